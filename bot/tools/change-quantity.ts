import * as v from 'valibot';
import { LineId } from './arguments.ts';
import { changeCart } from './cart-change.ts';
import { defineTool } from './define-tool.ts';

export const changeQuantity = defineTool({
  name: 'change-quantity',
  kind: 'cart',
  description:
    'Sets how many of a cart line there are; 0 takes it out. Only when the shopper asked for it in this message.',
  schema: v.object({
    lineId: LineId,
    quantity: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(999),
      v.description('how many pieces from now on'),
    ),
  }),
  run: ({ lineId, quantity }, context) => changeCart(context, [{ kind: 'set-quantity', lineId, quantity }]),
});
