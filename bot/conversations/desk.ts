import type { Json, Records, StoreRecords, WriteOperation } from '../records/records.ts';
import { asJson, type HandOverState, type Head } from './head.ts';
import {
  conversationOf,
  deskPartition,
  joinedKey,
  recentKey,
  recentPartition,
  waitingKey,
  watchersPartition,
} from './keys.ts';

/**
 * What the store's people find their work by: who waits, what they have in hand, what was said lately. Written in the
 * same commit as the head it follows from, and only when that changes, so that a turn of the bot writes nothing here.
 */

/** A conversation that waits for a person, or that one has. */
export type AtDesk = HandOverState & { conversationId: string };

/** A connection on which somebody of the store watches the desk. */
export interface Watcher {
  connectionId: string;
  /** Who, to tell one's own conversations from others'. */
  personId: string;
  role: 'agent' | 'lead';
  /** Of the sign-in, so that signing out ends it. */
  session?: string;
  /** Counts as there until then, milliseconds since the epoch. */
  until: number;
}

/** The desk of one store. */
export interface DeskRecords {
  /** Longest waiting first. */
  waiting(): Promise<AtDesk[]>;
  joined(): Promise<AtDesk[]>;
  /** Conversations that began lately, newest first. */
  recent(limit: number): Promise<{ conversationId: string; at: number }[]>;
  watchers(): Promise<Watcher[]>;
  watch(watcher: Watcher): Promise<void>;
  unwatch(connectionId: string): Promise<void>;
}

/** Most conversations of a kind that the desk shows. */
const MOST_AT_DESK = 100;
/** How many days back recent conversations are looked for. */
const DAYS_BACK = 7;
const DAY = 86_400_000;

export function openDesk(options: { records: Records; storeId: string; now: () => number }): DeskRecords {
  const records = options.records.forStore(options.storeId);
  const { now } = options;
  const atDesk = async (prefix: string): Promise<AtDesk[]> => {
    const items = await records.list(deskPartition, { prefix, limit: MOST_AT_DESK });
    return items.map(({ value }) => value as unknown as AtDesk);
  };
  return {
    waiting: () => atDesk('waiting/'),
    joined: () => atDesk('joined/'),
    recent: (limit) => recentOf(records, now(), limit),
    async watchers() {
      const items = await records.list(watchersPartition);
      return items.map(({ value }) => value as unknown as Watcher).filter(({ until }) => until > now());
    },
    watch(watcher) {
      const { connectionId: key, until: expiresAt } = watcher;
      const value = asJson(watcher);
      return records.commit([{ kind: 'put', partition: watchersPartition, key, value, expiresAt }]);
    },
    unwatch: (key) => records.commit([{ kind: 'delete', partition: watchersPartition, key }]),
  };
}

async function recentOf(
  records: StoreRecords,
  now: number,
  limit: number,
): Promise<{ conversationId: string; at: number }[]> {
  const found: { conversationId: string; at: number }[] = [];
  for (let day = 0; day < DAYS_BACK && found.length < limit; day += 1) {
    const partition = recentPartition(now - day * DAY);
    const items = await records.list(partition, { reverse: true, limit: limit - found.length });
    found.push(...items.map(({ value }) => value as unknown as { conversationId: string; at: number }));
  }
  return found;
}

/** What a commit that leads from one head to the next writes at the desk. */
export function deskOperations(
  conversationId: string,
  before: Head | undefined,
  after: Head,
  expiresAt: number,
): WriteOperation[] {
  const operations: WriteOperation[] = [];
  const put = (partition: string, key: string, value: Json): WriteOperation => ({
    kind: 'put',
    partition,
    key,
    value,
    expiresAt,
  });
  const was = before && placeOf(before, conversationId);
  const is = placeOf(after, conversationId);
  if (was !== is) {
    if (was !== undefined) operations.push({ kind: 'delete', partition: deskPartition, key: was });
    if (is !== undefined) {
      operations.push(put(deskPartition, is, asJson({ conversationId, ...after.handOver })));
    }
  }
  const { listedAt } = after;
  if (listedAt !== undefined && before?.listedAt === undefined) {
    const value = { conversationId, at: listedAt };
    operations.push(put(recentPartition(listedAt), recentKey(listedAt, conversationId), value));
  }
  return operations;
}

/** What erasing a conversation deletes at the desk. */
export function forgetAtDesk(partition: string, head: Head): WriteOperation[] {
  const conversationId = conversationOf(partition) ?? '';
  const place = placeOf(head, conversationId);
  const { listedAt } = head;
  return [
    ...(place === undefined ? [] : [{ kind: 'delete' as const, partition: deskPartition, key: place }]),
    ...(listedAt === undefined
      ? []
      : [
          {
            kind: 'delete' as const,
            partition: recentPartition(listedAt),
            key: recentKey(listedAt, conversationId),
          },
        ]),
  ];
}

function placeOf({ owner, handOver }: Head, conversationId: string): string | undefined {
  if (!handOver || owner === 'bot') return undefined;
  const key = owner === 'waiting' ? waitingKey : joinedKey;
  return key(handOver.since, conversationId);
}
