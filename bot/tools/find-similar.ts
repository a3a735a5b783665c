import * as v from 'valibot';
import { Filters, ProductId } from './arguments.ts';
import { defineTool } from './define-tool.ts';

export const findSimilar = defineTool({
  name: 'find-similar',
  kind: 'read',
  description:
    'Products like a given one, of the same kind, if need be within filters such as a highest price.',
  schema: v.object({ productId: ProductId, filters: v.optional(Filters) }),
  async run({ productId, filters }, { shop }) {
    const products = await shop.similar(productId, 5, filters);
    return {
      data: { products },
      parts: products.length > 0 ? [{ kind: 'products', products, total: products.length }] : [],
    };
  },
});
