import { Conflict } from '../conversations/commit.ts';
import { maskText } from '../conversations/masking.ts';
import type { ClientFrameOf } from '../wire/messages.ts';
import { deliver, entryFrames } from './deliver.ts';
import type { ChatDependencies } from './dependencies.ts';
import type { Holder } from './holder.ts';
import type { Bound } from './messages.ts';
import { headFor } from './settle.ts';

/** Stores a shopper's rating in the log; sent again, it is acknowledged again and stored once. */
export async function takeRating(
  dependencies: ChatDependencies,
  holder: Holder,
  { connection, store, conversationId }: Bound,
  frame: ClientFrameOf<'rate'>,
): Promise<void> {
  const { messageId, stars, reason } = frame;
  const words = reason === undefined ? `${stars}/5` : `${stars}/5: ${reason}`;
  const { masked } = maskText(words, dependencies.findPersonalData(words, store.settings.orderNumberPattern));
  const context = { page: connection.page, locale: connection.locale, source: connection.source };
  for (;;) {
    const known = await store.conversations.said(conversationId, messageId);
    if (known) {
      await dependencies.connections.send(connection.id, [
        { type: 'ack', conversationId, messageId, seq: known.seq },
      ]);
      return;
    }
    const state = await store.conversations.load(conversationId);
    const at = new Date(dependencies.clock.now()).toISOString();
    try {
      const done = await store.conversations.commit(state, {
        entries: [{ draft: { kind: 'rating', author: 'shopper', at, messageId, text: masked, parts: [] } }],
        head: headFor(
          { store, state, message: { context: identityOf(connection) } },
          connection,
          holder.gone,
        ),
        said: {
          messageId,
          isNew: true,
          record: ([seq = 0]) => ({ seq, state: 'settled', replies: [], context }),
        },
      });
      const ack = { type: 'ack' as const, conversationId, messageId, seq: done.entries[0]?.seq ?? 0 };
      const frames = entryFrames(conversationId, done.entries);
      holder.told(await deliver(dependencies, done.state, frames, { connection, first: [ack] }));
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

const identityOf = (connection: Bound['connection']) =>
  connection.identity ? { identity: connection.identity } : {};
