import type { ToolData } from '../../tools/results.ts';
import type { Intent, Slots, Understanding } from '../../understanding/understanding.ts';
import type { CartView } from '../../wire/parts.ts';
import type { AgentCall, AgentRequest } from '../agent.ts';
import { call, resultOf } from './calls.ts';
import type { Wish } from './calls.ts';
import { goodsCall, searchCall } from './goods.ts';
import { agentWords } from './words.ts';

/** Which tool each wish still needs. */

const POLICY_INTENTS: readonly Intent[] = [
  'shipping-info', 'returns-policy', 'payment-info', 'warranty-info', 'store-info', 'delivery-estimate',
]; // prettier-ignore
const DETAIL_INTENTS: readonly Intent[] = [
  'product-details', 'product-question', 'ask-price', 'check-availability', 'add-to-cart',
]; // prettier-ignore

const QUESTIONS: readonly Intent[] = ['product-question', 'product-details', 'check-availability'];

/** The wishes of a message in the order they were said; one when it holds no several. */
export function wishesOf(request: AgentRequest): Wish[] {
  const { understanding } = request;
  const named = understanding.wishes.filter((wish) => !namesNothing(wish, request));
  const wishes = named.length > 0 ? named : understanding.wishes;
  const parts = wishes.length > 0 ? wishes : [understanding];
  return parts.slice(0, 4).map((part, index) => ({
    index,
    intent: part.intents[0]!.intent,
    understanding: part,
    text: request.text,
  }));
}

/** "Can you run it again", beside another wish: it points, and what it may point at is not known. */
function namesNothing({ intents: [top], query, slots }: Understanding, request: AgentRequest): boolean {
  const intent = top?.intent ?? 'out-of-scope';
  const known = request.shown.length > 0 || (request.talkedAbout ?? request.page?.product) !== undefined;
  if (slots.reference === 'it' && !known && QUESTIONS.includes(intent)) return true;
  return intent === 'search-products' && query === '' && Object.keys(slots).length === 0;
}

/** The next tool calls: what each wish still needs and may use. Empty when the reply can be written. */
export function nextCalls(request: AgentRequest): AgentCall[] {
  const allowed = new Set(request.tools.map((tool) => tool.name));
  return wishesOf(request)
    .map((wish) => nextCall(wish, request))
    .filter((call): call is AgentCall => call !== undefined && allowed.has(call.tool))
    .slice(0, 5);
}

function nextCall(wish: Wish, request: AgentRequest): AgentCall | undefined {
  const wanted = wantedCall(wish, request);
  if (!wanted) return undefined;
  const done = request.steps.some((step) => step.calls.some((made) => made.callId === wanted.callId));
  if (done) return undefined;
  return wanted;
}

function wantedCall(wish: Wish, request: AgentRequest): AgentCall | undefined {
  const { intent, understanding } = wish;
  if (POLICY_INTENTS.includes(intent)) {
    return call(wish, 'find-policy', { question: policyQuestion(wish, request), topic: intent });
  }
  if (DETAIL_INTENTS.includes(intent)) return detailCall(wish, request);
  switch (intent) {
    case 'promotions':
      return call(wish, 'list-promotions', {});
    case 'view-cart':
      return call(wish, 'view-cart', {});
    case 'checkout':
      return call(wish, 'start-checkout', {});
    case 'track-order':
      return orderCall(wish);
    case 'change-quantity':
      return quantityCall(wish, request);
    case 'apply-coupon':
      return understanding.slots.coupon
        ? call(wish, 'apply-coupon', { code: understanding.slots.coupon })
        : undefined;
    case 'remove-from-cart':
      return removeCall(wish, request);
    case 'compare-products':
      return compareCall(wish, request);
    case 'find-similar': {
      const target = targetOf(understanding.slots, request) ?? request.talkedAbout;
      return target ? call(wish, 'find-similar', { productId: target }) : searchCall(wish, request.language);
    }
    default:
      return wishIsForGoods(intent) ? goodsCall(wish, request) : openCall(asPresent(wish, request), request);
  }
}

/** "A present for my grandma": whoever tells of someone wants something recommended. */
function asPresent(wish: Wish, { language }: AgentRequest): Wish {
  const { people } = agentWords(language);
  const told = wish.understanding.query.split(' ').filter((word) => people.test(word)).length;
  return told > 1 ? { ...wish, intent: 'recommend-products' } : wish;
}

function wishIsForGoods(intent: Intent): boolean {
  return intent === 'search-products' || intent === 'refine-results' || intent === 'recommend-products';
}

/** Nothing clear: the store's own words first, its goods when they hold no answer. */
function openCall(wish: Wish, request: AgentRequest): AgentCall | undefined {
  const policy = resultOf(request.steps, wish, 'find-policy');
  if (!policy) return call(wish, 'find-policy', { question: wish.text });
  return isAnswer(policy) || !wish.understanding.query ? undefined : goodsCall(wish, request);
}

/** Passages below this score, or that speak of less of the question, only share stray words with it. */
export const PASSAGE_FLOOR = 0.35;
const LEAST_COVERED = 0.45;

export function isAnswer(policy: { ok: boolean; data: ToolData<'find-policy'> }): boolean {
  if (!policy.ok) return false;
  const [best] = policy.data.passages;
  return (best?.score ?? 0) >= PASSAGE_FLOOR && (best?.covers ?? 1) >= LEAST_COVERED;
}

