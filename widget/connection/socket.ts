import { closeCodes, shouldReconnect } from '../../bot/wire/close-codes.ts';
import { Timers, type Environment, type WebSocketLike } from './environment.ts';

/** How long things take, in milliseconds. */
export const timing = {
  /** How often a ping goes out. */
  ping: 25_000,
  /** A peer that says nothing for this long after a ping is taken for dead. */
  answer: 10_000,
  /** The same when there is reason to doubt the connection, at least; doubles when a slow line was taken for a dead one. */
  doubt: 700,
  /** A connection that has not opened by then is given up. */
  opening: 10_000,
  /** An open connection not settled by then is given up: our greeting or its answer got lost. Doubles with failures. */
  greeting: 2_500,
  backoffFloor: 500,
  backoffCeiling: 30_000,
  /** A page nobody looks at lets go of its connection after this. */
  hidden: 5 * 60_000,
  /** Servers end connections at two hours; ours are renewed somewhere in the ten minutes before `renewBy`. */
  renewBy: 115 * 60_000,
  renewSpread: 10 * 60_000,
} as const;

/** `idle` not asked for, `waiting` until the next try, `resting` hidden too long, `ended` refused for good. */
export type SocketStatus = 'idle' | 'connecting' | 'open' | 'waiting' | 'resting' | 'ended';

export interface SocketListener {
  opened(): void;
  received(text: string): void;
  /** The connection is gone, by whichever side; `code` as in close-codes.ts. */
  closed(code: number): void;
  changed(status: SocketStatus): void;
}

/** Full jitter above a floor: anywhere between half a second and a ceiling that doubles with each failure. */
export function backoff(failures: number, random: number): number {
  const ceiling = Math.min(timing.backoffCeiling, timing.backoffFloor * 2 ** (failures + 1));
  return timing.backoffFloor + random * (ceiling - timing.backoffFloor);
}

/** A socket that comes back: after a cut, a dead peer, a deploy, a sleep, or hours. It knows nothing of the frames. */
export class Socket {
  status: SocketStatus = 'idle';
  readonly #url: string;
  readonly #environment: Environment;
  readonly #listener: SocketListener;
  readonly #timers: Timers;
  readonly #endings: (() => void)[];
  #socket: WebSocketLike | undefined;
  #failures = 0;
  #patience: number = timing.doubt;
  #openedAt = 0;
  #roundTrip = 0;

