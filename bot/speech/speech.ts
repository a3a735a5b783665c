/** The speech port: one sentence in, audio out. Adapters: an installed espeak-ng, Polly, or none. */
export interface SpeechRequest {
  /** Whose shopper hears it: what one store had spoken is never looked up for another. */
  storeId: string;
  text: string;
  /** BCP 47. */
  language: string;
  /** 0.75–2; 1 is normal. */
  speed: number;
  /** One of `voices`; the language's first where it is another or does not speak the language. */
  voiceId?: string;
  /**
   * Set when the sentence says something only this shopper may hear (a name, an order, an address): its audio is kept under
   * the conversation, apart from what is said to everyone, and only for a short time.
   */
  personalTo?: { conversationId: string };
  /** Names in the catalogue's language, for voices that can change theirs within a sentence; others read on. */
  foreign?: Foreign;
}

/** Words of a sentence that are in another language than the rest. */
export interface Foreign {
  /** The primary part of a BCP 47 tag. */
  language: string;
  /** UTF-16 offsets, in order, none over another. */
  spans: readonly { start: number; end: number }[];
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

/** One that a shopper can choose. */
export interface Voice {
  id: string;
  /** The primary part of a BCP 47 tag: "en". */
  language: string;
  /** What a person calls it. */
  name: string;
}

export interface Speech {
  /** All it can speak with; the first of a language is its standard. */
  readonly voices: readonly Voice[];
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

/** The voice a request is for. @throws SpeechUnavailable when none speaks the language. */
export function voiceFor<Known extends Voice>(
  voices: readonly Known[],
  { language, voiceId }: Pick<SpeechRequest, 'language' | 'voiceId'>,
): Known {
  const [primary = ''] = language.toLowerCase().split('-');
  const speaking = voices.filter((voice) => voice.language === primary);
  const voice = speaking.find(({ id }) => id === voiceId) ?? speaking[0];
  if (!voice) throw new SpeechUnavailable(`There is no voice for ${language}.`);
  return voice;
}
