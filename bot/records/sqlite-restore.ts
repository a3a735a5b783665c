import { constants, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RecordsError } from './errors.ts';
import { databaseName } from './sqlite-open.ts';
import { syncFile } from './sqlite-backup.ts';
import { lockFolder } from './sqlite-lock.ts';
import { applicationId, dataVersion, identify } from './sqlite-migrations.ts';

export interface RestoreResult {
  /** Where the data that was replaced now lies; nothing when there was none. */
  kept?: string;
  /** Records in the data that came back, of all stores. */
  records: number;
}

/**
 * Puts a backup in the place of a data folder's records and keeps what was there beside it.
 * @throws DataFolderUnusable when an Aisle is running on the folder.
 * @throws RecordsError when the backup is damaged, of a newer version, or no backup; the data is then untouched.
 */
export function restoreBackup(file: string, folder: string, now: Date = new Date()): RestoreResult {
  if (!existsSync(file)) throw new RecordsError(`There is no file ${file}.`);
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  const incoming = join(folder, `${databaseName}.incoming`);
  try {
    // Checked as it lies in the folder, so that a copy that went wrong is found too.
    copyFileSync(file, incoming);
    const records = checkBackup(incoming, file);
    syncFile(incoming);
    const kept = setAside(folder, now);
    renameSync(incoming, join(folder, databaseName));
    syncFile(folder);
    return kept === undefined ? { records } : { kept, records };
  } catch (cause) {
    if (cause instanceof RecordsError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RecordsError(`${file} could not be restored: ${reason}`, { cause });
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(incoming + end, { force: true });
    unlock();
  }
}

function checkBackup(copy: string, file: string): number {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(copy);
    const { application, version } = identify(database);
    if (application !== applicationId) throw new RecordsError(`${file} is not a backup made by Aisle.`);
    if (version > dataVersion) {
      throw new RecordsError(
        `${file} has data version ${version}, and this Aisle knows up to ${dataVersion}: use a newer Aisle.`,
      );
    }
    const findings = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
    if (findings !== 'ok') throw new RecordsError(`${file} is damaged: ${String(findings)}.`);
    return Number(database.prepare('SELECT count(*) AS records FROM records').get()?.records);
  } catch (cause) {
    if (cause instanceof RecordsError) throw cause;
    throw new RecordsError(`${file} is damaged or not a backup made by Aisle.`, { cause });
  } finally {
    database?.close();
  }
}

/** Gives the present data a second name, so that at no moment is there none under the first. */
function setAside(folder: string, now: Date): string | undefined {
  const current = join(folder, databaseName);
  if (!existsSync(current)) return undefined;
  const kept = freeName(
    join(folder, `records.before-${now.toISOString().replaceAll(/[-:.]/g, '')}`),
    '.sqlite',
  );
  const whole = foldLog(current);
  try {
    linkSync(current, kept);
  } catch {
    // Not every file system has second names.
    copyFileSync(current, kept, constants.COPYFILE_EXCL);
    syncFile(kept);
  }
  for (const end of ['-wal', '-shm']) {
    if (!existsSync(current + end)) continue;
    // Data too damaged to be opened may still have a log that belongs to it, and to nothing else.
    if (whole) rmSync(current + end);
    else renameSync(current + end, kept + end);
  }
  return kept;
}

function freeName(name: string, ending: string): string {
  let free = name + ending;
  for (let count = 2; existsSync(free); count += 1) free = `${name}-${count}${ending}`;
  return free;
}

/** Brings the write-ahead log into the database file; false when it cannot be read. */
function foldLog(file: string): boolean {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
  } catch {
    return false;
  } finally {
    database?.close();
  }
}
