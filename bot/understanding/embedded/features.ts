/**
 * Text to hashed features: word 1–2-grams and character 2–5-grams, each block weighed and normalised apart.
 * Training and answering share this file; `featureVersion` names its behaviour, so that a changed one retrains.
 */

/** Raise it whenever the same text would give other features. */
export const featureVersion = 3;

/** What a classifier reads of a message: the rest is ignored. */
export const maximumCharacters = 2_000;

/** Hashed features of one text: parallel arrays, `count` of them in use. Reused by the extractor: copy to keep. */
export interface Features {
  buckets: Int32Array;
  /** How often the feature occurs. */
  counts: Float32Array;
  /** 0 for a word feature, 1 for a character feature. */
  blocks: Uint8Array;
  count: number;
}

/**
 * Lower case, no accents, digits as 0, curly quotes straight, all else but letters, digits, `$€£%?'` and `#` a
 * space, one space at both ends. "Under $45?" becomes " under $00 ? ".
 */
export function normalizeForFeatures(text: string): string {
  const lower = text.slice(0, maximumCharacters).toLowerCase();
  const plain = beyondAscii.test(lower)
    ? lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’‘`´]/g, "'")
        .replace(/\p{Nd}/gu, '0')
    : lower.replaceAll('`', "'").replace(/[0-9]/g, '0');
  return ` ${plain
    .replace(/\?+/g, ' ? ')
    .replace(/[^\p{L}0$€£%?'#]+/gu, ' ')
    .trim()} `;
}

const beyondAscii = /[^\t\n\r\x20-\x7e]/;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a leaves its low bits poorly mixed for short strings; this finishes the mixing. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Finds the features of texts, into 2^`bits` buckets. One extractor serves one thread; it reuses its buffers. */
export class FeatureExtractor {
  private readonly mask: number;
  /** Where in `features` a bucket stands in the text numbered `stamp`, to count without clearing a table. */
  private readonly slots: Int32Array;
  private readonly stamps: Int32Array;
  private stamp = 0;
  private readonly features: Features;

  constructor(bits: number) {
    const size = 2 ** bits;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.stamps = new Int32Array(size);
    // A text of n characters has at most 4n character features and n word features.
    const capacity = Math.min(size, maximumCharacters * 6);
    this.features = {
      buckets: new Int32Array(capacity),
      counts: new Float32Array(capacity),
      blocks: new Uint8Array(capacity),
      count: 0,
    };
  }

  /** The features of `text`; valid until the next call. */
  extract(text: string): Features {
    const normal = normalizeForFeatures(text).slice(0, maximumCharacters);
    this.stamp++;
    this.features.count = 0;
    this.addCharacters(normal);
    this.addWords(normal);
    return this.features;
  }

  private add(hash: number, block: 0 | 1): void {
    const bucket = mix(hash) & this.mask;
    const features = this.features;
    if (this.stamps[bucket] === this.stamp) {
      features.counts[this.slots[bucket]!]!++;
      return;
    }
    const slot = features.count;
    if (slot === features.buckets.length) return;
    this.stamps[bucket] = this.stamp;
    this.slots[bucket] = slot;
    features.buckets[slot] = bucket;
    features.counts[slot] = 1;
    features.blocks[slot] = block;
    features.count = slot + 1;
  }

  private addCharacters(text: string): void {
    for (let start = 0; start < text.length - 1; start++) {
      let hash = offsetBasis;
      const end = Math.min(text.length, start + 5);
      for (let at = start; at < end; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), prime);
        if (at > start) this.add(hash, 1);
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
}
