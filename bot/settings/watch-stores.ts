import { watch } from 'node:fs';
import path from 'node:path';
import { SettingsError } from './settings-error.ts';
import { loadStore, storeIds, type LoadedStore } from './stores.ts';

/** How long a folder must be quiet before it is read, in milliseconds: editors write a file in several steps. */
const QUIET = 100;

/**
 * Reads the stores again whenever a file of theirs changes, so that no restart is needed. A store with a fault stays as
 * it was read last; the others do not wait for it. A fault is told once, and again only when it is another one.
 * @param onChange gets every store as it is in force now
 * @returns stops watching
 */
export function watchStores(
  folder: string,
  onChange: (stores: Map<string, LoadedStore>) => void,
  onFault: (error: unknown) => void,
): () => void {
  const inForce = new Map<string, LoadedStore>();
  const told = new Map<string, string>();
  const tell = (about: string, error: unknown): void => {
    const words = error instanceof SettingsError ? error.message : String(error);
    if (told.get(about) !== words) onFault(error);
    told.set(about, words);
  };
  const readAll = (): void => {
    const ids = storeIds(folder);
    for (const id of inForce.keys()) if (!ids.includes(id)) inForce.delete(id);
    for (const id of ids) {
      try {
        inForce.set(id, loadStore(path.join(folder, id)));
        told.delete(id);
      } catch (error) {
        tell(id, error);
      }
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const reload = (): void => {
    try {
      readAll();
      told.delete('');
      onChange(new Map(inForce));
    } catch (error) {
      tell('', error);
    }
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(reload, QUIET);
    timer.unref();
  });
  // What is in force at the beginning, so that a fault later has something to fall back on.
  readAll();
  watcher.on('error', onFault);
  watcher.unref();
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
