import { closeCodes } from '../../bot/wire/close-codes.ts';
import { PROTOCOL_VERSION } from '../../bot/wire/limits.ts';
import type {
  ClientFrame,
  Entry,
  ErrorCode,
  PageContext,
  ServerFrame,
  ServerFrameOf,
} from '../../bot/wire/messages.ts';
import { KeptConversation, type Credentials } from './credentials.ts';
import { Delivery } from './delivery.ts';
import { decode } from './decode.ts';
import { Timers, type Environment } from './environment.ts';
import { Outbox, type OutgoingMessage } from './outbox.ts';
import { Socket, type SocketStatus } from './socket.ts';
import { createState, emptyState, type ConversationState, type Observable } from './state.ts';
import { Transcript } from './transcript.ts';

export interface ConversationOptions {
  storeId: string;
  /** ws:// or wss:// address of the chat socket. */
  endpoint: string;
  environment: Environment;
  /** BCP 47; the language the page is in. */
  locale?: string;
  /** The bot changed the cart of this conversation. */
  onCart?(revision: number, conversationId: string): void;
}

/** A server that has not said that it forgot by then, in milliseconds, has not. */
const FORGET_WAIT = 8_000;

/** After these the same message may be taken later; it stays in the outbox. */
const passingErrors: readonly ErrorCode[] = ['too-many', 'unavailable', 'internal'];

/**
 * One shopper's conversation with one store, over however many connections it takes. Nothing is sent before
 * `connect`; what is said while there is no connection waits in the outbox.
 */
