/**
 * The understanding port: what one shopper message says, before anyone decides what to do about it.
 * Adapters: `embedded/` (in-process, no account) and, on AWS, Comprehend.
 */

import type { MeasureLimit } from './goods/measures.ts';

/** Every intent the bot knows, in the order the examples are kept (`intents/<intent>.yaml`). */
export const intents = [
  'search-products', 'refine-results', 'show-more', 'compare-products', 'product-details', 'product-question',
  'check-availability', 'ask-price', 'find-similar', 'recommend-products', 'add-to-cart', 'remove-from-cart',
  'change-quantity', 'view-cart', 'empty-cart', 'apply-coupon', 'checkout', 'track-order', 'delivery-estimate',
  'shipping-info', 'returns-policy', 'payment-info', 'warranty-info', 'store-info', 'promotions', 'greet',
  'goodbye', 'thank', 'affirm', 'deny', 'cancel-that', 'help', 'talk-to-human', 'repeat', 'bot-question',
  'cancel-order', 'change-order', 'return-item', 'exchange-item', 'refund-status', 'report-problem', 'get-invoice',
  'account-help', 'delete-my-data', 'complain', 'change-voice', 'change-language', 'out-of-scope',
] as const; // prettier-ignore

export type Intent = (typeof intents)[number];

/** BCP 47 primary language subtags the product speaks. */
export type Language = 'en' | 'es' | 'fr' | 'de';

/** One reading of the message. `confidence` is a calibrated share from 0 to 1; readings are ranked, best first. */
export interface RankedIntent {
  intent: Intent;
  confidence: number;
}

/**
 * What the message names. Prices are in minor units of the store's currency. Absent means "not said".
 * Words from the catalogue (colour, brand, category…) come back in the catalogue's own spelling.
 */
export interface Slots {
  priceMin?: number;
  priceMax?: number;
  /** "cheaper", "less expensive" −1; "better", "more expensive" +1. */
  priceDirection?: -1 | 1;
  /** ISO 4217, when the shopper named one. */
  currency?: string;
  quantity?: number;
  /** How many more (+) or fewer (−) than now: "one more" +1, "two less" −2. Never together with `quantity`. */
  quantityChange?: number;
  size?: string;
  color?: string;
  /** Several colours, `color` first: "red and blue jackets". */
  colors?: string[];
  /** Several brands or categories, the single slot's first: "Northpeak or Trailhead", "jackets and shoes". */
  brands?: string[];
  categories?: string[];
  brand?: string;
  category?: string;
  material?: string;
  /** Several materials, `material` first: "leather and wool". */
  materials?: string[];
  /** At least this many stars, 0–5. */
  ratingMin?: number;
  /** "Under 2 kg", "at least 30 litres": what goods may measure. */
  measures?: readonly MeasureLimit[];
  inStock?: boolean;
  sort?: 'price-ascending' | 'price-descending' | 'rating' | 'newest' | 'bestselling';
  /** "the second one" 2; "the last one" −1. */
  ordinal?: number;
  /** Several positions: "the first and the third" [1, 3]. */
  ordinals?: number[];
  /** A word that points at something said before. */
  reference?: 'this' | 'that' | 'those' | 'it' | 'other' | 'both' | 'same';
  orderId?: string;
  email?: string;
  coupon?: string;
  /** Nouns of the store's product titles the message names, in its order: "the granola", "a mug". No filter. */
  things?: string[];
  /** Every word of the message that some product is called by, tagged with or comes in, as it was said. No filter. */
  names?: string[];
  /** The thing or category a question is about by its own name: "does the granola contain nuts". */
  about?: string;
  /** A label of product facts the message names: "Battery life". */
  fact?: string;
  /** What must not be: "not black", "without leather". */
  exclude?: { color?: string[]; material?: string[]; brand?: string[]; words?: string[] };
  /** ISO dates (YYYY-MM-DD). */
  date?: string;
}

/** Personal data found in the text (a `document` is the number of a passport, an identity card or the like), as UTF-16 offsets into it. `order-number` is no secret but lets staff find it. */
export interface PersonalData {
  kind: 'card' | 'iban' | 'email' | 'phone' | 'address' | 'password' | 'name' | 'document';
  start: number;
  end: number;
  /** What it says, where it is written otherwise: dictated, in other figures, with characters nobody sees. */
  plain?: string;
}

