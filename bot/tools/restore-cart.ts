import * as v from 'valibot';
import { changeCart } from './cart-change.ts';
import { defineTool } from './define-tool.ts';
import { mostLines, mostPieces } from '../shop/cart.ts';

const Identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

export const restoreCart = defineTool({
  name: 'restore-cart',
  kind: 'cart',
  description: 'Puts the cart back as it was before the last change, for "undo".',
  schema: v.object({
    lines: v.pipe(
      v.array(
        v.object({
          lineId: Identifier,
          productId: Identifier,
          variantId: Identifier,
          quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostPieces)),
          unitPriceThen: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        }),
      ),
      v.maxLength(mostLines),
    ),
    coupons: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(10)),
  }),
  run: ({ lines, coupons }, context) => changeCart(context, [{ kind: 'restore', lines, coupons }]),
});
