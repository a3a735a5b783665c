import type { Scene } from './scene.ts';
import { catalogueOf } from './replies/index.ts';

/** Comparing words of shopper and store: case, accents and plural endings do not count. */

/** The words of a text, folded: "Die Schuhe!" → ["die", "schuhe"]; "0.5" stays one. */
export function wordsOf(text: string): string[] {
  return spaced(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? [];
}

/** Folded, figures apart from their unit and units short: "256GB" and "256 GB" are one, as are "40l" and "40 litres". */
export function spaced(text: string): string {
  const apart = fold(text)
    .replace(/(\p{N}) ?[x×] ?(?=\p{N})/gu, '$1 x ')
    .replace(/(\p{N})(?=\p{L})/gu, '$1 ');
  return apart.replace(
    UNIT_AFTER_FIGURE,
    (_, figure: string, name: string) => `${figure} ${shortUnit(name)}`,
  );
}

const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['millilit(?:er|re|ro)s?', 'ml'], ['lit(?:er|re|ro)s?|ltrs?', 'l'], ['kilo(?:gram(?:me|m|o)?)?s?|kgs', 'kg'], ['gram(?:me|m|o)?s?', 'g'],
  ['centimet(?:er|re|ro)s?|cms', 'cm'], ['millimet(?:er|re|ro)s?', 'mm'], ['met(?:er|re|ro)s?', 'm'], ['inch(?:es)?|zoll', 'inch'],
  ['ounces?', 'oz'], ['lbs', 'lb'], ['gigs?|gigabytes?', 'gb'], ['terabytes?', 'tb'], ['watts?', 'w'],
]; // prettier-ignore
const UNIT_AFTER_FIGURE = new RegExp(
  `(\\p{N})[ -](${UNITS.map(([name]) => name).join('|')})(?!\\p{L})`,
  'gu',
);
const byUnit = UNITS.map(([name, unit]) => ({ unit, names: new RegExp(`^(?:${name})$`, 'u') }));

function shortUnit(name: string): string {
  return byUnit.find(({ names }) => names.test(name))?.unit ?? name;
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
