import type { RecordItem, StoreRecords, WriteOperation } from '../records/records.ts';
import { orderKey } from './orders.ts';

/** What was sold, for bestsellers and for what is bought together: products and pieces, nothing of who bought them. */

const partition = 'sales';
const day = 24 * 60 * 60 * 1000;
/** Older sales say little of what is liked now, and are forgotten. */
const kept = 180 * day;
/** Of so many orders at most, the newest. */
const mostOrders = 2_000;
/** What one shopper took together is that shopper's own affair. */
const fewestTogether = 2;
/** Sales of another process are seen after so long. */
const freshFor = 10 * 60_000;

export interface SoldLine {
  productId: string;
  quantity: number;
}

/** What an order writes beside itself; nothing when it is too old to tell anything. */
export function keepSale(
  order: { number: string; placedAt: number },
  lines: readonly SoldLine[],
  now: number,
): WriteOperation[] {
  const expiresAt = order.placedAt + kept;
  if (expiresAt <= now || lines.length === 0) return [];
  const key = `${String(order.placedAt).padStart(15, '0')}/${orderKey(order.number)}`;
  const value = lines.map(({ productId, quantity }) => [productId, quantity]);
  return [{ kind: 'put', partition, key, value, expiresAt }];
}

/** Reads the sales of late. */
export class SalesBook {
  readonly #records: StoreRecords;
  readonly #clock: { now(): number };
  #readAt = Number.NEGATIVE_INFINITY;
  #sold: ReadonlyMap<string, number> = new Map();
  #orders: ReadonlyMap<string, readonly (readonly string[])[]> = new Map();

  constructor(records: StoreRecords, clock: { now(): number }) {
    this.#records = records;
    this.#clock = clock;
  }

  /** Pieces sold by product. */
  async sold(): Promise<ReadonlyMap<string, number>> {
    await this.#refresh();
    return this.#sold;
  }

  /** Products that were in one order with a product, by at least two orders, the most frequent first. */
  async takenTogether(productId: string): Promise<string[]> {
    await this.#refresh();
    const counted = new Map<string, number>();
    for (const products of this.#orders.get(productId) ?? [])
      for (const other of products)
        if (other !== productId) counted.set(other, (counted.get(other) ?? 0) + 1);
    return [...counted]
      .filter(([, orders]) => orders >= fewestTogether)
      .toSorted((left, right) => right[1] - left[1])
      .map(([other]) => other);
  }

  /** Makes the next call read afresh. Call after committing an order. */
  forget(): void {
    this.#readAt = Number.NEGATIVE_INFINITY;
  }

  async #refresh(): Promise<void> {
    const now = this.#clock.now();
    if (now - this.#readAt < freshFor) return;
    const sold = new Map<string, number>();
    const orders = new Map<string, string[][]>();
    for (const lines of await this.#read()) {
      const products = [...new Set(lines.map(([productId]) => productId))];
      for (const [productId, quantity] of lines) sold.set(productId, (sold.get(productId) ?? 0) + quantity);
      for (const productId of products) {
        const before = orders.get(productId) ?? [];
        before.push(products);
        orders.set(productId, before);
      }
    }
    this.#sold = sold;
    this.#orders = orders;
    this.#readAt = now;
  }

  async #read(): Promise<[string, number][][]> {
    const found: RecordItem[] = [];
    for (let before: string | undefined; found.length < mostOrders;) {
      const page = await this.#records.list(partition, {
        reverse: true,
        limit: 1_000,
        ...(before === undefined ? {} : { before }),
      });
      found.push(...page);
      before = page.at(-1)?.key;
      if (page.length < 1_000) break;
    }
    return found.slice(0, mostOrders).map(({ value }) => value as [string, number][]);
  }
}
