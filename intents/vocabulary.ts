import { knownWords } from '../bot/understanding/embedded/concepts.ts';
import { normalizeForFeatures } from '../bot/understanding/embedded/features.ts';
import { wordHash } from '../bot/understanding/embedded/spelling.ts';

/** A word fewer texts have may be a slip itself. */
const fewestTexts = 2;

/** Hashes of the words of `texts` and of the concepts, ascending, to right slips of spelling by. */
export function vocabularyOf(texts: readonly string[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(normalizeForFeatures(text).trim().split(' '))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const known = [...counts].filter(([, count]) => count >= fewestTexts).map(([word]) => word);
  const hashes = new Set([...known, ...knownWords()].filter(isWord).map(wordHash));
  return Uint32Array.from(hashes).sort();
}

const isWord = (word: string): boolean => /^[a-z]{4,}$/.test(word);
