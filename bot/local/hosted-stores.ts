import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { SettingsError } from '../settings/settings-error.ts';
import { orderPatternProblem } from '../understanding/embedded/slots/order-ids.ts';
import { loadStores, type LoadedStore } from '../settings/stores.ts';
import { openHostedStore, type HostedStore, type HostedStoreOptions } from './hosted-store.ts';

/** The stores this host runs. */
export interface HostedStores {
  get(storeId: string): HostedStore | undefined;
  all(): HostedStore[];
  /** Opens one more store with the catalogue of another and everything else of its own, for a fixture. */
  copy(
    fromId: string,
    newId: string,
    change: (loaded: LoadedStore) => LoadedStore,
  ): Promise<HostedStore | undefined>;
  /** Closes a store that was made by `copy`; its records stay. */
  drop(storeId: string): void;
  /** Opens a store that is new or has changed in its place; @returns whether it was. What fails leaves the old one. */
  take(loaded: LoadedStore): Promise<boolean>;
  /** Whether it is one of the stores' folder, not a copy for a fixture. */
  isFromFolder(storeId: string): boolean;
  close(): void;
}

/** Longer than a turn: those that run with the settings of before end with them. In milliseconds. */
const RETIRE_AFTER = 60_000;

/** Every store of a folder, read and checked. @throws SettingsError */
export function readStores(folder: string): Map<string, LoadedStore> {
  const stores = loadStores(folder);
  for (const loaded of stores.values()) checkOrderPattern(loaded);
  return stores;
}

/** Shoppers' words are matched against it, so it must be safe as well as right. */
function checkOrderPattern({ settings, folder }: LoadedStore): void {
  const problem = orderPatternProblem(settings.orderNumberPattern);
  if (problem === undefined) return;
  const file = join(folder, 'store.yaml');
  const advice = `cannot be used (${problem}): write for example D-\\d{5}`;
  throw new SettingsError(file, 'orderNumberPattern', advice);
}

export interface HostedStoresOptions {
  storesFolder: string;
  /** Where this host serves pages itself. */
  origins: string[];
  store: Omit<HostedStoreOptions, 'loaded' | 'catalogueOf'>;
}

/** @throws SettingsError naming file and key of the first fault. */
export async function openHostedStores(options: HostedStoresOptions): Promise<HostedStores> {
  const open = new Map<string, { hosted: HostedStore; loaded: LoadedStore; catalogueOf: string }>();
  const add = async (loaded: LoadedStore, catalogueOf: string): Promise<HostedStore> => {
    const origins = [...new Set([...loaded.settings.origins, ...options.origins])];
    const whole = { ...loaded, settings: { ...loaded.settings, origins } };
    const hosted = await openHostedStore({ ...options.store, loaded: whole, catalogueOf });
    open.set(loaded.settings.id, { hosted, loaded, catalogueOf });
    return hosted;
  };
  for (const [id, loaded] of readStores(options.storesFolder)) await add(loaded, id);
  const retired = new Map<HostedStore, NodeJS.Timeout>();
  const retire = (hosted: HostedStore): void => {
    const close = (): void => {
      retired.delete(hosted);
      hosted.close();
    };
    retired.set(hosted, setTimeout(close, RETIRE_AFTER).unref());
  };
  return {
    get: (storeId) => open.get(storeId)?.hosted,
    all: () => [...open.values()].map(({ hosted }) => hosted),
    async copy(fromId, newId, change) {
      const from = open.get(fromId);
      if (!from) return undefined;
      const settings = { ...from.loaded.settings, id: newId };
      return add(change({ ...from.loaded, settings }), from.catalogueOf);
    },
    drop(storeId) {
      open.get(storeId)?.hosted.close();
      open.delete(storeId);
    },
    async take(loaded) {
      checkOrderPattern(loaded);
      const before = open.get(loaded.settings.id);
      if (before && isDeepStrictEqual(before.loaded, loaded)) return false;
      await add(loaded, loaded.settings.id);
      if (before) retire(before.hosted);
      return true;
    },
    isFromFolder: (storeId) => open.get(storeId)?.catalogueOf === storeId,
    close() {
      for (const [hosted, timer] of retired) {
        clearTimeout(timer);
        hosted.close();
      }
      for (const { hosted } of open.values()) hosted.close();
    },
  };
}
