import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import * as v from 'valibot';
import type { Entry } from '../bot/wire/messages.ts';
import { CartView } from '../bot/wire/parts.ts';
import type { Control } from './control.ts';
import type { StaffDeed } from './staff-deed.ts';
import type { GivenLine, ToolFailure } from './fixture.ts';
import { variantOf } from './given-cart.ts';
import type { Driver, FinalOutcome, HowSaid, TurnOutcome } from './outcome.ts';
import { FixturePeople } from './people.ts';
import { Tab } from './tab.ts';
import type { Frame } from './tab.ts';
import { postJson } from './transport.ts';
import type { Transport } from './transport.ts';

/** Drives a conversation with nothing but the wire and the store page's own addresses. */

/** How long it is waited whether an answer comes that must not, in milliseconds. */
const SILENCE = 250;

export interface DriverOptions {
  transport: Transport;
  storeId: string;
  /** Customer to sign in as, or none. */
  identity?: string;
  cart?: GivenLine[];
  page?: { page?: string; product?: string; category?: string };
  /** Longest wait for an answer, milliseconds. */
  patience?: number;
  control?: Control;
  /** Every message is sent twice at once: it must still be answered once. */
  twice?: boolean;
}

export class AnswerMissing extends Error {
  override name = 'AnswerMissing';
}

export async function openDriver(options: DriverOptions): Promise<Driver> {
  const driver = new ConversationDriver(options);
  await driver.open();
  return driver;
}

interface Said {
  type: 'say' | 'choose';
  messageId: string;
  body: Record<string, unknown>;
}

class ConversationDriver implements Driver {
  readonly #options: DriverOptions;
  #changed: () => void = () => {};
  /** The one in use is the last. */
  readonly #tabs: Tab[] = [new Tab(() => this.#changed())];
  #conversationId = '';
  #token: string | undefined;
  #identity: string | undefined;
  #last: Said | undefined;
  readonly #people: FixturePeople;
  /** The shopper has left and not come back. */
  #closed = false;

