import type { PageContext } from '../../bot/wire/messages.ts';
import type { Environment } from './environment.ts';

/** What the shopper said or chose, and on which page, or thinks of it, waiting for the server's `ack`. */
export type OutgoingMessage = { page?: PageContext } & (
  | { type: 'say'; messageId: string; text: string; spoken?: boolean }
  | { type: 'choose'; messageId: string; choiceId: string; label?: string }
  | { type: 'rate'; messageId: string; stars: number; reason?: string }
  | { type: 'flag'; messageId: string; replyId: string; reason?: string }
);

interface StoredOutbox {
  /** When its tab last touched it; a tab that has gone quiet for long has crashed. */
  touchedAt: number;
  /** The tab said goodbye: anyone may adopt it now. */
  released: boolean;
  /** The conversation these belong to; absent when it had not begun. */
  conversationId?: string;
  messages: OutgoingMessage[];
}

/** Browsers let a hidden tab's timers run once a minute, so a live tab is never silent longer than this. */
const ABANDONED_AFTER = 150_000;

/**
 * Messages on their way, kept in storage until the server has them. Each tab has its own; that of a closed or crashed
 * tab is adopted by another one. Adopting twice does no harm: the server knows a message by its id.
 */
export class Outbox {
  readonly #environment: Environment;
  readonly #prefix: string;
  readonly #key: string;
  #messages: OutgoingMessage[] = [];
  #conversationId: string | undefined;

  constructor(storeId: string, environment: Environment) {
    this.#environment = environment;
    this.#prefix = `aisle:${storeId}:outbox:`;
    this.#key = this.#prefix + environment.makeId();
  }

  get messages(): readonly OutgoingMessage[] {
    return this.#messages;
  }

  add(message: OutgoingMessage): void {
    this.#messages.push(message);
    this.#keep(false);
  }

  /** The server has it, or will never take it. @returns whether it was here. */
  remove(messageId: string): boolean {
    const left = this.#messages.filter((message) => message.messageId !== messageId);
    if (left.length === this.#messages.length) return false;
    this.#messages = left;
    this.#keep(false);
    return true;
  }

  clear(): void {
    this.#messages = [];
    this.#keep(false);
  }

  /** Names the conversation that unsent messages are for. */
  bind(conversationId: string | undefined): void {
    this.#conversationId = conversationId;
    this.#keep(false);
  }

  /** Shows that this tab lives. Call at least once a minute while there are messages. */
  touch(): void {
    this.#keep(false);
  }

  /** The page is going away: whoever comes next may send what is left. */
  release(): void {
    this.#keep(true);
  }

  /** The page came back: what another tab adopted meanwhile is no longer ours to send. */
  reclaim(): void {
    if (this.#environment.storage.read(this.#key) === undefined) this.#messages = [];
    this.#keep(false);
  }

  isOther(key: string): boolean {
    return key.startsWith(this.#prefix) && key !== this.#key;
  }

  /** Takes over what closed tabs left of `conversationId`, in the order it was said. @returns what was adopted. */
  adopt(conversationId: string | undefined): OutgoingMessage[] {
    const adopted: OutgoingMessage[] = [];
    for (const key of this.#environment.storage.keys().filter((key) => this.isOther(key))) {
      const stored = this.#readAbandoned(key);
      if (!stored) continue;
      this.#environment.storage.write(key, undefined);
      const ours = !stored.conversationId || !conversationId || stored.conversationId === conversationId;
      if (ours) adopted.push(...stored.messages);
    }
    if (adopted.length > 0) {
      const known = new Set(this.#messages.map((message) => message.messageId));
      this.#messages = [...adopted.filter((message) => !known.has(message.messageId)), ...this.#messages];
      this.#keep(false);
    }
    return adopted;
  }

  #readAbandoned(key: string): StoredOutbox | undefined {
    try {
      const stored = JSON.parse(this.#environment.storage.read(key) ?? '') as StoredOutbox;
      const quietFor = this.#environment.clock.now() - stored.touchedAt;
      if (!Array.isArray(stored.messages)) return undefined;
      return stored.released || quietFor > ABANDONED_AFTER ? stored : undefined;
    } catch {
      return undefined;
    }
  }

  #keep(released: boolean): void {
    const stored: StoredOutbox = {
      touchedAt: this.#environment.clock.now(),
      released,
      conversationId: this.#conversationId,
      messages: this.#messages,
    };
    const empty = this.#messages.length === 0;
    this.#environment.storage.write(this.#key, empty ? undefined : JSON.stringify(stored));
  }
}
