import type { ConversationState, Said } from '../conversations/head.ts';
import { maskText } from '../conversations/masking.ts';
import { afterTurn } from './after-turn.ts';
import { cancelDeltas } from './agent-turn.ts';
import { begin } from './begin.ts';
import { deliver, sendToListeners } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import { advance, endTurn } from './effects.ts';
import type { Holder, Resume } from './holder.ts';
import { fallbackSentence } from './sentences.ts';
import { commitLeased } from './settle.ts';
import { beginTurn, type IncomingMessage, type Turn } from './turn.ts';
import { idsOf, logSettled } from './turn-log.ts';
import { readReplies, tellVoice } from './voice.ts';
import { settledFrames } from './words-ahead.ts';

/** How a holder answers: the turns themselves, read with the first of them. */

/** Tries at one message before the shopper gets an apology instead of another try. */
const MAXIMUM_ATTEMPTS = 3;

/** Goes on with a turn whose lease was just committed. @param seq of the shopper's entry. */
export function hold(dependencies: ChatDependencies, holder: Holder, turn: Turn, seq: number): void {
  const said: Said = { seq, state: 'waiting', replies: [], context: turn.message.context };
  holder.track(turn.store, turn.state.conversationId, answerAll(dependencies, holder, { turn, said }));
}

export const resume: Resume = async (dependencies, holder, store, state) => {
  const revived = await revive(dependencies, store, state);
  if (revived) await answerAll(dependencies, holder, revived);
};

interface Held {
  turn: Turn;
  said: Said;
}

/** Answers the leased message, then those that waited behind it, one after the other. */
async function answerAll(dependencies: ChatDependencies, holder: Holder, first: Held): Promise<void> {
  const { running } = holder;
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
  const turn = await beginTurn(dependencies, store, state, message, lease.attempt);
  turn.leased = true;
  await begin(dependencies, turn, dependencies.clock.now());
  if (lease.attempt > MAXIMUM_ATTEMPTS) {
    turn.evidence.trouble.push('too many attempts');
    endTurn(turn, { type: 'OUT_OF_TIME', reason: 'failed' });
  }
  return { turn, said };
}
