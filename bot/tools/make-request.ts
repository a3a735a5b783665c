import * as v from 'valibot';
import { requestKinds, type RequestKind } from '../wire/requests.ts';
import { OrderNumber } from './arguments.ts';
import { defineTool } from './define-tool.ts';
import { ToolRefused } from './errors.ts';
import { reachWith } from './reach.ts';
import { referenceFrom } from './references.ts';

/** Kinds that are about one order, which the shopper must have proven to be theirs. */
const ofOrders: readonly RequestKind[] = [
  'cancel-order',
  'change-order',
  'return-item',
  'exchange-item',
  'invoice',
];

const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4_000));
const Short = v.pipe(v.string(), v.maxLength(500));

export const makeRequest = defineTool({
  name: 'make-request',
  kind: 'order',
  description:
    'Puts something before the people of the store to settle, such as a return, and gives the reference to quote. Only after the shopper has confirmed it.',
  schema: v.object({
    kind: v.picklist(requestKinds),
    text: Words,
    saidIn: v.optional(Short),
    orderNumber: v.optional(OrderNumber),
    lines: v.optional(
      v.pipe(
        v.array(
          v.object({
            title: Short,
            quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
            options: v.optional(v.record(v.string(), v.string())),
          }),
        ),
        v.maxLength(50),
      ),
    ),
    wanted: v.optional(Short),
    email: v.optional(
      v.pipe(v.string(), v.trim(), v.maxLength(200), v.email('an e-mail address reads name@host')),
    ),
  }),
  async run({ orderNumber, ...asked }, { shop, claim, now, operationId, sameOpen, reach: before }) {
    // Nobody has anybody else deleted.
    if (asked.kind === 'delete-data' && orderNumber === undefined && claim.subject === undefined)
      return { data: { kind: 'not-verified' } };
    if (orderNumber === undefined && ofOrders.includes(asked.kind))
      throw new ToolRefused(`A request of kind ${asked.kind} names an order.`);
    // A claim may have run out since the question was asked.
    if (orderNumber !== undefined && (await shop.order(orderNumber, claim, now)).kind !== 'found')
      return { data: { kind: 'not-verified' } };
    const request = { ...asked, ...(orderNumber === undefined ? {} : { orderNumber }) };
    const answerTo = asked.email === undefined ? {} : { answerTo: asked.email };
    const reach = reachWith(asked.email, before);
    const open = await sameOpen?.(request);
    if (open !== undefined) return { data: { kind: 'already', reference: open, reach }, ...answerTo };
    const reference = referenceFrom('R', operationId());
    return { data: { kind: 'made', reference, reach }, requests: [{ reference, ...request }], ...answerTo };
  },
});
