import { inLatin } from './latin-letters.ts';

/** German as it is typed: "ä" also as "ae" or "a", "ß" as "ss", "nicht" as "nich". */

/** Letters of a word; JavaScript's own `\b` takes umlauts for gaps between words. */
const LETTERS = 'a-z0-9_äöüßàâçéè';
const EDGE = `(?:(?<![${LETTERS}])(?=[${LETTERS}])|(?<=[${LETTERS}])(?![${LETTERS}]))`;
const TYPED: Readonly<Record<string, readonly string[]>> = {
  ä: ['ä', 'ae', 'a'],
  ö: ['ö', 'oe', 'o'],
  ü: ['ü', 'ue', 'u'],
  ß: ['ß', 'ss'],
};
const SPECIAL = /[äöüß]/g;
/** "Nich", "ned": as it is said. */
const NOT = /(?<!\p{L})nicht(?!\p{L})/gu;

/**
 * A pattern of German words, without regard to case. `\b` is the edge of a word with umlauts, too; an umlaut stands for
 * every way of typing it, so none may stand inside square brackets; "nicht" for what is said in its place.
 */
export function german({ raw }: TemplateStringsArray): RegExp {
  const source = (raw[0] ?? '')
    .replace(SPECIAL, (letter) => `(?:${TYPED[letter]?.join('|') ?? letter})`)
    .replaceAll(NOT, '(?:nicht?|ned|net|nit)')
    .replaceAll(String.raw`\b`, EDGE);
  return new RegExp(inLatin(source), 'iu');
}

/** The same to be tried at every place of a text. */
export function everywhere(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `g${pattern.flags}`);
}

/** Either of two patterns: the store's texts may be German or English. */
export function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`, 'iu');
}

/** A list of words with each way of typing them. */
export function typed(words: string): string {
  return words.split(/\s+/).flatMap(spellings).join(' ');
}

function spellings(word: string): string[] {
  const plain = word.replace(SPECIAL, (letter) => TYPED[letter]?.at(-1) ?? letter);
  const spelled = word.replace(SPECIAL, (letter) => TYPED[letter]?.[1] ?? letter);
  // Words are compared without dots but with their "ß".
  const folded = word.replace(/[äöü]/g, (letter) => TYPED[letter]?.at(-1) ?? letter);
  return [...new Set([word, folded, plain, spelled])];
}

/** "4,8". */
export function decimal(number: number): string {
  return String(number).replace('.', ',');
}
