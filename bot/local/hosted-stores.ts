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
  close(): void;
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
  for (const [id, loaded] of loadStores(options.storesFolder)) await add(loaded, id);
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
    close() {
      for (const { hosted } of open.values()) hosted.close();
    },
  };
}
