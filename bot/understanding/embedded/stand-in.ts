/** How a message reads when its goods are called by a thing that the examples know well. */
import type { Language, RankedIntent } from '../understanding.ts';
import type { Reading } from './slots/reading.ts';
import { tokenize } from './slots/tokens.ts';
import type { Token } from './slots/tokens.ts';

/** One of it, and several. */
const STAND_INS: Record<Language, readonly [one: string, several: string]> = {
  en: ['jacket', 'jackets'],
  de: ['Jacke', 'Jacken'],
  es: ['chaqueta', 'chaquetas'],
  fr: ['veste', 'vestes'],
};

/**
 * What a message asks for does not hang on what the goods are called: "add a box of peppermint infusion" asks what "add a
 * box of jackets" does. Names that no example holds, or that stand in examples of another intent, lead the classifier
 * astray, so what it makes of the message as it is and of the message with a stand-in count alike.
 * @param isWord whether the examples hold the word
 */
export function classifyGoods(
  reading: Reading,
  language: Language,
  classify: (text: string) => RankedIntent[],
  isWord: (word: string) => boolean,
): RankedIntent[] {
  const asSaid = classify(reading.text);
  const replaced = withStandIn(reading, language, isWord);
  if (replaced === reading.text) return asSaid;
  const other = new Map(classify(replaced).map(({ intent, confidence }) => [intent, confidence]));
  return asSaid
    .map(({ intent, confidence }) => ({ intent, confidence: (confidence + (other.get(intent) ?? 0)) / 2 }))
    .toSorted((one, next) => next.confidence - one.confidence);
}

/** Words of names beside each other are one thing; "long" and "open" alone, which are in names as well, are none. */
function withStandIn(
  { text, lower, slots: { names = [], things = [] } }: Reading,
  language: Language,
  isWord: (word: string) => boolean,
): string {
  if (names.length === 0) return text;
  const kinds = things.flatMap((thing) => thing.toLowerCase().split(' '));
  const isThing = ({ word }: Token): boolean =>
    !isWord(word) || kinds.some((kind) => kind.startsWith(word) || word.startsWith(kind));
  const [one, several] = STAND_INS[language];
  let [result, from] = ['', 0];
  for (const run of runsOf(names, lower)) {
    // "Big" behind the mug is said of it.
    const last = run.findLast(isThing);
    if (!last) continue;
    result += text.slice(from, run[0]?.start) + (SEVERAL[language].test(last.word) ? several : one);
    from = last.end;
  }
  return result + text.slice(from);
}

/** The words of names, those in one that stand beside each other. */
function runsOf(names: readonly string[], lower: string): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokenize(lower)) {
    if (!names.includes(token.word)) continue;
    const before = runs.at(-1)?.at(-1);
    if (before && BETWEEN.test(lower.slice(before.end, token.start))) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs;
}

const BETWEEN = /^[ \-']+$/;
const ENDS_IN_S = /[^s]s$/;
/** How names of several things mostly end. */
const SEVERAL: Record<Language, RegExp> = {
  en: ENDS_IN_S,
  es: ENDS_IN_S,
  fr: /[^s]s$|x$/,
  de: /..(?:en|er|s)$/,
};
