import type { Json, StoreRecords, WriteOperation } from '../records/records.ts';
import { asJson } from './head.ts';
import { openRequestKey, openRequestsPartition, requestsPartition } from './keys.ts';
import { noteEnded } from './open-of-order.ts';
import { forgetRequest, type StoredRequest } from './requests.ts';

/** What erasing a conversation leaves of the requests it made. */

/** What a store must be able to show, or still has to do, by law, whoever asked for it: withdrawals, returns, complaints. */
const keptByLaw: ReadonlySet<StoredRequest['kind']> = new Set<StoredRequest['kind']>([
  'cancel-order', 'change-order', 'return-item', 'exchange-item', 'problem', 'complaint', 'delete-data',
]); // prettier-ignore

/** A settled one of an erased conversation: that it was, and what came of it. */
export function settledRest(request: StoredRequest): StoredRequest {
  const { reference, kind, state, at, conversationId, settledAt, outcome } = request;
  return {
    reference,
    kind,
    state,
    at,
    conversationId,
    text: '',
    erased: true,
    ...(settledAt === undefined ? {} : { settledAt }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** An open one keeps what of the order it is about as well, or nobody could do it. */
function openRest(request: StoredRequest): StoredRequest {
  const { orderNumber, lines, wanted } = request;
  return {
    ...settledRest(request),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(lines === undefined ? {} : { lines }),
    ...(wanted === undefined ? {} : { wanted }),
  };
}

/**
 * A message goes as a whole; of what must be kept the words and the sealed original go.
 * @param pointer the conversation's own note of it
 */
export async function eraseRequest(records: StoreRecords, pointer: Json): Promise<WriteOperation[]> {
  const { reference } = pointer as { reference: string };
  const item = await records.get(requestsPartition, reference);
  const request = item?.value as unknown as StoredRequest | undefined;
  if (!item || !request) return forgetRequest(pointer);
  if (!keptByLaw.has(request.kind)) return [...forgetRequest(pointer), ...noteEnded(request)];
  const open = request.state === 'open';
  const rest = asJson(open ? openRest(request) : settledRest(request));
  const until = item.expiresAt === undefined ? {} : { expiresAt: item.expiresAt };
  const put = (partition: string, key: string): WriteOperation => ({
    kind: 'put',
    partition,
    key,
    value: rest,
    ...until,
  });
  const listed = openRequestKey(request);
  return [
    put(requestsPartition, reference),
    open
      ? put(openRequestsPartition, listed)
      : { kind: 'delete', partition: openRequestsPartition, key: listed },
  ];
}
