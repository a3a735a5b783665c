import { Conflict, type Change } from '../conversations/commit.ts';
import type { ConversationState, Said } from '../conversations/head.ts';
import { maskText } from '../conversations/masking.ts';
import type { ClientFrameOf } from '../wire/messages.ts';
import { deliver, entryFrames, headFor } from './deliver.ts';
import type { ChatDependencies } from './dependencies.ts';
import { eventsAt, type BareEvent } from './events.ts';
import type { Holder } from './holder.ts';
import type { Bound } from './messages.ts';
import { replyOf } from './replies.ts';
import { markedWrong } from './sentences.ts';
import { noticeOf } from './notices.ts';

/** What a shopper says about the conversation itself: a rating once, and which reply is wrong. It is answered by nobody. */

/** Most replies of one conversation that are kept as wrong. */
const MOST_FLAGS = 50;

interface Remark {
  messageId: string;
  /** What the head keeps it under, so that it is stored once. */
  about: string;
  event: BareEvent;
  entry: (state: ConversationState) => Pick<Change['entries'][number]['draft'], 'kind' | 'text' | 'about'>;
}

/** Stores a shopper's rating, once a conversation; sent again, it is acknowledged again. */
export async function takeRating(
  dependencies: ChatDependencies,
  holder: Holder,
  bound: Bound,
  { messageId, stars, reason }: ClientFrameOf<'rate'>,
): Promise<void> {
  const state = await bound.store.conversations.load(bound.conversationId);
  if ((state.head?.lastSeq ?? 0) < 2 && state.head?.erasedAt === undefined) {
    return refuse(dependencies, bound, messageId, noticeOf('nothing-to-rate', bound.store, bound.connection));
  }
  const words = reason === undefined ? '' : `: ${masked(dependencies, bound, reason)}`;
  const entry = (): ReturnType<Remark['entry']> => ({ kind: 'rating', text: `${stars}/5${words}` });
  const event = { type: 'rated' as const, stars };
  await take(dependencies, holder, bound, { messageId, about: 'rating', event, entry });
}

/** Stores that a reply is wrong, once a reply; for the store's people to look at with the turn's evidence. */
export async function takeFlag(
  dependencies: ChatDependencies,
  holder: Holder,
  bound: Bound,
  { messageId, replyId, reason }: ClientFrameOf<'flag'>,
): Promise<void> {
  const reply = await replyOf(bound, replyId);
  if (!reply)
    return refuse(dependencies, bound, messageId, noticeOf('no-such-reply', bound.store, bound.connection));
  const words = reason === undefined ? undefined : masked(dependencies, bound, reason);
  const entry = ({ snapshot }: ConversationState): ReturnType<Remark['entry']> => ({
    kind: 'flag',
    text: markedWrong(snapshot?.memory.language ?? 'en', words),
    about: replyId,
  });
  await take(dependencies, holder, bound, { messageId, about: replyId, event: { type: 'flagged' }, entry });
}

const masked = (dependencies: ChatDependencies, { store }: Bound, words: string): string =>
  maskText(words, dependencies.findPersonalData(words, store.settings.orderNumberPattern)).masked;

async function refuse(
  { connections }: ChatDependencies,
  { connection }: Bound,
  messageId: string,
  text: string,
): Promise<void> {
  await connections.send(connection.id, [{ type: 'error', code: 'invalid-frame', text, messageId }]);
}

async function take(
  dependencies: ChatDependencies,
  holder: Holder,
  bound: Bound,
  remark: Remark,
): Promise<void> {
  const { connection, store, conversationId } = bound;
  const { messageId, about } = remark;
  for (;;) {
    const state = await store.conversations.load(conversationId);
    if (state.head?.erasedAt !== undefined) {
      const text = noticeOf('deleted', store, connection, state);
      await dependencies.connections.send(connection.id, [
        { type: 'error', code: 'unknown-conversation', text, messageId },
      ]);
      return;
    }
    const known = state.head?.remarks?.[about];
    const full = Object.keys(state.head?.remarks ?? {}).length > MOST_FLAGS;
    if (full && known === undefined) {
      return refuse(dependencies, bound, messageId, noticeOf('enough-marked', store, connection, state));
    }
    if (known !== undefined) return acknowledge(dependencies, bound, messageId, known);
    try {
      return await storeRemark(dependencies, holder, bound, remark, state);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      // The id is that of another message: as ever, the same id gives the same answer.
      const said = await store.conversations.said(conversationId, messageId);
      if (said) return acknowledge(dependencies, bound, messageId, said.seq);
    }
  }
}

async function acknowledge(
  { connections }: ChatDependencies,
  { connection, conversationId }: Bound,
  messageId: string,
  seq: number,
): Promise<void> {
  await connections.send(connection.id, [{ type: 'ack', conversationId, messageId, seq }]);
}

/** @throws Conflict */
async function storeRemark(
  dependencies: ChatDependencies,
  holder: Holder,
  { connection, store, conversationId }: Bound,
  { messageId, about, event, entry }: Remark,
  state: ConversationState,
): Promise<void> {
  const { identity } = connection;
  const at = new Date(dependencies.clock.now()).toISOString();
  const context = { page: {}, locale: connection.locale, source: connection.source };
  const record = ([seq = 0]: number[]): Said => ({ seq, state: 'settled', replies: [], context });
  const message = { context: identity ? { identity } : {} };
  const head = headFor(dependencies, { store, state, message }, connection, holder.gone);
  const seq = head.lastSeq + 1;
  const done = await store.conversations.commit(state, {
    entries: [{ draft: { author: 'shopper', at, messageId, parts: [], ...entry(state) } }],
    head: { ...head, remarks: { ...head.remarks, [about]: seq } },
    said: { messageId, isNew: true, record },
  });
  const where = { storeId: store.settings.id, conversationId, now: dependencies.clock.now() };
  dependencies.events?.take(eventsAt(where, [event]));
  const ack = { type: 'ack' as const, conversationId, messageId, seq };
  const frames = entryFrames(conversationId, done.entries);
  holder.told(await deliver(dependencies, done.state, frames, { connection, first: [ack] }));
}
