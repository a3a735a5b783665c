/**
 * A pattern for Spanish as shoppers type it: a vowel stands for itself with any accent and n for ñ as well, so that
 * "cuanto", "cuánto" and "CUÁNTO" are one. `\b`, `\w` and `\W` know accented letters. Inside brackets nothing changes.
 */
export function spanishPattern(source: string, flags = 'iu'): RegExp {
  return new RegExp(
    source.replace(UNITS, (unit) => MEANT[unit] ?? unit),
    flags,
  );
}

/** Escapes, names of groups and brackets are taken whole; letters that may carry an accent one by one. */
const UNITS = /\\[pP]\{[^}]*\}|\\.|\(\?<\w+>|\[[^\]]*\]|[aeioun]/g;

const BOUNDARY = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';

const MEANT: Readonly<Record<string, string>> = {
  a: '[aá]',
  e: '[eé]',
  i: '[ií]',
  o: '[oó]',
  u: '[uúü]',
  n: '[nñ]',
  '\\b': BOUNDARY,
  '\\w': '[\\p{L}\\p{N}]',
  '\\W': '[^\\p{L}\\p{N}]',
};

/** Any of these words or beginnings of words, standing by itself. */
export function anyWord(alternatives: string): RegExp {
  return spanishPattern(`\\b(?:${alternatives})\\b`);
}
