import { Conflict } from '../conversations/commit.ts';
import { leaseIsLive, type ConversationState, type Said, type SaidContext } from '../conversations/head.ts';
import type { ClientFrameOf, PageContext, ServerFrame } from '../wire/messages.ts';
import type { ConnectionState } from './connection.ts';
import { deliverToAll, entryFrames, headFor, type Delivered } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import { afterTurn } from './after-turn.ts';
import { hold } from './answering.ts';
import { cancelDeltas } from './agent-turn.ts';
import { begin } from './begin.ts';
import { advance } from './effects.ts';
import type { Holder } from './holder.ts';
import { knownChoice, knownPage, masker } from './named-things.ts';
import { commitLease, commitWhole, settledOf, type Settled } from './settle.ts';
import { beginTurn, shopperEntry, type IncomingMessage } from './turn.ts';
import { logSettled } from './turn-log.ts';
import { noticeOf } from './notices.ts';
import { settledFrames } from './words-ahead.ts';
import { readReplies, tellVoice } from './voice.ts';

/** What a shopper says or chooses, from the frame to the `ack`. */

export interface Bound {
  connection: ConnectionState;
  store: ChatStore;
  conversationId: string;
}

type MessageFrame = ClientFrameOf<'say'> | ClientFrameOf<'choose'>;

/** The message of a `say` or `choose` frame, masked. */
function incomingMessage(
  dependencies: ChatDependencies,
  { connection, store }: Bound,
  frame: MessageFrame,
  page: PageContext,
): IncomingMessage {
  const text = frame.type === 'say' ? frame.text : (frame.label ?? '');
  const context: SaidContext = {
    page,
    locale: connection.locale,
    source: connection.source,
    ...(frame.type === 'choose' ? { choiceId: frame.choiceId } : {}),
    ...(connection.identity ? { identity: connection.identity } : {}),
    ...(frame.type === 'say' && frame.spoken ? { spoken: true as const } : {}),
    ...(connection.voiceControl ? { voiceControl: connection.id } : {}),
  };
  return {
    messageId: frame.messageId,
    kind: frame.type === 'say' ? 'message' : 'choice',
    text,
    masked: masker(dependencies, store)(text),
    context,
  };
}

/** A choice that nobody offered is not kept, nor given to a tool. Without a label it reads as its id. */
async function withKnownChoice(
  dependencies: ChatDependencies,
  { store }: Bound,
  message: IncomingMessage,
  state: ConversationState,
): Promise<IncomingMessage> {
  const { choiceId } = message.context;
  if (choiceId === undefined) return message;
  const known = await knownChoice(dependencies, store, state, choiceId);
  const text = message.text === '' ? known : message.text;
  const masked = masker(dependencies, store)(text);
  return { ...message, text, masked, context: { ...message.context, choiceId: known } };
}

/**
 * Takes one message: answers it at once when nothing slow is needed, else stores it and leaves the answer to the
 * holder. When this returns the message is durable and its `ack` is out.
 */
export async function takeMessage(
  dependencies: ChatDependencies,
  holder: Holder,
  bound: Bound,
  frame: MessageFrame,
): Promise<void> {
  const { conversations } = bound.store;
  dependencies.reader?.stop(bound.conversationId);
  // A message that names its page needs no `context` to have come before it.
  const page = frame.page ? await knownPage(bound.store, frame.page) : bound.connection.page;
  const message = incomingMessage(dependencies, bound, frame, page);
  for (;;) {
    const { conversationId } = bound;
    const state = conversations.recalled(conversationId) ?? (await conversations.load(conversationId));
    if (state.head?.erasedAt !== undefined) {
      await refuse(dependencies, bound, message.messageId);
      return;
    }
    try {
      const isTap = message.context.choiceId !== undefined;
      const known = isTap ? await withKnownChoice(dependencies, bound, message, state) : message;
      await takeFrom(dependencies, holder, bound, { message: known, state });
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (error.said || (await isKnown(bound, message.messageId))) {
        await repeat(dependencies, holder, bound, message.messageId);
        return;
      }
    }
  }
}

const isKnown = async ({ store, conversationId }: Bound, messageId: string): Promise<boolean> =>
  (await store.conversations.said(conversationId, messageId)) !== undefined;

async function refuse(
  { connections }: ChatDependencies,
  { connection, store }: Bound,
  messageId: string,
): Promise<void> {
  const text = noticeOf('deleted-begin', store, connection);
  await connections.send(connection.id, [{ type: 'error', code: 'unknown-conversation', text, messageId }]);
}

