import { ConditionFailed } from '../records/errors.ts';
import type { Json, RecordItem, Records, StoreRecords, WriteOperation } from '../records/records.ts';
import type { RequestOutcome } from '../wire/requests.ts';
import { Conflict } from './commit.ts';
import { asJson, type StoredHead } from './head.ts';
import {
  headKey,
  openOfOrderPartition,
  openRequestKey,
  openRequestsPartition,
  partitionOf,
  requestsPartition,
} from './keys.ts';
import { settledRest } from './erase-requests.ts';
import { noteEnded, openOfOrderKey, type AskedOfOrder } from './open-of-order.ts';
import type { StoredRequest } from './requests.ts';
import type { Secrets } from './secrets.ts';

/** Reading and settling the requests of a store. */

/** A request as it was read, with the revision that settling it names. */
export interface ReadRequest {
  request: StoredRequest;
  revision: number;
  /** The shopper's own words and where to answer, as long as the conversation has not been erased. */
  original?: { text: string; email?: string };
}

export interface Settlement {
  outcome: RequestOutcome;
  answer?: string;
}

/** The requests of one store, for those who settle them. */
export interface Requests {
  /**
   * A page of open ones, newest first.
   * @param after `next` of the page before
   * @returns `next` when there may be more.
   */
  open(page?: { limit?: number; after?: string }): Promise<{ requests: StoredRequest[]; next?: string }>;
  read(reference: string): Promise<ReadRequest | undefined>;
  /** @returns the reference of an open one of the same kind about the same of an order. */
  sameOpen(asked: AskedOfOrder): Promise<string | undefined>;
  /**
   * Ends an open request.
   * @throws Conflict when it is settled or gone already, or was changed since it was read.
   */
  settle(read: ReadRequest, settlement: Settlement): Promise<StoredRequest>;
}

export interface RequestsOptions {
  records: Records;
  storeId: string;
  secrets: Pick<Secrets, 'open'>;
  now: () => number;
}

/** Requests of a page unless it is asked for otherwise, and the most of one. */
const PAGE = 20;
const LARGEST_PAGE = 100;

export function openRequests({ records, storeId, secrets, now }: RequestsOptions): Requests {
  const store = records.forStore(storeId);
  return {
    async open({ limit = PAGE, after } = {}) {
      const size = Math.min(limit, LARGEST_PAGE);
      const before = after === undefined ? {} : { before: after };
      const items = await store.list(openRequestsPartition, { reverse: true, limit: size, ...before });
      const next = items.length === size ? items.at(-1)?.key : undefined;
      const requests = items.map(requestIn);
      return next === undefined ? { requests } : { requests, next };
    },
    async read(reference) {
      const item = await store.get(requestsPartition, reference);
      if (!item) return undefined;
      const { sealed, ...request } = item.value as unknown as StoredRequest & { sealed?: string };
      const original = sealed === undefined ? undefined : await openWords(store, secrets, request, sealed);
      return { request, revision: item.revision, ...(original ? { original } : {}) };
    },
    async sameOpen(asked) {
      const key = openOfOrderKey(asked);
      const item = key === undefined ? undefined : await store.get(openOfOrderPartition, key);
      return (item?.value as { reference: string } | undefined)?.reference;
    },
    async settle(read, settlement) {
      try {
        const { request, operations } = await settling(store, read, settlement, now());
        await store.commit(operations);
        return request;
      } catch (error) {
        if (error instanceof ConditionFailed) throw new Conflict(false, { cause: error });
        throw error;
      }
    },
  };
}

const requestIn = (item: RecordItem): StoredRequest => item.value as unknown as StoredRequest;

async function openWords(
  records: StoreRecords,
  secrets: Pick<Secrets, 'open'>,
  { conversationId }: StoredRequest,
  sealed: string,
): Promise<{ text: string; email?: string } | undefined> {
  const head = await records.get(partitionOf(conversationId), headKey);
  const { dataKey, answerTo } = (head?.value ?? {}) as Partial<StoredHead>;
  if (dataKey === undefined) return undefined;
  const kept = JSON.parse(secrets.open(dataKey, sealed)) as { text: string; email?: string };
  // An address given later, or for something else, is where this one is answered too.
  return { ...(answerTo === undefined ? {} : { email: secrets.open(dataKey, answerTo) }), ...kept };
}

/**
 * What settling writes, for whoever commits it with something else, such as an entry that tells the shopper.
 * @throws Conflict when it is settled or gone already.
 */
export async function settling(
  records: StoreRecords,
  { request, revision }: ReadRequest,
  { outcome, answer }: Settlement,
  now: number,
): Promise<{ request: StoredRequest; operations: WriteOperation[] }> {
  const { reference } = request;
  const item = await records.get(requestsPartition, reference);
  if (request.state !== 'open' || !item) throw new Conflict(false);
  const ended: StoredRequest = { ...request, state: 'settled', settledAt: now, outcome };
  const settled: StoredRequest = request.erased
    ? settledRest(ended)
    : { ...ended, ...(answer === undefined ? {} : { answer }) };
  const { sealed } = item.value as { sealed?: Json };
  const kept = sealed === undefined ? settled : { ...settled, sealed };
  const until = item.expiresAt === undefined ? {} : { expiresAt: item.expiresAt };
  return {
    request: settled,
    operations: [
      {
        kind: 'put',
        partition: requestsPartition,
        key: reference,
        value: asJson(kept),
        expect: { revision },
        ...until,
      },
      { kind: 'delete', partition: openRequestsPartition, key: openRequestKey(request) },
      ...noteEnded(request),
    ],
  };
}
