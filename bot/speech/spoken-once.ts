import { createHmac } from 'node:crypto';
import type { AudioName, AudioStore, KeptSpeech } from './audio-store.ts';
import { SpeechUnavailable, type SpeechRequest, type SpokenSentence } from './speech.ts';

/** What a voice made. `isWhole` is false when something of it did not come: that is worth trying again. */
export type Made = Omit<KeptSpeech, 'contentType'> & { isWhole: boolean };

export interface SpokenOnceOptions {
  /** Without one each sentence is spoken anew and given as bytes. */
  store?: AudioStore | undefined;
  /** Makes the names under which audio is kept, so that nobody can find out by a name what was said. */
  nameKey: Uint8Array;
  contentType: string;
  /** Milliseconds that the store may take for finding, and for keeping: it must not silence the voice. */
  storePatience?: number | undefined;
}

const STORE_PATIENCE = 600;
/** Milliseconds for deleting what a conversation had kept: nobody waits for a voice meanwhile. */
const FORGET_PATIENCE = 5_000;

/** Lets a sentence be spoken once: it is looked for in the store first, and kept there afterwards. */
export class SpokenOnce {
  readonly #options: SpokenOnceOptions;

  constructor(options: SpokenOnceOptions) {
    this.#options = options;
  }

  /**
   * @param recipe all besides the words that makes the audio what it is: engine and voice.
   * @throws what `make` throws, and the signal's reason.
   */
  async speak(
    request: SpeechRequest,
    recipe: string[],
    signal: AbortSignal,
    make: () => Promise<Made>,
  ): Promise<SpokenSentence> {
    const { store, contentType, storePatience = STORE_PATIENCE } = this.#options;
    const patience = (): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(storePatience)]);
    const name = this.#nameOf(request, recipe);
    const kept = await store?.find(name, patience()).catch(() => undefined);
    signal.throwIfAborted();
    if (kept) {
      const { url, until, marks } = kept;
      return { audio: { url, until }, contentType, marks };
    }
    const { isWhole, bytes, marks } = await make();
    // Nothing is kept for a caller that has left: the conversation may be erased by now.
    signal.throwIfAborted();
    const spoken: KeptSpeech = { bytes, contentType, marks };
    const signed = isWhole ? await store?.keep(name, spoken, patience()).catch(() => undefined) : undefined;
    return { audio: signed ?? { bytes }, contentType, marks };
  }

  /** @throws SpeechUnavailable when something may still be kept. */
  async forget(conversationId: string, caller?: AbortSignal): Promise<void> {
    const late = AbortSignal.timeout(FORGET_PATIENCE);
    const signal = caller ? AbortSignal.any([caller, late]) : late;
    try {
      await this.#options.store?.forget(this.#hashOf('conversation', conversationId), signal);
    } catch (cause) {
      throw new SpeechUnavailable('What was spoken may still be kept.', { cause });
    }
  }

  #nameOf({ storeId, text, speed, personalTo }: SpeechRequest, recipe: string[]): AudioName {
    const hash = this.#hashOf('sentence', storeId, recipe, speed, text);
    return personalTo
      ? { hash, conversation: this.#hashOf('conversation', personalTo.conversationId) }
      : { hash };
  }

  #hashOf(...what: unknown[]): string {
    return createHmac('sha256', this.#options.nameKey).update(JSON.stringify(what)).digest('base64url');
  }
}

/** Runs `work` with a deadline, and names a failure that is not the caller's own. @throws SpeechUnavailable */
export async function speaking(
  who: string,
  deadline: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<SpokenSentence>,
): Promise<SpokenSentence> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), deadline);
  const signal = caller ? AbortSignal.any([caller, late.signal]) : late.signal;
  try {
    return await work(signal);
  } catch (cause) {
    caller?.throwIfAborted();
    if (cause instanceof SpeechUnavailable) throw cause;
    const { name } = cause instanceof Error ? cause : { name: typeof cause };
    throw new SpeechUnavailable(`${who} did not speak: ${late.signal.aborted ? 'too late' : name}.`, {
      cause,
    });
  } finally {
    clearTimeout(timer);
    late.abort();
  }
}
