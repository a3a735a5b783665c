import type { ChatStore } from '../chat.ts';
import { Conflict } from '../conversations/commit.ts';
import { ControlError } from './control-error.ts';

/** Puts the end of a wait for a person to now, so that the next sweep finds that nobody came. */
export async function endWait({ conversations }: ChatStore, conversationId: string): Promise<void> {
  for (;;) {
    const state = await conversations.load(conversationId);
    const { head } = state;
    if (head?.owner !== 'waiting' || !head.handOver) {
      throw new ControlError('This conversation does not wait for a person.');
    }
    try {
      const over = { ...head, handOver: { ...head.handOver, answerBy: 0 } };
      await conversations.commit(state, { entries: [], head: over });
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}
