import { Conflict } from '../conversations/commit.ts';
import { asShopperSees, batchesOf, type StoredEntry } from '../conversations/entries.ts';
import type { ConversationState } from '../conversations/head.ts';
import { closeCodes, type CloseCode } from '../wire/close-codes.ts';
import { PROTOCOL_VERSION, type ClientFrameOf, type ErrorCode, type ServerFrame } from '../wire/messages.ts';
import { setVoice, type ConnectionState } from './connection.ts';
import { listenersWith, turnAway } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import type { Holder } from './holder.ts';
import { knownPage } from './named-things.ts';
import { noticeOf } from './notices.ts';
import { enterAsStaff } from './staff-hello.ts';
import { beginWithCart, changeSubject, proven } from './subject.ts';
import { beginConversation, welcome } from './welcome.ts';

/** The first frame of a connection: which store, which conversation, who. */

type Hello = ClientFrameOf<'hello'>;

export async function takeHello(
  dependencies: ChatDependencies,
  holder: Holder,
  connection: ConnectionState,
  hello: Hello,
): Promise<void> {
  const refuse = (code: ErrorCode, text: string, close: CloseCode) =>
    turnAway(dependencies, connection, code, text, close);
  if (connection.storeId !== undefined) {
    return refuse('hello-repeated', 'This connection has already said hello.', closeCodes.badHello);
  }
  if (hello.protocol.minimum > PROTOCOL_VERSION || hello.protocol.maximum < PROTOCOL_VERSION) {
    const text = `This server speaks version ${PROTOCOL_VERSION} of the protocol.`;
    return refuse('unsupported-version', text, closeCodes.versionMismatch);
  }
  const store = dependencies.store(hello.storeId);
  if (!store) return refuse('unknown-store', 'There is no such store here.', closeCodes.unknownStore);
  const fromDesk = hello.credential === undefined ? [] : (dependencies.staff?.origins ?? []);
  if (
    connection.origin !== undefined &&
    ![...store.settings.origins, ...fromDesk].includes(connection.origin)
  ) {
    return refuse('origin-refused', 'This page may not talk to this store.', closeCodes.unknownStore);
  }
  if (hello.credential !== undefined) {
    return enterAsStaff(dependencies, store, connection, { ...hello, credential: hello.credential });
  }
  await identifyAtHello(dependencies, store, connection, hello);
  connection.storeId = hello.storeId;
  connection.locale = hello.locale ?? store.settings.locale;
  connection.page = await knownPage(store, hello.page ?? {});
  setVoice(connection, { voice: hello.voice ?? false, ...hello });
  if (hello.voiceControl) connection.voiceControl = true;
  await enter(dependencies, holder, store, connection, hello);
}

/** A bad identity is told and not believed; the shopper may go on unsigned. */
async function identifyAtHello(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
  hello: Hello,
): Promise<void> {
  if (hello.identity === undefined) return;
  const identity = await proven(dependencies, store, hello.identity);
  if (identity) {
    connection.identity = identity;
    return;
  }
  const text = noticeOf('sign-in-over', store, { locale: hello.locale ?? store.settings.locale });
  await dependencies.connections.send(connection.id, [{ type: 'error', code: 'identity-refused', text }]);
}

async function enter(
  dependencies: ChatDependencies,
  holder: Holder,
  store: ChatStore,
  connection: ConnectionState,
  hello: Hello,
): Promise<void> {
  const { resume } = hello;
  if (!resume) return beginAnew(dependencies, store, connection, hello.carry);
  const state = await store.conversations.load(resume.conversationId);
  if (state.head?.erasedAt !== undefined) return beginConversation(dependencies, store, connection);
  if (!store.conversations.opens(state, resume.token)) {
    connection.storeId = undefined;
    const text = 'This token does not open that conversation.';
    return turnAway(dependencies, connection, 'not-your-conversation', text, closeCodes.forbidden);
  }
  if (state.head && state.head.subject !== connection.identity?.subject) {
    return changeSubject(dependencies, store, connection, state);
  }
  connection.conversationId = resume.conversationId;
  const registered = await register(dependencies, holder, store, connection, state);
  const seq = registered.head?.lastSeq ?? 0;
  await dependencies.connections.send(connection.id, [welcome(dependencies, store, connection, { seq })]);
  await sendRest(dependencies, store, connection, resume.after);
  await holder.takeOver(store, resume.conversationId);
}

/** A shopper who leaves a conversation for a new one keeps the cart; whoever cannot open the old one gets an empty one. */
async function beginAnew(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
  carry: Hello['carry'],
): Promise<void> {
  if (!carry) return beginConversation(dependencies, store, connection);
  const before = await store.conversations.load(carry.conversationId);
  const { head } = before;
  const mayOpen = head && head.erasedAt === undefined && store.conversations.opens(before, carry.token);
  const sameShopper = head?.subject === undefined || head.subject === connection.identity?.subject;
  if (!mayOpen || !sameShopper) return beginConversation(dependencies, store, connection);
  return beginWithCart(dependencies, store, connection, before.cart);
}

/** The connection is registered before the log is read, so nothing falls between the two; anew when its voice changes. */
export async function register(
  dependencies: ChatDependencies,
  holder: Holder,
  store: ChatStore,
  connection: ConnectionState,
  state: ConversationState,
): Promise<ConversationState> {
  for (let current = state; ; current = await store.conversations.load(state.conversationId)) {
    if (!current.head || current.head.erasedAt !== undefined) return current;
    const connections = listenersWith(current.head, connection, holder.gone);
    try {
      const head = { ...current.head, connections };
      return (await store.conversations.commit(current, { entries: [], head })).state;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      dependencies.log.event('registered again', { conversation: state.conversationId });
    }
  }
}

/** Exactly the entries after the last one the client has, in order, in batches. */
async function sendRest(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
  after: number,
): Promise<void> {
  const conversationId = connection.conversationId ?? '';
  for (let from = after; ;) {
    const { entries, more } = await store.conversations.history(conversationId, { after: from, limit: 200 });
    const frames = entriesFrames(conversationId, entries, more);
    if (frames.length > 0) await dependencies.connections.send(connection.id, frames);
    from = entries.at(-1)?.seq ?? from;
    if (!more) return;
  }
}

/** Entries as frames; every frame but the last says that more follow, the last says `more`. */
export function entriesFrames(
  conversationId: string,
  entries: StoredEntry[],
  more: boolean,
  reader: 'shopper' | 'staff' = 'shopper',
): ServerFrame[] {
  const batches = batchesOf(reader === 'staff' ? entries : entries.map(asShopperSees));
  return batches.map((batch, index) => ({
    type: 'entries',
    conversationId,
    entries: batch,
    more: more || index < batches.length - 1,
  }));
}
