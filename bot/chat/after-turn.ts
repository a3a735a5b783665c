import type { ServerFrame } from '../wire/messages.ts';
import { sendToListeners } from './deliver.ts';
import type { ChatDependencies } from './dependencies.ts';
import type { Turn } from './turn.ts';
import { idsOf } from './turn-log.ts';

/**
 * What a settled turn asked to happen once it is stored: the shopper said that this conversation is to be erased. Everyone
 * who listens is told, and begins a new one.
 */
export async function afterTurn(dependencies: ChatDependencies, turn: Turn): Promise<void> {
  if (!turn.forget) return;
  const { conversations } = turn.store;
  const { conversationId } = turn.state;
  const before = await conversations.load(conversationId);
  // A person of the store who took over in the meantime had the last word: the bot's turn was not stored.
  if (!before.head?.forgetting) return;
  const receipt = await conversations.erase(conversationId);
  const counts = { receipt: receipt?.id, ...receipt?.counts };
  dependencies.log.event('conversation erased', { ...idsOf(turn), ...counts });
  const notice: ServerFrame = {
    type: 'notice',
    conversationId,
    code: 'forgotten',
    text: 'This conversation was deleted.',
    ...(receipt ? { receipt } : {}),
  };
  await sendToListeners(dependencies, before, [notice]);
}
