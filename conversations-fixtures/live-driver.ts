import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import { Entry } from '../bot/wire/messages.ts';
import { CartView } from '../bot/wire/parts.ts';
import type { Driver, FinalOutcome, TurnOutcome } from './outcome.ts';

/** Drives a conversation against a running server, with nothing but the wire and the store page's own addresses. */

export interface LiveOptions {
  /** `ws://host:port/chat`. */
  url: string;
  storeId: string;
  /** Customer to sign in as, or none. */
  identity?: string;
  cart?: { sku: string; quantity?: number }[];
  page?: { page?: string; product?: string; category?: string };
  /** Longest wait for an answer, milliseconds. */
  patience?: number;
  control?: ControlChannel;
}

/** What a server started with `--fixtures` offers to whoever holds the operator key. */
export interface ControlChannel {
  evidence(storeId: string, conversationId: string, messageId: string): Promise<TurnOutcome['evidence']>;
  failTool(storeId: string, details: { tool: string; how: string }): Promise<void>;
  restart(): Promise<void>;
}

type Frame = { type: string } & Record<string, unknown>;

export class AnswerMissing extends Error {
  override name = 'AnswerMissing';
}

export async function openLiveDriver(options: LiveOptions): Promise<Driver> {
  const driver = new LiveDriver(options);
  await driver.open();
  return driver;
}

