/**
 * What a question about a shop's rules speaks of and what it asks of that, whatever word and language it is said in: "muss
 * ich fürs Retournieren zahlen" and "who pays for the return" are both of giving back and of paying. A star stands for
 * any ending; words are folded.
 */
const table: Readonly<Record<string, string>> = {
  return:
    'return* ruckgab* rucksend* ruckversand* ruckporto ruckweg retour* zuruckgeb* zuruckgib* zuruckgegeb* zuruckschick* zuruckgeschick* zurucksend* zuruckbring* zuruckzu* zruck* widerruf* devol* devuel* devolv* renvoi* renvoy* rendre rend rends rendu* reexpedi* rapporte* reprend* reprene* repris*',
  back: 'back zuruck wieder vuelta atras retour',
  money: 'money cash geld kohle knete betrag kaufpreis dinero plata importe argent sous somme',
  refund:
    'refund* reimburs* repay* repaid erstatt* ruckerstatt* ruckzahl* gutschrift* reembols* reintegr* rembours* recredit* credite* acredit*',
  exchange: 'exchang* swap* umtausch* umgetausch* tausch* getausch* cambi* cambie* echang* troqu*',
  send: 'ship* deliver* postage post posted parcel* carriage courier dispatch* package* versand* versend* verschick* geschickt schickt schick zuschick* liefer* gelief* paket* porto sendung* zustell* zugestellt enviar envia* envio* envie* entreg* despach* porte portes reparto paquete* livr* expedi* colis port envoi* envoy* transport* flete',
  cost: 'cost* price* charge* fee fees expens* dear* kost* koste* preis* teuer* gebuhr* tarif* cuest* cost* coste* precio* gast* cobr* recarg* cout* coute* frais prix payant* surcharge',
  much: 'much wieviel cuanto cuanta combien hoch amount',
  free: 'free gratis kostenlos* kostenfrei* umsonst portofrei* versandkostenfrei* frei gratuit* offert* nothing waive* regal*',
  pay: 'pay pays paying paid payment* zahl* bezahl* bezahlung* begleich* beglich* pagar pago pagos paga pagan pagamos pagas abonar abono paye* payer paie* paiement* regler reglement* modos medios casquer',
  who: 'who quien qui wer',
  mine: 'mine expense selbst selber trag* ubernehm* ubernimm* cuenta cargo asum* corren foot bear',
  days: 'day days week* month* fortnight tage tagen tag woche* monat* dia dias semana* mes meses jour jours semaine* mois',
  long: 'long longer lang lange tiempo temps lange duration dauer* dura tarda* tard* demor* prend* mettre met mettent',
  fast: 'fast* quick* soon* rapid* schnell* vite fix urgent*',
  when: 'when wann cuando quand',
  until: 'deadline* window period* limit* frist* fristen plazo* delai* until bis hasta jusqu cutoff within innerhalb binnen latest spatestens',
  least: 'minimum minimo mindest* least spend enough threshold seuil ab desde partir mark montant',
  how: 'how steps step procedure* instruction* process wie anleitung ablauf* como pasos comment etape* demarche procedure* marche funktion* funcion* fonction* works work',
  where: 'where wheres whereabouts wo donde ou wohin wherever',
  collect: 'collect* pickup abhol* abzuhol* abgeholt hol* vorbeikomm* fetch grab recog* recoj* retirar retiro retirer retrait* recuper* drive clickandcollect enlever chercher',
  shop: 'shop shops store stores branch showroom laden geschaft* gschaft filiale* tienda* negocio local sucursal* establecimiento magasin* boutique* succursale* inshop',
  abroad: 'abroad ausland extranjero etranger international* overseas country countries lander land pais paises pays',
  warranty: 'warrant* guarant* garant* gewahrleist*',
  years: 'year years jahr jahre jahren ano anos an ans annee annees',
  broken: 'broken breaks break broke kaputt defekt* rompe rota roto estrop* casse* falla* fails failed auseinander*',
  open: 'open opens opening close closes closed shut geoffnet offen offnung* aufhab* schliess* schliesst geschlossen abiert* abre abren abrir abris cierr* cerrad* horari* ouvr* ouvert* ferme fermez fermes ferment horaire* hours uhr atienden',
  place: 'address adress* anschrift direccion ubicad* situe* located location standort gps strasse street calle rue find findet finde stadt city quedan queda',
  contact: 'contact* phone* telephone* email* emails mail* mailen call ring hotline telefon* handynummer nummer number anruf* anrufen erreich* kontakt* correo* llamar celular telefono* joindre tel numero* courriel* coordonnees reach whatsapp',
  discount: 'discount* deal deals offer offers sale sales promo* rabatt* angebot* schnappch* nachlass billiger sonderang* descuento* oferta* rebaja* reduction* reduc remise* rabais solde* ristourne* special* bargain* aktion* reduziert*',
  group: 'student* pensioner* senior* nurse* teacher* newsletter* etudiant* estudiant* loyal* fidelite cliente* customer stammkund* erstbestell* bestandskund*',
  code: 'code codes coupon* voucher* gutscheincode* rabattcode* cupon* codigo* bon',
  wrap: 'wrap* giftwrap* verpack* einpack* eingepackt geschenkpapier geschenkverpack* geschenkbox* envuel* envolv* envolt* emball* empaquet* papier papel schleife ribbon ruban lazo pressie',
  gift: 'gift gifts present presents geschenk* regalo* obsequio* cadeau* kdo offrir verschenk* beschenk*',
  note: 'note greeting message grusskart* widmung nachricht mensaje dedicatoria dedicace mot',
  voucher: 'giftcard* geschenkgutschein* geschenkkart* gutschein* vale vales cheque cheques',
  data: 'data daten* datos donnees privacy privat* privacidad datenschutz* gdpr dsgvo rgpd details info infos information* cookie* kontodaten personal* personenbezog* persone* confidential*',
  keep: 'keep keeps kept stored storing save saved record* speicher* gespeichert* aufbewahr* guard* conserv* gard* garde*',
  share: 'share shares weitergeb* weitergegeb* compart* partag* third tercer* tiers dritte* spam werbung publicidad pub',
  chat: 'chat chats conversation* gesprach* charla conversacion* discussion* unterhaltung* write type',
  size: 'size sizes grosse grossen talla tallas taille tailles pointure colour color farbe couleur',
  method: 'card cards kreditkart* tarjeta* carte cartes kart* paypal visa mastercard klarna bizum transfer* uberweisung* virement* rechnung* bitcoin cheque efectivo especes',
  instalment: 'instal* raten* rate cuotas plazos fois monthly bits financ*',
  label: 'label labels etikett* etiquet* retourenschein* rucksendeetikett* prepaid prepay* affranch* slip',
  receipt: 'receipt* kassenbon* kassenzettel* beleg* ticket tickets recibo recu facture invoice rechnung',
  express: 'express urgent* overnight tomorrow morgen manana demain exprés',
}; // prettier-ignore

const whole = new Map<string, string[]>();
const begun = new Map<string, string[]>();
for (const [concept, words] of Object.entries(table)) {
  for (const word of words.split(' ')) {
    const isBeginning = word.endsWith('*');
    const [list, key] = isBeginning ? [begun, word.slice(0, -1)] : [whole, word];
    list.set(key, [...(list.get(key) ?? []), concept]);
  }
}
const shortest = 3;

/** @param words folded, in their order @returns each once */
export function conceptsOf(words: readonly string[]): string[] {
  const found = new Set<string>();
  for (const word of words) {
    for (const concept of whole.get(word) ?? []) found.add(concept);
    for (let length = shortest; length <= word.length; length += 1)
      for (const concept of begun.get(word.slice(0, length)) ?? []) found.add(concept);
  }
  return [...found];
}
