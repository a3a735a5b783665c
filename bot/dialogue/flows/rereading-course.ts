import type { Intent, Slots } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { optionsNamed } from './option-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { asksWhatIsIn } from '../replies/inside-words.ts';
import { courseWords } from '../replies/course-words.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';

/** What goes on from what is on the screen, where the words alone read like something else. */

/** Readings of "do you have a cheaper one", said of what is shown. */
export const CHEAPER_AS: readonly Intent[] = [
  'product-details', 'check-availability', 'ask-price', 'search-products', 'out-of-scope', 'promotions', 'recommend-products', 'show-more', 'product-question', 'compare-products',
]; // prettier-ignore
const MOST_OF_CHEAPER = 9;

/** "Do you have a cheaper one", said of the one thing talked about. */
export function asksForCheaperThan(scene: Scene): boolean {
  const { focus } = scene.memory;
  // "Is the brass one dearer" asks of a version of what is talked about.
  if (focus && Object.keys(optionsNamed(scene, focus)).length > 0) return false;
  return isForCheaper(scene);
}

function isForCheaper(scene: Scene): boolean {
  const { adds, takes, picksAmong } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const { priceDirection, things, category, brand, orderId, priceMax } = slotsOf(scene);
  if (priceDirection === undefined) return false;
  if ((things ?? category ?? brand ?? orderId ?? priceMax) !== undefined) return false;
  if (wordsOf(text).length > MOST_OF_CHEAPER) return false;
  // "How heavy is the cheaper one" is said of one of those shown.
  if (scene.memory.shown.length > 1 && courseWords(scene.memory.language).picksByMeasure.test(text))
    return false;
  return !adds.test(text) && !takes.test(text) && !picksAmong.test(text);
}

/** "Cheaper than that" points at no one of them. */
export function withoutPointing(slots: Slots): Slots {
  const kept = { ...slots };
  delete kept.reference;
  delete kept.ordinal;
  return kept;
}

export const INSIDE_AS: readonly Intent[] = [
  'product-details', 'search-products', 'refine-results', 'out-of-scope', 'product-question', 'store-info', 'show-more', 'view-cart', 'ask-price',
]; // prettier-ignore

/** "What's in the strips": what they are made of, and not where they are. */
export function asksInside(scene: Scene): boolean {
  const { text } = scene.turn;
  // What comes in the box of what is talked about is asked of it in another way.
  const { asksContents } = catalogueOf(scene.memory.language).words;
  if (asksWhatIsIn(text, scene.memory.language)) return true;
  const { intent } = scene.turn;
  const asks = courseWords(scene.memory.language).asksInside.test(text) && !asksContents.test(text);
  return asks && intent !== 'ask-price';
}

/** Readings of "do you have a chai", "got a gentle moisturiser?", that are of rules and of the store. */
const NOT_GOODS: readonly Intent[] = [
  'store-info', 'warranty-info', 'shipping-info', 'payment-info', 'bot-question', 'view-cart', 'delete-my-data', 'help', 'out-of-scope', 'change-language',
]; // prettier-ignore
const SURE_OF_RULE = 0.8;
const MOST_OF_GOODS = 14;

/** Asks whether the store has a thing that its goods are called by. */
export function seeksThing(scene: Scene): boolean {
  const { seeksGoods } = catalogueOf(scene.memory.language).words;
  const { text, intent = 'out-of-scope', understanding } = scene.turn;
  const { things, orderId, email, reference } = slotsOf(scene);
  if (!NOT_GOODS.includes(intent) || (understanding?.intents[0]?.confidence ?? 0) >= SURE_OF_RULE)
    return false;
  if (things === undefined || (orderId ?? email ?? reference) !== undefined || openQuestion(scene))
    return false;
  return seeksGoods.test(text) && wordsOf(text).length <= MOST_OF_GOODS;
}

export const OFFERS_AS: readonly Intent[] = [
  'recommend-products',
  'search-products',
  'refine-results',
  'out-of-scope',
  'show-more',
];

/** "What is there on offer for camping right now": offers, and no goods that are called so. */
export function asksOnOffer(scene: Scene): boolean {
  const { things, brand } = slotsOf(scene);
  if ((things ?? brand) !== undefined) return false;
  return courseWords(scene.memory.language).asksOnOffer.test(scene.turn.text);
}

/** "No, go back to the messenger": ends nothing, but turns to what was talked about before. */
export function goesBackTo(scene: Scene): boolean {
  const { things = [], names = things } = slotsOf(scene);
  const called = everyKnown(scene).flatMap(nameOf);
  const named = contentOf(scene, [...things, ...names].join(' ')).some((word) => called.includes(word));
  return named && courseWords(scene.memory.language).goesBackTo.test(scene.turn.text);
}
