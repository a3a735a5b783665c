import type { ToolName } from '../../tools/results.ts';
import { formatMoney } from '../../wire/money.ts';
import type { Language } from '../../understanding/understanding.ts';
import type { AgentRequest } from '../agent.ts';
import { isClaim, readClause } from '../grounding/clause.ts';
import { callId, newestId, resultOf } from './calls.ts';
import type { Wish } from './calls.ts';
import { nearestIn } from './goods.ts';
import { fittingVariants, isAnswer, wishesOf } from './plan.ts';
import { agentWords } from './words.ts';
import type { AgentWords } from './agent-words.ts';

/** The words for one wish, and which of its calls to show as data. */
interface Answer {
  text: string;
  show: ToolName[];
}

/** Writes the reply once no more tools are wanted: a sentence a wish, and the calls whose data it shows. */
export function writeReply(request: AgentRequest): { sentences: string[]; show: string[] } {
  const words = agentWords(request.language);
  const wishes = wishesOf(request);
  const answers = wishes.map((wish) => ({ wish, answer: answerWish(wish, request, words) }));
  return {
    // Three sentences at most: manners.
    sentences: [...new Set(answers.map(({ answer }) => answer.text))].slice(0, 3),
    show: answers.flatMap(({ wish, answer }) =>
      answer.show.map((tool) => newestId(request.steps, wish, tool)),
    ),
  };
}

/** What one of several wishes is for, in the shopper's words for goods; empty where it is the only wish. */
function goodsOf({ understanding }: Wish, language: Language): string {
  const { slots, query, text } = understanding;
  if (text === undefined) return '';
  const what = (slots.names ?? slots.things ?? query.split(' ')).slice(0, 4).join(' ');
  return isClaim(readClause(what, language)) ? '' : what;
}

type Answerer = (wish: Wish, request: AgentRequest, words: AgentWords) => Answer | undefined;

/** Tried in order; the first that has something to say about what this wish's tools brought. */
const answerers: Answerer[] = [
  answerAdded,
  answerRemoved,
  answerQuantity,
  answerCoupon,
  answerDetails,
  answerGoods,
  answerPolicy,
  answerPlain('compare-products', (words) => words.comparison),
  answerCheckout,
  answerCart,
  answerPromotions,
  answerOrder,
  answerOrders,
];

function answerWish(wish: Wish, request: AgentRequest, words: AgentWords): Answer {
  for (const answerer of answerers) {
    const answer = answerer(wish, request, words);
    if (answer) return answer;
  }
  return { text: words.unsure, show: [] };
}

function answerAdded(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const added = resultOf(request.steps, wish, 'add-to-cart');
  if (!added) return undefined;
  if (!added.ok || added.data.refusal) return { text: words.refused, show: ['add-to-cart'] };
  return { text: words.added, show: ['add-to-cart'] };
}

function answerRemoved(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  if (wish.intent !== 'remove-from-cart') return undefined;
  if (hasEmptyCart(wish, request)) return { text: words.emptyCart, show: [] };
  const removed = resultOf(request.steps, wish, 'remove-from-cart');
  if (removed?.ok && !removed.data.refusal) return { text: words.removed, show: ['remove-from-cart'] };
  return { text: words.whichLine, show: ['view-cart'] };
}

function answerQuantity(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  if (wish.intent !== 'change-quantity') return undefined;
  if (hasEmptyCart(wish, request)) return { text: words.emptyCart, show: [] };
  const changed = resultOf(request.steps, wish, 'change-quantity');
  if (!changed) return { text: words.whichLine, show: ['view-cart'] };
  const refused = !changed.ok || changed.data.refusal !== undefined;
  return { text: refused ? words.refused : words.quantity, show: ['change-quantity'] };
}

function hasEmptyCart(wish: Wish, request: AgentRequest): boolean {
  const cart = resultOf(request.steps, wish, 'view-cart');
  return cart?.ok === true && cart.data.cart.lines.length === 0;
}

