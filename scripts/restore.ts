/** npm run restore -- FILE: puts a backup in the place of the records; the server must be stopped. */
import { makeDataFolder } from '../bot/local/open-records.ts';
import { startSentence } from '../bot/local/start-failed.ts';
import { RecordsError } from '../bot/records/errors.ts';
import { restoreBackup } from '../bot/records/sqlite-restore.ts';

const folder = process.env.DATA_DIR ?? './data';
const [file] = process.argv.slice(2);

try {
  if (file === undefined) throw new RecordsError('Say where from: npm run restore -- FILE');
  console.log(`Checking ${file} …`);
  makeDataFolder(folder);
  const { kept, records } = restoreBackup(file, folder);
  console.log(`Restored ${records} records from ${file} to ${folder}.`);
  if (kept !== undefined) console.log(`What was there before is kept in ${kept}.`);
} catch (error) {
  const where = { host: '', port: 0, dataFolder: folder };
  const sentence = error instanceof RecordsError ? error.message : startSentence(error, where);
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exitCode = 1;
}
