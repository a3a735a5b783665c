import type { CartView, Part } from '../../wire/parts.ts';
import { asShown } from '../../wire/shown.ts';
import { cart, order, orders, totals } from './bills.ts';
import { clean, listed } from './bits.ts';
import { comparison, product, products } from './goods.ts';
import { partWords } from './part-words.ts';
import type { Ear } from './text.ts';

/** The data parts of a reply as they are heard, in the shopper's words. */

/** A cart that was only changed is told by its total. */
export type HeardPart = Part | { kind: 'cart-total'; cart: CartView };

/**
 * @param before what is said already: nothing of it is said twice.
 * @returns '' for what the words before it say, or what cannot be heard.
 */
export function heardPart(given: HeardPart, ear: Ear, before = ''): string {
  const part = given.kind === 'cart-total' ? given : asShown(given);
  switch (part.kind) {
    case 'products':
      return products(part.products, ear, before);
    case 'product':
      return product(part, ear, before);
    case 'comparison':
      return comparison(part, ear);
    case 'cart':
      return cart(part.cart, ear);
    case 'cart-total':
      return totals(part.cart, ear);
    case 'order':
      return order(part.order, ear, before);
    case 'orders':
      return orders(part.orders, ear);
    case 'choices':
      return choices(part.choices, ear, before);
    default:
      return '';
  }
}

/** Those that the words have not named; a yes and a no need no telling. */
function choices(all: readonly { id: string; label: string }[], ear: Ear, before: string): string {
  const said = before.toLowerCase();
  const named = all
    .filter(({ id }) => !/^(?:yes|no)(?:~|$)/.test(id))
    .map(({ label }) => clean(label, ear))
    .filter(
      (label) => label !== '' && !new RegExp(`(?<!\\p{L})${escaped(label)}(?!\\p{L})`, 'iu').test(said),
    );
  return named.length === 0 ? '' : partWords[ear.language].choices(listed(named, ear, 'or'));
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Words in which a cart was told, with the cart as it is now. */
export function withCart(speech: string, before: CartView, now: CartView, ear: Ear): string {
  const kinds = ['cart', 'cart-total'] as const;
  const told = kinds.find((kind) => speech.includes(heardPart({ kind, cart: before }, ear)));
  if (told === undefined) return speech;
  const kind = told;
  return speech.replace(heardPart({ kind, cart: before }, ear), () => heardPart({ kind, cart: now }, ear));
}
