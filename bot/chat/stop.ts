import { Conflict } from '../conversations/commit.ts';
import type { ChatDependencies } from './dependencies.ts';
import type { Holder } from './holder.ts';
import type { Bound } from './messages.ts';

/** Stops the answer in the making: at once when it runs here, else the holder finds it before it commits. */
export async function stopTurn(
  { reader }: ChatDependencies,
  holder: Holder,
  { store, conversationId }: Bound,
): Promise<void> {
  reader?.stop(conversationId);
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