  constructor(url: string, environment: Environment, listener: SocketListener) {
    this.#url = url;
    this.#environment = environment;
    this.#listener = listener;
    this.#timers = new Timers(environment.clock);
    const { page } = environment;
    this.#endings = [
      page.on('visibility', () => this.#looked()),
      page.on('return', () => this.#looked()),
      page.on('online', () => this.#hurry()),
      page.on('offline', () => this.#probe()),
    ];
  }

  /** Connects unless it is already at it. */
  start(): void {
    if (this.status === 'connecting' || this.status === 'open') return;
    this.#watchHidden();
    this.#connect();
  }

  /** Leaves the present connection, if any, and makes a new one at once. */
  restart(): void {
    this.#let(1000);
    this.#connect();
  }

  /** Closes and stays closed until `start`. */
  stop(): void {
    this.#let(1000);
    this.#become('idle');
  }

  /** Stops and never listens to the page again. */
  destroy(): void {
    this.stop();
    for (const end of this.#endings) end();
  }

  /** @returns false when there is no open connection to send on. */
  send(text: string): boolean {
    if (this.status !== 'open') return false;
    this.#socket?.send(text);
    return true;
  }

  /** The peer greeted us: the next trouble begins with short waits again. */
  settled(): void {
    this.#failures = 0;
    this.#timers.clear('greeting');
    this.#roundTrip = this.#environment.clock.now() - this.#openedAt;
  }

  /** How long an answer may take on this line, in milliseconds: three times what the greeting took, within bounds. */
  patience(least: number): number {
    return Math.min(Math.max(least, this.#roundTrip * 3), timing.answer);
  }

  /** Something that should have come has not: the peer must show soon that it lives. */
  doubt(): void {
    if (this.status !== 'open' || this.#timers.has('doubt')) return;
    this.send('{"type":"ping"}');
    this.#timers.set('doubt', this.patience(this.#patience), () => {
      this.#patience = Math.min(this.#patience * 2, timing.answer);
      this.#dead();
    });
  }

  #become(status: SocketStatus): void {
    if (this.status === status) return;
    this.status = status;
    this.#listener.changed(status);
  }

  #connect(): void {
    this.#timers.clear('retry');
    this.#become('connecting');
    let socket: WebSocketLike;
    try {
      socket = this.#environment.openSocket(this.#url);
    } catch {
      // A page whose security policy forbids the address throws here; waiting may not help but never hurts.
      this.#retry(1006);
      return;
    }
    this.#socket = socket;
    // One that was left may still have things to say; nobody listens to it any more.
    const present = () => this.#socket === socket;
    socket.addEventListener('open', () => present() && this.#opened());
    socket.addEventListener('message', (event) => present() && this.#heard(event.data));
    socket.addEventListener('close', (event) => present() && this.#closed(event.code));
    this.#timers.set('opening', timing.opening, () => this.#dead());
  }

  #heard(data: unknown): void {
    this.#timers.clear('answer');
    if (this.#timers.has('doubt')) {
      this.#timers.clear('doubt');
      this.#patience = timing.doubt;
    }
    if (typeof data === 'string') this.#listener.received(data);
  }

  #opened(): void {
    this.#timers.clear('opening');
    this.#openedAt = this.#environment.clock.now();
    const greeting = Math.min(timing.greeting * 2 ** this.#failures, timing.answer);
    this.#timers.set('greeting', greeting, () => this.#dead());
    this.#become('open');
    const renewAfter = timing.renewBy - this.#environment.random() * timing.renewSpread;
    this.#timers.set('renew', renewAfter, () => {
      this.#let(1000);
      this.#listener.closed(closeCodes.goingAway);
      this.#connect();
    });
    this.#schedulePing();
    this.#listener.opened();
  }

  #schedulePing(): void {
    this.#timers.set('ping', timing.ping, () => {
      this.#probe();
      this.#schedulePing();
    });
  }

  /** Asks the peer for a sign of life. */
  #probe(): void {
    if (!this.send('{"type":"ping"}')) return;
    if (!this.#timers.has('answer')) this.#timers.set('answer', timing.answer, () => this.#dead());
  }

  #dead(): void {
    this.#let(1000);
    this.#listener.closed(1006);
    // It has waited long enough already to find out.
    this.#retry(closeCodes.goingAway);
  }

  #closed(code: number): void {
    this.#let();
    this.#listener.closed(code);
    // The listener may have begun anew or stopped on hearing it.
    if (this.#socket || this.status === 'idle') return;
    if (shouldReconnect(code)) this.#retry(code);
    else this.#become('ended');
  }

  #retry(code: number): void {
    this.#become('waiting');
    const random = this.#environment.random();
    // A server that says it is restarting expects us at once; the spread keeps a crowd from arriving together.
    const polite = code === closeCodes.goingAway || code === closeCodes.timedOut;
    const atOnce = polite && this.#failures === 0;
    const wait = atOnce ? random * timing.backoffFloor : backoff(this.#failures, random);
    this.#failures += 1;
    this.#timers.set('retry', wait, () => this.#connect());
  }

  /** Lets go of the present connection without hearing from it again. */
  #let(code?: number): void {
    for (const name of ['opening', 'greeting', 'ping', 'answer', 'doubt', 'renew', 'retry'])
      this.#timers.clear(name);
    const socket = this.#socket;
    this.#socket = undefined;
    if (code) socket?.close(code);
  }

  #hurry(): void {
    if (this.status === 'waiting') this.#connect();
    else this.#probe();
  }

  #looked(): void {
    if (this.#environment.page.hidden()) return this.#watchHidden();
    this.#timers.clear('hidden');
    if (this.status === 'resting') this.#connect();
    else this.#hurry();
  }

  #watchHidden(): void {
    if (!this.#environment.page.hidden()) return;
    this.#timers.set('hidden', timing.hidden, () => {
      if (this.status === 'idle' || this.status === 'ended') return;
      this.#let(1000);
      this.#become('resting');
      this.#listener.closed(1000);
    });
  }
}
