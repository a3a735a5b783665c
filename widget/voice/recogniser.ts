/** The browser's recogniser, which not every browser has and some call by an older name. */
export interface BrowserRecogniser extends EventTarget {
  start(): void;
  /** Hears no more and tells what it has heard. */
  stop(): void;
  /** Hears no more and tells nothing. */
  abort(): void;
}

interface RecogniserResult {
  results: ArrayLike<Heard>;
}

interface RecogniserError {
  error: string;
}

/** A stretch of speech, with what it most likely says. */
export interface Heard extends ArrayLike<{ transcript: string }> {
  isFinal: boolean;
}

declare global {
  interface Window {
    SpeechRecognition?: new () => BrowserRecogniser;
    webkitSpeechRecognition?: new () => BrowserRecogniser;
  }
}

/** What keeps the microphone from being of use. */
export type ListeningTrouble = 'refused' | 'no-microphone' | 'network' | 'unheard' | 'unavailable';

const troubles: Readonly<Record<string, ListeningTrouble | undefined>> = {
  'not-allowed': 'refused',
  'audio-capture': 'no-microphone',
  network: 'network',
  'no-speech': 'unheard',
  'service-not-allowed': 'unavailable',
  'language-not-supported': 'unavailable',
};

export interface RecogniserListener {
  started(): void;
  /** All that was heard since it began. */
  heard(results: readonly Heard[]): void;
  /** It hears nothing any more. @param trouble why, when that was not asked for */
  ended(trouble: ListeningTrouble | undefined): void;
}

/** One stretch of listening. */
export class Recogniser {
  readonly #recogniser: BrowserRecogniser | undefined;
  #trouble: ListeningTrouble | undefined;

  /** @param language BCP 47 */
  constructor(language: string, listener: RecogniserListener) {
    const Constructor = window.SpeechRecognition ?? window.webkitSpeechRecognition;
    const recogniser = Constructor && new Constructor();
    this.#recogniser = recogniser;
    if (!recogniser) return;
    Object.assign(recogniser, {
      lang: language,
      continuous: true,
      interimResults: true,
      onstart: () => listener.started(),
      onresult: ({ results }: RecogniserResult) => listener.heard(Array.from(results)),
      onerror: ({ error }: RecogniserError) => {
        if (error !== 'aborted') this.#trouble = troubles[error] ?? 'unavailable';
      },
      onend: () => listener.ended(this.#trouble),
    });
  }

  /** @returns whether it will tell of its end */
  start(): boolean {
    try {
      this.#recogniser?.start();
      return this.#recogniser !== undefined;
    } catch {
      return false;
    }
  }

  stop(): void {
    this.#recogniser?.stop();
  }

  abort(): void {
    this.#recogniser?.abort();
  }
}
