import type { ProductFilters } from '../../shop/search/search.ts';
import type { ToolData } from '../../tools/results.ts';
import { resolveProducts } from '../references.ts';
import { isForGrownUp, OF_CHILDREN } from '../replies/grown-up-words.ts';
import { MOST_PRODUCTS, say } from '../say.ts';
import { notedData, queryOf, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { filtersOf, runSearch, showProducts, soughtIn, withoutPeople } from './finding.ts';
import { askWhichProduct, askWithinRange } from './which-product.ts';

/** Similar products and recommendations, when the shopper asks for them. */

export function findSimilar(scene: Scene): Scene {
  const referent = resolveProducts(scene, true);
  if (referent.kind === 'ambiguous') return askWhichProduct(scene, referent.candidates, 'find-similar');
  if (referent.kind === 'out-of-range') return askWithinRange(scene, 'find-similar');
  const [target] = referent.kind === 'products' ? referent.targets : [];
  if (!target) {
    const query = queryOf(scene);
    return query ? runSearch(scene, { query, filters: {}, offset: 0 }) : say(scene, 'name-product', {});
  }
  return similarTo(scene, target.productId, target.known);
}

/** `known` gives the price that "cheaper" is measured by. */
export function similarTo(scene: Scene, productId: string, known?: { title: string; price: number }): Scene {
  const slots = slotsOf(scene);
  const { color, size, priceMin, priceMax, inStock, exclude } = filtersOf(scene, slots);
  const cheaper = slots.priceDirection === -1 && known ? { priceMax: Math.max(0, known.price - 1) } : {};
  const wanted = { color, size, priceMin, priceMax, inStock, exclude, ...cheaper };
  const filters = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const args = { productId, ...(Object.keys(filters).length > 0 ? { filters } : {}) };
  return useTool(scene, 'suggesting', 'find-similar', args, 'similar-found', { title: known?.title });
}

export function similarFound(scene: Scene, { products }: ToolData<'find-similar'>): Scene {
  const { title = scene.memory.focus?.title ?? '' } = notedData(scene) as { title?: string };
  if (products.length === 0) return say(scene, 'no-similar', { title });
  const shown = products.slice(0, MOST_PRODUCTS);
  const titles = shown.map((card) => card.title);
  const seen = showProducts(
    scene,
    shown.map((card) => ({ card })),
  );
  const parts = [{ kind: 'products' as const, products: shown, total: products.length }];
  return say(seen, 'similar', { title, titles }, { parts });
}

/** A kind of product is enough for the direct way; "a gift for my father" is for the agent (`isVague`). */
export function recommend(scene: Scene): Scene {
  const { filters } = soughtIn(scene);
  const { category = '' } = slotsOf(scene);
  const kind = contentOf(scene, category);
  const query = wishedFor(scene);
  // "A book for someone who likes cooking": what is said of it counts for more than what sells well.
  // "She likes tea" means tea, not all of Coffee & Tea.
  const partNamed = scene.turn.understanding?.sought !== undefined && query !== '';
  if (!partNamed && !contentOf(scene, query).some((word) => !kind.includes(word)))
    return recommendAnything(scene);
  return runSearch(scene, { query, filters, offset: 0 }, 'recommend');
}

/** What a recommendation is asked for, without whom it is for. */
export function wishedFor(scene: Scene): string {
  const { names = [] } = slotsOf(scene);
  // "My dad loves to cook, I need a present": what is told before the wish says what it is.
  return withoutPeople(scene, soughtIn(scene).query) || withoutPeople(scene, names.join(' '));
}

/** What sells well and is well rated, of the kind named. */
export function recommendAnything(scene: Scene): Scene {
  const { category, ...filters } = forGrownUps(scene, filtersOf(scene, slotsOf(scene)));
  const onPage = scene.turn.surroundings.page.category;
  const args = {
    ...((category ?? onPage) ? { category: category ?? onPage } : {}),
    ...(Object.keys(filters).length > 0 ? { filters } : {}),
  };
  return useTool(scene, 'suggesting', 'recommend-products', args, 'recommended', {
    filters: { ...filters, ...(args.category ? { category: args.category } : {}) },
  });
}

/** "For my dad": nothing made for children. */
function forGrownUps({ turn }: Scene, filters: ProductFilters): ProductFilters {
  if (!isForGrownUp(turn.text)) return filters;
  const { exclude } = filters;
  return { ...filters, exclude: { ...exclude, words: [...(exclude?.words ?? []), ...OF_CHILDREN] } };
}

/** A search within the limits was already made in this turn. */
function isAgain(scene: Scene): boolean {
  return scene.turn.move?.takenBy === 'search-done';
}

/** Stars from which a product may be called well rated. */
const WELL_RATED = 4;

export function recommended(scene: Scene, { products }: ToolData<'recommend-products'>): Scene {
  const { filters: within } = notedData(scene) as { filters: ProductFilters };
  // "A laptop under 800" where all cost more: those nearest to it.
  if (
    products.length === 0 &&
    within.category !== undefined &&
    Object.keys(within).length > 1 &&
    !isAgain(scene)
  )
    return runSearch(scene, { query: '', filters: within, offset: 0 });
  if (products.length === 0) return say(scene, 'nothing-to-recommend', {});
  const shown = products.slice(0, MOST_PRODUCTS);
  // What was recommended can be narrowed down like a search.
  const { filters } = notedData(scene) as { filters: ProductFilters };
  const search = { query: '', filters, offset: 0, total: shown.length };
  const seen = showProducts(
    remember(scene, { search }),
    shown.map((card) => ({ card })),
  );
  const parts = [{ kind: 'products' as const, products: shown, total: products.length }];
  // "Can I buy a gift card": of the one there is nothing is recommended.
  const [only, another] = shown;
  if (only && !another && within.category !== undefined)
    return say(seen, 'found-one', { title: only.title, price: only.price }, { parts });
  const rated = shown.every(({ rating }) => (rating?.stars ?? 0) >= WELL_RATED);
  const isOpen = Object.keys(within).every((name) => name === 'exclude');
  return say(seen, 'recommended', { titles: shown.map(({ title }) => title), rated, isOpen }, { parts });
}
