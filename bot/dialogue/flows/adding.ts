import type { CartResult, ToolData } from '../../tools/results.ts';
import type { Choice } from '../../wire/parts.ts';
import type { ShownProduct } from '../memory.ts';
import { shownOf } from '../known-products.ts';
import { resolveProducts } from '../references.ts';
import type { Target } from '../references.ts';
import { labelsOf, MOST_CHOICES, say, yesOrNo } from '../say.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, notedData, queryOf, remember, slotsOf, useTool } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { askAboutProduct } from './products.ts';
import type { Scene } from '../scene.ts';
import { cartParts, rememberCart } from './cart.ts';
import {
  chooseOrTakePictured,
  chooseVariant,
  optionsNamed,
  optionValues,
  withEarlier,
} from './choosing-variant.ts';
import type { KnownVariant, Options, VariantChoice } from './choosing-variant.ts';
import { showProducts, soughtIn } from './finding.ts';
import { askWhichProduct, askWithinRange } from './which-product.ts';

/** Putting products into the cart: which product, which version, how many. */

/** What is being added; travels with the effects and open questions. JSON. */
export interface Adding {
  quantity: number;
  /** Options settled so far. */
  options: Options;
  /** Products still to add after this one. */
  rest: string[];
  /** The option the shopper was asked for, which is theirs to name. */
  askedFor?: string;
  /** Titles already added in this turn. */
  added: string[];
}

