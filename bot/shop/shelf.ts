import type { ProductCard } from '../wire/parts.ts';
import type { SalesBook } from './sales.ts';
import type { CardMaker } from './search/cards.ts';
import type { Catalogue } from './search/catalogue.ts';
import type { StoredProduct } from './search/catalogue-product.ts';
import type { ProductFilters, Search, SearchQuery, SearchResult, SortOrder } from './search/search.ts';
import type { Product, Shop } from './shop.ts';
import type { Stock } from './stock.ts';

/** What the built-in shop shows: products found, alike, ordered together and sold best, each with what is left now. */

export interface ShelfParts {
  catalogue: Catalogue;
  search: Search;
  stock: Stock;
  sales: SalesBook;
  cards: CardMaker;
  /** BCP 47; of what is asked without words. */
  language: string;
}

type Liking = Parameters<Shop['recommended']>[0];

/** Of so many products something of every kind is chosen. */
const MOST_LOOKED_AT = 50;

export class Shelf {
  readonly #parts: ShelfParts;

  constructor(parts: ShelfParts) {
    this.#parts = parts;
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    await this.#refresh();
    const { search, sales } = this.#parts;
    const asked = query.sort === 'bestselling' ? { ...query, sold: await sales.sold() } : query;
    const result = await search.search(asked);
    const cards = new Map(
      this.#current(result.hits.map(({ product }) => product)).map((card) => [card.id, card]),
    );
    const hits = result.hits
      .map((hit) => ({ ...hit, product: cards.get(hit.product.id) ?? hit.product }))
      // The index does not know yet what was sold since the last import.
      .filter(({ product }) => !query.filters.inStock || product.available);
    const { relaxation, closest } = result;
    return {
      ...result,
      hits,
      ...(relaxation ? { relaxation: { ...relaxation, nearest: this.#current(relaxation.nearest) } } : {}),
      ...(closest ? { closest: this.#current(closest) } : {}),
    };
  }

  async products(ids: string[]): Promise<Product[]> {
    await this.#refresh();
    return this.#parts.catalogue.products(ids).map((stored) => this.#product(stored));
  }

  async productOfVariant(variantId: string): Promise<Product | undefined> {
    await this.#refresh();
    const stored = this.#parts.catalogue.productOfVariant(variantId);
    return stored && this.#product(stored);
  }

  async similar(productId: string, limit: number, filters?: ProductFilters): Promise<ProductCard[]> {
    await this.#refresh();
    return this.#current(await this.#parts.search.similar(productId, limit, filters));
  }

  async takenTogether(productId: string, limit: number): Promise<ProductCard[]> {
    const products = await this.products(await this.#parts.sales.takenTogether(productId));
    return products.map(({ card }) => card).filter(({ available }) => available).slice(0, limit); // prettier-ignore
  }

  async bestsellers(options: Liking): Promise<ProductCard[]> {
    const sold = await this.#parts.sales.sold();
    const best = await this.liked(options, 'bestselling');
    return best.filter(({ id }) => sold.has(id));
  }

  /** What can be had, the best in some order first. */
  async liked({ category, filters, limit }: Liking, sort: SortOrder): Promise<ProductCard[]> {
    const wanted = { inStock: true, ...filters, ...(category ? { category } : {}) };
    const { language } = this.#parts;
    const asksAll = category === undefined && filters?.category === undefined;
    const most = asksAll ? MOST_LOOKED_AT : limit;
    const found = await this.search({ text: '', filters: wanted, sort, limit: most, language });
    const cards = found.hits.map(({ product }) => product);
    // Where nobody has said what is good, the first of the list say no more than others: something of every kind.
    const unrated = cards.slice(0, limit).every(({ rating }) => rating === undefined);
    return (asksAll && unrated && sort === 'relevance' ? this.#ofEachKind(cards) : cards).slice(0, limit);
  }

  /** The first of every category, then the second. */
  #ofEachKind(cards: readonly ProductCard[]): ProductCard[] {
    const stored = this.#parts.catalogue.products(cards.map(({ id }) => id));
    const seen = new Map<string, number>();
    const turns = new Map(
      stored.map(({ product: { id, category } }) => {
        const turn = seen.get(category) ?? 0;
        seen.set(category, turn + 1);
        return [id, turn] as const;
      }),
    );
    return cards.toSorted((one, other) => (turns.get(one.id) ?? 0) - (turns.get(other.id) ?? 0));
  }

  async #refresh(): Promise<void> {
    const { stock } = this.#parts;
    if (!stock.isFresh()) await stock.refresh();
  }

  #product(stored: StoredProduct): Product {
    const { category, description, tags, facts } = stored.product;
    return { card: this.#card(stored), category, description, tags, facts, reviews: stored.reviews };
  }

  #card({ product }: StoredProduct): ProductCard {
    const { cards, stock } = this.#parts;
    return cards.card(stock.applied(product));
  }

  /** The same cards with what is left now. */
  #current(cards: readonly ProductCard[]): ProductCard[] {
    return this.#parts.catalogue.products(cards.map(({ id }) => id)).map((stored) => this.#card(stored));
  }
}
