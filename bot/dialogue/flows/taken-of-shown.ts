import type { ShownProduct } from '../memory.ts';
import { orderWords } from '../replies/order-words.ts';
import { pickWords } from '../replies/pick-words.ts';
import { inTurn, isFresh, questionOfGoods } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import type { Wanted } from './adding.ts';
import { align, NAME_STANDS, wantedOfAligned } from './alignment.ts';
import type { Aligned } from './alignment.ts';
import { goodsNamedInEach } from './goods-named.ts';
import { bestPart } from './order-parts.ts';
import { isChosen, isJoined, isTakenAlone, markedAlone } from './order-wish.ts';
import { isJustAdded } from './rereading-lines.ts';
import { sameVersionIn, withoutSameVersion } from './same-version.ts';

/**
 * What is on the screen, taken: one of a list by its place or price ("number 2 it is", "the one at the bottom, sold"), all
 * of a few ("both, why choose"), or the only one there ("just what I was looking for, get me 3").
 */

const MOST_WORDS = 25;
const MOST_PIECES = 99;
const MOST_TOGETHER = 5;

interface Picked {
  products: readonly ShownProduct[];
  /** The message with `NAME_STANDS` in place of the words that point at them. */
  rest: string;
  /** Where one of a list is pointed at. */
  place?: { ordinal?: number };
}

/** One of a list, or all of a few. */
export function takenOfList(scene: Scene): Wanted[] | undefined {
  if (scene.memory.shown.length < 2 || !mayTake(scene)) return undefined;
  const picked = pickedIn(scene, scene.turn.text);
  return picked && wantedOf(scene, picked, isChosen);
}

/**
 * The only thing that is on the screen or talked about; what is in the cart already is counted elsewhere.
 * @param joins whether it is pointed at, and something else is named with it
 */
export function takenAlone(scene: Scene, joins = false): Wanted[] | undefined {
  const { focus, shown, lastAdded } = scene.memory;
  const product = shown.length > 1 || isJustAdded(scene) ? focus : (shown[0] ?? focus);
  if (!product || product.productId === lastAdded?.productId || !mayTake(scene)) return undefined;
  if (scene.turn.surroundings.cartLines.some(({ productId }) => productId === product.productId)) return undefined;
  return wantedOf(scene, { products: [product], rest: markedAlone(scene, scene.turn.text) }, (of, picked) => isTakenAlone(of, picked, joins));
} // prettier-ignore

/** Between what is pointed at and what is named beside it. */
const JOINTS =
  /\s*[.,;!+]\s+(?:(?:oh|ah|ach|euh|um)[\s,]+)?(?<and>(?:and|plus|und|y|e|et)\s+)?|\s+(?<join>and|plus|together with|with|und|dazu|sowie|mit|y|e|con|et|avec|\+|&)\s+/giu;
const IT =
  /(?<!\p{L})(?:it|this|that|these|those|them|sold|deal|gekauft|vendido|vendu|adjugé|damit|davon|es|das|die|den|dieses?|ihn|lo|la|los|las|es[aeo]s?|est[aeo]s?|le|les|ça|ceci|celui|celle|ceux)(?!\p{L})|(?<=[aáeé])l[oa]s?(?!\p{L})/iu;

/** "I'll take it. Oh, and the paring knife in red": what is talked about, and what is named beside it. */
export function takenWithNamed(scene: Scene): Wanted[] | undefined {
  if (!mayTake(scene)) return undefined;
  const { text } = scene.turn;
  for (const { index, 0: joint, groups = {} } of text.matchAll(JOINTS)) {
    const said = text.slice(0, index);
    const joins = (groups['and'] ?? groups['join']) !== undefined;
    const [it] = takenAlone(saidAlone(scene, said), joins && IT.test(said)) ?? [];
    const named = it && namedBeside(saidAlone(scene, text.slice(index + joint.length)));
    if (named && named.every(({ productId }) => productId !== it.productId)) return [it, ...named];
  }
  return undefined;
}

