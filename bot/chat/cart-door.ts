import { randomUUID } from 'node:crypto';
import type { ConversationState } from '../conversations/head.ts';
import { newConversationId } from '../conversations/secrets.ts';
import type { CartChange, CartCommand, Destination } from '../shop/shop.ts';
import type { CartView } from '../wire/parts.ts';
import { sendToListeners } from './deliver.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';

/** The key to a conversation, and so to its cart. */
export interface CartCredentials {
  conversationId: string;
  token: string;
}

export interface CartAnswer {
  conversationId: string;
  /** Only when this call made the cart: the one time the token is told. */
  token?: string;
  revision: number;
  cart: CartView;
  /** One a command, in order. */
  outcomes: CartChange['outcomes'];
}

/** Where the parcel goes and how, for the totals; absent means not yet known. */
export interface Delivery {
  destination?: Destination;
  shippingMethod?: string;
}

/** The conversation owns the cart: the store page reads and changes it here, and everyone in the chat is told. */
export interface CartDoor {
  /** Undefined when the credentials open no conversation of this store. */
  view(storeId: string, credentials: CartCredentials, delivery?: Delivery): Promise<CartAnswer | undefined>;
  /** Without credentials a new conversation is made and its token is in the answer; otherwise as `view`. */
  change(
    storeId: string,
    credentials: CartCredentials | undefined,
    commands: CartCommand[],
    delivery?: Delivery,
  ): Promise<CartAnswer | undefined>;
}

export function createCartDoor(dependencies: ChatDependencies): CartDoor {
  return {
    async view(storeId, credentials, delivery) {
      const store = dependencies.store(storeId);
      const state = store && (await opened(store, credentials));
      return store && state && answer(store, state, [], delivery);
    },
    async change(storeId, credentials, commands, delivery) {
      const store = dependencies.store(storeId);
      if (!store || (credentials && !(await opened(store, credentials)))) return undefined;
      const conversationId = credentials?.conversationId ?? newConversationId(storeId);
      const operationId = randomUUID();
      const { state, change } = await store.conversations.changeCart(conversationId, (cart) =>
        store.shop.changeCart(cart, commands, operationId),
      );
      const { cartRevision: revision } = state;
      await sendToListeners(dependencies, state, [{ type: 'cart', conversationId, revision }]);
      const whole = await answer(store, state, change.outcomes, delivery);
      return credentials ? whole : { ...whole, token: store.conversations.tokenOf(conversationId) };
    },
  };
}

async function opened(
  store: ChatStore,
  { conversationId, token }: CartCredentials,
): Promise<ConversationState | undefined> {
  const state = await store.conversations.load(conversationId);
  return state.head?.erasedAt === undefined && store.conversations.opens(state, token) ? state : undefined;
}

async function answer(
  store: ChatStore,
  { conversationId, cart, cartRevision: revision }: ConversationState,
  outcomes: CartChange['outcomes'],
  delivery: Delivery | undefined,
): Promise<CartAnswer> {
  const view = await store.shop.viewCart(cart, { revision, ...delivery });
  return { conversationId, revision, cart: view, outcomes };
}
