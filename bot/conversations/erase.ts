import { ConditionFailed } from '../records/errors.ts';
import type { RecordItem, StoreRecords, WriteOperation } from '../records/records.ts';
import { asJson, type Head } from './head.ts';
import { headKey, partitionOf } from './keys.ts';

/**
 * Destroys what a shopper said: the data key first, then sealed originals, evidence, snapshot, cart and every
 * entry's words. What is left of an entry is its number and `erased`, so that the log keeps no hole.
 * @returns how many entries were erased; 0 when there is no such conversation.
 */
export async function eraseConversation(
  records: StoreRecords,
  conversationId: string,
  now: number,
): Promise<number> {
  const partition = partitionOf(conversationId);
  const lastSeq = await destroyKey(records, partition, now);
  if (lastSeq === undefined) return 0;
  // Whatever a turn in flight could still have written was refused by the head, which moved.
  let after: string | undefined;
  let erased = 0;
  for (;;) {
    const items = await records.list(partition, { limit: 90, ...(after === undefined ? {} : { after }) });
    if (items.length === 0) return erased;
    after = items.at(-1)?.key;
    const operations = items.flatMap(eraseItem);
    if (operations.length > 0) await records.commit(operations);
    erased += items.filter((item) => item.key.startsWith('entry/')).length;
  }
}

/** @returns the log's last number, or undefined when there is nothing to erase. */
async function destroyKey(
  records: StoreRecords,
  partition: string,
  now: number,
): Promise<number | undefined> {
  for (;;) {
    const item = await records.get(partition, headKey);
    if (!item) return undefined;
    const head = item.value as unknown as Head;
    const left: Head = {
      version: 1,
      owner: 'bot',
      tokenHash: '',
      lastSeq: head.lastSeq,
      waiting: [],
      claims: [],
      connections: [],
      createdAt: head.createdAt,
      erasedAt: now,
    };
    try {
      await records.commit([
        {
          kind: 'put',
          partition,
          key: headKey,
          value: asJson(left),
          expect: { revision: item.revision },
          ...(item.expiresAt === undefined ? {} : { expiresAt: item.expiresAt }),
        },
      ]);
      return head.lastSeq;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
}

function eraseItem(item: RecordItem): WriteOperation[] {
  const { partition, key } = item;
  if (key === headKey) return [];
  if (!key.startsWith('entry/')) return [{ kind: 'delete', partition, key }];
  const { seq, at } = item.value as unknown as { seq: number; at: string };
  const value = asJson({ seq, kind: 'erased', author: 'store', at, text: '', parts: [] });
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
