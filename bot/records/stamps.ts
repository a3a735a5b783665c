import type { WriteOperation } from './records.ts';

/** Partitions whose count is kept; beyond that counting begins anew, above every count so far. */
const MOST_KEPT = 20_000;

/** Counts how often each partition was named by a commit, in this process. */
export class Stamps {
  #counts = new Map<string, number>();
  #floor = 0;
  #highest = 0;

  of(store: string, partition: string): number {
    return this.#counts.get(`${store}\0${partition}`) ?? this.#floor;
  }

  /** Notes a commit; each partition it names goes up by one. */
  raise(store: string, operations: readonly Pick<WriteOperation, 'partition'>[]): void {
    const named = new Set(operations.map(({ partition }) => partition));
    for (const partition of named) {
      if (this.#counts.size >= MOST_KEPT) this.#beginAnew();
      const count = this.of(store, partition) + 1;
      this.#counts.set(`${store}\0${partition}`, count);
      this.#highest = Math.max(this.#highest, count);
    }
  }

  /** A partition that nobody remembers gets a stamp it never had. */
  #beginAnew(): void {
    this.#counts.clear();
    this.#floor = this.#highest + 1;
  }
}
