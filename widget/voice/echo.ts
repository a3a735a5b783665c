import type { Playback } from './playback.ts';
import { wordsOf } from './sentences.ts';

/** What was read is still on its way through loudspeaker, microphone and recogniser for so many milliseconds. */
const LATE = 1_500;
/** An answer may repeat a word or two of what was just read ("M"); so many of them are the loudspeaker's. */
const ROW = 3;

/** Tells the voice that reads, as the microphone hears it, from the shopper. */
export class Echo {
  readonly #playback: Playback;
  /** What is read, and what was read before that. */
  #read: string[] = [];
  #until = 0;

  constructor(playback: Playback) {
    this.#playback = playback;
  }

  /** Call when the playback changed. */
  changed(): void {
    const { sentence, state } = this.#playback;
    if (state !== 'playing') {
      this.#until ||= performance.now() + LATE;
      return;
    }
    this.#until = 0;
    if (sentence && this.#read.at(-1) !== sentence.text)
      this.#read = [...this.#read.slice(-1), sentence.text];
  }

  /** Whether most words of what was heard are being read, or have just been. */
  is(heard: string): boolean {
    const reading = this.#playback.state === 'playing';
    if (!reading && (this.#read.length === 0 || performance.now() > this.#until)) return false;
    const words = wordsOf(heard);
    const read = new Set(this.#read.flatMap((text) => wordsOf(text)).map(({ key }) => key));
    const known = words.filter(({ key }) => read.has(key)).length;
    return known >= words.length * 0.7 && (reading || words.length >= ROW);
  }
}
