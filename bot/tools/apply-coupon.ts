import * as v from 'valibot';
import { changeCart } from './cart-change.ts';
import { defineTool } from './define-tool.ts';

export const applyCoupon = defineTool({
  name: 'apply-coupon',
  kind: 'cart',
  description:
    'Puts a coupon code on the cart, or says why it does not work. Only when the shopper gave the code.',
  schema: v.object({ code: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)) }),
  run: ({ code }, context) => changeCart(context, [{ kind: 'apply-coupon', code }]),
});
