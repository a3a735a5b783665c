/**
 * What a sentence can claim, in the four languages at once: a word of any of them stands for the same concept, so
 * that "sin gluten" is held against "gluten free". Patterns read normalised text; earlier rows win over later ones.
 */

/** - `promise`: binds the store; never excused. - `claim`: must be known. - `matter`: only what a claim speaks of. */
export type ConceptKind = 'promise' | 'claim' | 'matter';

export interface Concept {
  id: string;
  kind: ConceptKind;
  pattern: RegExp;
}

const rows: [id: string, kind: ConceptKind, words: string][] = [
  // Negation and breadth are concepts too: they must be the same on both sides.
  ['unopened', 'matter', 'unopened|not opened|ungeoffnet\\w*|sin abrir|(?:non|pas) ouvert\\w*'],
  ['unused', 'matter', 'unused|not used|unbenutzt\\w*|ungetragen\\w*|nicht getragen\\w*|nicht benutzt\\w*|not (?:been )?worn|sin (?:usar|estrenar)|(?:non|pas) porte\\w*|(?:non|pas) utilise\\w*|unworn'],
  ['all', 'claim', "always|everything|every\\w*|each|jeweils|cada|chacune?|all|any|wherever|worldwide|completely|complete|entirely|fully|complet|entierement|completement|vollstandig\\w*|komplett\\w*|completamente|enteramente|enter[oa]s?|por completo|whatever|immer|alle[nmrs]?|alles|jede[nmrs]?|uberall|weltweit|siempre(?! que)|tod[oa]s?|cualquier\\w*|toujours|tous|toutes?|tout(?! de suite)|chaque|partout|n'importe \\w+"],
  ['also', 'claim', 'also|too|even|auch|sogar|tambien|incluso|aussi'],
  ['performed', 'promise', "(?:i|we) (?:have|will|'ll|'ve|am going to) (?:\\w+ )?(?:refund\\w*|cancel\\w*|reserv\\w*|discount\\w*|upgrad\\w*|reimburs\\w*|waive\\w*|credit\\w*)|(?:i|we)(?:'ve| have) (?:refunded|cancelled|canceled|reserved|sent)|ich (?:erstatte|storniere|schenke|reserviere|schicke|erlasse)|ich habe [a-z ]*(?:erstattet|storniert|reserviert|geschickt)|(?:le |les )?(?:hare un|he (?:reembolsado|cancelado|reservado|enviado)|reembolsare|reservo)|(?:le|les|te|os) regalo|je (?:vous )?(?:rembourse|annule|reserve|offre|envoie)|j'ai (?:rembourse|annule|reserve|envoye)\\w*"],
  ['compensate', 'promise', 'compensat\\w*|entschadig\\w*|compensar\\w*|compensacion|dedommag\\w*'],
  ['urgency', 'promise', "hurry|be quick|selling fast|sells? out|act now|last chance|don't miss|while stocks? lasts?|schnell zugreifen|zugreifen|beeilen|letzte chance|solange der vorrat|dese prisa|date prisa|ultima oportunidad|no se (?:la|lo) pierda|depechez\\w*|derniere chance|profitez[- ]en|ne manquez pas"],
  ['certain', 'promise', "guaranteed|certainly|definitely|for sure|i promise|we promise|promise\\w*|garantiert|bestimmt|auf jeden fall|versprech\\w*|seguro que|con seguridad|llegara seguro|garantizo|se lo (?:garantizo|prometo)|prometemos|prometo|a coup sur|certainement|sans faute|promet\\w*|je vous garantis"],
  ['guarantee', 'claim', 'guarantee\\w*|warrant\\w*|garanti\\w*|gewahrleist\\w*'],
  ['youPay', 'claim', "you'd (?:have to |need to )?(?:pay|cover)|you(?:'ll| will| would) (?:have to |need to )?(?:pay|cover)|paid by the customer|customer pays|zulasten|zu ihren lasten|zu lasten des kunden|vom kunden getragen|(?:tragt|zahlt|ubernimmt) der kunde|a cargo del cliente|corre por cuenta del cliente|a la charge du client|vous (?:aurez|avez) a (?:votre )?(?:charge|payer)|yours to pay|you pay|you cover|at your (?:own )?(?:cost|expense)|a vos frais|a (?:tu|su) cargo|auf eigene kosten|(?:tragen|zahlen|ubernehmen) sie|sie (?:tragen|zahlen|ubernehmen)|auf ihre kosten|(?:corren?|a) (?:por )?(?:su|tu) (?:cuenta|cargo)|(?:paga|pagan) usted(?:es)?|a (?:votre|ta) charge|vous payez|los? (?:pones|pagas|paga|asumes|asume)"],
  ['free', 'promise', "free of charge|included in the price|not (?:have to )?(?:cost|pay|be charged)(?: you)? (?:a (?:thing|penny|cent)|anything)|costs? (?:you )?nothing|kostet (?:sie|dich|euch)? ?(?:\\w+ ){0,2}nichts|entfall(?:en|t)|entfallt|fall(?:en|t) (?:\\w+ ){0,3}weg|no (?:paga\\w*|cuesta\\w*) (?:nada|envio)|(?:paye\\w*|coute\\w*) rien|im preis (?:inbegriffen|enthalten|inklusive)|incluid[oa]s? en el precio|(?:inclus\\w*|comprise?s?) dans le prix|for free|at no (?:extra )?(?:cost|charge)|no (?:extra )?(?:cost|charge|fees?)|free|complimentary|on us|on the house|we pay|we do(?! not|n't)|we cover|wir (?:zahlen|tragen|ubernehmen)|zahlen wir|tragen wir|ubernehmen wir|kostenlos\\w*|kostenfrei\\w*|gratis|umsonst|ohne (?:aufpreis|kosten|gebuhr\\w*)|(?<=(?:zahl\\w*|kost\\w*|berechn\\w*|fur) (?:\\w+ ){0,3})nichts|nichts (?:extra|zu zahlen|berechn\\w*)|frei|gratuit\\w*|gratuit[oa]s?|sont pour nous|a notre charge|por nuestra cuenta|auf unsere kosten|at our (?:own )?(?:cost|expense)|sin (?:ningun )?(?:coste|costo|cargo)|no cuesta nada|pagamos|regalamos|(?<!papel |caja |tarjeta |bolsa |envoltorio )de regalo(?! con)|schenken|geschenkt|nous offrons|on vous offre|offert\\w*|sans (?:aucun )?(?:frais|supplement)|sin (?:recargo|suplemento)|without (?:extra |any )?(?:charge|cost)s?|ne coute rien|nous payons"],
  ['refund', 'promise', "refund\\w*|money (?:\\w+ ){0,3}back|reimburs\\w*|ruckerstatt\\w*|erstatt\\w*|geld (?:[a-z ]*)zuruck|reembols\\w*|devolv\\w* (?:el|su|tu) dinero|dinero (?:\\w+ ){0,3}devuelv\\w*|devolv\\w* los gastos|recib\\w* (?:mi|su|el) dinero|rembours\\w*|make it good"],
  ['coupon', 'promise', "coupons?|vouchers?|gift cards?|gutschein\\w*|vales?\\b|cupon\\w*|bons? d'achat|carte cadeau"],
  ['credit', 'promise', 'store credit|guthaben|credito|avoir client'],
  ['discount', 'promise', "discount\\w*|on sale|sale price|in (?:a|the) sale|reduced|(?<!-)off|cheaper than|price match|rabatt\\w*|reduziert\\w*|gesenkt\\w*|nachlass|descuent[oa]\\w*|rebaj\\w*|ha bajado|remises?|reductions?|solde\\w*|promo\\w*|est passe\\w*|down from|previously|antes costaba|went from"],
  ['fraction', 'promise', 'half|double|twice|halfte|halber|doppelt\\w*|dopp\\w*|mitad|doble|moitie|double|third off|drittel'],
  ['fee', 'claim', 'restocking|fees?|surcharge|gebuhr\\w*|aufpreis|recargo|supplement'],
  ['atonce', 'promise', 'right away|immediate\\w*|(?<!pour l.|por el |this |the |un )instant\\w*|at once|sofort\\w*|umgehend|de inmediato|inmediat\\w*|ahora mismo(?! (?:no |esta|tenemos|hay|solo|cuesta))|hoy mismo|tout de suite|immediat\\w*'],
  ['sameday', 'claim', '(?:the )?same (?:working |business )?day|am selben (?:werk)?tag|(?:el )?mismo dia(?: laborable)?|le jour meme|meme jour'],
  ['nextday', 'claim', '(?:the )?(?:next|following) (?:working |business )?day|nachste[nr]? (?:werk)?tag|(?:al |el )?dia siguiente|le lendemain|lendemain'],
  ['soldout', 'claim', 'sold out|out of stock|ausverkauft|vergriffen|agotad\\w*|epuise\\w*|(?:en )?rupture(?: de stock)?'],
  ['onway', 'claim', 'on its way|on the way|under way|in transit|unterwegs|en camino|en route|expediee?s?|deja partie?s?|has left|ha salido|schon raus|shipped|dispatched|versandt|verschickt|enviad[oa]s?'],
  ['packed', 'claim', 'being packed|packed|packing|gepackt|verpackt|en preparacion|en preparation|prepar\\w+'],
  ['cancelled', 'claim', 'cancell?ed|cancell?ation|cancel\\w*|storniert|stornier\\w*|anulad\\w*|annule\\w*|cancelad\\w*'],
  ['delivered', 'claim', "(?:has been|was|were|already|been|wurde|wurden|schon|ya ha sido|ha sido|fue|ya esta|est|a ete|est deja) (?:\\w+ )?(?:delivered|zugestellt|geliefert|entregad\\w*|livree?s?)|zugestellt|arrived|angekommen|ha llegado|est arrivee?"],
  ['exchange', 'claim', 'exchang\\w*|swap\\w*|umtausch\\w*|tauschen|cambiamos|cambi(?:o|ar|e)(?:lo|la|los|las)?\\b|echang\\w*'],
  ['withdraw', 'claim', 'widerruf\\w*|widerrief\\w*|withdraw\\w*|desist\\w*|retract\\w*'],
  ['replace', 'claim', 'replace\\w*|a new one|replacement|ersatz\\w*|ersetz\\w*|reemplaz\\w*|remplac\\w*'],
  ['return', 'claim', 'chang\\w+ (?:your|their) mind|anders uberleg\\w*|chang\\w+ d.avis|cambi\\w+ de (?:idea|opinion)|returned|returns?|returning|go(?:es)? back|renvoy\\w*|sen[dt](?:ing)? (?:\\w+ ){0,5}?back|come back|tak\\w+ (?:\\w+ ){0,3}?back|bring (?:\\w+ ){0,3}?back|ruckgabe\\w*|rucksend\\w*|zuruckgeben|zuruckge(?:geben|nommen|schickt|sandt)\\w*|zuruck(?:schicken|senden|nehmen)?|retoure\\w*|devoluci\\w*|devolver\\w*|devuelv\\w*|retours?|retourn\\w*|rendre|rendez|repris\\w*|reprenons'],
  ['pickup', 'claim', 'pick(?:ing)? (?:it )?up|collect\\w*|courier|abhol\\w*|holen (?:wir )?|recog\\w*|recoger\\w*|enlev\\w*'],
  ['ordered', 'claim', '(?:you )?(?:ordered|placed)|you order|bestell(?:en|st)|al pedir|en commandant|bestellt|lo pidio|pidio|passee?|commande passee'],
  ['delivery', 'claim', "deliver\\w*|(?:on|at) (?:your|the) doorstep|with you (?:in|within)|shipping|ships?\\b|shipment|arriv\\w*|with you by|be with you|be there|reach (?:you|us)\\w*|reaches us|liefer(?!umfang)\\w*|zustell\\w*|versand\\w*|ankommt|ankommen|kommt an|kommen an|bei ihnen|anko\\w*|(?:kommt|kommen) (?:\\w+ ){0,2}?(?:am|bis|schon|noch|erst)|envios?|envia\\w*|enviar\\w*|entreg\\w*|lleg\\w*|livr\\w*|recevrez|recevra|port(?:o)?\\b|frais de port|versandkosten|reach\\w*"],
  ['stock', 'claim', "in stock|stock|available|availability|left(?! +(?:with|on|the|our|for|in the))|remaining|(?<!don't |not )(?:still |we )have (?:a few|some|plenty|several|\\d+)|haben wir (?:noch|genug|reichlich)|nos quedan?|tenemos (?:todavia|aun|en)|auf lager|vorratig\\w*|verfugbar\\w*|lieferbar|noch +(?:\\w+ )?da|quedan(?! +(?:por|dentro))|solo queda|existencias|disponib\\w*|(?:il |n'en |en |ne )+reste|en stock"],
  ['allergy', 'claim', '\\w*allerg\\w*|\\w*alerg\\w*|anaphyla\\w*|intoleran\\w*|unvertraglich\\w*'],
  ['nuts', 'claim', 'nuts?|nuss\\w*|nusse\\w*|frutos secos|nueces|noix|fruits a coque'],
  ['hazelnut', 'claim', 'hazelnuts?|haselnuss\\w*|avellanas?|noisettes?'],
  ['almond', 'claim', 'almonds?|mandel\\w*|almendras?|amandes?'],
  ['peanut', 'claim', 'peanuts?|erdnuss\\w*|cacahuetes?|arachides?'],
  ['gluten', 'claim', 'gluten\\w*|wheat|weizen|trigo|ble\\b|froment'],
  ['milk', 'claim', 'milk|dairy|lactose|milch|laktose|leche|lactosa|lait'],
  ['egg', 'claim', 'eggs?|eier?|huevos?|oeufs?'],
  ['soy', 'claim', 'soy\\w*|soja'],
  ['oats', 'claim', 'oats?|hafer|avena|avoine'],
  ['fish', 'claim', 'fish|shellfish|fisch|pescado|marisco|poisson'],
  ['sugar', 'claim', 'sugar|zucker|azucar|sucre'],
  ['alcohol', 'claim', 'alcohol\\w*|alkohol\\w*|alcool\\w*'],
  ['fragrance', 'claim', 'fragrance\\w*|perfume\\w*|scent\\w*|parfum\\w*|duft\\w*'],
  ['vegan', 'claim', 'vegan\\w*'],
  ['vegetarian', 'claim', 'vegetari\\w*'],
  ['organic', 'claim', 'organic\\w*|bio|biologi\\w*|okologisch\\w*|ecologic\\w*|biologique'],
  ['halal', 'claim', 'halal|kosher|koscher|casher'],
  ['plastics', 'claim', 'bpa|toxic|poison\\w*|venenos\\w*|veneneu\\w*|giftig\\w*|schadstoff\\w*|toxic[oa]s?|toxiques?|asbest\\w*|latex|nickel|niquel'],
  ['waterproof', 'claim', 'waterproof\\w*|water resistant|water-resistant|wasserdicht\\w*|wasserabweisend\\w*|water repellent|resist\\w* (?:a l.eau|al agua)|windproof|winddicht\\w*|wasserfest|impermeable\\w*|etanche\\w*'],
  ['fire', 'claim', 'fire|flammable|flame|feuerfest|brennbar|ignifug\\w*|inflamab\\w*'],
  ['dishwasher', 'claim', 'dishwasher\\w*|spulmaschine\\w*|lavavajillas|lave-vaisselle'],
  ['byhand', 'claim', 'hand ?wash\\w*|handwasche|(?:von|per) hand (?:zu |ge)?(?:waschen|spulen|spult|reinigen|reinigt)|(?:wash\\w*|clean\\w*) (?:it |only )?by hand|(?:lav\\w+|limpi\\w+|freg\\w+) (?:\\w+ ){0,2}a mano|solo a mano|(?:lav\\w+|nettoy\\w+|nettoie) (?:\\w+ )?a la main'],
  ['machinewash', 'claim', 'machine wash\\w*|washing machine|(?:in|into) the machine|maschinenw[a]sch\\w*|waschmaschine\\w*|(?:in der |in die )maschine|lavadora|a maquina|lave-linge|(?:en|a la) machine'],
  ['washable', 'claim', 'washable|wash\\b|washed|se lave(?:nt)?|se lavan?|waschen|gewaschen|waschbar|lavable\\w*|lavar'],
  ['drying', 'claim', 'tumble dr\\w*|dryer|sechoir|seche-linge|iron(?:ed|ing)?|bleach\\w*|trockner\\w*|(?:gebugelt|bugeln|bugelfrei|bugeleisen)|secadora|planchar|seche-linge|repasser'],
  ['heat', 'claim', 'microwave\\w*|oven\\w*|mikrowelle\\w*|backofen|(?:au|le|un|du|en|pour|de) four|four(?= (?:non|oui|jusqu))|microondas|horno|micro-ondes|induction|induktion\\w*|induccion'],
  ['child', 'claim', "child\\w*|kids?|bab(?:y|ies)|toddlers?|infants?|kind(?:er|ern|es)?|kinder\\w*|babys?|nin[oa]s?|bebes?|enfants?|nouveau-nes?|naissance|pregnan\\w*|schwanger\\w*|embaraz\\w*|enceinte\\w*"],
  ['age', 'claim', 'from the age|ages?|aged|years old|the age|ab \\d+ jahren|alter|edad|desde los|a partir de \\d+ anos|des \\d+ ans|dogs?|cats?|pets?|hund\\w*|katze\\w*|haustier\\w*|perr[oa]s?|gat[oa]s?|mascotas?|chiens?|chats?'],
  ['safe', 'claim', 'safe\\w*|(?:sin|without (?:any )?|ohne|sans) ?(?:ningun )?(?:problemas?|problems?|probleme[n]?|problemes?|trouble|risk|risiko|risque|riesgo|bedenken)|problemlos|no problem|unbedenklich|sicher|seguro[as]?|segur[oa]s?|sans danger|surs?\\b'],
  ['suitable', 'claim', 'suitable\\w*|suited|meant for|geeignet\\w*|apt[oa]s?|sirven? para|adecuad[oa]s?|convien(?:t|nent) (?:a|aux|pour|en)'],
  ['compatible', 'claim', 'compatib\\w*|kompatib\\w*|works with|passt (?:an|zu|auf)|fonctionne avec|funciona con'],
  ['certified', 'claim', 'certifi\\w*|approved|tested|zertifi\\w*|zugelassen|getestet(?! und| oder| werden)|gepruft|homologad\\w*|probad\\w*|testee?s?|homologue\\w*'],
  ['skin', 'claim', 'sensitive skin|skin|(?<!de |du |en )haut|piel|peaux?'],
  ['heals', 'claim', 'heals?|cures?|treats?|relieves?|eczema|neurodermitis|acne|hilft gegen|heilt|lindert|alivia|trata el|soigne\\w*|guerit|soulage'],
  ['shopBringsGift', 'promise', 'free gift|as a gift|gift with|gratisgeschenk|regalo de|cadeau offert'],
  ['sending', 'claim', "(?:i will|i'll|we will|we'll) (?:send|ship|deliver|collect)|le enviaremos|enviaremos|nous (?:envoyons|enverrons)|wir (?:senden|schicken)"],
  ['included', 'claim', '(?:im |zum )?lieferumfang|liegen? (?:\\w+ ){0,2}bei|includ\\w*|inklusive|inbegriffen|inclus\\w*|incluid\\w*|incluy\\w*|comprise?s?'],
  ['carrierName', 'claim', 'fedex|ups|dhl|usps|hermes|gls|dpd|seur|correos|chronopost|colissimo|la poste|mondial relay|royal mail|deutsche post|amazon'],
  ['made', 'claim', 'there (?:is|are)(?= no)|handmade|handgemacht|hergestellt|faite?s? a|hech[oa]s? a|made (?:by|in)|fabriqu\\w*|hay(?= ningun)|made of|made from|made with|made without|besteh\\w+ aus|besteht aus|hech[oa]s? de|es de|son de|est en|sont en|ist aus|sind aus|is (?:of|from)|ingredient\\w*|inhaltsstoff\\w*|zutaten|ingredientes|contains?|containing|enthal\\w*|contien\\w*|contenir|llevan?|filled with'],
  // What claims speak of, so that a translation finds its passage.
  ['variants', 'claim', 'comes? (?:also )?in|available in|gibt es (?:\\w+ ){0,2}in|erhaltlich in|vienen? en|hay en|existe (?:aussi )?en|se decline en'],
  ['lost', 'claim', 'not found|lost|missing|damaged|broken|verloren|verschwunden|beschadigt\\w*|kaputt|perdid[oa]s?|extraviad\\w*|danad[oa]s?|perdue?s?|egare\\w*|endommage\\w*'],
  ['opened', 'matter', 'opened|opening|geoffnet\\w*|offnen|anbruch|abiert[oa]s?|abrir|apertura|ouvert\\w*|ouverture'],
  ['used', 'matter', 'used|benutzt\\w*|gebraucht\\w*|usad[oa]s?|utilise\\w*'],
  ['food', 'matter', 'food|essen|lebensmittel|comida|alimentos?|nourriture|aliments?'],
  ['soap', 'matter', 'soaps?|seife\\w*|jabon\\w*|savons?'],
  ['cream', 'matter', 'creams?|creme\\w*|cremas?'],
  ['oil', 'matter', "oils?|ol|aceites?|huiles?"],
  ['standard', 'matter', 'standard|estandar'],
  ['express', 'matter', 'express|expres|urgente'],
  ['gift', 'matter', 'gifts?(?! card)|geschenke?|regalos?|cadeaux?'],
  ['same', 'matter', 'same|gleiche\\w*|selbe\\w*|mism[oa]s?|meme'],
  ['payment', 'matter', 'paid|pay|payment|zahlung\\w*|bezahl\\w*|pago|pagar|paiement|paye\\w*|means of payment'],
  ['parcel', 'matter', 'parcels?|packages?|pakete?\\w*|paquetes?|colis'],
  ['cart', 'matter', 'cart|subtotal|warenkorb|warenwert|bestellwert|carrito|cesta|panier'],
  ['charge', 'matter', 'costs?|kosten|kostet|cuesta\\w*|coste\\w*|cout\\w*|price[sd]?|preis\\w*|precio\\w*|prix|takes?|come to|came to'],
]; // prettier-ignore

