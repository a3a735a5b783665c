import { PROTOCOL_VERSION } from '../../bot/wire/limits.ts';
import type { PageContext, ServerFrameOf } from '../../bot/wire/messages.ts';
import { KeptConversation, type Credentials } from './credentials.ts';
import { Delivery, type ConversationFrame } from './delivery.ts';
import { Timers, type Environment } from './environment.ts';
import { Outbox } from './outbox.ts';
import { Socket, type SocketListener } from './socket.ts';
import { createState, statusOf, type ConversationState, type Observable } from './state.ts';
import { Transcript } from './transcript.ts';

export interface ConversationOptions {
  storeId: string;
  /** ws:// or wss:// address of the chat socket. */
  endpoint: string;
  environment: Environment;
  /** BCP 47; the language the page is in. */
  locale?: string;
  /** The shopper signed out in another tab: nobody is signed in here either. */
  onSignedOut?(): void;
  /** The bot changed the cart of this conversation. */
  onCart?(revision: number, conversationId: string): void;
}

/** What is on its way when the shopper signs in has so long to arrive, in milliseconds. */
const ENTER_WAIT = 2_000;

/**
 * Which conversation this page is in, over however many connections: enters it, shows it, leaves it for another. What
 * the frames of the server change is Exchange's; what the page may do is Conversation's. They are layers of one
 * object, since every one of them works on all of its parts.
 */
export abstract class Session implements Observable<ConversationState> {
  protected readonly options: ConversationOptions;
  protected readonly environment: Environment;
  protected readonly socket: Socket;
  protected readonly outbox: Outbox;
  protected readonly delivery: Delivery;
  protected readonly transcript = new Transcript();
  readonly kept: KeptConversation;
  protected readonly timers: Timers;
  protected conversationId: string | undefined;
  protected page: PageContext | undefined;
  protected identity: string | undefined;
  /** The server says that it is at work, and perhaps at what. */
  protected typing: { note?: string } | undefined;
  /** Welcomed on a connection that holds. */
  protected live = false;
  protected looking = false;
  readonly #state = createState();
  #token: string | undefined;
  #greeted = false;

  constructor(options: ConversationOptions, listener: Pick<SocketListener, 'received' | 'closed'>) {
    this.options = options;
    const { storeId, endpoint, environment } = options;
    this.environment = environment;
    this.timers = new Timers(environment.clock);
    this.kept = new KeptConversation(storeId, environment.storage);
    this.outbox = new Outbox(storeId, environment);
    this.socket = new Socket(endpoint, environment, {
      ...listener,
      opened: () => this.#hello(),
      changed: () => this.showStatus(),
    });
    this.delivery = new Delivery(this.outbox, this.transcript, this.timers, this.socket, this);
  }

  get(): ConversationState {
    return this.#state.get();
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  protected showStatus(): void {
    const { socket, live } = this;
    this.show({ status: statusOf(socket.status, live, this.#greeted, this.environment.page.online()) });
  }

  /** Brings what is shown up to date. @param change what changed besides the log and what is on its way. */
  show(change?: Partial<ConversationState>): void {
    const { entries, streams } = this.transcript;
    const handOver = entries.findLast((entry) => entry.handOver)?.handOver;
    // A person answers in their own time: only they know that they are at it.
    const botAnswers = this.delivery.awaitsReply && handOver?.state !== 'joined';
    this.#state.set({
      ...change,
      entries,
      streams,
      handOver,
      pending: this.delivery.pending,
      replying: this.typing !== undefined || streams.length > 0 || botAnswers,
      note: this.typing?.note,
    });
  }

  /** Sends a frame of the present conversation. @returns false when there is no connection. */
  send(frame: ConversationFrame): boolean {
    const { conversationId } = this;
    return this.live && !!conversationId && this.#write({ ...frame, conversationId });
  }

  #write(frame: object): boolean {
    return this.socket.send(JSON.stringify(frame));
  }

  #hello(): void {
    const kept = this.kept.credentials;
    if (kept?.conversationId !== this.conversationId && this.conversationId) this.leave();
    this.#token = kept?.token;
    this.#write({
      type: 'hello',
      protocol: { minimum: PROTOCOL_VERSION, maximum: PROTOCOL_VERSION },
      storeId: this.options.storeId,
      resume: kept && { ...kept, after: this.transcript.last },
      carry: kept ? undefined : this.kept.carry,
      locale: this.options.locale,
      page: this.page,
      identity: this.identity,
      voice: this.kept.voice?.on === true,
      voiceControl: true,
    });
  }

  protected welcomed(frame: ServerFrameOf<'welcome'>): void {
    const { conversationId, token = this.#token, seq, store, features, speech } = frame;
    if (conversationId !== this.conversationId && this.conversationId) this.leave();
    this.conversationId = conversationId;
    this.#token = token;
    this.kept.carry = undefined;
    if (token) this.kept.credentials = { conversationId, token };
    // A log shorter than we know it was put back from a backup: what we show is no longer what is kept.
    const goesOn = this.#greeted && seq >= this.transcript.known;
    if (!goesOn) this.transcript.reset();
    this.transcript.dropStreams();
    this.transcript.expect(seq);
    this.typing = undefined;
    this.live = true;
    this.socket.settled();
    const read = this.kept.readMark?.seq ?? 0;
    const replay = goesOn ? {} : { replayedTo: seq, seen: Math.min(read, seq) };
    this.#greeted = true;
    this.delivery.resume(conversationId);
    this.show({ ...replay, store, features, speech, conversationId, status: 'live' });
  }

  /**
   * Says hello again, on another connection. What is on its way is the present conversation's: sent again in the one
   * that a sign-in may begin, it would be done twice, so its `ack` may come first.
   */
  protected enterAgain(): void {
    if (!this.live || this.outbox.messages.length === 0) return this.reenter();
    this.timers.set('enter', ENTER_WAIT, () => this.reenter());
  }

  protected reenter(): void {
    this.timers.clear('enter');
    this.live = false;
    this.typing = undefined;
    this.delivery.pause();
    this.socket.restart();
  }

  /** @param carry whose cart comes along; it is remembered until the server has heard of it. */
  protected beginAnew(carry?: Credentials): void {
    const connected = this.socket.status !== 'idle';
    this.outbox.clear();
    this.leave();
    this.kept.carry = carry;
    this.kept.forget();
    if (!carry) {
      this.kept.voice = undefined;
      this.show({ goneCount: this.get().goneCount + 1 });
    }
    if (connected) this.socket.restart();
  }

  /** Clears what is shown, not what is kept; unsent words stay to be said in the next one. */
  protected leave(): void {
    this.conversationId = this.#token = this.typing = undefined;
    this.live = this.#greeted = false;
    this.timers.clearAll();
    this.transcript.reset();
    this.delivery.reset();
    this.show({
      conversationId: undefined,
      replayedTo: 0,
      seen: 0,
      notice: undefined,
      trouble: undefined,
    });
  }

  protected markSeen(): void {
    const { last } = this.transcript;
    const conversationId = this.conversationId;
    if (!conversationId || last === 0) return;
    const seen = this.looking && !this.environment.page.hidden() ? last : this.get().seen;
    const mark = this.kept.readMark;
    if (mark?.conversationId === conversationId && mark.seq >= seen && mark.last >= last) return;
    this.kept.readMark = { conversationId, seq: seen, last };
    if (seen === this.get().seen) return;
    this.show({ seen });
    this.send({ type: 'seen', seq: seen });
  }
}
