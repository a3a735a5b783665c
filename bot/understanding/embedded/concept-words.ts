/**
 * What shoppers speak of, each with the words for it in English, Spanish, French and German: `name: en | es | fr | de`, without accents.
 * Pictures are words of every language and stand with the English. `*` stands for any ending, `_` joins the words of a phrase.
 * A word may stand for several things: the classifier weighs them. What one language's examples teach about a thing then helps
 * in all of them.
 */
export const conceptWords = `
order: order* purchas* | pedido* encargo* orden ordene pedi compra compras | commande commandes commander commandee achat achats | bestell* auftrag* einkauf einkaeufe
ordered: ordered bought purchased placed | compre pedi hice encargue comprado pedido comprada | commande achete commandee achetee pris | bestellt gekauft geordert bestellte kaufte gekaufte bestellten
parcel: parcel* package* packet* shipment* box delivery 📦 🚚 | paquete* envio bulto | colis paquet* envoi | paket* packerl sendung* lieferung*
deliver: deliver* dropped | entreg* reparto repartidor mensajer* llevais | livr* | liefer* zustell* geliefert zugestellt bote
ship: ship* postage dispatch* post mail | envi* mandais mandan despach* | expedi* envoi* envoy* frais_de_port port | versand* versend* verschick* schick* porto versandt
arrive: arriv* come comes get here show_up land | lleg* recib* llega | arriv* recev* recu recois | ankomm* ankommt angekommen kommt da eintreff* eintrifft
track: track* trace locate whereabouts follow | rastre* seguimiento localiz* rastreo sigo | suivi* suivre localis* tracer | verfolg* sendungsverfolgung tracking nachverfolg* sendungsnummer
where: where wheres where's | donde | ou | wo wohin woher
when: when whens | cuando | quand | wann bis_wann
what: what whats what's wat | que cual cuales | que quoi quel quelle quels quelles qu'est | was welche welcher welches welchen
which: which | cual cuales | lequel laquelle lesquels lesquelles | welche*
who: who whos | quien quienes | qui | wer wem wen
why: why how_come | porque por_que | pourquoi | warum wieso weshalb
how: how hows | como | comment | wie
howmuch: how_much how_many | cuanto cuanta cuantos cuantas | combien | wieviel wieviele wie_viel wie_viele
howlong: how_long | cuanto_tarda cuanto_tiempo tarda tardan demora | combien_de_temps delai delais | wie_lange dauert lieferzeit lieferzeiten
price: price* cost* priced damage worth charge* fee* rate | precio* cuesta* vale cuestan costar coste costo tarifa* | prix coute* coutent cout tarif* vaut | preis* kostet kosten teuer kostenpunkt gebuehr* macht
cheap: cheap* affordable inexpensive budget bargain | barat* economic* asequible | pas_cher bon_marche abordable* economique* | billig* guenstig* gunstig* preiswert*
expensive: expensive pricey dear dearer steep costly | car* carisimo | cher chere chers cheres onereux | teuer*
less: less lower fewer under below | menos menor inferior debajo | moins inferieur dessous | weniger unter niedriger geringer
more: more extra further additional | mas otros otras | plus davantage encore autres | mehr weitere* noch zusatz*
show: show display see view look pull_up bring_up list | muestr* mostrar ensen* ver mirar ensename listado | montr* voir affich* regarder vois fais_voir | zeig* anzeigen sehen anschauen gucken schau* blick*
find: find search look_for looking seek* hunt* after | busc* encontr* | cherch* trouv* recherche* | such* find* gefunden
have: have got sell sells stock carry stocks | teneis tienes tienen vendeis venden hay vend* | avez vendez vous_avez tenez auriez y_a_t_il | habt haben gibt_es verkauft fuehrt fuhrt verkaufen fuhren
ihave: i_have i've ive | tengo | j'ai | ich_habe hab
want: want* like fancy wanna love wish | quier* quisier* gustaria querria deseo apetece | veux voudrais aimerais souhait* voulais envie veut | will mocht* moecht* wuensch* wunsch* hatte_gern gern gerne haette hatte
need: need* require must gotta | necesit* hace_falta falta | besoin faut dois il_me_faut | brauch* benotig* muss muesste musste
can: can could may able possible | puedo puede* podria* podeis podemos posible se_puede | peux puis pouvez pourrais peut possible pourriez peut-on peux-tu puis-je | kann konnen konnt* konn* darf moglich* konnte
do_you: do_you |  | est-ce est_ce | 
not: not don't dont doesn't doesnt isn't isnt won't wont never cannot can't cant didn't didnt hasn't hasnt no haven't wasn't | no nunca nada tampoco ningun* | ne pas jamais rien aucun* n'est n'ai non | nicht kein* nie nichts niemals
nomore: no_longer anymore any_longer | ya_no | ne_plus plus_besoin n'en | nicht_mehr doch_nicht doch_keine
without: without w/o | sin | sans | ohne
add: add put stick pop throw chuck toss bung include | anad* agreg* pon ponme pongo mete meteme echa suma incluye ponga | ajout* mets mettez met mettre rajout* | leg leg* hinzu* pack* dazu rein reinlegen hineinlegen
buy: buy take grab get order purchase | comprar compro llevo coger cojo llevare | acheter prends prendre achete prendrai | kaufen kaufe nehme nehm nehmen mitnehmen
cart: cart basket bag trolley kart bskt 🛒 | carrito cesta carro bolsa | panier caddie chariot | warenkorb wagen einkaufswagen einkaufskorb korb warenkörbe
remove: remove* delete* take_out take_off drop ditch rid scrap lose chuck_out | quit* elimin* borr* saca* fuera | enlev* retir* supprim* vire* ote | entfern* losch* loesch* raus rausnehmen nimm weg streich* schmeiss*
empty: empty clear wipe everything reset | vac* vaciar todo limpia* | vid* tout vider | leer* alles komplett leeren
change: change* switch* amend* modif* alter* update* edit* swap adjust* | cambi* modific* actualiz* edit* | chang* modifi* mettre_a_jour | ander* aender* anpass* umandern geandert umstellen wechsel* umbuch*
quantity: quantity amount number qty count | cantidad* numero unidades | quantite* nombre exemplaires | menge* anzahl stuckzahl stuck
double: double twice couple both two pair | doble dos par ambos | double deux paire | doppelt* zwei paar beide verdopp*
number: 0 00 000 one two three four five six ten dozen | uno tres cuatro cinco seis diez docena | trois quatre cinq six dix douzaine | drei vier funf sechs zehn dutzend
cancel: cancel* call_off annul scrap abort | cancel* anul* | annul* | stornier* storno abbestell* absag* annullier* widerruf*
stop: stop quit halt nevermind never_mind forget leave_it drop_it scrap scratch | para deja dejalo olvid* olvidalo basta detente | arrete* stop laisse* oubli* tomber | stopp* stop halt aufhor* vergiss lass egal abbrech* abbruch schon_gut
back: back return previous undo | atras anterior deshac* deshaz volver vuelve | retour precedent revenir reviens defaire | zuruck rueckgangig ruckgangig vorherige*
return: return* send_back bring_back give_back take_back | devolv* devuelv* devolucion* retorno | retour* renvoy* rendre renvoi rapporter retourner | zurucksend* zuruckgeb* zuruckschick* retour* rucksend* ruckgabe* rueckgabe* zuruckgeben zurueck*
exchange: exchange* swap* trade replace* different_size | cambiar cambio cambios intercambi* sustitu* reemplaz* otra_talla | echang* remplac* autre_taille | umtausch* tausch* eintausch* ersatz* andere_grosse
refund: refund* money_back reimburs* credit* | reembols* dinero abono devolucion_del_dinero reintegro | rembours* argent avoir | ruckerstatt* erstatt* geld_zuruck geld gutschrift ruckzahl* rueckerstattung zuruckbuch*
status: status progress update happening going_on stage state | estado situacion va novedades | statut etat avancement ou_en_est | status stand fortschritt steht
yet: yet still already so_far | aun todavia ya | encore toujours deja | noch immer schon bisher bereits
late: late delay* overdue long ages slow waiting weeks days | retras* tarde esperando semanas dias tarda | retard* attends attend semaines jours tard | verspat* spat warte* wochen tage lange verzoger*
lost: lost missing disappeared gone vanished stolen | perdid* perdio falta faltan extravi* desaparec* | perdu* manque* disparu* egare* manquant* | verloren fehlt fehlen verschwunden weg verschollen
broken: broke* damag* crack* smash* shatter* defect* faulty torn ripped bust* scratch* dent* bent leak* snapped 💔 | rot* defectuos* danad* estrope* averiad* roto rota ray* grieta rajad* descos* | casse* defectueu* abime* endommage* fissure* dechir* brise* raye* panne | kaputt defekt* beschadig* zerbroch* gerissen riss* gebrochen zerkratzt* mangel* bruch beschaedig*
wrong: wrong incorrect mistake* error different_from not_what mixed_up | equivocad* error* incorrect* mal erroneo* | mauvais* erreur* tromp* faux | falsch* fehler* verwechsel* irrtum
works: work* function* turn_on start charge* switch_on | funcion* enciende carga arranca | fonctionn* marche* allume* charge | funktionier* geht lauft ladt einschalt*
problem: problem* issue* trouble* wrong happened complain | problema* fallo* inconveniente* incidencia | probleme* souci* ennui* | problem* argernis schwierigkeit*
guarantee: guarant* warrant* cover* protect* | garanti* cubre cobertura | garanti* couvert* sav | garanti* gewahr* gewaehr* abgedeckt
repair: repair* fix* mend service | repar* arreglar arregla* servicio_tecnico | repar* | reparier* reparatur*
policy: policy polic* rule* terms conditions | politica* condicion* norma* regla* | politique* condition* regle* | regel* bedingung* richtlinie* agb
deadline: window deadline within days long limit expire* period | plazo* dias limite tiempo caduca | delai* jours limite temps | frist* tage* innerhalb zeit lange ablauf*
pay: pay* paid checkout payment settle | pag* abon* cobr* | pay* regl* paie* paiement* | zahl* bezahl* begleich*
card: card visa mastercard amex paypal klarna apple_pay google debit 💳 | tarjeta* bizum paypal contrareembolso transferencia | carte* paypal virement cheque especes | karte* kreditkarte* paypal klarna rechnungskauf lastschrift uberweis* nachnahme giropay
instalment: instal* instalments monthly split financ* later | plazos cuotas financ* fracciona* mensual* | mensualit* fois echelonn* credit financ* | raten* ratenzahlung finanzier* spater
checkout: checkout check_out finali* finish complete place_order proceed | finaliz* tramit* terminar comprar completar pasar_por_caja caja | finalis* valider passer_commande caisse terminer passer payer | kasse abschliess* abschluss* fertig bestellung_aufgeben checkout auschecken
invoice: invoice* receipt* bill vat billing 🧾 | factura* recibo* ticket justificante iva | facture* recu justificatif tva ticket | rechnung* beleg* quittung* mwst kassenbon*
coupon: coupon* code* voucher* promo discount_code cupon | cupon* codigo* vale descuento promocional | coupon* code* bon bon_de_reduction promo | gutschein* code* rabattcode* coupon* gutscheincode
apply: apply use redeem enter put_in activate valid | aplic* us* canje* introduc* meter activ* valido valid* | appliqu* utilis* entr* saisir activ* valable | einlos* anwend* eingeb* nutz* verwend* benutz* gultig*
discount: discount* sale* deal* offer* promotion* special* bargain* off clearance reduced student | descuent* ofert* rebaj* promocion* chollo* ganga* liquidacion | promo* sold* reduc* remise* offre* rabais | rabatt* angebot* aktion* sale schnappchen reduziert* nachlass* prozente sonderangebot*
gift: gift* present birthday christmas 🎁 | regal* cumple* navidad | cadeau* anniversaire noel offrir | geschenk* schenk* geburtstag* weihnacht*
giftcard: gift_card giftcard gift_voucher | tarjeta_regalo tarjeta_de_regalo | carte_cadeau cheque_cadeau | geschenkgutschein* geschenkkarte*
size: size* small medium large xl xs fit* fits | tall* grande pequen* mediano | taille* grand* petit* pointure moyen* | gross* grosse* klein* passt passen mittel
colour: colour* color* red blue black green white grey gray brown pink | color* rojo azul negro verde blanco gris marron rosa roja negra blanca | couleur* rouge bleu noir vert blanc gris marron rose noire verte bleue blanche | farb* rot* blau* schwarz* grun* weiss* grau* braun* rosa
bigger: bigger larger longer wider larger_size | mas_grande mayor | plus_grand plus_grande | grosser* groesser* langer
smaller: smaller shorter narrower tighter | mas_pequen* | plus_petit plus_petite | kleiner* kurzer
material: material* made cotton wool leather fabric plastic wood oak walnut pine ash beech bamboo steel metal glass copper brass silk linen velvet ceramic marble rubber cork | material* hecho algodon lana cuero piel tela plastico madera roble nogal pino fresno haya bambu acero vidrio cristal cobre laton seda lino terciopelo ceramic* marmol goma corcho | matiere* fait coton laine cuir tissu plastique bois chene noyer pin frene hetre bambou acier verre cuivre laiton soie lin velours ceramique marbre caoutchouc liege | material* stoff* baumwolle wolle leder holz plastik kunststoff besteht eiche* nussbaum* nuss kiefer* esche* buche* bambus* stahl* metall* kupfer* messing* seide* leinen* samt keramik* marmor* gummi kork*
wash: wash* clean* dishwasher machine care iron | lav* limpi* lavadora lavavajillas cuidar planch* | lav* nettoy* machine lave-vaisselle entretien repass* | wasch* reinig* spulmaschin* putz* pfleg* bugel* trockner
waterproof: waterproof rain* water | impermeable agua lluvia | impermeable etanche eau pluie | wasserdicht* regen* wasser wasserfest*
weight: weigh* heavy light kg weight | pes* pesa ligero kilos | pese* poids lourd leger | wiegt gewicht schwer leicht
dimension: dimension* measure* tall wide long high length width height deep inches cm | medid* mide alto ancho largo altura | dimension* mesure* hauteur largeur longueur large haut | mass* masse abmessung* hoch breit* lang* hohe tief messung
battery: battery batteries charge plug usb voltage power cable | bateria* pila* cargador enchufe cable voltaje | batterie* pile* chargeur prise cable | akku* batterie* ladekabel stecker strom kabel
contain: contain* ingredient* allerg* nuts gluten vegan inside | contien* ingredient* alerg* vegan* lleva dentro frutos_secos | contien* ingredient* allerg* vegan* dedans | enthalt* inhalt* zutat* allerg* vegan* drin
compatible: compatib* work_with fit | compatib* sirve | compatib* convient | kompatibel* passt_zu geeignet
include: include* come_with comes included | incluy* viene incluid* trae | inclu* fourni* livre_avec | inklusive dabei enthalten mitgeliefert inbegriffen
instock: in_stock stock available availab* left sold_out back_in | stock disponib* quedan agotad* existencias queda | stock disponib* reste rupture epuise* | lager* verfugbar* vorratig* lieferbar* ausverkauft bestand vorrat
details: detail* info* information tell describe description spec* know | detalle* informacion info descri* cuent* ficha saber dime caracteristicas | detail* info* renseign* decri* caracteristiques fiche savoir dites | detail* info* information* beschreib* erzahl* genauer angaben wissen sag
compare: compar* versus vs difference better between which_one side | compar* diferencia* mejor entre frente versus | compar* difference* mieux meilleur entre versus | vergleich* unterschied* besser* zwischen versus gegenuber
similar: similar like alternative* comparable resembl* along_those_lines same_style | parecid* similar* alternativ* semejante* estilo igual | similaire* ressembl* alternative* pareil* meme_style semblable* genre comme | ahnlich* alternativ* vergleichbar* sowas wie_das so_was
recommend: recommend* suggest* advice advise best idea* help_me_choose pick should | recomi* recomend* sugi* suger* aconsej* consejo* mejor ideas deberia | recommand* conseil* sugger* propos* idee* meilleur devrais | empfehl* empfiehl* empfehlung* vorschlag* vorschlagen rat tipp ratet idee* soll beste*
popular: popular bestsell* top favourite trending loved | popular* vendid* favorit* exito tendencia | populaire* vendu* prefere* tendance* phare | beliebt* bestseller* renner lieblings* angesagt*
new: new* latest recent arrivals fresh | nuev* ultim* reciente* novedad* | nouv* dernier* recent* nouveaute* | neu* neueste* frisch* neuheit*
rating: review* rating* rated star* stars feedback | resena* opinion* valorad* estrellas valoracion* | avis note* etoile* evaluation* commentaires | bewert* stern* rezension*
sort: sort* order_by filter* only just narrow lowest highest | orden* filtr* solo unicamente limit* | tri* filtr* seulement uniquement que_les classe* | sortier* filter* nur ausschliesslich bloss eingrenz*
next: next more_results rest page other others else | siguiente* mas_resultados resto pagina demas otras | suivant* page reste suite voir_plus | nachste* weiter* rest seite andere*
first: first 1st top | primer* | premier* | erste*
second: second 2nd | segund* | deuxieme second* | zweite*
last: last latter bottom final | ultim* | dernier* | letzte*
this: this that it these those | este esta esto ese esa eso estos estas lo | ce cet cette ca celui celle ceci cela | dies* das es den
one: one ones | uno una unos unas | un une | ein eine einen einer
it: it them thing item product article | lo la los las producto articulo cosa | le la les produit article chose truc | es ihn sie produkt* artikel* ding* ware
my: my mine our | mi mis mio mia nuestro | mon ma mes notre mien | mein* unser*
your: your yours | tu tus vuestr* su sus | votre vos ton tes | dein* ihr* euer eure
you: you u ya | usted ustedes vosotros tu | vous tu | du sie ihr
i: i im i'm ill i'll id i'd me | yo me | je j j'ai moi m | ich mir mich
store: store shop location* branch showroom physical premises | tienda* local sucursal* fisica establecimiento | magasin* boutique* enseigne physique | laden* geschaft* filiale* standort* shop vor_ort ladenlokal
open: open* close* closing hours opening | abr* cierr* horario* abiert* cerrad* | ouv* ferm* horaire* | offn* geoffnet* schliess* offnungszeit* auf zu
address: address* postcode street location located based live | direccion* calle ubica* situad* codigo_postal | adresse* rue situe* trouve* code_postal | adress* strasse* anschrift* plz wohn* sitz hausnummer*
phone: phone* telephone call ring number email contact | telefono* llam* contact* correo numero | telephone* appel* contact* mail joindre numero | telefon* anruf* kontakt* mail rufnummer erreich*
parking: park* bus train | aparca* parking metro | parking garer stationn* metro | park* bus bahn
country: abroad international country overseas europe ireland canada france spain germany usa | extranjero pais internacional* europa espana canarias | etranger pays international* europe belgique suisse france | ausland land international* europa osterreich schweiz deutschland
free: free gratis | grat* | gratuit* offert* | kostenlos* gratis frei* umsonst versandkostenfrei
express: express fast* next_day rush urgent quick* asap expedited same_day | urgente expres rapid* manana cuanto_antes | express urgent* rapid* vite demain | express* schnell* eil* dringend* morgen sofort
pickup: pick_up pickup collect* click_and_collect locker | recog* recogida | retrait* venir_chercher relais click_and_collect recuper* | abhol* selbst packstation click_and_collect
day: today tomorrow tonight monday tuesday friday saturday weekend christmas sunday | hoy manana lunes viernes sabado domingo fin_de_semana | aujourd demain lundi vendredi samedi dimanche week-end | heute morgen montag freitag samstag sonntag wochenende
person: human person people agent someone somebody real representative advisor operator staff colleague | persona* agente humano alguien real asesor* operador* empleado | humain* personne conseiller* agent* quelqu quelqu'un vrai* operateur | mensch* person* mitarbeiter* berater* jemand* echt* kollege*
talk: talk* speak* chat* transfer* connect* through call escalate | habl* convers* pas* atend* comunic* | parl* discut* passe* transfer* joindre mettre_en_relation | sprech* red* verbind* durchstell* weiterleit* unterhalten
bot: bot robot machine ai computer real program chatbot | bot robot maquina ia programa inteligencia | bot robot machine ia ordinateur programme | bot roboter maschine ki computer programm automat*
areyou: are_you r_u you're | eres es_usted sois | es-tu etes-vous vous_etes tu_es | bist_du sind_sie bist
name: name called | nombre llamas llama | nom appelles appelle | name* heisst heissen
hello: hello hi hey hiya morning evening afternoon good_morning yo greetings howdy 👋 | hola buenas buenos_dias buenas_tardes saludos | bonjour salut coucou bonsoir hello | hallo hi moin guten_tag guten_morgen servus grussgott gruss tag abend
bye: bye goodbye later cya farewell night see_you ciao take_care 👋 | adios hasta_luego chao nos_vemos hasta_pronto hasta | au_revoir bye ciao a_bientot salut bonne_journee bonne_soiree adieu | tschuss tschau ciao wiedersehen bis_dann bis_bald auf_wiedersehen schonen_tag bye
thanks: thank* thx cheers ta appreciat* grateful tysm ty 🙏 ❤ 💕 😊 🥰 💐 | gracias agradec* agradezco | merci remerci* | dank* danke dankeschon merci
good: good great perfect lovely nice brilliant awesome fine super helpful excellent cool 😍 🔥 🤩 💪 | bien genial perfecto bueno estupendo fenomenal excelente amable | bien super parfait genial excellent bon sympa nickel gentil | gut super perfekt toll klasse prima spitze nett wunderbar
yes: yes yeah yep yup sure ok okay absolutely definitely correct right exactly agreed 👍 ✅ 🆗 💯 👌 | si claro vale correcto exacto acuerdo por_supuesto efectivamente dale venga | oui ouais d'accord ok bien_sur exact exactement tout_a_fait volontiers voila carrement | ja jo jawohl klar genau richtig stimmt gerne ok okay einverstanden jep passt
goahead: go_ahead do_it please_do go_for_it proceed | adelante hazlo hagalo | allez-y vas-y allez vas | mach_das machen_sie los nur_zu mach tun
nope: no nope nah 👎 ❌ 🙅 | no nop que_va | non nan | nein ne nee nö noe
thanksno: not_now no_thanks rather_not not_interested pass | ahora_no no_gracias prefiero_no paso | non_merci pas_maintenant sans_facon | nein_danke lieber_nicht jetzt_nicht kein_interesse
help: help* assist* what_can options how_do support | ayud* opciones que_puedes sirves | aid* options que_peux que_pouvez secours | hilf* helf* was_kannst optionen unterstutz*
know: know understand confus* lost unsure sure idea 🤔 🤷 😕 | se sabes entiendo perdido confund* duda | sais comprend* perdu* confus doute | weiss verstehe* verwirr* ahnung sicher
repeat: repeat* again say_that pardon sorry come_again once_more rephrase | repit* repet* otra_vez de_nuevo perdona como_dices | repet* redi* redis encore_une_fois pardon reformul* | wiederhol* nochmal noch_einmal erneut bitte_was nochmals
understand: understand* catch* hear* heard follow missed | entend* entiend* oi* pille* escuch* | compris comprends entendu saisi suivi | verstand* verstehe* mitbekomm* gehort
voice: voice* speak* audio sound mute read_aloud aloud speech loud volume quiet silent listen 🔊 🔇 🎤 | voz audio sonido silenci* alta leer lee calla volumen escuchar | voix audio son muet lis lire haute vocal* volume ecouter | stimm* vorles* ton audio stumm* laut* sprachausgabe leise sprich lautstarke
turnoff: off disable deactivat* switch_off turn_off mute shut | apag* desactiv* quita | desactiv* coup* eteins eteindre | ausschalt* aus abschalt* deaktivier* mach_aus
turnon: on enable activat* switch_on turn_on | activ* enciend* pon | activ* allum* met | einschalt* an aktivier* anschalt*
language: language* english spanish french german italian speak translate | idioma* ingles espanol frances aleman castellano lengua | langue* anglais espagnol francais allemand parler | sprache* englisch* spanisch* franzosisch* deutsch* ubersetz*
account: account* profile login log_in sign_in signed register* sign_up member* | cuenta* perfil sesion registr* usuario | compte* profil connect* connexion inscri* | konto* profil anmeld* login einlogg* registrier* benutzerkonto*
password: password* passcode pin reset locked username | contrasena* clave bloquead* | mot_de_passe mdp bloque* identifiant* | passwort* kennwort* gesperrt zurucksetz*
email: email e-mail mail newsletter* unsubscribe | correo email boletin mail | e-mail mail courriel newsletter | e-mail email mail newsletter
data: data personal privacy gdpr stored info* history details records | dato* personal* privacidad rgpd historial | donnee* personnel* rgpd historique | dat* personlich* dsgvo personenbezogen* gespeichert* verlauf datenschutz
erase: erase* delete* wipe forget* remove_my destroy purge 🗑 | borr* elimin* suprim* olvid* | effac* supprim* oubli* | losch* loesch* vergess* entfern* tilg*
conversation: conversation* chat* messages transcript | conversacion* chat mensajes | conversation* discussion* messages | gesprach* chat* unterhaltung* nachricht* verlauf
complain: complain* complaint* terrible awful unacceptable disappoint* worst ridiculous disgust* joke useless rude angry frustrat* fed_up shocking poor 😡 🤬 😠 😤 🙄 💩 | quej* reclam* fatal horrible vergüenza verguenza inaceptable decepcion* pesim* ridiculo hart* indignad* enfadad* vergonzos* | reclam* plain* inadmissible honteux inacceptable decu* nul nulle scandaleux catastroph* pire insupportable marre ras-le-bol colere furieu* | beschwer* unverschamt* unmoglich schlecht* enttausch* katastroph* frechheit sauer argerlich miserabel* reklam* unzumutbar* schrecklich* genervt lacherlich*
service: service customer support team | servicio atencion cliente | service client* | service kundenservice kundendienst kunden*
accept: accept take support | acept* admit* | accept* prenez | akzeptier* nehmt annehm*
secure: secure safe* trust* ssl scam legit | segur* confiab* fiable estafa | securis* sur fiable* confiance arnaque | sicher* vertrauen serios betrug
jacket: jacket* coat* shoe* boot* dress* shirt* trousers jeans sweater* hoodie* skirt socks hat gloves scarf clothes jumper* cardigan* leggings tights pyjama* slippers sandal* trainers wellies heels underwear swimsuit* bikini* raincoat* anorak* parka* blouse* suit suits fleece* | chaqueta* abrigo* zapat* bota* vestido* camis* pantalon* vaquer* jersey sudadera falda calcetin* gorro guantes bufanda ropa sandalia* zapatilla* pijama* banador* blusa* traje trajes medias sujetador* rebeca* gorra* sombrero* cazadora* | veste* manteau* chaussure* botte* robe* chemise* pantalon* jean pull* sweat jupe chaussette* bonnet gants echarpe vetement* basket* sandale* pyjama* maillot* chemisier* costume* collants culotte* gilet* chausson* casquette* chapeau* escarpin* doudoune* | jacke* mantel schuh* stiefel kleid* hemd* hose* jeans pullover kapuzenpulli rock socken mutze handschuh* schal kleidung turnschuh* hausschuh* pantoffel* schlafanzug* badeanzug* bluse* anzug anzuge strumpf* unterwasche* kappe* hut gummistiefel* pulli* weste*
goods: headphone* laptop* phone* camera* lamp* chair* table* rug* kettle* mug* knife pan tent* toy* book* watch* bike* sofa* backpack* bed* speaker* coffee tea plant* doormat* mat mats lunchbox* bottle* flask* thermos* cups bowl* plate plates glasses pot pots saucepan* tray* oven* toaster* blender* mixer* fridge* freezer* teapot* cutlery fork* spoon* cushion* pillow* duvet* blanket* towel* curtain* mattress* shelf shelves bookcase* wardrobe* drawer* desk* stool* armchair* mirror* candle* frame frames vase* bulb* torch* umbrella* wallet* purse* handbag* suitcase* belt belts necklace* earring* bracelet* sunglasses keyboard* monitor* printer* tablet* telly television* tv console* drone* drill* hammer* screwdriver* ladder* paint paintbrush* hose lawnmower* mower* spade* barbecue* bbq pram* buggy pushchair* stroller* cot nappies nappy doll* puzzle* jigsaw* teddy helmet* scooter* racket* tripod* binoculars perfume* shampoo* soap* cream creams lipstick* razor* hairdryer* toothbrush* hoover* vacuum* heater* fan collar* leash aquarium* notebook* pens pencil* guitar* | auricular* portatil movil camara* lampara* silla* mesa* alfombra* hervidor taza* cuchillo sarten tienda_de_campana juguete* libro* reloj* bici* sofa mochila* cama* altavoz cafe te planta* felpudo* fiambrera* botella* termo* vaso* cuenco* plato* olla* cacerola* bandeja* horno* tostadora* batidora* nevera* congelador* tetera* cubiertos tenedor* cuchara* cojin* almohada* edredon* manta* toalla* cortina* sabana* colchon* estante* estanteria* armario* cajon* escritorio* taburete* sillon* espejo* vela velas marco* jarron* bombilla* linterna* paraguas cartera* monedero* bolso* maleta* cinturon* collar collares pendientes pulsera* gafas teclado* raton pantalla* impresora* tableta* television* tele consola* taladro* martillo* destornillador* escalera* pintura* brocha* manguera* cortacesped* barbacoa* parrilla* cochecito* cuna* panal* muneca* peluche* casco* patinete* patines raqueta* tripode* prismaticos champu jabon* crema cremas pintalabios secador* cepillo* aspiradora* ventilador* estufa* radiador* correa* pienso cuaderno* boligrafo* lapiz guitarra* cafetera* freidora* sombrilla* hamaca* tumbona* | casque* ordinateur telephone* appareil* lampe* chaise* table* tapis bouilloire tasse* couteau* poele tente* jouet* livre* montre* velo* canape sac* lit* enceinte* cafe the plante* paillasson* gourde* bouteille* verre verres bol bols assiette* casserole* marmite* plateau* grille-pain mixeur* frigo* congelateur* theiere* fourchette* cuillere* coussin* oreiller* couette* serviette* rideau* draps matelas etagere* bibliotheque* armoire* tiroir* bureau* tabouret* fauteuil* miroir* bougie* cadre* ampoule* torche* parapluie* portefeuille* valise* ceinture* bague* collier* bracelet* lunettes clavier* souris ecran* imprimante* tablette* tele perceuse* marteau* tournevis echelle* peinture* pinceau* tuyau* tondeuse* barbecue* poussette* couches poupee* peluche* trottinette* patins raquette* trepied* jumelles parfum* shampoing* savon* creme cremes rasoir* brosse* aspirateur* ventilateur* radiateur* croquettes cahier* stylo* crayon* guitare* cafetiere* friteuse* hamac* transat* moulin* | kopfhorer* laptop* handy* kamera* lampe* stuhl* tisch* teppich* wasserkocher* tasse* messer pfanne* zelt* spielzeug* buch* uhr* fahrrad* sofa* rucksack* bett* lautsprecher* kaffee* tee* pflanze* fussmatte* matte matten brotdose* flasche* glas glaser schussel* teller* topf topfe ofen* mixer* kuhlschrank* gefrier* teekanne* kanne* besteck* gabel* loffel* kissen* decke decken handtuch* vorhang* laken* matratze* regal* schrank* schublade* schreibtisch* hocker* sessel* spiegel* kerze* rahmen* gluhbirne* taschenlampe* regenschirm* geldborse* portemonnaie* tasche taschen handtasche* koffer* gurtel* kette ketten ohrring* armband* brille* tastatur* maus bildschirm* drucker* fernseher* konsole* drohne* bohrmaschine* bohrer* schraubenzieher* schraubendreher* leiter* pinsel* schlauch* rasenmaher* spaten* schaufel* grill* kinderwagen* windel* puppe* kuscheltier* helm helme roller* stativ* fernglas* seife* creme lippenstift* rasierer* fohn* burste* zahnburste* staubsauger* ventilator* heizlufter* leine* hundefutter* heft hefte stift stifte kugelschreiber* gitarre* kaffeemaschine* hangematte*
kid: kid* child* baby son daughter boy girl toddler | nin* hij* bebe chico chica | enfant* bebe fils fille garcon | kind* baby sohn tochter junge madchen enkel*
partner: wife husband mum mom dad friend girlfriend boyfriend mother father brother sister colleague grandma nan niece nephew uncle aunt grandson granddaughter in-law lad lass boss teacher mate mates flatmate | mujer marido madre padre amig* novi* herman* abuel* sobrin* tio tia suegr* cunad* niet* jefe jefa profesor* companer* | femme mari mere pere ami* copain copine frere soeur grand-mere maman papa niece neveu oncle tante beau-frere belle-mere belle-soeur patron prof petit-fils collegue* | frau mann mutter vater freund* bruder schwester oma opa mama papa nichte neffe onkel tante schwager* schwieger* chef lehrer* enkel* kumpel
men: men mens men's women womens women's ladies | hombre* mujer* caballero senora | homme* femme* | herren damen manner frauen
for: for | para por | pour | fur
with: with | con | avec | mit
from: from since | de desde | depuis | von seit ab
to: to into | a al | a au aux | zu zum zur nach ins in
and: and also plus | y e tambien ademas | et aussi puis | und auch ausserdem
or: or | o u | ou | oder
but: but actually wait hang_on | pero espera | mais attends attendez | aber warte moment doch
instead: instead rather replace | en_vez en_lugar mejor | plutot au_lieu a_la_place | statt stattdessen anstatt lieber
please: please pls plz | por_favor porfa favor | s'il_vous plait stp svp s'il_te | bitte
too: too so very really | demasiado muy tan | trop tres tellement | zu sehr so wirklich
between: between from range | entre | entre | zwischen
about: about regarding around | sobre acerca alrededor | environ autour sujet propos | uber etwa ungefahr rund wegen
any: any some something anything | algun* algo cualquier | quelque* des | etwas irgend* was
all: all everything whole entire | todo todos todas toda entero | tout toute tous toutes entier | alle* alles ganze* gesamt*
total: total sum altogether subtotal | total suma importe | total somme montant | summe gesamt* zusammen betrag insgesamt
is: is are it's its be | es son esta estan | est sont c'est | ist sind seid
was: was were been | fue era estaba | etait ete | war waren wurde
do: do does did doing | hac* hago | fai* fait faites | mach* tun tut
will: will would going gonna | va vais voy vas | va vais allez vont | wird werden wurde
there: there here | alli aqui ahi | la ici | dort hier da
now: now right_now currently | ahora actualmente | maintenant actuellement | jetzt gerade aktuell* momentan
expect: expect* eta estimated supposed due should | esper* prevista estimad* deberia | prevu* attend* estime* cense* devrait | erwart* voraussichtlich sollte geplant
before: before by until in_time | antes hasta | avant jusqu* | vor bis rechtzeitig
after: after later | despues luego tras | apres ensuite | nach nachher danach spater
keep: keep hold save reserve | guard* reserv* quedar* | gard* reserv* conserv* mettez_de_cote | behalt* reservier* aufheb* zurucklegen
open_box: opened unopened unused worn used tags tried | abiert* usad* sin_usar estrenar etiqueta | ouvert* utilise* porte* etiquette essaye* | geoffnet* benutzt* getragen* ungetragen etikett* anprobiert
label: label* print* form sticker | etiqueta* imprim* formulario | etiquette* imprim* formulaire bordereau | etikett* druck* formular* retourenschein ruckgabeschein aufkleber label
weather: weather rain forecast temperature sunny | tiempo clima lluvia pronostico | meteo temps pluie | wetter regen vorhersage
joke: joke* story poem song sing game riddle 😂 🤣 | chiste* cuento poema cancion canta juego adivinanza | blague* histoire poeme chanson chante jeu devinette | witz* geschichte gedicht* lied sing spiel ratsel
news: news politic* president election football match score team stock_price shares | noticia* politic* presidente eleccion* futbol partido bolsa acciones | actualite* politique president election* foot match bourse actions | nachrichten politik* prasident* wahl* fussball* spiel aktie* borse
job: job* career* hiring vacanc* apply salary | trabajo empleo vacante* sueldo curriculum | emploi* travail recrut* poste salaire stage | job* karriere stelle* bewerb* gehalt ausbildung
travel: flight* hotel* taxi holiday trip train restaurant pizza recipe cook | vuelo* hotel* taxi vacaciones viaje restaurante receta cocinar | vol hotel* taxi vacances voyage restaurant recette cuisiner | flug* hotel* taxi urlaub reise restaurant rezept kochen
math: calculate plus times equals math homework essay capital translate | calcul* sumar matematicas deberes redaccion capital | calcul* devoirs maths dissertation capitale | rechne* mathe hausaufgabe* aufsatz hauptstadt
doctor: doctor medical headache symptom* diet legal lawyer | medico dolor sintoma* dieta abogado | medecin mal symptome* regime avocat | arzt schmerz* symptom* diat anwalt
hesitate: torn hesitat* undecided can't_decide toss_up between_the dilemma | dudo duda dudando indecis* no_me_decido | hesite* hesitation indecis* balance | schwank* unentschlossen unentschieden zwischen zogere
accident: accident* by_mistake oops mistaken* unintention* | sin_querer por_error despiste ups | par_erreur megarde oups | versehen* versehentlich ausversehen irrtum* huch
cash: money cash quid bucks pounds euros dosh 💸 💶 💰 | dinero pasta efectivo euros pelas plata | argent sous fric thune* euros liquide balles | geld kohle bargeld euro knete moneten
bank: bank* statement transfer* debited charged | banco transferencia extracto cobrado cargo | banque releve virement debite* preleve* | bank kontoauszug* uberweisung abgebucht belastet
declined: declin* rejected fail* pending bounced stuck hangs | rechaz* denegad* pendiente falla* colgad* | refus* echoue* en_attente bloque* plante* | abgelehnt abgewiesen fehlgeschlagen hangt klemmt
type: type typing write writing written text | escrib* teclea* texto | ecri* tape texte | schreib* tippe* tippt text
read: read reading reads | lee lees leer lea leeme | lis lire lit relis | lies lesen liest vorlesen
shush: shush shh hush quiet silence | calla callate shh silencio chiton | chut tais silence | psst pst ruhe still schweig*
courier: driver* courier* postman neighbour* neighbor* | repartidor* cartero vecin* chofer mensajero* | livreur* facteur voisin* chauffeur transporteur* | fahrer* bote postbote* nachbar*
tight: pinch* rub rubs tight loose baggy too_big too_small too_long too_short | aprieta* roza* ancho ancha estrech* me_queda | serre* frotte* trop_grand trop_petit trop_long large | druckt drucken scheuer* eng weit zu_gross zu_klein zu_lang zu_kurz
prefer: prefer* rather sooner | prefier* preferir* | prefer* plutot | lieber bevorzug*
half: half halves third quarter | mitad medio media tercio | moitie demi tiers | halfte halb halbe
ponder: think thinking decide sleep_on mull mind | pensar pienso pensarlo decidir | reflech* decider | uberleg* nachdenk* entscheid*
occasion: party wedding christening anniversary easter halloween valentine* graduation | fiesta boda* bautizo comunion reyes aniversario | fete mariage bapteme paques noces | feier* party hochzeit* taufe fest ostern jubilaum
season: winter summer spring autumn fall | invierno verano primavera otono | hiver printemps automne | winter* sommer* fruhling* herbst*
clock: o'clock hour* minute* noon midnight | hora horas minuto* mediodia medianoche | heure* minute* midi minuit | uhr stunde* minute* mittag* mitternacht
period: week weeks month months year years fortnight ago | semana semanas mes meses ano anos quincena | semaine* mois an ans annee* quinzaine | woche wochen monat monate jahr jahre
died: died dies stopped gave_up packed_in conked fell_apart came_off snapped | murio muere dejo_de cayo desprend* petado | lache lachee mort meurt rend_l'ame | gestorben abgefallen hinuber geist hin
sparks: fuse smoke smell* noise* spark* drip* electrics rattl* wobbl* | plomos chispa* humo huele ruido* gotea cojea | plombs fumee sent bruit* fuit fuite etincelle* boite | sicherung* rauch* riecht gerausch* tropft funken wackel* klapper*
apart: apart separates distinguish* tell_apart differ* | distingu* separa distint* difieren | separe distingue* differ* | unterscheid* trennt
alongside: side_by_side next_to alongside against_each | lado_a_lado junto | cote_a_cote | nebeneinander gegenuberstell*
everyone: everyone everybody folk folks most usually normally | gente mayoria suele suelen normalmente | gens monde plupart d'habitude | leute meisten ublicherweise normalerweise
surprise: surpris* inspir* spoil treat | sorprend* inspir* capricho | surpren* inspir* | uberrasch* inspir*
room: worktop counter cupboard flat kitchen bathroom hall hallway bedroom garden balcony car attic office | encimera cocina bano pasillo piso habitacion jardin balcon coche oficina salon | cuisine couloir appart* chambre jardin balcon voiture salon | arbeitsplatte kuche* badezimmer flur wohnung* zimmer* garten balkon auto buro wohnzimmer
animal: dog dogs cat cats horse* pet pets puppy kitten hamster* | perr* gato gatos caball* mascota* cachorro | chien* cheval animaux chiot lapin | hund hunde katze* pferd* haustier* welpe*
sport: derby league goal tournament olympic* tennis champion* | liga derbi gol mundial tenis campeon* | ligue derby mondial tennis champion* | liga derby turnier weltmeister* tennis bundesliga
authority: tax taxes council passport* licence visa | impuesto* hacienda pasaporte* ayuntamiento dni | impots passeport* mairie prefecture | steuer* finanzamt reisepass* behorde* fuhrerschein*
screen: movie* film films netflix series singer* actor* album | pelicula* netflix cantante* actor actriz | film films netflix chanteu* acteur* actrice | film filme netflix sanger* schauspieler* serie
software: python javascript wifi internet excel homework browser | python wifi internet excel navegador | python wifi internet excel navigateur | python wlan internet excel browser
cover: dies covered insured insurance accidental spill | cubre cubierto asegurado seguro | couvre couvert assure assurance | abgedeckt versichert versicherung haftet
notify: let_me_know notify alert tell_me ping me | avis* avisa avisame | previen* prevenez alerte* | bescheid benachrichtig* sagt_bescheid
shelves: on_the_shelf shelf in_hand ready_to_go to_hand | en_tienda a_mano | en_rayon sous_la_main | im_regal auf_lager griffbereit
forgot: forgot* forget forgotten can't_remember | olvidado olvide no_recuerdo | oublie oublier rappelle_plus | vergessen vergass erinner*
locked: locked blocked can't_get_in kicked_out signed_out | bloquead* no_puedo_entrar | bloque* acces | gesperrt ausgesperrt komm_nicht_rein einloggen
moved: moved moving new_house relocat* | mudad* mudanza mudamos | demenag* | umgezogen umzug umziehe
split: split spread instal* parts several_payments pay_later | dividir fraccionar a_plazos | plusieurs_fois trois_fois echelonner etaler | raten aufteilen abstottern
combine: combine stack together both_codes | juntar acumul* combinar | cumul* combiner ensemble | kombinier* zusammen gleichzeitig
`;
