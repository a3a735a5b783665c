import type { Intent } from '../../understanding/understanding.ts';
import { namesSaid } from '../goods-said.ts';
import { everyKnown } from '../known-products.ts';
import { putsAnotherInFront } from '../references.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import { isUnsure } from './clarifying.ts';
import { hasSeveralWishes } from './open-talk.ts';
import { takesCodeOff } from './paying.ts';
import { ruleWords } from '../replies/rule-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { speaksOfMatters } from '../replies/store-matters.ts';
import { asksWithShipping } from './with-shipping.ts';
import { isQuestion, tried } from './chances.ts';
import { asksOfWays, goesOnAsking, goesOnToPlace, goesOnWithWays } from './rule-followed.ts';
import {
  isOfGoodsShown,
  seeksAnyway,
  hasAnswerOfItsOwn,
  asksOnlyPrice,
  asksPriceOfGoods,
  seeksGoods,
  namesOnlyGoods,
  seeksUnknown,
} from './no-rule.ts';

/** Whether the store's pages may answer what was read as something else. */
export const mayBeRule = (scene: Scene): boolean => isLikeRule(scene) || mayBeBesideRule(scene);

/** Of these only a passage that surely answers is told, whatever the message was read as. */
function mayBeBesideRule(scene: Scene): boolean {
  const { intent = 'out-of-scope', text, meant, surroundings } = scene.turn;
  if (meant || tried(scene).includes('rules') || openQuestion(scene) !== undefined) return false;
  if (wordsOf(text).length < FEWEST_WORDS || hasSeveralWishes(scene)) return false;
  const { coupon, orderId, email, sort, ordinal, priceMax, priceMin } = slotsOf(scene);
  if ((coupon ?? orderId ?? email ?? sort ?? ordinal ?? priceMax ?? priceMin) !== undefined) return false;
  const { lastOrder, askedOrder } = scene.memory;
  if (beginsDealing(scene)) {
    // "Where is my order" asks for nothing that a page could tell.
    const isBare = intent === 'track-order' && contentOf(scene, text).length <= 1;
    return !isBare && !surroundings.signedIn && (lastOrder ?? askedOrder) === undefined;
  }
  if (!SOUGHT_BESIDE.includes(intent) || everyKnown(scene).length > 0 || namesOnlyGoods(scene)) return false;
  const { color, size, brand, inStock, exclude } = slotsOf(scene);
  const asks = isQuestion(scene) || text.includes('?');
  if (!asks || hasAnswerOfItsOwn(scene)) return false;
  return (color ?? size ?? brand ?? inStock ?? exclude) === undefined;
}

/** What is done about an order, of which the pages may tell what is to be done first. */
export const beginsDealing = ({ turn: { intent } }: Scene): boolean =>
  intent === 'report-problem' || intent === 'change-order' || intent === 'get-invoice' || intent === 'track-order'; // prettier-ignore
/** A wish for goods may be one for what only the pages tell of: "can i get a sample of a fabric". */
const SOUGHT_BESIDE: readonly Intent[] = ['search-products', 'check-availability', 'bot-question']; // prettier-ignore

/** Whether it is put so that a rule of the store may be meant. */
export function isLikeRule(scene: Scene): boolean {
  const { intent = 'out-of-scope' } = scene.turn;
  if (scene.turn.meant || isOfGoodsShown(scene)) return false;
  if (asksOfWays(scene)) return true;
  if (goesOnToPlace(scene) || goesOnAsking(scene)) return true;
  if (goesOnWithWays(scene)) return false;
  if (asksRuleOfDealing(scene)) return true;
  if (tried(scene).includes('rules') || seeksAnyway(scene)) return false;
  if (NEVER.includes(intent) && !mayBeMeant(scene)) return false;
  if (asksOfMatters(scene)) return true;
  if (hasAnswerOfItsOwn(scene)) return false;
  // "What can you do" is asked of the assistant, whichever page has the words.
  if (intent === 'help' && asksOnlyHelp(scene)) return false;
  if (intent === 'apply-coupon' && takesCodeOff(scene)) return false;
  if (LIKE_TALK.includes(intent)) return true;
  if (intent === 'ask-price' && (asksPriceOfGoods(scene) || asksOnlyPrice(scene))) return false;
  // "Cuánto cuesta la mochila" looks for it, whatever the pages say of costs.
  const { asksPrice: pricing } = catalogueOf(scene.memory.language).words;
  const asksPrice = intent === 'search-products' && pricing.test(scene.turn.text);
  if ((intent === 'ask-price' || asksPrice) && asksPriceOfGoods(scene)) return false;
  if (intent === 'checkout' && asksOnlyToDo(scene)) return false;
  const asks = isQuestion(scene) && (!seeksGoods(scene) || seeksUnknown(scene)) && !namesOnlyGoods(scene);
  return (asks && (LIKE_SEARCH.includes(intent) || isUnsure(scene))) || mayBeMeant(scene);
}