/** The turn as if it had said only this: how the whole was read tells nothing of a part. */
function saidAlone(scene: Scene, text: string): Scene {
  const { understanding } = scene.turn;
  return inTurn(scene, { text, ...(understanding ? { understanding: { ...understanding, intents: [], slots: {}, wishes: [] } } : {}) });
} // prettier-ignore

function namedBeside(scene: Scene): Wanted[] | undefined {
  for (const { hearing, goods } of goodsNamedInEach(scene))
    if (goods.length > 0 && isJoined(hearing, goods)) return wantedOfAligned(goods);
  // One word of a title names it where nothing else is called so.
  const part = bestPart(scene, withoutSameVersion(scene.turn.text), undefined);
  if (!part || part.called === 0 || part.told + part.unexplained > 0 || part.isOneOfSome) return undefined;
  return isJoined(scene, [{ ...align(scene, scene.turn.text, part.product), whole: true }])
    ? [{ productId: part.product.productId, quantity: part.quantity ?? 1, options: part.options, said: { text: sameVersionIn(scene.turn.text), slots: {}, query: '' } }]
    : undefined;
} // prettier-ignore

function mayTake(scene: Scene): boolean {
  const { text, choiceId, understanding } = scene.turn;
  if (!understanding || choiceId !== undefined || understanding.personalData.length > 0) return false;
  return isFresh(scene) && !questionOfGoods(scene) && wordsOf(text).length <= MOST_WORDS;
}

function wantedOf(
  scene: Scene,
  { products, rest, place = {} }: Picked,
  isMeant: (scene: Scene, each: Aligned, together: boolean) => boolean,
): Wanted[] | undefined {
  const aligned = products.map((product) => align(scene, rest, product));
  if (!aligned.every((each) => isMeant(scene, each, products.length > 1))) return undefined;
  if (aligned.some(({ count = 1 }) => count < 1 || count > MOST_PIECES)) return undefined;
  const wanted = wantedOfAligned(aligned, { reference: 'it', ...place });
  return products.length > 1 ? wanted.map((one) => ({ ...one, quantity: 1 })) : wanted;
}

/** What those on the screen are pointed at by; undefined where nothing or more than one thing does. */
function pickedIn(scene: Scene, text: string): Picked | undefined {
  const { shown } = scene.memory;
  const { cheapest, last, numbered, places, both, all } = pickWords(scene.memory.language);
  const { cheaper, dearer } = orderWords(scene.memory.language);
  // "The cheaper one of the two" is one of them.
  const picksOne = [cheaper, dearer, cheapest].some((words) => words.test(text));
  const together = picksOne ? undefined : shown.length === 2 && both.test(text) ? both : all.test(text) ? all : undefined;
  if (together)
    return shown.length > MOST_TOGETHER ? undefined : { products: shown, rest: text.replace(together, ` ${NAME_STANDS} `) };
  const place = places.findIndex((each) => each.test(text));
  // "Le deuxième, prends m'en 2" counts two of the second.
  const number = place < 0 ? numbered.exec(text) : undefined;
  const at = number ? Number(number.slice(1).find((group) => group !== undefined)) - 1 : place;
  const found = [
    ...(text.search(cheapest) >= 0 ? [{ words: cheapest, product: leastOf(shown) }] : []),
    ...(last.test(text) ? [{ words: last, product: shown.at(-1) }] : []),
    ...(at >= 0 ? [{ words: number ? numbered : places[place]!, product: shown[at] }] : []),
  ];
  const [only, another] = found;
  if (!only?.product || (another && another.product !== only.product)) return undefined;
  const rest = found.reduce((left, { words }) => left.replace(words, ` ${NAME_STANDS} `), text);
  return { products: [only.product], rest, place: { ordinal: shown.indexOf(only.product) + 1 } };
} // prettier-ignore

/** The only one of its price. */
function leastOf(shown: readonly ShownProduct[]): ShownProduct | undefined {
  const least = Math.min(...shown.map(({ price }) => price));
  const [only, another] = shown.filter(({ price }) => price === least);
  return another ? undefined : only;
}
