import type { CartView, OrderView, ProductCard } from '../wire/parts.ts';
import type { CatalogueWords } from '../understanding/understanding.ts';
export type { Weighed } from './search/search.ts';
import type { Weighed, Weighing } from './search/search.ts';
import type { ProductFilters, SearchQuery, SearchResult } from './search/search.ts';

/** The shop port: where catalogue, carts and orders really are. */

/** A product with all the store says of it. An absent fact is unknown, never "no". */
export interface Product {
  card: ProductCard;
  category: string;
  /** Plain text. */
  description: string;
  tags: string[];
  /** What the store says, in its own labels and words: Material, Care, Dimensions, Waterproof… */
  facts: { label: string; value: string }[];
  reviews: { stars: number; title: string; text: string }[];
}

/** What is kept of a cart. For a shop elsewhere `session` is its key there and lines are a copy. */
export interface CartState {
  lines: {
    lineId: string;
    productId: string;
    variantId: string;
    quantity: number;
    /** Minor units when it was added, so that a change can be told. */
    unitPriceThen: number;
  }[];
  coupons: string[];
  session?: string;
}

export type CartCommand =
  | { kind: 'add'; variantId: string; quantity: number }
  | { kind: 'set-quantity'; lineId: string; quantity: number }
  | { kind: 'remove'; lineId: string }
  | { kind: 'empty' }
  | { kind: 'restore'; lines: CartState['lines']; coupons: string[] }
  | { kind: 'apply-coupon'; code: string }
  | { kind: 'remove-coupon'; code: string };

export type CartRefusal =
  | { reason: 'unknown-variant' }
  | { reason: 'unknown-line' }
  | { reason: 'sold-out'; available: 0 }
  | { reason: 'not-enough'; available: number }
  | { reason: 'too-many'; maximum: number }
  | { reason: 'unknown-coupon' | 'expired-coupon' | 'used-up-coupon' | 'already-applied' }
  | { reason: 'minimum-not-reached'; minimum: number };

export interface CartChange {
  cart: CartState;
  /** One a command, in order; absent refusal means done. */
  outcomes: { lineId?: string; refusal?: CartRefusal }[];
}

/** Where the shopper is, for shipping and tax; absent means not yet known and the totals say so. */
export interface Destination {
  country: string;
  region?: string;
}

/** Who is asking. Comes from the connection, never from words or a model. */
export interface Claim {
  /** The store's customer id, from a signed identity. */
  subject?: string;
  /** Order numbers proven with number and e-mail, each until `until` (milliseconds since the epoch). */
  orders: { number: string; until: number }[];
}

export type OrderAnswer =
  | { kind: 'found'; order: OrderView }
  /** Unknown and not proven are one answer on purpose. */
  | { kind: 'not-verified' }
  | { kind: 'locked'; minutes: number };

export interface Shop {
  /** True when cart changes only take effect with the conversation's own commit. */
  readonly inProcess: boolean;
  words(): Promise<CatalogueWords>;
  search(query: SearchQuery): Promise<SearchResult>;
  products(ids: string[]): Promise<Product[]>;
  /** Names the present state of the catalogue, for evidence; a shop elsewhere may not know. */
  catalogueFingerprint?(): string;
  /** The product a variant belongs to; a shop that cannot tell has no such method. */
  productOfVariant?(variantId: string): Promise<Product | undefined>;
  /** Ends what a shopper began to type, see `Search.complete`; a shop that cannot has no such method. */
  complete?(begun: { text: string; language: string; limit: number }): Promise<string[]>;
  similar(productId: string, limit: number, filters?: ProductFilters): Promise<ProductCard[]>;
  /** What the words of a message say of single products, see `Search.weigh`; a shop that cannot has no such method. */
  weigh?(message: Weighing): Promise<Weighed>;
  /**
   * What was in one order with a product, in at least two orders of late, the most frequent first, and can be had; a
   * shop that does not know its sales has no such method.
   */
  takenTogether?(productId: string, limit: number): Promise<ProductCard[]>;
  /** What sold most of late and can be had, the best first; a shop that does not know its sales has no such method. */
  bestsellers?(options: {
    category?: string;
    filters?: ProductFilters;
    limit: number;
  }): Promise<ProductCard[]>;
  /** Well-rated products of a category or the whole store. */
  recommended(options: {
    category?: string;
    filters?: ProductFilters;
    limit: number;
  }): Promise<ProductCard[]>;
  /** Folds commands into a cart. `operationId` makes a write to a shop elsewhere happen once. */
  changeCart(cart: CartState, commands: CartCommand[], operationId: string): Promise<CartChange>;
  viewCart(
    cart: CartState,
    options: {
      revision: number;
      destination?: Destination;
      /** One of the store's methods; its first to the destination when absent. */
      shippingMethod?: string;
      /** What stands beside the amounts is in this language; in the store's first when absent. */
      language?: string;
    },
  ): Promise<CartView>;
  /** @param language of the labels; the store's first when absent */
  promotions(language?: string): Promise<{ code?: string; label: string; ends?: string }[]>;
  /** The orders of a signed-in customer, newest first. */
  ordersOf(subject: string, limit: number): Promise<OrderView[]>;
  order(number: string, claim: Claim, now: number): Promise<OrderAnswer>;
  /**
   * Proves a claim to an order with its number and e-mail. Wrong tries are counted per order and per network
   * source over all conversations.
   */
  verifyOrder(request: { number: string; email: string; source: string; now: number }): Promise<OrderAnswer>;
}

/** The shop could not be reached or answered with a failure. */
export class ShopUnavailable extends Error {
  override name = 'ShopUnavailable';
}
