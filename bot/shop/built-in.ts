import type { StoreRecords } from '../records/records.ts';
import type { StoreSettings } from '../settings/store.ts';
import { textIn } from '../settings/texts.ts';
import type { CatalogueWords } from '../understanding/understanding.ts';
import type { CartView, OrderView, ProductCard } from '../wire/parts.ts';
import { customersPartition } from './customers.ts';
import { foldCart } from './cart.ts';
import { CartGoods } from './cart-goods.ts';
import { cartView, priceCart, productPageOf } from './cart-view.ts';
import type { ReadLine } from './cart-view.ts';
import { OrderBook } from './orders.ts';
import { placeOrder } from './placing.ts';
import type { OrderRequest, PlacedOrder } from './placing.ts';
import { PromotionBook } from './promotion-book.ts';
import { CardMaker } from './search/cards.ts';
import type { CardStore } from './search/cards.ts';
import { Catalogue } from './search/catalogue.ts';
import type { ProductFilters, Search, SearchQuery, SearchResult } from './search/search.ts';
import type { CartChange, CartCommand, CartState, Claim, OrderAnswer, Product, Shop } from './shop.ts';
import type { Weighed, Weighing } from './search/search.ts';
import { SalesBook } from './sales.ts';
import { Shelf } from './shelf.ts';
import { Stock } from './stock.ts';

export interface BuiltInShopOptions {
  store: StoreSettings;
  search: Search;
  records: StoreRecords;
  /** The file the importer fills and the search reads. */
  catalogueFile: string;
  clock: { now(): number };
  /** The catalogue is a sealed file where nothing can be written. */
  readOnly?: boolean;
  /** How long stock and promotions that were read count, in milliseconds; placing an order always reads afresh. */
  freshFor?: { stock: number; promotions: number };
}

/** Sales and offers of another process are seen after so long, where reading costs next to nothing. */
const standardFreshness = { stock: 2_000, promotions: 10_000 };

/** A shopper one may sign in as on a demo store. */
export interface DemoCustomer {
  id: string;
  name: string;
  email: string;
  orders: OrderView[];
}

/** The shop that needs nothing else: a catalogue file, and carts and orders in the store's own records. */
export interface BuiltInShop extends Shop {
  /** See `PlacedOrder`: what it gives is committed by the caller, with the emptied cart. */
  placeOrder(cart: CartState, request: OrderRequest): Promise<PlacedOrder>;
  /** Who was seeded as a shopper to sign in as; none in a real store. */
  demoCustomers(): Promise<DemoCustomer[]>;
  /** What names this state of the catalogue in the evidence of a turn. */
  catalogueFingerprint(): string;
  /** Makes the next call read stock and promotions afresh. Call after committing an order. */
  forgetCached(): void;
  close(): void;
}

/** Where cards of this store lead and what their prices are in. */
export function cardStoreOf(store: StoreSettings): CardStore {
  return { currency: store.currency, productUrl: productPageOf(store) };
}

/** @throws CatalogueUnusable when the catalogue file cannot be opened. */
export function createBuiltInShop(options: BuiltInShopOptions): BuiltInShop {
  return new LocalShop(options);
}

class LocalShop implements BuiltInShop {
  readonly inProcess = true;
  readonly #store: StoreSettings;
  readonly #search: Search;
  readonly #records: StoreRecords;
  readonly #catalogue: Catalogue;
  readonly #stock: Stock;
  readonly #promotions: PromotionBook;
  readonly #orders: OrderBook;
  readonly #sales: SalesBook;
  #words: (() => CatalogueWords) | undefined;
  readonly #goods: CartGoods;
  readonly #shelf: Shelf;

