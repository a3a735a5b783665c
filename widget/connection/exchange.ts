import { closeCodes } from '../../bot/wire/close-codes.ts';
import type { Entry, ErrorCode, ServerFrame, ServerFrameOf } from '../../bot/wire/messages.ts';
import { decode } from './decode.ts';
import { Session, type ConversationOptions } from './session.ts';

/** After these the same message may be taken later; it stays in the outbox. */
const passingErrors: readonly ErrorCode[] = ['too-many', 'unavailable', 'internal'];

/** So long may wait what changes nothing before the shopper's eyes, in milliseconds: a reply in the same packet spares a drawing. */
const OWN_SHOWN_WITHIN = 150;
/** So long may a sentence of a reply wait for the next. */
const SENTENCE_SHOWN_WITHIN = 30;

/** What the server's frames and the end of a connection change. */
export abstract class Exchange extends Session {
  /** Takes the pieces of the transcript that was asked for. */
  onTranscript: ((text: string, more: boolean) => void) | undefined;

  #listener: ((text: string, server: string) => unknown) | undefined;
  /** When what waits is drawn, by the clock. */
  #showDue = 0;

  constructor(options: ConversationOptions) {
    const { origin } = new URL(options.endpoint);
    const server = origin.replace(/^ws/, 'http');
    super(options, {
      received: (text) => {
        this.#listener?.(text, server);
        this.#received(decode(text, server));
      },
      closed: (code) => this.#closed(code),
    });
  }

  /** Is given each frame as it came, before anybody reads it: of the voice's frames only the voice knows. One at a time. */
  hear(listener: (text: string, server: string) => unknown): void {
    this.#listener = listener;
  }

  #received(frame: ServerFrame | undefined): void {
    if (!frame) return;
    const other = 'conversationId' in frame && frame.conversationId !== this.conversationId;
    if (frame.type !== 'welcome' && other && frame.type !== 'notice') return;
    switch (frame.type) {
      case 'welcome':
        return this.welcomed(frame);
      case 'ack':
        return this.#acked(frame);
      case 'entry':
        return this.#entered([frame.entry]);
      case 'entries':
        return this.#entered(frame.entries);
      case 'delta':
        this.transcript.delta(frame);
        if (frame.n > 0 && !frame.cancelled) return this.#showWithin(SENTENCE_SHOWN_WITHIN);
        this.timers.clear('show');
        return this.show();
      case 'typing':
        this.typing = frame.on ? { note: frame.note } : undefined;
        return this.show();
      case 'cart':
        return this.options.onCart?.(frame.revision, frame.conversationId);
      case 'notice':
        return this.#noticed(frame);
      case 'error':
        return this.#refused(frame);
      case 'transcript':
        return this.onTranscript?.(frame.text, frame.more);
      default:
    }
  }

  #acked(frame: ServerFrameOf<'ack'>): void {
    this.transcript.expect(frame.seq);
    this.delivery.delivered(frame.messageId);
    this.delivery.repairGap();
    if (this.get().trouble) this.show({ trouble: undefined });
    else this.#showWithin(OWN_SHOWN_WITHIN);
    this.#arrived();
  }

  #entered(entries: readonly Entry[]): void {
    const fresh = this.transcript.add(entries);
    this.delivery.entered(fresh);
    if (fresh.every(({ author }) => author === 'shopper')) this.#showWithin(OWN_SHOWN_WITHIN);
    else this.#showNow();
    this.#arrived();
  }

  #showNow(): void {
    this.timers.clear('show');
    this.show();
    this.markSeen();
  }

  /**
   * The shopper sees their own words already: what becomes of them is drawn with the reply where that comes along.
   * Sentences after a reply's first are drawn together where they come faster than they can be read.
   */
  #showWithin(milliseconds: number): void {
    const due = this.environment.clock.now() + milliseconds;
    if (this.timers.has('show') && this.#showDue <= due) return;
    this.#showDue = due;
    this.timers.set('show', milliseconds, () => this.#showNow());
  }

  /** Whoever waits to come in as another shopper may, once nothing is on its way. */
  #arrived(): void {
    if (this.timers.has('enter') && this.outbox.messages.length === 0) this.reenter();
  }

  #noticed(frame: ServerFrameOf<'notice'>): void {
    // Whoever listens hears it: this may have been asked for on another device.
    if (frame.code === 'forgotten') this.beginAnew();
    this.show({ notice: { code: frame.code, text: frame.text } });
  }

  #refused(frame: ServerFrameOf<'error'>): void {
    if (frame.code === 'unknown-conversation') return this.beginAnew();
    const passing = passingErrors.includes(frame.code);
    if (passing) this.delivery.later();
    else if (this.delivery.refused(frame.messageId)) return this.show();
    // Too many at once is overcome by waiting; what was asked for beside the words, such as a mail, is not asked again.
    const asksAgain = this.outbox.messages.some(({ messageId }) => messageId === frame.messageId);
    if (frame.code !== 'too-many' || (frame.messageId !== undefined && !asksAgain))
      this.show({ trouble: { code: frame.code, text: frame.text } });
  }

  #closed(code: number): void {
    this.live = false;
    // The next hello says who the shopper is.
    this.timers.clear('enter');
    this.typing = undefined;
    this.delivery.pause();
    if (code === closeCodes.forbidden) {
      this.kept.forget();
      this.leave();
    }
    if (this.timers.has('forget') && code !== 1006) {
      this.timers.clear('forget');
      this.beginAnew();
    }
    this.show();
  }
}
