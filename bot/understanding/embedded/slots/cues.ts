/**
 * Cues: words and signs of which each pattern of the grammars needs one. Most messages hold few, and a look into one
 * table tells which patterns need not be tried. A test compares with all patterns tried.
 */
import { dayNames, halfNames, inGermanNumber } from './number-words.ts';
import { numberWords } from './numbers.ts';

/** One bit a cue. */
export const cue = {
  figure: 1,
  /** "one" and its like: a count, and no amount without a currency. */
  one: 2,
  /** Every other number word. */
  number: 4,
  currency: 8,
  email: 16,
  spokenFigure: 32,
  date: 64,
  coupon: 128,
  rating: 256,
  sort: 512,
  stock: 1_024,
  direction: 2_048,
  sizeWord: 4_096,
  sizeLetter: 8_192,
  ordinal: 16_384,
  numbered: 32_768,
  exclusion: 65_536,
  reference: 131_072,
  fixedCount: 262_144,
  quantityNoun: 524_288,
  contrast: 1_048_576,
  piece: 2_097_152,
  setting: 4_194_304,
  wanting: 8_388_608,
  change: 16_777_216,
  another: 33_554_432,
  colon: 67_108_864,
  asking: 134_217_728,
  span: 268_435_456,
  container: 536_870_912,
  removing: 1_073_741_824,
} as const;

