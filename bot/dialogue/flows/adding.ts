import type { ToolData } from '../../tools/results.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { everyKnown, nameOf, shownOf } from '../known-products.ts';
import type { Target } from '../pointing.ts';
import { resolveProducts } from '../references.ts';
import { say } from '../say.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, notedData, queryOf, remember, slotsOf, useTool } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import { askAboutProduct } from './products.ts';
import type { Scene } from '../scene.ts';
import {
  addNext,
  eachNamed,
  eachVersion,
  hearing,
  MOST_AT_ONCE,
  notFound,
  orLater,
  severalWanted,
  withoutPersonal,
} from './adding-several.ts';
import { addOrdered } from './adding-ordered.ts';
import { addByMeasure, measureToAdd } from './adding-by-measure.ts';
import { addProduct, settles } from './adding-version.ts';
import { viewCart } from './cart.ts';
import type { Options } from './choosing-variant.ts';
import { quantityMeant } from './counting.ts';
import { isNoCount, sayNoCount } from './impossible-counts.ts';
import { findToAdd, oneOfSeveral } from './finding-to-add.ts';
import { heardFigure, heardInOrder } from './reading-back.ts';
import { lineOf } from './correcting.ts';
import { recounted, replacing } from './swapping.ts';
import { versionWords } from './option-words.ts';
import { askWhichProduct, askWithinRange } from './which-product.ts';
import { takesWhatIsIn } from './order-again.ts';

/** Putting products into the cart: which product, which version, how many, and what comes after it. */

/** What is being added; travels with the effects and open questions. JSON. */
export interface Adding {
  quantity: number;
  /** Options settled so far. */
  options: Options;
  /** What is still to be added after this one. A snapshot of an earlier version holds product ids. */
  rest: (Wanted | string)[];
  /** The option the shopper was asked for, which is theirs to name. */
  askedFor?: string;
  /** Titles added so far that no reply has told yet. */
  added: string[];
  /** Versions put in so far by this message. */
  put?: string[];
  /** What was asked for beside them and not found. */
  missing?: string[];
  /** The words that ask for the one being added, when the message asks for several. */
  said?: Said;
  /** It waited for those that need no question. */
  waited?: boolean;
  /** A recogniser heard its number or size, and nobody has said yes to it. */
  heard?: boolean;
  /** What leaves the cart once this is in. */
  replaces?: Replaced;
}

/** One of several things asked for in one message. */
export interface Wanted {
  productId?: string;
  said?: Said;
  quantity: number;
  options?: Options;
  /** Products it may be one of, when several are. */
  among?: string[];
  /** It needs a question; those that need none come first. */
  waited?: boolean;
  heard?: boolean;
}

/** A part of a message as it was understood; holds nothing personal. */
export type Said = Pick<Understanding, 'slots' | 'query' | 'sought'> & { text: string };

/** A line of the cart, or `quantity` pieces of it, in whose place something else is wanted. */
export interface Replaced {
  lineId: string;
  variantId: string;
  title: string;
  /** Pieces that stay in the line. */
  keep: number;
}

export function add(scene: Scene): Scene {
  if (isNoCount(scene)) return sayNoCount(scene);
  if (takesWhatIsIn(scene)) return viewCart(scene);
  const { ordered } = scene.turn;
  if (ordered && scene.turn.replacesLast) return inPlaceOfLast(scene, ordered);
  if (ordered) return addOrdered(scene, ordered.map((one) => asHeard(scene, one))); // prettier-ignore
  if (onlyPoints(scene)) return askAboutProduct(inTurn(scene, { intent: 'product-details' }));
  const several = severalWanted(scene) ?? eachVersion(scene) ?? eachNamed(scene);
  if (several)
    return addNext(scene, {
      quantity: 1,
      options: {},
      rest: several.map((one) => asHeard(scene, one)),
      added: [],
    });
  const byMeasure = measureToAdd(scene);
  if (byMeasure) return addByMeasure(scene, byMeasure);
  const options = goesOnWithVersion(scene) ? (scene.memory.lastAdded?.options ?? {}) : {};
  return addOne(scene, { quantity: quantityMeant(scene) ?? 1, options, rest: [], added: [] });
}

/** "No wait, the half litre ones": another version or product in place of what was just put in. */
function inPlaceOfLast(scene: Scene, ordered: readonly Wanted[]): Scene {
  const { lastAdded } = scene.memory;
  const line = lastAdded && lineOf(scene, lastAdded);
  const isKept = (one: Wanted): boolean =>
    Object.entries({ ...lastAdded?.options, ...one.options }).every(
      ([name, value]) => lastAdded?.options[name] === value,
    );
  const [wanted, ...rest] = ordered.length > 1 ? ordered.filter((one) => !isKept(one)) : ordered;
  if (!wanted?.productId || !lastAdded || !line) return say(scene, 'name-product', {});
  const isSame = wanted.productId === lastAdded.productId;
  const options = { ...(isSame ? lastAdded.options : {}), ...wanted.options };
  const { focus } = scene.memory;
  const fresh = focus ? remember(scene, { focus: { ...focus, wanted: undefined } }) : scene;
  // "Make it one of the large": "a large one" in place of two is two of them.
  const counts = wanted.quantity > 1 || aroundOrder(scene.memory.language).oneOf.test(scene.turn.text);
  // "No wait, one yellow, one black": of the two yellow ones one stays.
  const kept = ordered.length > 1 ? (ordered.find(isKept)?.quantity ?? 0) : 0;
  const { replaces, ...one } = replacing(line, lastAdded.quantity);
  const before = { ...one, rest, replaces: { ...replaces, keep: replaces.keep + kept } };
  const { said, quantity } = wanted;
  // What the other parts name is not said of this one.
  if (ordered.length > 1 && said)
    return lookUpToAdd(hearing(fresh, said), wanted.productId, { ...before, quantity, options, said });
  const adding = counts ? { ...before, quantity: wanted.quantity } : recounted(scene, before);
  return lookUpToAdd(fresh, wanted.productId, { ...adding, options });
}

