import * as v from 'valibot';
import { OrderNumber } from './arguments.ts';
import { defineTool } from './define-tool.ts';

export const trackOrder = defineTool({
  name: 'track-order',
  kind: 'order',
  description:
    'State and timeline of an order, for its signed-in owner or a shopper who has proven it. Otherwise says that it is not verified; then ask for number and e-mail.',
  schema: v.object({ number: OrderNumber }),
  async run({ number }, { shop, claim, now }) {
    const answer = await shop.order(number, claim, now);
    return { data: answer, parts: answer.kind === 'found' ? [{ kind: 'order', order: answer.order }] : [] };
  },
});
