import { hash } from 'node:crypto';
import type { AgentCall, AgentTrace } from '../agent/agent.ts';
import type { Change } from '../conversations/commit.ts';
import type { DraftEntry } from '../conversations/entries.ts';
import { fitEvidence, type Evidence } from '../conversations/evidence.ts';
import type { ConversationState, SaidContext } from '../conversations/head.ts';
import type { MaskedText } from '../conversations/masking.ts';
import type { DialogueEvent, Effect, Reply, Snapshot, TurnState } from '../dialogue/dialogue.ts';
import type { CartCommand, CartState, Claim } from '../shop/shop.ts';
import type { Part } from '../wire/parts.ts';
import type { Fallback, Understanding } from '../understanding/understanding.ts';
import { snapshotOf, type ChatDependencies, type ChatStore, type Dialogue } from './dependencies.ts';
import { languageOf } from './first-use.ts';
import type { Reach } from '../tools/results.ts';
import type { ToolRequest, ToolResult } from '../tools/tool.ts';
import { TurnStop } from './turn-stop.ts';

/** One shopper message on its way through a turn. */
export interface IncomingMessage {
  messageId: string;
  kind: 'message' | 'choice';
  /** As the shopper wrote it; for a choice its label. Never stored so. */
  text: string;
  masked: MaskedText;
  context: SaidContext;
}

/** A request of a turn, with what may stay in the open where its words are another message's. */
export type TurnRequest = Omit<ToolRequest, 'saidIn'> & { masked?: string };

/** Everything one turn has gathered so far. Lives only while the turn runs. */
export interface Turn {
  dialogue: Dialogue;
  store: ChatStore;
  message: IncomingMessage;
  /** What the turn was begun from, and what its commit is conditional on. */
  state: ConversationState;
  startedAt: number;
  attempt: number;
  /** True once the shopper's entry is stored and the lease is ours. */
  leased: boolean;
  /** Whether nothing has been done that doing again would change: then a conflict simply runs it again. */
  repeatable: boolean;
  snapshot: Snapshot;
  inFlight?: TurnState;
  queue: Effect[];
  settled: boolean;
  effectsPerformed: number;
  replies: Reply[];
  cart: CartState;
  commands: CartCommand[];
  claim: Claim;
  /** Set when the conversation waits for a person from this turn on. */
  handOver?: NonNullable<ToolResult['handOver']>;
  /** The e-mail address at which the shopper wants to be answered from this turn on. */
  answerTo?: string;
  /** When it was last looked whether a person joined. */
  lookedAt?: number;
  requests: TurnRequest[];
  /** Set when the conversation is to be erased once this turn is stored. */
  forget?: boolean;
  understanding?: Understanding;
  /** What could be understood without asking outside, until the effect that asks for it is performed. */
  understoodHere?: Understanding;
  /** What the agent asked for and has not got yet. */
  agentCalls: AgentCall[];
  /** What the agent told of its work since it was last asked; goes into the evidence of that step. */
  agentTraces: AgentTrace[];
  partsOfCall: Map<string, Part[]>;
  facts: { tool: string; data: unknown }[];
  occurrences: Map<string, number>;
  /** When the first words of the answer went out ahead of it, milliseconds since the epoch. */
  firstWordsAt?: number;
  /** Sentences of the reply in the making that were already sent. */
  released: number;
  /** Which reply they are of. */
  releasedOf?: string;
  stop: TurnStop;
  evidence: Evidence;
}

export async function beginTurn(
  dependencies: ChatDependencies,
  store: ChatStore,
  state: ConversationState,
  message: IncomingMessage,
  attempt: number,
): Promise<Turn> {
  const now = dependencies.clock.now();
  const dialogue = await dependencies.dialogue();
  const { identity, locale } = message.context;
  return {
    dialogue,
    store,
    message,
    state,
    startedAt: now,
    attempt,
    leased: false,
    repeatable: true,
    snapshot: snapshotOf(dialogue, state, languageOf(store.settings, locale)),
    queue: [],
    settled: false,
    effectsPerformed: 0,
    replies: [],
    cart: state.cart,
    commands: [],
    claim: {
      ...(identity && identity.until > now ? { subject: identity.subject } : {}),
      orders: (state.head?.claims ?? []).filter((claim) => claim.until > now),
    },
    requests: [],
    agentCalls: [],
    agentTraces: [],
    partsOfCall: new Map(),
    facts: [],
    occurrences: new Map(),
    released: 0,
    stop: new TurnStop(),
    evidence: newEvidence(message.messageId, now, attempt),
  };
}

