import type { Elsewhere } from '../conversations/erase.ts';
import { elsewhereKey, partitionOf, wishesPartition } from '../conversations/keys.ts';
import type { WriteOperation } from '../records/records.ts';
import type { ChatDependencies } from './dependencies.ts';
import type { Turn } from './turn.ts';
import { unmetWish } from './turn-events.ts';

/**
 * What was looked for and not found, where events are lines of a log that cannot be taken back: the words lie in the
 * records instead, masked, and go with their conversation.
 */

const DAY = 86_400_000;

/** What a turn's commit writes of it. @param now milliseconds since the epoch */
export function wishOperations(
  { wishesInRecords }: ChatDependencies,
  turn: Turn,
  now: number,
): WriteOperation[] {
  if (wishesInRecords !== true) return [];
  const wish = unmetWish(turn);
  if (wish === undefined || wish === '') return [];
  const { conversationId } = turn.state;
  const expiresAt = now + turn.store.settings.retention.evidenceDays * DAY;
  const place: Elsewhere = {
    partition: wishesPartition(now),
    key: `${String(now).padStart(15, '0')}/${turn.message.messageId}`,
    what: 'wishes',
  };
  const pointer = {
    partition: partitionOf(conversationId),
    key: elsewhereKey(`wish-${turn.message.messageId}`),
  };
  return [
    { kind: 'put', partition: place.partition, key: place.key, value: { wish }, expiresAt },
    { kind: 'put', ...pointer, value: { ...place }, expiresAt },
  ];
}
