import { fromOrders } from './order-shown.ts';
import type { ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { everyKnown } from '../known-products.ts';
import { countryNamed } from '../places.ts';
import { putsAnotherInFront } from '../references.ts';
import { inTurn, openQuestion, queryOf, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { allergenWords, contentOf, wordsOf } from '../words.ts';
import { awaitsRestock } from './availability.ts';
import { isUnsure } from './clarifying.ts';
import { complains } from './complaining.ts';
import { hasSeveralWishes } from './open-talk.ts';
import { asksForOffers } from './offers.ts';
import { optionsNamed } from './option-words.ts';
import { ruleWords } from '../replies/rule-words.ts';
import { speaksOfMatters } from '../replies/store-matters.ts';
import { goOnWithReturns, quotePassage, sayNotStated } from './policies.ts';
import { asksWithShipping } from './with-shipping.ts';
import { answersSurely, isSurelyAsked, sayFromSettings, settingsFirst } from './store-facts.ts';
import { answerOfPlace, notServedThere } from './store-places.ts';
import { isQuestion, saysOnlyCheaper, tried } from './chances.ts';
import { asksOtherDay, asksWhichOffer } from './rereading-dealings.ts';
import { fromProduct } from './of-product.ts';
import { speaksOfSafety } from './product-questions.ts';
import { saysOfItself } from './store-info.ts';
import { seeksNamed } from './rereading-sought.ts';
import { namesOnlyVersion } from './versions.ts';

/**
 * A question that reads like a search, like small talk or like nothing may still be one that the store's pages or the
 * product being talked about answer. They are asked first; when they do not, the message is interpreted as it was read.
 */

/** Readings beside which the store's pages are looked at, when the words ask something. */
const LIKE_SEARCH: readonly Intent[] = ['search-products', 'refine-results', 'ask-price', 'show-more', 'checkout', 'cancel-that']; // prettier-ignore
/** A wish for goods that is worded as one is answered with goods. */
const SEEKS: readonly Intent[] = ['search-products', 'recommend-products'];
const LIKE_TALK: readonly Intent[] = ['out-of-scope', 'promotions', 'store-info', 'apply-coupon', 'bot-question', 'help']; // prettier-ignore
/** Readings that are never about a rule of the store, however unsure. */
const SURE_OF_PERSON = 0.8;
const NEVER: readonly Intent[] = ['affirm', 'deny', 'greet', 'goodbye', 'thank', 'repeat', 'talk-to-human', 'add-to-cart', 'view-cart']; // prettier-ignore

function seeksGoods(scene: Scene): boolean {
  return catalogueOf(scene.memory.language).words.seeksGoods.test(scene.turn.text);
}

/** "Can I change the address after": read as a wish for a person, though it names none, a rule may still answer it. */
export function mayAskRule(scene: Scene): boolean {
  const { asksForPerson } = catalogueOf(scene.memory.language).words;
  const [top] = scene.turn.understanding?.intents ?? [];
  if (scene.turn.intent !== 'talk-to-human' || tried(scene).includes('rules')) return false;
  return (top?.confidence ?? 1) < SURE_OF_PERSON && isQuestion(scene) && !asksForPerson.test(scene.turn.text);
}

/** "And for missing pieces?" after a rule was read out asks for another one. */
function goesOnAsking(scene: Scene): boolean {
  const { asks, asWell, goesOn, turnsTo, looksFor } = catalogueOf(scene.memory.language).words;
  const text = scene.turn.text.trim();
  if (!OF_RULES.includes(scene.memory.lastReply?.template ?? '') || tried(scene).includes('rules'))
    return false;
  const further = goesOn.test(text) || asWell.test(text);
  const asksOn = asks.test(text) || text.endsWith('?');
  const follows =
    (further && (asksOn || isUnsure(scene))) ||
    (isUnsure(scene) && asksOn) ||
    turnsTo.test(text) ||
    looksFor.test(text);
  return follows && wordsOf(text).length <= MOST_OF_FOLLOW_UP && !slotsOf(scene).orderId;
}

/** "And Amsterdam, what would that cost", after it was told where and how things are sent: to there. */
export function goesOnToPlace(scene: Scene): boolean {
  const { lastReply, lastRule } = scene.memory;
  const template = lastReply?.template ?? '';
  const ofSending = OF_SENDING.includes(template) || (template === 'policy' && lastRule === 'shipping-info');
  if (!ofSending || openQuestion(scene) || tried(scene).includes('rules')) return false;
  const { names, category, brand, orderId } = slotsOf(scene);
  if ((names ?? category ?? brand ?? orderId) !== undefined || countryNamed(scene) === undefined)
    return false;
  return wordsOf(scene.turn.text).length <= MOST_OF_FOLLOW_UP;
}

/** Replies that told how things are sent, or where they are not. */
const OF_SENDING = ['shipping-methods', 'delivery-estimate', 'not-delivered-there'];

/** Replies that told a rule of the store. */
const OF_RULES = ['policy', 'delivery-estimate', 'shipping-methods', 'not-delivered-there', 'returns-basic', 'return-cost', 'warranty-basic', 'request-made']; // prettier-ignore

/** The matter a follow-up goes on with: the rule told, or what was just asked of the store's people. */
function matterBefore({ memory }: Scene): string | undefined {
  const sent = memory.lastReply?.template === 'request-made' ? memory.sent?.at(-1)?.purpose : undefined;
  return sent === 'return' || sent === 'exchange' ? 'returns-policy' : memory.lastRule;
}

const MOST_OF_FOLLOW_UP = 8;

/** Whether the store's pages may answer what was read as something else. */
export function mayBeRule(scene: Scene): boolean {
  const { intent = 'out-of-scope' } = scene.turn;
  const { coupon, orderId, email, sort, ordinal, reference, quantity, exclude, inStock } = slotsOf(scene);
  if (scene.turn.meant) return false;
  if (LIMITED.includes(intent) && namesLimit(scene)) return false;
  // "Any without gluten?" narrows down what is shown.
  if (exclude !== undefined && scene.memory.shown.length > 0) return false;
  // "Only the ones you can send today" as well.
  if (inStock && intent === 'refine-results' && scene.memory.shown.length > 0) return false;
  if (asksVersionPrice(scene) || asksOnlyForMore(scene)) return false;
  if (intent === 'store-info' && asksOtherDay(scene)) return false;
  // "Y en a d'autres ?", of what was just listed, names nothing that a page could tell of.
  if (intent === 'show-more' && scene.memory.search && queryOf(scene) === '') return false;
  if (intent === 'promotions' && asksWhichOffer(scene)) return false;
  if (goesOnToPlace(scene)) return true;
  if (mayAskRule(scene) || goesOnAsking(scene) || affirmsRule(scene)) return true;
  if (asksRuleOfDealing(scene)) return true;
  if ((SEEKS.includes(intent) && seeksNamed(scene)) || saysOnlyCheaper(scene)) return false;
  if (tried(scene).includes('rules') || (NEVER.includes(intent) && !mayBeMeant(scene))) return false;
  if ((coupon ?? orderId ?? email) === undefined && !hasSeveralWishes(scene) && asksOfMatters(scene))
    return true;
  // "Will two guys carry it to the 4th floor" counts nothing the shop sells.
  const counts = isUnsure(scene) ? undefined : (ordinal ?? quantity);
  if ((coupon ?? orderId ?? email ?? sort ?? counts) !== undefined) return false;
  if (intent === 'bot-question' && WHEREABOUTS.test(scene.turn.text)) return true;
  if (contentOf(scene, scene.turn.text).length === 0 || hasSeveralWishes(scene)) return false;
  if (awaitsRestock(scene) || complains(scene) || asksOfBot(scene)) return false;
  if (intent === 'store-info' && saysOfItself(scene)) return false;
  if (intent === 'promotions' && asksForOffers(scene)) return false;
  if (LIKE_TALK.includes(intent)) return true;
  const { focus } = scene.memory;
  const { page } = scene.turn.surroundings;
  // "What does this cost" asks of a product.
  if (intent === 'ask-price' && (focus ?? page.product ?? reference) !== undefined) return false;
  const { things, category, names } = slotsOf(scene);
  if (intent === 'ask-price' && (things ?? category ?? names) !== undefined) return false;
  if (intent === 'ask-price' && scene.memory.shown.some((product) => namesOnlyVersion(scene, product)))
    return false;
  const asks = isQuestion(scene) && (!seeksGoods(scene) || seeksUnknown(scene)) && !namesOnlyGoods(scene);
  return (asks && (LIKE_SEARCH.includes(intent) || isUnsure(scene))) || mayBeMeant(scene);
}

/** "And where are you": of the shop, however much it says of "you". */
const WHEREABOUTS = /\b(?:where|whereabouts|wo|d[oó]nde|o[uù])\b/iu;

/** Who tells more asks whether a price is matched. */
const MOST_OF_LIMIT = 9;

/** Readings of goods with a limit to what they may cost. */
const LIMITED: readonly Intent[] = ['search-products', 'refine-results', 'show-more', 'recommend-products'];

/** "Was kostet ein Fahrrad bis 800 Euro", "any cheaper jackets" look for one; "and under 5 euros" narrows down what is shown. */
function namesLimit(scene: Scene): boolean {
  const { priceMax, priceMin, priceDirection, names, things, category } = slotsOf(scene);
  const isShort = wordsOf(scene.turn.text).length <= MOST_OF_LIMIT;
  if (!isShort || (priceMax ?? priceMin ?? priceDirection) === undefined) return false;
  if ((names ?? things ?? category) !== undefined) return true;
  const ofMatters = speaksOfMatters(scene.memory.language, scene.turn.text);
  // "Do u sell barbecues between 395 and 405 euros", where the goods are called otherwise.
  if (scene.turn.intent === 'search-products' && queryOf(scene) !== '')
    return !ofMatters || priceDirection !== undefined;
  const goesOn = scene.memory.shown.length > 0 && !OF_RULES.includes(scene.memory.lastReply?.template ?? '');
  return goesOn && queryOf(scene) === '' && !ofMatters;
}

/** "Y en a-t-il d'autres ?" after goods were found, where no matter of the store is named. */
function asksOnlyForMore(scene: Scene): boolean {
  const { intent, text } = scene.turn;
  const searched = scene.memory.search !== undefined && scene.memory.shown.length > 0;
  if (intent !== 'show-more' || !searched || OF_RULES.includes(scene.memory.lastReply?.template ?? ''))
    return false;
  return !speaksOfMatters(scene.memory.language, text) && contentOf(scene, text).length <= 1;
}

/** "Does it cost anything to cancel an order", "by when must I have ordered": a rule is asked for, and there is no order yet. */
function asksRuleOfDealing(scene: Scene): boolean {
  const { intent = 'out-of-scope', text } = scene.turn;
  const { orderId, email } = slotsOf(scene);
  if (!COSTLY.includes(intent) || (orderId ?? email) !== undefined || tried(scene).includes('rules'))
    return false;
  const { asksCost, asksUntilWhen, ofOwnOrder } = ruleWords(scene.memory.language);
  if (!isQuestion(scene) && !text.includes('?')) return false;
  if ((intent !== 'track-order' && asksCost.test(text)) || asksUntilWhen.test(text)) return true;
  // "How soon does one get reimbursed": of nobody's order.
  const ofNone = scene.memory.lastOrder === undefined && openQuestion(scene) === undefined;
  return OF_ALL_ORDERS.includes(intent) && ofNone && !ofOwnOrder.test(text);
}

/** Dealings whose rules the pages tell. */
const OF_ALL_ORDERS: readonly Intent[] = ['refund-status', 'exchange-item', 'return-item', 'delete-my-data'];

/** Dealings that may cost something, or that are to be done by some hour. */
const COSTLY: readonly Intent[] = ['cancel-order', 'change-order', 'return-item', 'exchange-item', 'refund-status', 'delete-my-data', 'track-order']; // prettier-ignore

/** How surely a message must be read as something a rule never answers. */
const SURE_OF_OTHER = 0.75;
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
  if (ACTS.includes(intent) || DEALINGS_SHORTLY.includes(intent)) return sure < SURE_OF_ACT;
  if (asksWithShipping(scene)) return false;
  if (LOOKED_UP_ANYWAY.includes(intent)) return false;
  if (OF_GOODS.includes(intent)) return mayBeNoGoods(scene);
  if (intent === 'delivery-estimate') return true;
  return sure < SURE_OF_OTHER || isQuestion(scene);
}

const OF_ORDERS = ['order', 'orders', 'order-holds', 'order-paid'];

/** "What does it cost to bring the kids round": a question that seeks no goods, where none are talked about. */
function mayBeNoGoods(scene: Scene): boolean {
  const { intent = 'out-of-scope', text, understanding } = scene.turn;
  const sure = understanding?.intents[0]?.confidence ?? 1;
  const asks = isQuestion(scene) || text.includes('?');
  const ofMatters = speaksOfMatters(scene.memory.language, text);
  if (seeksGoods(scene)) return false;
  if (intent === 'recommend-products' && !ofMatters) return false;
  if (everyKnown(scene).length > 0) return isUnsure(scene) && asks;
  return (asks || ofMatters) && sure < SURE_OF_SEARCH;
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
  if (!OF_MATTERS.includes(intent) || putsAnotherInFront(scene)) return false;
  if (openQuestion(scene) !== undefined && !(intent === 'delivery-estimate' && isQuestion(scene)))
    return false;
  if (intent === 'ask-price' && confidence >= SURE_OF_DEALINGS) return false;
  if (asksVersionPrice(scene)) return false;
  if (DEALINGS.includes(intent) && (confidence >= SURE_OF_DEALINGS || !isQuestion(scene))) return false;
  if (!isQuestion(scene) && wordsOf(text).length < FEWEST_TOLD) return false;
  return !seeksGoods(scene) && speaksOfMatters(scene.memory.language, text);
}

/** "You said shipping is free yesterday, confirm", with nothing open that could be confirmed. */
function affirmsRule(scene: Scene): boolean {
  const { intent, text } = scene.turn;
  if (intent !== 'affirm' || tried(scene).includes('rules') || openQuestion(scene)) return false;
  return wordsOf(text).length >= FEWEST_TOLD && speaksOfMatters(scene.memory.language, text);
}

/** "And what does it cost in pine", of what is on the screen and comes so. */
function asksVersionPrice(scene: Scene): boolean {
  if (scene.turn.intent !== 'ask-price') return false;
  return everyKnown(scene).some((product) => Object.keys(optionsNamed(scene, product)).length > 0);
}

/** What is told and not asked says in so many words that it wants an answer. */
const FEWEST_TOLD = 6;

/** "Heaters?" */
function namesOnlyGoods(scene: Scene): boolean {
  const { things = [], names = [], category = '' } = slotsOf(scene);
  const goods = contentOf(scene, `${things.join(' ')} ${names.join(' ')} ${category}`);
  return contentOf(scene, scene.turn.text).every((word) => goods.includes(word));
}

/** "Do you sell fish", where no thing of the store is called so: its pages may say that it does not. */
function seeksUnknown(scene: Scene): boolean {
  const { things, category, brand, color, size, material, names = [] } = slotsOf(scene);
  return (
    (things ?? category ?? brand ?? color ?? size ?? material) === undefined &&
    names.length <= 1 &&
    contentOf(scene, queryOf(scene)).length === 1
  );
}

/** Surely of the bot, and of one thing: "what's your name" is answered by no page that has the word. */
function asksOfBot(scene: Scene): boolean {
  const [top] = scene.turn.understanding?.intents ?? [];
  const isSure = top?.intent === 'bot-question' && top.confidence >= 0.95;
  return isSure && contentOf(scene, scene.turn.text).length === 1;
}

export function askRules(given: Scene): Scene {
  const scene = goesOnToPlace(given) ? inTurn(given, { intent: 'shipping-info' }) : given;
  const returns = goOnWithReturns(scene);
  if (returns) return returns;
  const asked = inTurn(scene, { tried: [...tried(scene), 'rules'] });
  const { text, intent } = scene.turn;
  const ofRules = intent === 'promotions' || intent === 'store-info';
  const topic = goesOnAsking(scene) ? matterBefore(scene) : ofRules ? intent : undefined;
  const args = { question: text.slice(0, 500), ...(topic ? { topic } : {}) };
  return useTool(asked, 'tryingAnswer', 'find-policy', args, 'rules-tried');
}

/** How much of the question a passage must speak of: more where goods are named, or another reading is likely. */
function needed(scene: Scene): number {
  const { intent = 'out-of-scope', understanding } = scene.turn;
  const { category, things } = slotsOf(scene);
  const sure = understanding?.intents[0]?.confidence ?? 1;
  const ofGoods = OF_GOODS.includes(intent);
  const named = (ofGoods || BESIDE.includes(intent)) && (category ?? things) !== undefined ? BY_GOODS : 0;
  const other = sure >= SURE_OF_OTHER && !LIKE_TALK.includes(intent) ? BY_OTHER : 0;
  const asks =
    isQuestion(scene) ||
    scene.turn.text.includes('?') ||
    speaksOfMatters(scene.memory.language, scene.turn.text);
  const talk = BESIDE.includes(intent) ? (sure >= SURE_OF_TALK ? BY_SURE_TALK : BY_TALK) : 0;
  const goesOn = goesOnAsking({ ...scene, turn: { ...scene.turn, tried: [] } }) ? BY_FOLLOWING : 0;
  return ENOUGH - goesOn + named + other + talk + (ofGoods ? BY_SEARCH + (asks ? 0 : BY_STATEMENT) : 0);
}

/** The share of a question, rare words counting for more, that a passage must speak of to answer it. */
const ENOUGH = 0.55;
/** What goes on with the matter before says less of it. */
const BY_FOLLOWING = 0.05;
const BY_GOODS = 0.06;
const BY_OTHER = 0.08;
const BY_SEARCH = 0.05;
/** Small talk shares a word with many a page. */
const BY_TALK = 0.06;
/** "Can you write me a poem" shares half its words with "write to us". */
const SURE_OF_TALK = 0.95;
const BY_SURE_TALK = 0.15;
const BESIDE: readonly Intent[] = ['out-of-scope', 'bot-question', 'help'];
/** Who only says what he wants asks for no rule. */
const BY_STATEMENT = 0.15;
const OF_GOODS: readonly Intent[] = ['search-products', 'refine-results', 'recommend-products', 'find-similar', 'show-more', 'compare-products', 'check-availability', 'ask-price', 'product-question', 'product-details']; // prettier-ignore

function fromRules(scene: Scene, found: ToolData<'find-policy'>): Scene | undefined {
  const { passages, about } = found;
  const { intent = 'out-of-scope' } = scene.turn;
  // Who asks how is told by doing it.
  if (intent === 'delete-my-data' && about === 'data-delete') return undefined;
  const enough = needed(scene);
  const ofPlace = answerOfPlace(scene, { about, passages, quote: quotePassage });
  if (ofPlace) return ofPlace;
  const ofMatters = speaksOfMatters(scene.memory.language, scene.turn.text);
  const own = ofMatters || isSurelyAsked(found) ? sayFromSettings(scene, about) : undefined;
  // Of allergens nothing is quoted that does not name them.
  const asked = contentOf(scene, scene.turn.text);
  const allergens = allergenWords(scene).filter((word) => asked.includes(word));
  // "Coeliac in the house" names none, and a page about nuts is no answer to it.
  if (allergens.length === 0 && courseWords(scene.memory.language).ofAllergy.test(scene.turn.text))
    return undefined;
  const namesThem = ({ heading, text }: { heading: string; text: string }): boolean =>
    allergens.length === 0 || contentOf(scene, `${heading} ${text}`).some((word) => allergens.includes(word));
  const best = passages.find(
    (passage) =>
      ((passage.covers ?? 0) >= enough || answersSurely(found, passage)) &&
      namesThem(passage) &&
      speaksOfSafety(scene, passage),
  );
  const notThere = notServedThere(scene, about, best);
  if (notThere) return notThere;
  if (own && settingsFirst(scene, about, best)) return own;
  if (best) return quotePassage(scene, best);
  const { names, things, category, reference } = slotsOf(scene);
  const named = (names ?? things ?? category) !== undefined || OF_GOODS.includes(intent);
  const surely = !named && isSurelyAsked(found);
  if (own || !(ofMatters || surely) || about === undefined) return own;
  // "Is it poisonous to dogs" is asked of what is shown: that no page says so is not the answer yet.
  if (intent === 'product-question' && reference !== undefined) return undefined;
  const ofGoods = (names ?? things) !== undefined && OFTEN_GOODS.includes(about);
  if (intent === 'out-of-scope') return sayNotStated(scene);
  if (OF_ALL_ORDERS.includes(intent)) return undefined;
  return ofGoods || LEFT_TO_FLOWS.includes(about) ? undefined : sayNotStated(scene);
}

/** What a store may sell or rent: where goods are named so, they are looked for. */
const OFTEN_GOODS: readonly string[] = ['events', 'services', 'hire-goods', 'subscription', 'try-first', 'repair', 'pets', 'gift-wrap', 'packaging', 'recycling', 'wholesale', 'fees', 'po-box', 'installments']; // prettier-ignore

/** Topics that a flow knows more of than that no page speaks of them. */
const LEFT_TO_FLOWS: readonly string[] = ['faulty', 'late-parcel', 'damaged-parcel', 'tracking', 'cancel-order', 'change-order', 'address-change', 'return-start', 'invoice', 'coupon-use', 'coupon-fails', 'hours', 'is-person', 'data-delete', 'data-see', 'preorder', 'materials', 'allergens', 'safety', 'care', 'storage', 'gift-card', 'size-find', 'special-discount', 'vegan', 'down', 'custom', 'spare-parts', 'exchange']; // prettier-ignore

/** The answer that what was asked first gives, if it gives one. */
export function firstAnswer(scene: Scene, data: unknown): Scene | undefined {
  if (scene.turn.move?.takenBy === 'orders-tried') return fromOrders(scene, data as ToolData<'list-orders'>);
  return scene.turn.move?.takenBy === 'rules-tried'
    ? fromRules(scene, data as ToolData<'find-policy'>)
    : fromProduct(scene, data as ToolData<'get-product'>);
}
