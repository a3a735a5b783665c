import type { Scene } from './scene.ts';
import { headInEnglish } from '../understanding/goods/goods.ts';
import { readInEvent, readInLanguage } from './event-readings.ts';
import { keptReading } from './kept-readings.ts';
import { catalogueOf } from './replies/index.ts';

/** Comparing words of shopper and store: case, accents and plural endings do not count. */

/** The words of a text, folded: "Die Schuhe!" → ["die", "schuhe"]; "0.5" stays one. */
export const wordsOf = readInEvent(
  (text): readonly string[] => spaced(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? [],
);

/** A word of a text, folded, with its stem. */
export interface Word {
  word: string;
  stemmed: string;
}

const withStem = (word: string): Word => ({ word, stemmed: stem(word) });

/** What stands between two blanks of a message, as written and word by word. */
export interface Token {
  written: string;
  words: readonly Word[];
}

/** A message in one pass: each piece of it with its words and their stems, for all that is laid against it. */
export const tokensOf = readInEvent((text): readonly Token[] => text.split(/\s+/).map(tokenOf));

const tokenOf = (written: string): Token => ({ written, words: wordsOf(written).map(withStem) });

/** The stems of what a message says. */
export const stemsOf = readInEvent((text): ReadonlySet<string> => new Set(wordsOf(text).map(stem)));

/** The words of a text of the store's, with their stems. */
export const wordsWithStems = keptReading((text): readonly Word[] => wordsOf(text).map(withStem));

/** Measures of two sides, each in one: "30 x 40" is "30x40". */
export function crossedIn(text: string): readonly string[] {
  if (!/\p{N}/u.test(text)) return [];
  return (fold(text).match(CROSSED) ?? []).map((sides) => sides.replace(/ ?[x×] ?/, 'x'));
}

/** "The 30x40" is none that is called "30x30". */
export function isOtherMeasure(title: string, said: string): boolean {
  const [own, sides] = [crossedIn(title), crossedIn(said)];
  return own.length > 0 && sides.length > 0 && !own.some((each) => sides.includes(each));
}

const CROSSED = /(?<![\p{L}\d])\d+(?:[.,]\d+)? ?[x×] ?\d+(?:[.,]\d+)?/gu;

/** The words of a list of ours, for looking one up. */
export const listedIn = keptReading((list): ReadonlySet<string> => new Set(wordsOf(list)));

/** Folded, figures apart from their unit and units short: "256GB" and "256 GB" are one, as are "40l" and "40 litres". */
export function spaced(text: string): string {
  const folded = inFigures(fold(text))
    .replace(EXTRA, (_, signs: string | undefined) => signs ?? 'x')
    .replace(SEVERAL_X, (_, count: string, size: string) => 'x'.repeat(Number(count)) + size);
  if (!FIGURE_BESIDE_LETTER.test(folded)) return folded;
  const apart = folded.replace(/(\p{N}) ?[x×] ?(?=\p{N})/gu, '$1 x ').replace(/(\p{N})(?=\p{L})/gu, '$1 ');
  return apart.replace(
    UNIT_AFTER_FIGURE,
    (_, figure: string, name: string) => `${figure} ${shortUnit(name)}`,
  );
}

/** "X-large" and "extra large" are one word, and neither is "large". */
const EXTRA = /(?<!\p{L})(?:(x{1,3})|extra)[ -](?=(?:large|small)(?!\p{L}))/gu;

/** "2XL" is XXL, and no two of XL. */
const SEVERAL_X = /(?<![\p{L}\p{N}.,])([2-6])x([ls])(?![\p{L}\p{N}])/gu;

/** "Half a kilo" is 500 g, "ein Pfund" as much, "half a litre" 500 ml. */
function inFigures(folded: string): string {
  if (!WEIGHED.test(folded)) return folded;
  const counted = folded.replace(COUNTED_UNIT, (_, count: string) => `${COUNTED.indexOf(count) + 1} `);
  return SPOKEN_AMOUNTS.reduce((text, [said, amount]) => text.replace(said, amount), counted);
}

const WEIGHED = /(?:kilo|pfund|livre|lit(?:er|re|ro)|inch|gram|met(?:er|re)|foot)/;
const COUNTED = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const COUNTED_UNIT = new RegExp(
  `(?<!\\p{L})(${COUNTED.join('|')})[ -](?=(?:inch(?:es)?|kilo\\p{L}*|lit(?:er|re)s?|gram\\p{L}*|met(?:er|re)s?|foot)(?!\\p{L}))`,
  'gu',
);
const SPOKEN_AMOUNTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:half (?:a |of a )?kilo|(?:ein )?halbes kilo|medio kilo|(?:un )?demi[- ]kilo|(?:ein )?(?<!\d )pfund|une livre)(?:gram\p{L}*)?(?!\p{L})/gu, '500 g'],
  [/(?<!\p{L})(?:(?:a )?quarter (?:of a |a )?kilo|(?:ein )?viertel ?kilo|un cuarto de kilo|un quart de kilo)(?:gram\p{L}*)?(?!\p{L})/gu, '250 g'],
  [/(?<!\p{L})(?:a|one|the|ein|un) kilo(?:gram\p{L}*)?(?!\p{L})/gu, '1 kg'],
  [/(?<!\p{L})(?:half (?:a |of a )?lit(?:er|re)|(?:einen )?halben liter|medio litro|(?:un )?demi[- ]litre)(?!\p{L})/gu, '500 ml'],
  [/(?<!\p{L})(?:a|one|the|einen?|un) lit(?:er|re|ro)(?!\p{L})/gu, '1 l'],
]; // prettier-ignore

