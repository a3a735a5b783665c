/** npm run backup -- FILE: copies the records into a new file, also while the server runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RecordsError } from '../bot/records/errors.ts';
import { databaseName } from '../bot/records/sqlite.ts';
import { backupDatabase } from '../bot/records/sqlite-backup.ts';
import type { BackupProgress } from '../bot/records/sqlite-backup.ts';

const folder = process.env.DATA_DIR ?? './data';
const [file] = process.argv.slice(2);
/** Milliseconds without a word after which a person wonders. */
const patience = 1000;

let told = Date.now();
function tell({ totalPages, remainingPages }: BackupProgress): void {
  if (Date.now() - told < patience) return;
  told = Date.now();
  console.log(`… ${Math.floor(100 * (1 - remainingPages / totalPages))} % copied`);
}

try {
  if (file === undefined) throw new RecordsError('Say where to: npm run backup -- FILE');
  const database = join(folder, databaseName);
  if (!existsSync(database)) throw new RecordsError(`There are no records in ${folder} yet.`);
  await backupDatabase(database, file, tell);
  console.log(`Backed up ${database} to ${file}.`);
  const keys = join(folder, 'keys');
  if (existsSync(keys)) {
    // Apart from the backup, or whoever finds it could read what shoppers wrote.
    console.log(`Keep ${keys} too, in another place: without it sealed originals cannot be read again.`);
  }
} catch (error) {
  if (!(error instanceof RecordsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
