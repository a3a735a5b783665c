/** How many, which of those shown, and words that point back. */
import { cue } from './cues.ts';
import { readCountInPassing, readDozens } from './counts-in-passing.ts';
import { countSource, parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import { everyMatch } from './every-match.ts';

const ordinalWords: Record<string, number> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, last: -1,
  frist: 1, secnd: 2, secodn: 2, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5, '6th': 6, '7th': 7, '8th': 8, '9th': 9, '10th': 10,
  primero: 1, primera: 1, segundo: 2, segunda: 2, primer: 1, primeros: 1, primeras: 1, segundos: 2, segundas: 2, terceros: 3, terceras: 3, cuartos: 4, cuartas: 4, últimos: -1, últimas: -1, ultimos: -1, ultimas: -1, tercer: 3, tercero: 3, tercera: 3, cuarto: 4, cuarta: 4, quinto: 5, quinta: 5, último: -1, última: -1,
  premier: 1, première: 1, premiers: 1, premières: 1, premieres: 1, deuxièmes: 2, deuxiemes: 2, troisièmes: 3, troisiemes: 3, derniers: -1, dernières: -1, dernieres: -1, deuxième: 2, troisième: 3, quatrième: 4, cinquième: 5, dernier: -1, dernière: -1,
  '1er': 1, '1ère': 1, '1ere': 1, '1re': 1, '2e': 2, '2ème': 2, '2eme': 2, '3e': 3, '3ème': 3, '3eme': 3, '4e': 4, '4ème': 4, '4eme': 4, '5e': 5, '5ème': 5, '5eme': 5,
  premiere: 1, deuxieme: 2, troisieme: 3, quatrieme: 4, cinquieme: 5, derniere: -1, ultimo: -1, ultima: -1,
  erste: 1, ersten: 1, erstes: 1, zweite: 2, zweiten: 2, zweites: 2, dritte: 3, dritten: 3, drittes: 3, vierte: 4, vierten: 4, viertes: 4, fünfte: 5, fünften: 5, fünftes: 5, letztes: -1, letzter: -1, allerletzte: -1, allerletzten: -1, allerletztes: -1, allererste: 1, allerersten: 1, allererstes: 1,
  penultimate: -2, penúltimo: -2, penúltima: -2, 'avant-dernier': -2, 'avant-dernière': -2, vorletzte: -2, vorletzten: -2, vorletztes: -2, letzte: -1, letzten: -1,
}; // prettier-ignore

const ordinalWord = Object.keys(ordinalWords)
  .sort((one, other) => other.length - one.length)
  .join('|');
const edge = '(?<![\\p{L}\\d])';
const notTime =
  "(?!(?<=(?:it|them|that|this|those|these) first)[\\s.!?]*$)(?!(?<=(?<!\\p{L})last) (?:long|for|up to|\\d+ ))(?! (?:week|weekend|night|time|year|month|order|name|hand|aid|class|edition|of all|order|delivery|bit(?!\\p{L})|minute|update|day|friday|monday|summer|winter|row|page|line|woche|monat|semana|mes|semaine|mois|date|floor|commande|rendez-vous|cita|compra|pedido|vez|fois|mal|année|año|jahr|stock|étage|piso)(?!\\p{L}))(?!(?<=(?<!\\p{L})(?:to|(?:does|do|did|will|would|should|could)(?: [\\p{L}']+){1,6}) last))(?!(?<=(?<!\\p{L})(?:un|para|mi|su|tu|de) cuarto))";
