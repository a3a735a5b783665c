import type { Conversations } from '../conversations/conversations.ts';
import { openConversations } from '../conversations/conversations.ts';
import type { Secrets } from '../conversations/secrets.ts';
import { operatingClock } from '../hosting/operating-clock.ts';
import type { Records } from '../records/records.ts';
import type { StoreSettings } from '../settings/store.ts';
import { customersWithEmail } from '../shop/customers.ts';
import { carryOut, type Erased, type Wish } from './erasing.ts';

export interface DirectErasure {
  records: Records;
  secrets: Secrets;
  stores: Pick<StoreSettings, 'id' | 'retention'>[];
  /** Erases what does not lie in the records; gives how many of each. */
  eraseMore?: (storeId: string, conversationId: string) => Promise<Record<string, number>>;
}

/** Carries a wish out on the records themselves, where no host keeps them for itself. Who listens learns it at the next hello. */
export function eraseDirectly(
  wish: Wish,
  { records, secrets, stores, eraseMore }: DirectErasure,
): Promise<Erased> {
  const open = new Map<string, Conversations>(
    stores.map(({ id: storeId, retention: retentionDays }) => [
      storeId,
      openConversations({
        records,
        storeId,
        retentionDays,
        secrets,
        now: () => operatingClock.now(),
        pause: (milliseconds) => operatingClock.pause(milliseconds),
        readAhead: 0,
        ...(eraseMore ? { eraseMore: async (id) => ({ counts: await eraseMore(storeId, id) }) } : {}),
      }),
    ]),
  );
  return carryOut(
    wish,
    stores.map(({ id }) => ({
      id,
      subjectsWith: (email) => customersWithEmail(records.forStore(id), email),
    })),
    {
      conversation: async (storeId, conversationId) => open.get(storeId)?.erase(conversationId),
      async shopper(storeId, shoppers) {
        const conversations = open.get(storeId);
        if (!conversations) return [];
        const found = await Promise.all(shoppers.map((each) => conversations.ofShopper(each)));
        const receipts = [];
        for (const id of new Set(found.flat())) receipts.push(await conversations.erase(id));
        return receipts.filter((receipt) => receipt !== undefined);
      },
    },
  );
}
