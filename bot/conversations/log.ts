import type { StoreRecords } from '../records/records.ts';
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

/** Reads part of a conversation's log. */
export async function readHistory(
  records: StoreRecords,
  conversationId: string,
  range: HistoryRange,
): Promise<History> {
  const reverse = range.after === undefined;
  const items = await records.list(partitionOf(conversationId), {
    prefix: 'entry/',
    ...(range.after === undefined ? {} : { after: entryKey(range.after) }),
    ...(range.before === undefined ? {} : { before: entryKey(range.before) }),
    limit: range.limit + 1,
    reverse,
  });
  const entries = items.slice(0, range.limit).map((item) => item.value as unknown as StoredEntry);
  if (reverse) entries.reverse();
  return { entries, more: items.length > range.limit };
}