export class Conversation implements Observable<ConversationState> {
  readonly #options: ConversationOptions;
  readonly #environment: Environment;
  readonly #state = createState();
  readonly #socket: Socket;
  readonly #outbox: Outbox;
  readonly #delivery: Delivery;
  readonly #transcript = new Transcript();
  readonly #kept: KeptConversation;
  readonly #timers: Timers;
  readonly #endings: (() => void)[];
  #conversationId: string | undefined;
  #token: string | undefined;
  #page: PageContext | undefined;
  #identity: string | undefined;
  #typing: { note?: string } | undefined;
  #live = false;
  #greeted = false;
  #looking = false;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#environment = options.environment;
    const { storeId, environment } = options;
    this.#timers = new Timers(environment.clock);
    this.#kept = new KeptConversation(storeId, environment.storage);
    this.#outbox = new Outbox(storeId, environment);
    this.#delivery = new Delivery(this.#outbox, this.#transcript, this.#timers, {
      send: (make) => this.#send(make),
      doubt: () => this.#socket.doubt(),
      patience: (least) => this.#socket.patience(least),
      changed: () => this.#show(),
    });
    const { origin } = new URL(options.endpoint);
    const server = origin.replace(/^ws/, 'http');
    this.#socket = new Socket(options.endpoint, environment, {
      opened: () => this.#hello(),
      received: (text) => this.#received(decode(text, server)),
      closed: (code) => this.#closed(code),
      changed: (status) => this.#changed(status),
    });
    const { page } = environment;
    this.#endings = [
      page.on('leave', () => this.#outbox.release()),
      page.on('return', () => this.#outbox.reclaim()),
      page.on('online', () => this.#changed(this.#socket.status)),
      page.on('offline', () => this.#changed(this.#socket.status)),
      environment.storage.watch((key) => this.#otherTabChanged(key)),
    ];
  }

  get(): ConversationState {
    return this.#state.get();
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  /** Whether there is something to go on with: a conversation with history, or words a closed tab left behind. */
  get worthResuming(): boolean {
    this.#outbox.adopt(this.#kept.credentials?.conversationId);
    return this.#outbox.messages.length > 0 || this.#kept.hasHistory;
  }

  /** Connects, or stays connected. */
  connect(): void {
    if (this.#socket.status !== 'ended') this.#socket.start();
  }

  /** Says something in the shopper's words. Text over 4,000 characters is the caller's to refuse. */
  say(text: string): void {
    this.#post({ type: 'say', messageId: this.#environment.makeId(), text });
  }

  /** Presses a choice, with the words to show for it. */
  choose(choiceId: string, label: string): void {
    this.#post({
      type: 'choose',
      messageId: this.#environment.makeId(),
      choiceId,
      label: label.slice(0, 500),
    });
  }

  /** Sends a message again that the server refused. */
  retry(messageId: string): void {
    const message = this.#delivery.takeFailed(messageId);
    if (message) this.#post(message);
  }

  /** Asks for the present reply to end, and stops showing that one is being made. */
  stop(): void {
    this.#send((conversationId) => ({ type: 'stop', conversationId }));
    this.#typing = undefined;
    this.#delivery.quiet();
    this.#transcript.dropStreams();
    this.#show();
  }

  /** Tells what the page shows: "this one" on a product page is that product. */
  context(page: PageContext): void {
    this.#page = page;
    this.#send((conversationId) => ({ type: 'context', conversationId, page }));
  }

  /** Presents the store's signed identity of the shopper. */
  identify(jwt: string): void {
    this.#identity = jwt;
    this.#send((conversationId) => ({ type: 'identify', conversationId, jwt }));
  }

  /**
   * The shopper signed out: what was said stays with the account, and a new conversation begins. Where this page never
   * knew of a signed-in shopper, the server decides.
   */
  logout(): void {
    const told = this.#send((conversationId) => ({ type: 'logout', conversationId }));
    if (this.#identity !== undefined || !told) this.#beginAnew();
    this.#identity = undefined;
  }

  /** Leaves this conversation where it is and begins another with its cart. */
  startNew(): void {
    this.#beginAnew(this.#kept.credentials ?? this.#kept.carry);
  }

  /** @param carry whose cart comes along; it is remembered until the server has heard of it. */
  #beginAnew(carry?: Credentials): void {
    const connected = this.#socket.status !== 'idle';
    this.#outbox.clear();
    this.#leaveConversation();
    this.#kept.carry = carry;
    this.#kept.forget();
    if (connected) this.#socket.restart();
  }

  /** Has the server destroy what was said, and begins anew once it says that it did. Only while connected. */
  forget(): void {
    if (!this.#send((conversationId) => ({ type: 'forget', conversationId }))) return;
    this.#timers.set('forget', FORGET_WAIT, () => {
      this.#state.set({ trouble: { code: 'forget-unconfirmed', text: '' } });
    });
  }

  /** The shopper is (not) looking at the conversation now. */
  look(looking: boolean): void {
    this.#looking = looking;
    this.#markSeen();
  }

  /** Puts away the last trouble or notice. */
  dismiss(): void {
    this.#state.set({ trouble: undefined, notice: undefined });
  }

  /** Ends everything; what is unsent waits for the next page. */
  destroy(): void {
    this.#outbox.release();
    this.#socket.destroy();
    this.#timers.clearAll();
    for (const end of this.#endings) end();
  }

  #post(message: OutgoingMessage): void {
    this.#delivery.keep(message);
    this.#state.set({ trouble: undefined, notice: undefined });
    this.#show();
    if (this.#live && this.#transcript.known === 0 && this.#pageHasOther()) return this.#socket.restart();
    if (this.#live) this.#delivery.transmit(message);
    else this.connect();
  }

  /** The store page or another tab may have begun the shared conversation since we connected; ours is still empty then. */
  #pageHasOther(): boolean {
    const kept = this.#kept.credentials;
    return kept !== undefined && kept.conversationId !== this.#conversationId;
  }

  #hello(): void {
    const kept = this.#kept.credentials;
    if (kept?.conversationId !== this.#conversationId && this.#conversationId) this.#leaveConversation();
    this.#token = kept?.token;
    this.#write({
      type: 'hello',
      protocol: { minimum: PROTOCOL_VERSION, maximum: PROTOCOL_VERSION },
      storeId: this.#options.storeId,
      resume: kept && { ...kept, after: this.#transcript.last },
      carry: kept ? undefined : this.#kept.carry,
      locale: this.#options.locale,
      page: this.#page,
      identity: this.#identity,
    });
  }

  #received(frame: ServerFrame | undefined): void {
    if (!frame) return;
    const other = 'conversationId' in frame && frame.conversationId !== this.#conversationId;
    if (frame.type !== 'welcome' && other && frame.type !== 'notice') return;
    switch (frame.type) {
      case 'welcome':
        return this.#welcomed(frame);
      case 'ack':
        return this.#acked(frame);
      case 'entry':
        return this.#entered([frame.entry]);
      case 'entries':
        return this.#entered(frame.entries);
      case 'delta':
        this.#transcript.delta(frame);
        return this.#show();
      case 'typing':
        this.#typing = frame.on ? { note: frame.note } : undefined;
        return this.#show();
      case 'cart':
        return this.#options.onCart?.(frame.revision, frame.conversationId);
      case 'notice':
        return this.#noticed(frame);
      case 'error':
        return this.#refused(frame);
      default:
    }
  }

  #welcomed(frame: ServerFrameOf<'welcome'>): void {
    const changed = frame.conversationId !== this.#conversationId;
    if (changed && this.#conversationId) this.#leaveConversation();
    this.#conversationId = frame.conversationId;
    this.#token = frame.token ?? this.#token;
    this.#kept.carry = undefined;
    if (this.#token) this.#kept.credentials = { conversationId: frame.conversationId, token: this.#token };
    // A log shorter than ours was put back from a backup: what we show is no longer what is kept.
    if (frame.seq < this.#transcript.last) this.#transcript.reset();
    this.#transcript.dropStreams();
    this.#transcript.expect(frame.seq);
    this.#typing = undefined;
    this.#live = true;
    this.#socket.settled();
    const { seq } = this.#kept.readMark ?? { seq: 0 };
    const replay = this.#greeted && !changed ? {} : { replayedTo: frame.seq, seen: Math.min(seq, frame.seq) };
    this.#greeted = true;
    this.#state.set({ ...replay, store: frame.store, conversationId: frame.conversationId, status: 'live' });
    this.#delivery.resume(frame.conversationId);
    this.#show();
  }

  #acked(frame: ServerFrameOf<'ack'>): void {
    this.#transcript.expect(frame.seq);
    this.#delivery.delivered(frame.messageId);
    this.#delivery.repairGap();
    if (this.get().trouble) this.#state.set({ trouble: undefined });
    this.#show();
  }

  #entered(entries: readonly Entry[]): void {
    this.#delivery.entered(this.#transcript.add(entries));
    this.#show();
    this.#markSeen();
  }

  #noticed(frame: ServerFrameOf<'notice'>): void {
    // Whoever listens hears it: this may have been asked for on another device.
    if (frame.code === 'forgotten') this.#beginAnew();
    this.#state.set({ notice: { code: frame.code, text: frame.text } });
  }

  #refused(frame: ServerFrameOf<'error'>): void {
    if (frame.code === 'unknown-conversation') return this.#beginAnew();
    const passing = passingErrors.includes(frame.code);
    if (passing) this.#delivery.later();
    else if (this.#delivery.refused(frame.messageId)) return this.#show();
    if (frame.code !== 'too-many') this.#state.set({ trouble: { code: frame.code, text: frame.text } });
  }

  #closed(code: number): void {
    this.#live = false;
    this.#typing = undefined;
    this.#delivery.pause();
    if (code === closeCodes.forbidden) {
      this.#kept.forget();
      this.#leaveConversation();
    }
    if (this.#timers.has('forget') && code !== 1006) {
      this.#timers.clear('forget');
      this.#beginAnew();
    }
    this.#show();
  }

  #changed(status: SocketStatus): void {
    this.#state.set({ status: this.#statusOf(status) });
  }

  #statusOf(socket: SocketStatus): ConversationState['status'] {
    if (socket === 'idle' || socket === 'resting') return 'idle';
    if (socket === 'ended') return 'refused';
    if (this.#live && socket === 'open') return 'live';
    if (!this.#environment.page.online()) return 'offline';
    return this.#greeted || socket === 'waiting' ? 'reconnecting' : 'connecting';
  }

  /** Clears what is shown, not what is kept; unsent words stay to be said in the next one. */
  #leaveConversation(): void {
    this.#conversationId = undefined;
    this.#token = undefined;
    this.#typing = undefined;
    this.#live = false;
    this.#greeted = false;
    this.#timers.clearAll();
    this.#transcript.reset();
    this.#delivery.reset();
    const { store, status } = this.get();
    this.#state.set({
      ...emptyState(),
      store,
      status,
      conversationId: undefined,
      note: undefined,
      notice: undefined,
      trouble: undefined,
    });
    this.#show();
  }

  #otherTabChanged(key: string): void {
    if (this.#outbox.isOther(key)) {
      if (this.#live && this.#outbox.adopt(this.#conversationId).length > 0) this.#socket.restart();
      return;
    }
    const ours = key === this.#kept.credentialsKey || key === this.#kept.readKey;
    if (!ours || this.#kept.credentials?.conversationId === this.#conversationId) return;
    const spokenHere = this.#transcript.known > 0;
    // Two tabs that both have nothing to show would chase each other; so follow only to or from a real conversation.
    if (!spokenHere && !this.#kept.hasHistory) return;
    this.#outbox.clear();
    this.#leaveConversation();
    const followed = this.#kept.hasHistory || this.#looking;
    if (followed) this.#socket.restart();
    else this.#socket.stop();
  }

  #markSeen(): void {
    const { last } = this.#transcript;
    const conversationId = this.#conversationId;
    if (!conversationId || last === 0) return;
    const seen = this.#looking && !this.#environment.page.hidden() ? last : this.get().seen;
    const mark = this.#kept.readMark;
    if (mark?.conversationId === conversationId && mark.seq >= seen && mark.last >= last) return;
    this.#kept.readMark = { conversationId, seq: seen, last };
    if (seen === this.get().seen) return;
    this.#state.set({ seen });
    this.#send((id) => ({ type: 'seen', conversationId: id, seq: seen }));
  }

  #show(): void {
    const { entries, streams } = this.#transcript;
    this.#state.set({
      entries,
      streams,
      pending: this.#delivery.pending,
      replying: this.#typing !== undefined || streams.length > 0 || this.#delivery.awaitsReply,
      note: this.#typing?.note,
    });
  }

  #send(make: (conversationId: string) => ClientFrame): boolean {
    if (!this.#live || !this.#conversationId) return false;
    return this.#write(make(this.#conversationId));
  }

  #write(frame: ClientFrame): boolean {
    return this.#socket.send(JSON.stringify(frame));
  }
}
