/** Order numbers by the store's own pattern, forgiving about case, "#" and a missing hyphen. */
import { cue } from './cues.ts';
import { stopWords } from '../../goods/stop-words.ts';
import type { Reading } from './reading.ts';
import { everyMatch } from './every-match.ts';

/** A token longer than this is no order number, and no pattern is tried on it. */
const longestOrderId = 32;
const longestPattern = 200;

/**
 * Why a store's order-number pattern cannot be used, or undefined when it can. Refused are patterns that could take
 * exponential time: a repeated group that itself repeats or chooses, back references, look-around.
 */
export function orderPatternProblem(source: string): string | undefined {
  if (source.length > longestPattern) return `longer than ${longestPattern} characters`;
  if (/\\[1-9k]/.test(source)) return 'back references are not allowed';
  if (/\(\?(?!:)/.test(source)) return 'look-around and named groups are not allowed';
  if (repeatsVariableGroup(source)) return 'a repeated group must not itself repeat or choose';
  try {
    return new RegExp(source).test('') ? 'an empty text must not match' : undefined;
  } catch {
    return 'not a regular expression';
  }
}

/** Whether a group that repeats or chooses inside is itself repeated, at any depth: the root of exponential matching. */
function repeatsVariableGroup(source: string): boolean {
  // Escapes and character classes can hold brackets that open no group.
  const plain = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const variable: boolean[] = [false];
  for (const [at, character] of Array.from(plain).entries()) {
    if (character === '(') variable.push(false);
    else if (character === ')') {
      const inner = variable.pop() ?? false;
      const repeated = /[*+{]/.test(plain[at + 1] ?? '');
      if (inner && repeated) return true;
      if (inner || repeated) variable[variable.length - 1] = true;
    } else if (/[*+{|]/.test(character)) variable[variable.length - 1] = true;
  }
  return false;
}

interface OrderPattern {
  exact: RegExp;
  /** The letters every order number starts with, or nothing. */
  prefix: string;
  /** Whether every order number surely has a figure. */
  needsFigure: boolean;
}

const patterns = new Map<string, OrderPattern | undefined>();

function orderPattern(source: string): OrderPattern | undefined {
  if (!patterns.has(source)) {
    const usable = source !== '' && orderPatternProblem(source) === undefined;
    const prefix = /^\^?([A-Za-z]{1,6}-?)(?=\\d|\[|\()/.exec(source)?.[1] ?? '';
    patterns.set(
      source,
      usable ? { exact: new RegExp(`^(?:${source})$`), prefix, needsFigure: needsFigure(source) } : undefined,
    );
  }
  return patterns.get(source);
}

/** Whether the pattern names a figure outside every group and choice, and not as something that may be left out. */
function needsFigure(source: string): boolean {
  let outside = source;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/g, '()');
  }
  return !outside.includes('|') && /(?:\\d|\[0-9\])(?:\+|\{[1-9]|(?![?*{]))/.test(outside);
}

const aboutAnOrder =
  /\b(?:orders?|number|no|nr|tracking|parcel|package|bestell\w*|pedido|commande|auftrag)\b|#/;

/** Reads the order number. */
export function readOrderId(reading: Reading): void {
  const pattern = orderPattern(reading.request.orderNumberPattern);
  if (!pattern) return;
  const figures = reading.has(cue.figure);
  if (pattern.needsFigure && !figures && !reading.has(cue.spokenFigure)) return;
  const about = reading.request.expecting === 'order-number' || aboutAnOrder.test(reading.lower);
  const tokens = figures || !pattern.needsFigure ? everyMatch(written, reading.rest) : [];
  if (readWritten(reading, pattern, tokens, about)) return;
  if ((figures || reading.has(cue.spokenFigure)) && readSpaced(reading, pattern, about)) return;
  readPair(reading, pattern, tokens);
}

const figure = /\d/;
const written = /[^\s,;:!?()"¦]+/g;

/** "Code NEU-2026" is none of an order. */
const namesCode = /^(?:code|coupon|voucher|promo|gutschein(?:code)?|rabattcode|cup[oó]n|c[oó]digo|bon)$/;

const speaksOfCode =
  /(?<!\p{L})(?:codes?|coupons?|vouchers?|promo|gutschein\p{L}*|rabattcode|cup[oó]n|c[oó]digo)(?!\p{L})/u;
/** Of letters enough to be a word: "the voucher says NEW2026". */
const isLongWord = /^[a-z]{3,}-?\d+$/;

/** Reads an order number written in one piece. */
function readWritten(
  reading: Reading,
  pattern: OrderPattern,
  tokens: readonly RegExpExecArray[],
  about: boolean,
): boolean {
  for (const [index, token] of tokens.entries()) {
    if (pattern.needsFigure && !figure.test(token[0])) continue;
    if (namesCode.test(tokens[index - 1]?.[0] ?? '')) continue;
    if (!about && isLongWord.test(token[0]) && speaksOfCode.test(reading.lower)) continue;
    const found = match(pattern, token[0], about);
    if (found === undefined) continue;
    if (!about && isAnyNumber(token[0], tokens[index - 1]?.[0], tokens[index + 1]?.[0])) continue;
    reading.claim(token.index, token.index + token[0].length);
    reading.slots.orderId = found;
    return true;
  }
  return false;
}

/** Where no order is spoken of, few figures are a price or a year, and figures beside figures a telephone number. */
function isAnyNumber(token: string, before: string | undefined, after: string | undefined): boolean {
  if (!/^\d+$/.test(token)) return false;
  return token.length < 5 || [before, after].some((other) => other !== undefined && /\d/.test(other));
}

/** Reads an order number in two pieces: "d 10234". */
function readPair(reading: Reading, pattern: OrderPattern, tokens: readonly RegExpExecArray[]): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next || next.index - token.index - token[0].length !== 1) continue;
    if (pattern.needsFigure && !figure.test(token[0]) && !figure.test(next[0])) continue;
    if (isWordBefore(token[0], pattern) || isAnyNumber(token[0], next[0], undefined)) continue;
    const found =
      match(pattern, `${token[0]}-${next[0]}`, false) ?? match(pattern, token[0] + next[0], false);
    if (found === undefined) continue;
    reading.claim(token.index, next.index + next[0].length);
    reading.slots.orderId = found;
    return;
  }
}

const spokenDigits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const digit = `(?:\\d{1,8}|oh|${spokenDigits.join('|')})`;
/** A run of at least two groups of figures with gaps, maybe after the letters: "d 10 234", "one zero two three four". */
const spaced = new RegExp(
  `(?<![\\p{L}\\d'])([a-z]{1,4}(?: dash| hyphen)?[ -]{1,3})?(${digit}(?:[ -]{1,3}${digit}){0,11})(?![\\p{L}\\d])`,
  'gu',
);

/** Where a number may begin with any letters, a word of the sentence does not begin it: "on 10442", "April 2026". */
function isWordBefore(said: string, { prefix }: OrderPattern): boolean {
  return prefix === '' && (stopWords.has(said) || /^[a-z]{3,}$/.test(said));
}

/** Reads an order number whose figures stand apart or were dictated one by one. */
function readSpaced(reading: Reading, pattern: OrderPattern, about: boolean): boolean {
  for (const found of everyMatch(spaced, reading.rest)) {
    const figures = found[2]!
      .split(/[ -]+/)
      .map((part) => (part === 'oh' ? '0' : spokenDigits.includes(part) ? spokenDigits.indexOf(part) : part))
      .join('');
    if (
      /(?<!\p{L})(?:code|coupon|gutschein|cup[oó]n|c[oó]digo|bon) $/u.test(reading.rest.slice(0, found.index))
    )
      continue;
    const said = (found[1] ?? '').trim();
    const word = isWordBefore(said, pattern) ? '' : said;
    const letters = word.replace(/ (?:dash|hyphen)|[ -]/g, '');
    // The word before the figures is part of the number only where the number has letters: "number 10 234".
    const id = about || letters !== '' ? match(pattern, letters + figures, about) : undefined;
    const bare = about && id === undefined ? match(pattern, figures, true) : undefined;
    if (id === undefined && bare === undefined) continue;
    const start = found.index + (id === undefined || letters === '' ? (found[1]?.length ?? 0) : 0);
    reading.claim(start, found.index + found[0].length);
    reading.slots.orderId = id ?? bare!;
    return true;
  }
  return false;
}

/** The order number that `token` writes, in the store's own spelling. */
function match({ exact, prefix }: OrderPattern, token: string, about: boolean): string | undefined {
  const bare = token.replace(/^#+/, '').replace(/['.]+s?$/, '');
  if (bare.length === 0 || bare.length > longestOrderId) return undefined;
  const candidates = [bare.toUpperCase(), bare];
  const letters = prefix.replace('-', '').toUpperCase();
  if (prefix.endsWith('-') && bare.toUpperCase().startsWith(letters)) {
    candidates.push(prefix + bare.slice(letters.length).toUpperCase());
  }
  // Figures alone are an order number only where one is spoken of.
  if (prefix !== '' && about) candidates.push(prefix + bare);
  return candidates.find((candidate) => exact.test(candidate));
}
