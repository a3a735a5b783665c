import * as v from 'valibot';
import { ProductId } from './arguments.ts';
import { defineTool } from './define-tool.ts';
import { productDetails, productPart } from './product-details.ts';

export const getProduct = defineTool({
  name: 'get-product',
  kind: 'read',
  description:
    'Everything the store says of one product: description, properties, variants, price, stock and some reviews. A property that is not there is unknown, not "no".',
  schema: v.object({ productId: ProductId }),
  async run({ productId }, { shop }) {
    // A card's button names the variant alone.
    const product = (await shop.products([productId]))[0] ?? (await shop.productOfVariant?.(productId));
    if (!product) return { data: { found: false } };
    const details = productDetails(product);
    return { data: { found: true, product: details }, parts: [productPart(details)] };
  },
});
