import type { Change } from '../conversations/commit.ts';
import type { Head } from '../conversations/head.ts';
import { handOverSentence } from './sentences.ts';
import type { Turn } from './turn.ts';

/** What a turn that called a person writes: the conversation waits, and everybody is told where it stands. */
export function callOf(
  turn: Turn,
  head: Head,
  now: number,
): (Pick<Change, 'entries'> & { head: Partial<Head> }) | undefined {
  const { handOver, store, message, snapshot } = turn;
  if (!handOver) return undefined;
  const { reference, reason, place } = handOver;
  if (head.owner === 'waiting') return undefined;
  const { language } = snapshot.memory;
  const answerBy = now + store.settings.staff.answersWithinMinutes * 60_000;
  const draft: Change['entries'][number]['draft'] = {
    kind: 'hand-over',
    author: 'store',
    at: new Date(now).toISOString(),
    messageId: message.messageId,
    text: handOverSentence('waiting', language, { store: store.settings.name }),
    parts: [],
    language,
    handOver: { state: 'waiting', place, reference },
  };
  return {
    entries: [{ draft }],
    head: { owner: 'waiting', handOver: { reference, reason, language, since: now, answerBy } },
  };
}
