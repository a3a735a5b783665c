import * as v from 'valibot';
import { ProductId } from './arguments.ts';
import { comparisonPart } from './comparison.ts';
import { defineTool } from './define-tool.ts';
import { productDetails } from './product-details.ts';

export const compareProducts = defineTool({
  name: 'compare-products',
  kind: 'read',
  description: 'Puts two products or more side by side with all their properties; five at most can be shown.',
  schema: v.object({ productIds: v.pipe(v.array(ProductId), v.minLength(2), v.maxLength(20)) }),
  async run({ productIds }, { shop }) {
    const found = await shop.products([...new Set(productIds)]);
    const products = found.map(productDetails);
    // Nothing to set side by side when all but one are unknown.
    return { data: { products }, parts: products.length > 1 ? [comparisonPart(products.slice(0, 5))] : [] };
  },
});
