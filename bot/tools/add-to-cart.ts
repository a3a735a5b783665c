import * as v from 'valibot';
import { Quantity, VariantId } from './arguments.ts';
import { changeCart } from './cart-change.ts';
import { defineTool } from './define-tool.ts';

export const addToCart = defineTool({
  name: 'add-to-cart',
  kind: 'cart',
  description: 'Puts a variant into the cart. Only when the shopper asked for it in this message.',
  schema: v.object({ variantId: VariantId, quantity: Quantity }),
  run: ({ variantId, quantity }, context) => changeCart(context, [{ kind: 'add', variantId, quantity }]),
});
