import type { Intent, Slots } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';

/** Figures that are places in the list on the screen: "détails du 2", "n°3, more of it", "1 or 2, what would you take". */

/** What stands before a figure that is a place. */
const BEFORE_PLACE =
  /(?:^|(?<!\p{L})(?:n[°ºr]|no|num|number|nummer|n[uú]mero|num[eé]ro|position|posici[oó]n|option|opci[oó]n|artikel|article|produit|producto|item|product|platz))\P{L}{0,3}\d(?!\d)/iu;
const OF_ONE: readonly Intent[] = ['product-question', 'show-more', 'refine-results', 'search-products', 'help', 'out-of-scope']; // prettier-ignore
export const OF_ONE_PLACE: readonly Intent[] = ['product-details', ...OF_ONE];
export const OF_TWO_PLACES: readonly Intent[] = ['compare-products', 'recommend-products', 'product-question', 'product-details', 'add-to-cart', 'out-of-scope']; // prettier-ignore
/** A reading that is as good as none where two places are named and comparing is likely too. */
const UNSURE = 0.5;
const MAY_COMPARE = 0.1;

/** The places that the figures of a message are, where it has no others and names nothing else. */
function placesSaid(scene: Scene): number[] {
  const { quantity, quantityChange, ordinal, ordinals, priceMax, priceMin, size, orderId, date, coupon, names = [], things = [] } = slotsOf(scene); // prettier-ignore
  const told = quantity ?? quantityChange ?? ordinal ?? ordinals ?? priceMax ?? priceMin ?? size ?? orderId ?? date ?? coupon; // prettier-ignore
  if (told !== undefined || contentOf(scene, [...names, ...things].join(' ')).some((word) => /\p{L}/u.test(word))) return []; // prettier-ignore
  const figures = wordsOf(scene.turn.text).filter((word) => /\p{N}/u.test(word));
  const places = figures.map(Number);
  const stand = places.every((place) => place >= 1 && place <= scene.memory.shown.length);
  return stand && new Set(places).size === places.length ? places : [];
}

export function pointsAtPlace(scene: Scene): boolean {
  const { intent = 'out-of-scope', text } = scene.turn;
  if (scene.memory.shown.length < 2 || !/\d/.test(text)) return false;
  if (OF_ONE.includes(intent) && !BEFORE_PLACE.test(text.trim())) return false;
  return placesSaid(scene).length === 1;
}

/** Two of those shown, by their places. */
export function comparesPlaces(scene: Scene): boolean {
  const { intent, understanding, text } = scene.turn;
  if (scene.memory.shown.length < 2) return false;
  const { ordinals = [] } = slotsOf(scene);
  const isSure = intent === 'compare-products';
  const [top, ...others] = understanding?.intents ?? [];
  const isLikely = others.some(
    (each) => each.intent === 'compare-products' && each.confidence >= MAY_COMPARE,
  );
  const { adds, takes } = catalogueOf(scene.memory.language).words;
  if (!isSure && ((top?.confidence ?? 1) >= UNSURE || !isLikely || adds.test(text) || takes.test(text))) return false; // prettier-ignore
  return placesSaid(scene).length === 2 || (!isSure && ordinals.length === 2);
}

export function withPlaces(slots: Slots, scene: Scene): Slots {
  const places = placesSaid(scene);
  const [first] = places;
  if (first === undefined) return slots;
  return { ...slots, ordinal: first, ...(places.length > 1 ? { ordinals: places } : {}) };
}
