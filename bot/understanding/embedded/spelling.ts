/** Rights slips of typing in words nobody wrote while the classifier was trained: a model carries the words it knows as hashes. */
import { Places } from './places.ts';

/** A shorter word is left as it is: one slip makes it another. */
const shortest = 4;
/** What a letter more or less makes of a word has at least this many: short words are near too many others. */
const shortestRighted = 5;
/** A longer one is no word of the language. */
const longest = 24;
/** Hashes are this long, so that about one in a thousand unknown words is taken for a known one. */
const hashBits = 27;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The number a word is known by. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - hashBits);
}

/** Known words by their hashes. */
export class Spelling {
  private readonly known: Places;
  private readonly isEmpty: boolean;
  private readonly righted = new Map<string, string>();

  /** @param hashes in ascending order */
  constructor(hashes: Uint32Array) {
    this.known = new Places(hashes, hashBits);
    this.isEmpty = hashes.length === 0;
  }

  /**
   * `word`, or the known word it is one slip away from: letters changed over first, then one too many, then
   * one missing. A last letter more or less is an ending, not a slip.
   */
  right(word: string): string {
    if (word.length < shortest || word.length > longest || this.isEmpty) return word;
    if (this.has(word) || !/^[a-z]+$/.test(word)) return word;
    const before = this.righted.get(word);
    if (before !== undefined) return before;
    const right = this.find(word);
    if (this.righted.size >= mostRemembered) this.righted.clear();
    this.righted.set(word, right);
    return right;
  }

  private find(word: string): string {
    for (let at = 0; at + 1 < word.length; at++) {
      const swapped = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
      if (this.has(swapped)) return swapped;
    }
    for (let at = 0; at + 1 < word.length && word.length > shortestRighted; at++) {
      const shorter = word.slice(0, at) + word.slice(at + 1);
      if (this.has(shorter)) return shorter;
    }
    for (let at = 1; at < word.length && word.length >= shortestRighted; at++) {
      for (const letter of letters) {
        const longer = word.slice(0, at) + letter + word.slice(at);
        if (this.has(longer)) return longer;
      }
    }
    return word;
  }

  /** Whether the word itself is known. */
  has(word: string): boolean {
    return this.known.of(wordHash(word)) >= 0;
  }
}

const mostRemembered = 20_000;
