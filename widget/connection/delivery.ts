import type { ClientFrame, Entry } from '../../bot/wire/messages.ts';
import type { Timers } from './environment.ts';
import type { Outbox, OutgoingMessage } from './outbox.ts';
import type { Socket } from './socket.ts';
import type { PendingMessage } from './state.ts';
import type { Transcript } from './transcript.ts';

/** Waits in milliseconds; each doubles while nothing comes. */
const waits = {
  /** A missing entry is asked for after this: two frames that overtook each other settle by themselves. */
  gap: 250,
  gapCeiling: 10_000,
  ack: 300,
  ackCeiling: 30_000,
  /** The server has too much to do. */
  busy: 15_000,
  reply: 500,
  replyCeiling: 30_000,
  touch: 45_000,
} as const;

type Within<Frame> = Frame extends unknown
  ? 'conversationId' extends keyof Frame
    ? Omit<Frame, 'conversationId'>
    : never
  : never;

/** A frame whose conversation is the present one. */
export type ConversationFrame = Within<ClientFrame>;

interface Sender {
  /** Sends a frame of the present conversation. @returns false when there is no connection. */
  send(frame: ConversationFrame): boolean;
  /** Brings what is shown up to date. */
  show(): void;
}

/** Gets messages to the server and their answers back, over a line that may lose any frame. */
export class Delivery {
  readonly #outbox: Outbox;
  readonly #transcript: Transcript;
  readonly #timers: Timers;
  readonly #line: Socket;
  readonly #sender: Sender;
  /** Messages whose answer has not come. */
  readonly #unanswered = new Set<string>();
  readonly #failed = new Map<string, OutgoingMessage>();

  constructor(outbox: Outbox, transcript: Transcript, timers: Timers, line: Socket, sender: Sender) {
    this.#outbox = outbox;
    this.#transcript = transcript;
    this.#timers = timers;
    this.#line = line;
    this.#sender = sender;
  }

  get awaitsReply(): boolean {
    return this.#unanswered.size > 0;
  }

