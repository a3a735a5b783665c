import type { ClientFrame, ServerFrame, ServerFrameOf } from '../../bot/wire/messages.ts';
import type { Timers } from '../connection/environment.ts';
import { Transcript } from '../connection/transcript.ts';
import type { EvidenceAnswer, OpenConversation, PendingLine } from './staff-state.ts';

/** A missing entry is asked for after this many milliseconds: frames that overtook each other settle by themselves. */
const GAP_WAIT = 1_000;
/** What was not acknowledged by then goes out again. */
const ACK_WAIT = 5_000;

interface Sender {
  send(frame: ClientFrame): boolean;
  /** What is shown is another. */
  show(): void;
}

/** The conversation a person of the store reads and perhaps writes in. It outlives the connections it is read over. */
export class Attached {
  readonly conversationId: string;
  readonly #timers: Timers;
  readonly #sender: Sender;
  readonly #transcript = new Transcript();
  readonly #evidence = new Map<string, EvidenceAnswer>();
  #pending: readonly PendingLine[] = [];
  #complete = false;
  #unknown = false;
  #typing = false;

  constructor(conversationId: string, timers: Timers, sender: Sender) {
    this.conversationId = conversationId;
    this.#timers = timers;
    this.#sender = sender;
  }

  get shown(): OpenConversation {
    const { entries, streams } = this.#transcript;
    const logged = new Set(
      entries.filter(({ author }) => author === 'staff').map(({ messageId }) => messageId),
    );
    return {
      conversationId: this.conversationId,
      complete: this.#complete,
      unknown: this.#unknown,
      entries,
      streams,
      pending: this.#pending.filter(({ messageId }) => !logged.has(messageId)),
      typing: this.#typing,
      evidence: new Map(this.#evidence),
    };
  }

  /** There is a connection: asks for the log, and sends again what was not acknowledged. */
  resume(): void {
    const { conversationId } = this;
    this.#transcript.dropStreams();
    this.#sender.send({ type: 'attach', conversationId });
    for (const line of this.#pending) if (line.state === 'sending') this.#transmit(line);
    for (const [messageId, answer] of this.#evidence) {
      if (answer === undefined) this.#sender.send({ type: 'evidence', conversationId, messageId });
    }
  }

  pause(): void {
    this.#typing = false;
    for (const name of ['gap', 'ack']) this.#timers.clear(name);
    this.#sender.show();
  }

  write(line: Omit<PendingLine, 'state'>): void {
    const pending: PendingLine = { ...line, state: 'sending' };
    this.#pending = [...this.#pending, pending];
    this.#transmit(pending);
    this.#sender.show();
  }

  retry(messageId: string): void {
    const line = this.#pending.find((one) => one.messageId === messageId);
    if (!line) return;
    this.#pending = this.#pending.filter((one) => one !== line);
    this.write({ type: line.type, text: line.text, messageId });
  }

  askEvidence(messageId: string): void {
    // Nothing kept so far may be something by now, for a turn that was still going on.
    const known = this.#evidence.get(messageId);
    if (known && typeof known !== 'string') return;
    this.#evidence.set(messageId, undefined);
    this.#sender.send({ type: 'evidence', conversationId: this.conversationId, messageId });
    this.#sender.show();
  }

  received(frame: ServerFrame): void {
    switch (frame.type) {
      case 'entry':
        return this.#entered([frame.entry], undefined);
      case 'entries':
        return this.#entered(frame.entries, !frame.more);
      case 'delta':
        this.#transcript.delta(frame);
        return this.#sender.show();
      case 'typing':
        this.#typing = frame.on;
        return this.#sender.show();
      case 'ack':
        return this.#acknowledged(frame.messageId);
      case 'evidence':
        this.#evidence.set(frame.messageId, frame.evidence);
        return this.#sender.show();
      default:
    }
  }

  /** The store does not have it, or not any more: nothing of it may be read here either. */
  gone(): void {
    this.#unknown = true;
    this.#transcript.reset();
    this.#evidence.clear();
    this.#pending = [];
    this.#sender.show();
  }

  /** @returns whether the error was about something of this conversation that shows it itself. */
  refused({ code, text, messageId, conversationId }: ServerFrameOf<'error'>): boolean {
    if (code === 'unknown-conversation' && conversationId === this.conversationId) {
      this.gone();
      return true;
    }
    if (messageId !== undefined && this.#evidence.has(messageId)) {
      this.#evidence.set(messageId, text);
      this.#sender.show();
      return true;
    }
    const line = this.#pending.find((one) => one.messageId === messageId);
    if (!line) return false;
    this.#pending = this.#pending.map((one) =>
      one === line ? { ...one, state: 'failed', refusal: text } : one,
    );
    this.#sender.show();
    return true;
  }

  #transmit({ type, messageId, text }: PendingLine): void {
    this.#sender.send({ type, conversationId: this.conversationId, messageId, text });
    if (!this.#timers.has('ack')) this.#timers.set('ack', ACK_WAIT, () => this.#sendAgain());
  }

  #sendAgain(): void {
    for (const line of this.#pending) if (line.state === 'sending') this.#transmit(line);
  }

  #acknowledged(messageId: string): void {
    this.#pending = this.#pending.filter((one) => one.messageId !== messageId);
    if (this.#pending.length === 0) this.#timers.clear('ack');
    this.#sender.show();
  }

  #entered(entries: Parameters<Transcript['add']>[0], complete: boolean | undefined): void {
    this.#transcript.add(entries);
    if (complete) this.#complete = true;
    for (const { author, messageId } of entries) {
      if (author === 'staff' && messageId !== undefined) this.#acknowledged(messageId);
    }
    this.#repairGap();
    this.#sender.show();
  }

  #repairGap(): void {
    if (!this.#transcript.incomplete) return this.#timers.clear('gap');
    const { conversationId } = this;
    if (this.#timers.has('gap')) return;
    this.#timers.set('gap', GAP_WAIT, () => {
      this.#sender.send({ type: 'history', conversationId, after: this.#transcript.last, limit: 200 });
      this.#repairGap();
    });
  }
}
