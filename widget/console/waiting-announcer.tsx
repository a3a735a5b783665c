import { useEffect, useRef, useState } from 'react';
import { reasonInWords } from './desk.tsx';
import type { Waiting } from './staff-state.ts';

/** Told to a screen reader for so long, in milliseconds. */
const KEPT_FOR = 20_000;

/**
 * Tells of everybody who begins to wait: in a live region that is there from the start, and by their number in the
 * page's title, where it is seen from another tab.
 */
export function WaitingAnnouncer({ waiting, title }: { waiting: readonly Waiting[]; title: string }) {
  const known = useRef<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<readonly string[]>([]);
  useEffect(() => {
    const fresh = waiting.filter(({ conversationId }) => !known.current.has(conversationId));
    known.current = new Set(waiting.map(({ conversationId }) => conversationId));
    if (fresh.length > 0) {
      setTold(fresh.map(({ reason, lastWords }) => `Somebody waits. ${reasonInWords(reason)}: ${lastWords}`));
    }
  }, [waiting]);
  useEffect(() => {
    if (told.length === 0) return undefined;
    const timer = setTimeout(() => setTold([]), KEPT_FOR);
    return () => clearTimeout(timer);
  }, [told]);
  useEffect(() => {
    document.title = waiting.length > 0 ? `(${waiting.length}) ${title}` : title;
  }, [waiting.length, title]);
  return (
    <div className="hidden" role="log" aria-live="assertive" aria-relevant="additions">
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
