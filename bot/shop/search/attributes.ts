import { materialLabels } from './materials.ts';
import { phrasePostings } from './matches.ts';
import { anyField, fieldBit } from './evidence.ts';
import { indexOfId } from './postings.ts';
import type { ProductFilters } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import { fold, stems, wordLine } from './words.ts';

/** Keeps the products whose options and facts meet the filters, in their order. */
export function withAttributes(
  index: SearchIndex,
  ids: number[],
  filters: ProductFilters,
  statesNone: StatesNone = () => false,
): number[] {
  const { material, attributes = {}, exclude = {} } = filters;
  const asked = Object.entries(attributes).map(([name, value]) => ({
    labels: [wordLine(name).trim()],
    value,
  }));
  let left = ids;
  for (const each of asked) left = left.filter(index.having(left, each));
  if (material) left = left.filter(madeOf(index, left, material));
  for (const value of exclude.material ?? []) {
    const having = index.having(left, { labels: materialLabels, value });
    left = left.filter((id) => !having(id));
  }
  for (const word of exclude.words ?? []) left = without(index, left, word, statesNone);
  return left;
}

/** What a product is made of stands under a label or in its name: a "Ceramic Dripper" may be of porcelain. */
function madeOf(index: SearchIndex, ids: readonly number[], value: string): (id: number) => boolean {
  const stated = index.having(ids, { labels: materialLabels, value });
  const saying = phrasePostings(stems(value).map((term) => index.postings(term)));
  return (id) => {
    const place = indexOfId(saying, id);
    return stated(id) || (place >= 0 && (saying.evidence[place]! & fieldBit.title) !== 0);
  };
}

/** Whether `withAttributes` would look at anything. */
export function asksAttributes({ material, attributes, exclude }: ProductFilters): boolean {
  const given = [Object.keys(attributes ?? {}), exclude?.material ?? [], exclude?.words ?? []];
  return material !== undefined || given.some((list) => list.length > 0);
}

/** The stem of "caffeine-free", for "caffeine". */
function freeOf(word: string): string {
  return stem(`${wordLine(word).replaceAll(' ', '')}free`);
}

/**
 * Whether products say of a thing rather that they are free of it than that they have it: then who says nothing may have
 * it. No tea says it has caffeine; what is of leather says so.
 */
export function isToldByAbsence(index: SearchIndex, word: string): boolean {
  const free = index.postings(freeOf(word)).ids.length;
  return free > 0 && phrasePostings(stems(word).map((term) => index.postings(term))).ids.length < free * 2;
}

/** Whether a product's own text says that it has none of a thing. */
export type StatesNone = (id: number, word: string) => boolean;

/** "Sans nickel", "sin gluten": words that stand before what a product has not; "caffeine free" has one behind. */
const none = "(?:without|free of|sans|sin|ohne|no|keine?)\\s+(?:de\\s+|d['’])?";

/** Whether a text says that a thing has none of what the word names, and nowhere that it has some. */
export function saysNone(text: string, word: string): boolean {
  const folded = fold(text);
  // A category may be called in the plural what a title says in the singular.
  const called = `${fold(word).replace(/(?<=\p{L}{4})s$/u, '')}s?`;
  const each = new RegExp(`(?<!\\p{L})(${none})?${called}(?:([ -]?(?:free|frei))|(?!\\p{L}))`, 'gu');
  const found = [...folded.matchAll(each)];
  return found.length > 0 && found.every(([, before, behind]) => (before ?? behind) !== undefined);
}

/** Whether all products that say the word say that they have none: then those are asked for. */
export function isStatedAbsent(index: SearchIndex, word: string, statesNone: StatesNone): boolean {
  const { ids } = phrasePostings(stems(word).map((term) => index.postings(term)));
  return ids.length > 0 && ids.length <= mostRead && ids.every((id) => statesNone(id, word));
}

/** Whether some are called free of it, "Sans alcool", whatever others say of it: then those are asked for. */
export function isNamedAbsent(index: SearchIndex, word: string, namesNone: StatesNone): boolean {
  const { ids } = phrasePostings(stems(word).map((term) => index.postings(term)));
  return ids.length <= mostRead && ids.some((id) => namesNone(id, word));
}

/** Of more products the texts are not read. */
export const mostRead = 60;

function without(index: SearchIndex, ids: number[], word: string, statesNone: StatesNone): number[] {
  const said = stems(word);
  if (said.length === 0) return ids;
  const saying = phrasePostings(said.map((term) => index.postings(term)));
  // "Caffeine-free" says the word of what it has not.
  const free = index.postings(freeOf(word));
  // What a thing may also be had in is the shopper's to choose: whole beans come ground as well.
  // "Coffee & Tea" says of no tea that it is coffee; a category that names one kind is a label as well.
  const elsewhere = anyField & ~(fieldBit.options | fieldBit.category | fieldBit.path);
  return ids.filter((id) => {
    const place = indexOfId(saying, id);
    if (place < 0 || (saying.evidence[place]! & elsewhere) === 0 || indexOfId(free, id) >= 0) return true;
    return saying.ids.length <= mostRead && statesNone(id, word);
  });
}
