import type { CartState } from '../shop/shop.ts';
import type { ProductFilters, SortOrder } from '../shop/search/search.ts';
import type { ToolName } from '../tools/results.ts';
import type { Language } from '../understanding/understanding.ts';

/**
 * What the dialogue remembers between turns. Versioned: `migrateMemory` brings an older one up to date, so that
 * memory survives deploys. Small on purpose: large contexts cost on every event.
 */
export interface Memory {
  version: 1;
  language: Language;
  /** The last search, for "cheaper", "in blue", "show more". */
  search?: { query: string; filters: ProductFilters; sort?: SortOrder; offset: number; total: number };
  /** Products last shown, in order, for "the second one". At most ten. */
  shown: ShownProduct[];
  /** The product last talked about, for "it". */
  focus?: ShownProduct;
  /** The product shown or focused before, for "no, the other". */
  previousFocus?: ShownProduct;
  /** Unfinished business, newest last; at most three deep. The way back from a digression. */
  pending: Pending[];
  /** For "undo": the carts before the last three changes, newest last. */
  undo: (Pick<CartState, 'lines' | 'coupons'> & { label: string })[];
  lastReply?: { template: string; text: string; speech: string };
  /** Offers the shopper declined; never made again. */
  declined: string[];
  /** How often in a row the bot did not understand. */
  misses: number;
  greeted: boolean;
  lastOrder?: string;
}

export interface ShownProduct {
  productId: string;
  title: string;
  /** Enough to resolve "the blue one", "the cheapest", "the Norrland": minor units and option values. */
  price: number;
  brand?: string;
  variantId?: string;
  options: { name: string; values: string[] }[];
  variants: { id: string; options: Record<string, string>; available: boolean; price: number }[];
}

/** A question the bot has open. Void after `until`. */
export interface Pending {
  kind:
    | 'variant'
    | 'confirmation'
    | 'order-number'
    | 'order-email'
    | 'message-for-staff'
    | 'clarification'
    | 'which-product'
    | 'which-line';
  askedAt: number;
  until: number;
  /** What to do once answered. */
  tool?: ToolName;
  args?: Record<string, unknown>;
  data?: Record<string, unknown>;
}
