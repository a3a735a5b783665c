import type { ChatDependencies, ChatStore } from '../chat/dependencies.ts';
import { readDesk, type KnownEmails } from './desk-view.ts';

/** Shows the desk to those who watch it, whenever it changes and at most four times a second. */
export interface DeskPushes {
  /** The desk changed: everybody who watches it, on whatever host, is shown it. */
  changed(storeId: string): void;
  /** Something was said that only `recent` shows: those who watch it through this process are shown it. */
  stirred(storeId: string): void;
  /** A shopper gave an address: where open requests want their answers is read again. */
  addressed(storeId: string): void;
  /** Shows it at once to one, who counts as watching through this process from now on. */
  show(store: ChatStore, connectionId: string): Promise<void>;
  /** Resolves when everything that changed has been shown. */
  idle(): Promise<void>;
}

/** Milliseconds between two pushes of the same desk. */
const LEAST_BETWEEN = 250;

export function createDeskPushes(dependencies: ChatDependencies): DeskPushes {
  return new Pushes(dependencies);
}

class Pushes implements DeskPushes {
  readonly #dependencies: ChatDependencies;
  /** By store: calls off the push that waits. */
  readonly #waiting = new Map<string, () => void>();
  readonly #pushedAt = new Map<string, number>();
  readonly #running = new Set<Promise<void>>();
  /** Stores whose desk was watched through this process; the watchers themselves are in the records. */
  readonly #watchedHere = new Set<string>();
  readonly #emails = new Map<string, KnownEmails>();

  constructor(dependencies: ChatDependencies) {
    this.#dependencies = dependencies;
  }

  changed(storeId: string): void {
    if (this.#waiting.has(storeId)) return;
    const { clock } = this.#dependencies;
    const since = clock.now() - (this.#pushedAt.get(storeId) ?? -Infinity);
    if (since >= LEAST_BETWEEN) return this.#start(storeId);
    // A clock that was put back must not make anybody wait.
    const left = Math.min(LEAST_BETWEEN, LEAST_BETWEEN - since);
    this.#waiting.set(
      storeId,
      clock.after(left, () => this.#start(storeId)),
    );
  }

  stirred(storeId: string): void {
    if (this.#watchedHere.has(storeId)) this.changed(storeId);
  }

  addressed(storeId: string): void {
    this.#emails.delete(storeId);
    this.changed(storeId);
  }

  async show(store: ChatStore, connectionId: string): Promise<void> {
    this.#watchedHere.add(store.settings.id);
    const { connections, clock } = this.#dependencies;
    const watcher = (await store.people.desk.watchers()).find((each) => each.connectionId === connectionId);
    if (!watcher) return;
    const deskFor = await readDesk(store, clock.now(), this.#emailsOf(store.settings.id));
    await connections.send(connectionId, [deskFor(watcher)]);
  }

  async idle(): Promise<void> {
    while (this.#waiting.size > 0 || this.#running.size > 0) {
      for (const [storeId, callOff] of this.#waiting) {
        callOff();
        this.#start(storeId);
      }
      await Promise.all(this.#running);
    }
  }

  #emailsOf(storeId: string): KnownEmails {
    const emails: KnownEmails = this.#emails.get(storeId) ?? new Map<string, string | undefined>();
    this.#emails.set(storeId, emails);
    return emails;
  }

  #start(storeId: string): void {
    const { clock, log } = this.#dependencies;
    this.#waiting.delete(storeId);
    this.#pushedAt.set(storeId, clock.now());
    const pushing: Promise<void> = this.#push(storeId)
      .catch((error: unknown) => log.failure('desk not shown', error, { store: storeId }))
      .finally(() => this.#running.delete(pushing));
    this.#running.add(pushing);
  }

  async #push(storeId: string): Promise<void> {
    const { connections, clock } = this.#dependencies;
    const store = this.#dependencies.store(storeId);
    if (!store) return;
    const { desk } = store.people;
    const watchers = await desk.watchers();
    if (watchers.length === 0) {
      this.#watchedHere.delete(storeId);
      this.#emails.delete(storeId);
      return;
    }
    const deskFor = await readDesk(store, clock.now(), this.#emailsOf(storeId));
    await Promise.all(
      watchers.map(async (watcher) => {
        const took = await connections.send(watcher.connectionId, [deskFor(watcher)]);
        if (!took) await desk.unwatch(watcher.connectionId);
      }),
    );
  }
}
