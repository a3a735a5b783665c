import * as v from 'valibot';
import { Id } from './fields.ts';

/** What a shopper says about the conversation itself, and asks to be done with it. */

export const remarkUp = {
  rate: v.object({
    type: v.literal('rate'),
    conversationId: Id,
    messageId: Id,
    stars: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    reason: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  }),
  /** One reply of the bot is wrong, says the shopper. */
  flag: v.object({
    type: v.literal('flag'),
    conversationId: Id,
    messageId: Id,
    /** The reply's `replyId`. */
    replyId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    reason: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
  }),
  /** Asks for the conversation as plain text. */
  'save-transcript': v.object({ type: v.literal('save-transcript'), conversationId: Id }),
  'email-transcript': v.object({
    type: v.literal('email-transcript'),
    conversationId: Id,
    messageId: Id,
    email: v.pipe(v.string(), v.trim(), v.maxLength(200), v.email()),
  }),
};

/** Proof that a conversation was erased: which, when, and how many of each thing. */
export const Receipt = v.object({
  id: v.string(),
  /** ISO 8601, UTC. */
  at: v.string(),
  /** By kind of thing: entries, sealed, evidence, requests, mails, audio. */
  counts: v.record(v.string(), v.number()),
});
export type Receipt = v.InferOutput<typeof Receipt>;
