import type { StoreRecords, WriteOperation } from '../records/records.ts';
import type { CatalogueProduct, CatalogueVariant } from './search/catalogue-product.ts';

/**
 * Pieces left after the shop's own sales. The catalogue says what an import counted; a record says what is left of it.
 * As soon as an import brings another figure for a variant, the import is newer and counts.
 */
interface StockRecord {
  [key: string]: number;
  /** What the import said when the record was written. */
  imported: number;
  left: number;
}

const partition = 'stock';
export class Stock {
  readonly #records: StoreRecords;
  readonly #clock: { now(): number };
  readonly #freshFor: number;
  #known: ReadonlyMap<string, StockRecord> = new Map();
  #readAt = Number.NEGATIVE_INFINITY;
  /** Products as they are with the stock known now, so that what follows from one is worked out once. */
  #applied = new WeakMap<CatalogueProduct, CatalogueProduct>();

  /** @param freshFor sales of another process are seen after so many milliseconds; placing an order always reads afresh. */
  constructor(records: StoreRecords, clock: { now(): number }, freshFor: number) {
    this.#records = records;
    this.#clock = clock;
    this.#freshFor = freshFor;
  }

  /** Reads what was sold, unless it was read just now. Call before `applied`. */
  async refresh(): Promise<void> {
    if (this.isFresh()) return;
    const now = this.#clock.now();
    const known = new Map<string, StockRecord>();
    for (let after: string | undefined; ;) {
      const items = await this.#records.list(partition, {
        limit: 1000,
        ...(after === undefined ? {} : { after }),
      });
      for (const item of items) known.set(item.key, item.value as StockRecord);
      after = items.at(-1)?.key;
      if (items.length < 1000) break;
    }
    this.#known = known;
    this.#applied = new WeakMap();
    this.#readAt = now;
  }

  /** Whether it was read just now, so that `refresh` has nothing to do. */
  isFresh(): boolean {
    return this.#clock.now() - this.#readAt < this.#freshFor;
  }

  forget(): void {
    this.#readAt = Number.NEGATIVE_INFINITY;
  }

  /** The product with what is left of each variant. */
  applied(product: CatalogueProduct): CatalogueProduct {
    const before = this.#applied.get(product);
    if (before) return before;
    const sold = product.variants.some(({ id }) => this.#known.has(id));
    const variants = product.variants.map((variant) => ({ ...variant, ...this.#left(variant) }));
    const applied = sold ? { ...product, variants } : product;
    this.#applied.set(product, applied);
    return applied;
  }

  #left(variant: CatalogueVariant): { stock?: number } {
    const record = this.#known.get(variant.id);
    return record && record.imported === variant.stock ? { stock: record.left } : {};
  }

  /**
   * What a sale of so many pieces writes; nothing for a variant that is not counted.
   * @returns undefined when too few are left.
   */
  async sale(variant: CatalogueVariant, quantity: number): Promise<WriteOperation[] | undefined> {
    if (variant.stock === undefined) return [];
    const item = await this.#records.get(partition, variant.id);
    const record = item?.value as StockRecord | undefined;
    const left = record?.imported === variant.stock ? record.left : variant.stock;
    if (left < quantity && !variant.sellsBeyondStock) return undefined;
    const value: StockRecord = { imported: variant.stock, left: Math.max(0, left - quantity) };
    const expect = item ? { revision: item.revision } : 'absent';
    return [{ kind: 'put', partition, key: variant.id, value, expect }];
  }
}
