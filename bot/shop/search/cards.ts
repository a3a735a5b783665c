import type { Money } from '../../wire/money.ts';
import type { ProductCard, Variant } from '../../wire/parts.ts';
import type { CatalogueProduct, CatalogueVariant } from './catalogue-product.ts';
import { pictureText } from '../../understanding/goods/looks.ts';
import { isAvailable } from './catalogue-rows.ts';

/** Stock is named only when few are left. */
export const fewLeft = 3;

export interface CardStore {
  currency: { code: string; exponent: number };
  /** Where a product's page is; `{id}` stands for its id. */
  productUrl: string;
}

export function moneyIn(store: Pick<CardStore, 'currency'>, amount: number): Money {
  return { amount, currency: store.currency.code, exponent: store.currency.exponent };
}

/** Cards of one store, each made once for as long as its product is kept. Cards are shared: do not change one. */
export class CardMaker {
  readonly #store: CardStore;
  readonly #made = new WeakMap<CatalogueProduct, ProductCard>();

  constructor(store: CardStore) {
    this.#store = store;
  }

  card(product: CatalogueProduct): ProductCard {
    const known = this.#made.get(product);
    if (known) return known;
    const card = productCard(product, this.#store);
    this.#made.set(product, card);
    return card;
  }
}

/** What a card shows of a product. */
export function productCard(product: CatalogueProduct, store: CardStore): ProductCard {
  const variants = product.variants.map((variant) => variantView(variant, store));
  const prices = product.variants.map(({ price }) => price);
  const lowest = Math.min(...prices);
  const highest = Math.max(...prices);
  const options = optionsOf(product);
  const cheapest = product.variants.find(({ price }) => price === lowest);
  return {
    id: product.id,
    title: product.title,
    ...(product.brand ? { brand: product.brand } : {}),
    url: store.productUrl.replace('{id}', encodeURIComponent(product.id)),
    ...(product.image ? { image: pictureOf(product.image, product, options) } : {}),
    price: moneyIn(store, lowest),
    ...(highest > lowest ? { priceMax: moneyIn(store, highest) } : {}),
    ...(cheapest?.compareAt === undefined ? {} : { compareAt: moneyIn(store, cheapest.compareAt) }),
    ...(product.rating ? { rating: product.rating } : {}),
    available: variants.some(({ available }) => available),
    options,
    variants,
  };
}

/**
 * A picture with words for who cannot see it: the store's own, or what its data says where those only repeat the title.
 * @param chosen the options of the variant that the picture is of
 */
export function pictureOf(
  { url, alt }: NonNullable<CatalogueProduct['image']>,
  { title, category, facts }: CatalogueProduct,
  options: ProductCard['options'],
  chosen?: Record<string, string>,
): NonNullable<ProductCard['image']> {
  const told = alt.trim();
  const says = told !== '' && told !== title;
  return { url, alt: says ? alt : pictureText(title, { category, facts, options }, chosen) };
}

function variantView(variant: CatalogueVariant, store: CardStore): Variant {
  const { stock } = variant;
  const few = stock !== undefined && stock > 0 && stock <= fewLeft && !variant.sellsBeyondStock;
  return {
    id: variant.id,
    sku: variant.sku,
    options: variant.options,
    price: moneyIn(store, variant.price),
    ...(variant.compareAt === undefined ? {} : { compareAt: moneyIn(store, variant.compareAt) }),
    available: isAvailable(variant),
    ...(few ? { stock } : {}),
  };
}

export function optionsOf(product: CatalogueProduct): ProductCard['options'] {
  const values = new Map<string, Set<string>>();
  for (const variant of product.variants) {
    for (const [name, value] of Object.entries(variant.options)) {
      const known = values.get(name) ?? new Set<string>();
      values.set(name, known.add(value));
    }
  }
  return [...values].map(([name, found]) => ({ name, values: [...found] }));
}
