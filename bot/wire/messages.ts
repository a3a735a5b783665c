import * as v from 'valibot';
import { Id, Locale, Sequence, StoreId, Text, Token } from './fields.ts';
import { Choice, Part } from './parts.ts';
import { HandOver, StaffRole, staffDown, staffUp } from './staff-frames.ts';
import { Receipt, remarkUp } from './remark-frames.ts';
import { hearing, SpeechOffer, voiceDown, voiceUp } from './voice-frames.ts';

export * from './limits.ts';

/**
 * Every frame of wire version 1. A frame is one JSON object with `type` first, in one text message. Both sides
 * ignore fields they do not know; the server answers an unknown type with `error` (code `unknown-type`).
 * PROTOCOL.md beside this file gives each frame with its direction, rule, example and close code.
 */

const Page = v.picklist(['home', 'category', 'product', 'cart', 'checkout', 'account', 'other']);
const Named = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.maxLength(200));

/**
 * What the page shows while the shopper talks: "this one" on a product page is `product`, by its id (its handle); `category`
 * is a name. A mistake of the page's costs the shopper nothing: what does not fit is left out.
 */
export const PageContext = v.object({
  page: v.optional(v.fallback(Page, 'other')),
  product: v.fallback(v.optional(Named), undefined),
  category: v.fallback(v.optional(Named), undefined),
});
export type PageContext = v.InferOutput<typeof PageContext>;

const up = {
  hello: v.object({
    type: v.literal('hello'),
    /** The versions this client can speak, inclusive. */
    protocol: v.object({ minimum: v.number(), maximum: v.number() }),
    storeId: StoreId,
    /** Names the conversation to go on with. Without it a new one begins, stored at the first message. */
    resume: v.optional(
      v.object({ conversationId: Id, token: v.pipe(v.string(), v.maxLength(200)), after: Sequence }),
    ),
    /** The conversation that is left for a new one: its cart comes along. Not together with `resume`. */
    carry: v.optional(v.object({ conversationId: Id, token: v.pipe(v.string(), v.maxLength(200)) })),
    locale: v.optional(Locale),
    page: v.optional(PageContext),
    voice: v.optional(v.boolean()),
    ...hearing,
    /** This client can read aloud and does what `voice` frames say. */
    voiceControl: v.optional(v.boolean()),
    /** The signed identity (JWT) of a signed-in shopper, as `identify` takes it. */
    identity: v.optional(Token),
    /** What a person of the store signed in with; then no conversation begins. */
    credential: v.optional(Token),
  }),
  say: v.object({
    type: v.literal('say'),
    conversationId: Id,
    messageId: Id,
    text: Text,
    /** Where the shopper was when saying it; without it, where the last `context` or `hello` placed them. */
    page: v.optional(PageContext),
    /** The words come from a speech recogniser: figures and sizes may be misheard. */
    spoken: v.optional(v.boolean()),
  }),
  choose: v.object({
    type: v.literal('choose'),
    conversationId: Id,
    messageId: Id,
    choiceId: v.pipe(v.string(), v.maxLength(220)),
    label: v.optional(v.pipe(v.string(), v.maxLength(500))),
    /** As in `say`. */
    page: v.optional(PageContext),
  }),
  stop: v.object({ type: v.literal('stop'), conversationId: Id }),
  ...voiceUp,
  ...remarkUp,
  seen: v.object({ type: v.literal('seen'), conversationId: Id, seq: Sequence }),
  context: v.object({ type: v.literal('context'), conversationId: v.optional(Id), page: PageContext }),
  identify: v.object({
    type: v.literal('identify'),
    conversationId: Id,
    jwt: Token,
  }),
  logout: v.object({ type: v.literal('logout'), conversationId: Id }),
  /** Older or newer entries on demand: `before` for scrolling back, `after` for repairing a gap. */
  history: v.object({
    type: v.literal('history'),
    conversationId: Id,
    after: v.optional(Sequence),
    before: v.optional(Sequence),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
  }),
  forget: v.object({ type: v.literal('forget'), conversationId: Id }),
  ping: v.object({ type: v.literal('ping') }),
  ...staffUp,
};

/** Any frame a client may send. */
export const ClientFrame = v.variant('type', [
  up.hello, up.say, up.choose, up.stop, up['set-voice'], up.speak, up.rate, up.flag, up['save-transcript'],
  up['email-transcript'], up.seen, up.context, up.identify, up.logout, up.history, up.forget, up.ping,
  up.watch, up.attach, up.detach, up.evidence, up.join, up.note, up.settle, up.leave,
]); // prettier-ignore
export type ClientFrame = v.InferOutput<typeof ClientFrame>;
export type ClientFrameOf<Type extends ClientFrame['type']> = Extract<ClientFrame, { type: Type }>;
export const clientFrameTypes: readonly string[] = Object.keys(up);

/** A frame that only a person of the store may send. */
export type StaffFrame = ClientFrameOf<keyof typeof staffUp>;
export const isStaffFrame = (frame: ClientFrame): frame is StaffFrame => Object.hasOwn(staffUp, frame.type);

/** Who an entry is from. `assistant` is the bot, `staff` a person of the store, `store` the system itself. */
export const Author = v.picklist(['shopper', 'assistant', 'staff', 'store']);
export type Author = v.InferOutput<typeof Author>;

