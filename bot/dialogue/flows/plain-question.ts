import type { Intent } from '../../understanding/understanding.ts';
import type { ShownProduct } from '../memory.ts';
import { aspectsIn, beyondDealing, dealtIn } from '../ranking/aspects-asked.ts';
import { catalogueOf } from '../replies/index.ts';
import { asksOfIt } from '../replies/of-it-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { inTurn, openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, stem, wordsOf } from '../words.ts';
import { riskOf } from './at-risk.ts';
import type { Options } from './choosing-variant.ts';
import { isQuestion } from './chances.ts';
import { CLEAR_ASPECT, sureness, WHOLE_WORDS } from './clear-question.ts';
import { NAME, subjectOf } from './question-subject.ts';
import type { Subject } from './question-subject.ts';

/**
 * A question of one thing of the store, whatever its sentence was read as: the thing is called by its name, or by its
 * place on the screen, or is the one talked about; what is asked is told by the words beside its name.
 */

interface PlainQuestion extends Asked {
  /** Undefined where only the page that is open tells it. */
  product: ShownProduct | undefined;
  /** What is asked, without the name of what it is asked of. */
  rest: string;
}

interface Asked {
  read: Intent;
  /** What is asked that no field tells: "reviews". */
  dealt?: string;
}

const MOST_WORDS = 40;
/** So clearly is it asked what a thing costs, whether it is there, and the like. */
const CLEAR = 0.7;

/** Read as one of these, it is asked of goods anyway, or may well be. */
const OF_GOODS: readonly Intent[] = [
  'product-question',
  'product-details',
  'ask-price',
  'check-availability',
];
const SEARCHES: readonly Intent[] = ['search-products', 'refine-results', 'recommend-products'];
const MAY_BE: readonly Intent[] = [...OF_GOODS, ...SEARCHES, 'out-of-scope', 'bot-question', 'help', 'delivery-estimate', 'store-info', 'repeat', 'greet', 'compare-products']; // prettier-ignore
/** What is done or settled is never a question of goods, unless it was read so by chance. */
const DEEDS: readonly Intent[] = ['add-to-cart', 'remove-from-cart', 'change-quantity', 'empty-cart', 'checkout', 'compare-products']; // prettier-ignore
const SURE_OF_DEED = 0.5;
const DEALINGS: readonly Intent[] = ['apply-coupon', 'track-order', 'cancel-order', 'change-order', 'return-item', 'exchange-item', 'refund-status', 'get-invoice', 'account-help', 'delete-my-data', 'talk-to-human', 'cancel-that', 'change-language', 'change-voice', 'promotions', 'returns-policy', 'payment-info', 'warranty-info', 'shipping-info']; // prettier-ignore
const SURE_OF_DEALING = 0.75;

export function plainQuestion(scene: Scene): PlainQuestion | undefined {
  const subject = mayAsk(scene) ? subjectOf(scene) : undefined;
  if (!subject) return undefined;
  const { rest, isCalled } = subject;
  const asked = isCalled ? askedOfCalled(scene, subject) : askedOfIt(scene, subject);
  return asked && { ...asked, product: subject.product, rest };
}

function mayAsk(scene: Scene): boolean {
  const { understanding, weighed, choiceId, text, intent = 'out-of-scope' } = scene.turn;
  if (!understanding || !weighed || choiceId !== undefined || understanding.personalData.length > 0)
    return false;
  if (wordsOf(text).length > MOST_WORDS) return false;
  const question = openQuestion(scene);
  if (question && question.data?.['offer'] !== 'person' && !isQuestion(scene)) return false;
  const sure = sureness(scene);
  if (DEEDS.includes(intent) && sure >= SURE_OF_DEED) return false;
  if (DEALINGS.includes(intent) && sure >= SURE_OF_DEALING) return false;
  const { orderId, email, coupon, priceMax, priceMin, sort, reference, ordinals, exclude } = slotsOf(scene);
  if ((orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? sort ?? ordinals ?? exclude) !== undefined)
    return false;
  const { compares, altogether } = catalogueOf(scene.memory.language).words;
  return !['both', 'those', 'other'].includes(reference ?? '') && !compares.test(text) && !altogether.test(text); // prettier-ignore
}

/** By the words beside the name: a danger, what it costs and the like, a version, an aspect, or something else. */
function askedOfCalled(
  scene: Scene,
  { rest, asking, whole, options, byVersion }: Subject,
): Asked | undefined {
  const { intent = 'out-of-scope' } = scene.turn;
  if (riskOf(inTurn(scene, { text: rest }))) return { read: 'product-question' };
  const { dealing, narrow, clear, measure } = weighed(scene, besideVersion(rest, options));
  // Where the last clause asks for nothing else: what was told before may speak of much.
  const plainly = asking === undefined ? undefined : weighed(scene, besideVersion(asking, options)).dealing;
  if (dealing ?? plainly) return dealing ?? plainly;
  // "Is Word Smuggler in Spanish as well" is no wish to speak it.
  const mayBe = mayBeOfGoods(scene) || (whole && intent === 'change-language' && !byVersion);
  // "Do you have waterproof jackets" looks for some.
  if (!mayBe || (seeksGoods(scene) && !whole)) return undefined;
  const asks = asksAtAll(scene);
  // "And in green?" is told what it costs as well.
  if (byVersion && Math.max(narrow, measure) < CLEAR_ASPECT) return undefined;
  const ofVersion = asks && Object.keys(options).length > 0 && Math.max(narrow, measure) < CLEAR_ASPECT;
  if (ofVersion) return { read: intent === 'ask-price' ? intent : 'check-availability' };
  const mayAskSo = asks || OF_GOODS.includes(intent) || (whole && !SEARCHES.includes(intent));
  if (clear >= CLEAR_ASPECT && mayAskSo) {
    const isKept = narrow < WHOLE_WORDS && (intent === 'ask-price' || intent === 'check-availability');
    return { read: isKept ? intent : 'product-question' };
  }
  const isAsked = (asks || OF_GOODS.includes(intent)) && asksMore(scene, rest);
  return isAsked ? { read: OF_GOODS.includes(intent) ? intent : 'product-question' } : undefined;
}

