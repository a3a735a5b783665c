import type { ChatStore, ConnectionState } from '../chat.ts';
import { newConnection } from '../chat/connection.ts';
import type { Connections } from '../connections/connections.ts';
import type { ConversationState } from '../conversations/head.ts';
import { storeOfConversation } from '../conversations/secrets.ts';
import type { Json } from '../records/records.ts';
import { CONNECTION_LIFE, type Arrivals } from './arrivals.ts';

/**
 * What is known of a connection, for a host that has no memory: read with the conversation it is in, written when it
 * changed and before the client hears of it.
 */
export interface Presence {
  /** Finds the connection a frame came over. `conversationId` is what the frame names; it is believed only if its partition knows the connection. `ahead` reads the newest entries along. */
  enter(
    connectionId: string,
    conversationId: string | undefined,
    ahead: boolean,
  ): Promise<ConnectionState | undefined>;
  /** Writes what changed and forgets the connection here. */
  leave(connection: ConnectionState): Promise<void>;
  /** The stores for chat: what `enter` read of a conversation is not read a second time. */
  remembering(store: ChatStore): ChatStore;
  /** The connections for chat: what changed of a connection is kept before a frame tells its client. */
  keepingFirst(connections: Connections): Connections;
}

export interface PresenceOptions {
  arrivals: Arrivals;
  store: (storeId: string) => ChatStore | undefined;
  now: () => number;
}

/** A connection whose frame is being handled, and how it was last kept. */
interface Present {
  state: ConnectionState;
  kept: string;
}

export function createPresence({ arrivals, store, now }: PresenceOptions): Presence {
  const present = new Map<string, Present>();
  const read = new Map<string, ConversationState>();

  const known = async (connectionId: string, conversationId: string | undefined, ahead: boolean) => {
    const named = conversationId === undefined ? undefined : storeOfConversation(conversationId);
    const conversations = named === undefined ? undefined : store(named)?.conversations;
    if (!conversations || conversationId === undefined) return arrivals.find(connectionId);
    const conversation = await conversations.load(conversationId, ahead);
    const link =
      conversation.links?.get(connectionId) ?? (await conversations.link(conversationId, connectionId));
    if (link === undefined) return arrivals.find(connectionId);
    read.set(conversationId, conversation);
    return link as unknown as ConnectionState;
  };

  const keep = async (connection: Present): Promise<void> => {
    const { state } = connection;
    const text = JSON.stringify(state);
    if (text === connection.kept) return;
    const before = JSON.parse(connection.kept) as ConnectionState;
    connection.kept = text;
    await arrivals.keep(state);
    if (before.conversationId !== state.conversationId) await dropLink(before);
    await putLink(state);
  };

  const dropLink = async ({ id, storeId, conversationId }: ConnectionState): Promise<void> => {
    if (storeId === undefined || conversationId === undefined) return;
    await store(storeId)?.conversations.dropLink(conversationId, id);
  };
  const putLink = async (state: ConnectionState): Promise<void> => {
    const { id, storeId, conversationId } = state;
    if (storeId === undefined || conversationId === undefined) return;
    const value = state as unknown as Json;
    await store(storeId)?.conversations.putLink(conversationId, id, value, now() + CONNECTION_LIFE);
  };

  return {
    async enter(connectionId, conversationId, ahead) {
      const state = await known(connectionId, conversationId, ahead);
      if (state) present.set(connectionId, { state, kept: JSON.stringify(state) });
      return state;
    },
    async leave({ id }) {
      const connection = present.get(id);
      present.delete(id);
      read.clear();
      if (connection) await keep(connection);
    },
    remembering: (whole) => ({
      ...whole,
      conversations: {
        ...whole.conversations,
        async load(conversationId, ahead) {
          const state = read.get(conversationId);
          // Once only: whoever reads again does so because something moved.
          read.delete(conversationId);
          return state ?? whole.conversations.load(conversationId, ahead);
        },
      },
    }),
    keepingFirst: (connections) => ({
      async send(connectionId, frames) {
        const connection = present.get(connectionId);
        if (connection) await keep(connection);
        return connections.send(connectionId, frames);
      },
      close: (connectionId, code, reason) => connections.close(connectionId, code, reason),
    }),
  };
}

/** A connection for frames that need none to be known, such as a ping. */
export const strangerOn = (connectionId: string): ConnectionState => newConnection(connectionId, '');
