import { existsSync, mkdirSync, statSync } from 'node:fs';
import type { Logger } from 'pino';
import { openDynamoRecords } from '../records/dynamodb.ts';
import type { Records } from '../records/records.ts';
import { openSqliteRecords } from '../records/sqlite.ts';
import type { Settings } from '../settings/settings.ts';
import { describe } from './log.ts';
import { StartFailed } from './start-failed.ts';

/** How often, from the start on, what has expired is deleted, in milliseconds; until then it is only left out. */
const TIDY_EVERY = 60 * 60_000;

/** @throws StartFailed */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const isFile = existsSync(folder) && !statSync(folder).isDirectory();
    const sentence = isFile
      ? `DATA_DIR ${folder} is a file; set DATA_DIR to a folder.`
      : `The data folder ${folder} cannot be made; check the permissions of the folders above it, or set DATA_DIR.`;
    throw new StartFailed(sentence, { cause });
  }
}

export async function openRecords(settings: Settings, log: Logger): Promise<Records> {
  if (settings.records === 'sqlite') {
    const records = await openSqliteRecords({
      folder: settings.dataFolder,
      ...(settings.recordsMaximumBytes === undefined ? {} : { maximumBytes: settings.recordsMaximumBytes }),
    });
    const tidy = (): void => {
      records.sweepExpired().catch((error: unknown) => log.error(describe(error), 'tidying failed'));
    };
    tidy();
    const timer = setInterval(tidy, TIDY_EVERY).unref();
    return {
      forStore: (storeId) => records.forStore(storeId),
      scrub: () => records.scrub?.() ?? Promise.resolve(),
      close: () => (clearInterval(timer), records.close()),
    };
  }
  const { dynamoTable: table, dynamoEndpoint: endpoint } = settings;
  return openDynamoRecords({ table, ...(endpoint === undefined ? {} : { endpoint }) });
}
