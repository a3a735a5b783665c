import type { WriteOperation } from './records.ts';

/** Partitions whose count is kept; beyond that counting begins anew, above every count so far. */
const MOST_KEPT = 20_000;

/** Counts how often each partition was named by a commit, in this process. */
export class Stamps {
  /** By store, so that no name is put together to be looked up. */
  #counts = new Map<string, Map<string, number>>();
  #kept = 0;
  #floor = 0;
  #highest = 0;

  of(store: string, partition: string): number {
    return this.#counts.get(store)?.get(partition) ?? this.#floor;
  }

  /** Notes a commit; each partition it names goes up by one. */
  raise(store: string, operations: readonly Pick<WriteOperation, 'partition'>[]): void {
    const [first] = operations;
    if (!first) return;
    this.#raiseOne(store, first.partition);
    // A turn names no other partition but its own, nearly always.
    if (operations.every(({ partition }) => partition === first.partition)) return;
    const others = new Set(operations.map(({ partition }) => partition));
    others.delete(first.partition);
    for (const partition of others) this.#raiseOne(store, partition);
  }

  #raiseOne(store: string, partition: string): void {
    if (this.#kept >= MOST_KEPT) this.#beginAnew();
    const count = this.of(store, partition) + 1;
    const ofStore = this.#counts.get(store) ?? new Map<string, number>();
    if (!ofStore.has(partition)) this.#kept += 1;
    this.#counts.set(store, ofStore.set(partition, count));
    this.#highest = Math.max(this.#highest, count);
  }

  /** A partition that nobody remembers gets a stamp it never had. */
  #beginAnew(): void {
    this.#counts.clear();
    this.#kept = 0;
    this.#floor = this.#highest + 1;
  }
}
