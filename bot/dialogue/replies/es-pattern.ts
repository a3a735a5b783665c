import { FIGURES, inLatin, LETTERS } from './latin-letters.ts';

/**
 * A pattern for Spanish as shoppers type it: a vowel stands for itself with any accent and n for ñ as well, so that
 * "cuanto", "cuánto" and "CUÁNTO" are one. `\b`, `\w` and `\W` know accented letters. Inside brackets nothing changes.
 */
export function spanishPattern(source: string, flags = 'iu'): RegExp {
  return new RegExp(inLatin(source.replace(UNITS, (unit) => MEANT[unit] ?? unit)), flags);
}

/** Escapes, names of groups and brackets are taken whole; letters that may carry an accent one by one. */
const UNITS = /\\[pP]\{[^}]*\}|\\.|\(\?<\w+>|\[[^\]]*\]|[aeioun]/g;

const LETTER = `[${LETTERS}${FIGURES}]`;
const BOUNDARY = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;

const MEANT: Readonly<Record<string, string>> = {
  a: '[aá]',
  e: '[eé]',
  i: '[ií]',
  o: '[oó]',
  u: '[uúü]',
  n: '[nñ]',
  '\\b': BOUNDARY,
  '\\w': LETTER,
  '\\W': `[^${LETTERS}${FIGURES}]`,
};

/** Any of these words or beginnings of words, standing by itself. */
export function anyWord(alternatives: string): RegExp {
  return spanishPattern(`\\b(?:${alternatives})\\b`);
}
