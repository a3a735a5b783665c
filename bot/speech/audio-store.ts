import type { SpeechMark } from './speech.ts';

/** Where spoken sentences are kept, so that each is synthesised once. */
export interface AudioStore {
  /** Undefined when it is not there. @throws when the store does not answer. */
  find(name: AudioName, signal: AbortSignal): Promise<({ marks: SpeechMark[] } & SignedAudio) | undefined>;
  /** @throws when the store does not answer. */
  keep(name: AudioName, spoken: KeptSpeech, signal: AbortSignal): Promise<SignedAudio>;
  /** Deletes all that only this conversation's shopper may hear. @throws when the store does not answer. */
  forget(conversation: string, signal: AbortSignal): Promise<void>;
}

export interface AudioName {
  /** Tells nobody what is said. */
  hash: string;
  /** Also a hash; set for what only one shopper may hear. */
  conversation?: string;
}

export interface KeptSpeech {
  bytes: Uint8Array;
  contentType: string;
  marks: SpeechMark[];
}

export interface SignedAudio {
  url: string;
  /** Milliseconds since the epoch. */
  until: number;
}
