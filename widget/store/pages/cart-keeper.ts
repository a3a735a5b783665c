import type { CartCommand, CartRefusal } from '../../../bot/shop/shop.ts';
import type { CartView } from '../../../bot/wire/parts.ts';
import { type CartAnswer, StoreError, type StoreApi } from './api.ts';
import {
  forgetCredentials,
  isAboutConversation,
  rememberCredentials,
  rememberedCredentials,
} from './remembered.ts';

export interface CartKeeper {
  /** Undefined until it was read, or when there is none yet. */
  current(): CartView | undefined;
  /** False until it is known whether there is a cart. */
  known(): boolean;
  /** What the shop refused, one a command; throws StoreError when the store cannot be reached. */
  change(...commands: CartCommand[]): Promise<(CartRefusal | undefined)[]>;
  refresh(): Promise<void>;
  watch(changed: () => void): () => void;
}

/**
 * The cart of this browser's conversation. It follows the chat: `aisle:cart` on the window means that the bot
 * changed it, a storage event that another tab began a conversation.
 */
export function createCartKeeper(storeId: string, api: StoreApi): CartKeeper {
  const watchers = new Set<() => void>();
  let cart: CartView | undefined;
  let known = false;

  function show(next: CartView | undefined): void {
    cart = next;
    known = true;
    for (const changed of watchers) changed();
  }

  let asked = 0;
  async function refresh(): Promise<void> {
    const credentials = rememberedCredentials(storeId);
    asked += 1;
    const mine = asked;
    if (!credentials) return show(undefined);
    try {
      const answer = await api.cart(credentials);
      if (mine === asked) show(answer.cart);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      // A conversation not stored yet or forgotten has an empty cart; anything else leaves what is shown.
      if (mine === asked && error.code === 'credentials-refused') show(undefined);
    }
  }

  async function send(commands: CartCommand[]): Promise<CartAnswer> {
    const credentials = rememberedCredentials(storeId);
    try {
      return await api.changeCart(credentials, commands);
    } catch (error) {
      const lost = error instanceof StoreError && error.code === 'credentials-refused' && credentials;
      if (!lost) throw error;
      forgetCredentials(storeId);
      return api.changeCart(undefined, commands);
    }
  }

  const refreshQuietly = () => void refresh();
  window.addEventListener('aisle:cart', refreshQuietly);
  // The chat began another conversation, with a cart of its own or the one it brought along.
  window.addEventListener('aisle:conversation', refreshQuietly);
  window.addEventListener('pageshow', (event) => event.persisted && refreshQuietly());
  window.addEventListener('storage', (event) => {
    if (isAboutConversation(storeId, event)) refreshQuietly();
  });

  return {
    current: () => cart,
    known: () => known,
    refresh,
    async change(...commands) {
      const answer = await send(commands);
      asked += 1;
      const { conversationId, token } = answer;
      if (token !== undefined) rememberCredentials(storeId, { conversationId, token });
      show(answer.cart);
      return answer.outcomes.map(({ refusal }) => refusal);
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
