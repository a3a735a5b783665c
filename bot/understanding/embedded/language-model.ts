/** How likely each language writes a text: naive Bayes over runs of letters and words, counted in our own examples. */
import type { Language } from '../understanding.ts';
import { Places } from './places.ts';

/** What a model file keeps of it. */
export interface LanguageTable {
  names: Language[];
  /** Hashes of the runs and words it knows, ascending. */
  hashes: Uint32Array;
  /** For each of them and each language how much less likely it is than in the likeliest one, in `languageStep`. */
  costs: Uint8Array;
}

/** One step of a cost, in natural logarithms. */
export const languageStep = 0.6;
const hashBits = 22;
const longestRun = 3;
/** Longer texts are clear before this. */
const longestText = 500;

/** Letter runs within words, borders included, and whole words of `text`, hashed. */
export function languageFeatures(text: string): number[] {
  const lower = text.slice(0, longestText).toLowerCase().replaceAll('’', "'");
  const features: number[] = [];
  for (const word of lower.match(/[\p{L}']+/gu) ?? []) {
    const bordered = ` ${word} `;
    for (let start = 0; start < bordered.length; start++) {
      let hash = 0x811c9dc5;
      for (let at = start; at < Math.min(bordered.length, start + longestRun); at++) {
        hash = Math.imul(hash ^ bordered.charCodeAt(at), 0x01000193);
        if (bordered[start] !== ' ' || at > start) features.push(finished(hash));
      }
    }
    let whole = 0x2f0b4f3d;
    for (let at = 0; at < word.length; at++) whole = Math.imul(whole ^ word.charCodeAt(at), 0x01000193);
    features.push(finished(whole));
  }
  return features;
}

function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - hashBits);
}

/** Weighs texts by one table. */
export class LanguageModel {
  private readonly rows: Places;
  private readonly table: LanguageTable;

  constructor(table: LanguageTable) {
    this.table = table;
    this.rows = new Places(table.hashes, hashBits);
  }

  /** For each language the logarithm of how likely it writes `text`, the likeliest 0; all 0 for a text that says nothing. */
  weigh(text: string): Map<Language, number> {
    const { names, costs } = this.table;
    const sums = names.map(() => 0);
    for (const feature of languageFeatures(text)) {
      const row = this.rows.of(feature);
      if (row < 0) continue;
      for (let index = 0; index < names.length; index++) sums[index]! += costs[row * names.length + index]!;
    }
    const least = Math.min(...sums);
    return new Map(names.map((name, index) => [name, (least - sums[index]!) * languageStep]));
  }
}
