import * as v from 'valibot';
import { orderIn } from '../shop/order-words.ts';
import { defineTool } from './define-tool.ts';

/** Orders told at once, and the most that are looked through for the one that is meant. */
const usualOrders = 5;
const mostOrders = 20;

export const listOrders = defineTool({
  name: 'list-orders',
  kind: 'order',
  description: 'The latest orders of a signed-in shopper; says when nobody is signed in.',
  schema: v.object({
    limit: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(mostOrders),
        v.description('how many, newest first; 5 when absent'),
      ),
    ),
  }),
  async run({ limit = usualOrders }, { shop, claim, store, language }) {
    if (claim.subject === undefined) return { data: { signedIn: false, orders: [] } };
    const kept = await shop.ordersOf(claim.subject, limit);
    const orders = kept.map((order) => orderIn(language, order, store));
    return { data: { signedIn: true, orders }, parts: orders.length > 0 ? [{ kind: 'orders', orders }] : [] };
  },
});
