import type { ProductDetails, ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { aspectsIn, aspectsOfLabel, aspectsTold } from '../ranking/aspects-asked.ts';
import { ENOUGH } from '../ranking/rank.ts';
import type { ShownProduct } from '../memory.ts';
import { namingWeight } from '../goods-said.ts';
import { nameOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { otherLabelsOf } from '../replies/store-terms.ts';
import { speaksOfMatters } from '../replies/store-matters.ts';
import { oneCalled, putsAnotherInFront } from '../references.ts';
import { asksByPronoun } from '../said-of-it.ts';
import { inTurn, openQuestion, queryOf, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, stem, wordsOf } from '../words.ts';
import { optionsNamed } from './option-words.ts';
import { namesOtherKind } from './other-kind.ts';
import { hasSeveralWishes } from './open-talk.ts';
import { focusOn } from './adding-version.ts';
import { noteAsked } from './asking-on.ts';
import { answerAtRisk, riskOf } from './at-risk.ts';
import { awaitsRestock } from './availability.ts';
import { isQuestion, tried } from './chances.ts';
import {
  asksClearlyOfIt,
  asksFieldOfIt,
  clearness,
  CLEAR_ASPECT,
  sureness,
  WHOLE_WORDS,
} from './clear-question.ts';
import { isUnsure } from './clarifying.ts';
import { related } from '../ranking/related.ts';
import { answerRanked, sayAnswer } from './product-questions.ts';
import { rulesFirst } from './untold.ts';
import type { Answer } from './product-questions.ts';

/**
 * Whether what is asked is of the product being talked about, however the words were read: what the store writes of it
 * is weighed first, and answers where it surely does.
 */

/** How sure a reading of something else must be to be left alone. */
const SURE = 0.75;
/** So sure of a question of goods that no rule with the same words is meant. */
const SURELY_ASKED = 0.9;
/** A sure reading gives way to nothing but a field that is surely meant. */
const SURELY = 0.62;
/** Words searched for that name no goods of the store, and that the product's own texts all speak of. */
const HOLDS_ALL = 0.55;

/** Never a question of goods, unless hardly read so at all. */
const DEALS: readonly Intent[] = ['affirm', 'deny', 'greet', 'goodbye', 'thank', 'repeat', 'talk-to-human', 'add-to-cart', 'view-cart', 'remove-from-cart', 'change-quantity', 'empty-cart', 'checkout', 'apply-coupon', 'track-order', 'cancel-order', 'return-item', 'report-problem', 'complain', 'cancel-that', 'change-language', 'change-voice', 'delete-my-data', 'exchange-item', 'refund-status', 'get-invoice', 'change-order', 'account-help', 'compare-products', 'find-similar', 'show-more', 'promotions']; // prettier-ignore
const SURE_OF_DEAL = 0.5;
const OF_CART: readonly Intent[] = [
  'add-to-cart',
  'change-quantity',
  'remove-from-cart',
  'exchange-item',
  'cancel-that',
];
/** What a question about goods is answered by anyway. */
const OF_PRODUCTS: readonly Intent[] = ['product-question', 'product-details'];

/** "Is it scented?" may be read as one for scents. */
const SEARCHES: readonly Intent[] = ['search-products', 'refine-results', 'recommend-products'];
/** Of what the store's pages tell. */
const OF_RULES: readonly Intent[] = ['warranty-info', 'returns-policy', 'shipping-info', 'payment-info', 'delivery-estimate']; // prettier-ignore
/** Readings of a question about goods whose words were not understood. */
const ASKED_AS: readonly Intent[] = ['out-of-scope', 'search-products', 'refine-results', 'product-question'];

/** What is talked about; of several on the screen the one that was named in full. */
function inFront({ memory: { focus, shown, search } }: Scene): ShownProduct | undefined {
  if (focus) return focus;
  const [only, other] = shown;
  if (only && !other) return only;
  const said = new Set(wordsOf(search?.query ?? '').map(stem));
  return said.size === 0
    ? undefined
    : shown.find(
        (each) =>
          nameOf({ title: each.title }).length === said.size &&
          nameOf({ title: each.title }).every((word) => said.has(word)),
      );
}

/** Whether the product being talked about is to be looked at before anything else. */
export function mayBeOfProduct(scene: Scene): boolean {
  const { intent = 'out-of-scope', text } = scene.turn;
  if (!inFront(scene) || scene.turn.meant || tried(scene).includes('product') || putsAnotherInFront(scene))
    return false;
  const question = openQuestion(scene);
  if (question && question.data?.['offer'] !== 'person') return false;
  if (DEALS.includes(intent) && sureness(scene) >= SURE_OF_DEAL && !asksFieldOfIt(scene)) return false;
  const { category, brand, sort, ordinal, orderId, email, coupon } = slotsOf(scene);
  if ((orderId ?? email ?? coupon ?? sort ?? ordinal ?? brand) !== undefined || awaitsRestock(scene))
    return false;
  if (category !== undefined && !OF_PRODUCTS.includes(intent) && !asksClearlyOfIt(scene)) return false;
  // "Where can I find flavours" looks for them, and asks nothing of the flour.
  if (SEARCHES.includes(intent) && sureness(scene) >= SURELY_ASKED && namesOtherKind(scene)) return false;
  const { seeksGoods, adds, takes, changes } = catalogueOf(scene.memory.language).words;
  const acts = (adds.test(text) || takes.test(text) || changes.test(text)) && !asksFieldOfIt(scene);
  if (acts && OF_CART.includes(intent)) return false;
  const called = oneCalled(scene);
  const front = inFront(scene);
  if (called && front && !called.every((word) => nameOf(front).includes(word))) return false;
  const { reference, things, names } = slotsOf(scene);
  const seeks = seeksGoods.test(text) && reference === undefined && !asksClearlyOfIt(scene);
  if (seeks && !OF_PRODUCTS.includes(intent)) return false;
  return (
    !ofSeveral(scene) &&
    !namesVersion(scene) &&
    !goesStraight(scene, (things ?? names) !== undefined) &&
    asksAtAll(scene)
  );
}

/** As a question begins or ends, or of an aspect of goods whatever its form. */
function asksAtAll(scene: Scene): boolean {
  return isQuestion(scene) || scene.turn.text.includes('?') || clearness(scene) >= CLEAR_ASPECT;
}

/** "Do they have bluetooth", "which ones have a hood", with several on the screen: of each of them. */
function ofSeveral(scene: Scene): boolean {
  const { reference } = slotsOf(scene);
  const { asksWhichOne, altogether } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  if (reference === 'other' || altogether.test(text)) return true;
  return (
    scene.memory.shown.length > 1 &&
    (reference === 'those' || reference === 'both' || asksWhichOne.test(text) || THEY.test(text))
  );
}

const THEY =
  /(?<!\p{L})(?:they|them|these|those|all|sie|die alle|ellos|ellas|estos|estas|ils|elles)(?!\p{L})/iu;

/** "The paperback", "rust in the smaller size": a version of it, and nothing is asked of it. */
function namesVersion(scene: Scene): boolean {
  const front = inFront(scene);
  const named = front ? Object.keys(optionsNamed(scene, front)).length > 0 : false;
  return named && clearness(scene) < CLEAR_ASPECT;
}

/** A question surely of goods that names no thing beside is answered of what is talked about anyway. */
function goesStraight(scene: Scene, named: boolean): boolean {
  const { intent = 'out-of-scope' } = scene.turn;
  if (hasSeveralWishes(scene) || clearness(scene) >= CLEAR_ASPECT)
    return (
      OF_PRODUCTS.includes(intent) && !named && !hasSeveralWishes(scene) && sureness(scene) >= SURE_OF_DEAL
    );
  // "What dog weight are they for" shares a word with where dogs may come.
  const ofStore = speaksOfMatters(scene.memory.language, scene.turn.text);
  return OF_PRODUCTS.includes(intent) && sureness(scene) >= SURE_OF_DEAL && !ofStore;
}

export function askOfProduct(scene: Scene): Scene {
  const asked = inTurn(scene, { tried: [...tried(scene), 'product'] });
  const productId = inFront(scene)?.productId ?? '';
  return useTool(asked, 'tryingAnswer', 'get-product', { productId }, 'product-tried');
}

/** What the store writes of the product, where that answers; that it does not say, where nothing else can be meant. */
export function fromProduct(scene: Scene, { product }: ToolData<'get-product'>): Scene | undefined {
  const front = inFront(scene);
  if (!product || !front) return undefined;
  const seen = noteAsked(focusOn(scene, front), front, 'product-question');
  const ofOther = namesOther(scene, product);
  const risk = riskOf(scene);
  if (risk && !ofOther) return answerAtRisk(inTurn(seen, { intent: 'product-question' }), product, risk);
  // "Does the granola contain nuts", while a spread is talked about.
  if (
    ofOther &&
    slotsOf(scene).about !== undefined &&
    OF_PRODUCTS.includes(scene.turn.intent ?? 'out-of-scope')
  )
    return undefined;
  const answer = answerRanked(scene, product);
  const { intent = 'out-of-scope', text } = scene.turn;
  const surelyAsks = OF_PRODUCTS.includes(intent) && sureness(scene) >= SURELY_ASKED && clearness(scene) >= WHOLE_WORDS; // prettier-ignore
  const ofStore = !surelyAsks && speaksOfMatters(scene.memory.language, text);
  const isSearch = SEARCHES.includes(intent) && asksClearlyOfIt(scene);
  const isSure = sureness(scene) >= SURE && !OF_PRODUCTS.includes(intent) && !isSearch;
  // "Leather collar, neck 38-46", while a leash is talked about: a search for something else, and no question.
  if (ofOther && isSure && !isQuestion(scene) && !text.includes('?')) return undefined;
  const least = isSure ? (seeksNoGoods(scene) ? HOLDS_ALL : SURELY) : ENOUGH;
  const needed = ofOwnWarranty(scene, answer?.answer) ? ENOUGH : least + (ofOther || ofStore ? 0.2 : 0);
  const mark = answer?.answer.kind === 'sentence' && product.tags?.includes(answer.answer.text);
  const mayTell = (answer?.answer.kind !== 'options' && !mark) || OF_PRODUCTS.includes(intent);
  const ofRule = ofStore && sureness(scene) >= SURELY_ASKED && OF_RULES.includes(intent);
  if (answer && mayTell && answer.score >= needed && !(ofRule && !saysWordOf(scene, answer.answer)))
    return sayAnswer(inTurn(seen, { intent: 'product-question' }), product, answer.answer);
  const onlyProduct =
    (!ofOther &&
      !ofStore &&
      !isSure &&
      clearness(scene) >= CLEAR_ASPECT &&
      (isQuestion(scene) || text.includes('?') || slotsOf(scene).reference !== undefined) &&
      (isUnsure(scene) || ASKED_AS.includes(intent) || asksFieldOfIt(scene))) ||
    (!ofOther && !ofStore && !isSure && asksByPronoun(scene)) ||
    (!ofOther &&
      !ofStore &&
      sureness(scene) >= SURE_OF_DEAL &&
      OF_PRODUCTS.includes(intent) &&
      hasSeveralWishes(scene));
  return onlyProduct ? rulesFirst(inTurn(seen, { intent: 'product-question' }), product) : undefined;
}

/** "How long does the guarantee last" is no question of the battery's life. */
function saysWordOf(scene: Scene, answer: Answer): boolean {
  if (answer.kind === 'options') return true;
  const { label, value } = answer.kind === 'fact' ? answer : { label: '', value: answer.text };
  const told = contentOf(scene, [label, ...otherLabelsOf(label), value].join(' '));
  return contentOf(scene, scene.turn.text).some((word) => told.some((each) => related(each, word)));
}

/** "How long is the guarantee on its frame": what the goods say of theirs goes before the rule for all goods. */
function ofOwnWarranty(scene: Scene, answer: Answer | undefined): boolean {
  if (scene.turn.intent !== 'warranty-info' || !answer || answer.kind === 'options') return false;
  const { language } = scene.memory;
  const own = scene.store.catalogueLanguage ?? scene.store.languages[0] ?? language;
  const told =
    answer.kind === 'fact' ? aspectsOfLabel(answer.label) : [...aspectsTold(answer.text, own).keys()];
  return told.some(({ name }) => name === 'warranty');
}

/** "How about the zips?": read as a search, of what the store has none of. */
function seeksNoGoods(scene: Scene): boolean {
  const { intent } = scene.turn;
  const sought = contentOf(scene, queryOf(scene));
  const isSearch = intent === 'search-products' || intent === 'refine-results';
  return isSearch && sought.length > 0 && sought.every((word) => namingWeight(scene, word) === 0);
}

/** A thing is named that nothing the store writes of the product speaks of. */
function namesOther(
  scene: Scene,
  { card, category, description, facts, tags = [] }: ProductDetails,
): boolean {
  const { things = [], about } = slotsOf(scene);
  const named = contentOf(scene, [...things, about ?? ''].join(' '));
  // "What plug is on it, and how long is the cable" asks for two aspects of it and names nothing else.
  const isOfIt = slotsOf(scene).reference === 'it' && named.every((word) => aspectsIn(word, scene.memory.language).size > 0); // prettier-ignore
  if (named.length === 0 || isOfIt) return false;
  const own = contentOf(
    scene,
    [card.title, category, description, ...tags, ...facts.flatMap(({ label, value }) => [label, value])].join(
      ' ',
    ),
  );
  return !named.every((word) => own.some((each) => related(each, word)));
}
