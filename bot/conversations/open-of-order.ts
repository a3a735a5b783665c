import { createHash } from 'node:crypto';
import type { Json, WriteOperation } from '../records/records.ts';
import type { RequestKind, RequestLine } from '../wire/requests.ts';
import { openOfOrderPartition } from './keys.ts';

/**
 * What is open about an order already: one record for each kind and what of the order, so that asking again, from
 * whatever conversation, is told the reference instead of giving the store's people the same work twice. Noting it is
 * part of the commit that makes the request and only holds where nothing was noted, so of two made within the same
 * moment one is taken.
 */

/** What makes two requests the same. */
export interface AskedOfOrder {
  kind: RequestKind;
  orderNumber?: string;
  lines?: readonly RequestLine[];
}

/** Kinds of which a second one adds nothing; a change or a problem says something else each time. */
const sameTwice: readonly RequestKind[] = ['cancel-order', 'return-item', 'exchange-item', 'invoice'];

/** Where it stands that such a request is open; undefined for what may be asked as often as one likes. */
export function openOfOrderKey({ kind, orderNumber, lines = [] }: AskedOfOrder): string | undefined {
  if (orderNumber === undefined || !sameTwice.includes(kind)) return undefined;
  const named = lines.map(({ title, quantity, options = {} }) =>
    JSON.stringify([
      title,
      quantity,
      Object.entries(options).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]),
  );
  const items = createHash('sha256').update(named.toSorted().join('\n')).digest('base64url').slice(0, 22);
  return `${orderNumber}/${kind}/${items}`;
}

/** The commit it belongs to fails when the same is open by then. */
export function noteOpen(asked: AskedOfOrder & { reference: string }, expiresAt: number): WriteOperation[] {
  const key = openOfOrderKey(asked);
  const value: Json = { reference: asked.reference };
  return key === undefined
    ? []
    : [{ kind: 'put', partition: openOfOrderPartition, key, value, expect: 'absent', expiresAt }];
}

/** Once it is settled or gone, the same may be asked again. */
export function noteEnded(asked: AskedOfOrder): WriteOperation[] {
  const key = openOfOrderKey(asked);
  return key === undefined ? [] : [{ kind: 'delete', partition: openOfOrderPartition, key }];
}
