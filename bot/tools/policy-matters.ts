/**
 * What a shop's rules are about, in the everyday words of four languages: "my nan threw out the little slip" and "Do I
 * need the receipt?" share no word and are of one matter. Each is looked for in questions and in rules alike; how much it
 * tells is left to how few of a store's rules speak of it. Patterns are of folded text.
 */
const matters: Readonly<Record<string, string>> = {
  dog: 'dogs?|pupp(?:y|ies)|labradors?|lab|beagle|assistance|hunde?|perr[oa]s?|chiens?|pets?|haustier\\w*|mascotas?',
  animal: 'fish|fische?n?|neons?|gupp(?:y|ies|ys)\\w*|garnelen|shrimps?|tiere?n?|nachzucht\\w*|live animals|animales|animaux|livestock',
  tour: 'tours?|guided|visit(?:s|ing|ors)?|look(?:ing)? around|come round|round (?:the|your) (?:dairy|farm|workshop|place|factory)|(?:how|where) (?:it s|its|it is|they are|you) mak?de?|besichtig\\w*|fuhrung\\w*|visitas?|visitar|visiter|visites?',
  note: 'hand ?written|greeting|scribble|gift notes?|a note|happy (?:birthday|retirement)|write .{0,20}(?:on|in)|message (?:in|with)|grusskarte\\w*|karte (?:dazu|beileg\\w*|schreib\\w*)|dedicatoria|tarjetita|nota|petit mot|carte manuscrite|prices? (?:is|are) never|lleva el precio',
  present: 'gifts?|presents?|birthday|\\d0th|geschenke?\\w*|geburtstag|patenkind|regalos?|cumpleanos|cadeaux?|anniversaire',
  wedding: 'weddings?|married|marrying|bride|hochzeit\\w*|heirat\\w*|bodas?|casamos|casarme|mariages?|marier',
  sharpen: 'sharpen\\w*|blunt|regrind\\w*|edge on|schleif\\w*|scharf(?:en|t)|stumpf|afil\\w*|affut\\w*|aiguis\\w*|coupe plus',
  absent: 'not (?:at )?(?:home|in)|(?:won t|wont|not going to) be (?:in|home)|nobody (?:is |s )?(?:in|home|there)|at work all day|(?:van|driver|courier) comes|nicht zu hause|niemand (?:da|zu hause)|no est(?:oy|amos|are) en casa|absente?s?|pas chez (?:moi|nous)',
  choice: 'choose|pick a|exactly on|on a (?:certain|particular)|genau am|aussuchen|wunschtermin|wahlen|elegir|escoger|choisir|exactement le',
  receipt: 'receipts?|slips?|proof of purchase|kassenbon|kassenzettel|beleg|quittung|recibo|papelito|justificante|ticket|recu|facture',
  trade: 'trade|wholesale|bulk|resell\\w*|restaurants?|deli|b b|by the box|gewerbe\\w*|wiederverk\\w*|grosshandel|mayorista|al por mayor|grossiste|revend\\w*',
  access: 'wheelchairs?|accessible|step ?free|level|rollstuhl\\w*|barrierefrei\\w*|silla de ruedas|accesible|fauteuil roulant|accessibles?',
  elsewhere: 'elsewhere|another (?:shop|store)|discounter|other (?:shops?|stores?|retailers?)|competitors?|amazon|ebay|marketplaces?|mercados|supermarkets?|woanders|anderswo|anderer handler|andere\\w* (?:handler|laden|geschaft\\w*)|otr[ao]s? tiendas?|otro sitio|autres? magasins?|ailleurs',
  cheaper: 'cheaper|lower price|match|beat|billiger|gunstiger|gleichen .{0,15}preis\\w*|mas barat[oa]|igual(?:an|ais|ar)|moins cher|aligne\\w*',
  fell: 'price (?:drops?|falls?|fell)|runtergesetzt|herabgesetzt|preis .{0,40}sinkt|gesenkt|bajado|baja de precio|prix baisse|baisse de prix|sinks',
  repair: 'repair\\w*|mend(?:ing|ed)?|sew|sewn|stitch|broke(?:n)?|snapped|came off|reparier\\w*|reparatur\\w*|schraubt|nahen|bein ab|kaputt|repar(?:a|ar|ais|acion)\\w*|coser|arregl\\w*|recoudre|repare?\\w*|cassee?',
  hire: 'hir(?:e|ing)|rent(?:al|als|ing|s)?|borrow\\w*|verleih\\w*|leihen|leihe|ausleih\\w*|mieten?|alquil\\w*|prestais|louer|louez|location',
  regular: 'subscri\\w*|every (?:month|week|few|other|four|six|eight)|auto ?ship|turns up every|abos?|abonn\\w*|jeden monat|regelmassig|suscri\\w*|cada mes|chaque mois',
  nails: 'nails?|claws?|groom\\w*|krallen|unas|griffes',
  book: 'appointments?|book|booking|termine?|cita|rendez vous|reserv\\w*',
  refill: 'refill\\w*|own (?:bottle|jar|container)|bottles? back|nachfull\\w*|rellen\\w*|recharg\\w*',
  air: 'by air|by ground|ground only|fly|plane|flight|luftfracht|flugzeug|avion',
  opened: 'open(?:ed)?|unsealed|seal|half (?:a |of )?(?:it|of it|gone|eaten|empty|used)|halb leer|angebrochen\\w*|geoffnet\\w*|gebraucht\\w*|getragen\\w*|used|worn|wore|cargado|cargada|usad[oa]s?|abiert[oa]s?|ouvert(?:e|s|es)? mais|entamee?|portee?s?|utilisee?s?',
  name: 'engrav\\w*|personali[sz]\\w*|monogram\\w*|name on|initials|gravier\\w*|gravur\\w*|namen auf|grab(?:a|ado|ar|amos)|nombre|gravure|graver|prenom',
  tryout: 'test ride|try (?:it|them|one) (?:out|first|before)|probe ?fahr\\w*|probe fahren|ausprobier\\w*|um den block|probar|essayer|essai',
  between: 'between (?:two )?sizes?|between (?:an? )?\\w{1,3} and (?:an? )?\\w{1,3}|zwischen (?:zwei )?grossen|entre dos tallas|entre (?:la )?\\w{1,2} y (?:la )?\\w{1,2}|entre deux tailles',
  forgot: 'forg[eo]t\\w*|vergess\\w*|olvid\\w*|oublie\\w*|add it later',
  split: 'split\\w*|half .{0,30}half|two (?:credit )?cards|mit zwei karten|aufteilen|mitad .{0,20}mitad|dos tarjetas|moitie .{0,30}moitie|deux cartes',
  expire: 'expir\\w*|run out|verfall\\w*|verfallt|ablaufen|gultig\\w*|caduc\\w*|vencen?|perime\\w*',
  voucher: 'gift ?cards?|vouchers?|gutscheine?\\w*|geschenkgutschein\\w*|tarjetas? regalo|cartes? cadeau|bons? d achat',
  code: 'coupons?|codes?|promo\\w*|rabattcode|cupon\\w*|codigos?',
  student: 'students?|studier\\w*|schuler\\w*|azubi\\w*|estudiantes?|etudiants?',
  park: 'park(?:ing|ed)?|camper van|parkplatz\\w*|parken|aparc\\w*|aparcamiento|garer|stationn\\w*',
  floor: 'floors?|stairs|upstairs|no lift|stockwerk|etage|ascenseur|treppe\\w*|piso|escaleras',
  perished: 'died|dies|dying|(?:plants?|they|it|will|ll|did|to) die|dead|dried (?:up|out)|brown|slimy|wilted|tout sec|mort(?:e|s)?|verwelkt|braun|vertrocknet|seco|marchit\\w*|reprise|regrow\\w*',
  frost: 'frost\\w*|freezing|gel|helada\\w*|unter null',
  chilled: 'stay(?:s)? cold|warm|melted|ice packs|cool box|calentorro|caliente|chaud|kuhlkette|kalt',
  spoilt: 'mould\\w*|mold\\w*|pelusa|schimm\\w*|moho|moisi\\w*|spoil\\w*|rotten|gone off|crushed|photo\\w*|fotos?',
  dislike: 'don t like|didn t like|do not like|hates?|change(?:d)? my mind|change of mind|turn(?:ed|s) (?:his|her|its|up) nose|turns? it down|won t eat|gefallt|gefallen|no me gust\\w*|plai(?:t|sent) pas|change d avis|refuses?',
  moneyback: 'money back|refund\\w*|reimburs\\w*|eat the cost|geld zuruck|erstatt\\w*|reembols\\w*|rembours\\w*',
  watertest: 'wasser(?:test\\w*|probe\\w*|werte)|test\\w* .{0,12}wasser|wasser .{0,12}(?:anguck\\w*|testen|pruf\\w*)|test\\w* .{0,12}water|water .{0,10}test\\w*',
  buyback: 'buy back|kauft ihr|nehmt ihr .{0,20}|ankauf\\w*|kauft .{0,20}an|trade in|take (?:them|old things|old) (?:back|off)|compr(?:ais|an) .{0,15}(?:usad|segunda)|rachet\\w*|zu viel',
  build: 'aufbau\\w*|aufbauen|baut ihr|set (?:it )?up|install\\w*|montage|montar|monter|assembl\\w*',
  weekday: 'mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:nesday)?s?|thu(?:rs|rsday)?s?|fri(?:day)?s?|(?:montag|dienstag|mittwoch|donnerstag|freitag)s?|lunes|martes|miercoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi',
  weekend: 'weekend\\w*|sat(?:urday)?s?|sun(?:day)?s?|samstags?|sonntags?|wochenende|sabados?|domingos?|samedis?|dimanches?',
  whopays: 'who pays|you pay|(?:my|your) (?:own )?expense|(?:ruckweg|rucksendung|ruckversand|porto)|quien paga|pagas tu|a (?:ma|votre|mi|tu) (?:charge|cargo)|raque|qui paie',
  islands: 'canari(?:as|es)|las palmas|tenerife|baleares|mallorca|ceuta|melilla|corse|hawaii|alaska|azores|madeira',
  account: 'po ?box|p o box|postfach|apartado|boite postale',
  hidden: 'who (?:sees|reads)|what i (?:type|write|say)|this chat|assistant keep\\w*|gespeichert|guardais|conservez',
}; // prettier-ignore

const patterns: readonly (readonly [term: string, pattern: RegExp])[] = Object.entries(matters).map(
  ([name, words]) => [`#${name}`, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu')],
);

/** The matters of a folded text, each with the words it was said in. */
export function mattersIn(folded: string): readonly { term: string; said: string }[] {
  const plain = folded.replaceAll('ß', 'ss').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return patterns.flatMap(([term, pattern]) => {
    const found = plain.match(pattern);
    return found ? [{ term, said: found.join(' ') }] : [];
  });
}

export function isMatter(term: string): boolean {
  return term.startsWith('#') && matters[term.slice(1)] !== undefined;
}
