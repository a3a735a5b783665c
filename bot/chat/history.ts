import type { ClientFrameOf } from '../wire/messages.ts';
import type { ChatDependencies } from './dependencies.ts';
import { entriesFrames } from './hello.ts';
import type { Bound } from './messages.ts';

/** Gives a client the part of the log it asks for, in batches; an empty one when there is nothing. */
export async function sendHistory(
  dependencies: ChatDependencies,
  { connection, store, conversationId }: Bound,
  frame: ClientFrameOf<'history'>,
): Promise<void> {
  const { entries, more } = await store.conversations.history(conversationId, {
    ...(frame.after === undefined ? {} : { after: frame.after }),
    ...(frame.before === undefined ? {} : { before: frame.before }),
    limit: frame.limit ?? 50,
  });
  const frames = entriesFrames(conversationId, entries, more);
  const empty = { type: 'entries' as const, conversationId, entries: [], more: false };
  await dependencies.connections.send(connection.id, frames.length > 0 ? frames : [empty]);
}
