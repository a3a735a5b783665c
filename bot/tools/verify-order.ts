import * as v from 'valibot';
import { orderIn } from '../shop/order-words.ts';
import { OrderNumber } from './arguments.ts';
import { ToolInvalid } from './errors.ts';
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
    email: v.optional(
      v.pipe(v.string(), v.trim(), v.maxLength(200), v.description('e-mail address as the shopper gave it')),
    ),
    givenIn: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(100),
        v.description('the message that holds it, when it was given before'),
      ),
    ),
  }),
  async run({ number, email: said, givenIn }, context) {
    const { shop, claim, source, now, store, language, addressIn, reach = 'ask' } = context;
    if (said === undefined && givenIn === undefined) throw new ToolInvalid('verify-order: email: is missing');
    // A signed-in owner needs no proof and is never locked out.
    const known = await shop.order(number, claim, now);
    // No address is remembered, only where it stands; what is no longer kept is asked for again.
    const email = said ?? (givenIn === undefined ? undefined : await addressIn?.(givenIn));
    const proved = (): ReturnType<typeof shop.verifyOrder> | typeof known =>
      email === undefined ? known : shop.verifyOrder({ number, email, source, now });
    const answer = known.kind === 'found' ? known : await proved();
    if (answer.kind !== 'found') return { data: answer };
    const orders = [{ number: answer.order.number, until: now + claimStandsFor }];
    const order = orderIn(language, answer.order, store);
    return {
      data: { ...answer, order },
      parts: [{ kind: 'order', order }],
      ...(known.kind === 'found' ? {} : { claim: { orders } }),
      // Proven to be the shopper's: what the store's people answer from here on reaches them there.
      ...(known.kind === 'found' || email === undefined || reach !== 'ask' ? {} : { answerTo: email }),
    };
  },
});
