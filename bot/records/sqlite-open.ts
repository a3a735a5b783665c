import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './sqlite-migrations.ts';
import { emptyLog } from './sqlite-scrub.ts';

/** The file in the data folder that holds everything. */
export const databaseName = 'records.sqlite';

/** How records are kept in their file; `SqliteOptions` says what each is for. */
export interface Keeping {
  folder: string;
  synchronous?: 'FULL' | 'NORMAL' | 'OFF';
  maximumBytes?: number;
}

/** Bytes of a page: turns that are committed together share more of the larger ones, and every page written costs a write of its own. */
const newPageSize = 8_192;
/** A longer log is carried over less often, and pages that turns keep writing only once: a tenth less work a turn. */
const logBytes = 16_000_000;
/** How long a write waits for another program to let go of the file, in milliseconds. It holds up everything. */
const busyTimeout = 100;

/** Opens the file for this process; `prepareDatabase` makes it ready. */
export const openDatabase = (folder: string): DatabaseSync =>
  new DatabaseSync(join(folder, databaseName), { timeout: busyTimeout });

/** Sets how the file is written, and brings it to this version's form. */
export function prepareDatabase(database: DatabaseSync, options: Keeping): void {
  // Only a file that is made now takes it; one of before stays as it is.
  database.exec(`PRAGMA page_size = ${newPageSize}`);
  // What goes is overwritten with zeros: a shopper's words must not stay in free space. And statement journals of
  // savepoints stay in memory: they would be more files to write and to fill the disk with.
  database.exec(
    'PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA cache_size = -32000',
  );
  migrate(database, join(options.folder, databaseName));
  const pageSize = Number(database.prepare('PRAGMA page_size').get()?.page_size);
  const pages = Math.round(logBytes / pageSize);
  database.exec(
    `PRAGMA synchronous = ${options.synchronous ?? 'FULL'}; PRAGMA wal_autocheckpoint = ${pages}`,
  );
  // What a host that died had erased may still stand in the log it left.
  emptyLog(database);
  if (options.maximumBytes !== undefined) {
    database.exec(`PRAGMA max_page_count = ${Math.ceil(options.maximumBytes / pageSize)}`);
  }
}

/** How the connection that writes is set, as SQLite itself says. */
export function durabilityOf(database: DatabaseSync): { journal: string; synchronous: string } {
  const journal = database.prepare('PRAGMA journal_mode').get()?.journal_mode;
  const synchronous = Number(database.prepare('PRAGMA synchronous').get()?.synchronous);
  return {
    journal: String(journal),
    synchronous: ['OFF', 'NORMAL', 'FULL', 'EXTRA'][synchronous] ?? 'unknown',
  };
}
