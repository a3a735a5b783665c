import * as v from 'valibot';
import { Filters, ProductId } from './arguments.ts';
import { defineTool } from './define-tool.ts';

export const findSimilar = defineTool({
  name: 'find-similar',
  kind: 'read',
  description:
    'Products like a given one, of the same kind, if need be within filters such as a highest price; or what other shoppers ordered with it.',
  schema: v.object({
    productId: ProductId,
    filters: v.optional(Filters),
    together: v.optional(
      v.pipe(v.boolean(), v.description('true: what was ordered with it, instead of what is like it')),
    ),
  }),
  async run({ productId, filters, together }, { shop }) {
    const products = together
      ? ((await shop.takenTogether?.(productId, 5)) ?? [])
      : await shop.similar(productId, 5, filters);
    const [own] = together ? await shop.products([productId]) : [];
    return {
      data: { products, ...(own ? { title: own.card.title } : {}) },
      parts: products.length > 0 ? [{ kind: 'products', products, total: products.length }] : [],
    };
  },
});
