/**
 * A small checker for what arrives, because the schemas of bot/wire with their library would be a seventh of all that
 * a page loads. test/widget/connection/decode.test.ts holds it to those schemas.
 */
export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'null'
  | RegExp
  /** A list of these. */
  | readonly [Shape]
  /** Any of these. */
  | { readonly anyOf: readonly Shape[] }
  /** Keys that end in "?" may be missing; others not named here are let through. */
  | { readonly fields: { readonly [name: string]: Shape } };

export function fits(shape: Shape, value: unknown): boolean {
  if (shape === 'null') return value === null;
  if (typeof shape === 'string') return typeof value === shape && !Number.isNaN(value);
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value);
  if ('anyOf' in shape) return shape.anyOf.some((one) => fits(one, value));
  if (!('fields' in shape)) return Array.isArray(value) && value.every((one) => fits(shape[0], one));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape.fields).every(([key, inner]) => {
    const name = key.replace('?', '');
    const field = (value as Record<string, unknown>)[name];
    return field === undefined ? name !== key : fits(inner, field);
  });
}

const is = (fields: { readonly [name: string]: Shape }): Shape => ({ fields });

const money = is({ amount: 'number', currency: /^[A-Z]{3}$/, exponent: 'number' });
const options: Shape = is({});
const image = is({ url: 'string', alt: 'string' });
const totals: Shape = [is({ kind: 'string', label: 'string', 'amount?': money })];

const variant = is({ id: 'string', options, price: money, 'compareAt?': money, available: 'boolean', 'stock?': 'number' });

const product = is({
  id: 'string',
  title: 'string',
  'brand?': 'string',
  url: 'string',
  'image?': image,
  price: money,
  'compareAt?': money,
  'rating?': is({ stars: 'number', count: 'number' }),
  available: 'boolean',
  options: [is({ name: 'string', values: ['string'] })],
  variants: [variant],
});

const cart = is({
  lines: [
    is({
      lineId: 'string',
      title: 'string',
      options,
      quantity: 'number',
      unitPrice: money,
      total: money,
      'image?': image,
      url: 'string',
      'change?': {
        anyOf: [
          is({ kind: /^price$/, before: money }),
          is({ kind: /^stock$/, available: 'number' }),
          is({ kind: /^gone$/ }),
        ],
      },
    }),
  ],
  totals,
  'checkoutUrl?': 'string',
});

const order = is({
  number: 'string',
  placedAt: 'string',
  stateLabel: 'string',
  lines: [is({ title: 'string', options, quantity: 'number', total: money })],
  totals,
  timeline: [is({ state: 'string', label: 'string', 'at?': 'string' })],
  'estimatedDelivery?': 'string',
  'carrier?': 'string',
  'trackingNumber?': 'string',
});


/** By kind. A null cell of a comparison is "not stated". */
export const partShapes: Readonly<Record<string, Shape>> = {
  text: is({ text: 'string', 'source?': is({ title: 'string', 'url?': 'string' }) }),
  products: is({ products: [product], total: 'number' }),
  product: is({ product, 'description?': 'string', facts: [is({ label: 'string', value: 'string' })] }),
  comparison: is({ products: [product], rows: [is({ label: 'string', values: [{ anyOf: ['string', 'null'] }] })] }),
  cart: is({ cart }),
  order: is({ order }),
  orders: is({ orders: [order] }),
  choices: is({ choices: [is({ id: 'string', label: 'string' })] }),
  link: is({ label: 'string', url: 'string' }),
};

const entryShape = is({
  seq: 'number',
  kind: 'string',
  author: /^(shopper|assistant|staff|store)$/,
  'messageId?': 'string',
  'replyId?': 'string',
  text: 'string',
  'speech?': 'string',
  'language?': 'string',
});

const conversationId = 'string';

/** By type; entries are looked at one by one afterwards. */
export const frameShapes: Readonly<Record<string, Shape>> = {
  welcome: is({
    conversationId,
    'token?': 'string',
    seq: 'number',
    store: is({ name: 'string', greeting: 'string', locale: 'string', suggestions: ['string'], privacy: 'string' }),
  }),
  ack: is({ conversationId, messageId: 'string', seq: 'number' }),
  entry: is({ conversationId, entry: entryShape }),
  entries: is({ conversationId, entries: [entryShape], more: 'boolean' }),
  delta: is({ conversationId, replyId: 'string', n: 'number', 'text?': 'string', 'cancelled?': 'boolean' }),
  typing: is({ conversationId, on: 'boolean', 'note?': 'string' }),
  cart: is({ conversationId, revision: 'number' }),
  notice: is({ 'conversationId?': 'string', code: 'string', text: 'string' }),
  error: is({ code: 'string', text: 'string', 'messageId?': 'string' }),
};