const mayBeOfGoods = ({ turn: { intent = 'out-of-scope', surroundings } }: Scene): boolean =>
  MAY_BE.includes(intent) || (intent === 'view-cart' && surroundings.cartLines.length === 0);

/** "The green tea" of a litter asks nothing of tea. */
function besideVersion(rest: string, options: Options): string {
  const values = Object.values(options).flatMap(wordsOf);
  return values.length === 0 ? rest : wordsOf(rest).filter((word) => !values.includes(word)).join(' '); // prettier-ignore
}

/** Of what is talked about the other readings know more, where it was read as a question of goods. */
function askedOfIt(scene: Scene, { product, rest }: Subject): Asked | undefined {
  const { intent = 'out-of-scope' } = scene.turn;
  if (!mayBeOfGoods(scene)) return undefined;
  if (!pointsAtIt(scene, rest)) return undefined;
  const { dealing, narrow } = weighed(scene, rest);
  const { reference, things } = slotsOf(scene);
  // "Can it go in the oven", "do I get a case with it": no other thing is meant.
  const { language } = scene.memory;
  const isOfIt = reference === 'it' || (language !== 'en' && asksOfIt[language].test(rest));
  if (isOfIt && things !== undefined && !dealing) return { read: 'product-question' };
  if (OF_GOODS.includes(intent))
    return ['reviews', 'all'].includes(dealing?.dealt ?? '') ? dealing : undefined;
  return dealing ?? (narrow >= (product ? WHOLE_WORDS : CLEAR) ? { read: 'product-question' } : undefined);
}

interface Weighed {
  dealing: Asked | undefined;
  /** How clear the clearest aspect is, the clearest narrow one, and how long, wide or high a thing is. */
  clear: number;
  narrow: number;
  measure: number;
}

/** What is dealt with, where no aspect is asked for more surely. */
function weighed(scene: Scene, rest: string): Weighed {
  const { language } = scene.memory;
  const aspects = [...aspectsIn(rest, language)].filter(([{ weak }]) => !weak);
  const clear = Math.max(0, ...aspects.map(([, sure]) => sure));
  const narrow = Math.max(0, ...aspects.flatMap(([{ general }, sure]) => (general ? [] : [sure])));
  const measure = Math.max(0, ...aspects.flatMap(([{ general, name }, sure]) => (general && name !== 'size' ? [sure] : []))); // prettier-ignore
  const [first] = [...dealtIn(rest, language)].toSorted(([, one], [, other]) => other - one);
  const [{ name } = { name: '' }, sure = 0] = first ?? [];
  const isBeside = name === 'all' && contentOf(scene, beyondDealing(rest, language)).length > 0;
  const read = isBeside ? undefined : READ_AS[name];
  // Both asked for as surely, it is what it was read as.
  // "How much would next day delivery be" asks for no thing's price.
  if (name === 'price' && scene.turn.intent === 'delivery-estimate') return { dealing: undefined, narrow, clear, measure };
  const isSurer = scene.turn.intent === 'product-question' ? sure > narrow : sure >= narrow;
  return { dealing: read && sure >= CLEAR && isSurer ? { read, dealt: name } : undefined, narrow, clear, measure };
} // prettier-ignore

const READ_AS: Readonly<Record<string, Intent>> = {
  price: 'ask-price',
  stock: 'check-availability',
  versions: 'check-availability',
  reviews: 'product-question',
  arrival: 'delivery-estimate',
  all: 'product-details',
};

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

/** Something is asked beside whether there is such a thing. */
function asksMore(scene: Scene, rest: string): boolean {
  const { beside } = orderWords(scene.memory.language);
  const { things = [] } = slotsOf(scene);
  // "Do you have the game Night Train": what kind of goods it is asks nothing.
  const kinds = seeksGoods(scene) ? things.flatMap(wordsOf).map(stem) : [];
  const left = contentOf(scene, rest).filter((word) => !beside.has(word) && !kinds.includes(word));
  return left.length >= (seeksGoods(scene) ? NAME : 1);
}

/** By how it begins or ends. */
function asksAtAll(scene: Scene): boolean {
  const { text } = scene.turn;
  return isQuestion(scene) || text.includes('?') || ENDS_ASKING.test(text) || ASKS_WHERE.test(text);
}

const ASKS_WHERE = /(?<!\p{L})(?:where|wheres|woher|wo|d[oó]nde|où)(?!\p{L})/iu;

const ENDS_ASKING =
  /(?<!\p{L})(?:or not|or no|right|oder|oder nicht|o no|verdad|ou pas|ou non|non|hein)\P{L}*$/iu;
