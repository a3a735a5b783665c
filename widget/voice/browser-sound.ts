import { primary } from './settings.ts';
import type { Sentence, Sound, SoundListener, Spot } from './sound.ts';

/** A browser that has not begun to speak after so many milliseconds has no voice; one that names none is not waited for. */
const PATIENCE = 5_000;
const PATIENCE_WITHOUT_VOICES = 1_500;

/** Whether the browser says that it can speak. Whether it does is only heard. */
export const browserSpeaks = (): boolean => 'speechSynthesis' in globalThis;

/** Some name them a moment after they were first asked. */
const namesVoices = (): boolean => speechSynthesis.getVoices().length > 0;

/** The browser's own voices for a language. */
export function browserVoices(language: string): SpeechSynthesisVoice[] {
  if (!browserSpeaks()) return [];
  return speechSynthesis.getVoices().filter(({ lang }) => primary(lang) === primary(language));
}

/** A sentence spoken by the browser's own voice. */
export class BrowserSound implements Sound {
  readonly #sentence: Sentence;
  readonly #listener: SoundListener;
  readonly #voiceId: string | undefined;
  /** Kept, because some browsers forget an utterance that nobody holds, and its events with it. */
  #utterance: SpeechSynthesisUtterance | undefined;
  /** The word that is heard; it begins there again after a pause. */
  #word = { start: 0, end: 0 };
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** @param voiceId one of `browserVoices`, by its `voiceURI`; the language's standard when it is not there */
  constructor(sentence: Sentence, listener: SoundListener, voiceId: string | undefined) {
    this.#sentence = sentence;
    this.#listener = listener;
    this.#voiceId = voiceId;
  }

  /** There is nothing to fetch. */
  prepare(): void {}

  /** The browser takes no other speed while it speaks: it speaks on from the present word. */
  play(speed: number): void {
    this.pause();
    const { text, language } = this.#sentence;
    const offset = this.#word.start;
    const utterance = new SpeechSynthesisUtterance(text.slice(offset));
    const voice = browserVoices(language).find(({ voiceURI }) => voiceURI === this.#voiceId);
    if (voice) utterance.voice = voice;
    Object.assign(utterance, {
      lang: voice?.lang ?? language,
      rate: speed,
      onstart: () => clearTimeout(this.#patience),
      onboundary: (event: SpeechSynthesisEvent) => this.#reached(utterance, event, offset),
      onend: () => this.#finish(utterance, () => this.#listener.ended()),
      onerror: ({ error }: SpeechSynthesisErrorEvent) => this.#wentWrong(utterance, error),
    });
    this.#utterance = utterance;
    this.#patience = setTimeout(
      () => this.#heardNothing(utterance),
      namesVoices() ? PATIENCE : PATIENCE_WITHOUT_VOICES,
    );
    speechSynthesis.speak(utterance);
  }

  /** Not the browser's own pause, which some of them take for an end and others do not come back from. */
  pause(): void {
    clearTimeout(this.#patience);
    if (!this.#utterance) return;
    this.#utterance = undefined;
    speechSynthesis.cancel();
  }

  end(): void {
    this.pause();
  }

  spot(): Spot | 'whole' | undefined {
    const { start, end } = this.#word;
    return end > 0 ? { within: 'text', start, end } : 'whole';
  }

  #reached(utterance: SpeechSynthesisUtterance, event: SpeechSynthesisEvent, offset: number): void {
    clearTimeout(this.#patience);
    if (utterance !== this.#utterance || event.name === 'sentence') return;
    const start = offset + event.charIndex;
    const length = event.charLength || /^\S*/.exec(this.#sentence.text.slice(start))?.[0].length || 0;
    if (length > 0) this.#word = { start, end: start + length };
  }

  /** A browser may say that it speaks and have nothing to speak with. */
  #heardNothing(utterance: SpeechSynthesisUtterance): void {
    if (!namesVoices() || !speechSynthesis.speaking) this.#wentWrong(utterance, 'synthesis-failed');
  }

  #wentWrong(utterance: SpeechSynthesisUtterance, error: SpeechSynthesisErrorCode): void {
    if (error === 'not-allowed') this.#finish(utterance, () => this.#listener.refused());
    else this.#finish(utterance, () => this.#listener.failed());
  }

  /** What was cancelled ends too, or fails, in its own time; that is nothing new. */
  #finish(utterance: SpeechSynthesisUtterance, tell: () => void): void {
    if (utterance !== this.#utterance) return;
    this.pause();
    tell();
  }
}
