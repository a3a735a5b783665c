import type { Reading } from './slots/reading.ts';
import { stopWords } from './stop-words.ts';

/** A search needs few words, and a long message has many. */
const longestQuery = 12;

/**
 * What a search should look for: the words no slot claimed that are no request words, in their order and spelling.
 * "I need a waterproof jacket under $120" leaves "waterproof", and "jacket" unless the catalogue has such a category.
 */
export function queryOf(reading: Reading): string {
  const words: string[] = [];
  for (const match of reading.rest.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)) {
    if (stopWords.has(match[0]) || (match[0].length === 1 && !/\d/.test(match[0]))) continue;
    words.push(reading.text.slice(match.index, match.index + match[0].length));
    if (words.length === longestQuery) break;
  }
  return words.join(' ');
}
