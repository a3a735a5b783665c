import type { DatabaseSync } from 'node:sqlite';
import { DataFolderUnusable } from './errors.ts';

/** Marks a file as Aisle's records ("AISL"), so that another program's database is not taken for one. */
export const applicationId = 0x4149534c;

/**
 * Each takes the database from the version of its index to the next. Never change one that was released: add another.
 */
const migrations: readonly string[] = [
  // With row ids: without them values go into the key's tree, and a turn's commit took twice as long.
  `CREATE TABLE records (
    store TEXT NOT NULL, partition TEXT NOT NULL, key TEXT NOT NULL,
    value TEXT NOT NULL, revision INTEGER NOT NULL, expires_at INTEGER, wake_at INTEGER,
    PRIMARY KEY (store, partition, key)
  ) STRICT;
  CREATE INDEX records_due ON records (store, wake_at) WHERE wake_at IS NOT NULL;
  CREATE INDEX records_expiry ON records (expires_at) WHERE expires_at IS NOT NULL;`,
  // The same tables. From here on entries that were committed together lie in one record, which an older Aisle would
  // take for one entry without words; so it must not open the folder. Records of before are read as they are.
  '',
  // Partitions by number: their names, three times as long as all else in an entry of the key index, stand there once.
  `CREATE TABLE partitions (
    number INTEGER PRIMARY KEY, store TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (store, name)
  ) STRICT;
  INSERT INTO partitions (store, name) SELECT DISTINCT store, partition FROM records;
  ALTER TABLE records RENAME TO records_before;
  CREATE TABLE records (
    partition INTEGER NOT NULL, key TEXT NOT NULL,
    value TEXT NOT NULL, revision INTEGER NOT NULL, expires_at INTEGER, wake_at INTEGER,
    PRIMARY KEY (partition, key)
  ) STRICT;
  INSERT INTO records (partition, key, value, revision, expires_at, wake_at)
    SELECT number, key, value, revision, expires_at, wake_at
    FROM records_before AS old JOIN partitions ON partitions.store = old.store AND name = old.partition
    ORDER BY old.rowid;
  DROP TABLE records_before;
  CREATE INDEX records_due ON records (wake_at) WHERE wake_at IS NOT NULL;
  CREATE INDEX records_expiry ON records (expires_at) WHERE expires_at IS NOT NULL;`,
];

/** The version of the data that this code writes. */
export const dataVersion = migrations.length;

/** What a database file says about itself; both are 0 in a new one. */
export function identify(database: DatabaseSync): { application: number; version: number } {
  return {
    application: Number(database.prepare('PRAGMA application_id').get()?.application_id ?? 0),
    version: Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0),
  };
}

/**
 * Brings a database to `target` in one transaction, so that a crash leaves the old version whole.
 * @throws DataFolderUnusable when a newer Aisle, or another program, wrote it.
 */
export function migrate(database: DatabaseSync, name: string, target: number = dataVersion): void {
  const { application, version } = identify(database);
  if (application !== applicationId && (application !== 0 || !isEmpty(database))) {
    throw new DataFolderUnusable(`${name} was not written by Aisle; choose another data folder.`);
  }
  if (version > dataVersion) {
    throw new DataFolderUnusable(
      `${name} has data version ${version}, and this Aisle knows up to ${dataVersion}: start the newer Aisle that wrote it.`,
    );
  }
  if (version >= target) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const step of migrations.slice(version, target)) database.exec(step);
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${target}; COMMIT`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}
