import { sameStem } from './normal.ts';
import { senseLines } from './sense-words.ts';

const senses: readonly (readonly string[])[] = senseLines.trim().split('\n').map((line) => line.split(' ')); // prettier-ignore

/** The words of all senses by their first three letters, which forms of one word share. */
const byBeginning = new Map<string, { word: string; sense: number }[]>();
for (const [sense, words] of senses.entries()) {
  for (const word of words) {
    const beginning = word.slice(0, 3);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { word, sense }]);
  }
}

/** Forms of one word, and no longer words that only begin alike: "comes" is none of "commercial". */
function isFormOf(one: string, other: string): boolean {
  const [first, second] = [bareOf(one), bareOf(other)];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length > 2 && long.length - short.length < 4 && sameStem(one, other) && long.startsWith(short.slice(0, Math.max(4, short.length - 1)));
} // prettier-ignore

const bareOf = (word: string): string => word.replace(/(?:ing|ed|es|en|er|em|ern|as|os|s|e|n|a|o|t)$/, '');

const known = new Map<string, ReadonlySet<number>>();
const MOST_KEPT = 4_000;

/** The senses a normalised word may have; none for most words. */
function sensesOf(word: string): ReadonlySet<number> {
  const kept = known.get(word);
  if (kept) return kept;
  const alike = (byBeginning.get(word.slice(0, 3)) ?? []).filter(
    (each) => each.word === word || (each.word.length > 3 && isFormOf(each.word, word)),
  );
  const found = new Set(alike.map(({ sense }) => sense));
  if (known.size >= MOST_KEPT) known.clear();
  known.set(word, found);
  return found;
}

/** A word of everyday goods and rules, of which a name may be made: "Roadlark" is none, "roads" is. */
export const isCommon = (word: string): boolean =>
  (byBeginning.get(word.slice(0, 3)) ?? []).some(
    (each) =>
      each.word === word || (Math.abs(each.word.length - word.length) < 3 && sameStem(each.word, word)),
  );

/** Whether two normalised words are forms of one, or say the same in any of the languages. */
export function meansSame(one: string, other: string): boolean {
  if (sameStem(one, other)) return true;
  const first = sensesOf(one);
  if (first.size === 0) return false;
  const second = sensesOf(other);
  return [...first].some((sense) => second.has(sense));
}

const words = new Set(senses.flat());
const split = new Map<string, readonly [string, string] | undefined>();

/** The two words that a compound is made of: "Straßenschuh", "Übertopf". */
export function partsOf(word: string): readonly [string, string] | undefined {
  if (word.length < 7) return undefined;
  if (split.has(word)) return split.get(word);
  const ends = Array.from({ length: word.length - 6 }, (_, index) => index + 3);
  const end = ends.find((at) => word.length - at > 3 && words.has(word.slice(at)) && isHead(word.slice(0, at)));
  const parts = end === undefined ? undefined : ([headOf(word.slice(0, end)), word.slice(end)] as const);
  if (split.size >= MOST_KEPT) split.clear();
  split.set(word, parts);
  return parts;
} // prettier-ignore

const headOf = (head: string): string =>
  [head, head.replace(/(?:en|s|n|e)$/, ''), `${head}e`, `${head}en`].find((each) => words.has(each)) ?? head;
const PREFIX = /^(?:uber|unter|vor|nach|innen|aussen|ober|haupt|neben|hand|kinder|damen|herren)$/;
const isHead = (head: string): boolean => words.has(headOf(head)) || PREFIX.test(head);
