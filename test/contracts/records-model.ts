import { ConditionFailed } from '../../bot/records/errors.ts';
import type {
  Expectation,
  Json,
  ListOptions,
  RecordItem,
  WriteOperation,
} from '../../bot/records/records.ts';

interface Kept {
  item: RecordItem;
  wakeAt?: number;
}

/** What the records port promises, written as plainly as possible: a sorted array and no cleverness. */
export class RecordsModel {
  #kept: Kept[] = [];
  #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(partition: string, key: string): RecordItem | undefined {
    return this.#alive().find(({ item }) => item.partition === partition && item.key === key)?.item;
  }

  list(partition: string, options: ListOptions = {}): RecordItem[] {
    const { prefix = '', after, before, limit = 1000, reverse = false } = options;
    const found = this.#alive()
      .map(({ item }) => item)
      .filter((item) => item.partition === partition && item.key.startsWith(prefix))
      .filter(({ key }) => after === undefined || compare(key, after) > 0)
      .filter(({ key }) => before === undefined || compare(key, before) < 0)
      .sort((one, other) => compare(one.key, other.key));
    return (reverse ? found.reverse() : found).slice(0, limit);
  }

  /** @throws ConditionFailed like the port. */
  commit(operations: WriteOperation[]): void {
    const failed = operations.flatMap((operation, index) => (this.#holds(operation) ? [] : [index]));
    if (failed.length > 0) throw new ConditionFailed(failed);
    for (const operation of operations) {
      const { partition, key } = operation;
      const before = this.get(partition, key);
      if (operation.kind === 'check') continue;
      this.#kept = this.#kept.filter(({ item }) => item.partition !== partition || item.key !== key);
      if (operation.kind === 'delete') continue;
      const value: Json = JSON.parse(JSON.stringify(operation.value));
      const item: RecordItem = { partition, key, value, revision: (before?.revision ?? 0) + 1 };
      if (operation.expiresAt !== undefined) item.expiresAt = operation.expiresAt;
      this.#kept.push({ item, wakeAt: operation.wakeAt });
    }
  }

  /** Without a limit: records due at the same time have no order among them. */
  due(time: number): RecordItem[] {
    return this.#alive()
      .filter(({ wakeAt }) => wakeAt !== undefined && wakeAt <= time)
      .map(({ item }) => item);
  }

  #holds({ partition, key, expect }: { partition: string; key: string; expect?: Expectation }): boolean {
    const item = this.get(partition, key);
    if (expect === undefined) return true;
    if (expect === 'absent') return item === undefined;
    if (expect === 'present') return item !== undefined;
    return item?.revision === expect.revision;
  }

  #alive(): Kept[] {
    return this.#kept.filter(({ item }) => item.expiresAt === undefined || item.expiresAt > this.#now());
  }
}

function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
