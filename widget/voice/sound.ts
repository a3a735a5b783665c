import type { AudioMark } from '../../bot/wire/voice-frames.ts';

/** One sentence of a reply, to be heard. */
export interface Sentence {
  /** What it belongs to: a `replyId`, or the `seq` of an entry that has none. */
  of: string;
  /** As it is heard. */
  text: string;
  /** BCP 47. */
  language: string;
  /** Where the server has put its sound; without it the browser's own voice speaks. */
  url?: string;
  /** Its number within the reply, counted from 0. */
  nth?: number;
  /** When its address runs out, on the page's clock. */
  until?: number;
  /** The speed the sound was made at. */
  speed?: number;
  marks?: readonly AudioMark[];
  /** As it stands on the screen, word for word; absent when that is not known, or nowhere. */
  shown?: string;
  /** It is known that this sentence stands nowhere on the screen. */
  unseen?: boolean;
}

/** The word that is heard now, by its UTF-16 offsets. */
export interface Spot {
  /** Into what is heard, or into what is shown. */
  within: 'text' | 'shown';
  start: number;
  end: number;
}

/** What becomes of a sound. After the first of `ended` and `failed` nothing follows. */
export interface SoundListener {
  ended(): void;
  /** The browser plays nothing before the shopper has pressed something. */
  refused(): void;
  failed(): void;
}

/** A sentence that can be heard, from its beginning, once. */
export interface Sound {
  /** Its turn comes soon: fetches what it needs. */
  prepare(): void;
  /** Begins, goes on, or goes on at another speed. */
  play(speed: number): void;
  /** Falls silent at once; `play` goes on from there. */
  pause(): void;
  /** Falls silent at once, for good. */
  end(): void;
  /** `undefined` between words; `whole` where the engine tells no words. */
  spot(): Spot | 'whole' | undefined;
}