async function takeFrom(
  dependencies: ChatDependencies,
  holder: Holder,
  bound: Bound,
  { message, state }: { message: IncomingMessage; state: ConversationState },
): Promise<void> {
  const { connection, store } = bound;
  const now = dependencies.clock.now();
  if (state.head?.lease || state.head?.owner === 'staff') {
    await append(dependencies, holder, bound, { message, state });
    return;
  }
  const turn = await beginTurn(dependencies, store, state, message, 1);
  const naming = begin(dependencies, turn, now);
  if (naming) await naming;
  if ((await advance(dependencies, turn, false)) === 'settled') {
    let settled: Settled;
    try {
      settled = settledOf(turn, await commitWhole(dependencies, turn, connection, holder.gone));
    } catch (error) {
      // What an agent in this process already said of an answer that does not come to be is taken back.
      await cancelDeltas(dependencies, turn);
      throw error;
    }
    logSettled(dependencies, turn);
    await tellVoice(dependencies, turn);
    holder.told((await tell(dependencies, bound, message.messageId, settled, turn.releasedOf)).gone);
    if (!turn.forget) readReplies(dependencies, turn, settled);
    if (turn.forget) await afterTurn(dependencies, turn);
    return;
  }
  const settled = await commitLease(dependencies, turn, connection, holder.gone);
  holder.told((await tell(dependencies, bound, message.messageId, settled)).gone);
  hold(dependencies, holder, turn, settled.entries[0]?.seq ?? 0);
}

/**
 * Acknowledges a commit to its sender and shows its entries to everyone.
 * @param releasedOf the reply of which sentences went out already
 */
function tell(
  dependencies: ChatDependencies,
  { connection, conversationId }: Bound,
  messageId: string,
  { state, entries, cartRevision }: Settled,
  releasedOf?: string,
): Promise<Delivered> {
  const ack: ServerFrame = { type: 'ack', conversationId, messageId, seq: entries[0]?.seq ?? 0 };
  const frames = settledFrames(conversationId, entries, releasedOf);
  if (cartRevision !== undefined) frames.push({ type: 'cart', conversationId, revision: cartRevision });
  return deliverToAll(dependencies, state, frames, { connection, first: [ack] });
}

/** Someone else is answering, or a person is: the message is stored and acked, and taken up in its turn. */
async function append(
  dependencies: ChatDependencies,
  holder: Holder,
  bound: Bound,
  { message, state }: { message: IncomingMessage; state: ConversationState },
): Promise<void> {
  const { connection, store } = bound;
  const now = dependencies.clock.now();
  const head = headFor(dependencies, { store, state, message }, connection, holder.gone);
  const expired = head.lease !== undefined && !leaseIsLive(head, now);
  const said: Said['state'] = head.lease ? 'waiting' : 'settled';
  const lease = head.lease &&
    expired && { ...head.lease, attempt: head.lease.attempt + 1, until: now + dependencies.deadlines.lease };
  const done = await store.conversations.commit(state, {
    entries: [shopperEntry(message, now)],
    emails: message.masked.emails,
    head: {
      ...head,
      ...(head.lease ? { waiting: [...head.waiting, message.messageId] } : {}),
      ...(lease ? { lease } : {}),
    },
    said: {
      messageId: message.messageId,
      isNew: true,
      record: ([seq = 0]) => ({ seq, state: said, replies: [], context: message.context }),
    },
  });
  holder.told((await tell(dependencies, bound, message.messageId, done)).gone);
  if (lease) holder.resume(store, done.state);
}

/** The same message again: the same ack and the same entries, to the one who asks. */
async function repeat(
  dependencies: ChatDependencies,
  holder: Holder,
  { connection, store, conversationId }: Bound,
  messageId: string,
): Promise<void> {
  const said = await store.conversations.said(conversationId, messageId);
  if (!said) return;
  const numbers = new Set([said.seq, ...said.replies]);
  const last = Math.max(...numbers);
  const { entries } = await store.conversations.history(conversationId, {
    after: said.seq - 1,
    limit: Math.min(200, last - said.seq + 1),
  });
  const own = entries.filter((entry) => numbers.has(entry.seq));
  await dependencies.connections.send(connection.id, [
    { type: 'ack', conversationId, messageId, seq: said.seq },
    ...entryFrames(conversationId, own),
  ]);
  if (said.state === 'waiting') await holder.takeOver(store, conversationId);
}
