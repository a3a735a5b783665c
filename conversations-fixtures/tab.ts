import * as v from 'valibot';
import { Entry } from '../bot/wire/messages.ts';
import type { Desk } from '../bot/wire/staff-frames.ts';
import type { Line, Transport } from './transport.ts';

export type Frame = { type: string } & Record<string, unknown>;

/** One tab of a shopper: its connection, and the log as it has it. It survives its connection. */
export class Tab {
  readonly entries = new Map<number, Entry>();
  /** Each seq as it came. */
  readonly received: number[] = [];
  readonly acked = new Set<string>();
  /** Messages sent more than once: the same result again is what that asks for, not a repeat in the log. */
  readonly sentAgain = new Set<string>();
  readonly errors: { code: string; messageId?: string }[] = [];
  welcome: Frame | undefined;
  /** Codes of all there were. */
  readonly notices: string[] = [];
  /** How often the server answered a ping. */
  pongs = 0;
  /** The newest, at a tab of the store's people. */
  desk: Desk | undefined;
  #line: Line | undefined;
  readonly #changed: () => void;

  /** @param changed called after every frame. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  async connect(transport: Transport, hello: Frame): Promise<void> {
    this.#line?.close();
    this.welcome = undefined;
    const line = await transport.connect({
      // A frame of an earlier connection may still be under way; the log takes it, nothing else does.
      frame: (text) => this.#take(JSON.parse(text) as Frame),
      closed: this.#changed,
    });
    this.#line = line;
    line.send(JSON.stringify(hello));
  }

  send(frame: Frame): void {
    this.#line?.send(JSON.stringify(frame));
  }

  close(): void {
    this.#line?.close();
  }

  get lastSeq(): number {
    return Math.max(0, ...this.entries.keys());
  }

  #take(frame: Frame): void {
    if (frame.type === 'welcome') this.welcome = frame;
    else if (frame.type === 'notice') this.notices.push(String(frame.code));
    else if (frame.type === 'pong') this.pongs += 1;
    else if (frame.type === 'desk') this.desk = frame as unknown as Desk;
    else if (frame.type === 'ack') this.acked.add(String(frame.messageId));
    else if (frame.type === 'entry') this.#keep(frame.entry);
    else if (frame.type === 'entries') for (const entry of frame.entries as unknown[]) this.#keep(entry);
    else if (frame.type === 'error') {
      this.errors.push({ code: String(frame.code), messageId: frame.messageId as string | undefined });
    }
    this.#changed();
  }

  #keep(written: unknown): void {
    const entry = v.parse(Entry, written);
    const asked = entry.messageId !== undefined && this.sentAgain.has(entry.messageId);
    if (!asked || !this.entries.has(entry.seq)) this.received.push(entry.seq);
    this.entries.set(entry.seq, entry);
  }
}