/** "second to last", "third last", "last but one": counted from the end. */
const fromTheEnd = new RegExp(
  `${edge}(?:(second|third|fourth|2nd|3rd|4th|next)(?:[ -](?:to|from)(?: the)?)?[ -]last|last but (one|two|three))(?!\\p{L})`,
  'u',
);
/** "The one at the bottom", "el de arriba", "das oberste": by where it stands in the list. */
const atAnEnd = new RegExp(
  `${edge}(?:(top|bottom|final)(?:most)? one|one (?:right )?(?:at|on) the (?:very |far )?(top|bottom|left|right|end)|(?:el|la) de (?:m[aá]s |hasta |todo |(?=\\p{L}+ del todo))(arriba|abajo)(?: del todo)?|cel(?:ui|le) (?:du|d'en|tout en|en) (haut|bas)|(?:der|die|das|den) (?:ganz )?(obe|unte)(?:rste[nr]?|n))(?! (?:de|of|von) (?!the list)\\p{L})(?!\\p{L})`,
  'u',
);
/** "The one after the second", "das vor dem dritten". */
const besideOrdinal = new RegExp(
  `${edge}(?:one|el|la|celui|celle|das|der|die|den)(?=) (?:(?:right|just|que (?:va|est[aá]|viene|sale)|juste|direkt|gleich|justo) ){0,2}(?=)(?:(after|below|following|despu[eé]s de|apr[eè]s|nach)|before|above|antes de|avant|vor)(?=)(?: ?(?:the|l|la|le|de[mr]))?(?=) (${ordinalWord})(?!-?[\\p{L}\\d])`,
  'u',
);
const butAfterLast: Record<string, number> = { one: -2, two: -3, three: -4 };
const firstFew = new RegExp(
  `${edge}(first|top|last|ersten|letzten) (two|three|four|beiden|zwei|drei|vier|2|3|4)(?![\\p{L}\\d])`,
  'u',
);
/** "Les deux premières", "los dos últimos". */
const fewFirst = new RegExp(
  `${edge}(deux|trois|quatre|dos|tres|cuatro|[2-4]) (premi[eè]re?s|derni[eè]re?s|primer[oa]s|[uú]ltim[oa]s)(?!\\p{L})`,
  'u',
);
const ordinal = new RegExp(
  `${edge}(?<!(?:an|année|mois|semaine|año|mes|semana) )(${ordinalWord})(?!-?[\\p{L}\\d])${notTime}`,
  'gu',
);
const numbered = new RegExp(
  `(?:${edge}(?:number|no\\.|nr\\.?|n[°º]|nummer|número|numéro|option|opci[oó]n|item|product|produkt|artikel|article|art[ií]culo|position|posici[oó]n|result)\\s?#?|#)(${countSource})`,
  'gu',
);
/** "Zur 2 hätte ich gern mehr Infos", "ouvre le 2", "open 1", "2 looks good": a figure that stands for one of those on the screen. */
const figureForPlace = new RegExp(
  [
    `${edge}(?:zur|del|du) ([1-9])(?![\\p{L}\\d.,°]| (?:de|mal|x|\\p{L}{1,2})(?!\\p{L}))`,
    `${edge}(?:the|de[rnm]|die|das|el|l[ae]) ([1-9])(?=[\\s.!?]*$|, | (?:please|pls|bitte|por favor|porfa|svp|stp|para m[ií])(?!\\p{L}))`,
    `^\\P{L}*(?:open|show(?: me)?|see|view|öffne|zeig(?: mir)?|abre|ouvre[rz]?) ([1-9])[\\s.!?]*$`,
    `^\\s*([1-9]) (?:looks|sounds|seems|sieht|klingt)(?!\\p{L})`,
  ].join('|'),
  'u',
);
const positionPatterns: readonly (readonly [RegExp, cues: number])[] = [
  [ordinal, cue.ordinal],
  [numbered, cue.numbered],
];
/** "compare 1 and 3", "2 vs 4". */
const pairOfNumbers = new RegExp(
  `${edge}(\\d)\\s?(?:and|&|vs\\.?|versus|or|with|y|et|und|oder|ou|o)\\s?(?:number )?(\\d)(?![\\p{L}\\d]|[.,]\\d)`,
  'u',
);

/** "1 or 2, what would you take". */
const pairToChoose =
  /^\P{L}*\d (?:or|oder|ou|o) (?:the |la |le |el |die |das )?\d(?![\p{L}\d]|[.,]\d| \p{L})/u;

