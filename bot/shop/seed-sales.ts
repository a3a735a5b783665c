import type { WriteOperation } from '../records/records.ts';
import { keepSale } from './sales.ts';
import { readSeedFile } from './seed-files.ts';
import type { SeedOrder } from './seed-files.ts';

/** What a demo store is filled with of its sales: its orders, and what was taken together at its counter. */

const day = 24 * 60 * 60 * 1000;

/**
 * @param folder holds orders.yaml and sales.yaml; either may be missing
 * @param seededAt when the store was filled: the days of its files are counted from it
 * @throws SettingsError when a file is not as it must be
 */
export function seededSales(folder: string, seededAt: number, now: number): WriteOperation[] {
  const orders = readSeedFile(folder, 'orders')?.orders ?? [];
  const baskets = readSeedFile(folder, 'sales')?.baskets ?? [];
  return [
    ...orders.flatMap((order) => {
      const lines = order.lines.map(({ handle, quantity }) => ({ productId: handle, quantity }));
      return keepSale({ number: order.number, placedAt: placedAt(order, seededAt) }, lines, now);
    }),
    ...baskets.flatMap(({ daysAgo, handles }, at) => {
      const lines = handles.map((productId) => ({ productId, quantity: 1 }));
      return keepSale({ number: `counter ${at}`, placedAt: seededAt - daysAgo * day }, lines, now);
    }),
  ];
}

export function placedAt({ placedDaysAgo }: SeedOrder, seededAt: number): number {
  return stepAt(placedDaysAgo, 0, seededAt);
}

/** Steps of one day come a minute apart. */
export function stepAt(daysAgo: number, step: number, seededAt: number): number {
  return seededAt - daysAgo * day - (20 - step) * 60_000;
}
