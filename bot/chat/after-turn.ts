import type { ChatDependencies } from './dependencies.ts';
import { eraseAndTell } from './erase-and-tell.ts';
import type { Turn } from './turn.ts';

/**
 * What a settled turn asked to happen once it is stored: the shopper said that this conversation is to be erased. Everyone
 * who listens is told, and begins a new one.
 */
export async function afterTurn(dependencies: ChatDependencies, turn: Turn): Promise<void> {
  if (!turn.forget) return;
  const { store } = turn;
  const { conversationId } = turn.state;
  const { head } = await store.conversations.load(conversationId);
  // A person of the store who took over in the meantime had the last word: the bot's turn was not stored.
  if (head?.forgetting) await eraseAndTell(dependencies, { store, conversationId });
}
