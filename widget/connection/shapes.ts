/**
 * A small checker for what arrives, because the schemas of bot/wire with their library would be a seventh of all that
 * a page loads. It looks at what the connection relies on; how a part is drawn is guarded where it is drawn.
 * test/widget/connection/decode.test.ts holds it to the schemas.
 */
export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | RegExp
  /** A list of these. */
  | readonly [Shape]
  /** Keys that end in "?" may be missing; others not named here are let through. */
  | { readonly fields: { readonly [name: string]: Shape } };

export function fits(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') return typeof value === shape && !Number.isNaN(value);
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value);
  if (!('fields' in shape)) return Array.isArray(value) && value.every((one) => fits(shape[0], one));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape.fields).every(([key, inner]) => {
    const name = key.replace('?', '');
    const field = (value as Record<string, unknown>)[name];
    return field === undefined ? name !== key : fits(inner, field);
  });
}

const is = (fields: { readonly [name: string]: Shape }): Shape => ({ fields });

/** The kinds of parts that can be drawn. */
export const partKinds: readonly string[] = [
  'text', 'products', 'product', 'comparison', 'cart', 'order', 'orders', 'choices', 'link',
]; // prettier-ignore

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
    features: ['string'],
    store: is({
      name: 'string',
      greeting: 'string',
      locale: 'string',
      'catalogueLanguage?': 'string',
      suggestions: ['string'],
      privacy: 'string',
      'privacyUrl?': 'string',
    }),
  }),
  ack: is({ conversationId, messageId: 'string', seq: 'number' }),
  entry: is({ conversationId, entry: entryShape }),
  entries: is({ conversationId, entries: [entryShape], more: 'boolean' }),
  delta: is({ conversationId, replyId: 'string', n: 'number', 'text?': 'string', 'cancelled?': 'boolean' }),
  typing: is({ conversationId, on: 'boolean', 'note?': 'string' }),
  cart: is({ conversationId, revision: 'number' }),
  notice: is({ 'conversationId?': 'string', code: 'string', text: 'string' }),
  transcript: is({ conversationId, text: 'string', more: 'boolean' }),
  error: is({ code: 'string', text: 'string', 'messageId?': 'string' }),
};
