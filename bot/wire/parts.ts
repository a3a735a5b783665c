import * as v from 'valibot';
import { Money } from './money.ts';

/**
 * The parts of a reply. Text is what a person would say; every fact about products, carts and orders comes as
 * a data part that the client renders, so that a price on the screen is always a price from the catalogue.
 */

const ShortText = v.pipe(v.string(), v.maxLength(500));

/**
 * What stands for the eye in place of words of the catalogue, where the shopper's language has its own:
 * `{Size: 'Größe', Green: 'Grün'}`. A word without an entry is shown as it is; there is none where nothing differs.
 */
export const Shown = v.record(v.string(), v.string());
export type Shown = v.InferOutput<typeof Shown>;

/** One thing that can be bought: a product in one size, colour or other option. */
export const Variant = v.object({
  id: v.string(),
  sku: v.string(),
  /** `{Size: 'M', Color: 'Blue'}` in the catalogue's own words, here and in every other part. */
  options: v.record(v.string(), v.string()),
  price: Money,
  /** The price before a reduction, when there is one. */
  compareAt: v.optional(Money),
  available: v.boolean(),
  /** Pieces left, only when the store shows them (few left). */
  stock: v.optional(v.number()),
});
export type Variant = v.InferOutput<typeof Variant>;

/** A product as a card shows it. */
export const ProductCard = v.object({
  id: v.string(),
  title: v.string(),
  brand: v.optional(v.string()),
  url: v.string(),
  image: v.optional(v.object({ url: v.string(), alt: v.string() })),
  price: Money,
  /** The highest variant price, when variants differ. */
  priceMax: v.optional(Money),
  compareAt: v.optional(Money),
  rating: v.optional(v.object({ stars: v.number(), count: v.number() })),
  available: v.boolean(),
  /** Option names with the values that exist, in shop order. */
  options: v.array(v.object({ name: v.string(), values: v.array(v.string()) })),
  variants: v.array(Variant),
  /** Of its options and those of its variants. */
  shown: v.optional(Shown),
});
export type ProductCard = v.InferOutput<typeof ProductCard>;

export const CartLine = v.object({
  lineId: v.string(),
  productId: v.string(),
  variantId: v.string(),
  title: v.string(),
  options: v.record(v.string(), v.string()),
  shown: v.optional(Shown),
  quantity: v.number(),
  unitPrice: Money,
  total: Money,
  image: v.optional(v.object({ url: v.string(), alt: v.string() })),
  url: v.string(),
  /** What changed since the line was added, said before checkout. */
  change: v.optional(
    v.variant('kind', [
      v.object({ kind: v.literal('price'), before: Money }),
      v.object({ kind: v.literal('stock'), available: v.number() }),
      v.object({ kind: v.literal('gone') }),
    ]),
  ),
});
export type CartLine = v.InferOutput<typeof CartLine>;

/** A row of the totals. `amount` absent means "not yet known", and the label says so. */
export const TotalRow = v.object({
  kind: v.picklist(['subtotal', 'discount', 'shipping', 'tax', 'total']),
  label: v.string(),
  amount: v.optional(Money),
});
export type TotalRow = v.InferOutput<typeof TotalRow>;

export const CartView = v.object({
  revision: v.number(),
  lines: v.array(CartLine),
  totals: v.array(TotalRow),
  coupons: v.array(v.object({ code: v.string(), label: v.string() })),
  checkoutUrl: v.optional(v.string()),
});
export type CartView = v.InferOutput<typeof CartView>;

export const OrderView = v.object({
  number: v.string(),
  placedAt: v.string(),
  state: v.string(),
  /** The state in the shopper's words: "On its way". */
  stateLabel: v.string(),
  lines: v.array(
    v.object({
      title: v.string(),
      options: v.record(v.string(), v.string()),
      shown: v.optional(Shown),
      quantity: v.number(),
      total: Money,
    }),
  ),
  totals: v.array(TotalRow),
  timeline: v.array(v.object({ state: v.string(), label: v.string(), at: v.optional(v.string()) })),
  estimatedDelivery: v.optional(v.string()),
  carrier: v.optional(v.string()),
  trackingNumber: v.optional(v.string()),
});
export type OrderView = v.InferOutput<typeof OrderView>;

/** A button the shopper may press instead of typing; pressing it sends `choose` with its id. */
export const Choice = v.object({
  id: v.pipe(v.string(), v.maxLength(200)),
  label: ShortText,
  /** The label is in the catalogue's words, which are in another language than the reply. */
  catalogue: v.optional(v.boolean()),
});
export type Choice = v.InferOutput<typeof Choice>;

export const Part = v.variant('kind', [
  v.object({
    kind: v.literal('text'),
    text: v.string(),
    /** Where quoted words come from: a policy, a product field. */
    source: v.optional(v.object({ title: v.string(), url: v.optional(v.string()) })),
  }),
  v.object({ kind: v.literal('products'), products: v.array(ProductCard), total: v.number() }),
  v.object({
    kind: v.literal('product'),
    product: ProductCard,
    description: v.optional(v.string()),
    facts: v.array(v.object({ label: v.string(), value: v.string() })),
    /** Of labels and values of the facts. */
    shown: v.optional(Shown),
  }),
  v.object({
    kind: v.literal('comparison'),
    products: v.array(ProductCard),
    /** `values[i]` belongs to `products[i]`; null means the store does not say. */
    rows: v.array(
      v.object({
        label: v.string(),
        values: v.array(v.nullable(v.string())),
        /** Label and values are the catalogue's own, and what has no entry in `shown` stands in its language. */
        catalogue: v.optional(v.boolean()),
      }),
    ),
    /** Of labels and values of the rows. */
    shown: v.optional(Shown),
  }),
  v.object({ kind: v.literal('cart'), cart: CartView }),
  v.object({ kind: v.literal('order'), order: OrderView }),
  v.object({ kind: v.literal('orders'), orders: v.array(OrderView) }),
  v.object({ kind: v.literal('choices'), choices: v.array(Choice) }),
  v.object({ kind: v.literal('link'), label: v.string(), url: v.string() }),
]);
export type Part = v.InferOutput<typeof Part>;
