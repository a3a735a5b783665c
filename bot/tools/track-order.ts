import * as v from 'valibot';
import { orderIn } from '../shop/order-words.ts';
import { OrderNumber } from './arguments.ts';
import { defineTool } from './define-tool.ts';

export const trackOrder = defineTool({
  name: 'track-order',
  kind: 'order',
  description:
    'State and timeline of an order, for its signed-in owner or a shopper who has proven it. Otherwise says that it is not verified; then ask for number and e-mail.',
  schema: v.object({ number: OrderNumber }),
  async run({ number }, { shop, claim, now, store, language }) {
    const answer = await shop.order(number, claim, now);
    if (answer.kind !== 'found') return { data: answer, parts: [] };
    const order = orderIn(language, answer.order, store);
    return { data: { ...answer, order }, parts: [{ kind: 'order', order }] };
  },
});
