import { expect, it } from 'vitest';
import type { RecordItem, StoreRecords } from '../../../bot/records/records.ts';
import { Stock } from '../../../bot/shop/stock.ts';
import { productWith } from './stores.ts';

/** Records that count how often they are read, and say what is left. */
function countedRecords(left: number): StoreRecords & { reads: number } {
  const item = { key: 'lamp.1', value: { imported: 5, left }, revision: 1 } as unknown as RecordItem;
  const records = {
    reads: 0,
    list() {
      records.reads += 1;
      return Promise.resolve([item]);
    },
  };
  return records as unknown as StoreRecords & { reads: number };
}

it.each([
  [2_000, 4],
  [30_000, 1],
])('reads what was sold anew after %d ms', async (freshFor, reads) => {
  const records = countedRecords(2);
  let now = 1_000_000;
  const stock = new Stock(records, { now: () => now }, freshFor);
  for (let second = 0; second < 8; second++) {
    await stock.refresh();
    now += 1_000;
  }
  expect(records.reads).toBe(reads);
  const product = productWith('lamp', [{ id: 'lamp.1', stock: 5 }]);
  expect(stock.applied(product).variants.map(({ stock: pieces }) => pieces)).toEqual([2]);
  stock.forget();
  await stock.refresh();
  expect(records.reads).toBe(reads + 1);
});
