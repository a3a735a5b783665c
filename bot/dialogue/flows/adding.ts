import type { ToolData } from '../../tools/results.ts';
import type { Slots, Understanding } from '../../understanding/understanding.ts';
import type { ProductCard } from '../../wire/parts.ts';
import { everyKnown, nameOf, shownOf } from '../known-products.ts';
import { resolveProducts } from '../references.ts';
import type { Referent, Target } from '../references.ts';
import { MOST_CHOICES, say } from '../say.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, notedData, queryOf, slotsOf, useTool } from '../scene.ts';
import { contentOf, stem, wordsOf } from '../words.ts';
import { askAboutProduct } from './products.ts';
import type { Scene } from '../scene.ts';
import { addProduct, settles } from './adding-version.ts';
import type { Options } from './choosing-variant.ts';
import { quantityMeant } from './counting.ts';
import { showProducts, soughtIn } from './finding.ts';
import { versionWords } from './option-words.ts';
import { askWhichProduct, askWithinRange } from './which-product.ts';

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
  /** What was asked for beside them and not found. */
  missing?: string[];
  /** The words that ask for the one being added, when the message asks for several. */
  said?: Said;
  /** It waited for those that need no question. */
  waited?: boolean;
  /** What leaves the cart once this is in. */
  replaces?: Replaced;
}

