import { Conflict } from '../conversations/commit.ts';
import type { ConversationState, Identity } from '../conversations/head.ts';
import { newConversationId } from '../conversations/secrets.ts';
import type { CartState } from '../shop/shop.ts';
import type { ConnectionState } from './connection.ts';
import { listenersWith } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import { beginConversation, welcome } from './welcome.ts';

/** Who a conversation belongs to: a new shopper, or none any more, begins a new one. */

/** Who signed in, and whether the store can write to them; undefined for a forged, foreign or expired sign-in. */
export async function proven(
  { identity }: Pick<ChatDependencies, 'identity'>,
  { settings, people }: ChatStore,
  jwt: string,
): Promise<Identity | undefined> {
  const who = await identity.verify(settings.id, jwt);
  if (!who) return undefined;
  const email = await people.emailOf(who.subject);
  return email === undefined ? who : { ...who, reachable: true };
}

/** A sign-in or log-out on an open connection. */
export async function takeIdentity(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
  identity: Identity | undefined,
): Promise<void> {
  const state = await store.conversations.load(connection.conversationId ?? '');
  const was = state.head ? state.head.subject : connection.identity?.subject;
  connection.identity = identity;
  if (was === identity?.subject) return;
  // Nothing was said or stored yet: the same conversation simply belongs to the shopper who signed in.
  if (!state.head && identity) return;
  await changeSubject(dependencies, store, connection, state);
}

/**
 * Another shopper, or the same one signed in or out: a new conversation. The cart comes along on signing in, never
 * from one customer to another and not on logging out.
 */
export async function changeSubject(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
  before: ConversationState,
): Promise<void> {
  await leave(store, connection, before);
  const subject = connection.identity?.subject;
  const carries = subject !== undefined && before.head?.subject === undefined;
  if (!carries) return beginConversation(dependencies, store, connection);
  return beginWithCart(dependencies, store, connection, before.cart);
}

/** A new conversation of whoever is on this connection, with a copy of a cart; an empty one needs no record. */
export async function beginWithCart(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
  cart: CartState,
): Promise<void> {
  if (cart.lines.length === 0) return beginConversation(dependencies, store, connection);
  const conversationId = newConversationId(store.settings.id);
  connection.conversationId = conversationId;
  const fresh = await store.conversations.load(conversationId);
  const head = store.conversations.freshHead(conversationId, connection.identity?.subject);
  const connections = listenersWith(head, connection, new Set());
  const { state } = await store.conversations.commit(fresh, {
    entries: [],
    head: { ...head, connections },
    cart,
  });
  const token = store.conversations.tokenOf(conversationId);
  await dependencies.connections.send(connection.id, [
    welcome(dependencies, store, connection, { token, seq: 0 }),
    { type: 'cart', conversationId, revision: state.cartRevision },
  ]);
}

/** What is still said in a conversation does not reach a connection that now belongs to somebody else. */
async function leave(store: ChatStore, connection: ConnectionState, state: ConversationState): Promise<void> {
  for (let current = state; ; current = await store.conversations.load(state.conversationId)) {
    const { head } = current;
    if (!head?.connections.some(({ id }) => id === connection.id)) return;
    const connections = head.connections.filter(({ id }) => id !== connection.id);
    try {
      await store.conversations.commit(current, { entries: [], head: { ...head, connections } });
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}
