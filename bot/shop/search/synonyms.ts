import { compoundInEnglish } from '../../understanding/goods/goods.ts';
import { synonymTable } from './synonym-table.ts';
import { stems } from './words.ts';

/** Stems, or phrases of stems joined by spaces, that also say `stemmed`. */
export function synonymsOf(stemmed: string): readonly string[] {
  const listed = synonymTable.get(stemmed);
  if (listed) return listed;
  return compoundInEnglish(stemmed).map((each) => stems(each).join(' '));
}

/** Single words, stemmed, that say something of which `isKnown` has every word: "rucksack" where there are backpacks. */
export function wordsFor(isKnown: (stemmed: string) => boolean): string[] {
  return [...synonymTable]
    .filter(([said, others]) => !said.includes(' ') && others.some((each) => each.split(' ').every(isKnown)))
    .map(([said]) => said);
}

/** Words of those phrases: "fil" of "sans fil" is no slip for "film". */
const parts = new Set(
  [...synonymTable.keys()].filter((term) => term.includes(' ')).flatMap((term) => term.split(' ')),
);

export function isPhrasePart(stemmed: string): boolean {
  return parts.has(stemmed);
}

/** Whether synonyms are known for words that only together mean something. */
export function isSynonymPhrase(parts: readonly string[]): boolean {
  return synonymTable.has(parts.flatMap(stems).join(' '));
}
