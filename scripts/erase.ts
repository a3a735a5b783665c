/**
 * npm run erase -- --conversation ID | --shopper E-MAIL-or-SUBJECT [--store ID]: destroys what a shopper said and all
 * that was made of it, and prints the receipts. Works while the server runs on the same data folder; on a DynamoDB table
 * with RECORDS=dynamodb, DYNAMODB_TABLE and AISLE_HOST_KEY, in a bucket with SPEECH=polly and AUDIO_BUCKET.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createSecrets } from '../bot/conversations/secrets.ts';
import { eraseDirectly } from '../bot/local/erase-directly.ts';
import { leaveWish, LOOK_EVERY, type Erased, type Wish } from '../bot/local/erasing.ts';
import { keyInFolder } from '../bot/local/host-key.ts';
import { eraseEvents, openEventFiles } from '../bot/local/event-files.ts';
import { eraseMails, openNotify } from '../bot/hosting/open-notify.ts';
import { openSpeech } from '../bot/hosting/open-speech.ts';
import { createLog } from '../bot/local/log.ts';
import { openLocalSpeech } from '../bot/local/speech-here.ts';
import { openDynamoRecords } from '../bot/records/dynamodb.ts';
import { DataFolderInUse, RecordsError } from '../bot/records/errors.ts';
import type { Records } from '../bot/records/records.ts';
import { databaseName, openSqliteRecords } from '../bot/records/sqlite.ts';
import { readSettings, type Settings } from '../bot/settings/settings.ts';
import { SettingsError } from '../bot/settings/settings-error.ts';
import { loadStores } from '../bot/settings/stores.ts';
import { WrongSetting } from '../bot/settings/wrong-setting.ts';

const usage = 'Say whose: npm run erase -- --conversation ID, or --shopper E-MAIL-or-SUBJECT [--store ID]';
/** How long a running server may take before it is said that it does not answer, in milliseconds. */
const PATIENCE = 60_000;

class CannotErase extends Error {}

try {
  const wish = wishFrom(process.argv.slice(2));
  report(await erase(wish, readSettings(process.env, [])));
} catch (error) {
  const isOurs = [CannotErase, RecordsError, SettingsError, WrongSetting].some(
    (kind) => error instanceof kind,
  );
  if (!isOurs) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

function wishFrom(flags: string[]): Wish {
  const options = {
    conversation: { type: 'string' },
    shopper: { type: 'string' },
    store: { type: 'string' },
  } as const;
  let given: { conversation?: string; shopper?: string; store?: string };
  try {
    given = parseArgs({ args: flags, options }).values;
  } catch {
    throw new CannotErase(usage);
  }
  const { conversation: conversationId, shopper, store: storeId } = given;
  const where = storeId === undefined ? {} : { storeId };
  if (conversationId !== undefined && shopper === undefined) return { conversationId, ...where };
  if (shopper !== undefined && conversationId === undefined) return { shopper, ...where };
  throw new CannotErase(usage);
}

async function erase(wish: Wish, settings: Settings): Promise<Erased> {
  const stores = [...loadStores(settings.storesFolder).values()].map((store) => store.settings);
  if (wish.storeId !== undefined && !stores.some(({ id }) => id === wish.storeId)) {
    throw new CannotErase(`There is no store "${wish.storeId}" in ${settings.storesFolder}.`);
  }
  let records: Records;
  try {
    records = await open(settings);
  } catch (error) {
    if (error instanceof DataFolderInUse) return askServer(wish, settings.dataFolder);
    throw error;
  }
  try {
    const hostKey = settings.hostKey ?? keyInFolder(settings.dataFolder, 'host');
    const secrets = createSecrets(hostKey);
    const eraseMore = eraseBeside(settings, hostKey);
    return await eraseDirectly(wish, { records, secrets, stores, eraseMore });
  } finally {
    await records.close();
  }
}

/** Mails that wait, the words in business events, and what was spoken. */
function eraseBeside({ dataFolder, notify, modes }: Settings, hostKey: Uint8Array) {
  const mails = openNotify({ mode: notify, dataFolder, now: Date.now });
  const events = openEventFiles({
    dataFolder,
    log: createLog('error'),
    now: Date.now,
    keepDays: () => Infinity,
  });
  const speech = openLocalSpeech(dataFolder, hostKey);
  const { speech: mode } = modes;
  const inBucket =
    mode.kind === 'polly' && mode.bucket !== undefined
      ? openSpeech({ mode, hostKey, changed: () => {} })
      : undefined;
  return async (storeId: string, conversationId: string): Promise<Record<string, number>> => {
    await speech.forget(conversationId);
    await inBucket?.port.forget?.(conversationId);
    return {
      ...(await eraseMails(mails, storeId)(conversationId)),
      ...(await eraseEvents(events)(storeId, conversationId)),
    };
  };
}

async function open({
  records,
  dataFolder,
  dynamoTable: table,
  dynamoEndpoint,
  hostKey,
}: Settings): Promise<Records> {
  if (records === 'dynamodb') {
    if (!hostKey && !existsSync(join(dataFolder, 'keys', 'host.key'))) {
      throw new CannotErase(
        'Shoppers are found by the host key: set AISLE_HOST_KEY to the one the table is used with.',
      );
    }
    return openDynamoRecords({
      table,
      ...(dynamoEndpoint === undefined ? {} : { endpoint: dynamoEndpoint }),
    });
  }
  if (!existsSync(join(dataFolder, databaseName))) {
    throw new CannotErase(`There are no records in ${dataFolder} yet.`);
  }
  return openSqliteRecords({ folder: dataFolder });
}

/** A running server keeps the folder for itself: it is asked to do it. */
async function askServer(wish: Wish, dataFolder: string): Promise<Erased> {
  const answer = leaveWish(dataFolder, wish);
  const asked = answer.replace(/\.done$/, '.wish');
  const until = Date.now() + PATIENCE;
  while (!existsSync(answer)) {
    if (!existsSync(asked) && !existsSync(answer)) {
      await sleep(LOOK_EVERY / 4);
      if (existsSync(answer)) break;
      throw new CannotErase('The server could not erase everything; its log says why. Run this again.');
    }
    if (Date.now() > until) {
      rmSync(asked, { force: true });
      throw new CannotErase(
        `An Aisle has ${dataFolder} open and does not answer. Stop it, then run this again.`,
      );
    }
    await sleep(LOOK_EVERY / 4);
  }
  const erased = JSON.parse(readFileSync(answer, 'utf8')) as Erased;
  rmSync(answer);
  return erased;
}

function report(erased: Erased): void {
  if (erased.length === 0) console.log('There is nothing of this shopper or conversation.');
  for (const { storeId, receipt } of erased) {
    const counts = Object.entries(receipt.counts).map(([what, count]) => `${count} ${what}`);
    console.log(`${receipt.id}  ${storeId}  ${receipt.at}  ${counts.join(', ') || 'nothing was left'}`);
  }
  const { dataFolder } = readSettings(process.env, []);
  const old = existsSync(dataFolder)
    ? readdirSync(dataFolder).filter((name) => name.startsWith('records.before-'))
    : [];
  if (old.length > 0) {
    console.log(
      `Copies from before a restore still hold everything; delete them: ${old.join(', ')} in ${dataFolder}.`,
    );
  }
  console.log(
    'Backups that were made before hold it until they are deleted. Orders are kept as the law demands.',
  );
}