  constructor(options: BuiltInShopOptions) {
    const { store, search, records, catalogueFile, clock, freshFor = standardFreshness } = options;
    this.#store = store;
    this.#search = search;
    this.#records = records;
    this.#catalogue = new Catalogue(catalogueFile, { readOnly: options.readOnly ?? false });
    this.#stock = new Stock(records, clock, freshFor.stock);
    this.#promotions = new PromotionBook(records, clock, freshFor.promotions);
    this.#orders = new OrderBook(records, store.languages[0]);
    this.#sales = new SalesBook(records, clock);
    this.#goods = new CartGoods(this.#catalogue, this.#stock, this.#promotions);
    this.#shelf = new Shelf({
      catalogue: this.#catalogue,
      search,
      stock: this.#stock,
      sales: this.#sales,
      cards: new CardMaker(cardStoreOf(store)),
      language: store.languages[0] ?? 'en',
    });
  }

  async words(): Promise<CatalogueWords> {
    const { synonyms, languages, catalogueLanguage = languages[0] } = this.#store;
    this.#words ??= (await import('./catalogue-words.ts')).catalogueWords(
      this.#catalogue,
      synonyms,
      catalogueLanguage,
    );
    return this.#words();
  }

  search(query: SearchQuery): Promise<SearchResult> {
    return this.#shelf.search(query);
  }

  products(ids: string[]): Promise<Product[]> {
    return this.#shelf.products(ids);
  }

  productOfVariant(variantId: string): Promise<Product | undefined> {
    return this.#shelf.productOfVariant(variantId);
  }

  complete(begun: Parameters<Search['complete']>[0]): Promise<string[]> {
    return this.#search.complete(begun);
  }

  similar(productId: string, limit: number, filters?: ProductFilters): Promise<ProductCard[]> {
    return this.#shelf.similar(productId, limit, filters);
  }

  weigh(message: Weighing): Promise<Weighed> {
    return this.#search.weigh(message);
  }

  takenTogether(productId: string, limit: number): Promise<ProductCard[]> {
    return this.#shelf.takenTogether(productId, limit);
  }

  bestsellers(options: Parameters<Shop['recommended']>[0]): Promise<ProductCard[]> {
    return this.#shelf.bestsellers(options);
  }

  recommended(options: Parameters<Shop['recommended']>[0]): Promise<ProductCard[]> {
    return this.#shelf.liked(options, 'relevance');
  }

  async changeCart(cart: CartState, commands: CartCommand[]): Promise<CartChange> {
    await this.#refresh();
    return foldCart(cart, commands, this.#goods.world(cart, commands));
  }

  async viewCart(cart: CartState, options: Parameters<Shop['viewCart']>[1]): Promise<CartView> {
    const { revision, ...told } = options;
    const read = await this.#readLines(cart);
    const priced = priceCart(read, cart.coupons, this.#promotions, this.#store, told);
    return cartView(priced, cart, revision, this.#promotions, this.#store, told.language);
  }

  async promotions(language?: string): ReturnType<Shop['promotions']> {
    await this.#promotions.refresh();
    const { languages } = this.#store;
    return this.#promotions
      .listed()
      .map((each) => ({ ...each, label: textIn(each.label, language ?? '', languages) }));
  }

  ordersOf(subject: string, limit: number): Promise<OrderView[]> {
    return this.#orders.ordersOf(subject, limit);
  }

  order(number: string, claim: Claim, now: number): Promise<OrderAnswer> {
    return this.#orders.order(number, claim, now);
  }

  verifyOrder(request: Parameters<Shop['verifyOrder']>[0]): Promise<OrderAnswer> {
    return this.#orders.verify(request);
  }

  placeOrder(cart: CartState, request: OrderRequest): Promise<PlacedOrder> {
    this.forgetCached();
    const tools = {
      store: this.#store,
      records: this.#records,
      book: this.#orders,
      promotions: this.#promotions,
      stock: this.#stock,
      readLines: (asked: CartState) => this.#readLines(asked),
    };
    return placeOrder(tools, cart, request);
  }

  async demoCustomers(): Promise<DemoCustomer[]> {
    const items = await this.#records.list(customersPartition);
    const customers = items.map(({ value }) => value as unknown as Omit<DemoCustomer, 'orders'>);
    return Promise.all(
      customers.map(async (customer) => ({ ...customer, orders: await this.ordersOf(customer.id, 50) })),
    );
  }

  /** Worked out anew only when the catalogue changed: it reads every product's hash. */
  catalogueFingerprint(): string {
    const version = this.#catalogue.version();
    if (this.#fingerprint?.version !== version) {
      this.#fingerprint = { version, name: this.#catalogue.fingerprint() };
    }
    return this.#fingerprint.name;
  }

  #fingerprint: { version: string; name: string } | undefined;

  forgetCached(): void {
    this.#stock.forget();
    this.#promotions.forget();
    this.#sales.forget();
  }

  close(): void {
    this.#catalogue.close();
  }

  async #refresh(): Promise<void> {
    if (this.#stock.isFresh() && this.#promotions.isFresh()) return;
    await Promise.all([this.#stock.refresh(), this.#promotions.refresh()]);
  }

  async #readLines(cart: CartState): Promise<ReadLine[]> {
    await this.#refresh();
    return cart.lines.map((line) => this.#goods.readLine(line));
  }
}
