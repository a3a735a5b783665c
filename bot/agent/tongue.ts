import type { Language } from '../understanding/understanding.ts';
import { normalise, wordsOf } from './grounding/normal.ts';
import { SMALL } from './tongue-words.ts';

const small = Object.entries(SMALL).map(
  ([language, words]) => [language as Language, new Set(words.split(' '))] as const,
);

/** Whether a sentence is plainly in another of the four languages: names and titles alone are in none. */
export function isInAnother(sentence: string, language: Language): boolean {
  const words = wordsOf(normalise(sentence).replaceAll("'", ' '));
  const hits = new Map(small.map(([of, known]) => [of, words.filter((word) => known.has(word)).length]));
  const own = hits.get(language) ?? 0;
  return [...hits].some(([of, count]) => of !== language && count >= 2 && count > 2 * own);
}
