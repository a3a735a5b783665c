import * as v from 'valibot';
import { orderIn } from '../shop/order-words.ts';
import { OrderNumber } from './arguments.ts';
import { defineTool } from './define-tool.ts';

/** How long a proven claim stands, in milliseconds. */
const claimStandsFor = 30 * 60 * 1000;

export const verifyOrder = defineTool({
  name: 'verify-order',
  kind: 'order',
  description:
    'Proves that an order is the shopper’s by its number and the e-mail it was placed with, and gives its state. Wrong tries are counted.',
  schema: v.object({
    number: OrderNumber,
    email: v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(200),
      v.description('e-mail address as the shopper gave it'),
    ),
  }),
  async run({ number, email }, { shop, claim, source, now, store, language }) {
    // A signed-in owner needs no proof and is never locked out.
    const known = await shop.order(number, claim, now);
    const answer = known.kind === 'found' ? known : await shop.verifyOrder({ number, email, source, now });
    if (answer.kind !== 'found') return { data: answer };
    const orders = [{ number: answer.order.number, until: now + claimStandsFor }];
    const order = orderIn(language, answer.order, store);
    return {
      data: { ...answer, order },
      parts: [{ kind: 'order', order }],
      ...(known.kind === 'found' ? {} : { claim: { orders } }),
    };
  },
});
