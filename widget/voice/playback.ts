import { AudioSound } from './audio-sound.ts';
import { BrowserSound, browserSpeaks } from './browser-sound.ts';
import type { Sentence, Sound, SoundListener, Spot } from './sound.ts';

/** `refused`: something waits to be heard, and the browser waits for a press. */
export type PlaybackState = 'silent' | 'playing' | 'paused' | 'refused';

/** So many sentences are fetched before their turn: more would keep the page's pictures waiting. */
const AHEAD = 3;

export interface PlaybackListener {
  /** The state, or the sentence, is another. */
  changed(): void;
  /** Neither the server's sound nor the browser's voice could be heard. */
  mute(): void;
  /** The addresses of these sentences have run out. @returns whether others were asked for */
  renew(lost: readonly Sentence[]): boolean;
  /** The id of the voice that the browser is to speak a language with. */
  voiceId(language: string): string | undefined;
}

interface Waiting {
  sentence: Sentence;
  sound: Sound;
}

/** Sentences one after the other, each fetched before its turn. Nothing is heard before the shopper has pressed something. */
export class Playback {
  state: PlaybackState = 'silent';
  readonly #listener: PlaybackListener;
  #queue: Waiting[] = [];
  #speed = 1;

  constructor(listener: PlaybackListener) {
    this.#listener = listener;
  }

  /** The sentence that is heard, or waits to be heard on. */
  get sentence(): Sentence | undefined {
    return this.#queue[0]?.sentence;
  }

  /** The word that is heard now. */
  get spot(): Spot | 'whole' | undefined {
    return this.state === 'silent' ? undefined : this.#queue[0]?.sound.spot();
  }

  get speed(): number {
    return this.#speed;
  }

  set speed(speed: number) {
    this.#speed = speed;
    if (this.state === 'playing') this.#queue[0]?.sound.play(speed);
  }

  /** Is heard after what is heard already. */
  add(sentence: Sentence): void {
    this.#queue.push({ sentence, sound: this.#soundOf(sentence) });
    this.#prepare();
    if (this.state === 'silent') this.#begin();
  }

  pause(): void {
    if (this.state !== 'playing') return;
    this.#queue[0]?.sound.pause();
    this.#become('paused');
  }

  /** Goes on; call it when the shopper presses something. */
  play(): void {
    if (this.#queue.length > 0 && this.state !== 'playing') this.#begin(true);
  }

  /** Falls silent at once and forgets what was to come. */
  stop(): void {
    if (this.#queue.length === 0) return;
    for (const { sound } of this.#queue) sound.end();
    this.#queue = [];
    this.#become('silent');
  }

  /** Forgets the sentences of one reply. */
  drop(of: string): void {
    const heard = this.sentence?.of === of;
    for (const { sentence, sound } of this.#queue) if (sentence.of === of) sound.end();
    this.#queue = this.#queue.filter(({ sentence }) => sentence.of !== of);
    if (heard) this.#next();
  }

  /** A voice, or the speed of the browser's, was chosen anew for sentences that are still to come. */
  renew(): void {
    this.#queue = this.#queue.map((waiting, index) => {
      if (index === 0 || waiting.sentence.url) return waiting;
      return { ...waiting, sound: this.#soundOf(waiting.sentence) };
    });
  }

  #begin(pressed = false): void {
    const active = (navigator as Partial<Navigator>).userActivation?.hasBeenActive ?? true;
    if (!pressed && !active) return this.#become('refused');
    this.#become('playing');
    this.#queue[0]?.sound.play(this.#speed);
  }

  #prepare(): void {
    for (const { sound } of this.#queue.slice(0, AHEAD)) sound.prepare();
  }

  #next(): void {
    this.#prepare();
    if (this.#queue.length === 0) return this.#become('silent');
    if (this.state === 'playing') {
      this.#queue[0]?.sound.play(this.#speed);
      this.#listener.changed();
    }
  }

  #become(state: PlaybackState): void {
    this.state = state;
    this.#listener.changed();
  }

  #soundOf(sentence: Sentence): Sound {
    const { url } = sentence;
    const listener: SoundListener = {
      ended: () => this.#over(sentence),
      refused: () => this.#become('refused'),
      failed: () => (url ? this.#lost(sentence) : this.#giveUp()),
    };
    if (url) return new AudioSound({ ...sentence, url }, listener);
    return new BrowserSound(sentence, listener, this.#listener.voiceId(sentence.language));
  }

  #over(sentence: Sentence): void {
    if (this.sentence !== sentence) return;
    this.#queue.shift();
    this.#next();
  }

  /** A pause may last longer than an address: then what comes is asked for anew. */
  #lost(sentence: Sentence): void {
    const { of, until = Infinity } = sentence;
    const lost = this.#queue.filter((one) => one.sentence.of === of && one.sentence.url);
    const isRenewed =
      performance.now() > until && this.#listener.renew(lost.map((waiting) => waiting.sentence));
    if (isRenewed) this.drop(of);
    else this.#speakInstead(sentence);
  }

  /** The sound cannot be had: the browser's own voice says it and what follows, so that the voice changes only once. */
  #speakInstead({ of }: Sentence): void {
    if (!browserSpeaks()) return this.#giveUp();
    this.#queue = this.#queue.map((waiting) => {
      if (waiting.sentence.of !== of || !waiting.sentence.url) return waiting;
      waiting.sound.end();
      const { url: _url, marks: _marks, ...sentence } = waiting.sentence;
      return { sentence, sound: this.#soundOf(sentence) };
    });
    this.#next();
  }

  #giveUp(): void {
    this.stop();
    this.#listener.mute();
  }
}
