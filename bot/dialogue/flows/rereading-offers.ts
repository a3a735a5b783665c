import type { Intent, Slots } from '../../understanding/understanding.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, isFresh, openQuestion, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { optionsNamed } from './option-words.ts';
import { saysNoMore } from './rereading-names.ts';

/** Short words that answer what was offered a moment ago, or say something beside it. */

/** Replies that showed one thing that can be had. */
export const SHOWED_ONE: readonly string[] = [
  'version',
  'in-stock',
  'in-stock-simple',
  'found-one',
  'details',
];

/** "Yes that", "great, that too", "buy": the one version just offered, or the one thing shown that comes in one. */
export function takesOffered(scene: Scene): boolean {
  const { agreesToIt, buysIt } = catalogueOf(scene.memory.language).words;
  const { text, surroundings, choiceId } = scene.turn;
  const offered = offersOne(scene);
  if (choiceId !== undefined || (!offered && !toldVersion(scene)) || /\?\s*$/.test(text)) return false;
  if (surroundings.cartLines.length === 0 && buysIt.test(text)) return true;
  return offered && isFresh(scene) && agreesToIt.test(text);
}

/** A version was told, and something else asked since. */
function toldVersion({ memory: { focus, lastAdded } }: Scene): boolean {
  return focus?.wanted !== undefined && focus.productId !== lastAdded?.productId;
}

/** "Nah, give me the cork one": what is talked about is taken after all. */
export function deniesAndTakes(scene: Scene): boolean {
  const { adds, takesOut } = catalogueOf(scene.memory.language).words;
  const { focus } = scene.memory;
  const { text } = scene.turn;
  const { things, names = things ?? [], exclude } = slotsOf(scene);
  if (!focus || exclude !== undefined || takesOut.test(text)) return false;
  const called = nameOf(focus);
  const said = contentOf(scene, names.join(' '));
  return adds.test(text) && said.length > 0 && said.every((word) => called.includes(word));
}

function offersOne({ memory: { lastReply, focus } }: Scene): boolean {
  const [button, another] = lastReply?.choices ?? [];
  if (button?.id.startsWith('variant:') && another === undefined) return true;
  const shown = SHOWED_ONE.includes(lastReply?.template ?? '');
  return shown && focus?.variants.length === 1 && focus.variants[0]?.available === true;
}

/** "Vale, ponlo", "ok put it in", some turns after the version was told. */
export function agreesAndAdds(scene: Scene): boolean {
  const { adds } = catalogueOf(scene.memory.language).words;
  const { focus, lastAdded } = scene.memory;
  if (!focus || !adds.test(scene.turn.text)) return false;
  return focus.productId !== lastAdded?.productId && queryOf(scene) === '';
}

/** "Yes, and the eraser too": what was offered, and another thing with it. */
export function withBoth(scene: Scene): Scene | undefined {
  const { agreesAnd, asks } = catalogueOf(scene.memory.language).words;
  const { understanding, text } = scene.turn;
  const rest = agreesAnd.exec(text)?.groups?.['rest'];
  const { things } = slotsOf(scene);
  if (!understanding || rest === undefined || things === undefined || asks.test(rest)) return undefined;
  if (openQuestion(scene) || !offersOne(scene) || !isFresh(scene)) return undefined;
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.9 }];
  const other = { ...understanding, intents, text: rest, wishes: [] };
  const it: typeof other = { ...other, text: '', slots: { reference: 'it' }, query: '' };
  delete it.sought;
  const wanted = { ...understanding, intents, wishes: [it, other] };
  return inTurn(scene, {
    understanding: wanted,
    intent: 'add-to-cart',
    asked: [...scene.turn.asked, 'add-to-cart'],
  });
}

export function onlyIt(slots: Slots): Slots {
  const { quantity } = slots;
  return { reference: 'it', ...(quantity === undefined ? {} : { quantity }) };
}

export function pointingAtIt(slots: Slots): Slots {
  return { ...slots, reference: 'it' };
}

/** What having something already may be taken for; of orders and of the account it is said as well. */
export const OF_GOODS: readonly Intent[] = [
  'search-products', 'refine-results', 'ask-price', 'change-quantity', 'add-to-cart', 'recommend-products', 'out-of-scope', 'product-question', 'product-details', 'affirm', 'deny', 'find-similar', 'cancel-that', 'talk-to-human',
]; // prettier-ignore

/** "She already has a trowel": that is no order for one; the rest of what was found is. */
export function tellsOfOwned(scene: Scene): boolean {
  const { asks, owns } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  return slotsOf(scene).orderId === undefined && owns.test(text) && !asks.test(text);
}

export function withoutOwned({ things, names = [], exclude }: Slots): Slots {
  const words = things ?? names;
  return { exclude: { ...exclude, words: [...(exclude?.words ?? []), ...words] } };
}

/** "Ok 1", "ok, I want the bench" after "shall I ask a person?": it agrees to the goods, and to nothing else. */
export function agreesToGoods(scene: Scene): boolean {
  const { focus } = scene.memory;
  const { quantity, things } = slotsOf(scene);
  if (openQuestion(scene)?.data?.['offer'] !== 'person') return false;
  if (things !== undefined) return true;
  return focus !== undefined && quantity !== undefined && saysNoMore(scene, focus);
}

