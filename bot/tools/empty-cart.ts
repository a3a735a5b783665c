import { Nothing } from './arguments.ts';
import { changeCart } from './cart-change.ts';
import { defineTool } from './define-tool.ts';

export const emptyCart = defineTool({
  name: 'empty-cart',
  kind: 'cart',
  description: 'Takes everything out of the cart. Only when the shopper asked for it in this message.',
  schema: Nothing,
  run: (_, context) => changeCart(context, [{ kind: 'empty' }]),
});
