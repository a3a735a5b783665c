import type { ToolData } from '../../tools/results.ts';
import { everyKnown, rowOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { pricePlaceIn } from '../replies/price-place-words.ts';
import type { PricePlace } from '../replies/price-place-words.ts';
import { say } from '../say.ts';
import { notedData, openQuestion, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { lookUpOne } from './products.ts';

/** "The second cheapest", "the next one up": one of all that was found, by its place in the order of prices. */

const MOST_WORDS = 9;
/** So many are put in order; nobody counts further. */
const MOST_ORDERED = 50;

/** Whether the message names such a place, of what is on the screen and of nothing else. */
export function namesPricePlace(scene: Scene): boolean {
  const { things, category, orderId } = slotsOf(scene);
  const { adds, takes } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  if ((things ?? category ?? orderId) !== undefined || wordsOf(text).length > MOST_WORDS) return false;
  if (openQuestion(scene) || everyKnown(scene).length === 0) return false;
  return placeIn(scene) !== undefined && !adds.test(text) && !takes.test(text);
}

const placeIn = ({ memory: { language }, turn: { text } }: Scene): PricePlace | undefined =>
  pricePlaceIn(language, text);

/** Looks at the one in that place; undefined where none is named. */
export function lookByPricePlace(scene: Scene): Scene | undefined {
  const place = placeIn(scene);
  if (!place || !namesPricePlace(scene)) return undefined;
  const { search } = scene.memory;
  if (!search) return lookAt(scene, place, rowOf(scene).toSorted((one, other) => one.price - other.price).map(({ productId }) => productId)); // prettier-ignore
  const sort = 'price-ascending' as const;
  const { query, kind, filters } = search;
  // "Bikes" by their price are no bells, which only mention them.
  const args = { query, filters, sort, limit: MOST_ORDERED, ...(filters.category === undefined && kind ? { kind } : {}) }; // prettier-ignore
  return useTool(scene, 'searching', 'search-products', args, 'ordered-by-price', { place });
}

export function orderedByPrice(scene: Scene, { products }: ToolData<'search-products'>): Scene {
  const { place } = notedData(scene) as { place: PricePlace };
  // Where the words found nothing in that order, those on the screen are put in it.
  const found = products.length > 0 ? products.map(({ card: { id } }) => id) : rowOf(scene).map(({ productId }) => productId); // prettier-ignore
  return lookAt(scene, place, found);
}

function lookAt(scene: Scene, { from, place }: PricePlace, cheapestFirst: readonly string[]): Scene {
  const inOrder = from === 'cheapest' ? cheapestFirst : cheapestFirst.toReversed();
  const at = inOrder.indexOf(scene.memory.focus?.productId ?? '');
  // After a list "the next cheapest" is the one after the cheapest.
  const next = place === 'next' ? Math.max(at, 0) + 1 : place - 1;
  const productId = inOrder[next];
  if (productId === undefined) return say(scene, 'no-more', { total: inOrder.length });
  return lookUpOne(scene, productId, 'product-details');
}
