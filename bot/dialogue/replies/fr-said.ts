import { FIGURES, inLatin, LETTERS } from './latin-letters.ts';

/** What writing French takes: its typography on the way out, its accents and elisions on the way in. */

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const set = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * Text set as French is: no-break spaces before `: ; ! ?` and inside « ». Only what stands in the template is set; what
 * is put in (titles, the shopper's own words) stays as it is.
 */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let texts = set.get(parts);
  if (!texts) {
    texts = parts.map(spaced);
    set.set(parts, texts);
  }
  return texts.map((text, index) => text + String(values[index] ?? '')).join('');
}

function spaced(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`);
}

/** A name after "de", elided where the name begins with a vowel. */
export function de(name: string): string {
  return /^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(name) ? `d'${name}` : `de ${name}`;
}

/** "14 h" for "14:00", "9 h 30" for "09:30"; anything else stays as it is. */
export function clock(time: string): string {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  if (hour === undefined) return time;
  return `${Number(hour)}${NO_BREAK}h${minute === '00' ? '' : `${NO_BREAK}${minute}`}`;
}

/** `\b` knows no accents: these are the edges of a word of any letters. */
const LETTER = `[${LETTERS}${FIGURES}]`;
const EDGE = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;

const WRITTEN: Readonly<Record<string, string>> = {
  a: '[aàâä]',
  c: '[cç]',
  e: '[eéèêë]',
  i: '[iîï]',
  o: '[oôö]',
  u: '[uùûü]',
  "'": "['’ʼ´]?\\s?",
  ' ': '[\\s-]',
  oe: '(?:[oôö][eéèêë]|œ)',
};

/** What a pattern is made of: escapes, classes and group openings stay as they are. */
const PIECES =
  /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[\p{L}\d]+>|<?[=!]|:)|oe|[aceiou' ]/gu;

/**
 * A pattern as people type French: written without accents, it fits with and without them; `'` may be left out or
 * curly, a blank may be a hyphen, and `\b` is the edge of a word with accents too.
 */
export function said(pattern: string, flags = 'iu'): RegExp {
  const source = pattern.replace(PIECES, (piece) => (piece === '\\b' ? EDGE : (WRITTEN[piece] ?? piece)));
  return new RegExp(inLatin(source), flags);
}

/** The pattern as whole words, wherever they stand. */
export function anyOf(pattern: string): RegExp {
  return said(`\\b(?:${pattern})\\b`);
}

/** The pattern at the beginning, after words that only lead on. */
export function begins(pattern: string): RegExp {
  return said(`^\\W*(?:(?:${LEADS})\\W+)*(?:${pattern})\\b`);
}

const LEADS =
  "et|mais|alors|donc|bon|ben|bah|ok|okay|oui|ouais|d'accord|dac|parfait|super|tres bien|bonjour|bonsoir|salut|coucou|allo|hey|svp|s'il vous plait|s'il te plait|pardon|excusez moi|euh|ah|oh|hmm+|sinon|aussi|puis|pis|en fait|finalement|dis|dites|dis moi|dites moi";