function answerCheckout(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const checkout = resultOf(request.steps, wish, 'start-checkout');
  if (!checkout?.ok) return undefined;
  return checkout.data.cart.lines.length === 0
    ? { text: words.emptyCart, show: [] }
    : { text: words.checkout, show: ['start-checkout'] };
}

function answerCart(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const cart = resultOf(request.steps, wish, 'view-cart');
  if (!cart?.ok) return undefined;
  return { text: hasEmptyCart(wish, request) ? words.emptyCart : words.cart, show: ['view-cart'] };
}

function answerCoupon(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const coupon = resultOf(request.steps, wish, 'apply-coupon');
  if (!coupon) return undefined;
  const refused = !coupon.ok || coupon.data.refusal !== undefined;
  return { text: refused ? words.couponRefused : words.coupon, show: ['apply-coupon'] };
}

function answerDetails(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const details = resultOf(request.steps, wish, 'get-product');
  if (!details?.ok || !details.data.product) return undefined;
  const { card } = details.data.product;
  if (wish.intent === 'ask-price') {
    const price = formatMoney(card.price, request.language);
    return { text: words.price(card.title, price), show: ['get-product'] };
  }
  if (wish.intent !== 'add-to-cart') return { text: words.details, show: ['get-product'] };
  const fitting = fittingVariants(details.data.product.card.variants, wish.understanding.slots);
  return { text: fitting.length === 1 ? words.refused : words.chooseVariant, show: ['get-product'] };
}

function answerGoods(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const search = resultOf(request.steps, wish, 'search-products');
  const what = goodsOf(wish, request.language);
  if (search?.ok) {
    const { products } = search.data;
    // Found by some of the words only.
    const isNear = newestId(request.steps, wish, 'search-products') !== callId(wish, 'search-products');
    if (products.length > 0 && !isNear) {
      const text = what === '' ? words.found(products.length) : words.foundFor(what, products.length);
      return { text, show: ['search-products'] };
    }
    if (products.length > 0 || nearestIn(search.data).length > 0)
      return { text: what === '' ? words.nearest : words.nearestFor(what), show: ['search-products'] };
  }
  for (const tool of ['recommend-products', 'find-similar'] as const) {
    const result = resultOf(request.steps, wish, tool);
    if (result?.ok && result.data.products.length > 0) {
      const found = tool === 'find-similar' ? words.found(result.data.products.length) : words.some;
      const text = search ? words.instead : found;
      return { text, show: [tool] };
    }
  }
  return search?.ok ? { text: words.nothing(what), show: [] } : undefined;
}

function answerPolicy(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const policy = resultOf(request.steps, wish, 'find-policy');
  if (!policy) return undefined;
  if (!isAnswer(policy))
    return wish.intent === 'out-of-scope' ? undefined : { text: words.noPolicy, show: [] };
  return { text: words.quoted, show: ['find-policy'] };
}

function answerPlain(tool: ToolName, text: (words: AgentWords) => string): Answerer {
  return (wish, request, words) =>
    resultOf(request.steps, wish, tool)?.ok ? { text: text(words), show: [tool] } : undefined;
}

function answerPromotions(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const result = resultOf(request.steps, wish, 'list-promotions');
  if (!result?.ok) return undefined;
  return { text: words.promotions(result.data.promotions.length), show: ['list-promotions'] };
}

function answerOrder(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const result = resultOf(request.steps, wish, 'track-order');
  if (!result?.ok) return undefined;
  return result.data.kind === 'found'
    ? { text: words.order, show: ['track-order'] }
    : { text: words.noOrder, show: [] };
}

function answerOrders(wish: Wish, request: AgentRequest, words: AgentWords): Answer | undefined {
  const result = resultOf(request.steps, wish, 'list-orders');
  if (!result?.ok) return wish.intent === 'track-order' ? { text: words.signIn, show: [] } : undefined;
  return result.data.signedIn
    ? { text: words.orders, show: ['list-orders'] }
    : { text: words.signIn, show: [] };
}
