import { randomInt } from 'node:crypto';
import type { StoreRecords, WriteOperation } from '../records/records.ts';
import type { Receipt } from '../wire/messages.ts';
import { asJson } from './head.ts';
import { receiptsPartition } from './keys.ts';
import { clearLetters } from '../wire/clear-letters.ts';

export type { Receipt } from '../wire/messages.ts';

/** `E-7Q4K2HA3`: by chance, so that nothing of whom it is about can be read from it. */
export function newReceiptId(): string {
  let id = 'E-';
  for (let count = 0; count < 8; count += 1) id += clearLetters.charAt(randomInt(clearLetters.length));
  return id;
}

/** Kept for good: it proves that something was erased and says nothing of whom. */
export const receiptOperation = ({ id, at, counts }: Receipt): WriteOperation => ({
  kind: 'put',
  partition: receiptsPartition,
  key: id,
  value: asJson({ at, counts }),
});

/** A receipt that was written; undefined when there is none of this id. */
export async function findReceipt(records: StoreRecords, id: string): Promise<Receipt | undefined> {
  const item = await records.get(receiptsPartition, id);
  if (!item) return undefined;
  const { at, counts } = item.value as { at: string; counts: Record<string, number> };
  return { id, at, counts };
}
