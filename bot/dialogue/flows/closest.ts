import type { ToolData } from '../../tools/results.ts';
import type { ProductCard } from '../../wire/parts.ts';
import { namesSaid } from '../goods-said.ts';
import { nameOf } from '../known-products.ts';
import { MOST_PRODUCTS, say } from '../say.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { goodsInEnglish } from '../../understanding/goods/goods.ts';
import { crossingOf } from '../in-shoppers-words.ts';
import { contentOf, fold, stem, wordsOf } from '../words.ts';
import { showProducts } from './finding.ts';
import type { Wanted } from './finding.ts';
import { saysSeveral } from './seeking-some.ts';

/** What answers only part of a wish: told apart from what answers it, and only of the kind that was named. */

type Found = ToolData<'search-products'>;

/** Those of the kind the words name; all where they name none. */
export function closestOf(scene: Scene, { closest = [], products }: Found): ProductCard[] {
  const { things = [] } = slotsOf(scene);
  const kinds = contentOf(scene, things.join(' '));
  // Who looks for a thing the store has no word for is shown no other thing, but more of the kind that one of them is.
  if (kinds.length === 0)
    return scene.turn.intent === 'recommend-products' || products.length > 0 ? closest : [];
  return closest.filter((card) => nameOf(card).some((word) => kinds.includes(word)));
}

/** One or two answer all of it: they come first, and what comes close after them, said to do so. */
export function sayFew(scene: Scene, result: Found): Scene | undefined {
  const fitting = result.products;
  const close = closestOf(scene, result).slice(0, MOST_PRODUCTS - fitting.length);
  if (close.length === 0 || result.corrected !== undefined || isNamed(scene, fitting)) return undefined;
  const seen = showProducts(scene, [...fitting, ...close.map((card) => ({ card }))]);
  const titles = fitting.map(({ card }) => card.title);
  const products = [...fitting.map(({ card }) => card), ...close];
  const parts = [{ kind: 'products' as const, products, total: products.length }];
  return say(seen, 'found-few', { titles, close: close.map(({ title }) => title) }, { parts });
}

/** "Dotted notebook" asks for the one that is called so, and for no other; "hiking boots" for several. */
function isNamed(scene: Scene, fitting: Found['products']): boolean {
  const { category = '' } = slotsOf(scene);
  if (namesSaid(scene).some((word) => saysSeveral(scene, word))) return false;
  const said = contentOf(scene, `${queryOf(scene)} ${category}`);
  return fitting.some(({ card }) => {
    const name = nameOf(card);
    return said.every((word) => name.includes(word));
  });
}

/** Where a product says the words only of itself, and is not called so. */
const IN_PASSING: readonly string[] = ['facts', 'description'];

/** Of a word that was only taken apart, "Regenschirme", no product says the whole. */
export function isOfCatalogue(scene: Scene, query: string): boolean {
  const { from, to } = crossingOf(scene);
  return from === to || goodsInEnglish.has(fold(query));
}

/** "Do you have batteries": the one word that all of these only mention; undefined where one of them is called so. */
export function onlyMentioned(scene: Scene, query: string, products: Found['products']): string | undefined {
  const { category, brand, color, size, material } = slotsOf(scene);
  const said = contentOf(scene, query);
  if (
    said.length !== 1 ||
    !isOfCatalogue(scene, query) ||
    (category ?? brand ?? color ?? size ?? material) !== undefined
  )
    return undefined;
  const passing = products.every(({ saidIn = ['title'] }) =>
    saidIn.every((field) => IN_PASSING.includes(field)),
  );
  return passing ? query : undefined;
}

/** "In black", of tents, where only other things that mention tents are black: the tents, and what they are not. */
export function onlyBeside(
  scene: Scene,
  { query }: Wanted,
  products: Found['products'],
): { dropped?: string; without?: string; wanted: Wanted } | undefined {
  const { search, shown } = scene.memory;
  const { color, size, material, priceMax, priceMin } = slotsOf(scene);
  const without = color ?? size ?? material;
  const dropped = priceMax === undefined ? 'priceMin' : 'priceMax';
  const limited = without ?? priceMax ?? priceMin;
  if (!search || search.query !== query || query === '' || limited === undefined) return undefined;
  const isNamed = shown.some((product) =>
    wordsOf(query).some((word) => nameOf(product).includes(stem(word))),
  );
  const inPassing = products.every(({ saidIn = ['title'] }) => !saidIn.includes('title') && !saidIn.includes('tags')); // prettier-ignore
  if (!isNamed || !inPassing) return undefined;
  return { ...(without === undefined ? { dropped } : { without }), wanted: { ...search, offset: 0 } };
}
