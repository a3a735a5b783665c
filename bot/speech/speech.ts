/** The speech port: one sentence in, audio out. Adapters: an installed espeak-ng, Polly, or none. */
export interface SpeechRequest {
  text: string;
  /** BCP 47. */
  language: string;
  /** 0.75–2; 1 is normal. */
  speed: number;
  /**
   * Set when the sentence says something only this shopper may hear (a name, an order, an address): its audio is kept under
   * the conversation, apart from what is said to everyone, and only for a short time.
   */
  personalTo?: { conversationId: string };
}

export interface SpokenSentence {
  /** The audio itself, or where it can be fetched until `until`, in milliseconds since the epoch. */
  audio: { bytes: Uint8Array } | { url: string; until: number };
  contentType: string;
  /** When each word is heard: milliseconds, and UTF-16 offsets into the text. Empty where a voice does not tell. */
  marks: SpeechMark[];
}

export interface SpeechMark {
  at: number;
  start: number;
  end: number;
}

export interface Speech {
  /** @throws SpeechUnavailable when it could not speak; the text stands. */
  speak(request: SpeechRequest, signal?: AbortSignal): Promise<SpokenSentence>;
  /**
   * Deletes what was kept as personal to a conversation. Absent where nothing is kept.
   * @throws SpeechUnavailable when it may still be there.
   */
  forget?(conversationId: string, signal?: AbortSignal): Promise<void>;
}

export class SpeechUnavailable extends Error {
  override name = 'SpeechUnavailable';
}