export interface Understanding {
  language: Language;
  /** What goods are called in it is what tells the language: few words, but surely in that one. */
  toldByGoods?: true;
  /** The language the message is in, when it is clearly one this store does not serve. */
  foreign?: Language;
  /** At least one, best first. */
  intents: RankedIntent[];
  slots: Slots;
  /**
   * Product words left when slot words, stop words and the request itself ("show me", "do you have") are taken
   * away: what a search should look for. Empty when nothing is left.
   */
  query: string;
  /**
   * What a search should look for when the words name a category by a part of its name ("tents" of "Tents & Camping"):
   * `text` is the query with that word in its place; `category` is absent when there are other words, for "a coffee
   * stand" is not surely in "Coffee & Tea".
   */
  sought?: { text: string; category?: string };
  personalData: PersonalData[];
  /** The clauses of a message with several wishes, each understood on its own; empty for a single wish. */
  wishes: Understanding[];
  /** Each wish is sure to be another matter, as if it had been said alone. */
  apart?: boolean;
  /** The message begins by giving up what was open, and asks for something. */
  takesBack?: true;
  /** The message names people as what it wants, whatever else it says. */
  wantsPerson?: true;
  /** The message with slips righted in what goods come in: "in large" for "in larg". Absent when there were none. */
  righted?: string;
  /** The words of this wish, when it is one of several. */
  text?: string;
  /** Which model answered, for the evidence: name and content hash. */
  model: string;
  /** Set when another should have answered and did not; `model` then names who stood in. For the evidence. */
  fallback?: Fallback;
  /** What a service was asked for beside the intents and did not bring. */
  without?: string[];
}

/** Who did not answer, and why: it was not asked any more, took too long or failed. */
export interface Fallback {
  of: string;
  because: 'circuit-open' | 'deadline' | 'failed';
}

/** What the store's catalogue calls things; slots are found with it. Lower-case comparison, original spelling kept. */
export interface CatalogueWords {
  colors: readonly string[];
  sizes: readonly string[];
  brands: readonly string[];
  categories: readonly string[];
  materials: readonly string[];
  /** What things are called at the end of product titles: "Brass Reading Lamp" is a lamp. */
  things?: readonly string[];
  /** Things of two words that are no things of the category their last word names: "sleeping bag", beside Bags. */
  compounds?: readonly string[];
  /** The last two words of titles, which shoppers also write as one: "deck shoes". */
  pairs?: readonly string[];
  /** Labels of product facts: "Battery life", "Care". */
  facts?: readonly string[];
  /** Words that products are called by, tagged with or come in, folded: the "violin" of "Brook Violin Outfit". */
  names?: readonly string[];
}

export interface UnderstandRequest {
  text: string;
  /** The text with personal data replaced by its kind: the only form of it that may leave this process. */
  masked?: string;
  /** What a classifier elsewhere made of the whole message, best first; it counts instead of a port's own classifier. */
  ranked?: readonly RankedIntent[];
  /** The conversation's language so far, the store's default at first. */
  language: Language;
  /** The languages this store serves; a message in another one is taken as the nearest. */
  languages: readonly Language[];
  /** ISO 4217 of the store, with its exponent, for prices without a sign. */
  currency: { code: string; exponent: number };
  words: CatalogueWords;
  /** Regular expression source of this store's order numbers, for example `^D-\\d{5}$`. */
  orderNumberPattern: string;
  /** What the dialogue just did, so that "M" or "in green?" can be read in its light. */
  expecting?:
    | 'nothing'
    | 'results-shown'
    | 'variant'
    | 'confirmation'
    | 'order-number'
    | 'email'
    | 'message-for-staff'
    | 'clarification';
  /** ISO date of today, for dates. */
  today: string;
}

export interface UnderstandingPort {
  /** True when asking it may leave this process: the shopper's words are stored first, and the request has `masked`. */
  readonly remote?: boolean;
  /** @throws UnderstandingUnavailable when the service did not answer within its deadline. */
  understand(request: UnderstandRequest, signal?: AbortSignal): Promise<Understanding>;
  /** Of a remote port: the answer when nothing outside has to be asked for it, else undefined. Never leaves the process. */
  understandHere?(request: UnderstandRequest): Promise<Understanding | undefined>;
}

/** No understanding came. */
export class UnderstandingUnavailable extends Error {
  override name = 'UnderstandingUnavailable';
  /** Whether asking again at once may help: the service was busy or the line was cut. */
  readonly again: boolean;
  readonly because: Fallback['because'];

  constructor(
    message: string,
    {
      again = false,
      because = 'failed',
      cause,
    }: Partial<Pick<UnderstandingUnavailable, 'again' | 'because' | 'cause'>>,
  ) {
    super(message, { cause });
    this.again = again;
    this.because = because;
  }
}
