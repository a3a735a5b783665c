import type { CartResult, ToolData } from '../../tools/results.ts';
import type { ShownProduct } from '../memory.ts';
import { say, yesOrNo } from '../say.ts';
import { notedData, remember, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { addingOf } from './adding.ts';
import { addNext, orLater } from './adding-several.ts';
import type { Adding, Replaced } from './adding.ts';
import { saySoldOut } from './adding-version.ts';
import { cartParts, rememberCart } from './cart.ts';
import { mostOf, offerTotal } from './changing-cart.ts';
import { optionValues } from './choosing-variant.ts';
import type { KnownVariant, Options } from './choosing-variant.ts';

/** What comes of adding: told, refused with what is possible instead, or followed by the next one. */

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
  if (adding.replaces) return takeOut(changed, adding, adding.replaces, added);
  const put = [...(adding.put ?? []), variantId];
  const told = { ...adding, added: [...adding.added, nameOf(changed, added)], put };
  if (adding.rest.length > 0) return addNext(changed, told);
  if (told.added.length > 1 || (told.missing ?? []).length > 0) return tellSeveral(changed, told, result);
  return say(changed, 'added', factsOf(changed, added), { parts: cartParts(result.cart) });
}

/** Among several, each with its version: three tapes of one name are told apart by it. */
function nameOf(scene: Scene, added: Added): string {
  const { title, options, quantity } = factsOf(scene, added);
  const count = quantity > 1 ? `${quantity} × ` : '';
  return options.length > 0 ? `${count}${title} (${options.join(', ')})` : `${count}${title}`;
}

function factsOf(scene: Scene, { title, options, quantity }: Added) {
  const product = scene.memory.focus;
  return { title, quantity, options: product ? optionValues(product, options) : Object.values(options) };
}

/** All that needed no question is in the cart. */
export function severalAdded(scene: Scene, result: ToolData<'view-cart'>): Scene {
  return tellSeveral(scene, addingOf(scene), result);
}

function tellSeveral(
  scene: Scene,
  { added: titles, missing = [] }: Adding,
  { cart }: Pick<CartResult, 'cart'>,
): Scene {
  const parts = cart.lines.length > 0 ? cartParts(cart) : [];
  if (missing.length > 0) return say(scene, 'added-so-far', { titles, missing }, { parts });
  return say(scene, 'added-several', { titles }, { parts });
}

/** The new one is in; the old one goes. Both together are one change for "undo". */
function takeOut(scene: Scene, adding: Adding, replaces: Replaced, added: Added): Scene {
  const { lineId, keep } = replaces;
  const noted = { added, replaces, adding };
  return keep > 0
    ? useTool(scene, 'changingCart', 'change-quantity', { lineId, quantity: keep }, 'replaced', noted)
    : useTool(scene, 'changingCart', 'remove-from-cart', { lineIds: [lineId] }, 'replaced', noted);
}

export function replaced(scene: Scene, { cart }: CartResult): Scene {
  const { added, replaces, adding } = notedData(scene) as {
    added: Added;
    replaces: Replaced;
    adding?: Adding;
  };
  // "One blue, one red and one green" in place of three blue ones.
  if (adding && adding.rest.length > 0) {
    const { replaces: _, ...others } = adding;
    return addNext(scene, { ...others, added: [...adding.added, nameOf(scene, added)] });
  }
  const facts = { ...factsOf(scene, added), from: replaces.title };
  return say(scene, 'swapped', facts, { parts: cartParts(cart) });
}

function addRefused(scene: Scene, result: CartResult, added: Added, variantId: string): Scene {
  const { refusal } = result;
  const product = scene.memory.focus;
  const adding = addingOf(scene);
  const parts = result.cart.lines.length > 0 ? cartParts(result.cart) : [];
  const item = { productId: added.productId, options: added.options };
  const possible = refusal ? mostOf(refusal) : 0;
  if (possible > 0) {
    const key = refusal?.reason === 'too-many' ? ('too-many' as const) : ('not-enough' as const);
    const line = result.cart.lines.find((each) => each.variantId === variantId);
    return orLater(scene, adding, item, (told, now) =>
      line && now.rest.length === 0
        ? offerTotal(told, line, key, possible, result.cart)
        : offerQuantity(told, { variantId, quantity: possible }, added, { key, adding: now }),
    );
  }
  if (product && (refusal?.reason === 'sold-out' || refusal?.reason === 'not-enough')) {
    const known = { ...product, variants: withoutStock(product, variantId) };
    const others = known.variants.filter(({ available }) => available);
    return orLater(scene, adding, item, (told, now) =>
      saySoldOut(told, known, { ...now, options: added.options }, others),
    );
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
  args: { variantId: string; quantity: number },
  added: Added,
  { key, adding }: { key: 'not-enough' | 'too-many'; adding: Adding },
): Scene {
  const { quantity } = args;
  const question = {
    kind: 'confirmation' as const,
    again: 'again-offer' as const,
    choices: yesOrNo(scene),
    tool: 'add-to-cart' as const,
    args,
    data: { added: { ...added, quantity }, adding: { ...adding, quantity } },
  };
  if (key === 'too-many') return say(scene, key, { maximum: quantity }, { question });
  return say(scene, key, { title: added.title, available: quantity }, { question });
}
