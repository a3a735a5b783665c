/** Sizes: letters, words, shoe and trouser sizes, and whatever else the catalogue calls its sizes. */
import { cue } from './cues.ts';
import { catalogueSizes, find, letterOf, type Sizes } from './catalogue-sizes.ts';
import type { Reading } from './reading.ts';
import { everyMatch } from './every-match.ts';

const worded = new RegExp(
  `(?<![\\p{L}\\d])(?<!(?:run|runs|too|fit|fits|bit|(?<!, )so|very|how|look|looks|zu|trop|demasiado|muy|wie|sehr|genauso|tan|cuán|cómo de|assez|très|plus|más) )(?:size )?(${Object.keys(letterOf).sort((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\d])`,
  'gu',
); // prettier-ignore
const trousers = /(?<![\p{L}\d])(?:w ?)?(\d{2}) ?(?:x|\/|by|l) ?(?:l ?)?(\d{2})(?![\p{L}\d])/u;
/** Clothes of babies: "12-18 months". */
const monthsOfAge =
  /(?<![\p{L}\d])(\d{1,2}) ?(?:-|to|a|à|bis) ?(\d{1,2}) ?(?:months?|mths|mois|meses|monate?)(?!\p{L})/u;
/** Clothes of children: "age 7-8", "7-8 years". */
const yearsOfAge =
  /(?<![\p{L}\d])(?:(?:ages?|aged|edad|talla|taille|größe|alter) (\d{1,2}) ?(?:-|to|a|à|bis) ?(\d{1,2})(?![\d]))/u;
/** "Jeans w30", "a 42R", "44 regular", "bra 34C". */
const waistAlone = /(?<![\p{L}\d])w ?(\d{2})(?![\p{L}\d]|[.,/]\d)/u;
const chest = /(?<![\p{L}\d.,])(\d{2})(?: ?(regular|short|long)|(r))(?!\p{L}| sleeves?)/u;
const chestWorn = /(?<!\p{L})(?:suits?|blazers?|jackets?|coats?|tuxedo|waistcoat|chest)(?!\p{L})/u;
const cup = /(?<![\p{L}\d.,])(\d{2,3})(dd|ee|ff|gg|[a-h])(?![\p{L}\d])/u;
const cupWorn =
  /(?<!\p{L})(?:bras?|bralettes?|bikinis?|sujetador\p{L}*|soutien\p{L}*|bhs?|b[uü]stenhalter)(?!\p{L})/u;
/** One name for two sizes: "socks, size 9-11". */
const sizesTogether =
  /(?<!\p{L})(?:sizes?|größe|grösse|gr\.?|talla|taille|pointure|(?:wears?|takes?) an?) (\d{1,2}) ?(?:-|to) ?(\d{1,2})(?![\p{L}\d]|[.,]\d)/u;
const waistAndLeg =
  /(?<![\p{L}\d])(\d{2}) ?(?:inch(?:es)?|")? (?:waist|de (?:tour de )?taille|de cintura)(?:,| and| et| y)?(?: an?)? (\d{2}) ?(?:inch(?:es)?|")? (?:(?:inside )?leg|length|inseam|de (?:longueur|largo))(?!\p{L})/u;
const waistThenLeg =
  /(?<!\p{L})(?:waist|bund(?:weite)?|cintura|taille|tour de taille) (\d{2})(?:,| and| und| et| y)? (?:(?:inside )?leg|length|inseam|(?:bein)?länge|largo|longueur) (\d{2})(?!\d)/u;
const system =
  /(?<![\p{L}\d])(?:size )?(eu|uk|us)(?: size)?[ -]?(\d{1,2}(?:[.,]5)?)( 1\/2| and a half| y medio| et demi|½)?(?![\p{L}\d])/u;
const numbered =
  /(?<![\p{L}\d])(?:sizes?|größe|grösse|groesse|grosse|(?:schuh|konfektions|ring)(?:größe|grösse|groesse)|gr\.?|numero|num\.?|taille|talla|número|pointure|grandeur|i'?m an?|i wear an?|(?:i take|(?:s?he|daughter|son|lad|girl|boy|wife|husband|youngest|eldest|oldest|kid|toddler|baby|niece|nephew|mum|mom|dad|mother|father|sister|brother|partner|hubby|friend) (?:takes|wears)) an?|in an?|in|(?:wo)?men'?s|(?:uso|usa|llevo|lleva|calzo|calza|tengo)(?: la| el| un| una)?|(?:je )?(?:fais|chausse|porte) du|du|del|en la|en) (?:is |an? )?(\d{1,3}(?:[.,]5)?)( and a half| 1\/2| y medio| et demie?)?(?![\p{L}\d%$¤£]|[.,:/]\d| ?(?:euros?|dollars?|pounds?|días?|horas?|semanas?|jours?|heures?|semaines?|tagen?|stunden?|wochen?|january|days?|weeks?|hours?|months?|minutes?|years?))/u;

