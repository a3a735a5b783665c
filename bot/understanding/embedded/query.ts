import { withAge, withoutAges } from './ages.ts';
import { cue } from './slots/cues.ts';
import type { Reading } from './slots/reading.ts';
import type { Understanding } from '../understanding.ts';
import { saysCategory } from './slots/catalogue.ts';
import { isSmallOnlyInEnglish, stopWordsIn } from '../goods/stop-words.ts';
import { numberWords } from './slots/number-words.ts';
import { everyMatch } from './slots/every-match.ts';
import { storyIn } from './wish-told.ts';

/** A search needs few words, and a long message has many. */
const longestQuery = 12;

/**
 * What a search should look for: the words no slot claimed that are no request words, in their order and spelling.
 * "I need a waterproof jacket under $120" leaves "waterproof", and "jacket" unless the catalogue has such a category.
 */
export function queryOf(reading: Reading): string {
  return (reading.query ??= withAge(reading, queryUpTo(reading, reading.rest.length)));
}

/** A word of a query, with what hyphens, apostrophes and points join to it. */
const queryWord = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+|(?<=\p{N})[.,/](?=\p{N})\p{N}+)*/gu;

function queryUpTo(reading: Reading, end: number, rest = reading.rest): string {
  const words: string[] = [];
  const stopWords = stopWordsIn(reading.request.languages);
  const { measures } = reading.slots;
  const limitsPrice = (reading.slots.priceMax ?? reading.slots.priceMin) !== undefined;
  for (const match of everyMatch(queryWord, telling(reading, rest).slice(0, end))) {
    const ofHand = match[0] === 'left' && /^[ -]hand/u.test(rest.slice(match.index + 4));
    if (measures && SAYS_MEASURE.test(match[0])) continue;
    if (ASKS_COST.test(match[0]) || (limitsPrice && SAYS_PRICE.test(match[0]))) continue;
    const isSmall = isAllOf(stopWords, match[0]) && !ofHand && !isGoodsAbroad(match[0], reading.lower, match.index); // prettier-ignore
    if (isSmall || isStray(match[0], reading.lower, match.index)) continue;
    const elided = reading.request.languages.includes('fr') ? elision.exec(match[0])?.[0].length : undefined;
    const [from, to] = [match.index + (elided ?? 0), match.index + match[0].length];
    if (elided && stopWords.has(match[0].slice(elided))) continue;
    words.push(reading.text.slice(from, to));
    if (words.length === longestQuery) break;
  }
  // "Put three of it in": the number that counts names nothing.
  if (reading.slots.quantity !== undefined && numbers.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}

const numbers: ReadonlySet<string> = new Set(numberWords);

/** "Combien coûte la lampe": no small word for the store's pages, which have a heading by it, but no goods are called so. */
const ASKS_COST = /^(?:co[uû]te(?:nt|rai(?:t|ent))?|co[uû]tai(?:t|ent)|valent)$/u;

/** Beside a limit of the price, words of paying and limiting: "priced from 20 upwards", "que cueste al menos 20". */
const SAYS_PRICE =
  /^(?:pric(?:ed|es?|ing)|cost(?:s|ing)?|pay(?:ing)?|spend(?:ing)?|spent|worth|exceeds?|limits?|absolute(?:ly)?|range|bracket|somewhere|upwards?|thereabouts|roughly|stretch|minimum|maximum|below|above|within|cap(?:ped)?|narrow|filter|preislich|preis(?:rahmen|klasse|spanne|lich)?|koste[nt]?|ausgeben|bezahlen|ober?grenze|untergrenze|grenze|einschränken|limitieren|filtern?|filtere|(?:aller)?höchstens|wenigstens|anfangen|oben|unten|cuest[ae]n?|valgan?|gast(?:ar|e|o)|pag(?:ar|o|ue)|presupuesto|l[ií]mite|tope|sumo|abajo|arriba|filtr[aeá]r?|ande|ronden?|coût\p{L}*|cout\p{L}*|dépens\p{L}*|payer|budget|fourchette|limite[rz]?|limitez|plafond|dessous|dessus|bas|haut|casser|filtre[rz]?)$/u;

/** Beside a limit of what it measures, words of measuring: "too heavy, anything under 2 kg", "une contenance de plus de 20 l". */
const SAYS_MEASURE =
  /^(?:heavy|heavier|light|lighter|weigh(?:s|ing)?|weight|big|bigger|large|larger|small|smaller|tall|taller|short|shorter|long|longer|wide|wider|capacity|volume|size|sized|schwer|schwerer|leicht|leichter|gewicht|wieg(?:t|en)|gro(?:ß|ss|ß?er|sser)|kleiner?|höhe|breite|länge|fassungsvermögen|volumen|größe|pesad[oa]s?|liger[oa]s?|pes[aeo]n?|grandes?|pequeñ[oa]s?|alto|ancho|largo|capacidad|tamaño|lourde?s?|légère?s?|léger|poids|pès(?:e|ent)|grande?s?|petite?s?|hauteur|largeur|longueur|contenance|capacité|taille)$/u;

/** "L'eau" is water, "d'hiver" for winter. */
const elision = /^(?:[cdjlmnst]|qu|jusqu)'(?=\p{L}{2})/u;

/** "Ajoute-la", "mettez-m'en": every part of it is a small word. */
function isAllOf(stopWords: ReadonlySet<string>, word: string): boolean {
  return (
    stopWords.has(word) ||
    (word.includes('-') && word.split(/[-']/).every((part) => part.length === 1 || stopWords.has(part)))
  );
}

const articleAbroad = /(?<![\p{L}'])(?:une?|des|eine?n?|nen?|unas?|unos) $/u;

/** "Un pull", "une box", "ein set": what stands behind an article of another language is no small word of English. */
function isGoodsAbroad(word: string, text: string, at: number): boolean {
  return articleAbroad.test(text.slice(Math.max(0, at - 8), at)) && isSmallOnlyInEnglish(word);
}

/** A single letter says nothing, but for the C of "USB C" and the like. */
function isStray(word: string, text: string, at: number): boolean {
  return word.length === 1 && !/\d/.test(word) && !/(?:usb|vitamin|type|hepa|din) $/.test(text.slice(0, at));
}

/** "Fine, add it": a word of assent before what is wanted names nothing. */
const assent =
  /^\P{L}*(?:fine|cool|alright|all right|perfect|great|brilliant|excellent|fantastic|super|awesome|lovely|nice|sweet|deal|sounds (?:good|great|perfect|fine)|nickel|impec|impeccable|top|génial|parfait|chouette|genial|guay|estupendo|perfecto|excelente|fenomenal|prima|klasse|wunderbar|super|toll|perfekt|spitze)(?=[,.!]| then(?!\p{L}))|(?<!\p{L})(?:sounds|looks) (?:good|great|perfect|nice|lovely|fine|cool)(?=\P{L}*$)/u;

/** How people ask, in words that could also belong to a product: "keep", "track", "point". */
const askingPhrases =
  /(?<!\p{L})(?:where (?:do|would|might) (?:you|i|we|one) (?:guys )?(?:keep|hide)|get (?:my|our) hands on|track(?:ing)? down|point (?:me|us) (?:to|towards?|in the direction of)|(?:have|take|having|taking) a (?:quick |little )?(?:browse|look|peek)|any chance (?:of|you|that)|by any chance|(?:such )?a thing as|at all|(?:i )?hope you(?:'re| are) (?:well|ok|doing well)|be so kind as to|(?:out )?of the (?:two|three|four|lot|bunch)|on (?:your|the|this) (?:site|website|page|shop)|in the way of|in the market for|on the (?:lookout|hunt) for|could (?:really )?do with|(?:i|we|you|they|he|she|kids) can (?:all |both )?(?:play|use|try|wear|eat|drink|make|do)|do you (?:guys|lot) |mind showing|(?:all|any|each|every one) (?:of )?(?:your|ur|the|those|these)(?: (?:kinds?|sorts?|types?|range) of)?|(?<=(?<!\p{L})(?:show|see|list|view|browse) (?:me |us )?)(?:all|every)|(?:a )?browse|(?:in|into|to) (?:my |the |your )?(?:shopping )?(?:basket|trolley|bag|cart)(?=\P{L}*$)|for (?:someone|somebody) with|for (?:my|our|the|a|his|her) (?:class|team|office|party|wedding|guests|students|staff|friends|family)|that goes|(?<=^\P{L}*)plus)(?!\p{L})/gu;
/** Reasons given after the wish. */
const reason =
  /(?:\s(?:because|cos|cuz|'cause|since|as) (?:my|mine|i|i'm|we|the|it|our)|,\s*(?:mine|my|our|i'm|i've|it's|its|the old one)|\s(?:porque|pq|xq|ya que|es que|parce qu(?:e |')|puisque|vu que|weil|denn) ?(?:\p{L}+)|,\s*(?:que|q|car|da) (?:mis?|nuestr[oa]s?|el m[ií]o|la m[ií]a|tengo|tenemos|mon|ma|mes|notre|nos|j'ai|je|on|meine?[mnr]?|unsere?[mnr]?|wir|ich|der alte|die alte|das alte)) .*$/su;
/** The text with asking phrases, the story before the wish and the reason after it blanked; offsets stay. */
function telling(reading: Reading, rest: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  const agreed = rest.replace(assent, blank);
  const asked = reading.has(cue.asking) ? agreed.replace(askingPhrases, blank) : agreed;
  const text = withoutAges(reading, asked);
  const from = storyIn(reading);
  const wish = text.slice(from);
  const reasoned = wish.replace(reason, blank);
  const kept = reasoned.trim().split(/\s+/).length >= 3 ? reasoned : wish;
  return blank(text.slice(0, from)) + kept;
}

/** The query with every word that was taken for a category, in the order they were said. */
function withCategories(reading: Reading): string {
  const { rest, lower, categorySpans } = reading;
  const whole = categorySpans.reduce(
    (text, { start, end }) => text.slice(0, start) + lower.slice(start, end) + text.slice(end),
    rest,
  );
  return queryUpTo(reading, whole.length, whole);
}

const jointBefore = /(\p{L}{3,}),? (?:or|and|oder|und|ou|et|o|u|y|e) $/u;
const jointBehind =
  /^,? (?:or|and|oder|und|ou|et|o|u|y|e) (?:some |any |an? |eine?n? |une? |una |unas |unos |des |los |las |les )?(\p{L}{3,})/u;

/** Whether another word that a search looks for is joined to the one that names the category. */
function isJoined(
  { lower, rest, request }: Reading,
  { start, end }: { start: number; end: number },
): boolean {
  const stopWords = stopWordsIn(request.languages);
  const before = jointBefore.exec(lower.slice(0, start));
  const behind = jointBehind.exec(lower.slice(end));
  const isLeft = (word: string | undefined, at: number): boolean =>
    word !== undefined && !stopWords.has(word) && rest.startsWith(word, at);
  return isLeft(before?.[1], before?.index ?? 0) || isLeft(behind?.[1], end + (behind?.[0].length ?? 0) - (behind?.[1]?.length ?? 0)); // prettier-ignore
}

/** See `Understanding.sought`: the query again, with the word that named a category in its place. */
export function soughtBy(reading: Reading, query: string): Understanding['sought'] {
  const { text, categorySpans } = reading;
  const [span] = categorySpans;
  const { category, categories = [] } = reading.slots;
  if (!span || category === undefined) return undefined;
  // "Strings for an electric guitar" are in one of both, and the words say which.
  if (categories.length > 1) return { text: withCategories(reading) };
  // "Headphones or earbuds" are of more than that kind.
  if (isJoined(reading, span)) return { text: withCategories(reading) };
  const said = text.slice(span.start, span.end);
  // "Waterproof jackets" are those of Jackets that are waterproof: the category says all the word says.
  if (saysCategory(said, category)) return undefined;
  const words = query === '' ? [] : query.split(' ');
  const before = queryUpTo(reading, span.start);
  const at = before === '' ? 0 : before.split(' ').length;
  const sought = [...words.slice(0, at), said, ...words.slice(at)].join(' ');
  return { text: sought, ...(words.length === 0 ? { category } : {}) };
}
