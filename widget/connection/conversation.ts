import type { PageContext } from '../../bot/wire/messages.ts';
import { Exchange } from './exchange.ts';
import type { OutgoingMessage } from './outbox.ts';
import type { ConversationOptions } from './session.ts';

/** A server that has not said that it forgot by then, in milliseconds, has not. */
const FORGET_WAIT = 8_000;
/** What another tab left for nothing yet, this one leaves after so many milliseconds: its own line may say why before. */
const FOLLOW_WAIT = 1_000;

/**
 * One shopper's conversation with one store, over however many connections it takes. Nothing is sent before
 * `connect`; what is said while there is no connection waits in the outbox.
 */
export class Conversation extends Exchange {
  readonly #endings: (() => void)[];

  constructor(options: ConversationOptions) {
    super(options);
    const { page, storage } = options.environment;
    this.#endings = [
      page.on('leave', () => this.outbox.release()),
      page.on('return', () => this.outbox.reclaim()),
      page.on('online', () => this.showStatus()),
      page.on('offline', () => this.showStatus()),
      storage.watch((key) => this.#otherTabChanged(key)),
    ];
  }

  /** Whether there is something to go on with: a conversation with history, or words a closed tab left behind. */
  get worthResuming(): boolean {
    this.outbox.adopt(this.kept.credentials?.conversationId);
    return this.outbox.messages.length > 0 || this.kept.hasHistory;
  }

  /** Connects, or stays connected. */
  connect(): void {
    if (this.socket.status !== 'ended') this.socket.start();
  }

  /**
   * Says something in the shopper's words. Text over 4,000 characters is the caller's to refuse.
   * @param spoken the words were heard by a recogniser
   */
  say(text: string, spoken?: boolean): void {
    this.#post({ type: 'say', messageId: this.environment.makeId(), text, page: this.page, spoken });
  }

  /** Presses a choice, with the words to show for it. */
  choose(choiceId: string, label: string): void {
    this.#post({
      type: 'choose',
      messageId: this.environment.makeId(),
      choiceId,
      label: label.slice(0, 500),
      page: this.page,
    });
  }

  /** Rates the conversation: 1 to 5 stars. The server keeps the first one. */
  rate(stars: number, reason?: string): void {
    this.#post({ type: 'rate', messageId: this.environment.makeId(), stars, reason });
  }

  /** Tells that a reply is wrong. */
  flag(replyId: string, reason?: string): void {
    this.#post({ type: 'flag', messageId: this.environment.makeId(), replyId, reason });
  }

  /** Sends a message again that the server refused. */
  retry(messageId: string): void {
    const message = this.delivery.takeFailed(messageId);
    if (message) this.#post(message);
  }

  /** Asks for the present reply to end, and stops showing that one is being made. */
  stop(): void {
    this.send({ type: 'stop' });
    this.typing = undefined;
    this.delivery.quiet();
    this.transcript.dropStreams();
    this.show();
  }

  /** Tells what the page shows: "this one" on a product page is that product. */
  context(page: PageContext): void {
    this.page = page;
    this.send({ type: 'context', page });
  }

  /**
   * Presents the store's signed identity of the shopper. Where one is connected it goes with a new hello: frames of one
   * connection may overtake each other, and what is said next must not be taken for a stranger's.
   */
  identify(jwt: string): void {
    if (jwt === this.identity) return;
    this.identity = jwt;
    if (this.socket.status === 'open') this.enterAgain();
  }

  /** Presents a later identity of the same shopper, before the last one runs out. */
  renewIdentity(jwt: string): void {
    this.identity = jwt;
    this.send({ type: 'identify', jwt });
  }

  /** The page is in another language now; what the server says of itself and of prices follows. @param locale BCP 47 */
  speak(locale: string): void {
    if (this.options.locale === locale) return;
    this.options.locale = locale;
    if (this.socket.status === 'open') this.enterAgain();
  }

  /**
   * The shopper signed out: what was said stays with the account, and a new conversation begins. Where this page never
   * knew of a signed-in shopper, the server decides.
   */
  logout(): void {
    const told = this.send({ type: 'logout' });
    this.kept.voice = undefined;
    if (this.identity !== undefined || !told) this.beginAnew();
    this.identity = undefined;
    this.kept.signOut(this.environment.makeId());
  }

  /** Leaves this conversation where it is and begins another with its cart. */
  startNew(): void {
    this.beginAnew(this.kept.credentials ?? this.kept.carry);
  }

  /** Has the server destroy what was said, and begins anew once it says that it did. Only while connected. */
  forget(): void {
    if (!this.send({ type: 'forget' })) return;
    this.timers.set('forget', FORGET_WAIT, () => {
      this.show({ trouble: { code: 'forget-unconfirmed', text: '' } });
    });
  }

  /** The shopper is (not) looking at the conversation now. */
  look(looking: boolean): void {
    this.looking = looking;
    this.markSeen();
  }

  /** Puts away the last trouble or notice. */
  dismiss(): void {
    this.show({ trouble: undefined, notice: undefined });
  }

  /** Ends everything; what is unsent waits for the next page. */
  destroy(): void {
    this.outbox.release();
    this.socket.destroy();
    this.timers.clearAll();
    for (const end of this.#endings) end();
  }

  #post(message: OutgoingMessage): void {
    this.delivery.keep(message);
    this.show({ trouble: undefined, notice: undefined });
    if (this.live && this.transcript.known === 0 && this.#pageHasOther()) return this.socket.restart();
    if (this.timers.has('enter')) return this.reenter();
    if (this.live) this.delivery.transmit(message);
    else this.connect();
  }

  /** The store page or another tab may have begun the shared conversation since we connected; ours is still empty then. */
  #pageHasOther(): boolean {
    const kept = this.kept.credentials;
    return kept !== undefined && kept.conversationId !== this.conversationId;
  }

  /** What was said to a signed-in shopper is not shown on, in no page of this browser. */
  #signedOutElsewhere(): void {
    if (this.identity === undefined) return;
    this.identity = undefined;
    const { conversationId } = this;
    const { credentials } = this.kept;
    this.beginAnew();
    // The other tab may have begun its next one already.
    if (credentials?.conversationId !== conversationId) this.kept.credentials = credentials;
    this.options.onSignedOut?.();
  }

  #otherTabChanged(key: string): void {
    if (this.outbox.isOther(key)) {
      if (this.live && this.outbox.adopt(this.conversationId).length > 0) this.socket.restart();
      return;
    }
    if (key === this.kept.signedOutKey) return this.#signedOutElsewhere();
    const ours = key === this.kept.credentialsKey || key === this.kept.readKey;
    if (!ours || this.kept.credentials?.conversationId === this.conversationId) return;
    const spokenHere = this.transcript.known > 0;
    // Two tabs that both have nothing to show would chase each other; so follow only to or from a real conversation.
    if (!spokenHere && !this.kept.hasHistory) return;
    // The storage is often quicker than the server, which tells every tab that a conversation was forgotten.
    if (!this.live || !spokenHere || this.kept.hasHistory) return this.#follow();
    if (!this.timers.has('follow')) this.timers.set('follow', FOLLOW_WAIT, () => this.#follow());
  }

  /** Goes where the other tabs of this browser are. */
  #follow(): void {
    if (this.kept.credentials?.conversationId === this.conversationId) return;
    this.outbox.clear();
    this.leave();
    const followed = this.kept.hasHistory || this.looking;
    if (followed) this.socket.restart();
    else this.socket.stop();
  }
}
