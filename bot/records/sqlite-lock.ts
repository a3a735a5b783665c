import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DataFolderInUse, DataFolderUnusable } from './errors.ts';
import { isBusy } from './sqlite-errors.ts';

/**
 * Keeps a data folder for this process. The operating system holds the lock and lets go of it when the process ends,
 * however it ends, so nothing is left behind to clean up.
 * @returns lets go of the folder.
 * @throws DataFolderUnusable when another process has it.
 */
export function lockFolder(folder: string): () => void {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(folder, 'records.lock'), { timeout: 0 });
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    database?.close();
    if (isBusy(cause)) {
      const reason = `The data folder ${folder} is in use by another Aisle; stop that one first, or set DATA_DIR to another folder.`;
      throw new DataFolderInUse(reason, { cause });
    }
    const reason = `The data folder ${folder} cannot be written; check its permissions and free space.`;
    throw new DataFolderUnusable(reason, { cause });
  }
  const held = database;
  return () => held.close();
}