/** In the shopper's own words: what is looked for in goods leaves out how long, who and what it costs. */
function policyQuestion(wish: Wish, request: AgentRequest): string {
  return wish.understanding.text ?? request.text;
}

function detailCall(wish: Wish, request: AgentRequest): AgentCall | undefined {
  const target =
    targetOf(wish.understanding.slots, request) ?? onlyFound(wish, request) ?? ofThePage(wish, request);
  if (!target) return searchCall(wish, request.language);
  const details = resultOf(request.steps, wish, 'get-product');
  if (!details) return call(wish, 'get-product', { productId: target });
  if (wish.intent !== 'add-to-cart' || !details.ok || !details.data.product) return undefined;
  const fitting = fittingVariants(details.data.product.card.variants, wish.understanding.slots);
  if (fitting.length !== 1) return undefined;
  return call(wish, 'add-to-cart', {
    variantId: fitting[0]!.id,
    quantity: wish.understanding.slots.quantity ?? 1,
  });
}

/** "What is it made of?" on a product's page, when nothing else was spoken of. */
function ofThePage({ understanding }: Wish, { page, shown }: AgentRequest): string | undefined {
  return understanding.query === '' && shown.length === 0 ? page?.product : undefined;
}

/** The one product a search of this wish came to. */
function onlyFound(wish: Wish, request: AgentRequest): string | undefined {
  const search = resultOf(request.steps, wish, 'search-products');
  const products = search?.ok ? search.data.products : [];
  return products.length === 1 ? products[0]!.card.id : undefined;
}

/** Variants on sale that have every option value the shopper named. */
export function fittingVariants<
  V extends { id: string; options: Record<string, string>; available: boolean },
>(variants: V[], slots: Slots): V[] {
  const named = [slots.size, slots.color]
    .filter((value) => value !== undefined)
    .map((value) => value.toLowerCase());
  return variants.filter((variant) => {
    const values = Object.values(variant.options).map((value) => value.toLowerCase());
    return variant.available && named.every((value) => values.includes(value));
  });
}

function removeCall(wish: Wish, request: AgentRequest): AgentCall | undefined {
  const cart = resultOf(request.steps, wish, 'view-cart');
  if (!cart) return call(wish, 'view-cart', {});
  if (!cart.ok) return undefined;
  const line = lineMeant(wish, cart.data.cart.lines);
  return line && call(wish, 'remove-from-cart', { lineIds: [line.lineId] });
}

function quantityCall(wish: Wish, request: AgentRequest): AgentCall | undefined {
  const cart = resultOf(request.steps, wish, 'view-cart');
  if (!cart) return call(wish, 'view-cart', {});
  const line = cart.ok ? lineMeant(wish, cart.data.cart.lines) : undefined;
  const { quantity, quantityChange } = wish.understanding.slots;
  const wanted = quantity ?? (line && quantityChange ? line.quantity + quantityChange : undefined);
  if (!line || wanted === undefined) return undefined;
  return call(wish, 'change-quantity', { lineId: line.lineId, quantity: Math.max(0, wanted) });
}

/** The line that the words name, by the first of their readings that fits one alone; the only one, when they name none. */
function lineMeant(wish: Wish, lines: CartView['lines']): CartView['lines'][number] | undefined {
  const { query, slots } = wish.understanding;
  const readings = [query.split(/\s+/), slots.names, slots.things, slots.category?.split(/\s+/)];
  let isNamed = false;
  for (const said of readings) {
    const words = (said ?? []).filter(Boolean).map((word) => word.toLowerCase());
    const named = lines.filter(
      ({ title }) => words.length > 0 && words.every((word) => title.toLowerCase().includes(word)),
    );
    if (named.length === 1) return named[0];
    isNamed ||= named.length > 1;
  }
  // "Take the lamp out", while only a salt pig lies there, takes out nothing.
  const isOther = (slots.things ?? []).length > 0;
  return lines.length === 1 && !isNamed && !isOther ? lines[0] : undefined;
}

function compareCall(wish: Wish, request: AgentRequest): AgentCall | undefined {
  const ordinals = wish.understanding.slots.ordinals ?? [];
  const chosen = ordinals.map((ordinal) => shownAt(ordinal, request.shown)).filter((id) => id !== undefined);
  const productIds = chosen.length > 1 ? chosen : request.shown.slice(0, 3).map((product) => product.id);
  return productIds.length > 1
    ? call(wish, 'compare-products', { productIds })
    : searchCall(wish, request.language);
}

function orderCall(wish: Wish): AgentCall {
  const { orderId } = wish.understanding.slots;
  return orderId === undefined
    ? call(wish, 'list-orders', {})
    : call(wish, 'track-order', { number: orderId });
}

function targetOf(slots: Slots, { shown, page, talkedAbout }: AgentRequest): string | undefined {
  const ordinal = slots.ordinal ?? slots.ordinals?.[0];
  if (ordinal !== undefined) return shownAt(ordinal, shown);
  if (slots.reference === 'this' && page?.product) return page.product;
  if (shown.length === 1) return shown[0]?.id;
  const points = slots.reference !== undefined && slots.reference !== 'those' && slots.reference !== 'both';
  return points ? (talkedAbout ?? page?.product) : undefined;
}

function shownAt(ordinal: number, shown: AgentRequest['shown']): string | undefined {
  return shown.at(ordinal < 0 ? ordinal : ordinal - 1)?.id;
}
