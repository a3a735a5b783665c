import type { ToolData } from '../../tools/results.ts';
import { resolveProducts } from '../references.ts';
import { catalogueOf } from '../replies/index.ts';
import { MOST_PRODUCTS, say } from '../say.ts';
import { slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold } from '../words.ts';
import { runSearch, showProducts } from './finding.ts';
import { recommended } from './suggesting.ts';

/** What others buy: bestsellers, what is ordered together with a product; and what is new. */

type Asked = 'new' | 'bestsellers' | 'with-unknown' | { productId: string };

function askedOf(scene: Scene): Asked | undefined {
  const { goesTogether, isNew, sellsBest } = catalogueOf(scene.memory.language).words;
  const text = fold(scene.turn.text);
  if (isNew.test(text)) return 'new';
  if (sellsBest.test(text)) return 'bestsellers';
  if (!goesTogether.test(text)) return undefined;
  const referent = resolveProducts(scene, true);
  const [target] = referent.kind === 'products' ? referent.targets : [];
  if (target) return { productId: target.productId };
  return scene.memory.shown.length > 0 || slotsOf(scene).reference !== undefined ? 'with-unknown' : undefined;
}

export function asksAboutSales(scene: Scene): boolean {
  return askedOf(scene) !== undefined;
}

export function tellSales(scene: Scene): Scene {
  const asked = askedOf(scene);
  if (asked === undefined) return scene;
  if (asked === 'with-unknown') return say(scene, 'name-product', {});
  if (asked === 'new') return runSearch(scene, { query: '', filters: {}, sort: 'newest', offset: 0 });
  if (asked === 'bestsellers') {
    const args = { bestselling: true };
    return useTool(scene, 'suggesting', 'recommend-products', args, 'bestsellers-found', { filters: {} });
  }
  const args = { productId: asked.productId, together: true };
  return useTool(scene, 'suggesting', 'find-similar', args, 'together-found', {});
}

export function togetherFound(scene: Scene, { products, title }: ToolData<'find-similar'>): Scene {
  // The page may name a product that is sold no more.
  if (title === undefined) return say(scene, 'name-product', {});
  if (products.length === 0) return say(scene, 'no-together', { title });
  return shown(scene, products, (seen, parts) => say(seen, 'together', { title }, { parts }));
}

/** Without sales to tell of, what is liked is recommended, and not called a bestseller. */
export function bestsellersFound(scene: Scene, data: ToolData<'recommend-products'>): Scene {
  if (data.bySales !== true) return recommended(scene, data);
  return shown(scene, data.products, (seen, parts) => say(seen, 'bestsellers', {}, { parts }));
}

type Cards = ToolData<'find-similar'>['products'];

function shown(
  scene: Scene,
  found: Cards,
  tell: (seen: Scene, parts: { kind: 'products'; products: Cards; total: number }[]) => Scene,
): Scene {
  const products = found.slice(0, MOST_PRODUCTS);
  const seen = showProducts(
    scene,
    products.map((card) => ({ card })),
  );
  return tell(seen, [{ kind: 'products', products, total: found.length }]);
}
