import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { AudioStore } from './audio-store.ts';
import {
  SpeechUnavailable,
  voiceFor,
  type Speech,
  type SpeechRequest,
  type SpokenSentence,
  type Voice,
} from './speech.ts';
import { SpokenOnce, speaking, type Made } from './spoken-once.ts';
import { withTrueLengths } from './wav.ts';

/**
 * The speech port by an installed espeak-ng, a process a sentence. The words go to it by its standard input, never in its
 * command line. It tells no times of words, so there are no marks.
 */
export interface EspeakOptions {
  /** The program. */
  program: string;
  /** Keeps what was spoken; without one each sentence is spoken anew and given as bytes. */
  store?: AudioStore;
  nameKey: Uint8Array;
  /** Milliseconds for one sentence, waiting for its turn included. */
  deadline?: number;
  /** Most processes at a time. */
  atOnce?: number;
}

const NAMES = ['espeak-ng', 'espeak'];

/** The program where it is installed on the path of this process. */
export function findEspeak(path = process.env['PATH'] ?? ''): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** By voice: what espeak-ng calls it. */
const VOICES: readonly (Voice & { file: string })[] = [
  { id: 'en', language: 'en', name: 'eSpeak (en)', file: 'en-us' },
  { id: 'es', language: 'es', name: 'eSpeak (es)', file: 'es' },
  { id: 'fr', language: 'fr', name: 'eSpeak (fr)', file: 'fr-fr' },
  { id: 'de', language: 'de', name: 'eSpeak (de)', file: 'de' },
  { id: 'en-high', language: 'en', name: 'eSpeak (en, high)', file: 'en-us+f3' },
  { id: 'es-high', language: 'es', name: 'eSpeak (es, high)', file: 'es+f3' },
  { id: 'fr-high', language: 'fr', name: 'eSpeak (fr, high)', file: 'fr-fr+f3' },
  { id: 'de-high', language: 'de', name: 'eSpeak (de, high)', file: 'de+f3' },
];

const CONTENT_TYPE = 'audio/wav';
const DEADLINE = 2_500;
const AT_ONCE = 2;
/** Sentences that may wait for their turn; more would come too late anyway. */
const MOST_WAITING = 16;
const MOST_CHARACTERS = 3_000;
/** About twelve minutes of its sound. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Its own pace. */
const WORDS_A_MINUTE = 175;

export function createEspeakSpeech(options: EspeakOptions): Speech {
  return new EspeakSpeech(options);
}

class EspeakSpeech implements Speech {
  readonly voices: readonly Voice[] = VOICES.map(({ id, language, name }) => ({ id, language, name }));
  readonly #options: EspeakOptions;
  readonly #once: SpokenOnce;
  readonly #turns: Turns;

  constructor(options: EspeakOptions) {
    this.#options = options;
    const { store, nameKey, atOnce = AT_ONCE } = options;
    this.#once = new SpokenOnce({ store, nameKey, contentType: CONTENT_TYPE });
    this.#turns = new Turns(atOnce);
  }

  speak(request: SpeechRequest, caller?: AbortSignal): Promise<SpokenSentence> {
    const { deadline = DEADLINE } = this.#options;
    return speaking('espeak-ng', deadline, caller, async (signal) => {
      signal.throwIfAborted();
      const { id, file } = voiceFor(VOICES, request);
      if (request.text.length > MOST_CHARACTERS)
        throw new SpeechUnavailable('The sentence is too long to be spoken.');
      const make = () => this.#turns.take(signal, () => this.#say(request, file, signal));
      return this.#once.speak(request, ['espeak', id], signal, make);
    });
  }

  forget(conversationId: string, caller?: AbortSignal): Promise<void> {
    return this.#once.forget(conversationId, caller);
  }

  async #say({ text, speed }: SpeechRequest, voice: string, signal: AbortSignal): Promise<Made> {
    const pace = String(Math.round(WORDS_A_MINUTE * speed));
    const wav = await output(this.#options.program, ['-b', '1', '-v', voice, '-s', pace, '--stdin', '--stdout'], {
      input: speakable(text),
      signal,
    }); // prettier-ignore
    const bytes = withTrueLengths(wav);
    if (!bytes) throw new SpeechUnavailable('espeak-ng made no sound.');
    return { bytes, marks: [], isWhole: true };
  }
}

/** Two square brackets would begin phonemes; other control signs are not heard. */
const speakable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  text.toWellFormed().replace(/\[\[|\]\]|[\u0000-\u001F\u007F]/g, ' ');

/** What a program writes when it is given these words. @throws SpeechUnavailable, and the signal's reason. */
function output(
  program: string,
  given: string[],
  { input, signal }: { input: string; signal: AbortSignal },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, { stdio: ['pipe', 'pipe', 'ignore'], signal, killSignal: 'SIGKILL' });
    const pieces: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > MOST_BYTES) child.kill('SIGKILL');
      else pieces.push(piece);
    });
    child.on('error', (cause) =>
      reject(
        signal.aborted ? (signal.reason as Error) : new SpeechUnavailable('espeak-ng cannot be started.', { cause }),
      ),
    ); // prettier-ignore
    child.on('close', (code) => {
      if (code === 0 && bytes <= MOST_BYTES) resolve(Buffer.concat(pieces));
      else reject(new SpeechUnavailable('espeak-ng ended without having spoken.'));
    });
    // A program that has ended already does not read; its end says so.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Lets so many work at a time; who comes when too many wait is refused, who has left loses the place. */
class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  async take<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#place(signal);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }

  #place(signal: AbortSignal): Promise<void> {
    if (this.#waiting.length >= MOST_WAITING)
      throw new SpeechUnavailable('Too much is being spoken already.');
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(called), 1);
        reject(signal.reason as Error);
      };
      const called = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      this.#waiting.push(called);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}
