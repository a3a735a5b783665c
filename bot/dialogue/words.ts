import type { Scene } from './scene.ts';
import { catalogueOf } from './replies/index.ts';

/** Comparing words of shopper and store: case, accents and plural endings do not count. */

/** The words of a text, folded: "Die Schuhe!" → ["die", "schuhe"]; "0.5" stays one. */
export function wordsOf(text: string): string[] {
  return spaced(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? [];
}

/** Folded, figures apart from their unit: "256GB" and "256 GB" are one. */
export function spaced(text: string): string {
  return fold(text).replace(/(\p{N})(?=\p{L})/gu, '$1 ');
}

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Strips endings that English, Spanish, French and German put on words; crude, but the same on both sides. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/(ies|ied)$/, 'y')
    .replace(/(ings?|ed|ers?|ens?|es|s|e)$/, (ending) => (word.length - ending.length >= 3 ? '' : ending));
}

/** Words that carry meaning, stemmed. */
export function contentOf(scene: Scene, text: string): string[] {
  const { stopWords } = catalogueOf(scene.memory.language).words;
  return wordsOf(text)
    .filter((word) => !stopWords.has(word) && (word.length > 2 || /\d/.test(word)))
    .map(stem);
}

export function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && fold(one) === fold(other);
}
