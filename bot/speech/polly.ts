import { createHmac } from 'node:crypto';
import {
  PollyClient,
  SynthesizeSpeechCommand,
  type SynthesizeSpeechCommandInput,
  type VoiceId,
} from '@aws-sdk/client-polly';
import type { AudioName, AudioStore, AwsAccount, KeptSpeech } from './audio-store.ts';
import { SpeechUnavailable, type Speech, type SpeechRequest, type SpokenSentence } from './speech.ts';
import { readMarks, spokenText, type SpokenText } from './ssml.ts';

/** The speech port by Amazon Polly. Audio and the times of its words are two calls, both billed. */
export interface PollyOptions {
  /** `generative` tells no times of words. */
  engine: 'standard' | 'neural' | 'generative';
  /** By language; voices that all three engines know unless told. */
  voices?: Readonly<Record<string, VoiceId>>;
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

const VOICES: Readonly<Record<string, VoiceId>> = { en: 'Joanna', es: 'Lucia', fr: 'Lea', de: 'Vicki' };
const CONTENT_TYPE = 'audio/mpeg';
const DEADLINE = 2_500;
const STORE_PATIENCE = 600;
/** Milliseconds for deleting what a conversation had kept: nobody waits for a voice meanwhile. */
const FORGET_PATIENCE = 5_000;
/** What Polly takes in one call. */
const MOST_CHARACTERS = 3_000;

export function createPollySpeech(options: PollyOptions): Speech {
  return new PollySpeech(options);
}

class PollySpeech implements Speech {
  readonly #options: PollyOptions;
  readonly #client: PollyClient;
  readonly #store: AudioStore | undefined;

  constructor(options: PollyOptions) {
    this.#options = options;
    const { endpoint } = options;
    this.#client = new PollyClient({ ...(endpoint === undefined ? {} : { endpoint }), maxAttempts: 1 });
    const { config } = this.#client;
    this.#store = options.store?.({ region: () => config.region(), credentials: () => config.credentials() });
  }

  async speak(request: SpeechRequest, caller?: AbortSignal): Promise<SpokenSentence> {
    const { deadline = DEADLINE } = this.#options;
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), deadline);
    const signal = caller ? AbortSignal.any([caller, late.signal]) : late.signal;
    try {
      return await this.#speak(request, signal);
    } catch (cause) {
      caller?.throwIfAborted();
      if (cause instanceof SpeechUnavailable) throw cause;
      const { name } = cause instanceof Error ? cause : { name: typeof cause };
      throw new SpeechUnavailable(`Polly did not speak: ${late.signal.aborted ? 'too late' : name}.`, {
        cause,
      });
    } finally {
      clearTimeout(timer);
      late.abort();
    }
  }

  async forget(conversationId: string, caller?: AbortSignal): Promise<void> {
    const late = AbortSignal.timeout(FORGET_PATIENCE);
    const signal = caller ? AbortSignal.any([caller, late]) : late;
    try {
      await this.#store?.forget(this.#hashOf('conversation', conversationId), signal);
    } catch (cause) {
      throw new SpeechUnavailable('What was spoken may still be kept.', { cause });
    }
  }

  async #speak(request: SpeechRequest, signal: AbortSignal): Promise<SpokenSentence> {
    const voice = this.#voice(request.language);
    if (request.text.length > MOST_CHARACTERS)
      throw new SpeechUnavailable('The sentence is too long to be spoken.');
    const { storePatience = STORE_PATIENCE } = this.#options;
    const patience = (): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(storePatience)]);
    const name = this.#nameOf(request, voice);
    const kept = await this.#store?.find(name, patience()).catch(() => undefined);
    signal.throwIfAborted();
    if (kept) {
      const { url, until, marks } = kept;
      return { audio: { url, until }, contentType: CONTENT_TYPE, marks };
    }
    const { isWhole, ...spoken } = await this.#synthesise(request, voice, signal);
    const { bytes, contentType, marks } = spoken;
    const signed = isWhole
      ? await this.#store?.keep(name, spoken, patience()).catch(() => undefined)
      : undefined;
    return { audio: signed ?? { bytes }, contentType, marks };
  }

  /** @throws SpeechUnavailable when no voice speaks the language. */
  #voice(language: string): VoiceId {
    const { voices = VOICES } = this.#options;
    const voice = voices[language] ?? voices[language.split('-')[0] ?? ''];
    if (voice === undefined) throw new SpeechUnavailable(`There is no voice for ${language}.`);
    return voice;
  }

  #nameOf({ text, speed, personalTo }: SpeechRequest, voice: VoiceId): AudioName {
    const hash = this.#hashOf('sentence', this.#options.engine, voice, speed, text);
    return personalTo
      ? { hash, conversation: this.#hashOf('conversation', personalTo.conversationId) }
      : { hash };
  }

  #hashOf(...what: unknown[]): string {
    return createHmac('sha256', this.#options.nameKey).update(JSON.stringify(what)).digest('base64url');
  }

  /** `isWhole` is false when the times of the words were wanted and did not come: that is worth trying again. */
  async #synthesise(
    { text, speed }: SpeechRequest,
    VoiceId: VoiceId,
    abortSignal: AbortSignal,
  ): Promise<KeptSpeech & { isWhole: boolean }> {
    const { engine: Engine } = this.#options;
    const spoken = spokenText(text, speed);
    const input = { Engine, VoiceId, Text: spoken.input, TextType: spoken.type };
    const wantsMarks = Engine !== 'generative';
    const [bytes, marks] = await Promise.all([
      this.#fetch({ ...input, OutputFormat: 'mp3' }, abortSignal),
      wantsMarks ? this.#marks(input, spoken, abortSignal) : [],
    ]);
    if (bytes.length === 0) throw new SpeechUnavailable('Polly sent no audio.');
    return { bytes, contentType: CONTENT_TYPE, marks: marks ?? [], isWhole: marks !== undefined };
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
