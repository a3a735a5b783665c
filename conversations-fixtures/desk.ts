import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Entry } from '../bot/wire/messages.ts';
import type { Control } from './control.ts';
import type { StaffDeed } from './staff-deed.ts';
import { Tab } from './tab.ts';
import type { Transport } from './transport.ts';

/** The store's people in a fixture: what somebody at the desk does, over the same wire as the staff pages. */

/** How long after closing it a line counts as closed, in milliseconds. */
const NOTICED = 150;

/** Who does it when no name is given. */
const SOMEBODY = 'Robin';

interface Seat {
  tab: Tab;
  credential: string;
}

/** Everybody at the desk of one fixture's store. */
export class FixtureDesk {
  readonly #transport: Transport;
  readonly #control: Control;
  readonly #storeId: string;
  readonly #until: (holds: () => boolean, what: string) => Promise<void>;
  readonly #changed: () => void;
  readonly #seats = new Map<string, Seat>();

  constructor(parts: {
    transport: Transport;
    control: Control;
    storeId: string;
    until: (holds: () => boolean, what: string) => Promise<void>;
    changed: () => void;
  }) {
    this.#transport = parts.transport;
    this.#control = parts.control;
    this.#storeId = parts.storeId;
    this.#until = parts.until;
    this.#changed = parts.changed;
  }

  /** Resolves when the server has done it. @returns the code of an error that answered instead */
  async do(deed: StaffDeed, conversationId: string): Promise<string | undefined> {
    const name = deed.name ?? SOMEBODY;
    if (deed.staff === 'sit') return this.#sit(name, deed.role ?? 'agent');
    const seat = this.#seats.get(name);
    if (!seat) throw new Error(`${name} does not sit at the desk.`);
    if (deed.staff === 'go') {
      this.#seats.delete(name);
      seat.tab.close();
      // Nothing tells when a server has noticed that a line was closed.
      await delay(NOTICED);
      return undefined;
    }
    const { tab } = seat;
    const errors = tab.errors.length;
    const failed = (): boolean => tab.errors.length > errors;
    const messageId = randomUUID();
    const before = tab.lastSeq;
    const entries = (): Entry[] => [...tab.entries.values()];
    const { staff: type, name: _name, ...body } = deed;
    const more: { reference?: string } = type === 'settle' ? await this.#requestOf(tab, conversationId) : {};
    tab.send({ type, conversationId, messageId, ...body, ...more });
    const hasOwn = (): boolean => entries().some((entry) => entry.messageId === messageId);
    const done: Record<typeof type, () => boolean> = {
      join: () => entries().some((entry) => isMine(entry, name)),
      leave: () => isBack(entries().filter(({ seq }) => seq > before)),
      say: () => tab.acked.has(messageId) && hasOwn(),
      note: () => tab.acked.has(messageId) && hasOwn(),
      // Whoever settles need not look at the conversation: the request goes from the desk.
      settle: () => !tab.desk?.requests.some(({ reference }) => reference === more.reference),
    };
    await this.#until(() => failed() || done[type](), `what ${name} does (${type})`);
    return failed() ? tab.errors.at(-1)?.code : undefined;
  }

  async #requestOf(tab: Tab, conversationId: string): Promise<{ reference?: string }> {
    const find = () => tab.desk?.requests.find((each) => each.conversationId === conversationId);
    await this.#until(() => find() !== undefined, 'the request at the desk');
    const reference = find()?.reference;
    return reference === undefined ? {} : { reference };
  }

  /** How often somebody at the desk was told something beside the log, such as that an e-mail was sent. */
  get notices(): number {
    return [...this.#seats.values()].reduce((sum, { tab }) => sum + tab.notices.length, 0);
  }

  /** The highest number anybody at the desk has seen of the conversation. */
  get lastSeq(): number {
    return Math.max(0, ...[...this.#seats.values()].map(({ tab }) => tab.lastSeq));
  }

  async #sit(name: string, role: 'agent' | 'lead'): Promise<undefined> {
    const tab = new Tab(this.#changed);
    const credential = await this.#control.staff(this.#storeId, { name, role });
    const protocol = { minimum: 1, maximum: 1 };
    await tab.connect(this.#transport, { type: 'hello', protocol, storeId: this.#storeId, credential });
    await this.#until(() => tab.welcome !== undefined, `a welcome for ${name}`);
    tab.send({ type: 'watch' });
    await this.#until(() => tab.desk !== undefined, `the desk for ${name}`);
    this.#seats.set(name, { tab, credential });
    return undefined;
  }

  close(): void {
    for (const { tab } of this.#seats.values()) tab.close();
  }
}

/** The person has left, and the bot has said that it is back. */
const isBack = (entries: Entry[]): boolean => {
  const left = entries.find(({ handOver }) => handOver?.state === 'left');
  return left !== undefined && entries.some(({ author, seq }) => author === 'assistant' && seq > left.seq);
};

const isMine = ({ handOver, by }: Entry, name: string): boolean =>
  handOver?.state === 'joined' && by === name;
