import type { Intent, Understanding } from '../../understanding/understanding.ts';
import { candidatesOf, namingWeight } from '../goods-said.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { aspectsIn, beyondDealing, dealtIn } from '../ranking/aspects-asked.ts';
import { catalogueOf } from '../replies/index.ts';
import { asksOfIt } from '../replies/of-it-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { inTurn, openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, stem, wordsOf } from '../words.ts';
import type { Options } from './choosing-variant.ts';
import { optionsNamed } from './option-words.ts';
import { align } from './alignment.ts';
import type { Aligned } from './alignment.ts';
import { riskOf } from './at-risk.ts';
import { isQuestion } from './chances.ts';
import { CLEAR_ASPECT, sureness, WHOLE_WORDS } from './clear-question.ts';

/**
 * A question of one thing of the store, whatever its sentence was read as: the thing is called by its name, or by its
 * place on the screen, or is the one talked about; what is asked is told by the words beside its name.
 */

export interface PlainQuestion {
  /** What is asked, without the name of what it is asked of. */
  rest: string;
  /** The thing; undefined where only the page that is open tells it. */
  product: ShownProduct | undefined;
  read: Intent;
  /** What is asked that no field tells: "reviews". */
  dealt?: string;
}

interface Subject {
  product: ShownProduct | undefined;
  /** The message without its name. */
  rest: string;
  /** By its name or place, and not as "it". */
  isCalled: boolean;
  /** By all of its name, or by its place. */
  whole: boolean;
  /** The version named beside it. */
  options: Options;
}

const MOST_WORDS = 34;
/** One word of a title is a kind; two are a name. */
const NAME = 2;
const CLEAR = 0.7;

/** Read as one of these, it is asked of goods anyway, or may well be. */
const OF_GOODS: readonly Intent[] = [
  'product-question',
  'product-details',
  'ask-price',
  'check-availability',
];
const MAY_BE: readonly Intent[] = [...OF_GOODS, 'search-products', 'refine-results', 'recommend-products', 'out-of-scope', 'bot-question', 'help', 'delivery-estimate', 'store-info', 'repeat', 'greet']; // prettier-ignore
/** What is done or settled is never a question of goods, unless it was read so by chance. */
const DONE: readonly Intent[] = ['add-to-cart', 'remove-from-cart', 'change-quantity', 'empty-cart', 'checkout', 'apply-coupon', 'track-order', 'cancel-order', 'change-order', 'return-item', 'exchange-item', 'refund-status', 'get-invoice', 'account-help', 'delete-my-data', 'talk-to-human', 'cancel-that', 'change-language', 'change-voice', 'compare-products', 'promotions', 'returns-policy', 'payment-info', 'warranty-info', 'shipping-info']; // prettier-ignore
const SURE_OF_DEED = 0.5;
const SURE_OF_DEALING = 0.75;
const OF_CART: readonly Intent[] = [
  'add-to-cart',
  'remove-from-cart',
  'change-quantity',
  'empty-cart',
  'checkout',
  'compare-products',
];

export function plainQuestion(scene: Scene): PlainQuestion | undefined {
  if (!mayAsk(scene)) return undefined;
  const subject = subjectOf(scene);
  if (!subject) return undefined;
  const asked = askedOf(scene, subject);
  const { intent = 'out-of-scope' } = scene.turn;
  const { product, rest } = subject;
  if (asked) return { product, rest, ...asked };
  if (!subject.isCalled || !MAY_BE.includes(intent) || !asksMore(scene, subject)) return undefined;
  return { product, rest, read: OF_GOODS.includes(intent) ? intent : 'product-question' };
}

function mayAsk(scene: Scene): boolean {
  const { understanding, weighed, choiceId, text, intent = 'out-of-scope' } = scene.turn;
  if (!understanding || !weighed || choiceId !== undefined || understanding.personalData.length > 0)
    return false;
  if (wordsOf(text).length > MOST_WORDS || (JOINS.test(text) && wishesMore(understanding.wishes)))
    return false;
  const question = openQuestion(scene);
  if (question && question.data?.['offer'] !== 'person' && !isQuestion(scene)) return false;
  const least = OF_CART.includes(intent) ? SURE_OF_DEED : SURE_OF_DEALING;
  if (DONE.includes(intent) && sureness(scene) >= least) return false;
  const { orderId, email, coupon, priceMax, priceMin, sort, reference, ordinals, exclude } = slotsOf(scene);
  if ((orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? sort ?? ordinals ?? exclude) !== undefined)
    return false;
  const { compares, altogether } = catalogueOf(scene.memory.language).words;
  return !['both', 'those', 'other'].includes(reference ?? '') && !compares.test(text) && !altogether.test(text); // prettier-ignore
}

