import { createHash } from 'node:crypto';
import { fold } from '../search/words.ts';

/** Values that every format has, read the same way. */

/** `rain-jacket.navy-xs`: readable, and the same from one import to the next as long as the option values stay. */
export function variantId(handle: string, options: Record<string, string>): string {
  const values = Object.values(options);
  if (values.length === 0) return `${handle}.default`;
  const slug = fold(values.join('-'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // Values that lose letters or meaning in a slug ("S/M" and "S-M", "4.5" and "4-5") are told apart by a short hash.
  const plain = values.every((value) => /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(value));
  const mark = createHash('sha256').update(values.join('\n')).digest('hex').slice(0, 6);
  return `${handle}.${[slug, ...(plain ? [] : [mark])].filter(Boolean).join('-')}`;
}

/** Shoppers who cannot see a picture hear the product's title in its place, and what its data says of its looks. */
export const withoutDescription = 'its picture has no description; the title stands in for it';

/** The address of a picture; undefined unless a page may load it: nothing that runs. */
export function pictureAddress(text: string | undefined): string | undefined {
  const url = text?.trim() ?? '';
  return /^(?:https?:\/\/|\/(?!\/))\S+$/i.test(url) ? url : undefined;
}

/** The first of several addresses in one cell. */
export function firstPicture(text: string): string {
  return listOf(text, /[,;|]\s*(?=https?:|\/)/)[0] ?? '';
}

/** "Home > Kitchen > Mugs" as its names, from the widest to the narrowest. */
export function pathOf(text: string): string[] {
  return text
    .split(/\s*>\s*|\s*›\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** "red, wool,  summer" as a list without empty places. */
export function listOf(text: string, mark: string | RegExp = ','): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);
}

const soldOut =
  /^(?:sold out|out of stock|not available|unavailable|ausverkauft|nicht (?:lieferbar|verfügbar|vorrätig|auf lager)|vergriffen|agotad[oa]|sin existencias|no disponible|épuisé|en rupture(?: de stock)?|indisponible|no|nein|non)$/iu;

/** Pieces left, as a whole number from 0, "5", "5 pcs" or in words that say none; undefined when the text says no such thing. */
export function stockOf(text: string): number | undefined {
  if (soldOut.test(text.trim())) return 0;
  const pieces = /^([+-]?\d+)(?:[.,]0+)?(?:\s*\p{L}+\.?)?$/u.exec(text.trim())?.[1];
  return pieces === undefined ? undefined : Math.max(0, Number(pieces));
}

/** Stars of five and how many gave them; undefined unless both make sense. */
export function ratingFrom(stars: string, count: string): { stars: number; count: number } | undefined {
  const value = stars.trim() === '' ? Number.NaN : Number(stars.replace(',', '.'));
  const given = Number(count.trim() || '0');
  if (!(value >= 0 && value <= 5) || !Number.isSafeInteger(given) || given < 0) return undefined;
  return { stars: value, count: given };
}

/** A name as the last part of an address: "Rain Coat, Women" is "rain-coat-women". */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
