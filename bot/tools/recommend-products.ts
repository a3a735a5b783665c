import * as v from 'valibot';
import { Filters } from './arguments.ts';
import { defineTool } from './define-tool.ts';

export const recommendProducts = defineTool({
  name: 'recommend-products',
  kind: 'read',
  description:
    'The best liked products of the store or of one category, in stock, for a shopper who has no clear wish.',
  schema: v.object({
    category: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
    filters: v.optional(Filters),
  }),
  async run({ category, filters }, { shop }) {
    const products = await shop.recommended({ category, filters, limit: 5 });
    return {
      data: { products },
      parts: products.length > 0 ? [{ kind: 'products', products, total: products.length }] : [],
    };
  },
});
