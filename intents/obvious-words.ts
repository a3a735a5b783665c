/** How many of an intent's examples do without the words that give it away. */
import { normalizeForFeatures } from '../bot/understanding/embedded/features.ts';
import type { Language } from '../bot/understanding/understanding.ts';
import type { ExampleFile } from './examples.ts';

/** So many words of an intent are its obvious ones, */
const mostWords = 3;
/** of those that stand in its examples at least for this share of all examples they stand in. */
const ownShare = 0.4;
/** Words of fewer letters say little, and words that begin with the same letters are forms of one. */
const fewestLetters = 3;
const stemLetters = 5;

export interface ObviousWords {
  file: string;
  intent: string;
  /** The beginnings of the words. */
  words: string[];
  /** Of its examples in the language, how many hold none of them; 1 when there are no examples. */
  share: number;
}

/** For each of `files`: its obvious words in `language`, and what is left without them. */
export function withoutObviousWords(files: readonly ExampleFile[], language: Language): ObviousWords[] {
  const stems = files.map(({ examples }) => (examples[language] ?? []).map(stemsOf));
  const everywhere = countsOf(stems.flat());
  return files.map(({ file, intent }, index) => {
    const texts = stems[index]!;
    const words = [...countsOf(texts)]
      .filter(([stem, count]) => count >= ownShare * everywhere.get(stem)!)
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostWords)
      .map(([stem]) => stem);
    const without = texts.filter((text) => !words.some((word) => text.has(word))).length;
    return { file, intent, words, share: texts.length === 0 ? 1 : without / texts.length };
  });
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = normalizeForFeatures(text).split(/[^\p{L}]+/u);
  return new Set(
    words.filter((word) => word.length >= fewestLetters).map((word) => word.slice(0, stemLetters)),
  );
}

function countsOf(texts: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const stem of text) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
