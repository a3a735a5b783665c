import type { Catalogue } from './catalogue.ts';
import { rowOf } from './columns.ts';
import { withAttributes } from './attributes.ts';
import { fieldBit } from './evidence.ts';
import type { Finder } from './finder.ts';
import { indexOfId } from './postings.ts';
import { isAnyAvailable, ProductTest } from './product-test.ts';
import { productWords } from './product-text.ts';
import type { ProductFilters } from './search.ts';
import { topPlaces } from './top.ts';

/** Words that name the thing; those of its description are not compared. */
const naming = fieldBit.title | fieldBit.label | fieldBit.category;

/**
 * Products like this one: of its category, sharing words of its title and tags, at a like price, and to be had.
 * @returns ids, the most alike first; empty when the product is unknown.
 */
export function similarProducts(
  catalogue: Catalogue,
  { index }: Finder,
  productId: string,
  filters: ProductFilters,
  limit: number,
): number[] {
  index.refresh();
  const source = catalogue.idOf(productId);
  const stored = catalogue.products([productId])[0];
  if (source === undefined || !stored) return [];
  const ofCategory = new ProductTest({ category: stored.product.category }, false);
  const test = new ProductTest(filters, true);
  const candidates = Array.from(index.passing(test)).filter((id) => {
    const block = index.blockOf(id)!;
    return id !== source && ofCategory.passes(block, rowOf(block, id));
  });
  const ids = withAttributes(index, candidates, filters);
  const shared = sharedWords(index, productWords(stored.product).evidence, ids);
  const price = Math.min(...stored.product.variants.map((variant) => variant.price));
  const anyPrice = new ProductTest({}, false);
  const most = Math.max(1e-6, ...shared);
  const likeness = Float64Array.from(ids, (id, place) => {
    const block = index.blockOf(id)!;
    const row = rowOf(block, id);
    const other = anyPrice.lowestPrice(block, row);
    const ratio = Math.min(other, price) / Math.max(other, price, 1);
    const liked = Math.min(1, block.popularity[row]! / 60) * 0.5;
    return (shared[place]! / most) * 2 + ratio + liked + (isAnyAvailable(block, row) ? 1 : 0);
  });
  return topPlaces(likeness, limit).map((place) => ids[place]!);
}

/** The weight of the naming words each product shares with the source; rare ones count more. */
function sharedWords(
  index: Finder['index'],
  evidence: ReadonlyMap<string, number>,
  ids: readonly number[],
): number[] {
  const shared = ids.map(() => 0);
  for (const [term, said] of evidence) {
    if ((said & naming) === 0) continue;
    const postings = index.postings(term);
    const weight = Math.log(1 + (index.products + 1) / (postings.ids.length + 0.5));
    ids.forEach((id, place) => {
      if (indexOfId(postings, id) >= 0) shared[place] = shared[place]! + weight;
    });
  }
  return shared;
}
