import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A client written from PROTOCOL.md alone, for tests that need to see every frame. */

type Frame = { type: string } & Record<string, unknown>;
export interface SeenEntry {
  seq: number;
  author: string;
  text: string;
  messageId?: string;
  parts: { kind: string }[];
}

export class WireClient {
  readonly url: string;
  readonly storeId: string;
  conversationId = '';
  token: string | undefined;
  /** What a person of the store signs in with. */
  credential: string | undefined;
  /** Every entry received, in the order it came, repeats included. */
  readonly received: SeenEntry[] = [];
  readonly acked = new Set<string>();
  readonly frames: Frame[] = [];
  closeCode: number | undefined;
  #socket: WebSocket | undefined;
  #changed: () => void = () => {};

  constructor(url: string, storeId = 'demo') {
    this.url = url;
    this.storeId = storeId;
  }

  /** Connects and says hello; goes on with its conversation when it has one. */
  async connect(): Promise<void> {
    const socket = new WebSocket(this.url);
    this.#socket = socket;
    this.closeCode = undefined;
    socket.on('message', (data) => this.#take(JSON.parse((data as Buffer).toString('utf8')) as Frame));
    socket.on('close', (code) => {
      this.closeCode = code;
      this.#changed();
    });
    socket.on('error', () => {});
    await once(socket, 'open');
    const before = this.frames.length;
    const resume = this.token
      ? { conversationId: this.conversationId, token: this.token, after: this.lastSeq }
      : undefined;
    const { storeId, credential } = this;
    this.send({ type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId, resume, credential });
    await this.until(() => this.frames.slice(before).some((frame) => frame.type === 'welcome'), 'welcome');
  }

  /** The highest seq without a gap, as PROTOCOL.md asks of a client. */
  get lastSeq(): number {
    const seen = new Set(this.received.map(({ seq }) => seq));
    let last = 0;
    while (seen.has(last + 1)) last += 1;
    return last;
  }

  get open(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  send(frame: Frame): void {
    this.#socket?.send(JSON.stringify(frame), () => {});
  }

  /** Sends a message without waiting. @returns its id. */
  say(text: string, messageId: string = randomUUID()): string {
    this.send({ type: 'say', conversationId: this.conversationId, messageId, text });
    return messageId;
  }

  /** Says something and waits for what answers it. */
  async ask(text: string): Promise<SeenEntry[]> {
    const messageId = this.say(text);
    await this.until(() => this.answersTo(messageId).length > 0, `answer to "${text}"`);
    return this.answersTo(messageId);
  }

  answersTo(messageId: string): SeenEntry[] {
    return this.received.filter((entry) => entry.messageId === messageId && entry.author !== 'shopper');
  }

  /** @throws when it does not come true in time. */
  async until(holds: () => boolean, what: string, milliseconds = 20_000): Promise<void> {
    const deadline = Date.now() + milliseconds;
    while (!holds()) {
      if (Date.now() > deadline) throw new Error(`no ${what} within ${milliseconds} ms`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 50);
        this.#changed = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  close(): void {
    this.#socket?.terminate();
  }

  #take(frame: Frame): void {
    this.frames.push(frame);
    if (frame.type === 'welcome') {
      this.conversationId = String(frame.conversationId);
      if (typeof frame.token === 'string') this.token = frame.token;
    } else if (frame.type === 'ack') this.acked.add(String(frame.messageId));
    else if (frame.type === 'entry') this.received.push(frame.entry as SeenEntry);
    else if (frame.type === 'entries') this.received.push(...(frame.entries as SeenEntry[]));
    this.#changed();
  }
}
