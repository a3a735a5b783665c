import type { Logger } from 'pino';
import { SettingsError } from '../settings/settings-error.ts';
import type { LoadedStore } from '../settings/stores.ts';
import { watchStores } from '../settings/watch-stores.ts';
import type { HostedStores } from './hosted-stores.ts';
import { describe } from './log.ts';

/**
 * Puts changed store settings and policies into force without a restart. A change that cannot be used is logged and
 * refused as a whole; what was in force stays. A store whose folder is gone stays until the next start.
 * @returns stops following
 */
export function followStores(stores: HostedStores, folder: string, log: Logger): () => Promise<void> {
  // One change after the other, in the order they were seen.
  let work = Promise.resolve();
  const refused = (error: unknown): void => {
    log.error({ ...describe(error), ...reasonOf(error) }, 'store change refused');
  };
  const apply = async (loaded: Map<string, LoadedStore>): Promise<void> => {
    for (const [id, store] of loaded) {
      // One that cannot be used keeps none of the others waiting.
      if (await stores.take(store).catch(refused)) log.info({ store: id }, 'store changed');
    }
    for (const { settings } of stores.all()) {
      if (stores.isFromFolder(settings.id) && !loaded.has(settings.id))
        log.warn({ store: settings.id }, 'store folder is gone; it stays until the next start');
    }
  };
  try {
    const stop = watchStores(
      folder,
      (loaded) => {
        work = work.then(() => apply(loaded)).catch(refused);
      },
      refused,
    );
    return () => {
      stop();
      return work;
    };
  } catch (error) {
    log.warn(describe(error), 'store folder cannot be watched: changes need a restart');
    return async () => {};
  }
}

/** A settings fault names file, key and advice and nothing of a shopper, so its words may stand in the log. */
const reasonOf = (error: unknown): { reason?: string } =>
  error instanceof SettingsError ? { reason: error.message } : {};