/** "A 42.5 European", "an 8 and a half in UK shoes". */
const systemBehind =
  /(?<![\p{L}\d.,])(\d{1,2}(?:[.,]5)?) (?:in (?:an? )?)?(eu|uk|us|european|british|american|europea|europeo|française|europäisch)(?: sizes?| sizing| shoes?)?(?=[\s.!?]*$|[,;]| (?:please|pls|if|and|or|but|then|instead|wide)(?!\p{L}))/u;
/** "A size up from a 38", "one bigger than a medium": the size that is not wanted. */
const notWanted =
  /(?<!\p{L})(?:up|down|bigger|smaller|larger|größer|kleiner|más grande|más pequeñ[ao]|plus grand|plus petit) (?:from|than|als|que) (?:an? |the |my |die |eine |la |una |le |du )?(?:\d{1,2}(?:[.,]5)?|xx?s|small|medium|large|xx?l|[sml])(?![\p{L}\d])/u;

/** What is worn, or a size spoken of: then a number with an article is a size, "swap my boots for an 8". */
const worn =
  /(?<!\p{L})(?:sizes?|(?:come|comes|coming|available|make \p{L}+|made|have \p{L}+|got \p{L}+) in an? \d|in an? \d{1,2}(?:[.,]5)?(?=[\s.!?]*$|[,;]| (?:please|pls|instead|then|if)(?!\p{L}))|too (?:small|big|tight|large)|shoes?|boots?|trainers?|sneakers?|sandal\p{L}*|slippers|wellies|wellingtons|heels|loafers|clogs|leggings|joggers|gloves|jeans|trousers|pants|dress(?:es)?|skirt|shirt|jacket|coat|ring|bra|tallas?|n[uú]mero|zapat\p{L}*|botas?|botines|vestidos?|faldas?|pantal[oó]n\p{L}*|vaqueros|camis\p{L}*|abrigo|anillo|tailles?|pointures?|chaussures?|bottes?|baskets|souliers|chaussons|robes?|jupes?|pantalons?|chemises?|manteau|bague|gr(?:ö|oe|o)(?:ß|ss)en?|schuhe?n?|stiefel|sandalen|hausschuhe|hosen?|kleid\p{L}*|r[oö]cke?|blusen?|hemd\p{L}*|mantel|ringe?)(?!\p{L})/u;
const wornNumber =
  /(?<![\p{L}\d])(?:an?|the|la|el|del|un|una|le|du|die|der|den|eine?n?|for|to|with|por|contre|gegen|in|en|auf|is|es|bitte) (\d{1,2}(?:[.,]5)?)(?=[\s.!?]*$|[,;](?!\d)| (?:instead|please|then|rather|not|and|in|en (?:vez|lugar)|au lieu|à la place|a la place|y|et|und|statt|anstatt|tauschen|bitte|por|svp|stp|da|weg|umtauschen|wäre|que|if|or|o|oder|ou)(?!\p{L}))/u;
/** Half sizes need no word of their own where something worn is spoken of: "work boots 10.5". */
const wornHalf =
  /(?<![\p{L}\d.,¤$£])(\d{1,2}[.,]5)(?![\p{L}\d]|[.,]\d| ?(?:¤|\$|£|euros?|dollars?|pounds?|kg|cm|mm|g|l|stars?|sterne)(?!\p{L}))/u;
/** With the article of sizes, they need nothing else: "tienes la 38", "ist die 36 weg". */
const articled =
  /(?<!\p{L})(?:la|die|le|en|in) (3[2-9]|4[0-9]|5[0-6])(?=[\s.!?]*$|,| (?:weg|da|noch|en|y|et|und|für|para|pour|svp|bitte|ausverkauft|otra)(?!\p{L}))/u;

/** The words that say sizes the catalogue writes as letters: "medium", where there is an M. */
export function wordsOfSizes(sizes: readonly string[]): string[] {
  const letters = new Set(sizes.flatMap((size) => size.toUpperCase().split(/[^A-Z]+/)));
  return Object.entries(letterOf)
    .filter(([word, letter]) => /^[a-z]{4,}$/.test(word) && letters.has(letter))
    .map(([word]) => word);
}

