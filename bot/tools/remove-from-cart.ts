import * as v from 'valibot';
import { LineId } from './arguments.ts';
import { changeCart } from './cart-change.ts';
import { defineTool } from './define-tool.ts';

export const removeFromCart = defineTool({
  name: 'remove-from-cart',
  kind: 'cart',
  description: 'Takes lines out of the cart. Only when the shopper asked for it in this message.',
  schema: v.object({ lineIds: v.pipe(v.array(LineId), v.minLength(1), v.maxLength(50)) }),
  run: ({ lineIds }, context) =>
    changeCart(
      context,
      [...new Set(lineIds)].map((lineId) => ({ kind: 'remove', lineId })),
    ),
});
