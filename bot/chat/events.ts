import { createHash } from 'node:crypto';
import * as v from 'valibot';

/**
 * What happened, for charts and lakes: one JSON line an event. Versioned, and without personal data: ids are hashes,
 * words are masked. docs/events.md says what each is for.
 */

const common = {
  v: v.literal(1),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  store: v.string(),
  /** A hash of the conversation's id: the same for the same conversation, and no key to it. */
  conversation: v.string(),
};
const Milliseconds = v.pipe(v.number(), v.minValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How a turn came to its answer. */
export const TurnPath = v.picklist(['direct', 'clarified', 'agent', 'person', 'failed']);
export type TurnPath = v.InferOutput<typeof TurnPath>;

export const BusinessEvent = v.variant('type', [
  v.object({
    ...common,
    type: v.literal('turn-settled'),
    language: v.string(),
    intent: v.optional(v.string()),
    /** The shopper asked for a person; words meant for one that they were asked for do not. */
    asksForPerson: v.optional(v.boolean()),
    path: TurnPath,
    /** From taking the message up to its commit. */
    took: Milliseconds,
    /** From taking the message up to the first words of the answer. */
    firstWords: Milliseconds,
    effects: Count,
    attempt: Count,
    trouble: v.array(v.string()),
  }),
  v.object({
    ...common,
    type: v.literal('searched-nothing'),
    /** What was looked for, masked; absent once the conversation was forgotten, and in the log on AWS. */
    wish: v.optional(v.pipe(v.string(), v.maxLength(120))),
  }),
  v.object({ ...common, type: v.literal('clarified'), intent: v.optional(v.string()) }),
  v.object({ ...common, type: v.literal('fell-back'), of: v.string(), because: v.string() }),
  v.object({ ...common, type: v.literal('handed-over'), reason: v.picklist(['waits', 'message-left']) }),
  v.object({
    ...common,
    type: v.literal('added'),
    variants: v.array(v.string()),
    quantity: Count,
    turn: Count,
  }),
  v.object({
    ...common,
    type: v.literal('ordered-after-chat'),
    lines: Count,
    /** Whole minor units. */
    total: v.optional(v.object({ amount: v.number(), currency: v.string(), exponent: v.number() })),
  }),
  v.object({ ...common, type: v.literal('rated'), stars: v.pipe(v.number(), v.minValue(1), v.maxValue(5)) }),
  v.object({ ...common, type: v.literal('flagged') }),
]);
export type BusinessEvent = v.InferOutput<typeof BusinessEvent>;

type Bare<Event> = Event extends unknown ? Omit<Event, keyof typeof common> : never;
/** An event without what all have. */
export type BareEvent = Bare<BusinessEvent>;

/** Where events go. Never throws, and never holds a turn up. */
export interface EventSink {
  take(events: BusinessEvent[]): void;
}

/** The name a conversation has in events. */
export const nameInEvents = (conversationId: string): string =>
  createHash('sha256').update(`event ${conversationId}`).digest('base64url').slice(0, 16);

/** Events of one moment in one conversation. */
export function eventsAt(
  where: { storeId: string; conversationId: string; now: number },
  events: readonly BareEvent[],
): BusinessEvent[] {
  const { storeId: store, conversationId, now } = where;
  const all = {
    v: 1 as const,
    at: new Date(now).toISOString(),
    store,
    conversation: nameInEvents(conversationId),
  };
  return events.map(({ type, ...event }) => ({ type, ...all, ...event }) as BusinessEvent);
}
