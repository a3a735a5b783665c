import type { StoreRecords } from '../records/records.ts';
import type { StoreSettings } from '../settings/store.ts';
import type { OrderView, ProductCard } from '../wire/parts.ts';
import { couponKey, foldCart } from './cart.ts';
import type { CartWorld } from './cart.ts';
import { cartView, priceCart, productPageOf } from './cart-view.ts';
import type { ReadLine } from './cart-view.ts';
import { catalogueWords } from './catalogue-words.ts';
import { OrderBook } from './orders.ts';
import { placeOrder } from './placing.ts';
import type { OrderRequest, PlacedOrder, PlacingTools } from './placing.ts';
import { PromotionBook } from './promotion-book.ts';
import { productCard } from './search/cards.ts';
import type { CardStore } from './search/cards.ts';
import { Catalogue } from './search/catalogue.ts';
import type { StoredProduct } from './search/catalogue-product.ts';
import type { Search } from './search/search.ts';
import type { CartCommand, CartState, Product, Shop } from './shop.ts';
import { Stock } from './stock.ts';

export interface BuiltInShopOptions {
  store: StoreSettings;
  search: Search;
  records: StoreRecords;
  /** The file the importer fills and the search reads. */
  catalogueFile: string;
  clock: { now(): number };
}

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
  const { store, search, records, clock } = options;
  const catalogue = new Catalogue(options.catalogueFile);
  const stock = new Stock(records, clock);
  const promotions = new PromotionBook(records, clock);
  const book = new OrderBook(records);
  const words = catalogueWords(catalogue);
  const toCard = ({ product }: StoredProduct): ProductCard =>
    productCard(stock.applied(product), cardStoreOf(store));
  const current = (cards: readonly ProductCard[]): ProductCard[] =>
    catalogue.products(cards.map(({ id }) => id)).map(toCard);
  const readLines = async (cart: CartState): Promise<ReadLine[]> => {
    await Promise.all([stock.refresh(), promotions.refresh()]);
    return cart.lines.map((line) => readLine(catalogue, stock, line));
  };
  const tools: PlacingTools = { store, records, book, promotions, stock, readLines };
  const forgetCached = (): void => {
    stock.forget();
    promotions.forget();
  };
  return {
    inProcess: true,
    words: () => Promise.resolve(words()),
    async search(query) {
      await stock.refresh();
      const result = await search.search(query);
      const cards = new Map(
        current(result.hits.map(({ product }) => product)).map((card) => [card.id, card]),
      );
      const hits = result.hits
        .map((hit) => ({ ...hit, product: cards.get(hit.product.id) ?? hit.product }))
        .filter(({ product }) => !query.filters.inStock || product.available);
      const { relaxation } = result;
      return { ...result, hits, ...(relaxation ? { relaxation: { ...relaxation, nearest: current(relaxation.nearest) } } : {}) }; // prettier-ignore
    },
    async products(ids) {
      await stock.refresh();
      return catalogue.products(ids).map((stored) => productOf(stored, toCard(stored)));
    },
    async similar(productId, limit, filters) {
      await stock.refresh();
      return current(await search.similar(productId, limit, filters));
    },
    async recommended({ category, filters, limit }) {
      await stock.refresh();
      const wanted = { inStock: true, ...filters, ...(category ? { category } : {}) };
      const found = await search.search({
        text: '',
        filters: wanted,
        limit,
        language: store.languages[0] ?? 'en',
      });
      return current(found.hits.map(({ product }) => product));
    },
    async changeCart(cart, commands) {
      const world = await worldFor(cart, commands);
      return foldCart(cart, commands, world);
    },
    async viewCart(cart, { revision, ...delivery }) {
      const read = await readLines(cart);
      return cartView(
        priceCart(read, cart.coupons, promotions, store, delivery),
        cart,
        revision,
        promotions,
        store,
      );
    },
    async promotions() {
      await promotions.refresh();
      return promotions.listed();
    },
    ordersOf: (subject, limit) => book.ordersOf(subject, limit),
    order: (number, claim, now) => book.order(number, claim, now),
    verifyOrder: (request) => book.verify(request),
    async placeOrder(cart, request) {
      forgetCached();
      return placeOrder(tools, cart, request);
    },
    async demoCustomers() {
      const items = await records.list('demo-customers');
      const customers = items.map(({ value }) => value as unknown as Omit<DemoCustomer, 'orders'>);
      return Promise.all(
        customers.map(async (customer) => ({ ...customer, orders: await book.ordersOf(customer.id, 50) })),
      );
    },
    catalogueFingerprint: () => catalogue.fingerprint(),
    forgetCached,
    close: () => catalogue.close(),
  };

  async function worldFor(cart: CartState, commands: readonly CartCommand[]): Promise<CartWorld> {
    await Promise.all([stock.refresh(), promotions.refresh()]);
    const read = (line: { productId: string; variantId: string }) =>
      readLine(catalogue, stock, { lineId: '', quantity: 0, unitPriceThen: 0, ...line });
    return {
      variant(variantId) {
        const known = [...cart.lines, ...restoredLines(commands)].find(
          (line) => line.variantId === variantId,
        );
        const { variant, line } = known ? read(known) : readVariant(variantId);
        if (!variant || !line) return undefined;
        const counted = variant.stock !== undefined && !variant.sellsBeyondStock;
        return {
          productId: line.productId,
          price: variant.price,
          ...(counted ? { stock: variant.stock } : {}),
        };
      },
      couponRefusal(code, lines) {
        const priced = lines.map((line) => {
          const { product, variant } = read(line);
          return {
            productId: line.productId,
            category: product?.category ?? '',
            total: (variant?.price ?? 0) * line.quantity,
          };
        });
        return promotions.couponRefusal(couponKey(code), priced);
      },
    };
  }

  function readVariant(variantId: string): Partial<ReadLine> {
    const productId = catalogue.productOfVariant(variantId)?.product.id;
    if (productId === undefined) return {};
    return readLine(catalogue, stock, { lineId: '', quantity: 0, unitPriceThen: 0, productId, variantId });
  }
}

function restoredLines(commands: readonly CartCommand[]): CartState['lines'] {
  return commands.flatMap((command) => (command.kind === 'restore' ? command.lines : []));
}

function readLine(catalogue: Catalogue, stock: Stock, line: CartState['lines'][number]): ReadLine {
  const stored = catalogue.products([line.productId])[0];
  if (!stored) return { line };
  const product = stock.applied(stored.product);
  const variant = product.variants.find(({ id }) => id === line.variantId);
  const imported = stored.product.variants.find(({ id }) => id === line.variantId);
  return { line, product, ...(variant && imported ? { variant, imported } : {}) };
}

function productOf({ product, reviews }: StoredProduct, card: ProductCard): Product {
  const { category, description, tags, facts } = product;
  return { card, category, description, tags, facts, reviews };
}
