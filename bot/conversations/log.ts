import { JsonText, type RecordItem, type StoreRecords } from '../records/records.ts';
import type { StoredEntry } from './entries.ts';
import { entryKey, partitionOf } from './keys.ts';

/** Which part of a log is wanted. Neither bound: the newest entries. */
export interface HistoryRange {
  /** Entries with a higher seq, from the oldest on. */
  after?: number;
  /** Entries with a lower seq, the newest of them. */
  before?: number;
  /** 1–200. */
  limit: number;
}

export interface History {
  /** In order of seq. */
  entries: StoredEntry[];
  /** Whether there are more in the direction asked for. */
  more: boolean;
}

/**
 * Most entries in one record: those that were committed together. Eight of the largest stay below what a record may
 * hold.
 */
export const MOST_TOGETHER = 8;

/** How entries that were committed together are kept, under the number of the last. One alone is kept as it is. */
interface Together {
  entries: StoredEntry[];
}

/** The entries of a record of the log. */
export function entriesOf({ value }: Pick<RecordItem, 'value'>): StoredEntry[] {
  const kept = value as unknown as StoredEntry | Together;
  return 'entries' in kept ? kept.entries : [kept];
}

/** The records that a commit's entries make, in order. */
export function logRecords(
  numbered: readonly { entry: StoredEntry; text: string }[],
): { key: string; value: JsonText }[] {
  const records: { key: string; value: JsonText }[] = [];
  for (let start = 0; start < numbered.length; start += MOST_TOGETHER) {
    const together = numbered.slice(start, start + MOST_TOGETHER);
    // Put together by "+": `join` would write all of it once more than the record does.
    const texts = together.reduce((all, { text }) => (all === '' ? text : `${all},${text}`), '');
    const value = new JsonText(together.length === 1 ? texts : `{"entries":[${texts}]}`);
    records.push({ key: entryKey(together.at(-1)?.entry.seq ?? 0), value });
  }
  return records;
}

/** Reads part of a conversation's log. */
export async function readHistory(
  records: StoreRecords,
  conversationId: string,
  range: HistoryRange,
): Promise<History> {
  const { after = 0, before = Infinity, limit } = range;
  const reverse = range.after === undefined;
  const items = await records.list(partitionOf(conversationId), {
    prefix: 'entry/',
    ...(range.after === undefined ? {} : { after: entryKey(after) }),
    // The record of an earlier entry may stand under the number of one that is no longer wanted.
    ...(range.before === undefined ? {} : { before: entryKey(before + MOST_TOGETHER - 1) }),
    limit: limit + (range.before === undefined ? 1 : MOST_TOGETHER),
    reverse,
  });
  if (reverse) items.reverse();
  const found = items.flatMap(entriesOf).filter(({ seq }) => seq > after && seq < before);
  if (reverse) return { entries: found.slice(-limit), more: found.length > limit };
  const whole = [...expiredBefore(after, found[0], limit), ...found];
  return { entries: whole.slice(0, limit), more: whole.length > limit };
}

/** Entries that were kept long enough are gone, but their numbers are not: a client waits for each in turn. */
function expiredBefore(after: number, first: StoredEntry | undefined, limit: number): StoredEntry[] {
  if (!first) return [];
  const count = Math.min(limit, first.seq - after - 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    seq: after + index + 1,
    kind: 'erased',
    author: 'store',
    at: first.at,
    text: '',
    parts: [],
  }));
}