/** Reads the size, in the catalogue's spelling where it has one. */
export function readSize(reading: Reading): void {
  const known = catalogueSizes(reading.request.words.sizes);
  reading.take(notWanted);
  const size =
    readSpecial(reading, known) ??
    (reading.has(numeric) ? readNumeric(reading, known) : undefined) ??
    (reading.has(lettering) ? readLetters(reading, known) : undefined) ??
    readAnswer(reading, known);
  if (size !== undefined) reading.slots.size = size;
}

const numeric = cue.figure | cue.number | cue.one;
const lettering = cue.sizeWord | cue.sizeLetter;

function readSpecial(reading: Reading, known: Sizes): string | undefined {
  if (!known.anySpecial?.test(reading.rest)) return undefined;
  for (const { pattern, size } of known.special) if (reading.take(pattern)) return size;
  return undefined;
}

function readNumeric(reading: Reading, known: Sizes): string | undefined {
  const months = reading.take(monthsOfAge);
  if (months) return `${months[1]}-${months[2]} months`;
  const ages = reading.take(yearsOfAge);
  if (ages) return find(known, `${ages[1]}-${ages[2]}`) ?? `${ages[1]}-${ages[2]}`;
  const pair = reading.take(waistAndLeg) ?? reading.take(waistThenLeg) ?? reading.take(trousers);
  if (pair) return find(known, `${pair[1]}x${pair[2]}`) ?? `${pair[1]}x${pair[2]}`;
  const cut =
    chestWorn.test(reading.lower) || /\d{2} regular/.test(reading.lower) ? reading.take(chest) : undefined;
  const shape = cut ? (cut[2] ?? cut[3]!)[0] : undefined;
  const bust = cupWorn.test(reading.lower) ? reading.take(cup) : undefined;
  const lettersToo = cut ? cut[1]! + shape! : bust && bust[1]! + bust[2]!;
  if (lettersToo !== undefined) return find(known, lettersToo) ?? lettersToo.toUpperCase();
  const waist = reading.take(waistAlone)?.[1];
  if (waist !== undefined) return find(known, `w${waist}`) ?? find(known, waist) ?? waist;
  const together = reading.take(sizesTogether);
  if (together) return find(known, `${together[1]}${together[2]}`) ?? `${together[1]}-${together[2]}`;
  const named = readSystem(reading);
  if (named)
    return known.byKey.get(named.join('')) ?? known.byKey.get(named[1]) ?? named.join(' ').toUpperCase();
  const half = worn.test(reading.lower) ? reading.take(wornHalf) : undefined;
  if (half) return find(known, half[1]!.replace(',', '.')) ?? half[1]!.replace(',', '.');
  const match = numbered.exec(reading.rest);
  const whole = match?.[1]?.replace(',', '.');
  if (!match || whole === undefined) return readWorn(reading, known);
  const number = match[2] === undefined ? whole : `${whole}.5`;
  const end = match.index + match[0].length;
  const young = readYoung(reading, known, number, match.index, end);
  if (young !== undefined) return young;
  const size = find(known, number);
  // "in 42" is a size only if the catalogue knows it: it could be days or a price.
  const years = yearsAfter.exec(reading.rest.slice(end));
  if (size === undefined && !namesSize.test(match[0]) && !(years && match[0].startsWith('en')))
    return readWorn(reading, known);
  reading.claim(match.index, end + (years?.[0].length ?? 0));
  if (years) return find(known, number + years[1]) ?? `${number} ${years[1]}`;
  return size ?? number;
}

/** The system and the number in it: "uk", "8.5". */
function readSystem(reading: Reading): [string, string] | undefined {
  const before = reading.take(system);
  if (before) return [before[1]!, before[2]!.replace(',', '.') + (before[3] === undefined ? '' : '.5')];
  const behind = reading.take(systemBehind);
  return behind && [systems[behind[2]!.slice(0, 2)]!, behind[1]!.replace(',', '.')];
}

const systems: Readonly<Record<string, string>> = {
  eu: 'eu',
  fr: 'eu',
  uk: 'uk',
  br: 'uk',
  us: 'us',
  am: 'us',
};

/** Clothes of children: "talla 6 años", "taille 10 ans". */
const yearsAfter = /^ ?(años|ans|jahre|years)(?!\p{L})(?! old)/u;

