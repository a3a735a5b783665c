import type { Sentence, Sound, SoundListener, Spot } from './sound.ts';

/** A sound that has not begun, or not gone on, so long after it should have, in milliseconds, is given up. */
const PATIENCE = 6_000;

/** Elements that are free again: a browser that lets one play after a press lets it play on. */
const free: HTMLAudioElement[] = [];

/** A sentence that the server has spoken. */
export class AudioSound implements Sound {
  readonly #sentence: Sentence & { url: string };
  readonly #listener: SoundListener;
  #element: HTMLAudioElement | undefined;
  readonly #ending = new AbortController();
  #failed = false;
  #asked = false;
  #over = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(sentence: Sentence & { url: string }, listener: SoundListener) {
    this.#sentence = sentence;
    this.#listener = listener;
  }

  prepare(): void {
    if (this.#element || this.#over) return;
    const element = free.pop() ?? new Audio();
    this.#element = element;
    const { signal } = this.#ending;
    element.addEventListener('ended', () => this.#finish(() => this.#listener.ended()), { signal });
    element.addEventListener('playing', () => clearTimeout(this.#patience), { signal });
    element.addEventListener('waiting', () => this.#wait(), { signal });
    element.addEventListener('error', () => this.#fail(), { signal });
    element.preload = 'auto';
    element.src = this.#sentence.url;
  }

  play(speed: number): void {
    if (this.#over) return;
    this.#asked = true;
    this.prepare();
    const element = this.#element;
    if (this.#failed || !element) return this.#fail();
    element.playbackRate = speed / (this.#sentence.speed ?? 1);
    if (!element.paused) return;
    this.#wait();
    element.play().catch((error: unknown) => this.#notPlayed(error));
  }

  pause(): void {
    clearTimeout(this.#patience);
    this.#asked = false;
    this.#element?.pause();
  }

  end(): void {
    this.#finish(() => {});
  }

  spot(): Spot | 'whole' | undefined {
    const { marks = [] } = this.#sentence;
    if (marks.length === 0) return 'whole';
    const now = (this.#element?.currentTime ?? 0) * 1_000;
    const mark = marks.findLast(({ at }) => at <= now);
    if (mark?.from === undefined || mark.to === undefined) return undefined;
    return { within: 'shown', start: mark.from, end: mark.to };
  }

  #wait(): void {
    clearTimeout(this.#patience);
    if (this.#asked) this.#patience = setTimeout(() => this.#fail(), PATIENCE);
  }

  #notPlayed(error: unknown): void {
    if (this.#over || !this.#asked) return;
    const { name } = error instanceof Error ? error : { name: '' };
    if (name === 'NotAllowedError') {
      this.pause();
      this.#listener.refused();
    }
    // Paused before it began: that was us.
    else if (name !== 'AbortError') this.#fail();
  }

  /** What fails before its turn has come is only told then. */
  #fail(): void {
    this.#failed = true;
    if (this.#asked) this.#finish(() => this.#listener.failed());
  }

  #finish(tell: () => void): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#patience);
    this.#ending.abort();
    const element = this.#element;
    if (element) {
      element.pause();
      element.removeAttribute('src');
      free.push(element);
    }
    tell();
  }
}
