import { textIn } from '../../settings/texts.ts';
import type { ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import type { Money } from '../../wire/money.ts';
import { catalogueOf } from '../replies/index.ts';
import { methodsMeant } from '../places.ts';
import { moneyOf, say } from '../say.ts';
import { notedData, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { sayNotServed } from './not-served.ts';
import { cartFacts, cartParts, cartSeen } from './cart.ts';

/** "How much with shipping": a sum, and what it becomes with each way to send it. Tax is left out and said to be. */

const READINGS: readonly Intent[] = ['shipping-info', 'view-cart', 'ask-price', 'delivery-estimate'];
const MOST_WAYS = 3;

export function asksWithShipping(scene: Scene): boolean {
  const { withShipping } = catalogueOf(scene.memory.language).words;
  const { intent = 'out-of-scope', text, surroundings } = scene.turn;
  if (!READINGS.includes(intent) || !withShipping.test(text)) return false;
  return surroundings.cartLines.length > 0 || scene.memory.focus !== undefined;
}

/** Of so many of what is talked about, where the words count or point; of the cart otherwise. */
export function sumWithShipping(scene: Scene): Scene {
  const nowhere = sayNotServed(scene);
  if (nowhere) return nowhere;
  const { focus } = scene.memory;
  const { quantity, reference } = slotsOf(scene);
  const ofFocus =
    focus && ((quantity ?? reference) !== undefined || scene.turn.surroundings.cartLines.length === 0);
  if (!ofFocus) return useTool(scene, 'reviewingCart', 'view-cart', {}, 'cart-with-shipping');
  const { productId } = focus;
  return useTool(scene, 'lookingUpProduct', 'get-product', { productId }, 'price-with-shipping', {
    quantity: quantity ?? 1,
  });
}

export function cartWithShipping(scene: Scene, result: ToolData<'view-cart'>): Scene {
  const { cart } = result;
  const { total } = cartFacts(cart);
  const isKnown = cart.totals.some(({ kind, amount }) => kind === 'shipping' && amount !== undefined);
  if (!total || isKnown || cart.lines.length === 0) return cartSeen(scene, result);
  const beforeTax = cart.totals.some(({ kind, amount }) => kind === 'tax' && amount === undefined);
  const facts = { beforeTax, sum: total, ways: waysFor(scene, total) };
  return say(scene, 'with-shipping', facts, { parts: cartParts(cart) });
}

export function priceWithShipping(scene: Scene, { product }: ToolData<'get-product'>): Scene {
  if (!product) return say(scene, 'product-gone', {});
  const { quantity } = notedData(scene) as { quantity: number };
  const { card } = product;
  const wanted = scene.memory.focus?.wanted ?? {};
  const fitting = card.variants.filter(({ options }) =>
    Object.entries(wanted).every(([name, value]) => options[name] === value),
  );
  const price =
    fitting.toSorted((one, other) => one.price.amount - other.price.amount)[0]?.price ?? card.price;
  const sum = { ...price, amount: price.amount * quantity };
  const facts = { beforeTax: false, of: { title: card.title, quantity }, sum, ways: waysFor(scene, sum) };
  return say(scene, 'with-shipping', facts, { parts: [{ kind: 'products', products: [card], total: 1 }] });
}

/** What it comes to with each way of shipping; free ones cost nothing from the sum the store names. */
function waysFor(scene: Scene, sum: Money): { name: string; total: Money; free: boolean }[] {
  const { languages } = scene.store;
  const { language } = scene.memory;
  return methodsMeant(scene)
    .slice(0, MOST_WAYS)
    .map(({ name, price, freeFrom }) => {
      const free = price === 0 || (freeFrom !== undefined && sum.amount >= freeFrom);
      return {
        name: textIn(name, language, languages),
        free,
        total: moneyOf(scene, sum.amount + (free ? 0 : price)),
      };
    });
}
