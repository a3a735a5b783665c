import * as v from 'valibot';
import { changeCart } from './cart-change.ts';
import { defineTool } from './define-tool.ts';

export const removeCoupon = defineTool({
  name: 'remove-coupon',
  kind: 'cart',
  description: 'Takes the coupon code off the cart. Only when the shopper asked for that.',
  schema: v.object({}),
  run(_, context) {
    const [code] = context.cart.coupons;
    return changeCart(context, code === undefined ? [] : [{ kind: 'remove-coupon', code }]);
  },
});
