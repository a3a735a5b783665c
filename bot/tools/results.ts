import type { CartRefusal, CartState } from '../shop/shop.ts';
import type { ProductFilters, SortOrder } from '../shop/search/search.ts';
import type { Language } from '../understanding/understanding.ts';
import type { CartView, OrderView, ProductCard } from '../wire/parts.ts';
import type { RequestKind, RequestLine } from '../wire/requests.ts';

/** Arguments and results of every tool: the one table that the machine, the tools and the agents agree on. */

/** How an answer of the store's people comes: into the chat alone, by e-mail too, or by e-mail once an address is given. */
export type Reach = 'here' | 'mail' | 'ask';

export interface ToolTable {
  'search-products': {
    args: { query: string; said?: string; kind?: string; language?: Language; filters?: ProductFilters; sort?: SortOrder; facets?: boolean; offset?: number; limit?: number }; // prettier-ignore
    result: {
      /** `saidIn`: where each says the words: title, category, tags, facts, description. */
      products: { card: ProductCard; variantId?: string; saidIn?: string[] }[];
      total: number;
      corrected?: string;
      relaxation?: { drop: string; nearest: ProductCard[]; total: number };
      /** What answers most of the words, when fewer than three answer all; never to be told as fitting. */
      closest?: ProductCard[];
      /** Given when the whole message was ranked: whether `products` fit, `closest` comes close, or neither. */
      fit?: 'fits' | 'close' | 'nothing';
      /** Words of the wish that the closest product does not answer. */
      unsaid?: string[];
      facets: { name: string; values: { value: string; count: number }[] }[];
    };
  };
  'get-product': {
    /** The id of a product, or of one of its variants. */
    args: { productId: string };
    /** `found: false` when the store no longer has it. */
    result: { found: boolean; product?: ProductDetails };
  };
  'compare-products': { args: { productIds: string[] }; result: { products: ProductDetails[] } };
  'find-similar': {
    args: { productId: string; filters?: ProductFilters; together?: boolean };
    /** `title`: of the product itself, where what goes with it was asked for. */
    result: { products: ProductCard[]; title?: string };
  };
  'recommend-products': {
    args: { category?: string; filters?: ProductFilters; bestselling?: boolean };
    /** `bySales`: they are what sold most, and not only what is rated well. */
    result: { products: ProductCard[]; bySales?: boolean };
  };
  'view-cart': { args: Record<string, never>; result: { cart: CartView } };
  'add-to-cart': {
    args: { variantId: string; quantity: number };
    result: CartResult;
  };
  'change-quantity': { args: { lineId: string; quantity: number }; result: CartResult };
  'remove-from-cart': { args: { lineIds: string[] }; result: CartResult };
  'empty-cart': { args: Record<string, never>; result: CartResult };
  /** Puts the cart back as it was before the last change: undo. */
  'restore-cart': {
    args: Pick<CartState, 'lines' | 'coupons'>;
    result: CartResult;
  };
  'apply-coupon': { args: { code: string }; result: CartResult };
  'remove-coupon': { args: Record<string, never>; result: CartResult };
  'start-checkout': { args: Record<string, never>; result: { url: string; cart: CartView } };
  'list-promotions': {
    args: Record<string, never>;
    result: { promotions: { code?: string; label: string; ends?: string }[] };
  };
  'list-orders': { args: { limit?: number }; result: { signedIn: boolean; orders: OrderView[] } };
  'track-order': {
    args: { number: string };
    result:
      { kind: 'found'; order: OrderView } | { kind: 'not-verified' } | { kind: 'locked'; minutes: number };
  };
  'verify-order': {
    /** `givenIn`: the message that holds the address, when it was given before. */
    args: { number: string; email?: string; givenIn?: string };
    result:
      { kind: 'found'; order: OrderView } | { kind: 'not-verified' } | { kind: 'locked'; minutes: number };
  };
  /** Passages of the store's policies that answer a question, best first; never more than three. */
  'find-policy': {
    args: { question: string; after?: string; topic?: string };
    result: {
      passages: {
        policyId: string;
        title: string;
        heading: string;
        text: string;
        /** What of the text answers the question; left out, all of it. */
        told?: string;
        /** What is told names a part of a country that is asked of. */
        ofRegion?: boolean;
        url?: string;
        /** The intents its page is written for, the first of all first. */
        intents?: string[];
        score: number;
        /** Which share of the question it speaks of, 0–1. */
        covers?: number;
        /** It shares one thing with a question that says more, and is not surely about the same. */
        alone?: boolean;
        /** How much it is about what the question is surely about, 0–1. */
        ofAbout?: number;
      }[];
      /** What the question is surely about, whether a passage answers it or not. */
      about?: string;
      /** How alike the question is to how people ask about that, 0–1. */
      likeness?: number;
    };
  };
  /** Asks the store's people into the conversation; `nobody` when nobody of them is at the desk. */
  'call-person': {
    args: { reason: string; email?: string };
    result:
      | { kind: 'nobody' }
      | { kind: 'waiting'; reference: string; place: number; minutes: number; already: boolean; reach: Reach }; // prettier-ignore
  };
  /** `leftAs` without `text`: only the address, for what was left under that reference. */
  'leave-message': {
    args: { text?: string; topic: string; email?: string; leftAs?: string };
    result: { reference: string; reach: Reach };
  };
  /** Asks the people of the store to settle something; one about an order only for a shopper who has proven it. */
  'make-request': {
    args: {
      kind: RequestKind;
      text: string;
      /** The message that said it: its own words are sealed with the request. */
      saidIn?: string;
      orderNumber?: string;
      lines?: RequestLine[];
      wanted?: string;
      email?: string;
    };
    /** `already` when the same of the same order is open under that reference; nothing is added to it. */
    result: { kind: 'made' | 'already'; reference: string; reach: Reach } | { kind: 'not-verified' };
  };
  /** Erases the conversation once its turn is stored. */
  'forget-conversation': { args: Record<string, never>; result: Record<string, never> };
}

export interface ProductDetails {
  card: ProductCard;
  category: string;
  description: string;
  facts: { label: string; value: string }[];
  /** What the store marks it with: "vegan", "ages 8+". */
  tags?: string[];
  reviews: { stars: number; title: string; text: string }[];
}

export interface CartResult {
  cart: CartView;
  /** Absent when it was done. */
  refusal?: CartRefusal;
  lineId?: string;
  /** The cart just before, for undo. */
  before: Pick<CartState, 'lines' | 'coupons'>;
}

export type ToolName = keyof ToolTable;
export type ToolArguments<Name extends ToolName> = ToolTable[Name]['args'];
export type ToolData<Name extends ToolName> = ToolTable[Name]['result'];
