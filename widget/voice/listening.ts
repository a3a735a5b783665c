import { Recogniser, type Heard, type ListeningTrouble } from './recogniser.ts';

/** Hands-free: so many milliseconds without a new word end a message. */
const PAUSE = 1_500;
/** Hands-free: after so many milliseconds without a word nobody is listened to any more. */
const IDLE = 20_000;

/** `starting`: asked for, and the browser does not listen yet. */
export type ListeningState = 'off' | 'starting' | 'on';

/** What listening works on. */
export interface ListeningPlace {
  /** BCP 47 tag of what is spoken. */
  language(): string;
  /** What is half written. */
  written(): string;
  write(text: string): void;
  send(text: string): void;
  /** Whether a stretch of speech is what is read aloud, from the loudspeaker. */
  isEcho(text: string): boolean;
  /** Whether a reply is being made or read: nobody has to say anything then. */
  busy(): boolean;
  /** The shopper speaks: whatever is read aloud falls silent. */
  interrupt(): void;
  /** The state, or the trouble, is another. */
  changed(): void;
}

/** Writes down what the shopper says, by the browser's recogniser. */
export class Listening {
  state: ListeningState = 'off';
  trouble: ListeningTrouble | undefined;
  /** It ended by itself because nothing was said. */
  tired = false;
  handsFree = false;
  readonly #place: ListeningPlace;
  #recogniser: Recogniser | undefined;
  /** Listen on when the recogniser ends. */
  #wanted = false;
  /** What stood there before anything was heard. */
  #before = '';
  /** Stretches that were the loudspeaker's. */
  readonly #echoes = new Set<number>();
  #lastWords = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(place: ListeningPlace) {
    this.#place = place;
  }

  begin(): void {
    if (this.state !== 'off') return;
    this.trouble = undefined;
    this.tired = false;
    this.#wanted = this.handsFree;
    this.#place.interrupt();
    this.#become('starting');
    this.#listen();
    this.#waitForWords();
  }

  /** Takes what was heard until now, and hears no more. */
  finish(): void {
    this.#rest();
    this.#recogniser?.stop();
  }

  /** Hears no more at once; what is written stays. */
  cancel(): void {
    this.#rest();
    const recogniser = this.#recogniser;
    this.#recogniser = undefined;
    recogniser?.abort();
    if (this.state !== 'off') this.#become('off');
  }

  #rest(): void {
    this.#wanted = false;
    clearTimeout(this.#pause);
    clearTimeout(this.#idle);
  }

  #listen(): void {
    const written = this.#place.written().trimEnd();
    this.#before = written && `${written} `;
    this.#echoes.clear();
    this.#lastWords = '';
    const recogniser = new Recogniser(this.#place.language(), {
      started: () => this.#recogniser === recogniser && this.#become('on'),
      heard: (results) => this.#recogniser === recogniser && this.#heard(results),
      ended: (trouble) => this.#recogniser === recogniser && this.#ended(trouble),
    });
    this.#recogniser = recogniser;
    if (!recogniser.start()) this.#ended('unavailable');
  }

  #heard(results: readonly Heard[]): void {
    const words = results.map((result) => result[0]?.transcript ?? '');
    const latest = words.length - 1;
    if (this.#place.isEcho(words[latest] ?? '')) this.#echoes.add(latest);
    else this.#echoes.delete(latest);
    const text = words
      .filter((_, index) => !this.#echoes.has(index))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '' || text === this.#lastWords) return;
    this.#lastWords = text;
    this.#place.interrupt();
    this.#place.write(this.#before + text);
    this.#waitForWords();
    if (!this.handsFree) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#send(this.#before + text), PAUSE);
  }

  /** After a pause in speech. What follows belongs to the next message. */
  #send(text: string): void {
    const recogniser = this.#recogniser;
    this.#recogniser = undefined;
    recogniser?.abort();
    this.#place.send(text);
    if (this.#wanted) this.#listen();
  }

  #ended(trouble: ListeningTrouble | undefined): void {
    this.#recogniser = undefined;
    // Browsers end by themselves after a while, or when nothing is said.
    if (this.#wanted && (!trouble || trouble === 'unheard')) return this.#listen();
    this.#rest();
    this.trouble = trouble;
    this.#become('off');
  }

  /** Nobody is listened to for long who says nothing. */
  #waitForWords(): void {
    if (!this.handsFree) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      if (this.#place.busy()) return this.#waitForWords();
      this.tired = true;
      this.cancel();
    }, IDLE);
  }

  #become(state: ListeningState): void {
    this.state = state;
    this.#place.changed();
  }
}