/** "How much is it, and do you deliver to Cork": two questions. What is only told beside one is none. */
const JOINS = /\s(?:and|also|plus|und|auch|außerdem|y|e|también|et|aussi)\s/iu;

function wishesMore(wishes: readonly Understanding[]): boolean {
  const sure = wishes.flatMap(({ intents: [top] }) => (top && top.confidence >= SURE_OF_DEED && top.intent !== 'out-of-scope' ? [top.intent] : [])); // prettier-ignore
  return new Set(sure).size > 1;
}

function subjectOf(scene: Scene): Subject | undefined {
  const { text } = scene.turn;
  const { shown } = scene.memory;
  const { ordinal, things = [], category = '' } = slotsOf(scene);
  const named = namedIn(scene);
  if (named) return named;
  const placed = ordinal !== undefined && ordinal !== 0 && shown.length > 1 ? shown.at(ordinal < 0 ? ordinal : ordinal - 1) : undefined; // prettier-ignore
  if (placed)
    return { product: placed, rest: text, isCalled: true, whole: true, options: optionsNamed(scene, placed) };
  const front = inFront(scene, text);
  const own = front?.product ? nameOf(front.product) : [];
  const goods = [...things, category].flatMap(wordsOf).map(stem);
  // "Plus a bench that goes with it" is asked of no chair.
  return goods.some((word) => namingWeight(scene, word) > 0 && !own.includes(word)) ? undefined : front;
}

/** What the page shows is pointed at before what is talked about: "what does this cost". */
function inFront(scene: Scene, rest: string): Subject | undefined {
  const { focus, shown } = scene.memory;
  const { page } = scene.turn.surroundings;
  const [only, another] = shown;
  const ofPage = page.product !== undefined && slotsOf(scene).reference === 'this';
  const product = ofPage ? undefined : (focus ?? (another ? undefined : only));
  const isThere = product !== undefined || page.product !== undefined;
  return isThere ? { product, rest, isCalled: false, whole: false, options: {} } : undefined;
}

/** The one thing whose name is said in its own order, or of several the one of whose name most is said. */
function namedIn(scene: Scene): Subject | undefined {
  const all = candidatesOf(scene)
    .map(({ product }) => align(scene, scene.turn.text, product))
    .filter(({ called, whole, product }) => called >= NAME || (whole && wordsOf(product.title).length === 1));
  const most = Math.max(0, ...all.map(({ called }) => called));
  const named = all.filter(({ called }) => called === most);
  const whole = named.filter((each) => each.whole);
  const [only, another] = whole.length > 0 ? whole : named;
  if (!only || another || !inOneBreath(scene, only) || namesBeside(only, all)) return undefined;
  return {
    product: only.product,
    rest: only.remaining,
    isCalled: true,
    whole: only.whole,
    options: only.options,
  };
}

/** "Which jackets are waterproof" names no "Waterproof Jacket": the words of a name stand together, in their order. */
function inOneBreath(scene: Scene, { product, remaining }: Aligned): boolean {
  const left = wordsOf(remaining);
  const said: string[] = [];
  let beside = 0;
  let first = -1;
  let last = -1;
  for (const [at, word] of wordsOf(scene.turn.text).entries()) {
    if (left[beside] === word) {
      beside += 1;
      continue;
    }
    if (first < 0) first = at;
    last = at;
    said.push(stem(word));
  }
  const own = wordsOf(product.title).map(stem);
  const places = said.map((word) => own.indexOf(word)).filter((place) => place >= 0);
  const ordered = places.every((place, index) => index === 0 || place > places[index - 1]!);
  return ordered && last - first < said.length + 2;
}

/** Another thing is named in what the name of the first leaves over. */
function namesBeside({ product, remaining }: Aligned, all: readonly Aligned[]): boolean {
  const left = new Set(wordsOf(remaining).map(stem));
  return all.some(
    (each) =>
      each.product !== product &&
      wordsOf(each.product.title).filter((word) => left.has(stem(word))).length >= NAME,
  );
}

