import { Nothing } from './arguments.ts';
import { defineTool } from './define-tool.ts';

export const viewCart = defineTool({
  name: 'view-cart',
  kind: 'read',
  description: 'The cart with its lines, totals and what changed since things were added.',
  schema: Nothing,
  async run(_, { shop, cart, cartRevision, language }) {
    const view = await shop.viewCart(cart, { revision: cartRevision, language });
    return { data: { cart: view }, parts: [{ kind: 'cart', cart: view }] };
  },
});
