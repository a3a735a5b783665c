import type { Environment, PageSignal, SharedStorage } from './connection/environment.ts';

/** The connection's environment in a real page. */
export function browserEnvironment(): Environment {
  return {
    openSocket: (url) => new WebSocket(url),
    clock: {
      now: () => Date.now(),
      after(milliseconds, run) {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    random: () => Math.random(),
    makeId,
    storage: browserStorage(),
    page: {
      hidden: () => document.hidden,
      online: () => navigator.onLine,
      on(signal, listener) {
        const [target, event] = pageEvents[signal];
        target().addEventListener(event, listener);
        return () => target().removeEventListener(event, listener);
      },
    },
  };
}

const pageEvents: Record<PageSignal, [() => EventTarget, string]> = {
  visibility: [() => document, 'visibilitychange'],
  online: [() => window, 'online'],
  offline: [() => window, 'offline'],
  leave: [() => window, 'pagehide'],
  return: [() => window, 'pageshow'],
};

/** 128 random bits; `crypto.randomUUID` is missing on plain http. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** localStorage where the browser allows it, and memory where it does not. */
function browserStorage(): SharedStorage {
  const memory: Kept = {};
  return {
    read: (key) => keptIn(memory)[key],
    write(key, value) {
      const kept = keptIn(memory);
      try {
        if (value === undefined) delete kept[key];
        else kept[key] = value;
      } catch {
        // Full: the conversation goes on, it is only not remembered.
      }
    },
    keys: () => Object.keys(keptIn(memory)),
    watch(changed) {
      const listener = (event: StorageEvent) => {
        if (event.storageArea === keptIn(memory) && event.key !== null) changed(event.key);
      };
      window.addEventListener('storage', listener);
      return () => window.removeEventListener('storage', listener);
    },
  };
}

/** By key; none of ours is the name of a method of Storage. */
type Kept = Record<string, string | undefined>;

/** The first look may wait for another process of the browser: it is not for before something is read or written. */
function keptIn(memory: Kept): Kept {
  try {
    return window.localStorage ?? memory;
  } catch {
    return memory;
  }
}
