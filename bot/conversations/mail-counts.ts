import { ConditionFailed } from '../records/errors.ts';
import type { Json, RecordItem, Records, WriteOperation } from '../records/records.ts';
import { mailCountsPartition } from './keys.ts';
import type { Secrets } from './secrets.ts';

/**
 * How many transcripts went to one address, and how many one network source asked for, over all conversations of a day:
 * anybody may type anybody's address, so nobody's mailbox may be filled from here. Addresses are kept as keyed hashes.
 */
export interface MailCounts {
  /** Counts one more. @returns false, and counts nothing, when there were enough today. */
  take(email: string, source: string): Promise<boolean>;
  /** Takes one back that did not go. */
  giveBack(email: string, source: string): Promise<void>;
}

const MOST_AN_ADDRESS = 5;
/** Several people may stand behind one. */
const MOST_A_SOURCE = 30;
const DAY = 86_400_000;
const TRIES = 20;

export interface MailCountsOptions {
  records: Records;
  storeId: string;
  secrets: Pick<Secrets, 'nameOf'>;
  now: () => number;
}

export function openMailCounts({ records, storeId, secrets, now }: MailCountsOptions): MailCounts {
  const store = records.forStore(storeId);
  const change = async (email: string, source: string, by: 1 | -1): Promise<boolean> => {
    const today = new Date(now()).toISOString().slice(0, 10);
    const address = secrets.nameOf(storeId, `mail to ${email.trim().toLowerCase()}`);
    const limits = [
      { key: `${today}/to/${address}`, most: MOST_AN_ADDRESS },
      { key: `${today}/from/${source}`, most: MOST_A_SOURCE },
    ];
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const items = await Promise.all(limits.map(({ key }) => store.get(mailCountsPartition, key)));
      const counts = items.map((item) => Number(item?.value ?? 0));
      if (by > 0 && limits.some(({ most }, index) => counts[index]! >= most)) return false;
      const writes = limits.map(({ key }, index) =>
        counted(key, items[index], Math.max(0, counts[index]! + by), now() + DAY),
      );
      try {
        await store.commit(writes);
        return true;
      } catch (error) {
        // Somebody else's was counted at the same moment.
        if (!(error instanceof ConditionFailed)) throw error;
      }
    }
    return false;
  };
  return {
    take: (email, source) => change(email, source, 1),
    async giveBack(email, source) {
      await change(email, source, -1);
    },
  };
}

function counted(
  key: string,
  before: RecordItem | undefined,
  count: number,
  expiresAt: number,
): WriteOperation {
  const value: Json = count;
  const expect = before ? { revision: before.revision } : ('absent' as const);
  return { kind: 'put', partition: mailCountsPartition, key, value, expect, expiresAt };
}
