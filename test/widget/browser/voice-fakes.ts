import type { Page } from 'playwright-core';
import type { Shopper } from './shopper.ts';

/** What a browser without voice and microphone is given instead, and what a test may have it do. */
interface FakeVoice {
  /** Everything that was to be spoken, in order. */
  spoken: { text: string; lang: string; rate: number; voice: string | undefined }[];
  /** When it fell silent before its end, on the page's clock. */
  silenced: number[];
  /** Each utterance ends by itself after so many milliseconds; never when undefined. */
  lasts?: number;
  /** What every utterance fails with. */
  fails?: string;
  end(): void;
  /** Tells that the word at this offset is heard now. */
  word(charIndex: number, charLength: number): void;
}

interface FakeEar {
  /** Recognisers that were started, and in what language. */
  started: string[];
  /** What the next start fails with. */
  fails?: string;
  listening: boolean;
  /** What is heard: each stretch so far. */
  hear(stretches: string[], final?: boolean): void;
  /** It ends by itself. */
  end(error?: string): void;
}

declare global {
  interface Window {
    voice: FakeVoice;
    ear: FakeEar;
    /** When the shopper last pressed something, as the page began to hear of it. */
    actedAt: number;
  }
}

/** Runs in the page: a voice that can be watched. */
export function fakeVoice(): void {
  // Before the chat is there: what is pressed in it no listener of the page hears later.
  for (const type of ['keydown', 'click'])
    addEventListener(type, () => (window.actedAt = performance.now()), true);
  let current: SpeechSynthesisUtterance | undefined;
  const voice: FakeVoice = {
    spoken: [],
    silenced: [],
    end() {
      const ending = current;
      current = undefined;
      ending?.onend?.call(ending, new SpeechSynthesisEvent('end', { utterance: ending }));
    },
    word(charIndex, charLength) {
      const event = { utterance: current as SpeechSynthesisUtterance, name: 'word', charIndex, charLength };
      current?.onboundary?.call(current, new SpeechSynthesisEvent('boundary', event));
    },
  };
  const voices = [
    { voiceURI: 'ann', name: 'Ann', lang: 'en-US', localService: true, default: true },
    { voiceURI: 'bea', name: 'Bea', lang: 'en-GB', localService: true, default: false },
    { voiceURI: 'carla', name: 'Carla', lang: 'de-DE', localService: true, default: false },
  ];
  class Utterance {
    text: string;
    lang = '';
    rate = 1;
    voice: SpeechSynthesisVoice | undefined;
    constructor(text: string) {
      this.text = text;
    }
  }
  const synthesis = {
    get speaking() {
      return current !== undefined;
    },
    getVoices: () => voices,
    speak(utterance: SpeechSynthesisUtterance) {
      current = utterance;
      const { text, lang, rate } = utterance;
      voice.spoken.push({ text, lang, rate, voice: utterance.voice?.name });
      setTimeout(() => {
        if (current !== utterance) return;
        const error = voice.fails;
        if (error) {
          current = undefined;
          utterance.onerror?.call(utterance, { error } as SpeechSynthesisErrorEvent);
          return;
        }
        utterance.onstart?.call(utterance, {} as SpeechSynthesisEvent);
        if (voice.lasts !== undefined) setTimeout(() => current === utterance && voice.end(), voice.lasts);
      });
    },
    cancel() {
      const ending = current;
      current = undefined;
      if (!ending) return;
      voice.silenced.push(performance.now());
      setTimeout(() => ending.onerror?.call(ending, { error: 'canceled' } as SpeechSynthesisErrorEvent));
    },
  };
  class SynthesisEvent extends Event {
    constructor(type: string, more: object) {
      super(type);
      Object.assign(this, more);
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, { voice, SpeechSynthesisUtterance: Utterance, SpeechSynthesisEvent: SynthesisEvent });
}

/** Runs in the page: an ear that hears what the test says. */
export function fakeEar(): void {
  type Recogniser = InstanceType<typeof FakeRecogniser>;
  let current: Recogniser | undefined;
  const result = (transcript: string, isFinal: boolean) => Object.assign([{ transcript }], { isFinal });
  const ear: FakeEar = {
    started: [],
    listening: false,
    hear(stretches, final = false) {
      const last = stretches.length - 1;
      current?.onresult?.({ results: stretches.map((text, at) => result(text, at < last || final)) });
    },
    end(error) {
      const ending = current;
      current = undefined;
      ear.listening = false;
      if (error) ending?.onerror?.({ error });
      ending?.onend?.();
    },
  };
  class FakeRecogniser {
    lang = '';
    onstart: (() => void) | null = null;
    onresult: ((event: { results: unknown }) => void) | null = null;
    onerror: ((event: { error: string }) => void) | null = null;
    onend: (() => void) | null = null;
    start() {
      // oxlint-disable-next-line typescript/no-this-alias -- the test speaks to the one that listens
      current = this;
      ear.started.push(this.lang);
      const { fails } = ear;
      delete ear.fails;
      setTimeout(() => {
        if (fails) return ear.end(fails);
        if (current !== this) return;
        ear.listening = true;
        this.onstart?.();
      });
    }
    stop() {
      setTimeout(() => current === this && ear.end());
    }
    abort() {
      if (current === this) ear.listening = false;
      setTimeout(() => {
        if (current === this) current = undefined;
        this.onerror?.({ error: 'aborted' });
        this.onend?.();
      });
    }
  }
  Object.assign(window, { ear, SpeechRecognition: FakeRecogniser, webkitSpeechRecognition: FakeRecogniser });
}

/** Runs in the page: a browser that plays nothing until `allowPlaying` is set, and tells what it plays. */
export function watchAudio(): void {
  const played: { path: string; rate: number; at: number }[] = [];
  const state: Window['audio'] = { played, ended: [], refusing: false, silenced: [] };
  // oxlint-disable-next-line typescript/unbound-method -- bound anew at each call
  const { play, pause } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    if (state.refusing) return Promise.reject(new DOMException('Press first', 'NotAllowedError'));
    state.element = this;
    this.addEventListener('ended', ({ timeStamp }) => state.ended.push(timeStamp), { once: true });
    played.push({ path: new URL(this.src).pathname, rate: this.playbackRate, at: performance.now() });
    return play.call(this);
  };
  HTMLMediaElement.prototype.pause = function (this: HTMLMediaElement) {
    if (!this.paused) state.silenced.push(performance.now());
    pause.call(this);
  };
  Object.assign(window, { audio: state });
}

declare global {
  interface Window {
    audio: {
      played: { path: string; rate: number; at: number }[];
      /** What plays, or played last. */
      element?: HTMLMediaElement;
      /** When each sound had ended. */
      ended: number[];
      refusing: boolean;
      silenced: number[];
    };
  }
}

/** Turns reading aloud on in the menu. */
export async function turnVoice(shopper: Shopper): Promise<void> {
  await shopper.button('Options').click();
  await shopper.page.getByRole('switch', { name: 'Read replies aloud' }).click();
  await shopper.button('Options').click();
}

/** Every text that the fake voice was given. */
export const spokenTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.voice.spoken.map(({ text }) => text));

/** What runs in the page travels as text; so do two of them. */
export function both(one: () => void, other: () => void): { content: string } {
  return { content: `(${one.toString()})(); (${other.toString()})();` };
}