/** "What's the difference", while a version is being asked for: between its values, not between products. */
export function asksHowVersionsDiffer(scene: Scene): boolean {
  const { compares } = catalogueOf(scene.memory.language).words;
  const { names, things } = slotsOf(scene);
  const asked = openQuestion(scene)?.kind === 'variant';
  return asked && (names ?? things) === undefined && compares.test(scene.turn.text);
}

/** "Difference between the alpaca and the merino": words of comparing with two things named look for neither. */
export function comparesNamed(scene: Scene): boolean {
  const { compares } = catalogueOf(scene.memory.language).words;
  const { text, understanding } = scene.turn;
  const { things = [] } = slotsOf(scene);
  const near = understanding?.intents.some(
    (each) => each.intent === 'compare-products' && each.confidence > MAY_BE,
  );
  return near === true && things.length > 1 && compares.test(text);
}

/** A second reading with less than this share is none. */
const MAY_BE = 0.1;

/** "1 litre in black then", "great. brown, EU 43", "the bigger one please": the whole version, as one settles on it. */
export function decides(scene: Scene, focus: ShownProduct): boolean {
  // "5W-30 then", after 5W-40 was told to be sold out, asks what that costs.
  if (scene.memory.lastReply?.template === 'sold-out') return false;
  const { settlesOn } = courseWords(scene.memory.language);
  const named = Object.keys({ ...focus.wanted, ...optionsNamed(scene, focus) }).length;
  const open = focus.options.filter(({ values }) => values.length > 1).length;
  const spoken = Object.keys(optionsNamed(scene, focus)).length;
  const { asksKindly } = courseWords(scene.memory.language);
  const kindly = asksKindly.test(scene.turn.text);
  // One word of it and a "please" may as well ask what it costs.
  return named >= open && spoken > 1 && (kindly || settlesOn.test(scene.turn.text));
}

/** Readings of "great. brown, EU 43". */
export const SETTLED_AS: readonly Intent[] = ['refine-results', 'search-products', 'product-details', 'out-of-scope', 'check-availability', 'change-quantity', 'affirm', 'apply-coupon']; // prettier-ignore

/** The version of what is talked about is settled on in so many words: it is wanted. */
export function settlesOnVersion(scene: Scene): boolean {
  const { focus, lastAdded } = scene.memory;
  const { asks, seeks, goesOn, takesOut, correction } = catalogueOf(scene.memory.language).words;
  const { text, choiceId } = scene.turn;
  const { things, priceMax, priceMin, priceDirection, exclude, coupon } = slotsOf(scene);
  if (!focus || focus.productId === lastAdded?.productId) return false;
  if ((coupon ?? choiceId ?? priceMax ?? priceMin ?? priceDirection ?? exclude) !== undefined) return false;
  if ([asks, seeks, goesOn, takesOut, correction].some((words) => words.test(text.trim()))) return false;
  const named = Object.keys(optionsNamed(scene, focus)).length > 0;
  const ofIt = things === undefined || saysNoMore(scene, focus);
  return named && ofIt && decides(scene, focus) && saysNoMore(scene, focus);
}

/** Read as an order with less than this, one of a list is looked at first. */
const SURELY_ORDERED = 0.6;

/** "The second one in 2 litre", hardly read as an order and in no word of one. */
export function picksVersion(scene: Scene): boolean {
  const { text, understanding } = scene.turn;
  const { adds, takes, asWell } = catalogueOf(scene.memory.language).words;
  const { ordinal, quantity } = slotsOf(scene);
  const isSure = (understanding?.intents[0]?.confidence ?? 1) >= SURELY_ORDERED;
  if (isSure || ordinal === undefined || quantity !== undefined) return false;
  return ![adds, takes, asWell, aroundOrder(scene.memory.language).intoCart].some((words) =>
    words.test(text),
  );
}

/** "The 2 m one" names a version of what is talked about and asks for nothing: it is told, and not put in. */
export function namesVersionAlone(scene: Scene): boolean {
  const { focus, lastReply } = scene.memory;
  const { adds, takes, asks, goesOn, asWell, changes } = catalogueOf(scene.memory.language).words;
  const { text, choiceId, intent } = scene.turn;
  if (!focus || choiceId !== undefined) return false;
  // Right after something was put in, a version alone is one more, or another in its place.
  const justAdded = ['added', 'added-several', 'quantity-changed', 'swapped'];
  if (slotsOf(scene).quantity !== undefined || justAdded.includes(lastReply?.template ?? '')) return false;
  // "And the 12" goes on ordering; what is read as a question goes on asking.
  const further = intent === 'add-to-cart' && !text.includes('?') ? [goesOn, asWell] : [];
  if ([adds, takes, asks, changes, ...further].some((words) => words.test(text))) return false;
  // "One large in the basket please".
  if (decides(scene, focus) || aroundOrder(scene.memory.language).intoCart.test(text)) return false;
  // "Ok that one in red" points at it and wants it, unless it was just offered.
  const offered = SHOWED_ONE.includes(lastReply?.template ?? '');
  if (slotsOf(scene).reference !== undefined && !offered) return false;
  return Object.keys(optionsNamed(scene, focus)).length > 0 && saysNoMore(scene, focus);
}
