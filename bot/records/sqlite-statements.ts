import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { ConditionFailed } from './errors.ts';
import type { KeyRange } from './key-range.ts';
import type { Expectation, RecordItem } from './records.ts';
import type { CheckedOperation } from './validate.ts';

/** Read as arrays, which takes a third less time than as objects. */
const columns = 'key, value, revision, expires_at';
type Row = [key: string, value: string, revision: number, expiresAt: number | null];
const alive = '(expires_at IS NULL OR expires_at > ?)';
const one = 'store = ? AND partition = ? AND key = ?';

/** The SQL of the records table, each statement prepared once. Times are milliseconds since the epoch. */
export class RecordStatements {
  #database: DatabaseSync;
  #get: StatementSync;
  #revision: StatementSync;
  #put: StatementSync;
  #delete: StatementSync;
  #due: StatementSync;
  #sweep: StatementSync;
  #lists = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#get = prepareRows(database, `SELECT ${columns} FROM records WHERE ${one} AND ${alive}`);
    this.#revision = database.prepare(`SELECT revision FROM records WHERE ${one} AND ${alive}`);
    // A put over an expired record that was not swept yet counts from 1 again, as if it had been.
    this.#put = database.prepare(
      `INSERT INTO records (store, partition, key, value, expires_at, wake_at, revision) VALUES (?, ?, ?, ?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at, wake_at = excluded.wake_at,
       revision = CASE WHEN expires_at <= ? THEN 1 ELSE revision + 1 END`,
    );
    this.#delete = database.prepare(`DELETE FROM records WHERE ${one}`);
    this.#due = prepareRows(
      database,
      `SELECT ${columns}, partition FROM records WHERE store = ? AND wake_at IS NOT NULL AND wake_at <= ? AND ${alive}
       ORDER BY wake_at LIMIT ?`,
    );
    this.#sweep = database.prepare(
      `DELETE FROM records WHERE rowid IN
       (SELECT rowid FROM records WHERE expires_at IS NOT NULL AND expires_at <= ? LIMIT ?)`,
    );
  }

  get(store: string, partition: string, key: string, now: number): RecordItem | undefined {
    const row = this.#get.get(store, partition, key, now) as Row | undefined;
    return row && itemOf(partition, row);
  }

  list(
    store: string,
    partition: string,
    range: KeyRange,
    now: number,
    options: { reverse: boolean; limit: number },
  ): RecordItem[] {
    const ends = [range.from?.key, range.to].filter((end) => end !== undefined);
    const rows = this.#list(range, options.reverse).all(store, partition, ...ends, now, options.limit);
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
    return Number(this.#sweep.run(now, limit).changes);
  }

  /**
   * Applies a commit inside the transaction that is open.
   * @throws ConditionFailed before anything is written.
   */
  apply(store: string, operations: CheckedOperation[], now: number): void {
    const failed = operations.flatMap((operation, index) =>
      operation.expect === undefined || this.#holds(store, operation, operation.expect, now) ? [] : [index],
    );
    if (failed.length > 0) throw new ConditionFailed(failed);
    for (const operation of operations) {
      const { kind, partition, key } = operation;
      if (kind === 'delete') this.#delete.run(store, partition, key);
      if (kind === 'put') {
        const { text, expiresAt = null, wakeAt = null } = operation;
        this.#put.run(store, partition, key, text, expiresAt, wakeAt, now);
      }
    }
  }

  #holds(
    store: string,
    record: { partition: string; key: string },
    expect: Expectation,
    now: number,
  ): boolean {
    const row = this.#revision.get(store, record.partition, record.key, now);
    if (expect === 'absent') return row === undefined;
    if (expect === 'present') return row !== undefined;
    return row?.revision === expect.revision;
  }

  #list(range: KeyRange, reverse: boolean): StatementSync {
    const from = range.from ? `AND key ${range.from.inclusive ? '>=' : '>'} ?` : '';
    const to = range.to === undefined ? '' : 'AND key < ?';
    const sql = `SELECT ${columns} FROM records WHERE store = ? AND partition = ? ${from} ${to} AND ${alive}
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
