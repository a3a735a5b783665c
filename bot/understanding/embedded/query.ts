import type { Reading } from './slots/reading.ts';
import type { Understanding } from '../understanding.ts';
import { stem } from './slots/vocabulary.ts';
import { stopWordsIn } from './stop-words.ts';

/** A search needs few words, and a long message has many. */
const longestQuery = 12;

/**
 * What a search should look for: the words no slot claimed that are no request words, in their order and spelling.
 * "I need a waterproof jacket under $120" leaves "waterproof", and "jacket" unless the catalogue has such a category.
 */
export function queryOf(reading: Reading, end = reading.rest.length): string {
  const words: string[] = [];
  const stopWords = stopWordsIn(reading.request.languages);
  for (const match of reading.rest.slice(0, end).matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)) {
    if (stopWords.has(match[0]) || (match[0].length === 1 && !/\d/.test(match[0]))) continue;
    words.push(reading.text.slice(match.index, match.index + match[0].length));
    if (words.length === longestQuery) break;
  }
  return words.join(' ');
}

/** See `Understanding.sought`: the query again, with the word that named a category in its place. */
export function soughtBy(reading: Reading, query: string): Understanding['sought'] {
  const { categorySpan: span, text } = reading;
  const { category } = reading.slots;
  if (!span || category === undefined) return undefined;
  const said = text.slice(span.start, span.end);
  const words = query === '' ? [] : query.split(' ');
  const before = queryOf(reading, span.start);
  const at = before === '' ? 0 : before.split(' ').length;
  const sought = [...words.slice(0, at), said, ...words.slice(at)].join(' ');
  const whole = stem(said.toLowerCase()) === stem(category.toLowerCase());
  return { text: sought, ...(whole || words.length === 0 ? { category } : {}) };
}
