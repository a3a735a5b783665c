import type { Shopper } from '../conversations/shoppers.ts';
import type { Receipt, ServerFrame } from '../wire/messages.ts';
import { deliver } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import type { Holder } from './holder.ts';
import { noticeOf } from './notices.ts';

/** Forgetting on somebody's word who is not on a connection: the operator's, or a settled request to delete data. */
export interface Forgetting {
  /**
   * Destroys one conversation and tells everyone who listens to it.
   * @returns undefined when the store has none of this id.
   */
  conversation(storeId: string, conversationId: string): Promise<Receipt | undefined>;
  /** Destroys every conversation a shopper signed in for or named this e-mail address in. */
  shopper(storeId: string, shoppers: readonly Shopper[]): Promise<Receipt[]>;
}

export function createForgetting(dependencies: ChatDependencies, holder: Holder): Forgetting {
  const conversation = async (storeId: string, conversationId: string): Promise<Receipt | undefined> => {
    const store = dependencies.store(storeId);
    return store && forgetConversation(dependencies, holder, { store, conversationId });
  };
  return {
    conversation,
    async shopper(storeId, shoppers) {
      const store = dependencies.store(storeId);
      const receipts: Receipt[] = [];
      for (const conversationId of store ? await conversationsOf(store, shoppers) : []) {
        const receipt = await conversation(storeId, conversationId);
        if (receipt) receipts.push(receipt);
      }
      return receipts;
    },
  };
}

async function conversationsOf(
  { conversations }: ChatStore,
  shoppers: readonly Shopper[],
): Promise<string[]> {
  const found = await Promise.all(shoppers.map((shopper) => conversations.ofShopper(shopper)));
  return [...new Set(found.flat())];
}

/** Stops what is being answered, destroys the conversation's words and tells everyone who listens, and `asked`. */
export async function forgetConversation(
  dependencies: ChatDependencies,
  holder: Holder,
  where: { store: ChatStore; conversationId: string },
  asked?: Parameters<typeof deliver>[3],
): Promise<Receipt | undefined> {
  holder.stop(where.conversationId);
  return eraseAndTell(dependencies, where, asked);
}

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
