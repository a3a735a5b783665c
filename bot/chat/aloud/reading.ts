import type { Speech, SpokenSentence } from '../../speech/speech.ts';
import type { ServerFrame } from '../../wire/messages.ts';
import { placeMarks, type Heard } from './plan.ts';

/** What is spoken of a sentence, and whether anybody may hear it. */
export interface Sentence extends Heard {
  /** It says nothing of this shopper: the same audio serves everyone. */
  open: boolean;
}

export interface ReadingOptions {
  speech: Speech;
  storeId: string;
  conversationId: string;
  replyId: string;
  language: string;
  speed: number;
  voiceId?: string | undefined;
  /** How many sentences of the reply were sent before. */
  from: number;
  now: () => number;
  /** Sends to those who listen. @returns false when nobody does any more. */
  send(frames: ServerFrame[]): Promise<boolean>;
  /** Looks from time to time whether reading may go on: another process may have been told to stop. */
  mayGoOn(): Promise<boolean>;
}

/** Sentences in the making at a time: the next is ready when the first was heard, and little is lost when it is stopped. */
const AHEAD = 2;

/** One reply being read, at one speed by one voice. Sentences are spoken side by side and sent in order. */
export class Reading {
  readonly replyId: string;
  /** What was given to be said so far. */
  readonly taken: string[] = [];
  readonly #options: ReadingOptions;
  readonly #stop = new AbortController();
  readonly #made: Promise<unknown>[] = [];
  #sent: Promise<void> = Promise.resolve();
  #count: number;
  /** What could not be spoken; from the first such sentence on everything. */
  #rest: string[] = [];

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.replyId = options.replyId;
    this.#count = options.from;
  }

  /** How many sentences of the reply were sent. */
  get count(): number {
    return this.#count;
  }

  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  stop(): void {
    this.#stop.abort();
  }

  say(sentence: Sentence): void {
    this.taken.push(sentence.text);
    const gate = this.#made.at(-AHEAD) ?? Promise.resolve();
    const making = gate.then(() => this.#make(sentence));
    this.#made.push(making);
    this.#sent = this.#sent.then(async () => this.#tell(sentence, await making));
  }

  /** Nothing more is to be said. @returns when all was sent. */
  async end(): Promise<void> {
    this.#sent = this.#sent.then(() => this.#tellEnd());
    return this.#sent;
  }

  /** Resolves when what was given so far was sent. */
  done(): Promise<void> {
    return this.#sent;
  }

  /** Undefined when it could not be spoken; the text stands. */
  async #make({ text, open, foreign }: Sentence): Promise<SpokenSentence | undefined> {
    const { speech, storeId, conversationId, language, speed, voiceId } = this.#options;
    if (this.stopped || this.#rest.length > 0) return undefined;
    try {
      if (!(await this.#options.mayGoOn())) this.stop();
      if (this.stopped) return undefined;
      return await speech.speak(
        {
          storeId,
          text,
          language,
          speed,
          ...(voiceId === undefined ? {} : { voiceId }),
          ...(open ? {} : { personalTo: { conversationId } }),
          ...(foreign ? { foreign } : {}),
        },
        this.#stop.signal,
      );
    } catch {
      // The voice reports its own failures; here it only means that the words remain to be read.
      return undefined;
    }
  }

  async #tell(sentence: Sentence, spoken: SpokenSentence | undefined): Promise<void> {
    if (this.stopped) return;
    if (!spoken || !('url' in spoken.audio) || this.#rest.length > 0) {
      this.#rest.push(sentence.text);
      return;
    }
    const { conversationId, replyId, speed, now } = this.#options;
    const { url, until } = spoken.audio;
    const marks = placeMarks(spoken.marks, sentence);
    await this.#send({
      type: 'audio',
      conversationId,
      replyId,
      sentence: this.#count,
      url,
      contentType: spoken.contentType,
      text: sentence.text,
      ...(sentence.shown === undefined ? {} : { shown: sentence.shown }),
      ...(marks.length > 0 ? { marks } : {}),
      ...(speed === 1 ? {} : { speed }),
      expiresIn: Math.max(0, Math.floor((until - now()) / 1_000)),
    });
    this.#count += 1;
  }

  async #tellEnd(): Promise<void> {
    if (this.stopped) return;
    const { conversationId, replyId } = this.#options;
    const rest = this.#rest.join(' ');
    await this.#send({
      type: 'audio-end',
      conversationId,
      replyId,
      sentences: this.#count,
      ...(rest === '' ? {} : { rest }),
    });
  }

  async #send(frame: ServerFrame): Promise<void> {
    const heard = await this.#options.send([frame]).catch(() => false);
    if (!heard) this.stop();
  }
}
