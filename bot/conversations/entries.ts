import type { Entry } from '../wire/messages.ts';
import type { Part } from '../wire/parts.ts';
import { entryText } from './entry-text.ts';

/** An entry as it is kept; the wire shows the same. */
export type StoredEntry = Entry;

/** An entry before it has its number. */
export type DraftEntry = Omit<Entry, 'seq'>;

/** An entry as shoppers get it: of what is for the store's people alone only the number is left. */
export const asShopperSees = (entry: StoredEntry): StoredEntry =>
  entry.kind === 'note'
    ? { seq: entry.seq, kind: 'hidden', author: 'store', at: entry.at, text: '', parts: [] }
    : entry;

/** Most bytes of UTF-8 an entry's JSON may have. */
export const MAXIMUM_ENTRY_BYTES = 32 * 1024;

const bytesOf = (entry: DraftEntry): number => Buffer.byteLength(JSON.stringify(entry));

/** Gives an entry its number and makes it fit its limit. @returns it with its JSON. */
export function numberEntry(seq: number, draft: DraftEntry): { entry: StoredEntry; text: string } {
  const entry = { seq, ...draft };
  const text = entryText(entry);
  // Most entries are small; their length in characters already proves it.
  const fits = text.length * 3 <= MAXIMUM_ENTRY_BYTES || Buffer.byteLength(text) <= MAXIMUM_ENTRY_BYTES;
  if (fits) return { entry, text };
  const fitted = { seq, ...fitEntry(draft) };
  return { entry: fitted, text: JSON.stringify(fitted) };
}

/**
 * Makes an entry fit its limit. What gives way, in this order: variants of the last cards, whole cards from the
 * end, order lines, and in the end every data part, so that the text always stays.
 */
export function fitEntry(entry: DraftEntry): DraftEntry {
  if (bytesOf(entry) <= MAXIMUM_ENTRY_BYTES) return entry;
  const fitted = structuredClone(entry);
  for (const shrink of [dropVariants, dropCards]) {
    while (bytesOf(fitted) > MAXIMUM_ENTRY_BYTES && shrink(fitted.parts)) {
      // Each call gives up one thing; stop as soon as it fits.
    }
  }
  if (bytesOf(fitted) > MAXIMUM_ENTRY_BYTES) {
    fitted.parts = fitted.parts.filter((part) => part.kind === 'text');
  }
  if (bytesOf(fitted) > MAXIMUM_ENTRY_BYTES) {
    fitted.parts = [];
    fitted.text = fitted.text.slice(0, 4_000);
    if (fitted.speech !== undefined) fitted.speech = fitted.speech.slice(0, 4_000);
  }
  return fitted;
}

/** Empties the variant list of the last card that has one. */
function dropVariants(parts: Part[]): boolean {
  const card = cardLists(parts)
    .flat()
    .findLast((product) => product.variants.length > 0);
  if (!card) return false;
  card.variants = [];
  return true;
}

/** Removes the last card of the longest list that has more than one. */
function dropCards(parts: Part[]): boolean {
  const lists = cardLists(parts).filter((list) => list.length > 1);
  const longest = lists.toSorted((a, b) => b.length - a.length)[0];
  if (!longest) return false;
  longest.pop();
  for (const part of parts) {
    if (part.kind === 'comparison') {
      for (const row of part.rows) row.values.length = Math.min(row.values.length, part.products.length);
    }
  }
  return true;
}

function cardLists(parts: Part[]) {
  return parts.flatMap((part) =>
    part.kind === 'products' || part.kind === 'comparison' ? [part.products] : [],
  );
}

/** Groups entries into frames' worth: at most 200 entries and about 96 KB of JSON each, so that any host may send them. */
export function batchesOf(entries: StoredEntry[]): StoredEntry[][] {
  const batches: StoredEntry[][] = [];
  let batch: StoredEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry));
    if (batch.length > 0 && (batch.length >= 200 || bytes + size > 96 * 1024)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(entry);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