function newEvidence(messageId: string, now: number, attempt: number): Evidence {
  const at = new Date(now).toISOString();
  return { version: 1, messageId, at, took: 0, attempt, states: [], steps: [], refused: [], trouble: [] };
}

/** Moves the machine on by one event and queues what it asks for. */
export function feed(turn: Turn, event: DialogueEvent): void {
  const result = turn.dialogue.step(turn.snapshot, turn.inFlight, event, turn.store.settings);
  turn.snapshot = result.snapshot;
  turn.inFlight = result.turn;
  turn.settled = result.settled;
  turn.queue.push(...result.effects);
  turn.evidence.states.push(...result.states);
  const intent = result.turn.served?.[0] ?? result.turn.intent;
  if (intent !== undefined) turn.evidence.intent = intent;
  if (result.trouble !== undefined) turn.evidence.trouble.push(result.trouble);
}

/** For staff, alarms and replay: who stood in for whom, and why. */
export function noteFallback(turn: Turn, effect: string, { of, because }: Fallback, to: string): void {
  turn.evidence.fallbacks = [...(turn.evidence.fallbacks ?? []), { effect, of, to, because }];
}

/** The id of the n-th reply of a turn; deltas name it before the entry exists. */
export const replyIdOf = (turn: Turn, index: number): string => `${turn.message.messageId}.${index + 1}`;

/** Said once, done once: the same call of the same message has the same id, however often it is tried. */
export function operationIdOf(turn: Turn, tool: string, args: unknown): string {
  const call = `${tool} ${canonical(args)}`;
  const occurrence = turn.occurrences.get(call) ?? 0;
  turn.occurrences.set(call, occurrence + 1);
  const whole = `${turn.state.conversationId} ${turn.message.messageId} ${call} ${occurrence}`;
  return hash('sha256', whole, 'hex').slice(0, 40);
}

/** How an answer of the store's people comes to the shopper of a turn. */
export function reachOf({ notify }: Pick<ChatDependencies, 'notify'>, turn: Turn): Reach {
  const { state, answerTo, claim, message } = turn;
  if (!notify) return 'here';
  const hasAccount = claim.subject !== undefined && message.context.identity?.reachable === true;
  return hasAccount || (state.head?.answerTo ?? answerTo) !== undefined ? 'mail' : 'ask';
}

/** JSON with keys in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The shopper's own entry. */
export function shopperEntry(message: IncomingMessage, at: number): Change['entries'][number] {
  const draft: DraftEntry = {
    kind: message.kind,
    author: 'shopper',
    at: new Date(at).toISOString(),
    messageId: message.messageId,
    text: message.masked.masked,
    parts: [],
  };
  return message.masked.personal ? { draft, original: message.masked.sealable } : { draft };
}

/** The entries of the bot's replies, masked, with the cart as the commit will leave it. */
export function replyEntries(turn: Turn, at: number): Change['entries'] {
  const { scrub } = turn.message.masked;
  const revision = turn.state.cartRevision + (turn.commands.length > 0 ? 1 : 0);
  return turn.replies.map((reply, index) => {
    const parts = scrub(reply.parts).map((part) =>
      part.kind === 'cart' ? { ...part, cart: { ...part.cart, revision } } : part,
    );
    const texts = parts.flatMap((part) => (part.kind === 'text' ? [plainOf(part)] : []));
    const speech = scrub(reply.speech);
    return {
      draft: {
        kind: 'message',
        author: 'assistant',
        at: new Date(at).toISOString(),
        messageId: turn.message.messageId,
        replyId: replyIdOf(turn, index),
        text: texts.length > 0 ? texts.join('\n') : speech,
        parts,
        speech,
        language: reply.language,
      },
    };
  });
}

/** For whoever reads only text: quoted words with where they stand. */
function plainOf({ text, source }: Extract<Part, { kind: 'text' }>): string {
  return source ? `${text} (${source.title})` : text;
}

/** Evidence of the turn as it is kept: masked and bounded, as JSON. */
export function evidenceOf({ agent }: ChatDependencies, turn: Turn, now: number): string {
  const model = turn.understanding?.model;
  const versions = {
    machine: turn.dialogue.version,
    model,
    agent: turn.evidence.steps.some(({ effect }) => effect === 'ask-agent') ? agent?.port.model : undefined,
    catalogue: turn.store.shop.catalogueFingerprint?.(),
  };
  const whole = {
    ...turn.evidence,
    took: now - turn.startedAt,
    ...(model === undefined ? {} : { model }),
    versions,
  };
  return fitEvidence(turn.message.masked.scrub(whole)).text;
}
