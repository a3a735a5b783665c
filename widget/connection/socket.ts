import { closeCodes, shouldReconnect } from '../../bot/wire/close-codes.ts';
import { Timers, type Environment, type WebSocketLike } from './environment.ts';
import { backoff, timing } from './timing.ts';

const ping = '{"type":"ping"}';

/** After these the first try comes at once: the line broke, or the server is ready for another connection. */
const connectAtOnce: readonly number[] = [1006, closeCodes.goingAway, closeCodes.timedOut];

/** `idle` not asked for, `waiting` until the next try, `resting` hidden too long, `ended` refused for good. */
export type SocketStatus = 'idle' | 'connecting' | 'open' | 'waiting' | 'resting' | 'ended';

export interface SocketListener {
  opened(): void;
  received(text: string): void;
  /** The connection is gone, by whichever side; `code` as in close-codes.ts. */
  closed(code: number): void;
  /** `status` is another. */
  changed(): void;
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
  /** When the present connection was asked for or, once it is open, greeted. */
  #askedAt = 0;
  #roundTrip = 0;

  constructor(url: string, environment: Environment, listener: SocketListener) {
    this.#url = url;
    this.#environment = environment;
    this.#listener = listener;
    this.#timers = new Timers(environment.clock);
    const { page } = environment;
    this.#endings = [
      page.on('visibility', () => this.#looked()),
      // A page that is kept for going back must hold no connection; one that comes back resumes.
      page.on('leave', () => this.#rest()),
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

  /** The peer greeted us. */
  settled(): void {
    // Another conversation may begin on the same connection, with a greeting nobody asked for.
    if (this.#timers.has('greeting')) this.#measure();
    this.#timers.clear('greeting');
  }

  /** The connection was of use: the next trouble begins with short waits again. */
  proven(): void {
    this.#failures = 0;
  }

  /** How long an answer may take on this line, in milliseconds: three times what the last one took, within bounds. */
  patience(least: number): number {
    return Math.min(Math.max(least, this.#roundTrip * 3), timing.answer);
  }

  /** Something that should have come has not: the peer must show soon that it lives. */
  doubt(): void {
    if (!this.#timers.has('doubt') && this.send(ping)) this.#giveUp('doubt', timing.doubt);
  }

  /** Takes the peer for dead unless the timer is cleared by then; each failure doubles what a line is given. */
  #giveUp(name: string, least: number): void {
    const { clock } = this.#environment;
    const wait = Math.min(this.patience(least) * 2 ** this.#failures, timing.answer);
    const due = clock.now() + wait;
    this.#timers.set(name, wait, () => {
      // A page too busy to look at its clock was too busy to hear the peer as well: what has come is heard first.
      if (clock.now() > due + timing.late) this.#giveUp(name, least);
      else this.#dead(wait);
    });
  }

  #measure(): void {
    const now = this.#environment.clock.now();
    this.#roundTrip = now - this.#askedAt;
    this.#askedAt = now;
  }

  #become(status: SocketStatus): void {
    if (this.status === status) return;
    this.status = status;
    this.#listener.changed();
  }

  #connect(): void {
    this.#timers.clear('retry');
    this.#askedAt = this.#environment.clock.now();
    this.#become('connecting');
    let socket: WebSocketLike;
    try {
      socket = this.#environment.openSocket(this.#url);
    } catch {
      // A page whose security policy forbids the address throws here; waiting may not help but never hurts.
      this.#retry();
      return;
    }
    this.#socket = socket;
    // One that was left may still have things to say; nobody listens to it any more.
    const present = () => this.#socket === socket;
    socket.addEventListener('open', () => present() && this.#opened());
    socket.addEventListener('message', (event) => present() && this.#heard(event.data));
    socket.addEventListener('close', (event) => present() && this.#closed(event.code));
    this.#timers.set('opening', timing.opening, () => this.#dead(timing.opening));
  }

  #heard(data: unknown): void {
    // A connection that still answers after a while holds, even if nobody has said anything on it.
    if (this.#timers.has('answer')) this.proven();
    this.#timers.clear('answer');
    this.#timers.clear('doubt');
    if (typeof data === 'string') this.#listener.received(data);
  }

  #opened(): void {
    this.#timers.clear('opening');
    this.#measure();
    this.#giveUp('greeting', timing.greeting);
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
    if (this.send(ping) && !this.#timers.has('answer'))
      this.#timers.set('answer', timing.answer, () => this.#dead(timing.answer));
  }

  #dead(waited: number): void {
    this.#let(1000);
    this.#listener.closed(1006);
    this.#retry(waited);
  }

  #closed(code: number): void {
    this.#let();
    this.#listener.closed(code);
    // The listener may have begun anew or stopped on hearing it.
    if (this.#socket || this.status === 'idle') return;
    // A server that is overrun or in trouble is not asked again at once.
    if (!connectAtOnce.includes(code)) this.#failures ||= 1;
    if (shouldReconnect(code)) this.#retry();
    else this.#become('ended');
  }

  /** @param waited milliseconds in which nothing came: that much of the wait for the next try is over. */
  #retry(waited = 0): void {
    this.#become('waiting');
    const wait = backoff(this.#failures, this.#environment.random(), waited);
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
    this.#timers.set('hidden', timing.hidden, () => this.#rest());
  }

  /** Lets go of the connection until somebody looks at the page again. */
  #rest(): void {
    if (this.status === 'idle' || this.status === 'ended') return;
    this.#let(1000);
    this.#become('resting');
    this.#listener.closed(1000);
  }
}
