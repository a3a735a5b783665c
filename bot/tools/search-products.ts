import * as v from 'valibot';
import type { Part, ProductCard } from '../wire/parts.ts';
import { Filters, Sort } from './arguments.ts';
import { defineTool } from './define-tool.ts';
import { givenByDialogue } from './json-schema.ts';

export const searchProducts = defineTool({
  name: 'search-products',
  kind: 'read',
  description:
    'Finds products by words and filters: cards with price, stock and variants, and how many there are. When few or none fit, the nearest, and which filter or words they leave out.',
  schema: v.object({
    query: v.pipe(
      v.string(),
      v.maxLength(500),
      v.description(
        'what is looked for, in the shopper’s words without prices; may be empty when filters say it',
      ),
    ),
    said: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(2_000),
        v.description('the shopper’s whole message, for when its words as cut above find nothing'),
        v.metadata(givenByDialogue),
      ),
    ),
    kind: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(500),
        v.description('the words of the query that name what all of it must be'),
        v.metadata(givenByDialogue),
      ),
    ),
    language: v.optional(
      v.pipe(
        v.picklist(['en', 'es', 'fr', 'de']),
        v.description('of the words, where it is not that of the conversation'),
        v.metadata(givenByDialogue),
      ),
    ),
    filters: v.optional(Filters),
    sort: v.optional(Sort),
    facets: v.optional(
      v.pipe(
        v.boolean(),
        v.description('whether to count what was found by category, brand and the like'),
        v.metadata(givenByDialogue),
      ),
    ),
    offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
  }),
  async run(
    { query, said, kind, filters = {}, sort, facets, offset, limit, language: spoken },
    { shop, language },
  ) {
    const found = await shop.search({
      text: query,
      said,
      kind,
      filters,
      sort,
      facets,
      offset,
      limit,
      language: spoken ?? language,
    });
    const products = found.hits.map(({ product, variantId, matchedFields }) => ({
      card: product,
      saidIn: matchedFields,
      ...(variantId === undefined ? {} : { variantId }),
    }));
    const cards = products.map(({ card }) => card);
    return {
      data: {
        products,
        total: found.total,
        facets: found.facets,
        ...(found.corrected === undefined ? {} : { corrected: found.corrected }),
        ...(found.relaxation ? { relaxation: found.relaxation } : {}),
        ...(found.closest ? { closest: found.closest } : {}),
        ...(found.fit ? { fit: found.fit } : {}),
        ...(found.unsaid ? { unsaid: found.unsaid } : {}),
      },
      parts: partsOf(cards, found.total, found.relaxation?.nearest ?? found.closest ?? []),
    };
  },
});

/** What fits; else what comes nearest, which the words beside it must say. */
function partsOf(cards: ProductCard[], total: number, nearest: ProductCard[]): Part[] {
  const shown = cards.length > 0 ? cards : nearest;
  const all = cards.length > 0 ? total : nearest.length;
  return shown.length > 0 ? [{ kind: 'products', products: shown, total: all }] : [];
}