/** One line of the log. `seq` counts from 1 without holes; the entry is the truth and replaces any delta of its replyId. */
export const Entry = v.object({
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /**
   * message, choice, hand-over, rating, flag, notice, redaction, erased; note to staff, and hidden where that is to others. A
   * client shows `text` of a kind it does not know.
   */
  kind: v.string(),
  author: Author,
  /** ISO 8601, UTC. */
  at: v.string(),
  /** The client's id of the message this entry records or answers. */
  messageId: v.optional(v.string()),
  /** Set on replies; deltas and audio name it. */
  replyId: v.optional(v.string()),
  /** On a flag: the `replyId` of the reply that is said to be wrong. */
  about: v.optional(v.string()),
  /** The whole entry as plain text: for screen readers, terminals and unknown kinds. */
  text: v.string(),
  parts: v.array(Part),
  /** The form meant for the ear, on replies. */
  speech: v.optional(v.string()),
  /** BCP 47 tag of the language of `text`. */
  language: v.optional(v.string()),
  /** The name a person of the store signed in with, on what they wrote or did. */
  by: v.optional(v.string()),
  /** On a hand-over. */
  handOver: v.optional(HandOver),
});
export type Entry = v.InferOutput<typeof Entry>;

export const ErrorCode = v.picklist([
  'malformed', 'unknown-type', 'invalid-frame', 'unsupported-version', 'hello-expected', 'hello-repeated', 'unknown-store',
  'origin-refused', 'unknown-conversation', 'not-your-conversation', 'too-large', 'too-many', 'identity-refused', 'not-allowed', 'unavailable', 'internal',
]); // prettier-ignore
export type ErrorCode = v.InferOutput<typeof ErrorCode>;

const down = {
  welcome: v.object({
    type: v.literal('welcome'),
    version: v.number(),
    features: v.array(v.string()),
    conversationId: v.string(),
    /** Present when it is new; keep it secret, it is the key to the conversation. */
    token: v.optional(v.string()),
    /** The last seq of the log: entries after `resume.after` follow in `entries` frames. */
    seq: v.number(),
    /** Only to a person of the store. */
    role: v.optional(StaffRole),
    /** Where the server has a voice (feature `speech`). */
    speech: v.optional(SpeechOffer),
    store: v.object({
      id: v.string(),
      name: v.string(),
      greeting: v.string(),
      locale: v.string(),
      /** What names and descriptions of goods are in, by its primary tag. */
      catalogueLanguage: v.optional(v.string()),
      suggestions: v.array(v.string()),
      /** One line for the first use: what is kept, for how long, who reads it. */
      privacy: v.string(),
      /** Where the store says more; may be relative to the store's pages. */
      privacyUrl: v.optional(v.string()),
      /** The same as `privacy`, apart: for how many days the conversation is kept, and who may read it. */
      keeping: v.optional(v.object({ days: v.number(), readBy: v.string() })),
    }),
  }),
  ack: v.object({
    type: v.literal('ack'),
    conversationId: v.string(),
    messageId: v.string(),
    seq: v.number(),
  }),
  entry: v.object({ type: v.literal('entry'), conversationId: v.string(), entry: Entry }),
  entries: v.object({
    type: v.literal('entries'),
    conversationId: v.string(),
    entries: v.array(Entry),
    more: v.boolean(),
  }),
  delta: v.object({
    type: v.literal('delta'),
    conversationId: v.string(),
    replyId: v.string(),
    /** Counts from 0 within a reply. */
    n: v.number(),
    text: v.optional(v.string()),
    cancelled: v.optional(v.boolean()),
  }),
  typing: v.object({
    type: v.literal('typing'),
    conversationId: v.string(),
    on: v.boolean(),
    note: v.optional(v.string()),
  }),
  cart: v.object({ type: v.literal('cart'), conversationId: v.string(), revision: v.number() }),
  ...voiceDown,
  notice: v.object({
    type: v.literal('notice'),
    conversationId: v.optional(v.string()),
    code: v.string(),
    text: v.string(),
    /** The frame this answers, when it had an id. */
    messageId: v.optional(v.string()),
    /** With `forgotten`: what the shopper may keep as proof. Nothing personal is in it. */
    receipt: v.optional(Receipt),
  }),
  /** The conversation as plain text, in pieces; they follow each other and make one text. */
  transcript: v.object({
    type: v.literal('transcript'),
    conversationId: v.string(),
    text: v.string(),
    more: v.boolean(),
  }),
  error: v.object({
    type: v.literal('error'),
    code: ErrorCode,
    text: v.string(),
    messageId: v.optional(v.string()),
    /** The conversation it concerns, to a person of the store. */
    conversationId: v.optional(v.string()),
  }),
  pong: v.object({ type: v.literal('pong') }),
  ...staffDown,
};

/** Any frame the server may send. */
export const ServerFrame = v.variant('type', [
  down.welcome, down.ack, down.entry, down.entries, down.delta, down.typing, down.cart, down.audio, down['audio-end'], down.voice, down.notice, down.transcript,
  down.error, down.pong, down.desk, down.evidence,
]); // prettier-ignore
export type ServerFrame = v.InferOutput<typeof ServerFrame>;
export type ServerFrameOf<Type extends ServerFrame['type']> = Extract<ServerFrame, { type: Type }>;

export { Choice, Part };
export { Receipt };
