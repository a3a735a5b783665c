import { join } from 'node:path';
import type { ChatLog } from '../chat/dependencies.ts';
import type { Secrets } from '../conversations/secrets.ts';
import type { HostNotify } from '../hosting/open-notify.ts';
import { openStore, type OpenStore, type OpenStoreOptions } from '../hosting/open-store.ts';
import type { Records } from '../records/records.ts';
import { searchOnDemand } from './search-on-demand.ts';
import { catalogueFile, type Compiled, type CompiledStore } from './compiled.ts';
import type { ShippedCatalogues } from './shipped-catalogues.ts';

/** The stores of the bundle, each opened when it is first needed, with the newest catalogue that is here. */
export interface LambdaStores {
  get: (storeId: string) => OpenStore | undefined;
  all: () => OpenStore[];
  /** Opens all with their searches. */
  warm: () => Promise<void>;
  /** Brings newer catalogues; call it while no turn runs. What was open with an older one is opened again. */
  refresh: () => Promise<void>;
}

export interface LambdaStoresOptions extends Required<Pick<OpenStoreOptions, 'eraseElsewhere'>> {
  folder: string;
  records: Records;
  secrets: Secrets;
  mails: HostNotify;
  /** Catalogues that came after the bundle. */
  shipped?: ShippedCatalogues | undefined;
  log: ChatLog;
}

/** Records of the log read along with the head, so that an agent needs no call of its own for what was said. */
const READ_AHEAD = 10;

/**
 * Where each read is a call, what was sold and what is on offer may be a little older: a reply may show a piece that
 * another shopper has just bought. Placing an order reads afresh, so nothing is sold twice.
 */
const FRESH_FOR = { stock: 30_000, promotions: 60_000 };

export function openLambdaStores(compiled: Compiled, options: LambdaStoresOptions): LambdaStores {
  const { shipped } = options;
  const known = new Map(compiled.stores.map((store) => [store.settings.id, store]));
  const open = new Map<string, Opened>();
  const get = (storeId: string): OpenStore | undefined => {
    const store = known.get(storeId);
    if (!store) return undefined;
    const opened = open.get(storeId) ?? openNewest(store, options);
    open.set(storeId, opened);
    return opened.store;
  };
  const all = (): OpenStore[] => [...known.keys()].flatMap((storeId) => get(storeId) ?? []);
  return {
    get,
    all,
    async warm() {
      all();
      await Promise.all([...open.values()].map(({ warm }) => warm()));
    },
    async refresh() {
      await shipped?.refresh();
      for (const [storeId, before] of open) {
        const after = openShipped(known.get(storeId)!, options, before.file);
        if (!after) continue;
        open.set(storeId, after);
        before.store.close();
      }
    },
  };
}

interface Opened {
  store: OpenStore;
  file: string;
  warm: () => Promise<unknown>;
}

function openNewest(compiled: CompiledStore, options: LambdaStoresOptions): Opened {
  return (
    openShipped(compiled, options) ??
    openWith(compiled, join(options.folder, catalogueFile(catalogueOf(compiled))), options)
  );
}

/** @returns undefined where there is none but `but`, or none that can be used: one of another version's form perhaps. */
function openShipped(
  compiled: CompiledStore,
  options: LambdaStoresOptions,
  but?: string,
): Opened | undefined {
  const { shipped, log } = options;
  const id = catalogueOf(compiled);
  const file = shipped?.fileOf(id);
  if (file === undefined || file === but) return undefined;
  try {
    return openWith(compiled, file, options);
  } catch (error) {
    log.failure('shipped catalogue cannot be used', error, { store: id });
    shipped?.refuse(id);
    return undefined;
  }
}

const catalogueOf = ({ catalogue, settings }: CompiledStore): string => catalogue ?? settings.id;

function openWith(compiled: CompiledStore, file: string, options: LambdaStoresOptions): Opened {
  const { records, secrets, mails, eraseElsewhere } = options;
  let warm: Opened['warm'] = () => Promise.resolve();
  const store = openStore({
    ...compiled,
    records,
    secrets,
    catalogueFile: file,
    search(...given) {
      const search = searchOnDemand(...given);
      warm = search.warm;
      return search;
    },
    readAhead: READ_AHEAD,
    readOnlyCatalogue: true,
    freshFor: FRESH_FOR,
    mails,
    eraseElsewhere,
  });
  return { store, file, warm };
}
