import type { Records } from '../records/records.ts';
import { wishesPartition } from './keys.ts';

/** What shoppers of a store looked for in vain, as often as they did. */

export interface CountedWish {
  wish: string;
  times: number;
}

const DAY = 86_400_000;

/** @param days so many, today's among them (UTC). @returns the most wished first. */
export async function wishesOf(
  records: Records,
  storeId: string,
  { now, days }: { now: number; days: number },
): Promise<CountedWish[]> {
  const store = records.forStore(storeId);
  const counts = new Map<string, number>();
  for (let day = 0; day < days; day += 1) {
    const partition = wishesPartition(now - day * DAY);
    for (let after: string | undefined; ;) {
      const items = await store.list(partition, after === undefined ? {} : { after });
      if (items.length === 0) break;
      after = items.at(-1)?.key;
      for (const { value } of items) {
        const wish = (value as { wish: string }).wish.toLowerCase();
        counts.set(wish, (counts.get(wish) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([wish, times]) => ({ wish, times }))
    .toSorted((one, other) => other.times - one.times || one.wish.localeCompare(other.wish));
}
