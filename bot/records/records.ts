/**
 * The records port: the one way anything is kept. A store's data lives in partitions of ordered keys; writes are
 * conditional and atomic. `records.forStore(id)` is the only way to make a key, so no store can reach another's.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A value that its owner has written as JSON already, so that it need not be written again. Read back it is plain JSON. */
export class JsonText {
  readonly text: string;

  /** @param text well-formed JSON; nobody checks it. */
  constructor(text: string) {
    this.text = text;
  }
}

export interface RecordItem {
  partition: string;
  key: string;
  value: Json;
  /** Counts from 1; each put adds one. */
  revision: number;
  /** Milliseconds since the epoch; the record is as good as gone from then on. */
  expiresAt?: number;
}

/** What must be true of a record for a commit to happen. */
export type Expectation = 'absent' | 'present' | { revision: number };

export type WriteOperation =
  | {
      kind: 'put';
      partition: string;
      key: string;
      value: Json | JsonText;
      expect?: Expectation;
      expiresAt?: number;
      /** Makes the record come up in `due` from this time on (milliseconds since the epoch). */
      wakeAt?: number;
    }
  | { kind: 'delete'; partition: string; key: string; expect?: Expectation }
  | { kind: 'check'; partition: string; key: string; expect: Expectation };

export interface ListOptions {
  /** Only keys that start so. */
  prefix?: string;
  /** Only keys after this one, exclusive. */
  after?: string;
  /** Only keys before this one, exclusive. */
  before?: string;
  /** At most so many; default 1,000. */
  limit?: number;
  /** Highest key first. */
  reverse?: boolean;
}

/** Limits every adapter keeps, so that what passes on one passes on all. */
export const recordLimits = {
  /** Operations in one commit. */
  operations: 100,
  /** Bytes of one record's JSON. */
  valueBytes: 390_000,
  /** Bytes of all of a commit's JSON. */
  commitBytes: 3_500_000,
  keyLength: 512,
} as const;

export interface StoreRecords {
  /** Keys in byte order. Expired records are left out. */
  list(partition: string, options?: ListOptions): Promise<RecordItem[]>;
  get(partition: string, key: string): Promise<RecordItem | undefined>;
  /**
   * All of it or none of it, durable when the promise resolves.
   * @throws ConditionFailed when an expectation does not hold; nothing was written.
   * @throws RecordsThrottled when the same commit may be tried again.
   * @throws RecordsFull when the disk is full; nothing was written.
   * @throws InvalidRecord when a limit or key form is broken, or one record is named twice.
   */
  commit(operations: WriteOperation[]): Promise<void>;
  /**
   * How far a partition has been written: every commit that names it, also one that only checks, raises the stamp by
   * one, and while it stays the same so does the partition, but for records that expire. Only where nobody but this
   * process writes; elsewhere there is none, and what was read may be out of date at once.
   */
  stamp?(partition: string): number;
  /** Records whose `wakeAt` is at or before `time`, earliest first. */
  due(time: number, limit: number): Promise<RecordItem[]>;
}

export interface Records {
  /** @throws InvalidRecord when the id is not 1–40 of a–z, 0–9 and "-". */
  forStore(storeId: string): StoreRecords;
  /**
   * Resolves when nothing of what was deleted or overwritten can be read from the files any more, or as soon as what
   * still reads them lets go. Only where there are files.
   */
  scrub?(): Promise<void>;
  close(): Promise<void>;
}
