/** The speech port: one sentence in, audio out. Adapters: an installed espeak-ng, Polly, or none. */
export interface SpeechRequest {
  text: string;
  /** BCP 47. */
  language: string;
  /** 0.75–2; 1 is normal. */
  speed: number;
}

export interface SpokenSentence {
  audio: Uint8Array;
  contentType: string;
  /** When each word is heard: milliseconds, and UTF-16 offsets into the text. */
  marks: { at: number; start: number; end: number }[];
}

export interface Speech {
  /** @throws SpeechUnavailable when it could not speak; the text stands. */
  speak(request: SpeechRequest, signal?: AbortSignal): Promise<SpokenSentence>;
}

export class SpeechUnavailable extends Error {
  override name = 'SpeechUnavailable';
}