/** "Hi, I need some help": of no page, though one may say whom it helps. */
function asksOnlyHelp(scene: Scene): boolean {
  const sure = scene.turn.understanding?.intents[0]?.confidence ?? 0;
  const { text } = scene.turn;
  const asks = isQuestion(scene) || text.includes('?') || speaksOfMatters(scene.memory.language, text);
  return sure >= SURE_OF_HELP || !asks;
}

/** Readings beside which the store's pages are looked at, when the words ask something. */
const LIKE_SEARCH: readonly Intent[] = ['search-products', 'refine-results', 'ask-price', 'show-more', 'checkout', 'cancel-that']; // prettier-ignore

/** Small talk that a page of the store may know more of. */
export const LIKE_TALK: readonly Intent[] = ['out-of-scope', 'promotions', 'store-info', 'apply-coupon', 'bot-question', 'help']; // prettier-ignore

const SURE_OF_HELP = 0.95;
/** Readings that are never about a rule of the store, however unsure. */
const NEVER: readonly Intent[] = ['affirm', 'deny', 'greet', 'goodbye', 'thank', 'repeat', 'talk-to-human', 'add-to-cart', 'view-cart']; // prettier-ignore

/** "Does it cost anything to cancel an order", "by when must I have ordered": a rule is asked for, and there is no order yet. */
function asksRuleOfDealing(scene: Scene): boolean {
  const { intent = 'out-of-scope', text } = scene.turn;
  const { orderId, email } = slotsOf(scene);
  if (!COSTLY.includes(intent) || (orderId ?? email) !== undefined || tried(scene).includes('rules'))
    return false;
  const { asksCost, asksTime, asksUntilWhen, ofOwnOrder } = ruleWords(scene.memory.language);
  if (!isQuestion(scene) && !text.includes('?')) return false;
  if ((intent !== 'track-order' && asksCost.test(text)) || asksUntilWhen.test(text)) return true;
  // "How soon does one get reimbursed": of nobody's order.
  const ofNone = scene.memory.lastOrder === undefined && openQuestion(scene) === undefined;
  const isRule = ofNone || (intent === 'refund-status' && asksTime.test(text) && knowsOfReturn(scene));
  return OF_ALL_ORDERS.includes(intent) && isRule && !ofOwnOrder.test(text);
}

/** A return is being asked for, or what the order says of one was told: how long money takes, the pages know. */
function knowsOfReturn({ memory: { lastReply, sent } }: Scene): boolean {
  return OF_RETURNS.includes(lastReply?.template ?? '') || sent?.at(-1)?.purpose === 'return';
}

const OF_RETURNS = ['confirm-return', 'request-made', 'request-known', 'refund-none', 'refund-open'];

/** Dealings whose rules the pages tell. */
export const OF_ALL_ORDERS: readonly Intent[] = [
  'refund-status',
  'exchange-item',
  'return-item',
  'delete-my-data',
];

/** Dealings that may cost something, or that are to be done by some hour. */
const COSTLY: readonly Intent[] = ['cancel-order', 'change-order', 'return-item', 'exchange-item', 'refund-status', 'delete-my-data', 'track-order']; // prettier-ignore

/** How surely a message must be read as something a rule never answers. */
export const SURE_OF_OTHER = 0.75;
const SURE_OF_ACT = 0.5;
const FEWEST_WORDS = 3;

/** Read as something else, but not so surely that no rule of the store may be meant. */
function mayBeMeant(scene: Scene): boolean {
  const { intent = 'out-of-scope', text, understanding } = scene.turn;
  const sure = understanding?.intents[0]?.confidence ?? 1;
  const { lastReply } = scene.memory;
  if (openQuestion(scene) !== undefined || wordsOf(text).length < FEWEST_WORDS) return false;
  // "Can it still be stopped", of the order that was just told.
  if (OF_ORDERS.includes(lastReply?.template ?? '')) return false;
  // "Ok that's too much" is said in passing, and asks for nothing.
  if (IN_PASSING.includes(intent) && !isQuestion(scene) && !speaksOfMatters(scene.memory.language, text))
    return false;
  if (ACTS.includes(intent) || DEALINGS_SHORTLY.includes(intent)) return sure < SURE_OF_ACT;
  if (asksWithShipping(scene)) return false;
  if (LOOKED_UP_ANYWAY.includes(intent)) return false;
  if (OF_GOODS.includes(intent)) return mayBeNoGoods(scene);
  if (intent === 'delivery-estimate') return true;
  return sure < SURE_OF_OTHER || isQuestion(scene);
}

const IN_PASSING: readonly Intent[] = ['affirm', 'deny', 'thank', 'goodbye', 'cancel-that'];
const OF_ORDERS = ['order', 'orders', 'order-holds', 'order-paid', 'order-carrier'];

