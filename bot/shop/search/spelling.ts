import type { Catalogue } from './catalogue.ts';

/** Typo tolerance: the nearest word the catalogue knows, within a bounded number of slips. */

/** Words of one length: what each is, in how many products it stands, and one bit a letter or digit of it. */
interface Bucket {
  words: string[];
  products: Int32Array;
  /** A cheap way to rule most words out before measuring them. */
  letters: Int32Array;
}

interface Guess {
  word: string;
  products: number;
  slips: number;
}

export class Spelling {
  readonly #catalogue: Catalogue;
  readonly #buckets = new Map<number, Bucket>();
  #version = '';

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Forgets what it knew when the catalogue is another. */
  refresh(version: string): void {
    if (version !== this.#version) this.#buckets.clear();
    this.#version = version;
  }

  /** The nearest known word, or undefined when none is near enough. Numbers and words under three letters are taken as meant. */
  correct(word: string): string | undefined {
    if (word.length < 3 || word.length > 40 || /^[\d.-]+$/.test(word)) return undefined;
    const budget = word.length < 8 ? 1 : 2;
    const bits = letterBits(word);
    let best: Guess | undefined;
    for (let length = Math.max(2, word.length - budget); length <= word.length + budget; length += 1) {
      const { words, products, letters } = this.#bucket(length);
      for (let at = 0; at < words.length; at += 1) {
        if (bitCount(letters[at]! ^ bits) > budget * 2) continue;
        const guess = judged(word, words[at]!, products[at]!, Math.min(budget, best?.slips ?? budget));
        if (guess && (!best || isBetter(word, guess, best))) best = guess;
      }
    }
    return best?.word;
  }

  /** Cuts a word the catalogue does not know into two that it knows: "rainjacket". */
  split(word: string): [string, string] | undefined {
    if (word.length > 40) return undefined;
    const count = this.#catalogue.statement('select products from naming_words where word = ?');
    const products = (part: string): number =>
      (count.get(part) as { products: number } | undefined)?.products ?? 0;
    let best: { pair: [string, string]; products: number } | undefined;
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const left = word.slice(0, cut);
      const right = word.slice(cut);
      const both = Math.min(products(left), products(right));
      if (both > (best?.products ?? 0)) best = { pair: [left, right], products: both };
    }
    return best?.pair;
  }

  #bucket(length: number): Bucket {
    const known = this.#buckets.get(length);
    if (known) return known;
    const rows = this.#catalogue
      .statement('select word, products from naming_words where letters = ?')
      .all(length) as { word: string; products: number }[];
    const bucket = {
      words: rows.map(({ word }) => word),
      products: Int32Array.from(rows, ({ products }) => products),
      letters: Int32Array.from(rows, ({ word }) => letterBits(word)),
    };
    this.#buckets.set(length, bucket);
    return bucket;
  }
}

function judged(word: string, known: string, products: number, budget: number): Guess | undefined {
  // People rarely get the first letter wrong: "iphone" is not "phone".
  if (word.length < 8 && !sameStart(word, known)) return undefined;
  // A figure in a name is meant: "ps4" is not "ps3".
  if (digitsOf(word) !== digitsOf(known)) return undefined;
  const slips = editDistance(word, known, budget);
  return slips > budget ? undefined : { word: known, products, slips };
}

function digitsOf(word: string): string {
  return /\d/.test(word) ? word.replace(/\D+/g, '') : '';
}

function isBetter(word: string, next: Guess, best: Guess): boolean {
  if (next.slips !== best.slips) return next.slips < best.slips;
  const nextFirst = next.word[0] === word[0];
  const bestFirst = best.word[0] === word[0];
  if (nextFirst !== bestFirst) return nextFirst;
  return next.products > best.products;
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
