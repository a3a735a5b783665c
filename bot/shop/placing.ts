import type { StoreRecords, WriteOperation } from '../records/records.ts';
import type { StoreSettings } from '../settings/store.ts';
import type { OrderView } from '../wire/parts.ts';
import { priceCart } from './cart-view.ts';
import type { PricedCart, ReadLine } from './cart-view.ts';
import { deliveryDate } from './delivery-date.ts';
import { takeNumber } from './order-numbers.ts';
import { keepOrder, orderView } from './orders.ts';
import type { OrderBook, StoredOrder } from './orders.ts';
import { useByShopper, useOf } from './promotion-book.ts';
import type { PromotionBook } from './promotion-book.ts';
import type { CartState, Destination } from './shop.ts';
import { keepSale } from './sales.ts';
import type { Stock } from './stock.ts';
import { methodsTo } from './totals.ts';

export interface OrderRequest {
  contact: { name: string; email: string; phone?: string };
  destination: Destination & { line1?: string; line2?: string; city?: string; postalCode?: string };
  /** One of the store's shipping methods. */
  shippingMethod: string;
  /** Client-made: the same id gives the same order, however often it is sent. */
  requestId: string;
  /** The signed-in customer, from a verified identity. */
  subject?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

export type PlacedOrder =
  /**
   * `operations` must be committed together with the emptied cart; when a condition fails, ask again. They are empty
   * when this request was placed before.
   */
  | { kind: 'placed'; order: OrderView; operations: WriteOperation[] }
  | { kind: 'refused'; reason: 'empty-cart' | 'cart-changed' | 'sold-out' | 'unknown-shipping-method' };

const requestPartition = 'order-requests';
const week = 7 * 24 * 60 * 60 * 1000;

/** What placing needs of the built-in shop. */
export interface PlacingTools {
  store: StoreSettings;
  records: StoreRecords;
  book: OrderBook;
  promotions: PromotionBook;
  stock: Stock;
  readLines(cart: CartState): Promise<ReadLine[]>;
}

/** Makes an order of a cart: nothing is written here, all of it is handed back to be committed at once. */
export async function placeOrder(
  tools: PlacingTools,
  cart: CartState,
  request: OrderRequest,
): Promise<PlacedOrder> {
  const before = await placedBefore(tools, request.requestId);
  if (before) return { kind: 'placed', order: orderView(before, tools.store.languages[0]), operations: [] };
  if (cart.lines.length === 0) return { kind: 'refused', reason: 'empty-cart' };
  const { store, promotions } = tools;
  const method = methodsTo(store, request.destination).find(({ id }) => id === request.shippingMethod);
  if (!method) return { kind: 'refused', reason: 'unknown-shipping-method' };
  const read = await tools.readLines(cart);
  const priced = priceCart(read, cart.coupons, promotions, store, request);
  // A coupon that ran out since must be seen before paying more than was shown.
  const codes = new Set(priced.promotions.flatMap(({ promotion }) => promotion.code?.toUpperCase() ?? []));
  if (cart.coupons.some((code) => !codes.has(code.toUpperCase())))
    return { kind: 'refused', reason: 'cart-changed' };
  if (priced.lines.some(({ change }) => change?.kind === 'stock'))
    return { kind: 'refused', reason: 'sold-out' };
  if (priced.lines.some(({ change }) => change !== undefined))
    return { kind: 'refused', reason: 'cart-changed' };
  const uses = usesByShopper(priced, request.contact.email);
  const usedBefore = await Promise.all(uses.map(({ partition, key }) => tools.records.get(partition, key)));
  if (usedBefore.some((item) => item !== undefined)) return { kind: 'refused', reason: 'cart-changed' };
  const sales = await salesOf(tools, read);
  if (!sales) return { kind: 'refused', reason: 'sold-out' };
  const { number, operation } = await takeNumber(tools.records, store.orderNumberPattern);
  const order = orderOf(number, priced, cart, request, deliveryDate(store, method, request.now));
  const asked: WriteOperation = {
    kind: 'put', partition: requestPartition, key: request.requestId, value: { number }, expect: 'absent',
    expiresAt: request.now + week,
  }; // prettier-ignore
  const operations = [
    ...keepOrder(order),
    ...keepSale(order, cart.lines, request.now),
    operation,
    asked,
    ...sales,
    ...uses,
    ...priced.promotions.flatMap(useOf),
  ];
  return { kind: 'placed', order: orderView(order, store.languages[0]), operations };
}

function usesByShopper({ promotions }: PricedCart, email: string): ReturnType<typeof useByShopper>[] {
  return promotions.flatMap(({ promotion: { code, oncePerCustomer } }) =>
    code !== undefined && oncePerCustomer ? [useByShopper(code, email)] : [],
  );
}

async function placedBefore(
  { records, book }: PlacingTools,
  requestId: string,
): Promise<StoredOrder | undefined> {
  const item = await records.get(requestPartition, requestId);
  return item && book.read((item.value as { number: string }).number);
}

/** @returns undefined when too few are left of something. */
async function salesOf(
  { stock }: PlacingTools,
  read: readonly ReadLine[],
): Promise<WriteOperation[] | undefined> {
  const sales = await Promise.all(
    read.map(async ({ line, imported }) => imported && stock.sale(imported, line.quantity)),
  );
  return sales.some((sale) => sale === undefined) ? undefined : sales.flatMap((sale) => sale ?? []);
}

function orderOf(
  number: string,
  priced: PricedCart,
  cart: CartState,
  request: OrderRequest,
  estimatedDelivery: string,
): StoredOrder {
  return {
    number,
    email: request.contact.email.trim(),
    ...(request.subject === undefined ? {} : { customerId: request.subject }),
    placedAt: request.now,
    state: 'placed',
    lines: priced.lines.map(({ title, options, quantity, total }) => ({ title, options, quantity, total })),
    totals: priced.totals.rows,
    timeline: [{ state: 'placed', at: request.now }],
    estimatedDelivery,
    coupons: cart.coupons,
  };
}
