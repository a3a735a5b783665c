import { Conflict } from '../conversations/commit.ts';
import type { ServerFrame } from '../wire/messages.ts';
import { deliver } from './deliver.ts';
import type { ChatDependencies } from './dependencies.ts';
import type { Holder } from './holder.ts';
import type { Bound } from './messages.ts';

/** Stops the answer in the making: at once when it runs here, else the holder finds it before it commits. */
export async function stopTurn(holder: Holder, { store, conversationId }: Bound): Promise<void> {
  if (holder.stop(conversationId)) return;
  for (;;) {
    const state = await store.conversations.load(conversationId);
    const lease = state.head?.lease;
    if (!state.head || !lease) return;
    try {
      const head = { ...state.head, stopped: lease.messageId };
      await store.conversations.commit(state, { entries: [], head });
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

/** Destroys the conversation's words and tells everyone who listens, and the one who asked. */
export async function forget(
  dependencies: ChatDependencies,
  holder: Holder,
  { connection, store, conversationId }: Bound,
): Promise<void> {
  holder.stop(conversationId);
  const before = await store.conversations.load(conversationId);
  const receipt = await store.conversations.erase(conversationId);
  const { log } = dependencies;
  log.event('conversation erased', {
    conversation: conversationId,
    receipt: receipt?.id,
    ...receipt?.counts,
  });
  const told: ServerFrame = {
    type: 'notice',
    conversationId,
    code: 'forgotten',
    text: 'This conversation was deleted.',
    ...(receipt ? { receipt } : {}),
  };
  await deliver(dependencies, before, [told], { connection, first: [] });
}
