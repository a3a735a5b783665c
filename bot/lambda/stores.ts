import { join } from 'node:path';
import type { Secrets } from '../conversations/secrets.ts';
import type { HostNotify } from '../hosting/open-notify.ts';
import { openStore, type OpenStore, type OpenStoreOptions } from '../hosting/open-store.ts';
import type { Records } from '../records/records.ts';
import { catalogueFile, type Compiled } from './compiled.ts';

/** The stores of the bundle, each opened when it is first needed. */
export interface LambdaStores {
  get: (storeId: string) => OpenStore | undefined;
  all: () => OpenStore[];
}

export interface LambdaStoresOptions extends Required<Pick<OpenStoreOptions, 'eraseElsewhere'>> {
  folder: string;
  records: Records;
  secrets: Secrets;
  mails: HostNotify;
}

/** Records of the log read along with the head, so that an agent needs no call of its own for what was said. */
const READ_AHEAD = 10;

/**
 * Where each read is a call, what was sold and what is on offer may be a little older: a reply may show a piece that
 * another shopper has just bought. Placing an order reads afresh, so nothing is sold twice.
 */
const FRESH_FOR = { stock: 30_000, promotions: 60_000 };

export function openLambdaStores(
  compiled: Compiled,
  { folder, records, secrets, mails, eraseElsewhere }: LambdaStoresOptions,
): LambdaStores {
  const known = new Map(compiled.stores.map((store) => [store.settings.id, store]));
  const open = new Map<string, OpenStore>();
  const get = (storeId: string): OpenStore | undefined => {
    const store = known.get(storeId);
    if (!store) return undefined;
    const opened =
      open.get(storeId) ??
      openStore({
        ...store,
        records,
        secrets,
        catalogueFile: join(folder, catalogueFile(store.catalogue ?? storeId)),
        readAhead: READ_AHEAD,
        readOnlyCatalogue: true,
        freshFor: FRESH_FOR,
        mails,
        eraseElsewhere,
      });
    open.set(storeId, opened);
    return opened;
  };
  return { get, all: () => [...known.keys()].flatMap((storeId) => get(storeId) ?? []) };
}
