import { storeOfConversation } from '../conversations/secrets.ts';
import type { StoreSettings } from '../settings/store.ts';
import type { Shop } from '../shop/shop.ts';
import type { UnderstandingPort } from '../understanding/understanding.ts';

/** Whether an agent will be asked about a message, told before anything of its conversation is read. */
export type Foresight = (conversationId: string, text: string) => Promise<boolean>;

export interface ForesightOptions {
  store: (storeId: string) => { settings: StoreSettings; shop: Pick<Shop, 'words'> } | undefined;
  /** The one in this process. */
  understanding: Pick<UnderstandingPort, 'understand'>;
  directPath: 'on' | 'off';
}

/**
 * An agent outside is given what was said before, and reading that with the head saves a call; but few turns need it.
 * The words alone tell well enough which: wishes that are not plainly apart, or a recommendation. Who is foretold wrongly costs a call
 * more, or a longer read; nothing else depends on it.
 */
export function createForesight({ store, understanding, directPath }: ForesightOptions): Foresight {
  return async (conversationId, text) => {
    if (directPath === 'off') return true;
    const found = store(storeOfConversation(conversationId) ?? '');
    if (!found) return false;
    const { settings, shop } = found;
    const { languages, currency, orderNumberPattern } = settings;
    const {
      intents,
      wishes,
      apart = false,
    } = await understanding.understand({
      text,
      language: languages[0] ?? 'en',
      languages,
      currency,
      words: await shop.words(),
      orderNumberPattern,
      today: new Date().toISOString().slice(0, 10),
    });
    return (wishes.length > 1 && !apart) || intents[0]?.intent === 'recommend-products';
  };
}
