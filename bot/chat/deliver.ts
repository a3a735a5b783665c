import type { StoredEntry } from '../conversations/entries.ts';
import type { ConversationState, Head } from '../conversations/head.ts';
import type { ServerFrame } from '../wire/messages.ts';
import type { ConnectionState } from './connection.ts';
import type { ChatDependencies } from './dependencies.ts';

/** Most connections one conversation may have listening. */
const MAXIMUM_LISTENERS = 20;

/** Sends frames to everyone who listens to a conversation. */
export async function sendToListeners(
  dependencies: ChatDependencies,
  state: ConversationState,
  frames: ServerFrame[],
): Promise<void> {
  const listeners = state.head?.connections ?? [];
  await Promise.all(listeners.map(({ id }) => dependencies.connections.send(id, frames)));
}

/** The entries of a commit, one frame each, in order. */
export const entryFrames = (conversationId: string, entries: StoredEntry[]): ServerFrame[] =>
  entries.map((entry) => ({ type: 'entry', conversationId, entry }));

/**
 * Tells everyone what a commit wrote; the connection it came from gets its `ack` first.
 * @returns the listeners that are gone.
 */
export async function deliver(
  dependencies: ChatDependencies,
  state: ConversationState,
  frames: ServerFrame[],
  sender?: { connection: ConnectionState; first: ServerFrame[] },
): Promise<string[]> {
  const listeners = new Set((state.head?.connections ?? []).map(({ id }) => id));
  if (sender) listeners.add(sender.connection.id);
  const gone: string[] = [];
  await Promise.all(
    [...listeners].map(async (id) => {
      const all = sender && id === sender.connection.id ? [...sender.first, ...frames] : frames;
      if (all.length > 0 && !(await dependencies.connections.send(id, all))) gone.push(id);
    }),
  );
  return gone;
}

/** The head's listeners with this connection among them; the newest stay when there are too many. */
export function listenersWith(
  head: Head,
  connection: ConnectionState | undefined,
  gone: ReadonlySet<string>,
): Head['connections'] {
  const kept = head.connections.filter(({ id }) => id !== connection?.id && !gone.has(id));
  if (!connection) return kept;
  const { id, origin } = connection;
  return [...kept, origin === undefined ? { id } : { id, origin }].slice(-MAXIMUM_LISTENERS);
}
