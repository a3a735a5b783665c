import * as v from 'valibot';
import { Id, Text } from './fields.ts';

/** The frames between the server and the store's people at the desk. */

/** What a signed-in person may do: a lead may do all an agent may, and see and end what others have in hand. */
export const StaffRole = v.picklist(['agent', 'lead']);
export type StaffRole = v.InferOutput<typeof StaffRole>;

/** How a request of a shopper ended. */
export const Outcome = v.picklist(['done', 'refused']);
export type Outcome = v.InferOutput<typeof Outcome>;

const Reference = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]{1,40}$/, 'a reference is 1–40 letters, digits or "-"'),
);

export const staffUp = {
  /** Asks for the desk of the store, now and whenever it changes. */
  watch: v.object({ type: v.literal('watch') }),
  /** Asks for the log of a conversation and all that is said in it from now on. */
  attach: v.object({ type: v.literal('attach'), conversationId: Id }),
  detach: v.object({ type: v.literal('detach'), conversationId: Id }),
  /** What the turn that answered a message did. */
  evidence: v.object({ type: v.literal('evidence'), conversationId: Id, messageId: Id }),
  /** Takes the conversation over from the bot. */
  join: v.object({ type: v.literal('join'), conversationId: Id }),
  /** Words for the store's people alone. */
  note: v.object({ type: v.literal('note'), conversationId: Id, messageId: Id, text: Text }),
  settle: v.object({
    type: v.literal('settle'),
    conversationId: Id,
    reference: Reference,
    outcome: Outcome,
    /** What the shopper is told. */
    text: v.optional(Text),
  }),
  /** Hands the conversation back to the bot. */
  leave: v.object({ type: v.literal('leave'), conversationId: Id }),
};

/** A shopper who asked for a person and waits. */
const Waiting = v.object({
  conversationId: v.string(),
  /** ISO 8601, UTC; so are all times here. */
  since: v.string(),
  /** Counts from 1 in the order of asking. */
  place: v.number(),
  language: v.string(),
  /** The intent that led to it. */
  reason: v.string(),
  /** What the shopper was told to name. */
  reference: v.string(),
  /** By when the store said it answers; then the bot takes a message instead. */
  answerBy: v.string(),
  /** The shopper's last words, masked. */
  lastWords: v.string(),
});

const Joined = v.object({
  conversationId: v.string(),
  /** The name of whoever has it. */
  by: v.string(),
  /** True when that is the one who reads this. */
  mine: v.boolean(),
  since: v.string(),
  language: v.string(),
  lastWords: v.string(),
});

/** What a shopper asked the store's people to do. */
const OpenRequest = v.object({
  reference: v.string(),
  kind: v.string(),
  conversationId: v.string(),
  at: v.string(),
  orderNumber: v.optional(v.string()),
  /** Masked. */
  text: v.string(),
  /** Where the shopper wants the answer. */
  email: v.optional(v.string()),
});

const Recent = v.object({ conversationId: v.string(), at: v.string(), lastWords: v.string() });

export const staffDown = {
  /** The whole desk; sent anew when it changes, at most four times a second. */
  desk: v.object({
    type: v.literal('desk'),
    /** Whether these are hours in which the store's people answer. */
    open: v.boolean(),
    /** Longest waiting first. */
    waiting: v.array(Waiting),
    joined: v.array(Joined),
    requests: v.array(OpenRequest),
    /** Newest first. */
    recent: v.array(Recent),
  }),
  evidence: v.object({
    type: v.literal('evidence'),
    conversationId: v.string(),
    messageId: v.string(),
    /** Null when nothing is kept of that turn. */
    evidence: v.nullable(v.record(v.string(), v.unknown())),
  }),
};

/** What is told beside a `hand-over` entry. */
export const HandOver = v.object({
  /** A person was asked for, took over, handed back, or nobody came in the time the store names. */
  state: v.picklist(['waiting', 'joined', 'left', 'unanswered']),
  /** Place in the queue, from 1, when it began to wait. */
  place: v.optional(v.number()),
  /** What to name when asking after it. */
  reference: v.optional(v.string()),
});
export type HandOver = v.InferOutput<typeof HandOver>;

export type Desk = v.InferOutput<typeof staffDown.desk>;
