import { Conversation } from '../../../widget/connection/conversation.ts';
import type {
  Clock,
  Environment,
  PageSignal,
  SharedStorage,
} from '../../../widget/connection/environment.ts';

/** A clock that only moves when told to, so that minutes and hours pass at once. */
export class ManualClock implements Clock {
  #now = Date.UTC(2026, 10, 21, 9);
  #timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  /** Lets time pass; what is due by then runs in its order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [due] = this.#timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at);
      if (!due) break;
      this.#now = Math.max(this.#now, due.at);
      this.#timers = this.#timers.filter((timer) => timer !== due);
      due.run();
    }
    this.#now = end;
  }

  /** Time passes in which the page does nothing, not even what is due. */
  stall(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Milliseconds until the next timer; undefined when nothing is waiting. */
  get next(): number | undefined {
    const times = this.#timers.map((timer) => timer.at - this.#now);
    return times.length > 0 ? Math.min(...times) : undefined;
  }
}

/** One browser: storage that its tabs share. A tab does not hear of its own changes. */
export class BrowserStorage {
  readonly values = new Map<string, string>();
  readonly #watchers = new Map<object, (key: string) => void>();

  forTab(tab: object): SharedStorage {
    return {
      read: (key) => this.values.get(key),
      write: (key, value) => {
        if (this.values.get(key) === value) return;
        if (value === undefined) this.values.delete(key);
        else this.values.set(key, value);
        for (const [other, changed] of this.#watchers) if (other !== tab) changed(key);
      },
      keys: () => [...this.values.keys()],
      watch: (changed) => {
        this.#watchers.set(tab, changed);
        return () => void this.#watchers.delete(tab);
      },
    };
  }
}

let ids = 0;

/** One tab of a browser, with a conversation in it. */
export class Tab {
  readonly conversation: Conversation;
  readonly clock: ManualClock;
  readonly carts: number[] = [];
  /** Is called when the shopper signed out in another tab. */
  signedOut: () => void = () => {};
  hidden = false;
  online = true;
  /** Pings on the present connection that have not been answered. */
  #unansweredPings = 0;
  #listeners = new Map<PageSignal, Set<() => void>>();

  constructor(endpoint: string, browser = new BrowserStorage(), clock = new ManualClock()) {
    this.clock = clock;
    const environment: Environment = {
      openSocket: (url) => this.#openSocket(url),
      clock,
      random: () => 0.5,
      makeId: () => `id-${process.pid}-${(ids += 1)}-for-tests`,
      storage: browser.forTab(this),
      page: {
        hidden: () => this.hidden,
        online: () => this.online,
        on: (signal, listener) => {
          const listeners = this.#listeners.get(signal) ?? new Set();
          this.#listeners.set(signal, listeners.add(listener));
          return () => void listeners.delete(listener);
        },
      },
    };
    this.conversation = new Conversation({
      storeId: 'demo',
      endpoint,
      environment,
      onCart: (revision) => this.carts.push(revision),
      onSignedOut: () => this.signedOut(),
    });
  }

  get state() {
    return this.conversation.get();
  }

  /** What is shown: `author: text`, then what is on its way. */
  get shown(): string[] {
    const logged = this.state.entries.map((entry) => `${entry.author}: ${entry.text}`);
    return [...logged, ...this.state.pending.map((message) => `${message.state}: ${message.text}`)];
  }

  signal(signal: PageSignal): void {
    for (const listener of this.#listeners.get(signal) ?? []) listener();
  }

  /** Lets time pass in small steps, in each of which the network has all the time it needs. */
  async pass(milliseconds: number): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += 5_000) {
      this.clock.advance(Math.min(5_000, milliseconds - passed));
      const settled = () => this.state.status === 'live' || this.state.status === 'idle';
      await until(() => this.#unansweredPings === 0 && settled(), 'pings and greetings are answered');
    }
  }

  #openSocket(url: string): WebSocket {
    const socket = new WebSocket(url);
    this.#unansweredPings = 0;
    const send = socket.send.bind(socket);
    socket.send = (data) => {
      if (typeof data === 'string' && data.includes('"ping"')) this.#unansweredPings += 1;
      send(data);
    };
    socket.addEventListener('message', (event) => {
      if (String(event.data).includes('"pong"')) this.#unansweredPings -= 1;
    });
    return socket;
  }

  /** Navigates away or closes, as a browser would. */
  leave(): void {
    this.signal('leave');
    this.conversation.destroy();
  }

  async live(): Promise<void> {
    this.conversation.connect();
    await until(() => this.state.status === 'live', 'the conversation is live');
  }

  /** Says something and waits for the answer to be in the log. */
  async ask(text: string): Promise<void> {
    const before = this.state.entries.length;
    this.conversation.say(text);
    await until(() => this.state.entries.length >= before + 2, `“${text}” is answered`);
  }
}

/** Waits for something real: sockets and processes, not the manual clock. `meanwhile` runs at each look. */
export async function until(fulfilled: () => boolean, what: string, meanwhile?: () => void): Promise<void> {
  for (let tries = 0; tries < 4_000; tries += 1) {
    if (fulfilled()) return;
    meanwhile?.();
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
  throw new Error(`It did not happen that ${what}`);
}