/** Reads positions in what was shown. */
export function readOrdinals(reading: Reading): void {
  const positions: number[] = [];
  const declined: number[] = [];
  if (reading.has(cue.ordinal)) readFromEnds(reading, positions);
  for (const [pattern, cues] of positionPatterns) {
    if (!reading.has(cues)) continue;
    for (const match of everyMatch(pattern, reading.rest)) {
      if (isTurnedDown(reading.lower, match))
        declined.push(ordinalWords[match[1]!] ?? parseNumber(match[1]!));
      reading.claim(match.index, match.index + match[0].length);
      const position = ordinalWords[match[1]!] ?? parseNumber(match[1]!);
      if (position !== 0 && !positions.includes(position)) positions.push(position);
    }
  }
  const isShown = reading.request.expecting === 'results-shown';
  const placed = isShown && positions.length === 0 && reading.has(cue.figure) ? reading.take(figureForPlace) : undefined; // prettier-ignore
  if (placed) positions.push(Number(placed.slice(1).find((figure) => figure !== undefined)));
  const pair =
    reading.has(cue.figure) &&
    (/compar|difference|differ|better|versus|vs|vergleich|unterschied|besser/.test(reading.lower) ||
      (isShown && pairToChoose.test(reading.lower)))
      ? reading.take(pairOfNumbers)
      : undefined;
  if (pair) positions.push(Number(pair[1]), Number(pair[2]));
  const wanted = positions.filter((position) => !declined.includes(position));
  // Where all are turned down, they are what is spoken of.
  const spoken = wanted.length > 0 ? wanted : positions;
  if (spoken.length === 0) return;
  reading.slots.ordinal = spoken[0];
  if (spoken.length > 1) reading.slots.ordinals = spoken;
}

/** "The first one's too dear", "la primera no", "not the second": another is meant. */
function isTurnedDown(lower: string, { index, 0: { length } }: RegExpExecArray): boolean {
  return turnedDownBehind.test(lower.slice(index + length)) || turnedDownBefore.test(lower.slice(0, index));
}

