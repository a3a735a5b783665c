import type { ChatDependencies } from '../chat/dependencies.ts';
import { sendToListeners } from '../chat/deliver.ts';
import { Conflict } from '../conversations/commit.ts';
import type { CartCredentials, OrderAnswer, OrderDoor, OrderRequest } from '../storefront/storefront.ts';
import type { HostedStore } from './hosted-store.ts';

/** Tries at one order while carts and stock move; each try reads everything afresh. */
const MAXIMUM_TRIES = 8;

/** Places orders of the store page: order, stock and emptied cart are one commit of the conversation that owns the cart. */
export function createOrderDoor(
  storeOf: (storeId: string) => HostedStore | undefined,
  dependencies: ChatDependencies,
): OrderDoor {
  return {
    async place(storeId, credentials, request) {
      const store = storeOf(storeId);
      if (!store) return { kind: 'refused', reason: 'unknown-cart' };
      for (let tries = 1; ; tries += 1) {
        try {
          return await placeOnce(store, dependencies, credentials, request);
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          if (tries >= MAXIMUM_TRIES) return { kind: 'refused', reason: 'cart-changed' };
        }
      }
    },
  };
}

/** @throws Conflict when cart or stock moved; nothing was written. */
async function placeOnce(
  { conversations, shop }: HostedStore,
  dependencies: ChatDependencies,
  { conversationId, token }: CartCredentials,
  { revision, ...request }: OrderRequest,
): Promise<OrderAnswer> {
  const state = await conversations.load(conversationId);
  const { head } = state;
  if (!head || head.erasedAt !== undefined || !conversations.opens(state, token)) {
    return { kind: 'refused', reason: 'unknown-cart' };
  }
  const placed = await shop.placeOrder(state.cart, { ...request, now: dependencies.clock.now() });
  if (placed.kind === 'refused') return placed;
  // Placed before under the same request: the same answer, whatever the cart holds by now.
  if (placed.operations.length === 0) return { kind: 'placed', order: placed.order };
  if (revision !== undefined && revision !== state.cartRevision)
    return { kind: 'refused', reason: 'cart-changed' };
  const cart = { lines: [], coupons: [] };
  const { operations } = placed;
  const emails = [request.contact.email];
  const done = await conversations.commit(state, { entries: [], head, cart, operations, emails });
  shop.forgetCached();
  const frame = { type: 'cart' as const, conversationId, revision: done.state.cartRevision };
  await sendToListeners(dependencies, done.state, [frame]);
  return { kind: 'placed', order: placed.order };
}