const words: Partial<Record<keyof typeof cue, string>> = {
  one: 'one uno una un eins eine ein einen seul seule',
  currency: `usd eur gbp us dollar dollars buck bucks euro euros quid pound pounds dólares dolares livres pesos euritos pavos balles franc francs suisse suisses franken chf fr stutz`,
  email: 'at arroba arobase arrobase ät klammeraffe commercial',
  spokenFigure: 'oh zero one two three four five six seven eight nine',
  date: `christmas xmas eve easter year new año valentine valentines valentín valentin patrick patricks halloween saints santos toussaint allerheiligen nicholas nikolaus boxing navidad navidades
    nochebuena nochevieja reyes epiphany épiphanie epiphanie dreikönig noël noel an neujahr silvester sylvestre heiligabend heiligen weihnachten valentinstag gründonnerstag karfreitag ostermontag ostersonntag ostern pascua pâques paques
    ascension himmelfahrt pfingstmontag whit pentecôte black cyber day pasado mañana manana demain après apres tomorrow übermorgen morgen today tonight hoy aujourd heute yesterday ayer hier gestern anteayer avant vorgestern
    sunday sundays domingo domingos dimanche dimanches sonntag sonntags monday mondays lunes lundi lundis montag montags
    tuesday tuesdays martes mardi mardis dienstag dienstags wednesday wednesdays miércoles miercoles mercredi mercredis mittwoch mittwochs
    thursday thursdays jueves jeudi jeudis donnerstag donnerstags friday fridays viernes vendredi vendredis freitag freitags
    saturday saturdays sábado sábados sabado sabados samedi samedis samstag samstags`,
  coupon: `code codes coupon coupons coupn voucher vouchers promo promotion discount gutschein gutscheincode cupón cupon código codigo bon
    apply redeem use enter activate try work works valid expire expired gültig gilt einlösen rabatt descuento válido vale réduction
    valable remise usar utiliser aplica aplicar canjear appliquer`,
  rating: `star stars stern sterne estrella estrellas étoile étoiles rated rating ratings reviewed review reviews bewertet bewertete
    bewerteter bewertetes bewerteten valorado valorada valorados valoradas noté notés notée notées`,
  sort: `expensive priciest dearest highest high teuerste teuersten teuerster teuerstes caro cara caros caras cheapest least lowest low price cheap
    billigste billigsten billigster billigstes günstigste günstigsten günstigster günstigstes barato barata baratos baratas abord preis precio prix cher chère chers chères teuer
    best top rating reviews bestrated toprated highestrated bestreviewed topreviewed highestreviewed bestrating toprating highestrating most mejor mieux newest latest recent arrivals arrival neueste neuesten neuester neuestes nuevos nuevas
    récent récente récents récentes menor mayor moins croissant croissants décroissant décroissants aufsteigend absteigend ascending descending cher chère chers chères teuer selling sellers seller meistverkauft meistverkaufte meistverkaufter meistverkauften beliebteste beliebtesten
    beliebtester beliebtestes vendidos vendidas vendu vendue vendus vendues bestseller bestsellers bestselling stars`,
  stock: 'stock sold out available lager lieferbar disponible disponibles',
  direction: `cheap cheaper cheeper expensive pricey costly dear affordable lower money billiger billigere billigeren billigeres günstiger günstigere günstigeren günstigeres gunstiger gunstigere guenstiger guenstigere preiswerter preiswertere preiswerteres teuer barato barata baratos baratas
    caro cara caros caras carísimo carísima carísimos carísimas carisimo carisima cher chers chère chères upmarket exclusive premium pricier dearer end quality fancier teurer teurere teureres hochwertiger hochwertigere hochwertigeres less weniger menos moins`,
  sizeWord: `small medium large xsmall xlarge xl klein mittel groß pequeña mediana petite moyenne mediano grande mediums larges smalls medianas medianos pequeñas chica grandes moyennes ele eme extra xxs xs xxl xxxl xxxs xxxxl 2xl 3xl 4xl 5xl 6xl`,
  sizeLetter: 's m l p g ch xg tg tp gg eg pp xp xch xxg ttg xgg',
  ordinal: `first top bottom left right end final penultimate arriba abajo haut bas oberste obersten oberster unterste untersten unterster oben unten second third fourth fifth sixth seventh eighth ninth tenth last frist secnd secodn st nd rd th e er re ère ere ème eme
    primer primero primera segundo segunda segundos segundas tercer tercero tercera terceros terceras cuarto cuarta cuartos cuartas ultimos ultimas deuxièmes deuxiemes troisièmes troisiemes quinto quinta último última primeros primeras últimos últimas premier première premiers premières dernières derniers premieres dernieres premiere derniere deuxieme troisieme quatrieme cinquieme ultimo ultima deuxième troisième quatrième cinquième dernier dernière
    erste ersten erstes zweite zweiten zweites dritte dritten drittes vierte vierten viertes fünfte fünften fünftes letzte letzten letztes letzter allerletzte allerletzten allerletztes allererste allerersten allererstes penúltimo penúltima avant vorletzte vorletzten vorletztes`,
  numbered: 'number no nr n nummer número numéro option opción opcion item product produkt artikel article artículo articulo position posición posicion result',
  exclusion: `useless nützen nutzen nichts rien not isn isnt aren arent ain aint w don dont doesn didn hate stand minus skip forget lose enough without no non except excluding other anything
    leave avoid drop none nothing free ohne nicht kein keine keinen keiner sin excepto sans sauf pas`,
  reference: `lo la los las les all alle both beide beides ambos ambas tous toutes other autre otro otra andere anderen anderer anderes same dasselbe derselbe selbe selben gleiche gleichen mismo misma mismos mismas meme memes mêmes dos deux
    même those these them em esos estos esas estas ceux celles this celui celle este esta esto diese diesen dieser dieses that ese esa eso it`,
  fixedCount: 'dozen couple pair docena docenas douzaines decena veintena douzaine dizaine quinzaine vingtaine trentaine cinquantaine centaine dutzend dutzends par zweimal dreimal viermal fünfmal sechsmal zweifach dreifach vierfach fünffach sechsfach',
  quantityNoun: 'quantity qty amount menge cantidad quantité',
  contrast: 'instead rather not statt vez lieu from change',
  container: `bag bags balls spool spools skein skeins bottle bottles jar jars tin tins can cans tube tubes roll rolls sack sacks packet packets bar bars tray trays carton cartons tub tubs
    sachet sachets set sets reel reels sheet sheets copies botella botellas bolsa bolsas bouteille bouteilles sac sacs flasche flaschen tüte tüten dose dosen
    boxes bote botes caja cajas paquete paquetes frasco frascos lata latas tarro tarros sobres rollo rollos boîte boîtes boite boites paquet paquets flacon flacons rouleau rouleaux
    packung packungen päckchen paket pakete schachtel schachteln gläser beutel rolle rollen becher eimer kanister gebinde`,
  removing: 'remove delete ditch quita quitar enlève enlevez retire retirez entferne',
  piece: 'pares par paires paire paar mal of davon unidades unités exemplaires de d pcs pieces stück pairs packs boxes',
  setting: `make change set update increase reduce raise lower bump up bring decrease cut drop cambia cambiar cámbia cambialo cámbialo cambiala cámbiala cambialos cámbialos cambialas cámbialas
    pon poner ponlo ponla ponlos ponlas sube súbelo súbela sube subelo súbelos súbelas baja bájalo bájala bajalo passe passer passez changer changez
    änder ändern ändere mach setz setze stell stelle erhöhe reduziere`,
  wanting: `rajoute rajoutez remets reste m en add take want need get give have buy put only just said actually like ajoute ajouter ajoutez mettez mettre mets donne échame apúntame voudrais veux prends prenez prendrai añade añada añadir quiero quisiera necesito compro llevo pido cojo pillo nehme nehmen kaufe kaufen bestelle bestellen ponme dame deme déjame dejame
    nehme nimm möchte brauche will ajoutez leg pack deja mete méteme`,
  change: 'more extra additional mehr más plus less fewer weniger menos moins',
  another: 'another extra additional otros otras autres noch weitere',
  span: `day days fortnight fortnights week weeks month months día días semana semanas mes meses jour jours semaine semaines mois tag tage tagen woche wochen
    monat monate monaten`,
  asking: 'for that plus of keep hide hands track tracking point browse look peek chance thing all every hope kind site website page shop way market lookout hunt with guys lot showing basket trolley bag cart',
}; // prettier-ignore

const byWord = new Map<string, number>();
const note = (word: string, bit: number): void => {
  byWord.set(word, (byWord.get(word) ?? 0) | bit);
};
for (const [name, list] of Object.entries(words)) {
  for (const word of list.split(/\s+/)) note(word, cue[name as keyof typeof cue]);
}
// "Fiftyish" is one word.
for (const word of numberWords) note(`${word}ish`, cue.number);
for (const word of dayNames) note(word, cue.date);
for (const word of halfNames) note(word, cue.number);
for (const word of numberWords) if (!words.one!.split(' ').includes(word)) note(word, cue.number);

/** The cues that a run of letters in lower case is. */
export function cueOf(letters: string): number {
  return byWord.get(letters) ?? (inGermanNumber.test(letters) ? cue.number : 0);
}

/** The cues among figures and signs. */
export function signsIn(text: string): number {
  let cues = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) cues |= cue.figure;
    else if (code === 0x40) cues |= cue.email;
    else if (code === 0x23) cues |= cue.numbered;
    else if (code === 0x3a) cues |= cue.colon;
    else if (code === 0x24 || code === 0xa4 || code === 0xa3) cues |= cue.currency;
  }
  return cues;
}
