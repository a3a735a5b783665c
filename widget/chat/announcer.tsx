import { useEffect, useRef, useState } from 'react';
import type { Entry } from '../../bot/wire/messages.ts';
import type { ConversationState } from '../connection/state.ts';

/** Long enough to be read out, short enough not to be met again while reading through the page. */
const KEPT_FOR = 15_000;

/**
 * The live region: empty from the start, apart from the transcript, and given each message of the other side once, as
 * plain text, when it is final. What was said before this page was opened stays silent.
 */
export function Announcer({ state }: { state: ConversationState }) {
  const [spoken, setSpoken] = useState<readonly Entry[]>([]);
  const upTo = useRef<{ conversationId?: string; seq: number }>({ seq: 0 });
  const { conversationId, entries, replayedTo } = state;
  useEffect(() => {
    if (!conversationId) return;
    if (upTo.current.conversationId !== conversationId) upTo.current = { conversationId, seq: 0 };
    const { current } = upTo;
    const from = Math.max(current.seq, replayedTo);
    const fresh = entries.filter((entry) => entry.seq > from && entry.author !== 'shopper');
    current.seq = Math.max(current.seq, entries.at(-1)?.seq ?? 0);
    if (fresh.length > 0) setSpoken((before) => [...before, ...fresh]);
  }, [conversationId, entries, replayedTo]);
  useEffect(() => {
    if (spoken.length === 0) return undefined;
    const timer = setTimeout(() => setSpoken([]), KEPT_FOR);
    return () => clearTimeout(timer);
  }, [spoken]);
  return (
    <div className="hidden" role="log" aria-live="polite" aria-atomic="false" aria-relevant="additions">
      {spoken.map((entry) => (
        <p key={`${conversationId} ${entry.seq}`} lang={entry.language}>
          {entry.text}
        </p>
      ))}
    </div>
  );
}
