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
    bestselling: v.optional(v.pipe(v.boolean(), v.description('true: what sold most, where it is known'))),
  }),
  async run({ category, filters, bestselling }, { shop }) {
    const wanted = { category, filters, limit: 5 };
    const sold = bestselling ? ((await shop.bestsellers?.(wanted)) ?? []) : [];
    const products = sold.length > 0 ? sold : await shop.recommended(wanted);
    return {
      data: { products, ...(sold.length > 0 ? { bySales: true } : {}) },
      parts: products.length > 0 ? [{ kind: 'products', products, total: products.length }] : [],
    };
  },
});