/** One of several things asked for in one message. */
export interface Wanted {
  productId?: string;
  said?: Said;
  quantity: number;
  options?: Options;
  /** It needs a question; those that need none come first. */
  waited?: boolean;
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

const MOST_AT_ONCE = 5;

export function add(scene: Scene): Scene {
  if (onlyPoints(scene)) return askAboutProduct(inTurn(scene, { intent: 'product-details' }));
  const several = severalWanted(scene);
  if (several) return addNext(scene, { quantity: 1, options: {}, rest: several, added: [] });
  const options = slotsOf(scene).reference === 'same' ? (scene.memory.lastAdded?.options ?? {}) : {};
  return addOne(scene, { quantity: quantityMeant(scene) ?? 1, options, rest: [], added: [] });
}

/** Each part of "a hose, two planters and the small can" on its own. */
function severalWanted(scene: Scene): Wanted[] | undefined {
  const wishes = scene.turn.understanding?.wishes ?? [];
  if (wishes.length < 2 || !addsSeveral(scene)) return undefined;
  return wishes.slice(0, MOST_AT_ONCE).map((wish) => {
    const { slots, query, sought, text = '' } = wish;
    const quantity = Math.max(1, slots.quantity ?? slots.quantityChange ?? 1);
    return { quantity, said: { text, slots: withoutPersonal(slots), query, ...(sought ? { sought } : {}) } };
  });
}

/** Every wish of the message is for something to be put into the cart. */
export function addsSeveral(scene: Scene): boolean {
  const { wishes = [] } = scene.turn.understanding ?? {};
  return (
    wishes.length > 1 &&
    wishes.every(
      ({ intents: [top], personalData }) => top?.intent === 'add-to-cart' && personalData.length === 0,
    )
  );
}

function withoutPersonal(slots: Slots): Slots {
  const kept = { ...slots };
  delete kept.email;
  delete kept.orderId;
  return kept;
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

function addOne(scene: Scene, adding: Adding): Scene {
  const referent = adding.said ? oneOfSeveral(scene) : resolveProducts(scene);
  if (referent.kind === 'products') return addTargets(scene, referent.targets, adding);
  if (referent.kind === 'ambiguous')
    return orLater(scene, adding, {}, (told, now) =>
      askWhichProduct(told, referent.candidates, 'add-to-cart', { adding: now }),
    );
  if (referent.kind === 'out-of-range') return askWithinRange(scene, 'add-to-cart', { adding });
  if (referent.kind === 'described') return findToAdd(scene, adding);
  return adding.said ? notFound(scene, adding) : say(scene, 'name-product', {});
}

/** A part of "a hose and a hose nozzle" is on the screen only when a name there holds all of its words. */
function oneOfSeveral(scene: Scene): Referent {
  const { ordinal, reference, things = [], category = '', brand = '' } = slotsOf(scene);
  const said = contentOf(scene, `${queryOf(scene)} ${things.join(' ')} ${category} ${brand}`);
  if (ordinal !== undefined || reference !== undefined || said.length === 0) return resolveProducts(scene);
  const named = everyKnown(scene).filter((product) => {
    const explained = [...nameOf(product), ...versionWords(scene, product)];
    return said.every((word) => explained.includes(word));
  });
  const [only] = named;
  if (!only || named.length > 1) return { kind: 'described' };
  return { kind: 'products', targets: [{ productId: only.productId, known: only }] };
}

/** "Add a wool scarf": nothing on the screen is meant, so it is searched for first. */
export function findToAdd(scene: Scene, adding: Adding): Scene {
  const args = { ...soughtIn(scene), limit: MOST_CHOICES };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-add', { adding });
}

export function foundToAdd(scene: Scene, result: ToolData<'search-products'>): Scene {
  const { adding, byThing } = notedData(scene) as { adding: Adding; byThing?: boolean };
  const [first] = result.products;
  if (!first) return byThing ? notFound(scene, adding) : findByThing(scene, adding);
  const cards = result.products.map(({ card }) => card);
  const seen = showProducts(scene, result.products);
  const meant = cards.length === 1 ? first.card : plainlyMeant(scene, cards);
  if (meant) return addProduct(seen, shownOf(meant), adding);
  const parts = [{ kind: 'products' as const, products: cards, total: result.total }];
  return orLater(seen, adding, {}, (told, now) =>
    askWhichProduct(
      told,
      cards.map((card) => shownOf(card)),
      'add-to-cart',
      { adding: now },
      parts,
    ),
  );
}

/** "Three bags of compost": the nouns of the store's titles alone, when all the words together find nothing. */
function findByThing(scene: Scene, adding: Adding): Scene {
  const query = (slotsOf(scene).things ?? []).join(' ');
  if (query === '') return notFound(scene, adding);
  const args = { query, limit: MOST_CHOICES };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-add', { adding, byThing: true });
}

/** The one whose name and versions hold every word said; of several, the one whose whole name was said. */
function plainlyMeant(scene: Scene, cards: ProductCard[]): ProductCard | undefined {
  const { category = '', brand = '', color = '', size = '' } = slotsOf(scene);
  const said = contentOf(scene, `${queryOf(scene)} ${category} ${brand} ${color} ${size}`);
  const fitting = cards.filter((card) => {
    const product = shownOf(card);
    const explained = [...nameOf(product), ...versionWords(scene, product), ...contentOf(scene, category)];
    return said.every((word) => explained.includes(word));
  });
  const whole = fitting.filter(({ title }) => contentOf(scene, title).every((word) => said.includes(word)));
  if (fitting.length === 1) return fitting[0];
  if (whole.length === 1) return whole[0];
  // A word of the name may say nothing elsewhere: the saw of "the pruning saw".
  const text = wordsOf(scene.turn.text).map(stem);
  const scores = fitting.map((card) => nameOf(shownOf(card)).filter((word) => text.includes(word)).length);
  const best = Math.max(0, ...scores);
  const closest = fitting.filter((_, index) => scores[index] === best);
  return closest.length === 1 ? closest[0] : undefined;
}

export function addTargets(scene: Scene, targets: Target[], adding: Adding): Scene {
  const [first, ...others] = targets;
  if (!first) return say(scene, 'name-product', {});
  const said = adding.said ?? saidNow(scene);
  const more: Wanted[] = others.map(({ productId }) => ({ productId, quantity: adding.quantity, said }));
  const next = { ...adding, rest: [...adding.rest, ...more].slice(0, MOST_AT_ONCE - 1) };
  // What is remembered is enough when it settles the version; else the store is asked for what is in stock now.
  if (first.known && settles(scene, first.known, next)) return addProduct(scene, first.known, next);
  return lookUpToAdd(scene, first.productId, next);
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

/** Goes on with the next of several; when there is none, tells what was done. */
export function addNext(scene: Scene, adding: Adding): Scene {
  const [first, ...rest] = adding.rest;
  const next = typeof first === 'string' ? { productId: first, quantity: adding.quantity } : first;
  if (!next) return useTool(scene, 'reviewingCart', 'view-cart', {}, 'several-added', { adding });
  const { added, missing } = adding;
  const { said, options = {}, quantity, waited } = next;
  const one: Adding = {
    quantity,
    options,
    rest,
    added,
    ...(missing ? { missing } : {}),
    ...(said ? { said } : {}),
    ...(waited ? { waited } : {}),
  };
  const heard = said ? hearing(scene, said) : scene;
  return next.productId ? lookUpToAdd(heard, next.productId, one) : addOne(heard, one);
}

/** The turn as if it had said only this. */
function hearing(scene: Scene, { text, slots, query, sought }: Said): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return scene;
  const { sought: _, ...rest } = understanding;
  const heard: Understanding = { ...rest, slots, query, wishes: [], ...(sought ? { sought } : {}) };
  return inTurn(scene, { text, understanding: heard });
}

/** A question waits until all that needs none is in the cart; then it comes with what was added so far. */
export function orLater(
  scene: Scene,
  adding: Adding,
  item: Partial<Wanted>,
  ask: (scene: Scene, adding: Adding) => Scene,
): Scene {
  if (adding.rest.length > 0 && !adding.waited) {
    const { said, quantity, options } = adding;
    const later: Wanted = { quantity, options, ...(said ? { said } : {}), ...item, waited: true };
    return addNext(scene, { ...adding, rest: [...adding.rest, later] });
  }
  const { added: titles, missing = [] } = adding;
  if (titles.length + missing.length === 0) return ask(scene, adding);
  const lead = { template: 'added-so-far', facts: { titles, missing } };
  return ask(inTurn(scene, { lead }), { ...adding, added: [], missing: [] });
}

/** What cannot be found is told, after the rest is in the cart. */
function notFound(scene: Scene, adding: Adding): Scene {
  const what = queryOf(scene) || (adding.said?.text ?? '');
  if (adding.rest.length + adding.added.length + (adding.missing?.length ?? 0) === 0)
    return say(scene, 'nothing-found', { what });
  return addNext(scene, { ...adding, missing: [...(adding.missing ?? []), what] });
}

export function addingOf(scene: Scene): Adding {
  return (notedData(scene) as { adding: Adding }).adding;
}
