import type { CartChangeWords } from './replies/cart-change-words.ts';
import type { Scene } from './scene.ts';

/** How many pieces a message about the cart speaks of. */

export interface Said {
  text: string;
  /** The option a value is of. */
  option: string;
  refused: boolean;
  /** The place of it in the message. */
  at: number;
  /** A count in figures. */
  isFigure?: boolean;
  /** A count in a clause that holds words of something else. */
  inTalk?: boolean;
}

/** What the words of one language make of the message. */
export interface Hearing {
  scene: Scene;
  tokens: string[];
  said: CartChangeWords;
  numbers: Readonly<Record<string, number>>;
  isKnown: (word: string) => boolean;
  /** Boxes, bags: what goods are counted in. */
  isPiece: (word: string) => boolean;
}

/** A number by its word or in one or two figures. */
export const numberOf = (numbers: Hearing['numbers'], word: string): number | undefined =>
  Object.hasOwn(numbers, word) ? numbers[word] : /^\d{1,2}$/.test(word) ? Number(word) : undefined;

/** What a word counts; 0 where it counts nothing. */
export const countOf = ({ said, numbers }: Hearing, word: string): number =>
  numberOf(numbers, word) ?? (said.one.has(word) ? 1 : 0);

/** Counts that may be of goods; those that are no mere article are marked. @param strange places of words that name nothing */
export function countsSaid(hearing: Hearing, marks: string[], strange: ReadonlySet<number>): Said[] {
  const { said } = hearing;
  const counts: Said[] = [];
  for (const [at, word] of marks.entries()) {
    const isOne = said.one.has(word);
    const count = countOf(hearing, word);
    // "The sage one", "that one" count nothing.
    const isPointed =
      isOne && (marks[at - 1] === 'V' || (word === 'one' && POINTING.test(marks[at - 1] ?? '')));
    if (count === 0 || isPointed || countsTalk(said, marks, at, strange)) continue;
    counts.push({
      text: String(count),
      option: isOne ? 'one' : '',
      refused: false,
      at,
      isFigure: /^\d/.test(word) && word !== '1',
      inTalk: clauseAt(marks, at).some((place) => strange.has(place)),
    });
    if (!isOne) marks[at] = '#';
  }
  return counts;
}

/** The places of the clause that a word stands in. */
function clauseAt(marks: readonly string[], at: number): number[] {
  const start = marks.findLastIndex((word, index) => index < at && JOINS.test(word));
  const end = marks.findIndex((word, index) => index > at && JOINS.test(word));
  return [...marks.keys()].slice(start + 1, end < 0 ? undefined : end);
}

/**
 * "Two guests more", "one more question": what is counted is no goods. "One" beside talk counts in the clause of a name or
 * of a word of changing.
 */
function countsTalk(said: CartChangeWords, marks: readonly string[], at: number, strange: ReadonlySet<number>): boolean {
  // Where two versions are named, so many of each are counted.
  if (strange.size === 0 || marks.filter((word) => word === 'V').length > 1) return false;
  let behind = at + 1;
  while (OF.test(marks[behind] ?? '') || said.more.test(marks[behind] ?? '')) behind++;
  const isMore = MORE_BEHIND.test(marks[behind - 1] ?? '');
  if (strange.has(behind) && !isMore) return true;
  if (!said.one.has(marks[at] ?? '') || marks[at] === '1' || marks[behind] === 'V') return false;
  if (POINTING.test(marks[at - 1] ?? '')) return true;
  const clause = clauseAt(marks, at).map((place) => marks[place] ?? '');
  const changing = [said.out, said.less, said.more, said.only];
  return !clause.some((word) => word === 'N' || changing.some((words) => words.test(word)));
} // prettier-ignore

/** "Un de plus": what is counted stands before it. */
const MORE_BEHIND = /^(?:plus|mas|mehr|supplementaire|adicional|dazu|drauf)$/;
const JOINS =
  /^(?:[,:]|and|so|but|because|since|und|weil|denn|aber|also|y|porque|pero|asi|et|car|mais|donc)$/;
const POINTING = /^(?:the|that|this|other|another|der|die|das|el|la|le|l)$/;
const OF =
  /^(?:of|the|them|those|these|by|in|a|pieces?|de|del|los|las|en|des|du|le|les|d|von|den|der|um|stuck|unidad|unite|sola?|mal)$/;