/** "What does it cost to bring the kids round": a question that seeks no goods, where none are talked about. */
function mayBeNoGoods(scene: Scene): boolean {
  const { intent = 'out-of-scope', text, understanding } = scene.turn;
  const sure = understanding?.intents[0]?.confidence ?? 1;
  const asks = isQuestion(scene) || text.includes('?');
  const ofMatters = speaksOfMatters(scene.memory.language, besideGoods(scene));
  if (seeksGoods(scene)) return false;
  if (intent === 'recommend-products' && !ofMatters) return false;
  if (everyKnown(scene).length > 0) return isUnsure(scene) && asks;
  // "My dog chews everything" tells of what the store's goods are for, and asks no page.
  return (asks || (ofMatters && slotsOf(scene).names === undefined)) && sure < SURE_OF_SEARCH;
}

const SURE_OF_SEARCH = 0.98;

/** Their own flows ask the pages. */
const LOOKED_UP_ANYWAY: readonly Intent[] = ['product-question', 'product-details', 'shipping-info', 'returns-policy', 'payment-info', 'warranty-info']; // prettier-ignore

/** What an order's own flow answers, unless it was hardly read so. */
const DEALINGS_SHORTLY: readonly Intent[] = ['track-order', 'refund-status', 'account-help', 'cancel-order', 'change-order', 'return-item', 'get-invoice', 'apply-coupon', 'exchange-item', 'promotions', 'delete-my-data']; // prettier-ignore

/** What is done with goods, the cart or a person, and what is said in passing. */
const ACTS: readonly Intent[] = ['affirm', 'deny', 'greet', 'goodbye', 'thank', 'repeat', 'add-to-cart', 'view-cart', 'remove-from-cart', 'change-quantity', 'empty-cart', 'checkout', 'cancel-that', 'change-language', 'change-voice', 'show-more', 'find-similar']; // prettier-ignore

/** Readings that hold whatever a page of the store says. */
const OF_MATTERS: readonly Intent[] = [
  'search-products', 'refine-results', 'recommend-products', 'product-question', 'product-details', 'check-availability', 'ask-price',
  'compare-products', 'view-cart', 'remove-from-cart', 'change-quantity', 'empty-cart', 'cancel-that', 'cancel-order', 'change-order',
  'checkout', 'track-order', 'show-more', 'find-similar', 'bot-question', 'return-item', 'report-problem', 'delivery-estimate',
]; // prettier-ignore
const SURE_OF_DEALINGS = 0.8;
const DEALINGS: readonly Intent[] = ['cancel-order', 'change-order', 'track-order', 'return-item', 'report-problem', 'checkout']; // prettier-ignore

/** "I'm on the second floor, will they lug the press up": asks of the shop's dealings, whatever goods it names. */
function asksOfMatters(scene: Scene): boolean {
  const { intent = 'out-of-scope', text, understanding } = scene.turn;
  const confidence = understanding?.intents[0]?.confidence ?? 0;
  const { coupon, orderId, email } = slotsOf(scene);
  if ((coupon ?? orderId ?? email) !== undefined || hasSeveralWishes(scene)) return false;
  if (!OF_MATTERS.includes(intent) || putsAnotherInFront(scene)) return false;
  if (openQuestion(scene) !== undefined && !(intent === 'delivery-estimate' && isQuestion(scene)))
    return false;
  if (intent === 'ask-price' && confidence >= SURE_OF_DEALINGS) return false;
  if (DEALINGS.includes(intent) && (confidence >= SURE_OF_DEALINGS || !isQuestion(scene))) return false;
  if (!isQuestion(scene) && wordsOf(text).length < FEWEST_TOLD) return false;
  return !seeksGoods(scene) && speaksOfMatters(scene.memory.language, besideGoods(scene));
}

/** "Bed for a big old dog", surely looked for: what goods are called is no matter of the store, though dogs are one. */
function besideGoods(scene: Scene): string {
  const { text, intent, understanding } = scene.turn;
  const sure = understanding?.intents[0]?.confidence ?? 1;
  const isSearch = SEEKS.includes(intent ?? 'out-of-scope') && sure >= SURELY_SOUGHT;
  const asks = intent === 'search-products' && (isQuestion(scene) || text.includes('?'));
  if (!isSearch || asks) return text;
  const names = namesSaid(scene);
  return wordsOf(text).filter((word) => !names.includes(word)).join(' '); // prettier-ignore
}

const SURELY_SOUGHT = 0.9;
const SEEKS: readonly Intent[] = ['search-products', 'recommend-products'];

/** "How do I checkout then": it is done, and no page that has the word tells more. */
function asksOnlyToDo(scene: Scene): boolean {
  const confidence = scene.turn.understanding?.intents[0]?.confidence ?? 0;
  return confidence >= SURE_OF_DEALINGS && contentOf(scene, scene.turn.text).length <= MOST_TO_DO;
}

/** "Checkout" and a word like "then". */
const MOST_TO_DO = 2;

/** What is told and not asked says in so many words that it wants an answer. */
const FEWEST_TOLD = 6;

export const OF_GOODS: readonly Intent[] = ['search-products', 'refine-results', 'recommend-products', 'find-similar', 'show-more', 'compare-products', 'check-availability', 'ask-price', 'product-question', 'product-details']; // prettier-ignore