/** As `spaced`, with nothing but words, figures, "/" and "." in it: what a value is looked for in, and what of it. */
export const spokenOf = readInEvent((text) => spaced(text).replace(/[^\p{L}\p{N}/.]+/gu, ' ').trim()); // prettier-ignore

/** The words of a text as they stand between blanks and signs, each in one: "5w-40" is "5w40". */
export const inOneOf = readInEvent((text): ReadonlySet<string> => {
  const parted = fold(text).split(/[^\p{L}\p{N}-]+/u);
  return new Set(parted.map((word) => word.replace(/-/g, '')));
});

/** Without one of these there is nothing to tell apart, and no unit to shorten. */
const FIGURE_BESIDE_LETTER = /\p{N}[ -]?[\p{L}×]/u;

const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['millilit(?:er|re|ro)s?', 'ml'], ['lit(?:er|re|ro)s?|ltrs?', 'l'], ['kilo(?:gram(?:me|m|o)?)?s?|kgs', 'kg'], ['gram(?:me|m|o)?s?', 'g'],
  ['centimet(?:er|re|ro)s?|cms', 'cm'], ['millimet(?:er|re|ro)s?', 'mm'], ['met(?:er|re|ro)s?', 'm'], ['inch(?:es)?|zoll|pulgadas?|pouces?', 'inch'],
  ['ounces?', 'oz'], ['lbs', 'lb'], ['gigs?|gigabytes?', 'gb'], ['terabytes?', 'tb'], ['watts?|vatios?', 'w'],
]; // prettier-ignore
const UNIT_AFTER_FIGURE = new RegExp(
  `(\\p{N})[ -](${UNITS.map(([name]) => name).join('|')})(?!\\p{L})`,
  'gu',
);
const byUnit = UNITS.map(([name, unit]) => ({ unit, names: new RegExp(`^(?:${name})$`, 'u') }));

/** "Inches" as "inch", "litres" as "l". */
export function shortUnit(name: string): string {
  return byUnit.find(({ names }) => names.test(name))?.unit ?? name;
}

export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss');
  // Taking accents off leaves two bytes a letter, and patterns are compiled once more for such text: joined anew it has one.
  return PLAIN.test(plain) ? plain.split('').join('') : plain;
}

/** Text without a letter that could carry an accent. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Strips endings that English, Spanish, French and German put on words; crude, but the same on both sides. A thing named
 * in another language has the stem of its English name: "chaqueta" is the jacket of an English catalogue.
 */
export const stem = readInEvent((folded) => {
  const word = (folded.length > 2 ? headInEnglish(folded) : undefined) ?? folded;
  if (word.length <= 3 || !ENDING.test(word)) return word;
  return word
    .replace(/(?<![aeiou])(ies|ied)$/, 'y')
    .replace(/(ings?|ed|ers?|ens?|es|s|e)$/, (ending) => (word.length - ending.length >= 3 ? '' : ending));
});

/** The last letters of the endings. */
const ENDING = /[degnrs]$/;

/** Words that carry meaning, stemmed. */
export const contentOf = readInLanguage((language, text): readonly string[] => {
  const { stopWords } = catalogueOf(language).words;
  return wordsOf(text)
    .filter((word) => !stopWords.has(word) && (word.length > 2 || /\d/.test(word)))
    .map(stem);
});

const ours = new Map<string, Map<string, readonly string[]>>();

/** As `contentOf`, of a list of words of ours: no shopper wrote it, so what was read of it is kept. */
export function contentOfOurs(scene: Scene, list: string): readonly string[] {
  const { language } = scene.memory;
  const known = ours.get(language) ?? new Map<string, readonly string[]>();
  ours.set(language, known);
  const read = known.get(list) ?? contentOf(scene, list);
  known.set(list, read);
  return read;
}

const allergens = new WeakMap<object, string>();

/** Words for what may be in food, of the language of this turn. */
export function allergenWords(scene: Scene): readonly string[] {
  const { families } = catalogueOf(scene.memory.language).words;
  const list = allergens.get(families) ?? Object.keys(families).join(' ');
  allergens.set(families, list);
  return contentOfOurs(scene, list);
}

export function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && fold(one) === fold(other);
}
