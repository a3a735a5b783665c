import { useEffect, useLayoutEffect, useRef, useState, type ComponentType } from 'react';
import type { Entry } from '../../bot/wire/messages.ts';
import type { ConversationState } from '../connection/state.ts';

/** Long enough to be read out, short enough not to be met again while reading through the page. */
const KEPT_FOR = 15_000;

interface Properties {
  state: ConversationState;
  /** Marks names of goods, once it is here: nobody waits for it to hear a reply. */
  Heard: ComponentType<{ entry: Entry }> | undefined;
}

interface Spoken {
  entry: Entry;
  Heard: Properties['Heard'];
}

/**
 * The live region: empty from the start, apart from the transcript, and given each message of the other side once, in
 * its form for the ear, when it is final. What was said before this page was opened stays silent.
 */
export function Announcer({ state, Heard }: Properties) {
  const [spoken, setSpoken] = useState<readonly Spoken[]>([]);
  const upTo = useRef<{ conversationId?: string; seq: number }>({ seq: 0 });
  const { conversationId, entries, replayedTo } = state;
  // Once for every state there is: one that is skipped could be the one in which the log was put back.
  useLayoutEffect(() => {
    if (!conversationId) return;
    const known = upTo.current.conversationId === conversationId ? upTo.current.seq : 0;
    const from = Math.max(known, replayedTo);
    const fresh = entries.filter(({ seq, author }) => seq > from && author !== 'shopper');
    upTo.current = { conversationId, seq: entries.at(-1)?.seq ?? 0 };
    if (fresh.length > 0) setSpoken((before) => [...before, ...fresh.map((entry) => ({ entry, Heard }))]);
  }, [conversationId, entries, replayedTo, Heard]);
  useEffect(() => {
    if (spoken.length === 0) return undefined;
    const timer = setTimeout(() => setSpoken([]), KEPT_FOR);
    return () => clearTimeout(timer);
  }, [spoken]);
  return (
    <div className="hidden" role="log" aria-live="polite">
      {spoken.map(({ entry, Heard: Marked }) => (
        <p key={`${conversationId} ${entry.seq}`} lang={entry.language}>
          {Marked ? <Marked entry={entry} /> : (entry.speech ?? entry.text)}
        </p>
      ))}
    </div>
  );
}
