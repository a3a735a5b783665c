import {
  PollyClient,
  SynthesizeSpeechCommand,
  type SynthesizeSpeechCommandInput,
} from '@aws-sdk/client-polly';
import type { AwsAccount } from '../objects/objects.ts';
import type { AudioStore } from './audio-store.ts';
import { pollyVoices, type PollyEngine, type PollyVoice } from './polly-voices.ts';
import {
  SpeechUnavailable,
  voiceFor,
  type Speech,
  type SpeechRequest,
  type SpokenSentence,
  type Voice,
} from './speech.ts';
import { SpokenOnce, speaking, type Made } from './spoken-once.ts';
import { readMarks, spokenText, type SpokenText } from './ssml.ts';

/** The speech port by Amazon Polly. Audio and the times of its words are two calls, both billed. */
export interface PollyOptions {
  /** `generative` tells no times of words. */
  engine: PollyEngine;
  /** Keeps what was spoken; without one each sentence is synthesised anew and given as bytes. */
  store?: (account: AwsAccount) => AudioStore;
  /** Makes the names under which audio is kept, so that nobody can find out by a name what was said. */
  nameKey: Uint8Array;
  /** Milliseconds for one sentence, everything together. */
  deadline?: number;
  /** Milliseconds of them that the store may take for finding, and for keeping: it must not silence the voice. */
  storePatience?: number;
  /** Another address than the region's; else the SDK's standard setting AWS_ENDPOINT_URL_POLLY. */
  endpoint?: string;
}

const CONTENT_TYPE = 'audio/mpeg';
const DEADLINE = 2_500;
/** What Polly takes in one call; tags are not counted. */
const MOST_CHARACTERS = 3_000;
/** A neural voice hands a sentence with `say-as` to a standard one: it would change its voice midway. `emphasis` only standard knows. */
const SPELLS: readonly PollyEngine[] = ['standard', 'generative'];

const refusesMarkup = (error: unknown): boolean =>
  error instanceof Error && /^(?:InvalidSsml|LanguageNotSupported|SsmlMarksNotSupported)/.test(error.name);

export function createPollySpeech(options: PollyOptions): Speech {
  return new PollySpeech(options);
}

class PollySpeech implements Speech {
  readonly voices: readonly (Voice & { id: PollyVoice })[];
  readonly #options: PollyOptions;
  readonly #client: PollyClient;
  readonly #once: SpokenOnce;

  constructor(options: PollyOptions) {
    this.#options = options;
    this.voices = pollyVoices(options.engine);
    const { endpoint, nameKey, storePatience } = options;
    this.#client = new PollyClient({ ...(endpoint === undefined ? {} : { endpoint }), maxAttempts: 1 });
    const { config } = this.#client;
    const store = options.store?.({ region: () => config.region(), credentials: () => config.credentials() });
    this.#once = new SpokenOnce({ store, nameKey, storePatience, contentType: CONTENT_TYPE });
  }

  speak(request: SpeechRequest, caller?: AbortSignal): Promise<SpokenSentence> {
    const { deadline = DEADLINE, engine } = this.#options;
    return speaking('Polly', deadline, caller, async (signal) => {
      const id = voiceFor(this.voices, request).id;
      if (request.text.length > MOST_CHARACTERS)
        throw new SpeechUnavailable('The sentence is too long to be spoken.');
      const make = () => this.#synthesise(request, id, signal);
      const { foreign } = request;
      const recipe = foreign && foreign.spans.length > 0 ? [JSON.stringify(foreign)] : [];
      return this.#once.speak(request, [engine, id, ...recipe], signal, make);
    });
  }

  forget(conversationId: string, caller?: AbortSignal): Promise<void> {
    return this.#once.forget(conversationId, caller);
  }

  async #synthesise(
    { text, speed, foreign }: SpeechRequest,
    voice: PollyVoice,
    signal: AbortSignal,
  ): Promise<Made> {
    const { engine } = this.#options;
    const marked = spokenText(text, speed, { spells: SPELLS.includes(engine), foreign });
    try {
      return await this.#say(marked, voice, signal);
    } catch (error) {
      // A voice that does not take a tag says the words without it.
      if (!marked.isMarked || !refusesMarkup(error)) throw error;
      return this.#say(spokenText(text, speed), voice, signal);
    }
  }

  /** Not whole when the times of the words were wanted and did not come. */
  async #say(spoken: SpokenText, VoiceId: PollyVoice, abortSignal: AbortSignal): Promise<Made> {
    const { engine: Engine } = this.#options;
    const input = { Engine, VoiceId, Text: spoken.input, TextType: spoken.type };
    const wantsMarks = Engine !== 'generative';
    const [bytes, marks] = await Promise.all([
      this.#fetch({ ...input, OutputFormat: 'mp3' }, abortSignal),
      wantsMarks ? this.#marks(input, spoken, abortSignal) : [],
    ]);
    if (bytes.length === 0) throw new SpeechUnavailable('Polly sent no audio.');
    return { bytes, marks: marks ?? [], isWhole: marks !== undefined };
  }

  /** Undefined when they did not come: a sentence can be heard without them. */
  async #marks(
    input: Omit<SynthesizeSpeechCommandInput, 'OutputFormat'>,
    spoken: SpokenText,
    abortSignal: AbortSignal,
  ): Promise<SpokenSentence['marks'] | undefined> {
    try {
      const wanted = { ...input, OutputFormat: 'json' as const, SpeechMarkTypes: ['word' as const] };
      const lines = await this.#fetch(wanted, abortSignal);
      return readMarks(Buffer.from(lines).toString('utf8'), spoken);
    } catch {
      return undefined;
    }
  }

  async #fetch(input: SynthesizeSpeechCommandInput, abortSignal: AbortSignal): Promise<Uint8Array> {
    const { AudioStream } = await this.#client.send(new SynthesizeSpeechCommand(input), { abortSignal });
    if (!AudioStream) throw new SpeechUnavailable('Polly sent no audio.');
    // The client's signal ends with the headers; the body may hang as well.
    return orAborted(AudioStream.transformToByteArray(), abortSignal);
  }
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(signal.reason as Error);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject);
  });
}
