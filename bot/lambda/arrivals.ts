import type { ConnectionState } from '../chat.ts';
import { ConditionFailed, RecordsThrottled } from '../records/errors.ts';
import type { Json, Records, StoreRecords } from '../records/records.ts';

/** Who connected, before and after hello, in records of no store's: the truth of which a conversation's link is a copy. */

/** The reserved id these records lie under; no store may have it. */
export const gatewayStore = 'aisle-gateway';

/** Ten minutes more than API Gateway lets any connection live, in milliseconds. */
export const CONNECTION_LIFE = (2 * 60 + 10) * 60_000;

const MINUTE = 60_000;
const TRIES = 8;

export interface Arrivals {
  /** Notes a connection and counts it for its source. @returns false when the source connects too often. */
  note(arrival: ConnectionState): Promise<boolean>;
  find(connectionId: string): Promise<ConnectionState | undefined>;
  keep(state: ConnectionState): Promise<void>;
  forget(connectionId: string): Promise<void>;
}

export interface ArrivalsOptions {
  records: Records;
  /** Connects one source may make a minute. */
  perMinute: number;
  clock: { now(): number; pause(milliseconds: number): Promise<void> };
}

export function openArrivals({ records, perMinute, clock }: ArrivalsOptions): Arrivals {
  const own = records.forStore(gatewayStore);
  return {
    async note(arrival) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await noteOnce(own, arrival, { perMinute, now: clock.now() });
        } catch (error) {
          // Others of the same source came at the same moment.
          const isPassing = error instanceof ConditionFailed || error instanceof RecordsThrottled;
          if (!isPassing || attempt === TRIES) throw error;
          await clock.pause(10 * attempt);
        }
      }
    },
    async find(connectionId) {
      const item = await own.get(partitionOf(connectionId), STATE);
      return item?.value as unknown as ConnectionState | undefined;
    },
    keep(state) {
      return own.commit([putState(state, clock.now())]);
    },
    forget(connectionId) {
      return own.commit([{ kind: 'delete', partition: partitionOf(connectionId), key: STATE }]);
    },
  };
}

const STATE = 'state';
const partitionOf = (connectionId: string): string => `connection/${connectionId}`;

async function noteOnce(
  own: StoreRecords,
  arrival: ConnectionState,
  { perMinute, now }: { perMinute: number; now: number },
): Promise<boolean> {
  const partition = `source/${arrival.source}`;
  const minute = Math.floor(now / MINUTE);
  const key = `connects/${minute}`;
  const item = await own.get(partition, key);
  const count = (item?.value as number | undefined) ?? 0;
  if (count >= perMinute) return false;
  await own.commit([
    putState(arrival, now),
    {
      kind: 'put',
      partition,
      key,
      value: count + 1,
      expect: item ? { revision: item.revision } : 'absent',
      expiresAt: (minute + 2) * MINUTE,
    },
  ]);
  return true;
}

function putState(state: ConnectionState, now: number) {
  return {
    kind: 'put' as const,
    partition: partitionOf(state.id),
    key: STATE,
    value: state as unknown as Json,
    expiresAt: now + CONNECTION_LIFE,
  };
}
