/** Numbers in figures and words, as sources to build patterns from and a parser for what they match. */

import { joined } from '../small-patterns.ts';
import {
  numberWords as words,
  numberWordSource,
  parseNumberWords,
  tensSource,
  units,
} from './number-words.ts';

/** Every word that may stand in a number. */
export const numberWords: readonly string[] = [...words, 'fiver', 'tenner'];

/** Banknotes by their names. */
const notes: Record<string, number> = { fiver: 5, tenner: 10 };

const unit = Object.keys(units).join('|');

/** Source of a small whole number in figures or words below a hundred: "2", "three", "twenty-five", "fünfundzwanzig". */
export const countSource = `(?:\\d{1,3}|(?<!\\p{L})(?:${tensSource}|${unit}))${joined}(?![\\p{L}\\d])`;

/** Source of an amount: "120", "1,200.50", "49,99", "1 299,99", "fifty", "two hundred and fifty", "zweihundertzehn". */
export const amountSource =
  `(?:(?:\\d{1,2}|(?<!\\p{L})(?:one|two|three|four|five|six|seven|eight|nine)) and a half (?:grand|thousand|k)(?!\\p{L})|\\d{1,3}(?:[.,]\\d)?k(?!\\p{L})|\\d{1,2}[ \\u00a0\\u202f]\\d{3}(?:,\\d{2}|(?=\\s?(?:[¤$]|eur(?:os?)?(?!\\p{L}))))(?!\\d)|\\d{1,3}(?:[.,'’]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,8}(?:[.,]\\d{1,2})?(?!\\d)` +
  `|(?<!\\p{L})(?:(?:a )?(?:fiver|tenner)(?!\\p{L})|${numberWordSource}))${joined}`;

/** The number that `countSource` or `amountSource` matched. NaN when it is none. */
export function parseNumber(matched: string): number {
  const text = matched.trim();
  const half = /^(.+) and a half (?:grand|thousand|k)$/.exec(text)?.[1];
  if (half !== undefined) return (parseNumber(half) + 0.5) * 1_000;
  if (/^\d.*k$/.test(text)) return parseFigures(text.slice(0, -1)) * 1_000;
  if (/^\d/.test(text)) return parseFigures(text);
  const note = notes[text.replace(/^a /, '')];
  if (note !== undefined) return note;
  return parseNumberWords(text);
}

/** The last separator with one or two digits behind it is the decimal one, whatever it looks like. */
function parseFigures(figures: string): number {
  const text = figures.replace(/\s/g, '');
  const decimal = /^(.*\d)[.,](\d{1,2})$/.exec(text);
  const whole = (decimal?.[1] ?? text).replace(/[.,'’]/g, '');
  return Number(decimal ? `${whole}.${decimal[2]}` : whole);
}
