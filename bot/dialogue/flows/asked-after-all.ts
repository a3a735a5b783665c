import type { ProductDetails } from '../../tools/results.ts';
import { crossingOf } from '../in-shoppers-words.ts';
import { nameOf, shownOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { amountAsked } from '../replies/inside-words.ts';
import { valueIn } from '../replies/store-terms.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { versionWords } from './option-words.ts';

/** What was read as a question for the price or the stock, and asks for something the product is or holds. */

/** "Do you have it in green", where the store names no green: it cannot be said to be there. */
export function asksForUnknownVersion(scene: Scene, { card, category }: ProductDetails): boolean {
  const { inWhat } = catalogueOf(scene.memory.language).words;
  const [, asked = ''] = inWhat.exec(scene.turn.text) ?? [];
  const product = shownOf(card);
  const { size = '', color = '', material = '' } = slotsOf(scene);
  // Slots are in the catalogue's words, the question in the shopper's: "Red" is what "in rot" asks for.
  const named = [size, color, material]
    .map((look) => `${look} ${valueIn(crossingOf(scene), look)}`)
    .join(' ');
  // Where there are versions, the one asked for is missing among them; where there are none, nothing is said of it.
  const looks = product.options.some(({ values }) => values.length > 1) ? named : '';
  const explained = [
    ...nameOf(product),
    ...versionWords(scene, product),
    ...contentOf(scene, `${category} ${looks}`),
  ];
  const left = contentOf(scene, asked);
  return left.length > 0 && left.every((word) => !explained.includes(word));
}

/** "How much caffeine does it have" asks for no price: something is named that is neither the product nor a cost. */
export function asksForMeasure(scene: Scene, { card, category }: ProductDetails): boolean {
  const { costs } = catalogueOf(scene.memory.language).words;
  const product = shownOf(card);
  const explained = [...nameOf(product), ...versionWords(scene, product), ...contentOf(scene, category)];
  if (contentOf(scene, amountAsked(scene.turn.text, scene.memory.language)).length > 0) return true;
  const left = contentOf(scene, queryOf(scene)).filter((word) => !explained.includes(word));
  return left.length > 0 && !costs.test(scene.turn.text);
}
