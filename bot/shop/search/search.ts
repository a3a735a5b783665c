import type { MeasureLimit } from '../../understanding/goods/measures.ts';
import type { ProductCard } from '../../wire/parts.ts';

/** The search port: a shopper's words and filters in, the store's products out. */

export interface ProductFilters {
  /** Minor units of the store's currency, inclusive; a product matches when any variant does. */
  priceMin?: number;
  priceMax?: number;
  category?: string;
  brand?: string;
  color?: string;
  /** Any of several colours, the single one among them: "grey or black". */
  colors?: string[];
  size?: string;
  material?: string;
  ratingMin?: number;
  /** What it may measure; who gives no figure does not meet one. */
  measures?: readonly MeasureLimit[];
  inStock?: boolean;
  /** Only what costs less than before, in some version. */
  reduced?: boolean;
  /** Any option or attribute by name, as the store calls it. */
  attributes?: Record<string, string>;
  exclude?: { color?: string[]; material?: string[]; brand?: string[]; words?: string[] };
}

export type SortOrder =
  'relevance' | 'price-ascending' | 'price-descending' | 'rating' | 'newest' | 'bestselling';

export interface SearchQuery {
  text: string;
  /**
   * The whole message the text is taken from. Where no product answers all of the text, the message is ranked instead,
   * every word by what it tells: see `SearchResult.fit`.
   */
  said?: string;
  /** Words of the text that name what they must be: "desk" of "desk two monitors", which no monitor arm is. */
  kind?: string;
  filters: ProductFilters;
  sort?: SortOrder;
  /** Pieces sold of late by product id: what `bestselling` orders by before how well a product is liked. */
  sold?: ReadonlyMap<string, number>;
  offset?: number;
  /** 1–50; default 5. */
  limit?: number;
  /**
   * Whether products that answer only part of the words follow those that answer them: for a page of results to browse.
   * Default false: what does not answer is not shown, and an honest nothing stays nothing.
   */
  wide?: boolean;
  /** Whether to count what the results differ in; default false, since it costs as much as the search. */
  facets?: boolean;
  /** BCP 47 primary subtag of the words. */
  language: string;
}

export interface SearchHit {
  product: ProductCard;
  score: number;
  matchedFields: string[];
  /** The variant that fits the filters best (colour, size, price), when the filters speak of variants. */
  variantId?: string;
}

export interface SearchResult {
  hits: SearchHit[];
  total: number;
  /** Empty unless asked for. */
  facets: { name: string; values: { value: string; count: number }[] }[];
  /** The query as it was understood after spelling was corrected. */
  corrected?: string;
  /** When nothing fits: the one filter to give up, and what would then be found. */
  relaxation?: { drop: keyof ProductFilters | 'text'; nearest: ProductCard[]; total: number };
  /**
   * When fewer than three answer: those that answer most of the words and stay within the filters, best first, at most
   * five. They do not answer, and must not be shown as if they did.
   */
  closest?: ProductCard[];
  /**
   * Given when the whole message was ranked: whether the hits fit it, `closest` only comes close to it, or there is
   * nothing of the kind.
   */
  fit?: 'fits' | 'close' | 'nothing';
  /** Beside it: the words of the wish that the closest product does not answer. */
  unsaid?: string[];
}

export interface WeighedWord {
  /** Folded, as it was written; the parts of a phrase between blanks. */
  word: string;
  /** How telling it is in this catalogue: rare words count more. In nats. */
  weight: number;
  /** Whether the word is its products' name or kind, and not only told of them. */
  names: boolean;
}

export interface WeighedProduct {
  productId: string;
  /** For each word how plainly the product says it, 0 (not at all) to 1 (it is called so). */
  says: number[];
  /** Of those that nobody asked about. */
  card?: ProductCard;
}

export interface Weighed {
  words: WeighedWord[];
  /** Those asked about, in their order. */
  known: WeighedProduct[];
  /** What of the whole catalogue says most, the best first; may hold known ones. */
  best: WeighedProduct[];
  /** What the page that is open shows, where nothing was talked about yet. */
  page?: ProductCard;
}

export interface Weighing {
  text: string;
  /** BCP 47 primary subtag of the words. */
  language: string;
  /** Ids of the products asked about. */
  known: readonly string[];
}

export interface Search {
  search(query: SearchQuery): Promise<SearchResult>;
  /** What a shopper may be about to type, the likeliest first; each finds something. At most `limit`, 1–20. */
  complete(begun: { text: string; language: string; limit: number }): Promise<string[]>;
  similar(productId: string, limit: number, filters?: ProductFilters): Promise<ProductCard[]>;
  /** What the words of a message say of products that are known, and of the whole catalogue. */
  weigh(message: Weighing): Promise<Weighed>;
  close(): void;
}
