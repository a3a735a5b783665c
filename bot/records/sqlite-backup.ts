import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { RecordsError } from './errors.ts';

/** How far a copy has come; a page is what the file was made with, 8,192 bytes or, in older ones, 4,096. */
export interface BackupProgress {
  totalPages: number;
  remainingPages: number;
}

/** Pages copied at a time; between two, other work goes on. */
const pagesAtATime = 128;

/**
 * Copies a database that may be in use, by this process or another, into a new file.
 * @throws RecordsError when the file exists or cannot be written; nothing is left of it then.
 */
export async function backupDatabase(
  from: string,
  file: string,
  onProgress?: (progress: BackupProgress) => void,
): Promise<void> {
  if (existsSync(file)) throw new RecordsError(`${file} exists already; choose another name.`);
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  try {
    await copySnapshot(from, partial, onProgress);
    settle(partial);
    renameSync(partial, file);
    syncFile(dirname(file));
  } catch (cause) {
    rmSync(partial, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RecordsError(`The backup ${file} could not be written: ${reason}`, { cause });
  }
}

async function copySnapshot(
  from: string,
  to: string,
  onProgress?: (progress: BackupProgress) => void,
): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true });
  try {
    // An open read transaction pins one moment: without it every write of a busy shop would start the copy anew.
    source.exec('BEGIN');
    source.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
    await backup(source, to, { rate: pagesAtATime, ...(onProgress && { progress: onProgress }) });
  } finally {
    source.close();
  }
}

/** Makes the copy one self-contained file, and durable. */
function settle(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
  } finally {
    copy.close();
  }
  syncFile(file);
}

/** Returns when a file's content, or a folder's names, are on the disk. */
export function syncFile(path: string): void {
  // Windows syncs no folders and no files opened for reading.
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
