import type { CartResult, ToolData } from '../../tools/results.ts';
import type { CartView, Part } from '../../wire/parts.ts';
import { catalogueOf } from '../replies/index.ts';
import { say } from '../say.ts';
import { inTurn, remember, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { asksWithShipping, sumWithShipping } from './with-shipping.ts';

/** Looking at the cart, and what every change of it has in common. */

/** "What did I have in my cart yesterday" is answered with the cart of now, said to be that. */
export function viewCart(scene: Scene): Scene {
  if (asksWithShipping(scene)) return sumWithShipping(scene);
  const asksOfBefore = catalogueOf(scene.memory.language).words.earlier.test(scene.turn.text);
  const told = asksOfBefore ? inTurn(scene, { lead: { template: 'cart-only-now', facts: {} } }) : scene;
  return useTool(told, 'reviewingCart', 'view-cart', {}, 'cart-seen');
}

export function cartSeen(scene: Scene, { cart }: ToolData<'view-cart'>): Scene {
  if (cart.lines.length === 0) return say(scene, 'cart-empty', {});
  return say(scene, 'cart', cartFacts(cart), { parts: cartParts(cart) });
}

/** What was to be taken out is not there; the cart shows what is. */
export function lineMissing(scene: Scene, { cart }: ToolData<'view-cart'>): Scene {
  return say(scene, 'line-gone', {}, cart.lines.length > 0 ? { parts: cartParts(cart) } : {});
}

/** After a change nobody confirmed, the real cart is shown and nothing is tried again. */
export function cartAfterDoubt(scene: Scene, { cart }: ToolData<'view-cart'>): Scene {
  return say(scene, 'cart-unknown', {}, { parts: cartParts(cart) });
}

export function cartFacts(cart: CartView) {
  const items = cart.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const rank = ['total', 'subtotal'] as const;
  const row = rank.map((kind) => cart.totals.find((each) => each.kind === kind && each.amount)).find(Boolean);
  return { items, ...(row?.amount ? { total: row.amount, totalLabel: row.label } : {}) };
}

export function cartParts(cart: CartView): Part[] {
  return [{ kind: 'cart', cart }];
}

/** How many changes can be undone. */
const MOST_UNDO = 3;

/** Keeps the cart as it was, for "undo". */
export function rememberCart(scene: Scene, { before }: CartResult, label: string): Scene {
  const { lines, coupons } = before;
  return remember(scene, { undo: [...scene.memory.undo, { lines, coupons, label }].slice(-MOST_UNDO) });
}
