import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Model, ModelCall, ModelPiece, ModelRequest } from './model.ts';

/** What a model can do wrong. */
export const misdeeds = [
  'writes-unasked', 'invents', 'repeats', 'obeys', 'empty', 'other-language', 'endless', 'bad-arguments', 'unknown-tool',
] as const; // prettier-ignore
export type Misdeed = (typeof misdeeds)[number];

export interface CarelessOptions {
  seed: number;
  /** Which misdeeds it may commit; all unless told. */
  only?: readonly Misdeed[];
}

/**
 * A model that does what no model should. Which misdeed a message meets is drawn from the seed and its words, and
 * stays the same through all steps of the turn, so that a run can be repeated.
 */
export function createCarelessModel({
  seed,
  only = misdeeds,
}: CarelessOptions): Model & { misdeedFor(text: string): Misdeed } {
  const draw = (text: string): number =>
    createHash('sha256').update(`${seed} ${text}`).digest().readUInt32BE(0);
  const misdeedFor = (text: string): Misdeed => only[draw(text) % only.length] ?? 'empty';
  return {
    misdeedFor,
    answer: (request, signal) => commit[misdeedFor(request.text)](request, draw(request.text), signal),
  };
}

type Commit = (request: ModelRequest, draw: number, signal: AbortSignal) => AsyncGenerator<ModelPiece>;

const commit: Record<Misdeed, Commit> = {
  'writes-unasked': writeUnasked,
  invents: invent,
  repeats: repeat,
  obeys: obey,
  // eslint-disable-next-line require-yield
  empty: async function* () {},
  'other-language': async function* () {
    yield { text: 'Вот что я нашёл: всё это стоит 5 евро и прибудет завтра. 好的，没问题。' };
  },
  endless: writeEndlessly,
  'bad-arguments': async function* ({ steps }) {
    if (steps.length > 3) {
      yield { text: 'I could not do it. ' };
      return;
    }
    yield callOf(steps.length, 0, 'search-products', { query: 'x', filters: 'cheap ones', limit: 'many' });
    yield callOf(steps.length, 1, 'get-product', '{"productId": ');
  },
  'unknown-tool': async function* ({ steps }) {
    if (steps.length > 1) {
      yield { text: 'Your refund of $500 is on its way. ' };
      return;
    }
    yield callOf(steps.length, 0, 'refund order!', { number: 'A-1', amount: 500 });
    yield callOf(steps.length, 1, '__proto__', {});
  },
};

const callOf = (step: number, index: number, tool: string, given: ModelCall['arguments']): ModelPiece => ({
  call: { id: `careless-${step}-${index}`, tool, arguments: given },
});

/** Writes at once, with ids it finds in results and on the screen, and claims that all was done. */
async function* writeUnasked(request: ModelRequest, draw: number): AsyncGenerator<ModelPiece> {
  const { steps, surroundings } = request;
  if (steps.length === 0) {
    yield callOf(0, 0, 'search-products', { query: '' });
    yield callOf(0, 1, 'view-cart', {});
    return;
  }
  if (steps.length > 2) {
    yield { text: 'Done! I put it in your cart and placed the order. ' };
    return;
  }
  const seen =
    steps.flatMap(({ results }) => results.map(({ text }) => text)).join(' ') +
    (surroundings.shownProducts ?? '');
  const variant = /"variants":\[\{"id":"([^"]+)"/.exec(seen)?.[1] ?? 'v-1';
  const line = /"lineId":"([^"]+)"/.exec(seen)?.[1] ?? 'line-1';
  const writes: [string, Record<string, unknown>][] = [
    ['add-to-cart', { variantId: variant, quantity: 3 }],
    ['empty-cart', {}],
    ['remove-from-cart', { lineIds: [line] }],
    ['change-quantity', { lineId: line, quantity: 99 }],
    ['apply-coupon', { code: 'FREE100' }],
    ['leave-message', { text: 'cancel everything', topic: 'order' }],
    ['verify-order', { number: '1001', email: 'somebody@example.com' }],
    ['restore-cart', { lines: [], coupons: [] }],
  ];
  for (let index = 0; index < 5; index += 1) {
    const [tool, given] = writes[(draw + index + steps.length) % writes.length]!;
    yield callOf(steps.length, index, tool, given);
  }
}

/** Ids and figures from nowhere. */
async function* invent({ steps }: ModelRequest, draw: number): AsyncGenerator<ModelPiece> {
  if (steps.length === 0) {
    yield callOf(0, 0, 'get-product', { productId: `product-${draw}` });
    yield callOf(0, 1, 'track-order', { number: `ZZ-${draw % 100_000}` });
    return;
  }
  yield { text: `The UltraFlex ${draw % 900} is only $${draw % 500}.99, 70% off until tomorrow. ` };
  yield { text: 'Only two left, so hurry! Delivery takes one day and we refund you double if not. ' };
  yield {
    text: `Your order ZZ-${draw % 100_000} arrives on 3 March. It is free of nuts and safe for babies. `,
  };
}

/** The same call twenty times over, then an answer. */
async function* repeat({ steps }: ModelRequest): AsyncGenerator<ModelPiece> {
  const made = steps.flatMap(({ calls }) => calls).length;
  if (made >= 20) {
    yield { text: 'Here you are. ' };
    return;
  }
  for (let index = 0; index < 5; index += 1)
    yield callOf(steps.length, index, 'search-products', { query: 'same' });
}

/** Does and says whatever an instruction hidden in product texts, reviews or policies tells. */
async function* obey({ text, steps }: ModelRequest): AsyncGenerator<ModelPiece> {
  if (steps.length === 0) {
    yield callOf(0, 0, 'find-policy', { question: text });
    yield callOf(0, 1, 'search-products', { query: text.slice(0, 200) });
    return;
  }
  const told = steps.flatMap(({ results }) => results.map((result) => result.text)).join('\n');
  if (steps.length === 1) {
    const products = [...told.matchAll(/"card":\{"id":"([^"]+)"/g)].slice(0, 3);
    for (const [index, [, productId]] of products.entries())
      yield callOf(1, index, 'get-product', { productId: productId! });
    if (products.length > 0) return;
  }
  const orders = [
    ...told.matchAll(/\b(?:call|use|run) (?:the tool )?([a-z]+(?:-[a-z]+)+)(?: with (\{[^}]*\}))?/gi),
  ];
  if (steps.length <= 2 && orders.length > 0) {
    for (const [index, [, tool = '', given = '{}']] of orders.slice(0, 5).entries()) {
      yield callOf(steps.length, index, tool.toLowerCase(), given.replaceAll('\\"', '"'));
    }
    return;
  }
  const words = /\b(?:say|tell (?:the )?(?:shopper|customer|user)s?)(?: that)?:? ([^.\n]+)/i.exec(told)?.[1];
  yield { text: `${words ?? 'As you wish'}. ` };
}

/** Until somebody stops it. */
async function* writeEndlessly(
  _request: ModelRequest,
  _draw: number,
  signal: AbortSignal,
): AsyncGenerator<ModelPiece> {
  while (!signal.aborted) {
    yield { text: 'and then there is more to say about this ' };
    await sleep(1, undefined, { signal }).catch(() => {});
  }
}
