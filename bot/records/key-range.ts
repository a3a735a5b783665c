import type { ListOptions } from './records.ts';
import { checkBound } from './validate.ts';

/** The keys a list asks for; `undefined` when there can be none. */
export interface KeyRange {
  /** Lowest key. */
  from?: { key: string; inclusive: boolean };
  /** Every key is before this one, exclusive. */
  to?: string;
}

/**
 * Folds prefix, after and before into one range.
 * @throws InvalidRecord when an end is too long or not plain text.
 */
export function keyRange(options: ListOptions): KeyRange | undefined {
  const prefix = checkBound('prefix', options.prefix ?? '');
  const after = checkBound('key', options.after ?? '');
  const before = options.before === undefined ? undefined : checkBound('key', options.before);
  const range: KeyRange = {};
  if (prefix !== '') {
    range.from = { key: prefix, inclusive: true };
    range.to = endOfPrefix(prefix);
  }
  if (after !== '' && compareKeys(after, prefix) >= 0) range.from = { key: after, inclusive: false };
  if (before !== undefined && (range.to === undefined || compareKeys(before, range.to) < 0))
    range.to = before;
  if (range.to === undefined) return range;
  return compareKeys(range.from?.key ?? '', range.to) < 0 ? range : undefined;
}

/** Byte order of the UTF-8 form; JavaScript's own order differs beyond the basic plane. */
export function compareKeys(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** The first key after all that start with the prefix, or nothing when they go on to the very end. */
function endOfPrefix(prefix: string): string | undefined {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    if (last === 0x10ffff) continue;
    // Surrogates are no characters: the one after U+D7FF is U+E000.
    points.push(last === 0xd7ff ? 0xe000 : last + 1);
    return String.fromCodePoint(...points);
  }
  return undefined;
}
