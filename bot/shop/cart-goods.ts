import type { ReadLine } from './cart-view.ts';
import { couponKey, type CartWorld } from './cart.ts';
import type { PromotionBook } from './promotion-book.ts';
import type { Catalogue } from './search/catalogue.ts';
import type { CartCommand, CartState } from './shop.ts';
import type { Stock } from './stock.ts';

/** The goods of a cart as the catalogue has them, with what is left of them. */
export class CartGoods {
  readonly #catalogue: Catalogue;
  readonly #stock: Stock;
  readonly #promotions: PromotionBook;

  constructor(catalogue: Catalogue, stock: Stock, promotions: PromotionBook) {
    this.#catalogue = catalogue;
    this.#stock = stock;
    this.#promotions = promotions;
  }

  /** A line with its product and variant as they are now; without them when they are gone. */
  readLine(line: CartState['lines'][number]): ReadLine {
    const stored = this.#catalogue.products([line.productId])[0];
    if (!stored) return { line };
    const product = this.#stock.applied(stored.product);
    const variant = product.variants.find(({ id }) => id === line.variantId);
    const imported = stored.product.variants.find(({ id }) => id === line.variantId);
    return { line, product, ...(variant && imported ? { variant, imported } : {}) };
  }

  /** What changing a cart needs to know of the goods named in it. */
  world(cart: CartState, commands: readonly CartCommand[]): CartWorld {
    const named = [...cart.lines, ...restoredLines(commands)];
    return {
      variant: (variantId) => {
        const known = named.find((line) => line.variantId === variantId);
        const productId = known?.productId ?? this.#catalogue.productOfVariant(variantId)?.product.id;
        const { variant } = productId === undefined ? {} : this.#readVariant(productId, variantId);
        if (!variant || productId === undefined) return undefined;
        const counted = variant.stock !== undefined && !variant.sellsBeyondStock;
        return { productId, price: variant.price, ...(counted ? { stock: variant.stock } : {}) };
      },
      couponRefusal: (code, lines) => {
        const priced = lines.map(({ productId, variantId, quantity }) => {
          const { product, variant } = this.#readVariant(productId, variantId);
          return { productId, category: product?.category ?? '', total: (variant?.price ?? 0) * quantity };
        });
        return this.#promotions.couponRefusal(couponKey(code), priced);
      },
    };
  }

  #readVariant(productId: string, variantId: string): Partial<ReadLine> {
    const line = { lineId: '', quantity: 0, unitPriceThen: 0, productId, variantId };
    return this.readLine(line);
  }
}

function restoredLines(commands: readonly CartCommand[]): CartState['lines'] {
  return commands.flatMap((command) => (command.kind === 'restore' ? command.lines : []));
}