  /** Messages that are not in the log yet, in the order they were said. */
  get pending(): PendingMessage[] {
    const logged = new Set<string | undefined>();
    for (const entry of this.#transcript.entries) if (entry.author === 'shopper') logged.add(entry.messageId);
    const failed = [...this.#failed.values()].flatMap((message) => shown(message, 'failed'));
    const sending = this.#outbox.messages.flatMap((message) => shown(message, 'sending'));
    return [...failed, ...sending].filter((message) => !logged.has(message.messageId));
  }

  /** Keeps a message until the server has it. */
  keep(message: OutgoingMessage): void {
    this.#outbox.add(message);
    if (wordsOf(message)) this.#unanswered.add(message.messageId);
    this.#touchRegularly();
  }

  transmit(message: OutgoingMessage): void {
    this.#sender.send(message);
    if (!this.#timers.has('ack')) this.#awaitAck(this.#line.patience(waits.ack));
  }

  /** There is a connection again: everything unsent goes out in order, with what closed tabs left. */
  resume(conversationId: string): void {
    this.#outbox.bind(conversationId);
    for (const message of this.#outbox.adopt(conversationId)) {
      if (wordsOf(message)) this.#unanswered.add(message.messageId);
    }
    for (const message of this.#outbox.messages) this.transmit(message);
    // The rest of the log is on its way: give it more time than a frame that got lost.
    this.repairGap(this.#line.patience(waits.gap * 2));
  }

  /** The connection is gone: nothing can be waited for. */
  pause(): void {
    for (const name of ['ack', 'gap', 'reply']) this.#timers.clear(name);
  }

  /** The server has this message for good; its answer may take a while but must come. */
  delivered(messageId: string): void {
    if (!this.#outbox.remove(messageId)) return;
    this.#line.proven();
    if (this.#outbox.messages.length === 0) this.#timers.clear('ack');
    if (this.#unanswered.has(messageId)) this.#awaitReply(this.#line.patience(waits.reply));
  }

  /** Takes new entries into account: own ones are delivered, others answer. */
  entered(fresh: readonly Entry[]): void {
    for (const { author, messageId } of fresh) {
      if (author !== 'shopper') {
        if (messageId) this.#unanswered.delete(messageId);
        else this.#unanswered.clear();
      } else if (messageId) this.delivered(messageId);
    }
    // The next message has the whole wait for itself.
    if (!this.awaitsReply) this.#timers.clear('reply');
    if (fresh.length > 0) {
      this.#timers.clear('gap');
      this.#line.proven();
    }
    this.repairGap();
  }

  /** The server cannot take anything just now: what is unsent goes out again after a while. */
  later(): void {
    if (this.#outbox.messages.length > 0) this.#awaitAck(waits.busy);
  }

  /** The server will not take this message as it is. @returns whether it is shown as refused. */
  refused(messageId: string | undefined): boolean {
    const message = this.#outbox.messages.find((one) => one.messageId === messageId);
    if (!message) return false;
    this.#outbox.remove(message.messageId);
    this.#unanswered.delete(message.messageId);
    if (!wordsOf(message)) return false;
    this.#failed.set(message.messageId, message);
    return true;
  }

  /** Takes back a refused message to send it again. */
  takeFailed(messageId: string): OutgoingMessage | undefined {
    const message = this.#failed.get(messageId);
    this.#failed.delete(messageId);
    return message;
  }

  /** Waits for no answer any more. */
  quiet(): void {
    this.#unanswered.clear();
    this.#timers.clear('reply');
  }

  /** Another conversation begins: unsent words stay, to be said in that one. */
  reset(): void {
    this.#outbox.bind(undefined);
    this.#failed.clear();
    this.#unanswered.clear();
    for (const message of this.#outbox.messages) {
      if (wordsOf(message)) this.#unanswered.add(message.messageId);
    }
    this.#touchRegularly();
  }

  /** Asks for what is missing in the log, again and again until it is there. */
  repairGap(wait: number = waits.gap): void {
    if (!this.#transcript.incomplete) return this.#timers.clear('gap');
    if (this.#timers.has('gap')) return;
    this.#timers.set('gap', wait, () => {
      this.#askHistory();
      this.#line.doubt();
      this.repairGap(Math.min(wait * 2, waits.gapCeiling));
    });
  }

  /** A frame can get lost even where the connection holds; sending it again is safe because it has an id. */
  #awaitAck(wait: number): void {
    this.#timers.set('ack', wait, () => {
      const { messages } = this.#outbox;
      if (messages.length === 0) return;
      for (const message of messages) this.#sender.send(message);
      this.#line.doubt();
      this.#awaitAck(Math.min(wait * 2, waits.ackCeiling));
    });
  }

  #awaitReply(wait: number): void {
    this.#timers.set('reply', wait, () => {
      if (!this.awaitsReply) return;
      this.#askHistory();
      this.#line.doubt();
      if (wait < waits.replyCeiling) return this.#awaitReply(wait * 2);
      // A person may be answering, in their own time: no longer shown as being on its way.
      this.#unanswered.clear();
      this.#sender.show();
    });
  }

  #askHistory(): void {
    const after = this.#transcript.last;
    this.#sender.send({ type: 'history', after, limit: 200 });
  }

  #touchRegularly(): void {
    this.#timers.set('touch', waits.touch, () => {
      this.#outbox.touch();
      if (this.#outbox.messages.length > 0) this.#touchRegularly();
    });
  }
}

/** The shopper's words in a message; undefined for what nobody answers and no line of the conversation shows. */
function wordsOf(message: OutgoingMessage): string | undefined {
  if (message.type === 'say') return message.text;
  return message.type === 'choose' ? (message.label ?? message.choiceId) : undefined;
}

function shown(message: OutgoingMessage, state: PendingMessage['state']): PendingMessage[] {
  const text = wordsOf(message);
  return text === undefined ? [] : [{ messageId: message.messageId, text, state }];
}
