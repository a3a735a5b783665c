/** One pass over a message cuts it into words for all readers. */
import { stopWords } from '../../goods/stop-words.ts';

/** A run of letters and figures, with its place. */
export class Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  #stem: string | undefined;
  #letters: number | undefined;

  constructor(word: string, start: number, end: number) {
    this.word = word;
    this.start = start;
    this.end = end;
  }

  /** What words are compared by; see `stem`. */
  get stem(): string {
    return (this.#stem ??= stem(this.word));
  }

  /** Which letters the stem has; see `letterSet`. */
  get letters(): number {
    return (this.#letters ??= letterSet(this.stem));
  }

  /** Whether it may be a misspelt name: long enough, and no word of the language. */
  get mayBeMisspelt(): boolean {
    return this.end - this.start >= 5 && this.stem.length >= 4 && !stopWords.has(this.word);
  }
}

const other = 0;
const letter = 1;
const figure = 2;

/** What the characters of European scripts are; others are looked up in Unicode when met. */
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => kindIn(String.fromCharCode(code)));

function kindIn(character: string): number {
  if (/\p{L}/u.test(character)) return letter;
  return /\p{N}/u.test(character) ? figure : other;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x250) return kinds[code]!;
  // The second half of a pair is what its first half is.
  if (code >= 0xdc00 && code <= 0xdfff && at > 0) {
    const pair = text.codePointAt(at - 1)!;
    return pair > 0xffff ? kindIn(String.fromCodePoint(pair)) : other;
  }
  return kindIn(String.fromCodePoint(text.codePointAt(at)!));
}

/**
 * The words of `text` as `[\p{L}\p{N}]+` finds them. `onLetters` gets every run of letters alone: "pairs" of "2pairs".
 */
export function tokenize(text: string, onLetters?: (letters: string) => void): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let lettersStart = -1;
  for (let at = 0; at <= text.length; at++) {
    const kind = at === text.length ? other : kindAt(text, at);
    if (kind === letter) {
      if (lettersStart < 0) lettersStart = at;
    } else if (lettersStart >= 0) {
      onLetters?.(text.slice(lettersStart, at));
      lettersStart = -1;
    }
    if (kind !== other) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      tokens.push(new Token(text.slice(start, at), start, at));
      start = -1;
    }
  }
  return tokens;
}

const beyondAscii = /[^\0-\x7F]/;

/** Singular, without accents and final e, "ß" as "ss": "Dresses" and "dress", "knives" and "knife" are one. Not a real word. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const plain = beyondAscii.test(lower)
    ? lower.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
    : lower;
  if (plain.length < 4) return plain;
  const singular = plain.endsWith('s') ? singularOf(plain) : plain;
  const short = singular.length > 3 && singular.endsWith('e') ? singular.slice(0, -1) : singular;
  // "Cheeses" and "cheese", "lenses" and "lens" come to the same.
  return short.length > 3 && /[^su]s$/.test(short) ? short.slice(0, -1) : short;
}

function singularOf(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/ves$/, 'f')
    .replace(/(ss|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
}

/** One bit a letter of `word`, by its code: words that differ in many bits are far apart. */
export function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}
