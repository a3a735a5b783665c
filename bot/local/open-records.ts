import type { Logger } from 'pino';
import { openDynamoRecords } from '../records/dynamodb.ts';
import type { Records } from '../records/records.ts';
import { openSqliteRecords } from '../records/sqlite.ts';
import type { Settings } from '../settings/settings.ts';
import { describe } from './log.ts';

/** How often what has expired is deleted, in milliseconds; until then it is only left out. */
const TIDY_EVERY = 60 * 60_000;

/** The records that the settings choose. */
export async function openRecords(settings: Settings, log: Logger): Promise<Records> {
  if (settings.records === 'sqlite') {
    const records = await openSqliteRecords({
      folder: settings.dataFolder,
      ...(settings.recordsMaximumBytes === undefined ? {} : { maximumBytes: settings.recordsMaximumBytes }),
    });
    const tidy = (): void => {
      records.sweepExpired().catch((error: unknown) => log.error(describe(error), 'tidying failed'));
    };
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
