import { rowOf } from './columns.ts';
import type { Block } from './columns.ts';
import { isAnyAvailable } from './product-test.ts';
import type { ProductTest } from './product-test.ts';
import type { SearchIndex } from './search-index.ts';
import type { SortOrder } from './search.ts';

/** What can be had comes before what is sold out, whatever the order. */
const availableFirst = 1e12;
/** Popularity is below this, so that a piece sold counts for more than any number of stars. */
const soldFirst = 1_000;

/**
 * A number for each product: the higher, the earlier it is shown.
 * @param sold pieces by id, for `bestselling`
 */
export function sortKeys(
  ids: ArrayLike<number>,
  index: SearchIndex,
  sort: SortOrder,
  test: ProductTest,
  sold: ReadonlyMap<number, number>,
): Float64Array {
  const keys = new Float64Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place]!;
    const block = index.blockOf(id)!;
    const row = rowOf(block, id);
    keys[place] =
      keyOf(id, block, row, sort, test) +
      (sort === 'bestselling' ? (sold.get(id) ?? 0) * soldFirst : 0) +
      (isAnyAvailable(block, row) ? availableFirst : 0);
  }
  return keys;
}

function keyOf(id: number, block: Block, row: number, sort: SortOrder, test: ProductTest): number {
  switch (sort) {
    case 'price-ascending':
      return -test.lowestPrice(block, row);
    case 'price-descending':
      return test.lowestPrice(block, row);
    case 'rating': {
      const stars = block.stars[row]!;
      // Stars first, then how many gave them.
      return Number.isNaN(stars) ? 0 : Math.round(stars * 100) * 1e7 + Math.min(block.ratings[row]!, 1e7 - 1);
    }
    case 'newest':
      return id;
    default:
      return block.popularity[row]!;
  }
}
