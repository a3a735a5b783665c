import * as v from 'valibot';
import { givenByDialogue } from './json-schema.ts';

/** Argument schemas that several tools share. Their descriptions are what an agent reads. */

const Word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const Minor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const ProductId = v.pipe(Word, v.description('id of a product, as a search gave it'));
export const VariantId = v.pipe(Word, v.description('id of a variant, as a product lists it'));
export const LineId = v.pipe(Word, v.description('id of a cart line, as view-cart gave it'));

/** The cart holds fewer and says how many; a shopper may ask for more all the same. */
const MOST_ASKED = 999;

export const Quantity = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(MOST_ASKED),
  v.description('how many pieces'),
);

/** In grams, centimetres, millilitres, watts or gigabytes. */
const Amount = v.optional(v.pipe(v.number(), v.minValue(0)));
const Measure = v.object({
  kind: v.picklist(['mass', 'length', 'volume', 'power', 'storage']),
  least: Amount,
  most: Amount,
  side: v.optional(v.picklist(['height', 'width', 'length', 'depth', 'diameter'])),
});

export const Filters = v.pipe(
  v.object({
    priceMin: v.optional(v.pipe(Minor, v.description('lowest price, in minor units: 4000 for $40'))),
    priceMax: v.optional(v.pipe(Minor, v.description('highest price, in minor units'))),
    category: v.optional(Word),
    brand: v.optional(Word),
    color: v.optional(Word),
    colors: v.optional(v.pipe(v.array(Word), v.maxLength(6))),
    size: v.optional(Word),
    material: v.optional(Word),
    ratingMin: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(5), v.description('fewest stars'))),
    measures: v.optional(v.pipe(v.array(Measure), v.maxLength(3), v.metadata(givenByDialogue))),
    inStock: v.optional(v.boolean()),
    reduced: v.optional(v.boolean()),
    attributes: v.optional(v.pipe(v.record(Word, Word), v.description('others, by names of the store'))),
    exclude: v.optional(
      v.pipe(
        v.object({
          color: v.optional(v.array(Word)),
          material: v.optional(v.array(Word)),
          brand: v.optional(v.array(Word)),
          words: v.optional(v.array(Word)),
        }),
        v.description('what must not be'),
      ),
    ),
  }),
  v.description('only what the shopper asked for'),
);

export const Sort = v.pipe(
  v.picklist(['relevance', 'price-ascending', 'price-descending', 'rating', 'newest', 'bestselling']),
  v.description('order of the results; relevance when absent'),
);

export const OrderNumber = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(60),
  v.description('order number as the shopper gave it'),
);
export const Nothing = v.object({});
