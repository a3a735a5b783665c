import { ConditionFailed } from '../records/errors.ts';
import type { RecordItem, StoreRecords, WriteOperation } from '../records/records.ts';
import type { StoredEntry } from './entries.ts';
import { forgetAtDesk } from './desk.ts';
import { asJson, type Head } from './head.ts';
import { eraseRequest } from './erase-requests.ts';
import { elsewhereKey, headKey, partitionOf, requestKey } from './keys.ts';
import { entriesOf } from './log.ts';
import { findReceipt, newReceiptId, receiptOperation, type Receipt } from './receipt.ts';

/** What lies in another partition of the store and goes with its conversation. Kept under `elsewhere/…`. */
export interface Elsewhere {
  partition: string;
  key: string;
  /** What the receipt counts it as: "mails". Not counted when absent. */
  what?: string;
}

export interface Erasure {
  /** Milliseconds since the epoch. */
  now: number;
  /** Erases what does not lie in the records, such as files; gives how many of each. */
  more?: (conversationId: string) => Promise<Record<string, number>>;
}

/**
 * Destroys what a shopper said and all that was made of it: the data key first, then sealed originals, evidence,
 * snapshot, cart, messages left for staff, what lies elsewhere, and every entry's words. What is left of an entry is
 * its number and `erased`, so that the log keeps no hole. Done again, it ends what was begun and gives the same receipt.
 * @returns undefined when there is no such conversation.
 */
export async function eraseConversation(
  records: StoreRecords,
  conversationId: string,
  { now, more }: Erasure,
): Promise<Receipt | undefined> {
  const partition = partitionOf(conversationId);
  // Until the end is reached the head comes up as due, so that the next sweep finishes what a dead host began.
  const head = await putErasedHead(records, partition, now, { wakeAt: now });
  if (!head) return undefined;
  const id = head.receipt ?? '';
  const done = await findReceipt(records, id);
  // Whatever a turn in flight could still have written was refused by the head, which moved.
  const counts: Record<string, number> = {};
  await emptyPartition(records, partition, counts);
  for (const [what, count] of Object.entries((await more?.(conversationId)) ?? {})) add(counts, what, count);
  const receipt = done ?? { id, at: new Date(head.erasedAt ?? now).toISOString(), counts };
  await putErasedHead(records, partition, now, { finish: receipt });
  return receipt;
}

function add(counts: Record<string, number>, what: string, count = 1): void {
  if (count > 0) counts[what] = (counts[what] ?? 0) + count;
}

async function emptyPartition(
  records: StoreRecords,
  partition: string,
  counts: Record<string, number>,
): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const items = await records.list(partition, { limit: 30, ...(after === undefined ? {} : { after }) });
    if (items.length === 0) return;
    after = items.at(-1)?.key;
    const operations: WriteOperation[] = [];
    for (const item of items) operations.push(...(await eraseItem(records, item, counts)));
    if (operations.length > 0) await records.commit(operations);
  }
}

/** Leaves nothing in the head but numbers. @returns what is left; undefined when there is no such conversation. */
async function putErasedHead(
  records: StoreRecords,
  partition: string,
  now: number,
  { wakeAt, finish }: { wakeAt?: number; finish?: Receipt },
): Promise<Head | undefined> {
  for (;;) {
    const item = await records.get(partition, headKey);
    if (!item) return undefined;
    const before = item.value as unknown as Head;
    const { lastSeq, createdAt, erasedAt = now, receipt = newReceiptId() } = before;
    const left: Head = {
      version: 1, owner: 'bot', tokenHash: '', lastSeq, waiting: [], claims: [], connections: [], createdAt, erasedAt,
      receipt,
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
      const more = finish ? [receiptOperation(finish)] : [];
      await records.commit([put, ...forgetAtDesk(partition, before), ...more]);
      return left;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
}

async function eraseItem(
  records: StoreRecords,
  item: RecordItem,
  counts: Record<string, number>,
): Promise<WriteOperation[]> {
  const { partition, key } = item;
  if (key === headKey) return [];
  if (key.startsWith('entry/')) return eraseEntries(item, counts);
  const own: WriteOperation = { kind: 'delete', partition, key };
  if (key.startsWith('sealed/')) add(counts, 'sealed');
  if (key.startsWith('turn/') && 'steps' in (item.value as object)) add(counts, 'evidence');
  if (key.startsWith(requestKey(''))) {
    add(counts, 'requests');
    return [own, ...(await eraseRequest(records, item.value))];
  }
  if (key.startsWith(elsewhereKey(''))) {
    const { what, ...place } = item.value as unknown as Elsewhere;
    if (what !== undefined) add(counts, what);
    return [own, { kind: 'delete', ...place }];
  }
  return [own];
}

function eraseEntries(item: RecordItem, counts: Record<string, number>): WriteOperation[] {
  const entries = entriesOf(item);
  if (entries.every(({ kind }) => kind === 'erased')) return [];
  add(counts, 'entries', entries.length);
  const left = entries.map(({ seq, at }): StoredEntry => ({
    seq,
    kind: 'erased',
    author: 'store',
    at,
    text: '',
    parts: [],
  }));
  const value = asJson(left.length === 1 && left[0] ? left[0] : { entries: left });
  const { partition, key, expiresAt } = item;
  return [{ kind: 'put', partition, key, value, ...(expiresAt === undefined ? {} : { expiresAt }) }];
}
