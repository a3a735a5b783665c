import type { Json, WriteOperation } from '../records/records.ts';
import type { RequestKind, RequestLine, RequestOutcome, RequestState } from '../wire/requests.ts';
import { asJson } from './head.ts';
import { noteOpen } from './open-of-order.ts';
import { openRequestKey, openRequestsPartition, partitionOf, requestKey, requestsPartition } from './keys.ts';

/**
 * What shoppers ask the people of a store to settle. A request is one record, found by its reference; while it is open
 * a second one lists it by time. Its words are sealed under the conversation's key, so erasing takes them along.
 */

/** A request as a turn asks for it. */
export interface StaffRequest {
  reference: string;
  kind: RequestKind;
  /** As the shopper wrote it; sealed. */
  text: string;
  /** With personal data replaced; kept in the open. */
  masked: string;
  topic?: string;
  /** Where to answer; sealed. */
  email?: string;
  /** The order it is about. */
  orderNumber?: string;
  /** What of the order. */
  lines?: RequestLine[];
  /** What is asked for instead, in words that hold nothing personal: "Size M, Blue". */
  wanted?: string;
}

/** A request as it is kept: nothing in it is personal but `sealed`. */
export interface StoredRequest extends Omit<StaffRequest, 'text' | 'masked' | 'email'> {
  state: RequestState;
  /** Milliseconds since the epoch. */
  at: number;
  conversationId: string;
  /** Masked. */
  text: string;
  settledAt?: number;
  outcome?: RequestOutcome;
  /** What the store answered, with personal data replaced by whoever settles. */
  answer?: string;
  /** The conversation was forgotten: nobody can be told how it was settled. */
  erased?: true;
}

/** What making a request writes, in the same commit as the turn that asked for it. */
export function requestOperations(
  conversationId: string,
  { masked, text, email, ...request }: StaffRequest,
  { at, expiresAt, seal }: { at: number; expiresAt: number; seal: (text: string) => string | undefined },
): WriteOperation[] {
  const { reference } = request;
  const stored: StoredRequest = { ...request, state: 'open', at, conversationId, text: masked };
  const sealed = seal(JSON.stringify({ text, ...(email === undefined ? {} : { email }) }));
  const put = (partition: string, key: string, value: object): WriteOperation => ({
    kind: 'put',
    partition,
    key,
    value: asJson(value),
    expiresAt,
  });
  return [
    put(requestsPartition, reference, sealed === undefined ? stored : { ...stored, sealed }),
    put(openRequestsPartition, openRequestKey(stored), stored),
    put(partitionOf(conversationId), requestKey(reference), { reference, at }),
    ...noteOpen(stored, expiresAt),
  ];
}

/** What erasing a conversation deletes of a request it made. @param pointer the conversation's own note of it */
export function forgetRequest(pointer: Json): WriteOperation[] {
  const { reference, at } = pointer as { reference: string; at?: number };
  const request: WriteOperation = { kind: 'delete', partition: requestsPartition, key: reference };
  if (at === undefined) return [request];
  return [
    request,
    { kind: 'delete', partition: openRequestsPartition, key: openRequestKey({ reference, at }) },
  ];
}
