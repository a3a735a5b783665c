import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { DataFolderUnusable, RecordsError, RecordsFull } from './errors.ts';
import { GroupCommit, type Apply } from './group-commit.ts';
import { keyRange } from './key-range.ts';
import type { Records, StoreRecords } from './records.ts';
import { backupDatabase, syncFile } from './sqlite-backup.ts';
import type { BackupProgress } from './sqlite-backup.ts';
import { recordsErrorOf } from './sqlite-errors.ts';
import { lockFolder } from './sqlite-lock.ts';
import { databaseName, durabilityOf, openDatabase, prepareDatabase } from './sqlite-open.ts';
import { LogScrubber } from './sqlite-scrub.ts';
import { RecordStatements } from './sqlite-statements.ts';
import { Stamps } from './stamps.ts';
import { checkLimit, checkName, checkOperations, checkStoreId, checkTime } from './validate.ts';

export { databaseName };

export interface SqliteOptions {
  /** Where the data lies; made when it is not there. */
  folder: string;
  /**
   * How SQLite syncs. Anything but FULL can lose what was promised when the power goes; the others are there for
   * tests and for measuring.
   */
  synchronous?: 'FULL' | 'NORMAL' | 'OFF';
  /** The file grows no further than this; then `RecordsFull`, as on a full disk. No bound by default. */
  maximumBytes?: number;
  /** Milliseconds since the epoch. */
  now?: () => number;
}

export interface SqliteRecords extends Records {
  /** How the connection that writes is set, as SQLite itself says: "wal" and "FULL" unless the folder or a test forbids. */
  readonly durability: { journal: string; synchronous: string };
  /**
   * Copies everything as of now into a new file while the records stay in use.
   * @throws RecordsError when the file exists or cannot be written; nothing is left of it then.
   */
  backup(file: string, onProgress?: (progress: BackupProgress) => void): Promise<void>;
  /** Deletes what has expired, in every store; returns how many records that was. */
  sweepExpired(): Promise<number>;
}

/** Records deleted in one transaction of a sweep, so that turns are not kept waiting. */
const sweepBatch = 500;
/**
 * Opens the records in a folder on this machine, for this process alone.
 * @throws DataFolderUnusable when the folder cannot be written, is in use, or holds data of a newer version.
 */
export async function openSqliteRecords(options: SqliteOptions): Promise<SqliteRecords> {
  const { folder } = options;
  try {
    const made = mkdirSync(folder, { recursive: true });
    // A folder's own name is durable only when the folder around it is.
    if (made !== undefined) syncFile(dirname(made));
  } catch (cause) {
    throw new DataFolderUnusable(`The data folder ${folder} cannot be made; check its permissions.`, {
      cause,
    });
  }
  const unlock = lockFolder(folder);
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(folder);
    prepareDatabase(database, options);
    return recordsOn(database, unlock, options);
  } catch (cause) {
    database?.close();
    unlock();
    if (cause instanceof RecordsError) throw cause;
    const known = recordsErrorOf(cause);
    if (known instanceof RecordsFull) throw known;
    throw new DataFolderUnusable(`The data in ${folder} cannot be opened: ${messageOf(cause)}.`, { cause });
  }
}

function recordsOn(database: DatabaseSync, unlock: () => void, options: SqliteOptions): SqliteRecords {
  const now = options.now ?? Date.now;
  const statements = new RecordStatements(database);
  const group = new GroupCommit(
    transactionsOn(database, () => statements.forget()),
    recordsErrorOf,
  );
  const stamps = new Stamps();
  const backups = new Set<Promise<void>>();
  const scrubber = new LogScrubber(database);
  let open = true;
  const { read, write } = accessThrough(group, () => open);
  return {
    durability: durabilityOf(database),
    forStore: (storeId) => storeRecords(checkStoreId(storeId), { statements, stamps }, { read, write }, now),
    async backup(file, onProgress) {
      const running = backupDatabase(join(options.folder, databaseName), file, onProgress);
      backups.add(running);
      await running.finally(() => backups.delete(running));
    },
    async sweepExpired() {
      const time = now();
      for (let total = 0; ;) {
        const swept = await write(() => statements.sweep(time, sweepBatch));
        total += swept;
        if (swept === sweepBatch) continue;
        if (total > 0) scrubber.run();
        return total;
      }
    },
    scrub: async () => read(() => scrubber.run()),
    async close() {
      if (!open) return;
      open = false;
      scrubber.stop();
      group.flush();
      await Promise.allSettled(backups);
      database.close();
      unlock();
    },
  };
}

/** The ways to the database, with failures in the port's words. */
interface Access {
  read: <T>(query: () => T) => T;
  write: <T>(apply: Apply<T>) => Promise<T>;
}

function accessThrough(group: GroupCommit, isOpen: () => boolean): Access {
  const mustBeOpen = () => {
    if (!isOpen()) throw new RecordsError('The records are closed.');
  };
  return {
    read(query) {
      mustBeOpen();
      try {
        return query();
      } catch (cause) {
        throw new RecordsError('The records could not be read.', { cause });
      }
    },
    /** Fails as `recordsErrorOf` says: the group is made with it. */
    write(apply) {
      mustBeOpen();
      return group.add(apply);
    },
  };
}

function storeRecords(
  store: string,
  { statements, stamps }: { statements: RecordStatements; stamps: Stamps },
  { read, write }: Access,
  now: () => number,
): StoreRecords {
  return {
    async list(partition, options = {}) {
      const limit = checkLimit(options.limit);
      const range = keyRange(options);
      checkName('partition', partition);
      if (!range) return [];
      const order = { reverse: options.reverse ?? false, limit };
      return read(() => statements.list(store, partition, range, now(), order));
    },
    async get(partition, key) {
      checkName('partition', partition);
      checkName('key', key);
      return read(() => statements.get(store, partition, key, now()));
    },
    async commit(operations) {
      const checked = checkOperations(operations);
      if (checked.length === 0) return;
      await write((trusting) => {
        statements.apply(store, checked, now(), trusting);
        stamps.raise(store, checked);
      });
    },
    stamp: (partition) => stamps.of(store, partition),
    async due(time, limit) {
      checkTime('A time', time);
      checkLimit(limit);
      return read(() => statements.due(store, time, now(), limit));
    },
  };
}

function transactionsOn(
  database: DatabaseSync,
  undone: () => void,
): ConstructorParameters<typeof GroupCommit>[0] {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const savepoint = database.prepare('SAVEPOINT turn');
  const release = database.prepare('RELEASE turn');
  const undo = database.prepare('ROLLBACK TO turn');
  return {
    begin: () => void begin.run(),
    commit: () => void commit.run(),
    // SQLite ends the transaction itself on some failures, a full disk among them.
    rollback() {
      undone();
      if (database.isTransaction) database.exec('ROLLBACK');
    },
    savepoint: () => void savepoint.run(),
    release: () => void release.run(),
    undo() {
      undone();
      undo.run();
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
