import { Conflict } from '../conversations/commit.ts';
import { leaseIsLive, type ConversationState, type Said } from '../conversations/head.ts';
import { maskText } from '../conversations/masking.ts';
import { afterTurn } from './after-turn.ts';
import { cancelDeltas } from './agent-turn.ts';
import { begin } from './begin.ts';
import { deliver, sendToListeners } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import { advance, endTurn } from './effects.ts';
import { fallbackSentence } from './sentences.ts';
import { commitLeased } from './settle.ts';
import { beginTurn, type IncomingMessage, type Turn } from './turn.ts';
import { idsOf, logSettled } from './turn-log.ts';
import { readReplies, tellVoice } from './voice.ts';
import { settledFrames } from './words-ahead.ts';

/** Tries at one message before the shopper gets an apology instead of another try. */
const MAXIMUM_ATTEMPTS = 3;

/** Answers messages under a lease, after their `ack`: its own, those that came meanwhile, and those a dead host left. */
export interface Holder {
  /** Connections that turned out to be gone. */
  readonly gone: ReadonlySet<string>;
  told(gone: string[]): void;
  /** Goes on with a turn whose lease was just committed. */
  hold(turn: Turn, seq: number): void;
  /** Answers the message that the head's lease, now ours, names. */
  resume(store: ChatStore, state: ConversationState): void;
  /** Takes an expired lease over, if there is one. */
  takeOver(store: ChatStore, conversationId: string): Promise<void>;
  /** Stops the running turn of a conversation, if it runs in this process. */
  stop(conversationId: string): boolean;
  /** Whether a turn of this conversation runs in this process. */
  isAnswering(conversationId: string): boolean;
  idle(): Promise<void>;
}

export function createHolder(dependencies: ChatDependencies): Holder {
  const running = new Map<string, Turn>();
  const work = new Set<Promise<void>>();
  const gone = new Set<string>();
  const track = (store: ChatStore, conversationId: string, task: Promise<void>): void => {
    const tracked: Promise<void> = task
      .catch((error: unknown) => {
        // The lease stays; whoever touches the conversation after it ran out answers.
        dependencies.log.failure('turn failed', error, {
          store: store.settings.id,
          conversation: conversationId,
        });
      })
      .finally(() => work.delete(tracked));
    work.add(tracked);
  };
  const holder: Holder = {
    gone,
    told(ids) {
      if (gone.size > 10_000) gone.clear();
      for (const id of ids) gone.add(id);
    },
    hold(turn, seq) {
      const said: Said = { seq, state: 'waiting', replies: [], context: turn.message.context };
      track(turn.store, turn.state.conversationId, answerAll(dependencies, holder, running, { turn, said }));
    },
    resume(store, state) {
      track(store, state.conversationId, resumeAll(dependencies, holder, running, store, state));
    },
    async takeOver(store, conversationId) {
      const state = await takeLease(dependencies, store, conversationId);
      if (state) holder.resume(store, state);
    },
    stop(conversationId) {
      const turn = running.get(conversationId);
      turn?.stop.abort();
      return turn !== undefined;
    },
    isAnswering: (conversationId) => running.has(conversationId),
    async idle() {
      while (work.size > 0) await Promise.all(work);
    },
  };
  return holder;
}

