import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { ConditionFailed } from './errors.ts';
import { MustBeUndone } from './group-commit.ts';
import type { KeyRange } from './key-range.ts';
import { PartitionNumbers } from './sqlite-partitions.ts';
import type { Expectation, RecordItem } from './records.ts';
import { RowNotes, type RowNote } from './row-notes.ts';
import type { CheckedOperation } from './validate.ts';

/** Read as arrays, which takes a third less time than as objects. */
const columns = 'key, value, revision, expires_at';
type Row = [key: string, value: string, revision: number, expiresAt: number | null];
const alive = '(expires_at IS NULL OR expires_at > ?)';
type Found = [row: number | bigint, revision: number, expiresAt: number | null, wakeAt: number | null];
const one = 'partition = ? AND key = ?';
/**
 * What is due in a store. CROSS JOIN keeps the order of the tables: the few that wake at all are looked at first, where
 * SQLite would begin with the store's partitions and so read every record there is.
 */
export const dueQuery = `SELECT ${columns}, name FROM records CROSS JOIN partitions ON number = partition
  WHERE store = ? AND wake_at IS NOT NULL AND wake_at <= ? AND ${alive} ORDER BY wake_at LIMIT ?`;

/** The SQL of the records table, each statement prepared once. Times are milliseconds since the epoch. */
export class RecordStatements {
  #database: DatabaseSync;
  #get: StatementSync;
  #note: StatementSync;
  #insert: StatementSync;
  #rewrite: StatementSync;
  #rewriteTimes: StatementSync;
  #put: StatementSync;
  #delete: StatementSync;
  #due: StatementSync;
  #sweep: StatementSync;
  #lists = new Map<string, StatementSync>();
  #notes = new RowNotes();
  #partitions: PartitionNumbers;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#partitions = new PartitionNumbers(database);
    this.#get = prepareRows(database, `SELECT ${columns} FROM records WHERE ${one} AND ${alive}`);
    this.#note = prepareRows(
      database,
      `SELECT rowid, revision, expires_at, wake_at FROM records WHERE ${one}`,
    );
    this.#insert = database.prepare(
      `INSERT INTO records (partition, key, value, expires_at, wake_at, revision) VALUES (?, ?, ?, ?, ?, 1)
       ON CONFLICT DO NOTHING`,
    );
    // An index is only touched when its column is named, so the times are left out where they stay.
    this.#rewrite = database.prepare('UPDATE records SET value = ?, revision = ? WHERE rowid = ?');
    this.#rewriteTimes = database.prepare(
      'UPDATE records SET value = ?, revision = ?, expires_at = ?, wake_at = ? WHERE rowid = ?',
    );
    // A put over an expired record that was not swept yet counts from 1 again, as if it had been.
    this.#put = database.prepare(
      `INSERT INTO records (partition, key, value, expires_at, wake_at, revision) VALUES (?, ?, ?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at, wake_at = excluded.wake_at,
       revision = CASE WHEN expires_at <= ? THEN 1 ELSE revision + 1 END`,
    );
    this.#delete = database.prepare(`DELETE FROM records WHERE ${one}`);
    this.#due = prepareRows(database, dueQuery);
    this.#sweep = prepareRows(
      database,
      `DELETE FROM records WHERE rowid IN
       (SELECT rowid FROM records WHERE expires_at IS NOT NULL AND expires_at <= ? LIMIT ?) RETURNING partition`,
    );
  }

  get(store: string, partition: string, key: string, now: number): RecordItem | undefined {
    const number = this.#partitions.find(store, partition);
    if (number === undefined) return undefined;
    const row = this.#get.get(number, key, now) as Row | undefined;
    return row && itemOf(partition, row);
  }

  list(
    store: string,
    partition: string,
    range: KeyRange,
    now: number,
    options: { reverse: boolean; limit: number },
  ): RecordItem[] {
    const number = this.#partitions.find(store, partition);
    if (number === undefined) return [];
    const ends = [range.from?.key, range.to].filter((end) => end !== undefined);
    const rows = this.#list(range, options.reverse).all(number, ...ends, now, options.limit);
    return (rows as unknown as Row[]).map((row) => itemOf(partition, row));
  }

  due(store: string, time: number, now: number, limit: number): RecordItem[] {
    const rows = this.#due.all(store, time, now, limit) as unknown as [...Row, partition: string][];
    return rows.map(([key, value, revision, expiresAt, partition]) =>
      itemOf(partition, [key, value, revision, expiresAt]),
    );
  }

  /** @returns how many were deleted, at most `limit`. */
  sweep(now: number, limit: number): number {
    this.forget();
    const swept = this.#sweep.all(now, limit) as unknown as [partition: number][];
    for (const number of new Set(swept.map(([partition]) => partition))) this.#partitions.dropIfEmpty(number);
    return swept.length;
  }

  /**
   * Applies a commit inside the transaction that is open.
   * @param trusting leaves it to the inserts to find out whether records to be made are absent.
   * @throws ConditionFailed when an expectation does not hold; nothing of it is written then.
   * @throws MustBeUndone when it is trusting and a record that should be new is there already, or its expired rest is.
   */
  apply(store: string, operations: CheckedOperation[], now: number, trusting: boolean): void {
    this.#require(store, operations, now, trusting);
    for (const operation of operations) {
      if (!trusting) this.#overwrite(store, operation, now);
      else if (!this.#write(store, operation, now)) throw new MustBeUndone(`${operation.key} is there.`);
    }
  }

  /** Makes void what is known of rows; to be called whenever writes are undone. */
  forget(): void {
    this.#notes.clear();
    this.#partitions.forget();
  }

  /** @param trusting leaves it to the insert to find out whether a record to be made is absent. */
  #require(store: string, operations: CheckedOperation[], now: number, trusting: boolean): void {
    let failed: number[] | undefined;
    for (const [index, operation] of operations.entries()) {
      const { kind, expect } = operation;
      if (expect === undefined || (trusting && kind === 'put' && expect === 'absent')) continue;
      if (!this.#holds(store, operation, expect, now)) (failed ??= []).push(index);
    }
    if (!failed) return;
    // Which others fail too is only known when all were looked at.
    if (trusting) this.#require(store, operations, now, false);
    throw new ConditionFailed(failed);
  }

  #holds(
    store: string,
    record: { partition: string; key: string },
    expect: Expectation,
    now: number,
  ): boolean {
    const note = this.#living(store, record, now);
    if (expect === 'absent') return note === undefined;
    if (expect === 'present') return note !== undefined;
    return note?.revision === expect.revision;
  }

  /** How a record stands, unless it is not there or has expired. */
  #living(store: string, { partition, key }: { partition: string; key: string }, now: number) {
    const number = this.#partitions.find(store, partition);
    if (number === undefined) return undefined;
    let note = this.#notes.find(number, key);
    if (!note) {
      const found = this.#note.get(number, key) as Found | undefined;
      if (!found) return undefined;
      const [row, revision, expiresAt, wakeAt] = found;
      note = { row, revision, expiresAt, wakeAt };
      this.#notes.keep(number, key, note);
    }
    return note.expiresAt === null || note.expiresAt > now ? note : undefined;
  }

  /** @returns false when a record to be made was there. */
  #write(store: string, operation: CheckedOperation, now: number): boolean {
    if (operation.kind === 'put' && operation.expect === 'absent') {
      const { partition, key, text, expiresAt = null, wakeAt = null } = operation;
      const number = this.#partitions.findOrMake(store, partition);
      return this.#insert.run(number, key, text, expiresAt, wakeAt).changes === 1;
    }
    if (operation.kind === 'put' && operation.expect !== undefined) {
      const number = this.#partitions.find(store, operation.partition);
      const note = number === undefined ? undefined : this.#notes.find(number, operation.key);
      if (note) return this.#rewriteRow(note, operation);
    }
    this.#overwrite(store, operation, now);
    return true;
  }

  #rewriteRow(note: RowNote, operation: Extract<CheckedOperation, { kind: 'put' }>): boolean {
    const { text, expiresAt = null, wakeAt = null } = operation;
    note.revision += 1;
    if (note.expiresAt === expiresAt && note.wakeAt === wakeAt) {
      return this.#rewrite.run(text, note.revision, note.row).changes === 1;
    }
    note.expiresAt = expiresAt;
    note.wakeAt = wakeAt;
    return this.#rewriteTimes.run(text, note.revision, expiresAt, wakeAt, note.row).changes === 1;
  }

  #overwrite(store: string, operation: CheckedOperation, now: number): void {
    const { kind, partition, key } = operation;
    if (kind === 'check') return;
    if (kind === 'delete') {
      this.#remove(store, operation);
      return;
    }
    const number = this.#partitions.findOrMake(store, partition);
    this.#notes.drop(number, key);
    const { text, expiresAt = null, wakeAt = null } = operation;
    this.#put.run(number, key, text, expiresAt, wakeAt, now);
  }

  #remove(store: string, { partition, key }: { partition: string; key: string }): void {
    const number = this.#partitions.find(store, partition);
    if (number === undefined) return;
    this.#notes.drop(number, key);
    this.#delete.run(number, key);
    this.#partitions.dropIfEmpty(number);
  }

  #list(range: KeyRange, reverse: boolean): StatementSync {
    const from = range.from ? `AND key ${range.from.inclusive ? '>=' : '>'} ?` : '';
    const to = range.to === undefined ? '' : 'AND key < ?';
    const sql = `SELECT ${columns} FROM records WHERE partition = ? ${from} ${to} AND ${alive}
      ORDER BY key ${reverse ? 'DESC' : 'ASC'} LIMIT ?`;
    const kept = this.#lists.get(sql);
    if (kept) return kept;
    const prepared = prepareRows(this.#database, sql);
    this.#lists.set(sql, prepared);
    return prepared;
  }
}

function prepareRows(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return statement;
}

function itemOf(partition: string, [key, value, revision, expiresAt]: Row): RecordItem {
  const item: RecordItem = { partition, key, value: JSON.parse(value), revision };
  if (expiresAt !== null) item.expiresAt = expiresAt;
  return item;
}
