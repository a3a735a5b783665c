import { ConditionFailed } from '../records/errors.ts';
import type { RecordItem, StoreRecords, WriteOperation } from '../records/records.ts';
import type { StoredEntry } from './entries.ts';
import { asJson, type Head } from './head.ts';
import { headKey, partitionOf, requestsPartition } from './keys.ts';
import { entriesOf } from './log.ts';

/**
 * Destroys what a shopper said: the data key first, then sealed originals, evidence, snapshot, cart and messages
 * left for staff and every entry's words. What is left of an entry is its number and `erased`, so that the log keeps no hole.
 * What is kept of it elsewhere, such as its audio, goes too; when that does not succeed the head stays due, and the sweep
 * tries it again.
 * @returns how many entries were erased; 0 when there is no such conversation.
 */
export async function eraseConversation(
  records: StoreRecords,
  conversationId: string,
  now: number,
  elsewhere: (conversationId: string) => Promise<boolean> = () => Promise.resolve(true),
): Promise<number> {
  const partition = partitionOf(conversationId);
  // Until the end is reached the head comes up as due, so that the next sweep finishes what a dead host began.
  if (!(await putErasedHead(records, partition, { erasedAt: now, wakeAt: now }))) return 0;
  // Whatever a turn in flight could still have written was refused by the head, which moved.
  let after: string | undefined;
  let erased = 0;
  for (;;) {
    const items = await records.list(partition, { limit: 45, ...(after === undefined ? {} : { after }) });
    if (items.length === 0) break;
    after = items.at(-1)?.key;
    const operations = items.flatMap(eraseItem);
    if (operations.length > 0) await records.commit(operations);
    for (const item of items) if (item.key.startsWith('entry/')) erased += entriesOf(item).length;
  }
  if (await elsewhere(conversationId)) await putErasedHead(records, partition, { erasedAt: now });
  return erased;
}

/** Leaves nothing in the head but numbers. @returns false when there is no such conversation. */
async function putErasedHead(
  records: StoreRecords,
  partition: string,
  { erasedAt, wakeAt }: { erasedAt: number; wakeAt?: number },
): Promise<boolean> {
  for (;;) {
    const item = await records.get(partition, headKey);
    if (!item) return false;
    const { lastSeq, createdAt } = item.value as unknown as Head;
    const left: Head = {
      version: 1, owner: 'bot', tokenHash: '', lastSeq, waiting: [], claims: [], connections: [], createdAt, erasedAt,
    }; // prettier-ignore
    const put: WriteOperation = {
      kind: 'put',
      partition,
      key: headKey,
      value: asJson(left),
      expect: { revision: item.revision },
      ...(item.expiresAt === undefined ? {} : { expiresAt: item.expiresAt }),
      ...(wakeAt === undefined ? {} : { wakeAt }),
    };
    try {
      await records.commit([put]);
      return true;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
}

function eraseItem(item: RecordItem): WriteOperation[] {
  const { partition, key } = item;
  if (key === headKey) return [];
  if (key.startsWith('request/')) {
    const { reference } = item.value as unknown as { reference: string };
    return [
      { kind: 'delete', partition, key },
      { kind: 'delete', partition: requestsPartition, key: reference },
    ];
  }
  if (!key.startsWith('entry/')) return [{ kind: 'delete', partition, key }];
  const left = entriesOf(item).map(({ seq, at }): StoredEntry => ({
    seq,
    kind: 'erased',
    author: 'store',
    at,
    text: '',
    parts: [],
  }));
  const value = asJson(left.length === 1 && left[0] ? left[0] : { entries: left });
  return [
    {
      kind: 'put',
      partition,
      key,
      value,
      ...(item.expiresAt === undefined ? {} : { expiresAt: item.expiresAt }),
    },
  ];
}
