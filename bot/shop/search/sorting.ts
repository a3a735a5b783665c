import { rowOf } from './columns.ts';
import type { Block } from './columns.ts';
import { isAnyAvailable } from './product-test.ts';
import type { ProductTest } from './product-test.ts';
import type { SearchIndex } from './search-index.ts';
import type { SortOrder } from './search.ts';

/** What can be had comes before what is sold out, whatever the order. */
const availableFirst = 1e12;

/** A number for each product: the higher, the earlier it is shown. */
export function sortKeys(
  ids: readonly number[],
  index: SearchIndex,
  sort: SortOrder,
  test: ProductTest,
): Float64Array {
  return Float64Array.from(ids, (id) => {
    const block = index.blockOf(id)!;
    const row = rowOf(block, id);
    return keyOf(id, block, row, sort, test) + (isAnyAvailable(block, row) ? availableFirst : 0);
  });
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
