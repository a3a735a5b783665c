import type { ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { alikeNamed } from '../replies/alike-words.ts';
import { MOST_CHOICES } from '../say.ts';
import { notedData, openQuestion, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { runSearch } from './finding.ts';
import { similarTo } from './suggesting.ts';

/** "Anything similar to the pheasant toy": others like a thing that is named, and not the thing itself. */

export const ALIKE_NAMED_AS: readonly Intent[] = [
  'search-products', 'refine-results', 'recommend-products', 'product-question', 'product-details', 'check-availability', 'compare-products',
  'find-similar', 'show-more', 'out-of-scope',
]; // prettier-ignore

/** How much of what is named the product's name must say. */
const LEAST_SAID = 0.6;

/** One word names a kind or a material before it names one product. */
const FEWEST_WORDS = 2;

export function asksLikeNamed(scene: Scene): boolean {
  return openQuestion(scene) === undefined && contentOf(scene, nameSaid(scene)).length >= FEWEST_WORDS;
}

/** What the others shall be like, where it is named and not known yet; undefined when the words point at what is known. */
export function findToLiken(scene: Scene): Scene | undefined {
  const name = nameSaid(scene);
  const words = contentOf(scene, name);
  if (words.length === 0) return undefined;
  const known = everyKnown(scene).find((product) => says(nameOf(product), words));
  if (known) return similarTo(scene, known.productId, known);
  const args = { query: name, filters: {}, limit: MOST_CHOICES };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-liken', { name });
}

export function foundToLiken(scene: Scene, { products, total }: ToolData<'search-products'>): Scene {
  const { name } = notedData(scene) as { name: string };
  const words = contentOf(scene, name);
  const found = products.find(({ card }) => says(nameOf(card), words));
  if (!found || (words.length < FEWEST_WORDS && total > 1))
    return runSearch(scene, { query: name, filters: {}, offset: 0 });
  const { id, title, price } = found.card;
  return similarTo(scene, id, { title, price: price.amount });
}

function nameSaid(scene: Scene): string {
  const { reference, ordinal } = slotsOf(scene);
  if (reference !== undefined || ordinal !== undefined) return '';
  const [, name = ''] = alikeNamed(scene.memory.language).exec(scene.turn.text) ?? [];
  return name.replace(/[?!.,;]+.*$/su, '').trim();
}

function says(name: readonly string[], words: readonly string[]): boolean {
  return words.filter((word) => name.includes(word)).length >= words.length * LEAST_SAID;
}
