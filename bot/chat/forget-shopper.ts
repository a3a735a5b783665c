import type { Shopper } from '../conversations/shoppers.ts';
import type { Receipt } from '../wire/messages.ts';
import type { deliver } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import { eraseAndTell } from './erase-and-tell.ts';
import type { Holder } from './holder.ts';

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
