import { PROTOCOL_VERSION } from '../../bot/wire/limits.ts';
import type { ClientFrame, ServerFrame } from '../../bot/wire/messages.ts';
import { closeCodes } from '../../bot/wire/close-codes.ts';
import { decode } from '../connection/decode.ts';
import { Timers, type Environment } from '../connection/environment.ts';
import { Socket } from '../connection/socket.ts';
import { statusOf, type Observable } from '../connection/state.ts';
import { Attached } from './attached.ts';
import { staffShapes } from './frames.ts';
import { Observed } from './observed.ts';
import type { StaffState } from './staff-state.ts';
import { Unread } from './unread.ts';

/** The desk counts as attended for two and a half minutes after this was last said, so it is said well within. */
const WATCH_EVERY = 60_000;
/** A desk that has not come by then, in milliseconds, is asked for again. */
const DESK_WAIT = 5_000;

export interface StaffLineOptions {
  /** ws:// or wss:// address of the chat socket. */
  endpoint: string;
  storeId: string;
  /** Until `renew` gives another. */
  credential: string;
  environment: Environment;
  /** The server does not take the credential any more. */
  refused: () => void;
}

/** One person's line to the desk of one store, over however many connections. */
export class StaffLine implements Observable<StaffState> {
  readonly #options: StaffLineOptions;
  readonly #socket: Socket;
  readonly #timers: Timers;
  readonly #state = new Observed<StaffState>({ status: 'idle', unread: new Set() });
  readonly #server: string;
  readonly #unread = new Unread();
  #attached: Attached | undefined;
  #credential: string;
  #greeted = false;
  #live = false;

  constructor(options: StaffLineOptions) {
    this.#options = options;
    const { endpoint, environment, credential } = options;
    this.#credential = credential;
    this.#server = new URL(endpoint).origin.replace(/^ws/, 'http');
    this.#timers = new Timers(environment.clock);
    this.#socket = new Socket(endpoint, environment, {
      opened: () => this.#hello(),
      received: (text) => this.#received(decode(text, this.#server, staffShapes)),
      closed: (code) => this.#closed(code),
      changed: () => this.#showStatus(),
    });
  }

  get(): StaffState {
    return this.#state.get();
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  connect(): void {
    this.#socket.start();
  }

  /** Signs in anew with a credential that was renewed; what is open stays open. */
  renew(credential: string): void {
    if (credential === this.#credential) return;
    this.#credential = credential;
    if (this.#live) this.#socket.restart();
  }

  /** Reads another conversation, or none. */
  read(conversationId: string | undefined): void {
    const before = this.#attached;
    if (before?.conversationId === conversationId) return;
    if (before) {
      before.pause();
      this.#send({ type: 'detach', conversationId: before.conversationId });
    }
    this.#attached = conversationId === undefined ? undefined : this.#newAttached(conversationId);
    this.#state.set({ conversation: this.#attached?.shown, trouble: undefined, notice: undefined });
    const { desk } = this.get();
    if (desk) this.#state.set({ unread: this.#unread.in(desk, conversationId) });
    if (this.#live) this.#attached?.resume();
  }

  /** Takes the conversation being read over from the bot. */
  join(): void {
    this.#act('join');
  }

  /** Hands it back to the bot. */
  leave(): void {
    this.#act('leave');
  }

  /** Says something to the shopper, or to the store's people alone. */
  write(type: 'say' | 'note', text: string): void {
    this.#state.set({ trouble: undefined, notice: undefined });
    this.#attached?.write({ type, text, messageId: this.#options.environment.makeId() });
  }

  /** Sends a refused line again. */
  retry(messageId: string): void {
    this.#attached?.retry(messageId);
  }

  /** Settles a request of the conversation being read. @param text what the shopper is told. */
  settle(reference: string, outcome: 'done' | 'refused', text: string | undefined): void {
    const conversationId = this.#attached?.conversationId;
    if (conversationId === undefined) return;
    this.#ask({ type: 'settle', conversationId, reference, outcome, text });
  }

  /** Asks what is kept of the turn that answered this message. */
  askEvidence(messageId: string): void {
    this.#attached?.askEvidence(messageId);
  }

  dismiss(): void {
    this.#state.set({ trouble: undefined, notice: undefined });
  }

  destroy(): void {
    this.#socket.destroy();
    this.#timers.clearAll();
  }

  #newAttached(conversationId: string): Attached {
    return new Attached(conversationId, this.#timers, {
      send: (frame) => this.#send(frame),
      show: () => this.#state.set({ conversation: this.#attached?.shown }),
    });
  }

  #act(type: 'join' | 'leave'): void {
    const conversationId = this.#attached?.conversationId;
    if (conversationId !== undefined) this.#ask({ type, conversationId });
  }

  /** For what is not sent again by itself: without a connection it is said that nothing was done. */
  #ask(frame: ClientFrame): void {
    const sent = this.#live && this.#send(frame);
    const trouble = sent ? undefined : 'There is no connection, so nothing was done. Please try again.';
    this.#state.set({ trouble, notice: undefined });
  }

  #send(frame: ClientFrame): boolean {
    return this.#socket.send(JSON.stringify(frame));
  }

  #hello(): void {
    const { storeId } = this.#options;
    const credential = this.#credential;
    const protocol = { minimum: PROTOCOL_VERSION, maximum: PROTOCOL_VERSION };
    this.#send({ type: 'hello', protocol, storeId, credential });
  }

  #watch(): void {
    this.#send({ type: 'watch' });
    this.#timers.set('watch', WATCH_EVERY, () => this.#watch());
    this.#timers.set('desk', DESK_WAIT, () => this.#watch());
  }

  #received(frame: ServerFrame | undefined): void {
    switch (frame?.type) {
      case 'welcome':
        this.#socket.settled();
        this.#live = this.#greeted = true;
        this.#state.set({ store: frame.store });
        this.#showStatus();
        this.#watch();
        return this.#attached?.resume();
      case 'desk':
        this.#socket.proven();
        this.#timers.clear('desk');
        return this.#state.set({
          desk: frame,
          unread: this.#unread.in(frame, this.#attached?.conversationId),
        });
      case 'notice':
        if (frame.code === 'forgotten' && frame.conversationId === this.#attached?.conversationId)
          this.#attached?.gone();
        return this.#state.set({ notice: frame.text });
      case 'error':
        return this.#refused(frame);
      default:
        if (frame && 'conversationId' in frame && frame.conversationId === this.#attached?.conversationId)
          this.#attached.received(frame);
    }
  }

  #refused(frame: Extract<ServerFrame, { type: 'error' }>): void {
    if (this.#attached?.refused(frame)) return;
    if (frame.code !== 'identity-refused') this.#state.set({ trouble: frame.text });
  }

  #closed(code: number): void {
    this.#live = false;
    for (const name of ['watch', 'desk']) this.#timers.clear(name);
    this.#attached?.pause();
    this.#showStatus();
    if (code !== closeCodes.forbidden) return;
    this.#socket.stop();
    this.#options.refused();
  }

  #showStatus(): void {
    const online = this.#options.environment.page.online();
    this.#state.set({ status: statusOf(this.#socket.status, this.#live, this.#greeted, online) });
  }
}