class LiveDriver implements Driver {
  readonly #options: LiveOptions;
  readonly #http: string;
  #socket: WebSocket | undefined;
  #conversationId = '';
  #token: string | undefined;
  #identity: string | undefined;
  #welcomed = false;
  #entries = new Map<number, Entry>();
  #received: number[] = [];
  #acked = new Set<string>();
  #errors: { code: string; messageId?: string }[] = [];
  #last: { type: 'say' | 'choose'; messageId: string; body: Record<string, string> } | undefined;
  #changed: () => void = () => {};

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#http = options.url.replace(/^ws/, 'http').replace(/\/chat$/, '');
  }

  async open(): Promise<void> {
    const { identity, cart, storeId } = this.#options;
    if (identity && identity !== 'none') this.#identity = await this.#signIn(storeId, identity);
    if (cart) await this.#fillCart(storeId, cart);
    await this.#connect();
  }

  async #signIn(storeId: string, customerId: string): Promise<string> {
    const answer = await this.#post(`/shop/${storeId}/demo/sign-in`, { customerId });
    return v.parse(v.object({ jwt: v.string() }), answer).jwt;
  }

  async #fillCart(storeId: string, lines: { sku: string; quantity?: number }[]): Promise<void> {
    const commands = lines.map((line) => ({
      kind: 'add',
      variantId: line.sku,
      quantity: line.quantity ?? 1,
    }));
    const answer = await this.#post(`/shop/${storeId}/cart`, { commands });
    const cart = v.parse(v.object({ conversationId: v.string(), token: v.string() }), answer);
    this.#conversationId = cart.conversationId;
    this.#token = cart.token;
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(this.#http + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }

  async #connect(): Promise<void> {
    const socket = new WebSocket(this.#options.url);
    this.#socket = socket;
    this.#welcomed = false;
    socket.addEventListener('message', (event) => this.#take(JSON.parse(String(event.data)) as Frame));
    socket.addEventListener('close', () => this.#changed());
    await once(socket, 'open');
    socket.send(JSON.stringify(this.#hello()));
    await this.#until(() => this.#welcomed, 'welcome');
  }

  #hello(): Frame {
    const after = Math.max(0, ...this.#entries.keys());
    const resume = this.#token
      ? { conversationId: this.#conversationId, token: this.#token, after }
      : undefined;
    return {
      type: 'hello',
      protocol: { minimum: 1, maximum: 1 },
      storeId: this.#options.storeId,
      resume,
      page: this.#options.page,
      identity: this.#identity,
    };
  }

  #take(frame: Frame): void {
    if (frame.type === 'welcome') {
      this.#welcomed = true;
      this.#conversationId = String(frame.conversationId);
      if (typeof frame.token === 'string') this.#token = frame.token;
    } else if (frame.type === 'ack') this.#acked.add(String(frame.messageId));
    else if (frame.type === 'entry') this.#keep(frame.entry);
    else if (frame.type === 'entries') for (const entry of frame.entries as unknown[]) this.#keep(entry);
    else if (frame.type === 'error') {
      this.#errors.push({ code: String(frame.code), messageId: frame.messageId as string | undefined });
    }
    this.#changed();
  }

  #keep(written: unknown): void {
    const entry = v.parse(Entry, written);
    this.#received.push(entry.seq);
    this.#entries.set(entry.seq, entry);
  }

  say(text: string): Promise<TurnOutcome> {
    return this.#send('say', { text });
  }

  choose(choiceId: string, label: string): Promise<TurnOutcome> {
    return this.#send('choose', { choiceId, label });
  }

  async #send(type: 'say' | 'choose', body: Record<string, string>): Promise<TurnOutcome> {
    const messageId = randomUUID();
    this.#last = { type, messageId, body };
    this.#write({ type, conversationId: this.#conversationId, messageId, ...body });
    return this.#outcome(messageId);
  }

  #write(frame: Frame): void {
    this.#socket?.send(JSON.stringify(frame));
  }

  async #outcome(messageId: string): Promise<TurnOutcome> {
    const answers = (): Entry[] =>
      [...this.#entries.values()].filter(
        (entry) => entry.author !== 'shopper' && entry.messageId === messageId,
      );
    const refused = (): string | undefined =>
      this.#errors.find((error) => error.messageId === messageId)?.code;
    await this.#until(
      () => (this.#acked.has(messageId) && answers().length > 0) || refused() !== undefined,
      `an answer to ${messageId}`,
    );
    const { control, storeId } = this.#options;
    const evidence = await control?.evidence(storeId, this.#conversationId, messageId);
    return { entries: answers(), error: refused(), evidence };
  }

  async #until(holds: () => boolean, what: string): Promise<void> {
    const deadline = AbortSignal.timeout(this.#options.patience ?? 10_000);
    while (!holds()) {
      if (deadline.aborted)
        throw new AnswerMissing(`No ${what} within ${this.#options.patience ?? 10_000} ms.`);
      await Promise.race([new Promise<void>((resolve) => (this.#changed = resolve)), delay(100)]);
    }
  }

  async page(page: { page?: string; product?: string; category?: string }): Promise<void> {
    this.#options.page = page;
    this.#write({ type: 'context', conversationId: this.#conversationId, page });
  }

  async wire(action: string, details?: { tool: string; how: string }): Promise<void> {
    if (action === 'drop-socket' || action === 'second-tab') this.#socket?.close();
    if (action === 'second-tab') this.#entries.clear();
    if (action === 'second-tab') this.#received = [];
    if (action === 'restart-server') await this.#options.control!.restart();
    if (action === 'tool-fails') return this.#options.control!.failTool(this.#options.storeId, details!);
    if (action === 'resend-last') return this.#resend();
    await this.#connect();
  }

  /** Sends the last message again under its own id: nothing new may come of it. */
  async #resend(): Promise<void> {
    if (!this.#last) return;
    const { type, messageId, body } = this.#last;
    this.#acked.delete(messageId);
    const before = this.#received.length;
    this.#write({ type, conversationId: this.#conversationId, messageId, ...body });
    await this.#until(() => this.#acked.has(messageId), 'a second ack');
    // The same result again is what a resend asks for, not a repeat in the log.
    const known = new Set(this.#received.slice(0, before));
    this.#received = this.#received.filter((seq, index) => index < before || !known.has(seq));
  }

  async final(): Promise<FinalOutcome> {
    const { storeId } = this.#options;
    const response = await fetch(`${this.#http}/shop/${storeId}/cart`, {
      headers: { authorization: `Bearer ${this.#conversationId}.${this.#token}` },
    });
    const body = response.ok ? v.parse(v.object({ cart: v.optional(CartView) }), await response.json()) : {};
    return { cart: body.cart, seqs: this.#received };
  }

  async close(): Promise<void> {
    this.#socket?.close();
  }
}
