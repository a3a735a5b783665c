/**
 * Text to hashed features: word 1–2-grams, character 3–5-grams within words, and what the words stand for, alone and in
 * pairs; each block weighed and normalised apart. Training and answering share this file.
 */
import { findConcepts } from './concepts.ts';
import type { Spelling } from './spelling.ts';

/** What a classifier reads of a message: the rest is ignored. */
export const maximumCharacters = 2_000;

/** Hashed features of one text: parallel arrays, `count` of them in use. Reused by the extractor: copy to keep. */
export interface Features {
  buckets: Int32Array;
  /** How often the feature occurs. */
  counts: Float32Array;
  /** 0 for a word feature, 1 for a character feature, 2 for a concept. */
  blocks: Uint8Array;
  count: number;
}

/**
 * Lower case, no accents, digits as 0, curly quotes straight, each picture a word of its own, all else but letters, digits,
 * `$€£%?'` and `#` a space, one space at both ends. "Under $45?" becomes " under $00 ? ", "ta👍🏽👍" " ta 👍 👍 ".
 */
export function normalizeForFeatures(text: string): string {
  const lower = text.slice(0, maximumCharacters).toLowerCase();
  const plain = beyondAscii.test(lower)
    ? lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’‘`´]/g, "'")
        .replace(/\p{Nd}/gu, '0')
        .replace(/\p{Extended_Pictographic}/gu, ' $& ')
    : lower.replaceAll('`', "'").replace(/[0-9]/g, '0');
  return ` ${plain
    .replace(/\?+/g, ' ? ')
    .replace(/[^\p{L}\p{Extended_Pictographic}0$€£%?'#]+/gu, ' ')
    .trim()} `;
}

const beyondAscii = /[^\t\n\r\x20-\x7e]/;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
/** More different concepts than these are no short message: their pairs would cost more than they tell. Stems are left out first. */
const mostConcepts = 16;
const shortestGram = 3;
const longestGram = 5;

/** FNV-1a leaves its low bits poorly mixed for short strings; this finishes the mixing. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A table for the features of one text; a text has fewer than half as many. */
const tableBits = 15;
const tableMask = 2 ** tableBits - 1;

/** Finds the features of texts, into 2^`bits` buckets. One extractor serves one thread; it reuses its buffers. */
export class FeatureExtractor {
  private readonly mask: number;
  private readonly spelling: Spelling | undefined;
  /** Where in `features` a bucket stands in the text numbered `stamp`, to count without clearing a table. */
  private readonly slots = new Int32Array(2 ** tableBits);
  private readonly stamps = new Int32Array(2 ** tableBits);
  private stamp = 0;
  private readonly features: Features;

  /** `spelling` rights the words of a text before they are read. */
  constructor(bits: number, spelling?: Spelling) {
    this.mask = 2 ** bits - 1;
    this.spelling = spelling;
    // A text of n characters has at most 4n character features, n word features and some pairs of concepts.
    const capacity = maximumCharacters * 6;
    this.features = {
      buckets: new Int32Array(capacity),
      counts: new Float32Array(capacity),
      blocks: new Uint8Array(capacity),
      count: 0,
    };
  }

  /** The features of `text`; valid until the next call. */
  extract(text: string): Features {
    const words = normalizeForFeatures(text).slice(0, maximumCharacters).trim().split(' ');
    const { spelling } = this;
    const righted = spelling ? words.map((word) => spelling.right(word)) : words;
    this.stamp++;
    this.features.count = 0;
    for (const word of righted) this.addCharacters(` ${word} `);
    this.addWords(` ${righted.join(' ')} `.slice(0, maximumCharacters));
    this.addConcepts(righted);
    return this.features;
  }

  private add(hash: number, block: 0 | 1 | 2): void {
    const bucket = mix(hash) & this.mask;
    const features = this.features;
    let place = bucket & tableMask;
    while (this.stamps[place] === this.stamp) {
      const slot = this.slots[place]!;
      if (features.buckets[slot] === bucket) {
        features.counts[slot]!++;
        return;
      }
      place = (place + 1) & tableMask;
    }
    const slot = features.count;
    if (slot === features.buckets.length) return;
    this.stamps[place] = this.stamp;
    this.slots[place] = slot;
    features.buckets[slot] = bucket;
    features.counts[slot] = 1;
    features.blocks[slot] = block;
    features.count = slot + 1;
  }

  private addCharacters(word: string): void {
    for (let start = 0; start < word.length - 1; start++) {
      let hash = offsetBasis;
      const end = Math.min(word.length, start + longestGram);
      for (let at = start; at < end; at++) {
        hash = Math.imul(hash ^ word.charCodeAt(at), prime);
        if (at - start + 1 >= shortestGram) this.add(hash, 1);
      }
    }
  }

  private addWords(text: string): void {
    let previous = 0;
    let hash = offsetBasis ^ 0x5bd1e995;
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== 32) {
        hash = Math.imul(hash ^ code, prime);
        continue;
      }
      this.add(hash, 0);
      // The text's edges count as words, so that "returns" alone differs from "returns" within a sentence.
      this.add(Math.imul(previous ^ hash, prime) ^ 0x27d4eb2f, 0);
      previous = Math.imul(hash, 31);
      hash = offsetBasis ^ 0x5bd1e995;
    }
    this.add(Math.imul(previous ^ 1, prime) ^ 0x27d4eb2f, 0);
  }

  private addConcepts(words: readonly string[]): void {
    const found: number[] = [];
    findConcepts(words, found);
    // Concepts are numbered below stems.
    found.sort((one, other) => one - other);
    const count = Math.min(found.length, mostConcepts);
    for (let first = 0; first < found.length; first++) {
      this.add(Math.imul(found[first]! + 1, 0x9e3779b1) ^ 0x1b873593, 2);
      if (first >= count) continue;
      for (let second = first + 1; second < count; second++) {
        const pair = Math.imul(found[first]!, prime) + found[second]! + 1;
        this.add(Math.imul(pair, 0x9e3779b1) ^ 0x7feb352d, 2);
      }
    }
  }
}
