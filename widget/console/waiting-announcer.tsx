import { useEffect, useRef, useState } from 'react';
import { reasonInWords } from './desk.tsx';
import type { Desk } from './staff-state.ts';

/** Told to a screen reader for so long, in milliseconds. */
const KEPT_FOR = 20_000;

interface Properties {
  desk: Desk | undefined;
  /** Conversations in this person's hands that have something new. */
  unread: ReadonlySet<string>;
  /** Of the page, without a number. */
  title: string;
}

/**
 * Tells of everybody who begins to wait, and of new words in a conversation that is in hand and not being read: in a
 * live region that is there from the start, and by their number in the page's title, where it is seen from another tab.
 */
export function WaitingAnnouncer({ desk, unread, title }: Properties) {
  const known = useRef<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<readonly Call[]>([]);
  useEffect(() => {
    const calls = desk ? callsOf(desk, unread) : [];
    const fresh = calls.filter(({ key }) => !known.current.has(key));
    known.current = new Set(calls.map(({ key }) => key));
    if (fresh.length > 0) setTold(fresh);
  }, [desk, unread]);
  useEffect(() => {
    if (told.length === 0) return undefined;
    const timer = setTimeout(() => setTold([]), KEPT_FOR);
    return () => clearTimeout(timer);
  }, [told]);
  const count = (desk?.waiting.length ?? 0) + unread.size;
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${title}` : title;
  }, [count, title]);
  return (
    <div className="hidden" role="log" aria-live="assertive" aria-relevant="additions">
      {told.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}

interface Call {
  /** Told once for each of these. */
  key: string;
  text: string;
}

/** Who is to be heard of: everybody who waits once, and each new word in one's own hands. */
function callsOf({ waiting, joined }: Desk, unread: ReadonlySet<string>): Call[] {
  return [
    ...waiting.map(({ conversationId, reason, lastWords }) => ({
      key: conversationId,
      text: `Somebody waits. ${reasonInWords(reason)}: ${lastWords}`,
    })),
    ...joined
      .filter(({ conversationId }) => unread.has(conversationId))
      .map(({ conversationId, lastWords }) => ({
        key: `${conversationId} ${lastWords}`,
        text: `New in your hands: ${lastWords}`,
      })),
  ];
}
