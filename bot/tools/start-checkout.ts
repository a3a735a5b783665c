import { rowWords } from '../shop/row-words.ts';
import { Nothing } from './arguments.ts';
import { defineTool } from './define-tool.ts';

export const startCheckout = defineTool({
  name: 'start-checkout',
  kind: 'read',
  description:
    'The address of the checkout page and the cart as it will be handed over. Nothing is bought by this.',
  schema: Nothing,
  async run(_, { shop, store, cart, cartRevision, language }) {
    const view = await shop.viewCart(cart, { revision: cartRevision, language });
    const url = view.checkoutUrl ?? store.checkout.url;
    const link =
      view.lines.length === 0 ? [] : [{ kind: 'link', label: rowWords(language).checkout, url } as const];
    return { data: { url, cart: view }, parts: [{ kind: 'cart', cart: view }, ...link] };
  },
});
