/**
 * Everything the connection needs from the world around it. Nothing in this room touches a DOM global itself, so
 * that it runs the same in a page, in a test and in a terminal.
 */
export interface Environment {
  openSocket(url: string): WebSocketLike;
  clock: Clock;
  /** A number in [0, 1). */
  random(): number;
  /** A new id of 8–64 letters, digits, "-" or "_" that nobody else will make. */
  makeId(): string;
  /** Shared by all tabs of this origin and kept across page loads. */
  storage: SharedStorage;
  page: PageSignals;
}

/** The part of a browser WebSocket that is used. */
export interface WebSocketLike {
  addEventListener(type: 'open', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { code: number }) => void): void;
  send(text: string): void;
  close(code?: number): void;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once after `milliseconds`. @returns what takes it back. */
  after(milliseconds: number, run: () => void): () => void;
}

export interface SharedStorage {
  read(key: string): string | undefined;
  /** Writes, or removes when `value` is undefined. Never throws: a full or forbidden storage forgets. */
  write(key: string, value: string | undefined): void;
  keys(): string[];
  /** Calls back with the key when another tab changed it. @returns what ends it. */
  watch(changed: (key: string) => void): () => void;
}

/** What the page tells about itself; `leave` and `return` are page hide and show. */
export type PageSignal = 'visibility' | 'online' | 'offline' | 'leave' | 'return';

export interface PageSignals {
  hidden(): boolean;
  online(): boolean;
  /** @returns what ends it. */
  on(signal: PageSignal, listener: () => void): () => void;
}

/** Named timers: setting a name again replaces it. */
export class Timers {
  readonly #clock: Clock;
  readonly #running = new Map<string, () => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  set(name: string, milliseconds: number, run: () => void): void {
    this.clear(name);
    const cancel = this.#clock.after(milliseconds, () => {
      this.#running.delete(name);
      run();
    });
    this.#running.set(name, cancel);
  }

  has(name: string): boolean {
    return this.#running.has(name);
  }

  clear(name: string): void {
    this.#running.get(name)?.();
    this.#running.delete(name);
  }

  clearAll(): void {
    for (const name of this.#running.keys()) this.clear(name);
  }
}
