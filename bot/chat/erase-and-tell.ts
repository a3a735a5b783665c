import type { Receipt, ServerFrame } from '../wire/messages.ts';
import { deliver } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import { noticeOf } from './notices.ts';

/** Destroys the conversation's words and tells everyone who listens, and the connection that asked if it does not yet. */
export async function eraseAndTell(
  dependencies: ChatDependencies,
  { store, conversationId }: { store: ChatStore; conversationId: string },
  asked?: Parameters<typeof deliver>[3],
): Promise<Receipt | undefined> {
  // Before what was spoken is deleted: nothing may be spoken and kept after that.
  dependencies.reader?.stop(conversationId);
  const before = await store.conversations.load(conversationId);
  const receipt = await store.conversations.erase(conversationId);
  if (receipt) {
    const { id, counts } = receipt;
    dependencies.log.event('conversation erased', { conversation: conversationId, receipt: id, ...counts });
  }
  const told: ServerFrame = {
    type: 'notice',
    conversationId,
    code: 'forgotten',
    text: noticeOf('deleted', store, { locale: store.settings.locale }, before),
    ...(receipt ? { receipt } : {}),
  };
  await deliver(dependencies, before, [told], asked);
  return receipt;
}