export function add(scene: Scene): Scene {
  if (onlyPoints(scene)) return askAboutProduct(inTurn(scene, { intent: 'product-details' }));
  const { reference, quantityChange } = slotsOf(scene);
  const quantity = slotsOf(scene).quantity ?? quantityChange;
  const options = reference === 'same' ? (scene.memory.lastAdded?.options ?? {}) : {};
  const adding: Adding = { quantity: Math.max(1, quantity ?? 1), options, rest: [], added: [] };
  const referent = resolveProducts(scene);
  if (referent.kind === 'products') return addTargets(scene, referent.targets, adding);
  if (referent.kind === 'ambiguous')
    return askWhichProduct(scene, referent.candidates, 'add-to-cart', { adding });
  if (referent.kind === 'out-of-range') return askWithinRange(scene, 'add-to-cart', { adding });
  if (referent.kind === 'described') return findToAdd(scene, adding);
  return say(scene, 'name-product', {});
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

/** "Add a wool scarf": nothing on the screen is meant, so it is searched for first. */
function findToAdd(scene: Scene, adding: Adding): Scene {
  const args = { ...soughtIn(scene), limit: MOST_CHOICES };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-add', { adding });
}

export function foundToAdd(scene: Scene, result: ToolData<'search-products'>): Scene {
  const adding = addingOf(scene);
  const [first] = result.products;
  if (!first) return say(scene, 'nothing-found', { what: queryOf(scene) });
  const seen = showProducts(scene, result.products);
  if (result.products.length === 1) return addProduct(seen, shownOf(first.card), adding);
  const candidates = result.products.map(({ card }) => shownOf(card));
  const parts = [
    { kind: 'products' as const, products: result.products.map(({ card }) => card), total: result.total },
  ];
  return askWhichProduct(seen, candidates, 'add-to-cart', { adding }, parts);
}

export function addTargets(scene: Scene, targets: Target[], adding: Adding): Scene {
  const [first, ...others] = targets;
  if (!first) return say(scene, 'name-product', {});
  const rest = [...adding.rest, ...others.map(({ productId }) => productId)].slice(0, 3);
  const next = { ...adding, rest };
  // What is remembered is enough when it settles the version; else the store is asked for what is in stock now.
  if (first.known && settles(scene, first.known, next)) return addProduct(scene, first.known, next);
  return lookUpToAdd(scene, first.productId, next);
}

function settles(scene: Scene, product: ShownProduct, adding: Adding): boolean {
  const wanted = withEarlier(scene, product, { ...adding.options, ...optionsNamed(scene, product) });
  return choose(scene, product, wanted, adding).kind === 'chosen';
}

export function lookUpToAdd(scene: Scene, productId: string, adding: Adding): Scene {
  return useTool(scene, 'lookingUpProduct', 'get-product', { productId }, 'product-to-add', { adding });
}

export function productToAdd(scene: Scene, result: ToolData<'get-product'>): Scene {
  if (!result.found || !result.product) return say(scene, 'product-gone', {});
  const { card } = result.product;
  return addProduct(scene, { ...shownOf(card), variants: card.variants.map(asKnown) }, addingOf(scene));
}

/** What was asked for is the shopper's to say; a color nobody asked about may be that of the picture. */
function choose(scene: Scene, product: ShownProduct, wanted: Options, { askedFor }: Adding): VariantChoice {
  return askedFor === undefined
    ? chooseOrTakePictured(product, wanted, slotsOf(scene))
    : chooseVariant(product, wanted, slotsOf(scene));
}

function asKnown(variant: {
  id: string;
  options: Options;
  available: boolean;
  price: { amount: number };
}): KnownVariant {
  return { ...variant, price: variant.price.amount };
}

/** Chooses the version, asks for what is missing, or adds. */
export function addProduct(scene: Scene, product: ShownProduct, adding: Adding): Scene {
  const focused = focusOn(scene, product);
  const named = { ...keepOffered(adding.options, product), ...optionsNamed(scene, product) };
  const wanted = withEarlier(scene, product, named);
  const choice = choose(scene, product, wanted, adding);
  if (choice.kind === 'chosen') return addVariant(focused, product, choice.variant, adding);
  if (choice.kind === 'open') return askOption(focused, product, { ...adding, options: wanted }, choice);
  if (choice.kind === 'sold-out')
    return saySoldOut(focused, product, { ...adding, options: wanted }, choice.others);
  if (choice.kind === 'no-such-option') {
    const { asked, option, values } = choice;
    const question = optionQuestion(product, { ...adding, options: wanted }, option, values);
    return say(focused, 'no-such-option', { title: product.title, asked, option, values }, { question });
  }
  return saySoldOut(focused, product, adding, []);
}

function addVariant(scene: Scene, product: ShownProduct, variant: KnownVariant, adding: Adding): Scene {
  const args = { variantId: variant.id, quantity: adding.quantity };
  const added = {
    productId: product.productId,
    title: product.title,
    options: variant.options,
    quantity: adding.quantity,
  };
  return useTool(scene, 'changingCart', 'add-to-cart', args, 'added', {
    adding,
    added,
    variantId: variant.id,
  });
}

/** Adds a version that needs no more questions. */
export function addVariantNow(
  scene: Scene,
  product: ShownProduct,
  variant: KnownVariant,
  quantity: number,
): Scene {
  return addVariant(focusOn(scene, product), product, variant, {
    quantity,
    options: {},
    rest: [],
    added: [],
  });
}

export interface Added {
  productId: string;
  title: string;
  options: Options;
  quantity: number;
}

export function addDone(scene: Scene, result: CartResult): Scene {
  const { added, variantId } = notedData(scene) as { added: Added; variantId: string };
  const adding = addingOf(scene);
  if (result.refusal) return addRefused(scene, result, added, variantId);
  const changed = remember(rememberCart(scene, result, added.title), { lastAdded: added });
  const titles = [...adding.added, added.title];
  const [next, ...rest] = adding.rest;
  if (next) return lookUpToAdd(changed, next, { ...adding, options: {}, rest, added: titles });
  const parts = cartParts(result.cart);
  if (titles.length > 1) return say(changed, 'added-several', { titles }, { parts });
  const product = changed.memory.focus;
  const options = product ? optionValues(product, added.options) : Object.values(added.options);
  return say(changed, 'added', { title: added.title, options, quantity: added.quantity }, { parts });
}

function addRefused(scene: Scene, result: CartResult, added: Added, variantId: string): Scene {
  const { refusal } = result;
  const product = scene.memory.focus;
  const parts = result.cart.lines.length > 0 ? cartParts(result.cart) : [];
  if (refusal?.reason === 'not-enough' && refusal.available > 0) {
    return offerQuantity(scene, variantId, refusal.available, added, { key: 'not-enough' });
  }
  if (refusal?.reason === 'too-many' && refusal.maximum > 0) {
    return offerQuantity(scene, variantId, refusal.maximum, added, { key: 'too-many' });
  }
  if (refusal?.reason === 'sold-out' || refusal?.reason === 'not-enough') {
    const known = product ? { ...product, variants: withoutStock(product, variantId) } : undefined;
    const others = known?.variants.filter(({ available }) => available) ?? [];
    if (known) return saySoldOut(scene, known, { ...addingOf(scene), options: added.options }, others);
  }
  return say(scene, 'variant-gone', { title: added.title }, { parts });
}

function withoutStock(product: ShownProduct, variantId: string): KnownVariant[] {
  return product.variants.map((variant) =>
    variant.id === variantId ? { ...variant, available: false } : variant,
  );
}

/** "Only two left: shall I take two?" The yes runs the tool with what was offered, nothing else. */
function offerQuantity(
  scene: Scene,
  variantId: string,
  quantity: number,
  added: Added,
  { key }: { key: 'not-enough' | 'too-many' },
): Scene {
  const question = {
    kind: 'confirmation' as const,
    again: 'again-offer' as const,
    choices: yesOrNo(scene),
    tool: 'add-to-cart' as const,
    args: { variantId, quantity },
    data: { added: { ...added, quantity } },
  };
  if (key === 'too-many') return say(scene, key, { maximum: quantity }, { question });
  return say(scene, key, { title: added.title, available: quantity }, { question });
}

function askOption(
  scene: Scene,
  product: ShownProduct,
  adding: Adding,
  { option, values }: { option: string; values: string[] },
): Scene {
  const question = optionQuestion(product, adding, option, values);
  return say(scene, 'ask-option', { title: product.title, option, values }, { question });
}

function optionQuestion(product: ShownProduct, adding: Adding, option: string, values: string[]) {
  const choices: Choice[] = values
    .slice(0, MOST_CHOICES)
    .map((value) => ({ id: `option:${option}=${value}`.slice(0, 200), label: value }));
  return {
    kind: 'variant' as const,
    again: 'again-option' as const,
    facts: { title: product.title, option },
    choices,
    tool: 'add-to-cart' as const,
    data: { productId: product.productId, option, values, adding: { ...adding, askedFor: option } },
  };
}

/** Says it is sold out and offers what is there, as buttons that add that very version. */
function saySoldOut(scene: Scene, product: ShownProduct, adding: Adding, others: KnownVariant[]): Scene {
  const facts = {
    title: product.title,
    options: optionValues(product, adding.options),
    others: others.slice(0, MOST_CHOICES).map((variant) => optionValues(product, variant.options).join(', ')),
  };
  if (others.length === 0) {
    const choices = [
      { id: `similar:${product.productId}`.slice(0, 200), label: labelsOf(scene).similarOnes },
    ];
    return say(scene, 'sold-out', facts, { choices });
  }
  const choices = others.slice(0, MOST_CHOICES).map((variant) => ({
    id: `variant:${variant.id}`.slice(0, 200),
    label: optionValues(product, variant.options).join(', ') || product.title,
  }));
  const [option] = product.options;
  const question = {
    kind: 'variant' as const,
    again: 'again-option' as const,
    facts: { title: product.title, option: option?.name ?? '' },
    choices,
    tool: 'add-to-cart' as const,
    data: {
      productId: product.productId,
      option: option?.name ?? '',
      values: [],
      adding: { ...adding, options: {} },
    },
  };
  return say(scene, 'sold-out', facts, { question });
}

export function focusOn(scene: Scene, product: ShownProduct): Scene {
  const { focus, previousFocus } = scene.memory;
  const before = focus && focus.productId !== product.productId ? focus : previousFocus;
  const wanted = focus?.productId === product.productId ? focus.wanted : undefined;
  return remember(scene, { focus: { ...product, ...(wanted ? { wanted } : {}) }, previousFocus: before });
}

/** Options carried over from another product count only where this one has them. */
function keepOffered(options: Options, product: ShownProduct): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) =>
      product.options.some((option) => option.name === name && option.values.includes(value)),
    ),
  );
}

function addingOf(scene: Scene): Adding {
  return (notedData(scene) as { adding: Adding }).adding;
}