/** @returns the state with the lease in our name, or undefined when there is nothing to take over. */
async function takeLease(
  dependencies: ChatDependencies,
  store: ChatStore,
  conversationId: string,
): Promise<ConversationState | undefined> {
  const now = dependencies.clock.now();
  const state = await store.conversations.load(conversationId);
  const { head } = state;
  if (head?.erasedAt !== undefined || head?.forgetting) {
    // Only an erasure that a dead host left undone or half done is ever due.
    await store.conversations.erase(conversationId);
    return undefined;
  }
  if (!head?.lease || leaseIsLive(head, now)) return undefined;
  const { messageId, attempt } = head.lease;
  const lease = { messageId, attempt: attempt + 1, until: now + dependencies.deadlines.lease };
  try {
    return (await store.conversations.commit(state, { entries: [], head: { ...head, lease } })).state;
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}

async function resumeAll(
  dependencies: ChatDependencies,
  holder: Holder,
  running: Map<string, Turn>,
  store: ChatStore,
  state: ConversationState,
): Promise<void> {
  const revived = await revive(dependencies, store, state);
  if (revived) await answerAll(dependencies, holder, running, revived);
}

interface Held {
  turn: Turn;
  said: Said;
}

/** Answers the leased message, then those that waited behind it, one after the other. */
async function answerAll(
  dependencies: ChatDependencies,
  holder: Holder,
  running: Map<string, Turn>,
  first: Held,
): Promise<void> {
  let held: Held | undefined = first;
  while (held) {
    const turn: Turn = held.turn;
    const { conversationId } = turn.state;
    running.set(conversationId, turn);
    try {
      const settled = await answerOne(dependencies, holder, held);
      held = settled?.head?.lease ? await revive(dependencies, turn.store, settled) : undefined;
    } finally {
      if (running.get(conversationId) === turn) running.delete(conversationId);
    }
  }
}

async function answerOne(
  dependencies: ChatDependencies,
  holder: Holder,
  { turn, said }: Held,
): Promise<ConversationState | undefined> {
  const { conversationId } = turn.state;
  const quiet = showProgress(dependencies, turn);
  try {
    await advance(dependencies, turn, true);
  } finally {
    quiet();
  }
  if (turn.stop.aborted) await cancelDeltas(dependencies, turn);
  const settled = await commitLeased(dependencies, turn, said, holder.gone);
  if (settled === 'overtaken') {
    // Still under our lease: the same message is answered anew, and is told what is open.
    await cancelDeltas(dependencies, turn);
    return turn.state;
  }
  if (!settled) {
    await cancelDeltas(dependencies, turn);
    dependencies.log.event('lease lost', idsOf(turn));
    return undefined;
  }
  logSettled(dependencies, turn);
  if (settled.entries.length === 0) await cancelDeltas(dependencies, turn);
  const { state, entries, cartRevision } = settled;
  const frames = settledFrames(conversationId, entries, turn.releasedOf);
  if (cartRevision !== undefined) frames.push({ type: 'cart', conversationId, revision: cartRevision });
  frames.push({ type: 'typing', conversationId, on: false });
  await tellVoice(dependencies, turn);
  holder.told(await deliver(dependencies, state, frames));
  if (!turn.forget) readReplies(dependencies, turn, settled);
  await afterTurn(dependencies, turn);
  return turn.forget ? undefined : state;
}

/** Says that the bot is at work, and after a while that it takes longer; only while both are true. */
function showProgress(dependencies: ChatDependencies, turn: Turn): () => void {
  const { clock, deadlines, log } = dependencies;
  const { conversationId } = turn.state;
  const send = (note?: string): void => {
    const frame = {
      type: 'typing' as const,
      conversationId,
      on: true,
      ...(note === undefined ? {} : { note }),
    };
    sendToListeners(dependencies, turn.state, [frame]).catch((error: unknown) => {
      log.failure('typing not sent', error, idsOf(turn));
    });
  };
  send();
  const left = Math.max(0, turn.startedAt + deadlines.stillLooking - clock.now());
  return clock.after(left, () => send(fallbackSentence('still-looking', turn.snapshot.memory.language)));
}

/** Makes a turn again from what was stored of its message. */
async function revive(
  dependencies: ChatDependencies,
  store: ChatStore,
  state: ConversationState,
): Promise<Held | undefined> {
  const lease = state.head?.lease;
  if (!lease) return undefined;
  const { conversations } = store;
  const said = await conversations.said(state.conversationId, lease.messageId);
  const { entries } = await conversations.history(state.conversationId, {
    after: (said?.seq ?? 1) - 1,
    limit: 1,
  });
  const entry = entries[0];
  if (!said || !entry) throw new Error('The leased message is not in the log.');
  const text = (await conversations.original(state, said.seq)) ?? entry.text;
  const message: IncomingMessage = {
    messageId: lease.messageId,
    kind: said.context.choiceId === undefined ? 'message' : 'choice',
    text,
    masked: maskText(text, dependencies.findPersonalData(text, store.settings.orderNumberPattern)),
    context: said.context,
  };
  const turn = beginTurn(dependencies, store, state, message, lease.attempt);
  turn.leased = true;
  await begin(dependencies, turn, dependencies.clock.now());
  if (lease.attempt > MAXIMUM_ATTEMPTS) {
    turn.evidence.trouble.push('too many attempts');
    endTurn(dependencies, turn, { type: 'OUT_OF_TIME', reason: 'failed' });
  }
  return { turn, said };
}
