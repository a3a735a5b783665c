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
  const memory = new Map<string, string>();
  const area = usableStorage();
  return {
    read: (key) => (area ? area.getItem(key) : memory.get(key)) ?? undefined,
    write(key, value) {
      try {
        if (!area) memory[value === undefined ? 'delete' : 'set'](key, value ?? '');
        else if (value === undefined) area.removeItem(key);
        else area.setItem(key, value);
      } catch {
        // Full: the conversation goes on, it is only not remembered.
      }
    },
    keys: () => (area ? Object.keys(area) : [...memory.keys()]),
    watch(changed) {
      const listener = (event: StorageEvent) => {
        if (event.storageArea === area && event.key !== null) changed(event.key);
      };
      window.addEventListener('storage', listener);
      return () => window.removeEventListener('storage', listener);
    },
  };
}

function usableStorage(): Storage | undefined {
  try {
    return window.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}