  constructor(options: DriverOptions) {
    this.#options = options;
    const until = (holds: () => boolean, what: string): Promise<void> => this.#until(holds, what);
    this.#people = new FixturePeople({
      ...options,
      control: options.control,
      until,
      changed: () => this.#changed(),
    });
  }

  get #tab(): Tab {
    return this.#tabs.at(-1)!;
  }

  async open(): Promise<void> {
    const { identity, cart } = this.#options;
    if (identity && identity !== 'none') this.#identity = await this.#signIn(identity);
    if (cart) await this.#fillCart(cart);
    await this.#connect();
  }

  async #signIn(customerId: string): Promise<string> {
    const { control, transport, storeId } = this.#options;
    if (control) return control.identity(storeId, customerId);
    const answer = await postJson(transport, `/shop/${storeId}/demo/sign-in`, { customerId });
    return v.parse(v.object({ jwt: v.string() }), answer).jwt;
  }

  async #fillCart(lines: GivenLine[]): Promise<void> {
    const { transport, storeId } = this.#options;
    const commands = await Promise.all(
      lines.map(async (line) => ({
        kind: 'add',
        variantId: await variantOf(transport, storeId, line),
        quantity: line.quantity ?? 1,
      })),
    );
    const answer = await postJson(transport, `/shop/${storeId}/cart`, { commands });
    const outcome = v.object({ refusal: v.optional(v.unknown()) });
    const Made = v.object({ conversationId: v.string(), token: v.string(), outcomes: v.array(outcome) });
    const made = v.parse(Made, answer);
    const refusal = made.outcomes.find((each) => each.refusal !== undefined)?.refusal;
    if (refusal) throw new Error(`the given cart was refused: ${JSON.stringify(refusal)}`);
    this.#conversationId = made.conversationId;
    this.#token = made.token;
  }

  async #connect(tab = this.#tab): Promise<void> {
    await tab.connect(this.#options.transport, this.#hello(tab));
    await this.#until(() => tab.welcome !== undefined, 'welcome');
    const token = tab.welcome?.token;
    this.#conversationId = String(tab.welcome?.conversationId);
    if (typeof token === 'string') this.#token = token;
  }

  #hello(tab: Tab): Frame {
    const { storeId, page } = this.#options;
    const conversationId = this.#conversationId;
    const resume = this.#token ? { conversationId, token: this.#token, after: tab.lastSeq } : undefined;
    const protocol = { minimum: 1, maximum: 1 };
    return { type: 'hello', protocol, storeId, resume, page, identity: this.#identity };
  }

  say(text: string, { silent = false, spoken = false }: HowSaid = {}): Promise<TurnOutcome> {
    return this.#send('say', { text, ...(spoken ? { spoken } : {}) }, silent);
  }

  choose(choiceId: string, label: string): Promise<TurnOutcome> {
    return this.#send('choose', { choiceId, label });
  }

  async #send(
    type: 'say' | 'choose',
    body: Record<string, string | boolean>,
    silent = false,
  ): Promise<TurnOutcome> {
    // What is said may come before the `context` of its page, so it names the page itself.
    const said = { type, messageId: randomUUID(), body: { ...body, page: this.#options.page } };
    this.#last = said;
    this.#write(said);
    if (this.#options.twice) this.#writeAgain(said);
    return this.#outcome(said.messageId, silent);
  }

  #write({ type, messageId, body }: Said): void {
    this.#tab.send({ type, conversationId: this.#conversationId, messageId, ...body });
  }

  #writeAgain(said: Said): void {
    for (const tab of this.#tabs) tab.sentAgain.add(said.messageId);
    this.#write(said);
  }

  async #outcome(messageId: string, silent: boolean): Promise<TurnOutcome> {
    const tab = this.#tab;
    const answers = (): Entry[] =>
      [...tab.entries.values()]
        .filter((entry) => entry.author !== 'shopper' && entry.messageId === messageId)
        .toSorted((a, b) => a.seq - b.seq);
    const refused = (): string | undefined => tab.errors.find((error) => error.messageId === messageId)?.code;
    await this.#until(
      () => (tab.acked.has(messageId) && (silent || answers().length > 0)) || refused() !== undefined,
      `an answer to ${messageId}`,
    );
    // Where entries of one commit come one by one, an answer may have more of them under way.
    if (this.#options.transport.settled) {
      await this.#options.transport.settled();
      await this.#pong();
    }
    // Nothing tells that nothing comes: an answer would have come in this time.
    if (silent) await delay(SILENCE);
    const error = refused();
    return {
      entries: answers(),
      error,
      evidence: error || silent ? undefined : await this.#evidence(messageId),
    };
  }

  /** What is kept of a turn; nothing when the conversation was erased before it could be asked for. */
  async #evidence(messageId: string): Promise<TurnOutcome['evidence']> {
    const { control, storeId } = this.#options;
    try {
      return await control?.evidence(storeId, this.#conversationId, messageId);
    } catch (problem) {
      await this.#pong();
      if (this.#tab.notices.includes('forgotten')) return undefined;
      throw problem;
    }
  }

  /** Frames of one connection come in order: with the answer to a ping, all that was sent before it is here. */
  async #pong(): Promise<void> {
    const { pongs } = this.#tab;
    this.#tab.send({ type: 'ping' });
    const patience = AbortSignal.timeout(1_000);
    while (this.#tab.pongs === pongs && !patience.aborted) await delay(5);
  }

  people(deed: StaffDeed | 'nobody-answers'): Promise<TurnOutcome> {
    const about = { conversationId: this.#conversationId, tab: this.#tab, closed: this.#closed };
    return this.#people.do(deed, about);
  }

  async #until(holds: () => boolean, what: string): Promise<void> {
    const patience = this.#options.patience ?? 10_000;
    const deadline = AbortSignal.timeout(patience);
    while (!holds()) {
      if (deadline.aborted) throw new AnswerMissing(`No ${what} within ${patience} ms.`);
      await Promise.race([new Promise<void>((resolve) => (this.#changed = resolve)), delay(20)]);
    }
  }

  page(page: { page?: string; product?: string; category?: string }): void {
    this.#options.page = page;
    this.#tab.send({ type: 'context', conversationId: this.#conversationId, page });
  }

  async wire(action: string, failure?: ToolFailure): Promise<void> {
    const { control, storeId } = this.#options;
    if (action === 'resend-last') return this.#resend();
    if (action === 'tool-fails' || action === 'restart-server') {
      if (!control) throw new Error(`${action} needs the control channel`);
      if (failure) return control.failTool(storeId, failure);
      await control.restart();
      // Every tab comes back; the one in use last.
      for (const tab of this.#tabs.slice(0, -1)) await this.#connect(tab);
    }
    if (action === 'second-tab') this.#tabs.push(new Tab(() => this.#changed()));
    if (action === 'drop-socket' || action === 'close-tab') this.#tab.close();
    const cameBack = this.#closed;
    this.#closed = action === 'close-tab';
    if (this.#closed) return;
    await this.#connect();
    // What was written meanwhile belongs to before.
    const { welcome } = this.#tab;
    if (cameBack) await this.#until(() => this.#tab.lastSeq >= Number(welcome?.seq), 'the rest of the log');
  }

  /** Sends the last message again under its own id: nothing new may come of it. */
  async #resend(): Promise<void> {
    if (!this.#last) return;
    const { messageId } = this.#last;
    this.#tab.acked.delete(messageId);
    this.#writeAgain(this.#last);
    await this.#until(() => this.#tab.acked.has(messageId), 'a second ack');
  }

  async final(): Promise<FinalOutcome> {
    const { storeId, transport } = this.#options;
    await this.#wholeLogs();
    const response = await transport.request(`/shop/${storeId}/cart`, {
      headers: { authorization: `Bearer ${this.#conversationId}.${this.#token}` },
    });
    const body = response.ok ? v.parse(v.object({ cart: v.optional(CartView) }), await response.json()) : {};
    return { cart: body.cart, logs: this.#tabs.map(({ received }) => received) };
  }

  /** What was sent may still be under way, in any order; after a second what is not there is missing. */
  async #wholeLogs(): Promise<void> {
    const last = Math.max(...this.#tabs.map((tab) => tab.lastSeq));
    const whole = (): boolean =>
      this.#tabs.every(({ lastSeq, entries }) => lastSeq >= last && entries.size >= lastSeq);
    for (let tries = 0; tries < 50 && !whole(); tries++) await delay(20);
  }

  close(): Promise<void> {
    for (const tab of this.#tabs) tab.close();
    this.#people.close();
    return Promise.resolve();
  }
}