/** By the words beside the name: what it costs, whether it is there, what others say of it, or an aspect of it. */
function askedOf(scene: Scene, subject: Subject): Omit<PlainQuestion, 'product' | 'rest'> | undefined {
  const { product, rest, isCalled, whole, options } = subject;
  const { language } = scene.memory;
  const { intent = 'out-of-scope' } = scene.turn;
  const [dealt, sure = 0] = best(dealtIn(rest, language));
  const aspects = [...aspectsIn(rest, language)].filter(([{ weak }]) => !weak);
  const narrow = Math.max(0, ...aspects.flatMap(([{ general }, each]) => (general ? [] : [each])));
  // Of what is talked about the other readings know more, where it was read as a question of goods.
  const isRead = !isCalled && OF_GOODS.includes(intent) && dealt?.name !== 'reviews';
  if (isRead) return undefined;
  const mayBe = MAY_BE.includes(intent) || (intent === 'view-cart' && scene.turn.surroundings.cartLines.length === 0);
  const isMeant = isCalled || (mayBe && pointsAtIt(scene, rest));
  const risk = riskOf(inTurn(scene, { text: rest }));
  if (isCalled && risk) return { read: 'product-question' };
  if (dealt && isMeant && sure >= CLEAR && sure >= narrow && !(intent === 'product-question' && sure < narrow + SAME)) return { read: READ_AS[dealt.name] ?? intent, dealt: dealt.name };
  if (!mayBe) return undefined;
  const clear = Math.max(0, ...aspects.map(([, each]) => each));
  if (!isCalled) return isMeant && narrow >= (product ? WHOLE_WORDS : CLEAR) ? { read: 'product-question' } : undefined;
  const asks = asksAtAll(scene) || (whole && !SEARCHES.includes(intent));
  const seeks = seeksGoods(scene) && !whole;
  if (asksAtAll(scene) && !seeks && Object.keys(options).length > 0 && narrow < CLEAR_ASPECT) return { read: intent === 'ask-price' ? intent : 'check-availability' };
  if (clear < CLEAR_ASPECT || !(asks || OF_GOODS.includes(intent)) || seeks) return undefined;
  const isKept = narrow < WHOLE_WORDS && (intent === 'ask-price' || intent === 'check-availability');
  return { read: isKept ? intent : 'product-question' };
} // prettier-ignore

/** Called by two words each, both are asked for as surely. */
const SAME = 0.01;
const SEARCHES: readonly Intent[] = ['search-products', 'refine-results', 'recommend-products'];

const seeksGoods = ({ memory, turn }: Scene): boolean =>
  catalogueOf(memory.language).words.seeksGoods.test(turn.text);

/** By "it", or by saying nothing else. */
function pointsAtIt(scene: Scene, rest: string): boolean {
  const { language } = scene.memory;
  const { big, small, cheaper, dearer } = orderWords(language);
  // "Price of the big one": a version is meant by its measure.
  const isMeasured = wordsOf(rest).some((word) =>
    [big, small, cheaper, dearer].some((measure) => measure.test(word)),
  );
  if (isMeasured) return false;
  const points = slotsOf(scene).reference !== undefined || asksOfIt[language].test(rest);
  return points || contentOf(scene, beyondDealing(rest, language)).length === 0;
}

const READ_AS: Readonly<Record<string, Intent>> = {
  price: 'ask-price',
  stock: 'check-availability',
  versions: 'check-availability',
  reviews: 'product-question',
  arrival: 'delivery-estimate',
};

function best<Key>(weights: ReadonlyMap<Key, number>): readonly [Key, number] | readonly [] {
  return [...weights].toSorted(([, one], [, other]) => other - one)[0] ?? [];
}

/** Something is asked beside whether there is such a thing. */
function asksMore(scene: Scene, { rest, whole }: Subject): boolean {
  const { beside } = orderWords(scene.memory.language);
  const left = contentOf(scene, rest).filter((word) => !beside.has(word));
  const asks = OF_GOODS.includes(scene.turn.intent ?? 'out-of-scope') || asksAtAll(scene);
  return left.length > 0 && asks && (!seeksGoods(scene) || (whole && left.length >= NAME));
}

/** By how it begins or ends. */
function asksAtAll(scene: Scene): boolean {
  const { text } = scene.turn;
  return isQuestion(scene) || text.includes('?') || ENDS_ASKING.test(text);
}

const ENDS_ASKING =
  /(?<!\p{L})(?:or not|or no|right|oder|oder nicht|o no|verdad|ou pas|ou non|non|hein)\P{L}*$/iu;
