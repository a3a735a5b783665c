import type { CartChange, CartState } from '../shop/shop.ts';
import { commitChange, commitPatiently, Conflict, endOfLog, type CommitTools } from './commit.ts';
import { asJson, type ConversationState, type Head } from './head.ts';
import { cartKey, headKey, partitionOf } from './keys.ts';

/** What changing a cart from the store page needs of the conversations room. */
export interface CartTools extends CommitTools {
  load(conversationId: string): Promise<ConversationState>;
  freshHead(conversationId: string): Head;
}

/**
 * Folds a change into a conversation's cart, again over the newer cart if it moved meanwhile. The head is only
 * written when there is none yet, so a turn in flight is not disturbed by the page.
 */
export async function foldCart(
  tools: CartTools,
  conversationId: string,
  fold: (cart: CartState) => Promise<CartChange>,
): Promise<{ state: ConversationState; change: CartChange }> {
  for (;;) {
    const state = await tools.load(conversationId);
    const change = await fold(state.cart);
    try {
      return { state: await writeCart(tools, state, change.cart), change };
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

async function writeCart(
  tools: CartTools,
  state: ConversationState,
  cart: CartState,
): Promise<ConversationState> {
  if (!state.head) {
    const head = tools.freshHead(state.conversationId);
    return (await commitChange(tools, state, { entries: [], head, cart })).state;
  }
  const partition = partitionOf(state.conversationId);
  await commitPatiently(tools, [
    {
      kind: 'put',
      partition,
      key: cartKey,
      value: asJson(cart),
      expect: state.cartRevision === 0 ? 'absent' : { revision: state.cartRevision },
      expiresAt: endOfLog(tools, tools.now()),
    },
    { kind: 'check', partition, key: headKey, expect: 'present' },
  ]);
  return { ...state, cart, cartRevision: state.cartRevision + 1 };
}
