import { closeCodes } from '../../bot/wire/close-codes.ts';
import { PROTOCOL_VERSION } from '../../bot/wire/limits.ts';
import type { ClientFrame, Entry, PageContext, ServerFrame, ServerFrameOf } from '../../bot/wire/messages.ts';
import { KeptConversation } from './credentials.ts';
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

/** Waits in milliseconds; each doubles while nothing comes. */
const waits = {
  /** A missing entry is asked for after this: two frames that overtook each other settle by themselves. */
  gap: 250,
  gapCeiling: 10_000,
  ack: 2_000,
  ackCeiling: 30_000,
  reply: 3_000,
  replyCeiling: 30_000,
  forget: 8_000,
  touch: 45_000,
} as const;

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
  readonly #transcript = new Transcript();
  readonly #kept: KeptConversation;
  readonly #timers: Timers;
  readonly #endings: (() => void)[];
  /** Messages whose answer has not come; the server may lose the frame, never the answer. */
  readonly #unanswered = new Set<string>();
  readonly #failed = new Map<string, OutgoingMessage>();
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
    this.#socket = new Socket(options.endpoint, environment, {
      opened: () => this.#hello(),
      received: (text) => this.#received(decode(text)),
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
    this.#post({ type: 'choose', messageId: this.#environment.makeId(), choiceId, label: label.slice(0, 500) });
  }

  /** Sends a message again that the server refused. */
  retry(messageId: string): void {
    const message = this.#failed.get(messageId);
    if (!message) return;
    this.#failed.delete(messageId);
    this.#post(message);
  }

  /** Asks for the present reply to end, and stops showing that one is being made. */
  stop(): void {
    this.#send((conversationId) => ({ type: 'stop', conversationId }));
    this.#typing = undefined;
    this.#unanswered.clear();
    this.#timers.clear('reply');
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

  /** The shopper signed out: what was said stays with the account, and a new conversation begins. */
  logout(): void {
    this.#identity = undefined;
    this.#send((conversationId) => ({ type: 'logout', conversationId }));
    this.startNew();
  }

  /** Leaves this conversation where it is and begins another. */
  startNew(): void {
    const connected = this.#socket.status !== 'idle';
    this.#outbox.clear();
    this.#leaveConversation();
    this.#kept.forget();
    if (connected) this.#socket.restart();
  }

  /** Has the server destroy what was said, and begins anew once it says that it did. Only while connected. */
  forget(): void {
    if (!this.#send((conversationId) => ({ type: 'forget', conversationId }))) return;
    this.#timers.set('forget', waits.forget, () => {
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
    this.#outbox.add(message);
    this.#unanswered.add(message.messageId);
    this.#state.set({ trouble: undefined, notice: undefined });
    this.#touchRegularly();
    this.#show();
    if (this.#live && this.#transcript.known === 0 && this.#pageHasOther()) return this.#socket.restart();
    if (this.#live) this.#transmit(message);
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
    this.#outbox.bind(frame.conversationId);
    for (const message of this.#outbox.adopt(frame.conversationId)) this.#unanswered.add(message.messageId);
    for (const message of this.#outbox.messages) this.#transmit(message);
    this.#repairGap(waits.gap * 4);
    this.#show();
  }

  #acked(frame: ServerFrameOf<'ack'>): void {
    this.#transcript.expect(frame.seq);
    this.#delivered(frame.messageId);
    this.#repairGap();
    this.#show();
  }

  #entered(entries: readonly Entry[]): void {
    const fresh = this.#transcript.add(entries);
    for (const entry of fresh) {
      if (entry.author === 'shopper') {
        if (entry.messageId) this.#delivered(entry.messageId);
      } else if (entry.messageId) this.#unanswered.delete(entry.messageId);
      else this.#unanswered.clear();
    }
    if (fresh.length > 0) this.#timers.clear('gap');
    this.#repairGap();
    this.#show();
    this.#markSeen();
  }

  /** The server has this message for good; its answer may take a while but must come. */
  #delivered(messageId: string): void {
    if (!this.#outbox.remove(messageId)) return;
    if (this.#outbox.messages.length === 0) this.#timers.clear('ack');
    if (this.#unanswered.has(messageId)) this.#awaitReply();
  }

  #noticed(frame: ServerFrameOf<'notice'>): void {
    if (this.#timers.has('forget') && frame.code === 'forgotten') {
      this.#timers.clear('forget');
      this.startNew();
    }
    this.#state.set({ notice: { code: frame.code, text: frame.text } });
  }

  #refused(frame: ServerFrameOf<'error'>): void {
    const message = this.#outbox.messages.find((one) => one.messageId === frame.messageId);
    if (!message) return this.#state.set({ trouble: { code: frame.code, text: frame.text } });
    this.#failed.set(message.messageId, message);
    this.#outbox.remove(message.messageId);
    this.#unanswered.delete(message.messageId);
    this.#show();
  }

  #transmit(message: OutgoingMessage): void {
    this.#send((conversationId) => ({ ...message, conversationId }));
    if (!this.#timers.has('ack')) this.#awaitAck(waits.ack);
  }

  /** A frame can get lost even where the connection holds; sending it again is safe because it has an id. */
  #awaitAck(wait: number): void {
    this.#timers.set('ack', wait, () => {
      if (!this.#live || this.#outbox.messages.length === 0) return;
      for (const message of this.#outbox.messages) {
        this.#send((conversationId) => ({ ...message, conversationId }));
      }
      this.#awaitAck(Math.min(wait * 2, waits.ackCeiling));
    });
  }

  #awaitReply(wait: number = waits.reply): void {
    this.#timers.set('reply', wait, () => {
      if (this.#unanswered.size === 0) return;
      this.#askHistory();
      if (wait < waits.replyCeiling) return this.#awaitReply(wait * 2);
      // A person may be answering, in their own time: no longer shown as being on its way.
      this.#unanswered.clear();
      this.#show();
    });
  }

  #repairGap(wait: number = waits.gap): void {
    if (!this.#transcript.incomplete) return this.#timers.clear('gap');
    if (this.#timers.has('gap')) return;
    this.#timers.set('gap', wait, () => {
      this.#askHistory();
      this.#repairGap(Math.min(wait * 2, waits.gapCeiling));
    });
  }

  #askHistory(): void {
    const after = this.#transcript.last;
    this.#send((conversationId) => ({ type: 'history', conversationId, after, limit: 200 }));
  }

  #closed(code: number): void {
    this.#live = false;
    this.#typing = undefined;
    for (const name of ['ack', 'gap', 'reply']) this.#timers.clear(name);
    if (code === closeCodes.forbidden) {
      this.#kept.forget();
      this.#leaveConversation();
    }
    if (this.#timers.has('forget') && code !== 1006) {
      this.#timers.clear('forget');
      this.startNew();
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
    this.#outbox.bind(undefined);
    this.#failed.clear();
    const { store, status } = this.get();
    this.#state.set({ ...emptyState(), store, status, conversationId: undefined, note: undefined, notice: undefined, trouble: undefined });
    this.#touchRegularly();
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

  #touchRegularly(): void {
    this.#timers.set('touch', waits.touch, () => {
      this.#outbox.touch();
      if (this.#outbox.messages.length > 0) this.#touchRegularly();
    });
  }

  #show(): void {
    const { entries, streams } = this.#transcript;
    const logged = new Set(entries.map((entry) => (entry.author === 'shopper' ? entry.messageId : undefined)));
    const sending = this.#outbox.messages.map((message) => pending(message, 'sending'));
    const failed = [...this.#failed.values()].map((message) => pending(message, 'failed'));
    this.#state.set({
      entries,
      streams,
      pending: [...failed, ...sending].filter((message) => !logged.has(message.messageId)),
      replying: this.#typing !== undefined || streams.length > 0 || this.#unanswered.size > 0,
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

function pending(message: OutgoingMessage, state: 'sending' | 'failed') {
  const text = message.type === 'say' ? message.text : (message.label ?? message.choiceId);
  return { messageId: message.messageId, text, state } as const;
}
