import type { Language } from '../../understanding/understanding.ts';

/**
 * Numbers written as words become figures, so that "ninety-nine dollars" is checked like "99 dollars". All four
 * languages are read in every sentence, but for words that mean something else in the sentence's own language.
 */
const one: Record<Language, string> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
};
const tens: Record<Language, string> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  fr: 'vingt trente quarante cinquante soixante septante huitante nonante',
};
const hundredWords: Record<string, number> = {
  hundred: 100, hundert: 100, einhundert: 100, cien: 100, ciento: 100, cent: 100, cents: 100,
  doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500, seiscientos: 600, setecientos: 700, ochocientos: 800, novecientos: 900,
}; // prettier-ignore
const thousandWords = new Set(['thousand', 'tausend', 'eintausend', 'mil', 'mille']);
const joiners = new Set(['and', 'und', 'y', 'et']);

/** Words that are numbers in one language and something else in another; read only in their own. */
const onlyAtHome: Partial<Record<string, Language>> = {
  once: 'es', ten: 'en', elf: 'de', neuf: 'fr', cent: 'fr', cents: 'fr', sept: 'fr', acht: 'de', four: 'en', mil: 'es',dos: 'es', seize: 'fr', cien: 'es',
}; // prettier-ignore

const table = new Map<string, number>();
/** Articles far more often than figures: they count only after tens and hundreds ("thirty-one"). */
const ones = new Set(['one', 'un', 'une', 'uno', 'una', 'ein', 'eins']);
for (const language of ['en', 'de', 'es', 'fr'] as const) {
  one[language].split(' ').forEach((word, index) => table.set(word, index + 1));
  tens[language].split(' ').forEach((word, index) => table.set(word, (index + 2) * 10));
}

/** `text`, normalised, with its number words as figures: "a hundred and nineteen" becomes "119". */
export function writeFigures(text: string, language: Language): string {
  const ready = text
    .replace(/\bquatre[- ]vingts?\b/g, 'huitante')
    .replace(/\b(?:an?|one|une?|ein) (?=hundred|thousand|hundert|tausend|mille)/g, '')
    .replace(/\b(?:a |une )?(?:dozen|douzaine)\b|\bdutzend\b|\bdocena\b/g, '12');
  const pieces = ready.split(/([a-z]+)/);
  const state: Sum = { total: 0, current: 0, open: false, held: '' };
  let out = '';
  for (const piece of pieces) {
    const value = /^[a-z]+$/.test(piece) ? valueOf(piece, language) : undefined;
    if (ones.has(piece) && state.open && fits(state.current, 1)) out += take(state, 1);
    else if (value !== undefined && !ones.has(piece)) out += take(state, value);
    else if (state.open && (/^[ -]*$/.test(piece) || joiners.has(piece))) state.held += piece;
    else out += close(state) + piece;
  }
  return out + close(state);
}

interface Sum {
  total: number;
  current: number;
  open: boolean;
  /** Spaces and joining words since the last number word, given back when no number follows. */
  held: string;
}

function close(sum: Sum): string {
  const { open, total, current, held } = sum;
  Object.assign(sum, { total: 0, current: 0, open: false, held: '' });
  return open ? `${total + current}${held}` : held;
}

function take(sum: Sum, value: number): string {
  let before = '';
  if (sum.open && !fits(sum.current, value)) before = close(sum);
  sum.open = true;
  sum.held = '';
  if (value === 1000) {
    sum.total += (sum.current || 1) * 1000;
    sum.current = 0;
  } else if (value === 100) sum.current = (sum.current || 1) * 100;
  else sum.current += value;
  return before;
}

/** "Twenty five" is one number and "two three" are two; French puts ten to nineteen after sixty and eighty. */
function fits(current: number, value: number): boolean {
  if (value === 1000) return current > 0;
  if (value === 100) return current > 0 && current < 10;
  const rest = current % 100;
  if (value >= 100) return current === 0;
  if (rest === 60 || rest === 80) return value < 20;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && value < 10);
}

function valueOf(word: string, language: Language): number | undefined {
  const home = onlyAtHome[word];
  if (home && home !== language) return undefined;
  if (thousandWords.has(word)) return 1000;
  return hundredWords[word] ?? table.get(word) ?? germanValue(word);
}

/** German writes a number as one word: "achthundertneunundvierzig". */
function germanValue(word: string): number | undefined {
  const parts = /^(?:(\w*?)tausend)?(?:und)?(?:(\w*?)hundert)?(?:und)?(\w*)$/.exec(word);
  if (!parts || word.length < 6) return undefined;
  const [, thousands, hundreds, rest] = parts;
  const below = rest ? belowHundred(rest) : 0;
  const above = [thousands, hundreds].map((part) =>
    part === undefined ? 0 : part === '' ? 1 : belowHundred(part),
  );
  if (below === undefined || above.includes(undefined)) return undefined;
  const value = above[0]! * 1000 + above[1]! * 100 + below;
  return value > 0 ? value : undefined;
}

function belowHundred(word: string): number | undefined {
  if (word === 'ein') return 1;
  const known = germanWords.has(word) ? table.get(word) : undefined;
  if (known !== undefined) return known;
  const units = /^(\w+?)und(\w+)$/.exec(word);
  if (!units) return undefined;
  const small = units[1] === 'ein' ? 1 : germanWords.has(units[1]!) ? table.get(units[1]!) : undefined;
  const large = germanWords.has(units[2]!) ? table.get(units[2]!) : undefined;
  return small === undefined || large === undefined ? undefined : small + large;
}

const germanWords = new Set(`${one.de} ${tens.de}`.split(' '));
