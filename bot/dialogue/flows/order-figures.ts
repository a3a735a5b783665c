import type { OrderWords } from '../replies/order-words.ts';
import { fold, spaced, stem, wordsOf } from '../words.ts';

/** Figures in the parts of an order: number words as figures, how many, and so much of a measure. */

/** "Lote de seis", "set of four", "für zwei": the number is of the version, not of the count. */
const OF_VERSION = /^(?:of|de|a|for|pour|fur|mit|para|con|size|talla|taille|grosse)$/;
const POINTS =
  /^(?:the|that|those|these|this|der|die|das|den|dem|el|la|los|las|ese|esa|le|les|ce|cette|celui|celle)$/;
const UNIT =
  /^(?:kilos?|kg|g|gram\p{L}*|lit(?:er|re|ro)s?|l|ml|cl|met(?:er|re|ro)s?|m|cm|mm|zoll|inch(?:es)?|foot|feet|ft|fill|watts?|teile|pieces|piezas|colou?rs?|colores|farben|stuck|personen|people|personnes)$/u;

/** What goods are sold by when they come in no versions: "3 kilos". */
const SOLD_BY = /^(?:kilos?|kg|lit(?:er|re|ro)s?|l|met(?:er|re|ro)s?|m)$/u;
const MEASURE =
  /^(?:g|gram\p{L}*|ml|cl|cm|mm|zoll|inch(?:es)?|ft|w|watts?|months?|monaten?|mes(?:es)?|mois|years?|jahren?|anos?|ans)$/u;

/** The figures that measure and count nothing: "5 mm", "30x40", and "35 l" of what comes in 20 and 40. */
export function figuresOfMeasure(words: readonly string[], hasVersions: boolean): string[] {
  return words.filter((word, at) => {
    const unit = words[at + 1] ?? '';
    const isSide = (unit === 'x' && /^\d/.test(words[at + 2] ?? '')) || (words[at - 1] === 'x' && /^\d/.test(words[at - 2] ?? '')); // prettier-ignore
    if (isSide) return true;
    return /^\d+$/.test(word) && (MEASURE.test(unit) || (hasVersions && SOLD_BY.test(unit)));
  });
}

/** "5T", "2XL": a figure that a letter or two stick to is a version, be it one that there is not, and no count. */
export function figuresOfLetters(text: string): ReadonlySet<string> {
  return new Set(text.match(STUCK_TO_LETTERS) ?? []);
}

const STUCK_TO_LETTERS = /(?<![\p{L}\p{N}.,])\d{1,2}(?=[a-wyz]{1,2}(?![\p{L}\p{N}]))/giu;