/** A number with an article where something worn is spoken of. */
function readWorn(reading: Reading, known: Sizes): string | undefined {
  const match = worn.test(reading.lower)
    ? (wornNumber.exec(reading.rest) ?? articled.exec(reading.rest))
    : articled.exec(reading.rest);
  const number = match?.[1]?.replace(',', '.');
  if (!match || number === undefined || Number(number) < 3 || Number(number) > 60) return undefined;
  reading.claim(match.index, match.index + match[0].length);
  return find(known, number) ?? number;
}

/** Words after which a number is a size, known or not. */
const namesSize =
  /^(?:sizes?|größe|grösse|groesse|grosse|gr\.?|(?:schuh|konfektions|ring)(?:größe|grösse|groesse)|grandeur|taille|talla|pointure|calzo|(?:je )?(?:fais|chausse)|(?:wo)?men'?s)(?!\p{L})/u;
const forChildren =
  "(?:kid|child|children|toddler|youth|junior|infant|bab(?:y|ie)|niñ[oa]|enfant|kinder)(?:'?s'?)?";
const childrenAfter = new RegExp(`^[ ,-]?(?:in |for |de |für )?${forChildren}(?!\\p{L})`, 'u');
const childrenBefore = new RegExp(`(?<!\\p{L})${forChildren} $`, 'u');

const smallestEuropean = 17;
const largestOfChildren = 35;

/** "Size 11 kids" is no grown-up's 11: the catalogue's name for it, or as it was said. */
function readYoung(
  reading: Reading,
  known: Sizes,
  number: string,
  start: number,
  end: number,
): string | undefined {
  const after = childrenAfter.exec(reading.rest.slice(end, end + 24));
  const before = childrenBefore.exec(reading.rest.slice(0, start));
  if (!after && !before) return undefined;
  reading.claim(start - (before?.[0].length ?? 0), end + (after?.[0].length ?? 0));
  const keys = [`${number}kids`, `kids${number}`, `${number}k`, `${number}c`, `${number}y`, `${number}youth`];
  const size = keys.map((key) => known.byKey.get(key)).find((name) => name !== undefined);
  // What is counted as in Europe is a child's size up to 35, and says so without a word.
  const isEuropean = Number(number) >= smallestEuropean && Number(number) <= largestOfChildren;
  return size ?? (isEuropean ? known.byKey.get(number) : undefined) ?? `${number} kids`;
}

/** "An anchor for a small dinghy": how large the thing is that it is for, no size to buy. */
function isOfPurpose(text: string, match: RegExpExecArray): boolean {
  return (
    /(?<!(?:swap|exchange|change|much|price|cost)(?!\p{L}).*)(?<!\p{L})for (?:an?|my|our|his|her|their) $/u.test(text.slice(0, match.index)) &&
    /^ (?!(?:ones?|sizes?|please|pls|in|and|or|but|if|then|instead|too|with)(?!\p{L}))\p{L}{3,}/u.test(text.slice(match.index + match[0].length))
  ); // prettier-ignore
}

function readLetters(reading: Reading, known: Sizes): string | undefined {
  for (const match of everyMatch(worded, reading.rest)) {
    const letter = letterOf[match[1]!]!;
    const size = find(known, letter.toLowerCase());
    if (isOfPurpose(reading.rest, match)) continue;
    // "Small" is also how large a lamp is; "extra small" and "3XL" are sizes of clothes.
    if (size === undefined && !match[0].startsWith('size ') && letter.length === 1) continue;
    reading.claim(match.index, match.index + match[0].length);
    return size ?? letter;
  }
  const { letters } = known;
  const several = reading.take(letters.several) ?? reading.take(letters.one);
  if (several) return find(known, several[1]!) ?? several[1]!.toUpperCase();
  const large = letters.large.exec(reading.text);
  if (!large || reading.rest[large.index] === '¦') return undefined;
  reading.claim(large.index, large.index + 1);
  return find(known, large[1]!.toLowerCase()) ?? large[1]!;
}

const figuresAndLetters = /[\p{L}\d.,]+/gu;

/** When a variant was asked for, a bare "m" or "42" answers. */
function readAnswer(reading: Reading, known: Sizes): string | undefined {
  if (reading.request.expecting !== 'variant') return undefined;
  for (const match of everyMatch(figuresAndLetters, reading.rest)) {
    const size = find(known, match[0].replace(/[.,]$/, ''));
    if (size === undefined) continue;
    reading.claim(match.index, match.index + match[0].length);
    return size;
  }
  return undefined;
}
