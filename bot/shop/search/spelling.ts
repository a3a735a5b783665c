import type { Catalogue } from './catalogue.ts';
import { namingWeight } from './product-text.ts';
import { isStopWord } from './small-words.ts';

/** Typo tolerance: the nearest word the catalogue knows, within a bounded number of slips. */

/** Words of one length: what each is, how well the catalogue knows it, and one bit a letter or digit of it. */
interface Bucket {
  words: string[];
  weights: Int32Array;
  /** A cheap way to rule most words out before measuring them. */
  letters: Int32Array;
}

export interface Guess {
  word: string;
  /** How likely it was meant, as a logarithm. */
  likelihood: number;
  /** The part of that which only the slips count for, whatever the catalogue has of the word. */
  slips: number;
}

/** How much less likely one more slip is, and each unusual kind of it, as logarithms. */
const slipCost = 6;
const wrongLetterCost = 2.5;
const swappedGain = 2.5;
const firstLetterCost = 1;

export class Spelling {
  readonly #catalogue: Catalogue;
  readonly #buckets = new Map<number, Bucket>();
  /** What was asked of words lately: shoppers use the same ones again and again. */
  readonly #guessed = new Map<string, readonly Guess[]>();
  readonly #weighed = new Map<string, number>();
  #version = '';

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Forgets what it knew when the catalogue is another. */
  refresh(version: string): void {
    if (version === this.#version) return;
    this.#version = version;
    this.#buckets.clear();
    this.#guessed.clear();
    this.#weighed.clear();
  }

  /**
   * Known words near to one, other than itself, the likeliest first. Numbers and single letters are taken as meant
   * and have none.
   */
  guesses(word: string, most: number): readonly Guess[] {
    if (word.length < 2 || word.length > 40 || !/\p{L}/u.test(word) || /[\s.-]/.test(word)) return [];
    return keptOf(this.#guessed, word, () => this.#near(word)).slice(0, most);
  }

  #near(word: string): Guess[] {
    const budget = word.length < 8 ? 1 : 2;
    const bits = letterBits(word);
    const found: Guess[] = [];
    for (let length = Math.max(3, word.length - budget); length <= word.length + budget; length += 1) {
      const { words, weights, letters } = this.#bucket(length);
      for (let at = 0; at < words.length; at += 1) {
        if (bitCount(letters[at]! ^ bits) > budget * 2) continue;
        const known = words[at]!;
        const slips =
          !isStopWord(known) && mayBeMeant(word, known) ? editDistance(word, known, budget) : budget + 1;
        if (slips === 0 || slips > budget) continue;
        const cost = costOf(word, known, slips);
        const weight = weights[at]! + this.#otherNumber(known);
        found.push({ word: known, likelihood: prior(weight) - cost, slips: -cost });
      }
    }
    return found.sort((left, right) => right.likelihood - left.likelihood);
  }

  /** How well the catalogue knows the singular of a plural, or the plural of a singular: "books" where all say "book". */
  #otherNumber(word: string): number {
    if (word.length < 4 || !/^\p{L}+$/u.test(word) || word.endsWith('ss')) return 0;
    return this.weightOf(word.endsWith('s') ? word.slice(0, -1) : `${word}s`);
  }

  /** Cuts a word the catalogue does not know into two that it knows: "rainjacket". */
  split(word: string): [string, string] | undefined {
    if (word.length > 40) return undefined;
    let best: { pair: [string, string]; weight: number } | undefined;
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const left = word.slice(0, cut);
      const right = word.slice(cut);
      const both = Math.min(this.weightOf(left), this.weightOf(right));
      if (both > (best?.weight ?? 0)) best = { pair: [left, right], weight: both };
    }
    return best?.pair;
  }

  /** The best known compound a word ends: "drumsticks" for "sticks". */
  endingWith(word: string): string | undefined {
    if (word.length < 5 || !/^\p{L}+$/u.test(word)) return undefined;
    const row = this.#catalogue
      .statement(
        'select word from naming_words where letters > ? and weight >= ? and substr(word, -length(?)) = ? order by weight desc, word limit 1',
      )
      .get(word.length, namingWeight, word, word);
    return (row as { word: string } | undefined)?.word;
  }

  /** Whether some product is called by the word, beyond what its facts and its description say. */
  namesProducts(word: string): boolean {
    return this.weightOf(word) >= namingWeight;
  }

  /** How well the catalogue knows a word: what it adds up to over all products. */
  weightOf(word: string): number {
    return keptOf(this.#weighed, word, () => {
      const row = this.#catalogue
        .statement('select weight from naming_words where letters = ? and word = ?')
        .get(word.length, word);
      return (row as { weight: number } | undefined)?.weight ?? 0;
    });
  }

  #bucket(length: number): Bucket {
    const known = this.#buckets.get(length);
    if (known) return known;
    // One row of many words is read in half the time of many rows.
    const row = this.#catalogue
      .statement(
        "select group_concat(word, ' ') as words, group_concat(weight, ' ') as weights from naming_words where letters = ?",
      )
      .get(length) as { words: string | null; weights: string | null };
    const words = row.words?.split(' ') ?? [];
    const bucket = {
      words,
      weights: Int32Array.from(row.weights?.split(' ') ?? [], Number),
      letters: Int32Array.from(words, letterBits),
    };
    this.#buckets.set(length, bucket);
    return bucket;
  }
}

/** Words of which is kept what was asked; with more all are forgotten. */
const mostKept = 2_000;

function keptOf<Known>(kept: Map<string, Known>, word: string, make: () => Known): Known {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = make();
  kept.set(word, made);
  return made;
}

/** How likely a word of this weight is to be asked for, as a logarithm: ten times the products that are called by it. */
export function prior(weight: number): number {
  return Math.log((10 * weight) / namingWeight);
}

function mayBeMeant(word: string, known: string): boolean {
  // A figure in a name is meant: "ps4" is not "ps3".
  if (digitsOf(word) !== digitsOf(known)) return false;
  if (sameStart(word, known)) return true;
  // Four letters with another first one are another word: "wine" is not "pine".
  if (word.length === 4 && known.length === 4) return false;
  // An i or e put before makes another thing: "iphone" is not "phone".
  return !(word.length < 9 && /^[ie]/.test(word) && word.length > known.length);
}

function digitsOf(word: string): string {
  return /\d/.test(word) ? word.replace(/\D+/g, '') : '';
}

/** Letters left out, doubled or swapped are slips of every day; a wrong one is rarer, and a wrong first one rarer still. */
function costOf(word: string, known: string, slips: number): number {
  const extra = word.length > known.length && !/(.)\1/.test(word);
  const sameLetters = letterBits(word) === letterBits(known);
  const wrong = word.length === known.length && !sameLetters;
  const swapped = word.length === known.length && sameLetters;
  return (
    slips * slipCost +
    (extra || wrong ? wrongLetterCost : 0) -
    (swapped ? swappedGain : 0) +
    (sameStart(word, known) ? 0 : firstLetterCost)
  );
}

/** The same first letter, or the first two swapped. */
function sameStart(left: string, right: string): boolean {
  return left[0] === right[0] || (left[0] === right[1] && left[1] === right[0]);
}

function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return bits;
}

function bitCount(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Slips between two words (a missing, extra, wrong letter or two swapped ones), or `budget + 1` when there are more. */
export function editDistance(left: string, right: string, budget: number): number {
  if (Math.abs(left.length - right.length) > budget) return budget + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > budget) return budget + 1;
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? budget + 1;
}
