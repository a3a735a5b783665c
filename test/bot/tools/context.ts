import type { ToolContext } from '../../../bot/tools/tool.ts';
import { loadStore } from '../../../bot/settings/stores.ts';
import type { ShopUnderTest } from '../shop/stores.ts';

const { policies } = loadStore('stores/demo');

/** What a tool is given in a turn of an anonymous shopper with an empty cart. */
export function contextFor(
  { shop, store, clock }: ShopUnderTest,
  more: Partial<ToolContext> = {},
): ToolContext {
  return {
    store,
    shop,
    cart: { lines: [], coupons: [] },
    cartRevision: 3,
    claim: { orders: [] },
    page: {},
    locale: 'en-US',
    language: 'en',
    now: clock.now(),
    operationId: () => 'operation-1',
    source: 'home',
    conversationId: 'conversation-1',
    policies,
    ...more,
  };
}
