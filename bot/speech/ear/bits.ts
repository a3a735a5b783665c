import type { PartWords } from './part-words.ts';
import { heardText, type Ear } from './text.ts';

/** Bits of what is heard of cards, carts and orders. */

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? capital(text) : `${capital(text)}.`);
export const numberWord = ({ numbers }: PartWords, count: number): string => numbers[count] ?? String(count);
export const clean = (text: string, ear: Ear): string => heardText(text, ear).replaceAll(/[.;:]+$/g, '');

const listFormats = new Map<string, Intl.ListFormat>();

export function listed(items: readonly string[], ear: Ear, how: 'and' | 'or'): string {
  const key = `${ear.locale} ${how}`;
  const format =
    listFormats.get(key) ??
    new Intl.ListFormat(ear.locale, { type: how === 'and' ? 'conjunction' : 'disjunction' });
  listFormats.set(key, format);
  return format.format(items.map((item) => clean(item, ear)));
}
