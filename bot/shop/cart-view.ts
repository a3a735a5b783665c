import type { StoreSettings } from '../settings/store.ts';
import { textIn } from '../settings/texts.ts';
import type { CartLine, CartView } from '../wire/parts.ts';
import { isAvailable } from './search/catalogue-rows.ts';
import type { CatalogueProduct, CatalogueVariant } from './search/catalogue-product.ts';
import { moneyIn, optionsOf, pictureOf } from './search/cards.ts';
import type { KeptPromotion, PromotionBook } from './promotion-book.ts';
import type { PricedLine } from './promotions.ts';
import { couponKey } from './cart.ts';
import type { CartState, Destination } from './shop.ts';
import { rowWords } from './row-words.ts';
import { totalsOf } from './totals.ts';
import type { Totals } from './totals.ts';

/** A cart's line with what the shop says of it now; without a product it is gone. */
export interface ReadLine {
  line: CartState['lines'][number];
  product?: CatalogueProduct;
  variant?: CatalogueVariant;
  /** The variant as it was imported, before the shop's own sales. */
  imported?: CatalogueVariant;
}

export interface PricedCart {
  lines: CartLine[];
  totals: Totals;
  promotions: KeptPromotion[];
}

/** Prices a cart as of now, and tells for each line what changed since it was added. */
export function priceCart(
  read: readonly ReadLine[],
  coupons: readonly string[],
  book: PromotionBook,
  store: StoreSettings,
  told: { destination?: Destination; shippingMethod?: string; language?: string },
): PricedCart {
  const { gone } = rowWords(told.language ?? store.languages[0] ?? 'en');
  const lines = read.map((each) => lineView(each, store, gone));
  const priced = read.map((each, index): PricedLine => ({
    productId: each.line.productId,
    category: each.product?.category ?? '',
    total: lines[index]?.total.amount ?? 0,
  }));
  const promotions = book.applying(coupons, priced);
  const totals = totalsOf({
    store,
    lines: priced,
    promotions: promotions.map(({ promotion }) => promotion),
    ...told,
  });
  return { lines, totals, promotions };
}

export function cartView(
  priced: PricedCart,
  cart: CartState,
  revision: number,
  book: PromotionBook,
  store: StoreSettings,
  language: string = store.languages[0] ?? 'en',
): CartView {
  const words = rowWords(language);
  const applied = new Set(priced.promotions.flatMap(({ promotion }) => promotion.code ?? []).map(couponKey));
  return {
    revision,
    lines: priced.lines,
    totals: priced.totals.rows,
    coupons: cart.coupons.map((code) => {
      const label = textIn(book.labelOf(code) ?? code, language, store.languages);
      // A coupon stays on the cart when it stops applying, and says so.
      return { code, label: applied.has(couponKey(code)) ? label : words.couponIdle(label) };
    }),
    ...(priced.lines.length > 0 ? { checkoutUrl: store.checkout.url } : {}),
  };
}

function lineView({ line, product, variant }: ReadLine, store: StoreSettings, gone: string): CartLine {
  const { lineId, productId, variantId, quantity, unitPriceThen } = line;
  const base = { lineId, productId, variantId, quantity };
  if (!product || !variant) {
    const money = moneyIn(store, unitPriceThen);
    return {
      ...base, title: product?.title ?? gone, options: {}, unitPrice: money, total: moneyIn(store, 0),
      url: productPage(store, productId), change: { kind: 'gone' },
    }; // prettier-ignore
  }
  const image = variant.image ?? product.image;
  const change = changeOf(line, variant, store);
  return {
    ...base,
    title: product.title,
    options: variant.options,
    unitPrice: moneyIn(store, variant.price),
    total: moneyIn(store, variant.price * quantity),
    ...(image ? { image: pictureOf(image, product, optionsOf(product), variant.options) } : {}),
    url: productPage(store, productId),
    ...(change ? { change } : {}),
  };
}

/** Too few left is told before another price: it must be settled first. */
function changeOf(
  line: CartState['lines'][number],
  variant: CatalogueVariant,
  store: StoreSettings,
): CartLine['change'] {
  const counted = variant.stock !== undefined && !variant.sellsBeyondStock;
  if (counted && variant.stock! < line.quantity) {
    return { kind: 'stock', available: isAvailable(variant) ? variant.stock! : 0 };
  }
  if (variant.price === line.unitPriceThen) return undefined;
  return { kind: 'price', before: moneyIn(store, line.unitPriceThen) };
}

/** Where a product's page is. */
export function productPage(store: Pick<StoreSettings, 'id'>, productId: string): string {
  return productPageOf(store).replace('{id}', encodeURIComponent(productId));
}

export function productPageOf(store: Pick<StoreSettings, 'id'>): string {
  return `/${store.id}/product/{id}`;
}
