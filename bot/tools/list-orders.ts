import { Nothing } from './arguments.ts';
import { defineTool } from './define-tool.ts';

/** Most orders told at once. */
const mostOrders = 5;

export const listOrders = defineTool({
  name: 'list-orders',
  kind: 'order',
  description: 'The latest orders of a signed-in shopper; says when nobody is signed in.',
  schema: Nothing,
  async run(_, { shop, claim }) {
    if (claim.subject === undefined) return { data: { signedIn: false, orders: [] } };
    const orders = await shop.ordersOf(claim.subject, mostOrders);
    return { data: { signedIn: true, orders }, parts: orders.length > 0 ? [{ kind: 'orders', orders }] : [] };
  },
});