const turnedDownBehind =
  /^(?: (?:one|ones))?(?:(?:'s| is| was| ist| war| es| era| est| était)? (?:way |far |a bit )?(?:too|zu|trop|demasiado|muy) \p{L}+|,? (?:no|nicht|non|not)(?=[.,;]))/u;
const turnedDownBefore = /(?<!\p{L})(?:not|scrap|forget|nicht|pas|no) (?:the|la|el|le|de[rmn]|das|die) $/u;

/** "The second to last", "the first three". */
function readFromEnds(reading: Reading, positions: number[]): void {
  const end = reading.take(fromTheEnd);
  if (end) positions.push(end[2] ? butAfterLast[end[2]]! : -(ordinalWords[end[1]!] ?? 2));
  const edgeOfList = reading
    .take(atAnEnd)
    ?.slice(1)
    .find((where) => where !== undefined);
  if (edgeOfList !== undefined) positions.push(/^(?:top|left|arriba|haut|obe)$/.test(edgeOfList) ? 1 : -1);
  const beside = reading.take(besideOrdinal);
  if (beside) positions.push(ordinalWords[beside[2]!]! + (beside[1] === undefined ? -1 : 1));
  const few = reading.take(firstFew);
  if (few)
    addFew(positions, few[2] === 'beiden' ? 2 : parseNumber(few[2]!), /^(?:first|top|ersten)$/.test(few[1]!));
  const romance = reading.take(fewFirst);
  if (romance) addFew(positions, parseNumber(romance[1]!), romance[2]!.startsWith('p'));
}

function addFew(positions: number[], count: number, fromStart: boolean): void {
  for (let at = 1; at <= count; at++) positions.push(fromStart ? at : at - count - 1);
}

const unitsOfMeasure =
  '(?!\\s?(?:%|"|kg|g|lb|oz|inch|cm|mm|m|ml|l|lit|hour|day|week|month|minute|year|star|person|people|player|man|men|mah|watt|w|v|gb|tb|x\\d)(?=)(?:s|es|er|re|ers|res)?(?=)(?![\\p{L}]))';
/** What things are sold in; which of them a store's own goods are named by is read before. */
const containers =
  'bags?|balls|spools?|skeins?|bottles?|jars?|tins?|cans?|tubes?|rolls?|sacks?|packets?|bars?|trays?|cartons?|tubs?|sachets?|reels?|sheets?|sets?|copies|boxes|botellas?|bolsas?|botes?|cajas?|paquetes?|frascos?|latas?|tarros?|sobres|rollos?|bouteilles?|sacs?|bo[iî]tes?|paquets?|flacons?|rouleaux?|flaschen?|tüten?|dosen?|packung(?:en)?|päckchen|pakete?|schachteln?|gläser|beutel|rollen?|becher|eimer|kanister|gebinde';
const anyNumber = cue.figure | cue.one | cue.number;
/** Words that may name the product stay for others to read: only the count itself is taken. */
const phrases: readonly (readonly [RegExp, quantity: number | undefined, cues: number])[] = [
  // "Three, no, four", "quiero tres, mejor dicho cuatro", "drei, ach was, vier": the last counts.
  [new RegExp(`${edge}(?:${countSource})[,.· -]+(?:(?:no|non|nein),|(?:ah|oh|ach) (?:no|non|nein|was)|(?:no |oh |ah )*(?:wait|sorry|pardon|perd[oó]na?|quatsch|halt|mejor dicho|digo|enfin|make (?:that|it)|i mean|ich meine))[, ]+(?:(?:wait|sorry|make (?:that|it)|lieber|mejor|plutôt)[, ]+)?(${countSource})`, 'u'), undefined, anyNumber],
  [/(?<!\p{L})(?:half a dozen|media docena|demi-douzaine|halbes dutzend)(?!\p{L})/u, 6, cue.fixedCount],
  [/(?<!\p{L})(?:a|one) dozen and a half(?!\p{L})/u, 18, cue.fixedCount],
  [/(?<!\p{L})(?:(?:a|an?other|one) dozen|una docena|une douzaine|ein dutzend)(?!\p{L})/u, 12, cue.fixedCount],
  [/(?<!\p{L})(?:une dizaine|una decena)(?! d'(?:euros|¤))(?!\p{L})(?! de euros)/u, 10, cue.fixedCount],
  [/(?<!\p{L})(?:une vingtaine|una veintena)(?!\p{L})(?! d'euros| de euros)/u, 20, cue.fixedCount],
  [/(?<!\p{L})une trentaine(?!\p{L})(?! d'euros)/u, 30, cue.fixedCount],
  [/(?<!\p{L})une cinquantaine(?!\p{L})(?! d'euros)/u, 50, cue.fixedCount],
  // Of what comes in pairs, "un par" is one.
  [/(?<!\p{L})un par de(?= (?!zapat|bot[aií]|calcet|guant|pantal|sandali|chancl|pendient|medias|gafas|vaquer|euros|d[ií]as|semanas|preguntas|cosas)\p{L})/u, 2, cue.fixedCount],
  [/(?<!\p{L})(?:a couple|a pair of (?:them|those|these)|un par de (?:ell[oa]s|es[oa]s|est[oa]s))(?: of)?(?: (?:those|them|these))?(?!\p{L})/u, 2, cue.fixedCount],
  ...['zwei', 'drei', 'vier', 'fünf', 'sechs'].map((word, at) => [new RegExp(`(?<!\\p{L})${word}(?:mal|fach)(?!\\p{L}| (?:abgebucht|berechnet|bezahlt|belastet|in|am|pro|die|täglich))`, 'u'), at + 2, cue.fixedCount] as const),
  [/(?<![\p{L}\d])(\d{1,2})(?:mal|fois)(?!\p{L})/u, undefined, cue.figure],
  [new RegExp(`${edge}(${countSource}) (?:fois|veces)(?=[\\s.!]*$| (?:svp|stp|por favor|s'il))`, 'u'), undefined, anyNumber],
  [new RegExp(`(?<=${edge}(?:quantity|qty|amount|menge|cantidad|quantité)(?: of [\\p{L}¦' -]{1,40}?)?(?: should be| is| to| at| auf| a| à|:)?\\s?)(${countSource})`, 'u'), undefined, cue.quantityNoun],
  [new RegExp(`${edge}(${countSource})\\s?(?:instead of|rather than|not|statt|en vez de|au lieu de) (?:${countSource})`, 'u'), undefined, cue.contrast],
  [new RegExp(`${edge}instead of (?:${countSource})(?: make(?: it)?|,)? (${countSource})`, 'u'), undefined, cue.contrast],
  [new RegExp(`${edge}(?:from|change) (?:${countSource}) to (${countSource})`, 'u'), undefined, cue.contrast],
  [new RegExp(`${edge}(${countSource})\\s?(?:of (?:them|those|these|the|it|that|this|each)|davon|unidades|unités|exemplaires|(?=de (?:es[oa]s|est[oa]s|ell[oa]s)(?!\\p{L}))|d'entre|pcs|pieces|stück|pairs|packs|boxes|pares? de|paires? de|paar|mal)(?!\\p{L})`, 'u'), undefined, cue.piece],
  [new RegExp(`^\\s*(?!un[oa] )(${countSource})(?= \\p{L}{3,} (?:bitte|please|pls|por favor|s'il|para|pour|für|for|de es[oa]s|de est[oa]s)(?!\\p{L}))${unitsOfMeasure}`, 'u'), undefined, anyNumber],
  [new RegExp(`${edge}(${countSource}) (?:${containers})(?: of(?= ))?(?!\\p{L})`, 'u'), undefined, cue.container],
  [new RegExp(`${edge}(?:remove|delete|drop|lose|take (?:out|off|away)|ditch|quitar?|enlève|retire|entferne)(?:z)?(?:[- ]en)? (?:just |only )?(${countSource}|une?(?=[\\s.!]*$))(?! ?(?:from|off) the (?:end|top|bottom))${unitsOfMeasure}`, 'u'), undefined, cue.setting | cue.wanting | cue.exclusion | cue.removing],
  // "Quatre de la troisième", "von der zweiten bitte drei": what was named by its place is claimed already.
  [new RegExp(`${edge}(?!un[oae]? |one |eine )(${countSource}) (?:of the|of|de l[ao]s?|del|du|des|von (?:der|den|dem)|vom) (?=¦)`, 'u'), undefined, anyNumber],
  [new RegExp(`(?<=(?:of the|de l[ao]s?|del|du|von (?:der|den|dem)|vom) ¦+,? (?:please |bitte |por favor |svp )?)(?!un[oae]?(?!\\p{L})|one(?!\\p{L})|ein)(${countSource})(?= in |,|[\\s.!]*$| (?:please|bitte|por favor)|¦)`, 'u'), undefined, anyNumber],
  [new RegExp(`^\\s*(?!un[oa] )(${countSource}) (?=¦|in )`, 'u'), undefined, anyNumber],
  [new RegExp(`(?<=${edge}make (?:the|my) (?:[\\p{L}'¦]{1,30} ){1,4})(${countSource})(?! ?\\p{L})`, 'u'), undefined, cue.setting],
  [new RegExp(`(?<=\\p{L}, ?)(?!un[oa]|one )(${countSource})(?: please| pls| bitte| por favor)[\\s.!]*$`, 'u'), undefined, anyNumber],
  [/(?<![\p{L}\d])(\d{1,3})\s?x(?![\p{L}\d])/u, undefined, cue.figure],
  [new RegExp(`${edge}x\\s?(\\d{1,3})(?![\\p{L}\\d])`, 'u'), undefined, cue.figure],
  [new RegExp(`(?<=${edge}(?:make|change|set|update|increase|reduce|raise|lower|bump|up|bring)(?: [\\p{L}'¦]{1,30}){1,5} (?:to|at|up to|down to) )(${countSource})`, 'u'), undefined, cue.setting],
  [new RegExp(`${edge}(?:make|change|set|increase|reduce)(?: (?:it|that|them|this))?(?: to)? (${countSource})${unitsOfMeasure}`, 'u'), undefined, cue.setting],
  [new RegExp(`${edge}(?:c[aá]mbia(?:r|l[oa]s?)?|pon(?:er|l[oa]s?)?|s[uú]be(?:l[oa]s?)?|b[aá]ja(?:l[oa]s?)?|passe[rz]?|change[rz]|ändern?|ändere|mach|setze?|stelle?|erhöhe|reduziere)(?:[ -][\\p{L}'¦]{1,30}){0,4}? (?:(?:a|à|en|auf|zu) )?(?!une? |un[oa] |eine?[nmr]? )(${countSource})${unitsOfMeasure}`, 'u'), undefined, cue.setting],
  [new RegExp(`${edge}(?:add|take|want|need|get|give me|have|buy|put|only|just|i said|actually|like|ajoute[rz]?|mett(?:ez|re)(?:[- ](?:m'en|moi|en))*|mets(?:[- ](?:m'en|moi|en))*|donne(?:-(?:m'en|moi))?|échame|apúntame|voudrais|veux|(?<!(?:l[ea]s?|l'|celle|celui) )pren(?:ds|ez)(?:[- ]moi)?(?:[- ]en)?|prendrai|rajoute[rz]?(?:-m'en|[- ]en)?|remets(?:[- ](?:m'|en))*|m'en faut|m'en faudrait|(?:lui|leur|nous|me|vous) faut|añad[ea]|añadir|quiero|quisiera|necesito|compro|llevo|pido|cojo|pillo|ponme|dame|deme|déjame|dejame|nehmen?|kaufen?|bestellen?|nimm|möchte|brauche|will|ajoutez|leg(?: mir)?|pack(?: mir)?|deja solo|mete|méteme) (?!un[oa] \\p{L})(${countSource})${unitsOfMeasure}(?! (?:that|which|stars?|for (?:[$¤£]|\\d)))`, 'u'), undefined, cue.wanting],
]; // prettier-ignore

/** One thing, in words that are articles elsewhere: "doch nur eins", "un seul finalement", "mejor solo una". */
const onlyOne =
  /^(?:(?:ach|oh|no|nein|nee|non|doch|lieber|nur|mejor|s[oó]lo|finalement|plut[oô]t|en fait|enfin|du coup|en realidad|al final|eigentlich|am ende|bon|bueno|ah)[, ]+)*(?:i? ?(?:only|just) (?:want|need|like|the)(?: just)?(?: the)? one|(?:(?:juste|seulement) )?une? seule?|(?:juste|seulement) une?|(?:nur |doch |lieber )eine?[ns]?|s[oó]lo un[oa]?)(?: (?:plut[oô]t|finalement|seulement|nada m[aá]s))*[\s.!]*$/u;

const more = `(?:more|extra|additional|mehr|más|de plus)(?!\\p{L})(?! (?:than|expensive|affordable))`;
const less = `(?:less|fewer|weniger|menos|de moins)(?!\\p{L})(?! (?:than|expensive))`;
/** How many more or fewer than now; the group is the count, one where there is none. */
const changes: readonly (readonly [RegExp, direction: 1 | -1, cues: number])[] = [
  [new RegExp(`${edge}(${countSource}) ${more}`, 'u'), 1, cue.change],
  [new RegExp(`${edge}(${countSource}) ${less}`, 'u'), -1, cue.change],
  [new RegExp(`${edge}(?:another|an extra|an additional) (?:(${countSource})(?! [¤$£%])|pair|couple|of (?=those|these|them|the ))`, 'u'), 1, cue.another],
  [new RegExp(`(?<=${edge}(?:increase|raise|bump|up)(?: [\\p{L}'¦]{1,30}){0,5} )by (${countSource})`, 'u'), 1, cue.setting],
  [new RegExp(`(?<=${edge}(?:decrease|reduce|lower|cut|drop)(?: [\\p{L}'¦]{1,30}){0,5} )by (${countSource})`, 'u'), -1, cue.setting],
  [new RegExp(`${edge}take (${countSource}) (?:off|away)(?!\\p{L})`, 'u'), -1, cue.wanting],
  [new RegExp(`${edge}otr[oa]s (${countSource})${unitsOfMeasure}`, 'u'), 1, cue.another],
  [new RegExp(`${edge}(${countSource}) autres(?!\\p{L})`, 'u'), 1, cue.another],
  [new RegExp(`${edge}(?:noch|weitere) (${countSource})(?= dazu| mehr| davon| stück| bitte|[\\s.!?]*$)`, 'u'), 1, cue.another],
  [/^\s*(?:add |give me |i(?:'d| would) like |can i (?:have|get) )?another(?: please| pls)?[\s.!?]*$/u, 1, cue.another],
]; // prettier-ignore

/** What remains, however much goes: "so I'm left with a single one", "lass nur eins im Korb", "deja solo una". */
const remaining = new RegExp(
  `${edge}(?:(?:left with|leaves? (?:me|us) with|down to|bleibt (?:dann )?(?:noch|nur(?: noch)?)|ne laissez qu'|ne laisse qu'|ne garde[rz]? qu')|(?:leave|keep|deja(?:me|r|d)?|laisse[rz]?|garde[rz]?|lass|behalte?)(?: (?:mir|moi))? (?:me )?(?:just|only|s[oó]lo|solamente|nur|bloß)|n'en (?:laisse|garde|mets|mettre|laissez|gardez|mettez|prends|prenez|veux|voudrais) qu')[ ]?(?:(?:just|only) )?(a single one|one|une? seule?|un[oae]?|eins?|eine[ns]?|${countSource})(?=[\\s.!]*$|[,;.]| (?:in|en|dans|im|of|davon|left|bitte|please|por)(?!\\p{L}))`,
  'u',
);

/** Reads "one more" and "two less", which count from what is there. */
function readChange(reading: Reading): boolean {
  for (const [pattern, direction, cues] of changes) {
    const match = reading.has(cues) ? reading.take(pattern) : undefined;
    if (!match) continue;
    reading.slots.quantityChange = direction * (match[1] === undefined ? 1 : parseNumber(match[1]));
    return true;
  }
  return false;
}

const countAlone = new RegExp(
  `^[\\s¦]*(?:(?:no|nope|actually|wait|sorry|oh|ok|okay|and|just|only|nein|nee|doch|lieber|nur|ach|eigentlich|also|mejor|solo|sólo|solamente|perdón|bueno|en realidad|al final|non|plutôt|plutot|seulement|finalement|juste|en fait|enfin|du coup)[, ]+)*(${countSource})(?<!¦ one)(?: then| please| pls| bitte| por favor| nada más| nada mas| plutôt| plutot| seulement| finalement)*[\\s.!]*$`,
  'u',
);

/** "6 chairs", "two black mugs": a count right before a thing of this store, or what it should look like. */
function readCountOfThing(reading: Reading): void {
  const { things = [], category } = reading.slots;
  if ((things.length === 0 && category === undefined) || !reading.has(anyNumber)) return;
  const match = countBefore.exec(reading.rest);
  const [count = ''] = match?.slice(1) ?? [];
  if (!match || !(parseNumber(count) > 0)) return;
  const after = reading.lower.slice(match.index + match[0].length);
  const named = things.some((thing) => after.startsWith(thing.toLowerCase()));
  const claimed = reading.rest.startsWith('¦', match.index + match[0].length);
  if (!named && !claimed) return;
  reading.claim(match.index, match.index + match[0].length);
  reading.slots.quantity = parseNumber(count);
}

const countBefore = new RegExp(
  `(?<=^|and |plus |also |need |want |get |buy |[,] ?)(${countSource}) (?=[\\p{L}¦])`,
  'u',
);

/** Reads how many. "the first one" and "that one" count nothing. */
export function readQuantity(reading: Reading): void {
  const left = reading.take(remaining)?.[1];
  if (left !== undefined) {
    reading.slots.quantity = parseNumber(left) || 1;
    return;
  }
  if (readChange(reading) || (reading.has(cue.fixedCount) && readDozens(reading))) return;
  for (const [pattern, fixed, cues] of phrases) {
    const match = reading.has(cues) ? pattern.exec(reading.rest) : null;
    if (!match) continue;
    const quantity = fixed ?? parseNumber(match[1] ?? '');
    if (!(quantity > 0)) continue;
    reading.claim(match.index, match.index + match[0].length);
    reading.slots.quantity = quantity;
    return;
  }
  if (onlyOne.test(reading.rest)) {
    reading.slots.quantity = 1;
    return reading.claim(0, reading.rest.length);
  }
  const bare = countAlone.exec(reading.rest);
  if (!bare) {
    readCountOfThing(reading);
    if (reading.slots.quantity === undefined) readCountInPassing(reading);
    return;
  }
  reading.slots.quantity = parseNumber(bare[1]!);
  // "Two please" looks for nothing called two; a figure may still name a version.
  if (/\p{L}/u.test(bare[1]!)) reading.claim(bare.index, bare.index + bare[0].length);
}

const references: [NonNullable<Reading['slots']['reference']>, RegExp][] = [
  ['both', /(?<!\p{L})(?:both(?: of (?:them|those|these))?|beides?|ambos|ambas|l[oa]s dos|(?:tous |toutes )?les deux)(?! (?:premi|derni|primer|[uú]ltim))(?!\p{L})/u],
  ['other', /(?<!\p{L})(?:the other(?: one| ones)?|other one|l'autre|(?:el otro|la otra)|(?:der|die|das|den) andere[nrs]?)(?!\p{L})/u],
  ['same', /(?<!\p{L})(?:the same(?: one| thing)?|same(?= (?:in|but|one|thing))|dasselbe|derselbe|(?:das|den|die) (?:selbe|gleiche)n?|(?:el|lo|los) mismos?|(?:la|las) mismas?|(?:le|la|les) m[êe]mes?)(?!\p{L})/u],
  ['those', /(?<!\p{L})(?:all (?:three|four|five)(?: of (?:them|those|these))?|all of (?:them|those|these)|l[oa]s (?:tres|cuatro)(?=[\s.!]*$)|(?:tous |toutes )?les (?:trois|quatre)(?=[\s.!]*$)|alle (?:drei|vier)|those|these|them|'?em|esos|estos|esas|estas|ceux-ci|ceux-là|celles-ci)(?: (?:ones|two|three))?(?!\p{L})/u],
  ['this', /(?<!\p{L})(?:this(?: one)?(?! (?:week|morning|evening|year|month|chat|shop|store|work))|celui-ci|celle-ci|este|esta|esto|diese[nrs]?)(?!\p{L})/u],
  ['that', /(?<!\p{L})(?:that one|celui-là|celle-là|ese|esa|eso)(?!\p{L})/u],
  ['that', /(?:^|(?<=(?:^|[^\p{L}])(?:add|take|like|about|of|to|with|for|in|is|than|want|get|buy|have|see|remove|delete|open|return|compare|show|on|drop|bump|increase|raise|reduce|lower|change|make|does|was|put|did) ))that(?! (?:is|are|was|were|has|have|can|will|would|do|does|don't|i|you|it|fits?|goes?|comes?)(?!\p{L}))(?!\p{L})/u],
  ['it', /(?<!\p{L})it(?!\p{L})(?! (?:possible|going))/u],
  ['it', /(?<=^\P{L}*(?:y |pero )?)(?:lo|la)(?= (?:tienen|tienes|tenés|tenéis|hay|venden|vendes|vendéis|quiero|llevo|compro|fabrican|hacen)(?!\p{L}))/u],
]; // prettier-ignore

/** Reads the word that points back, the most telling first. */
export function readReference(reading: Reading): void {
  for (const [reference, pattern] of references) {
    if (!reading.take(pattern)) continue;
    reading.slots.reference = reference;
    return;
  }
}