/** Number words as figures, where they are no plain count: "thirty two" is 32, "set of four" 4, "ten kilos" 10. */
export function withFigures(text: string, said: OrderWords): string {
  const written = wordsOf(text).some((word) => word in said.numbers) ? inFigures(text, said) : text;
  if (!OF_MEASURE.test(written)) return written;
  return written
    .replace(/(?<!\p{L})'?n(?:en|e)? (?=kilo|pfund)/giu, 'ein ')
    .replace(/(?<!\p{L})'?n(?:en|e)? (?=liter)/giu, 'einen ')
    .replace(/(\d)er(?!\p{L})/giu, '$1');
}

/** "'n Kilo", "der 40er". */
const OF_MEASURE = /kilo|pfund|liter|\der/i;

function inFigures(text: string, { numbers, ones }: OrderWords): string {
  const parts = text.split(/([^\p{L}\p{N}]+)/u);
  const words = parts.map((part) => fold(part));
  const result: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const value = numbers[words[at] ?? ''];
    const next = numbers[words[at + 2] ?? ''] ?? (ones.has(words[at + 2] ?? '') ? 1 : undefined);
    const compound =
      value !== undefined && value >= 20 && value % 10 === 0 && next !== undefined && next < 10;
    const figure = compound ? value + next : value;
    const after = words[at + (compound ? 4 : 2)] ?? '';
    const ofVersion = OF_VERSION.test(words[at - 2] ?? '') || UNIT.test(after);
    const counts = figure !== undefined && figure <= 12 && !ofVersion;
    result.push(figure === undefined || counts ? (parts[at] ?? '') : String(figure));
    if (compound) at += 2;
    result.push(parts[at + 1] ?? '');
  }
  return result.join('');
}

/** What may count in some words, whatever is meant by them. */
export interface Counts {
  figures: readonly { word: string; value: number }[];
  /** "One", where nothing counts in figures. */
  one: 1 | undefined;
}

export function countsIn(words: readonly string[], { numbers, ones }: OrderWords): Counts {
  // "De 25", and no more: of that size.
  const isSized = words.length === 2 && SIZED.test(words[0] ?? '');
  const figures = words.flatMap((word, at) => {
    const value = numbers[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
    return value > 0 && !(isSized && at === 1) && !callsOne(words[at - 1], value) ? [{ word, value }] : [];
  });
  // "The second one" is none of so many.
  const at = words.findIndex((word) => ones.has(word));
  const isOne = at >= 0 && !words.slice(0, at).some((word) => POINTS.test(word));
  return { figures, one: isOne ? 1 : undefined };
}

/** How many, of the words that no version explains; undefined when nothing counts. */
export const countOf = (
  { figures, one }: Counts,
  isExplained: (word: string) => boolean,
): number | undefined => figures.find(({ word }) => !isExplained(word))?.value ?? one;

/** The same of words that are counted once. */
export const countIn = (
  words: readonly string[],
  isExplained: (word: string) => boolean,
  said: OrderWords,
): number | undefined => countOf(countsIn(words, said), isExplained);

/** "Je prends le 18", "dame el 30": the one that is called so, be there none. */
const callsOne = (before = '', value = 0): boolean =>
  ONE_CALLED.test(before) || (before === 'die' && value > MOST_TOGETHER);

/** "Die 4" may be all of them. */
const MOST_TOGETHER = 9;
const ONE_CALLED = /^(?:der|das|den|dem|el|la|ese|esa|le|ce|cette|celui|celle)$/;
const SIZED = /^(?:de|en|in|mit|con|size|talla|taille|grosse)$/;

/** "Ten kilos" of what comes in bags of 5 kg are two of them: the value, and how many of it. */
export function bySum(
  text: string,
  values: readonly string[],
): { value: string; quantity: number } | undefined {
  const [, figure, unit] = /(\d+(?:[.,]\d+)?) (\p{L}+)/u.exec(spaced(text)) ?? [];
  if (figure === undefined || unit === undefined) return undefined;
  const wanted = Number(figure.replace(',', '.'));
  const fitting = values.flatMap((value) => {
    const [, size, same] = /^(\d+(?:[.,]\d+)?) (\p{L}+)/u.exec(spaced(value)) ?? [];
    const amount = Number(size?.replace(',', '.'));
    const quantity = wanted / amount;
    const isWhole = same === unit && Number.isInteger(quantity) && quantity > 1 && quantity <= 20;
    return isWhole ? [{ value, quantity }] : [];
  });
  return fitting.toSorted((one, other) => one.quantity - other.quantity)[0];
}

const SHORTEST_NAME = 2;

/** "Two 700x20 inner tubes", "2 walkfrottier": so many, right before what the product or its kind is called. */
export function countBeforeName(
  words: readonly string[],
  called: readonly string[],
  { numbers }: OrderWords,
  kinds: readonly string[] = [],
): number | undefined {
  const valueOf = (word: string): number | undefined =>
    numbers[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
  const stems = [...called, ...kinds].map(stem);
  const own = called.map(valueOf);
  const at = words.findIndex((word, index) => {
    const value = valueOf(word);
    const next = words[index + 1];
    if (value === undefined || value === 0 || next === undefined || own.includes(value)) return false;
    // "90 x 200" counts nothing, "two 700 x 20 tubes" does.
    const mayBeSize = next.length < SHORTEST_NAME || (/^\d/.test(next) && /^\d/.test(word));
    return (
      !mayBeSize &&
      stems.includes(stem(next)) &&
      !POINTS.test(words[index - 1] ?? '') &&
      !OF_VERSION.test(words[index - 1] ?? '') &&
      !UNIT.test(next)
    );
  });
  return valueOf(words[at] ?? '');
}

/** "2 boxes" of what comes in strengths 2 and 3. */
export const isCountedIn = (said: readonly string[], figure: string, packs: ReadonlySet<string>): boolean =>
  /^\p{N}+$/u.test(figure) && said.includes(figure) && packs.has(said[said.lastIndexOf(figure) + 1] ?? '');