/** "Same in A4", "both in A5 as well": what is not named stays as it was just put in. */
function goesOnWithVersion(scene: Scene): boolean {
  const { reference } = slotsOf(scene);
  const { asWell } = catalogueOf(scene.memory.language).words;
  const justAdded = ['added', 'added-several', 'swapped'].includes(scene.memory.lastReply?.template ?? '');
  const points = reference === 'both' || reference === 'those' || reference === 'it';
  return reference === 'same' || (points && justAdded && asWell.test(scene.turn.text));
}

/** "The second one in M" names a version and asks for nothing: it is shown, with a button to add it. */
function onlyPoints(scene: Scene): boolean {
  const { size = '', color = '', material = '', quantity, reference } = slotsOf(scene);
  const { pointers } = catalogueOf(scene.memory.language).words;
  if (quantity !== undefined || reference !== undefined || scene.turn.choiceId !== undefined) return false;
  if (queryOf(scene) !== '' || scene.turn.text === '' || !slotsOf(scene).ordinal) return false;
  const known = new Set([...wordsOf(pointers), ...wordsOf(`${size} ${color} ${material}`)]);
  return wordsOf(scene.turn.text).every((word) => known.has(word));
}

/** The thing this turn names, or the part of the message being taken up. */
export function addOne(scene: Scene, adding: Adding): Scene {
  if (!adding.said && (sameOfAnother(scene) || namesUnknownThing(scene))) return findToAdd(scene, adding);
  const referent = adding.said ? oneOfSeveral(scene) : resolveProducts(scene);
  if (referent.kind === 'products') return addTargets(scene, referent.targets, adding);
  const among = referent.kind === 'ambiguous' ? referent.candidates.map(({ productId }) => productId) : [];
  if (referent.kind === 'ambiguous')
    return orLater(scene, adding, { among }, (told, now) =>
      askWhichProduct(told, referent.candidates, 'add-to-cart', { adding: now }),
    );
  if (referent.kind === 'out-of-range') return askWithinRange(scene, 'add-to-cart', { adding });
  if (referent.kind === 'described') return findToAdd(scene, adding);
  return adding.said ? notFound(scene, adding) : say(scene, 'name-product', {});
}

/** "And straights in the same size": another thing, of which only the version is the same. */
function sameOfAnother(scene: Scene): boolean {
  const { focus } = scene.memory;
  const { reference, names = [], things = [] } = slotsOf(scene);
  if (reference !== 'same' || !focus) return false;
  const known = [
    ...nameOf(focus),
    ...focus.options.flatMap(({ values }) => contentOf(scene, values.join(' '))),
  ];
  return contentOf(scene, [...names, ...things].join(' ')).some((word) => !known.includes(word));
}

/** "Put a bodkin in as well and try it again": "it" is no bodkin, and no bodkin is on the screen. */
function namesUnknownThing(scene: Scene): boolean {
  const { reference, ordinal, things = [], names = [] } = slotsOf(scene);
  if (reference === undefined || reference === 'same' || ordinal !== undefined || things.length === 0)
    return false;
  const known = everyKnown(scene).flatMap((product) => [...nameOf(product), ...versionWords(scene, product)]);
  const versions = contentOf(scene, catalogueOf(scene.memory.language).words.versions);
  const said = contentOf(scene, [...things, ...names].join(' ')).filter((word) => !versions.includes(word));
  return said.length > 0 && said.every((word) => !known.includes(word));
}

export function addTargets(scene: Scene, targets: Target[], adding: Adding): Scene {
  const [first, ...others] = targets;
  if (!first) return say(scene, 'name-product', {});
  const said = adding.said ?? saidNow(scene);
  const more: Wanted[] = others.map(({ productId }) =>
    asHeard(scene, { productId, quantity: adding.quantity, said }),
  );
  const next = { ...adding, rest: [...adding.rest, ...more].slice(0, MOST_AT_ONCE - 1) };
  // What is remembered is enough when it settles the version; else the store is asked for what is in stock now.
  if (first.known && settles(scene, first.known, next)) return addProduct(scene, first.known, next);
  return lookUpToAdd(scene, first.productId, next);
}

/** Its number was heard with the whole message: it still counts as heard when its turn comes. */
function asHeard(scene: Scene, wanted: Wanted): Wanted {
  return heardFigure(scene) || heardInOrder(scene, wanted) ? { ...wanted, heard: true } : wanted;
}

/** Of this message; one that holds something personal is not kept. */
function saidNow(scene: Scene): Said {
  const { understanding, text } = scene.turn;
  const kept = understanding?.personalData.length === 0;
  return {
    text: kept ? text : '',
    slots: withoutPersonal(slotsOf(scene)),
    query: kept ? queryOf(scene) : '',
  };
}

export function lookUpToAdd(scene: Scene, productId: string, adding: Adding): Scene {
  return useTool(scene, 'lookingUpProduct', 'get-product', { productId }, 'product-to-add', { adding });
}

export function productToAdd(scene: Scene, result: ToolData<'get-product'>): Scene {
  if (!result.found || !result.product) return say(scene, 'product-gone', {});
  const { card } = result.product;
  const variants = card.variants.map((variant) => ({ ...variant, price: variant.price.amount }));
  return addProduct(scene, { ...shownOf(card), variants }, addingOf(scene));
}

export function addingOf(scene: Scene): Adding {
  return (notedData(scene) as { adding: Adding }).adding;
}