export const concepts: readonly Concept[] = rows.map(([id, kind, words]) => ({
  id,
  kind,
  pattern: new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`, 'g'),
}));

const kinds = new Map(concepts.map(({ id, kind }) => [id, kind]));

export const kindOf = (id: string): ConceptKind => kinds.get(id) ?? 'matter';

/** What the store may promise only in its policies, offers and data, never in a product's text. */
export const STORE_ONLY: ReadonlySet<string> = new Set([
  'free', 'refund', 'coupon', 'discount', 'fraction', 'fee', 'atonce', 'sameday', 'nextday', 'return', 'exchange', 'delivery', 'delivered', 'stock', 'soldout', 'certain', 'urgency',
]); // prettier-ignore

/** What a sentence may lend to a clause of it: what it speaks of, never what it grants. */
export const isLent = (id: string): boolean =>
  kindOf(id) === 'matter' || id === 'delivery' || id === 'return';

/** With these, the limits that the store sets belong to the claim: "free" without "from $75" is false. */
export const BENEFITS: ReadonlySet<string> = new Set(['free', 'discount', 'coupon']);

export const NEGATION =
  /(?<![a-z0-9])(?:keep (?:\w+ ){0,5}?(?:out of|away)|fern(?:ge|zu)?halten|alejad[oa]s?|lejos|eloignee?s?|hors de portee|avoid\w*|skip(?:ping)?|leave out|steer clear of|weglass\w*|verzicht\w*|prescind\w*|evit\w+|vermeid\w*|meide[nt]?|nein|ausgeschlossen|ausgenommen|excluded|excluid[oa]s?|exclue?s?|hormis|not|no|never|without|none|neither|nor|cannot|\w+n't|free (?:of|from)|nicht|kein\w*|ohne|nie|niemals|weder|frei von|sin|nunca|ni|ningun\w*|libres? de|ne|n'|pas|sans|jamais|aucun\w*|non|unscented)(?![a-z0-9])|(?<![a-z0-9])n'(?=[a-z])/g;
