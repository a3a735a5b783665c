import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Records, StoreRecords } from '../../bot/records/records.ts';
import { commitTests } from './records-commits.ts';
import { modelTests } from './records-properties.ts';
import { readTests } from './records-reads.ts';
import { separationTests } from './records-separation.ts';

/** What the tests share; `shop` is the records of a store that nothing was written to yet. */
export interface RecordsUnderTest {
  readonly records: Records;
  readonly shop: StoreRecords;
  /** What the adapter takes for now; a test may move it. */
  readonly clock: { time: number };
  /** The id of a store that no test has used. */
  freshId(): string;
}

export type OpenRecords = (now: () => number) => Promise<{ records: Records; stop(): Promise<void> }>;

/** The suite that every adapter of the records port passes. */
export function describeRecords(name: string, open: OpenRecords): void {
  describe(`the records port on ${name}`, () => {
    const clock = { time: 0 };
    let opened: Awaited<ReturnType<OpenRecords>>;
    let shop: StoreRecords;
    let ids = 0;
    const freshId = () => `shop-${(ids += 1)}`;
    const context: RecordsUnderTest = {
      get records() {
        return opened.records;
      },
      get shop() {
        return shop;
      },
      clock,
      freshId,
    };

    beforeAll(async () => {
      opened = await open(() => clock.time);
    });
    beforeEach(() => {
      clock.time = Date.UTC(2026, 10, 21);
      shop = opened.records.forStore(freshId());
    });
    afterAll(async () => {
      await opened.records.close();
      await opened.stop();
    });

    readTests(context);
    commitTests(context);
    separationTests(context);
    modelTests(context);
  });
}
