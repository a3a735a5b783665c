import type { ChatLog } from '../chat/dependencies.ts';
import { operatingClock } from '../hosting/operating-clock.ts';
import { openDynamoRecords } from '../records/dynamodb.ts';
import type { Records } from '../records/records.ts';
import { openArrivals, type Arrivals } from './arrivals.ts';
import { readCompiled, type Compiled } from './compiled.ts';
import { createLambdaLog } from './log.ts';
import { readLambdaSettings, type LambdaSettings } from './settings.ts';

/**
 * What lets shoppers in and out: all that a starting process needs for its first event, which is a connect. The rest of
 * the host is loaded while that connect is noted.
 */
export interface LambdaDoor {
  settings: LambdaSettings;
  compiled: Compiled;
  records: Records;
  arrivals: Arrivals;
  log: ChatLog;
  /** Whether a page of this origin may talk to any store here, or is the staff's. */
  mayConnect(origin: string): boolean;
}

/** @throws Error naming a setting that is wrong, or what is missing beside the bundle. */
export async function openLambdaDoor(environment: NodeJS.ProcessEnv, folder: string): Promise<LambdaDoor> {
  const settings = readLambdaSettings(environment);
  const compiled = readCompiled(folder);
  const records = await openDynamoRecords({ table: settings.table });
  const origins = new Set([
    ...compiled.stores.flatMap(({ settings: { origins: own } }) => own),
    ...(settings.staff?.origins ?? []),
  ]);
  return {
    settings,
    compiled,
    records,
    arrivals: openArrivals({ records, perMinute: settings.connectsPerMinute, clock: operatingClock }),
    log: createLambdaLog(settings.logLevel),
    mayConnect: (origin) => origins.has(origin),
  };
}
