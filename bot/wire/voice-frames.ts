import * as v from 'valibot';
import { Id, Sequence } from './fields.ts';

/** Replies read aloud by a voice of the server's. A browser's own voice needs none of these but `voice`. */

/** How fast: 1 is normal. */
export const Speed = v.pipe(v.number(), v.minValue(0.75), v.maxValue(2));

/** How a client wants to hear replies; in `hello` and `set-voice`. */
export const hearing = {
  speed: v.optional(Speed),
  /** One of `welcome.speech.voices`; another one means the language's first. */
  voiceId: v.optional(v.pipe(v.string(), v.maxLength(60))),
};

export const voiceUp = {
  'set-voice': v.object({
    type: v.literal('set-voice'),
    conversationId: Id,
    voice: v.boolean(),
    ...hearing,
  }),
  /** Asks for a reply of the log to be read, to this connection alone. */
  speak: v.object({
    type: v.literal('speak'),
    conversationId: Id,
    replyId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    /** The first sentence to read, counted from 0. */
    from: v.optional(Sequence),
  }),
};

/** What the server can speak with. */
export const SpeechOffer = v.object({
  voices: v.array(
    v.object({
      id: v.string(),
      /** The primary part of a BCP 47 tag: "en". The first voice of a language is its standard. */
      language: v.string(),
      name: v.string(),
    }),
  ),
});
export type SpeechOffer = v.InferOutput<typeof SpeechOffer>;

/** When a word is heard: milliseconds into the audio, and UTF-16 offsets. */
export const AudioMark = v.object({
  at: v.number(),
  /** Into what is heard. */
  start: v.number(),
  end: v.number(),
  /** Into `shown`, where the word stands there. */
  from: v.optional(v.number()),
  to: v.optional(v.number()),
});
export type AudioMark = v.InferOutput<typeof AudioMark>;

export const VoiceChange = v.picklist(['on', 'off', 'slower', 'faster', 'normal']);
export type VoiceChange = v.InferOutput<typeof VoiceChange>;

export const voiceDown = {
  /** One sentence of a reply. */
  audio: v.object({
    type: v.literal('audio'),
    conversationId: v.string(),
    replyId: v.string(),
    /** Counts from 0 within a reply. */
    sentence: v.number(),
    url: v.string(),
    contentType: v.optional(v.string()),
    /** The sentence as it is heard. */
    text: v.optional(v.string()),
    /** The sentence as it stands in the reply's text; absent when it is only heard. */
    shown: v.optional(v.string()),
    marks: v.optional(v.array(AudioMark)),
    /** What it is spoken at; 1 when absent. */
    speed: v.optional(v.number()),
    /** Seconds the address is good for. */
    expiresIn: v.optional(v.number()),
  }),
  /** No more audio of this reply comes. */
  'audio-end': v.object({
    type: v.literal('audio-end'),
    conversationId: v.string(),
    replyId: v.string(),
    /** How many sentences were spoken. */
    sentences: v.number(),
    /** What the voice could not speak: for the browser's own voice. */
    rest: v.optional(v.string()),
  }),
  /** The shopper asked in words for the voice to be another. */
  voice: v.object({ type: v.literal('voice'), conversationId: v.string(), change: VoiceChange }),
};
