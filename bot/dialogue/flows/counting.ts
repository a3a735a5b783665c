import { catalogueOf } from '../replies/index.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** How many the shopper means, also where the figure was read as something else. */

/** An order may hold fewer; the cart says how many. More than this is no order. */
const MOST = 999;

/** "Up to 5" said of a quantity is no price, and the 12 of "12 of them" no size. At least 1. */
export function quantityMeant(scene: Scene): number | undefined {
  const { quantity, quantityChange } = slotsOf(scene);
  const counted = catalogueOf(scene.memory.language).words.counted.exec(scene.turn.text)?.[1];
  const meant = quantity ?? (counted === undefined ? (limitMeant(scene) ?? quantityChange) : Number(counted));
  return meant === undefined ? undefined : Math.min(MOST, Math.max(1, meant));
}

function limitMeant(scene: Scene): number | undefined {
  const { priceMax, priceMin, currency } = slotsOf(scene);
  const limit = priceMax ?? priceMin;
  if (scene.turn.intent !== 'change-quantity' || limit === undefined || currency !== undefined)
    return undefined;
  const figure = limit / 10 ** scene.store.currency.exponent;
  const says = new RegExp(`(?<![\\p{Sc}\\d.,])${figure}(?![\\d.,]*\\s?\\p{Sc})`, 'u').test(scene.turn.text);
  return Number.isInteger(figure) && says ? figure : undefined;
}
