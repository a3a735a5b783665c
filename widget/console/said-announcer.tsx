import { useEffect, useRef, useState } from 'react';
import type { Entry } from '../../bot/wire/messages.ts';
import { authors } from './authors.ts';
import type { OpenConversation } from './staff-state.ts';

/** Told to a screen reader for so long, in milliseconds. */
const KEPT_FOR = 20_000;

/**
 * Tells what others say in the conversation that is read, from when its log was there: what was said before is read
 * in the log. Drawn anew for each conversation.
 */
export function SaidAnnouncer({ entries, complete }: Pick<OpenConversation, 'entries' | 'complete'>) {
  const upTo = useRef<number>(undefined);
  const [told, setTold] = useState<readonly Entry[]>([]);
  useEffect(() => {
    if (!complete) return;
    const from = upTo.current ?? entries.at(-1)?.seq ?? 0;
    upTo.current = Math.max(from, entries.at(-1)?.seq ?? 0);
    const fresh = entries.filter(({ seq, author }) => seq > from && author !== 'staff');
    if (fresh.length > 0) setTold((before) => [...before, ...fresh]);
  }, [entries, complete]);
  useEffect(() => {
    if (told.length === 0) return undefined;
    const timer = setTimeout(() => setTold([]), KEPT_FOR);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <div className="hidden" role="log" aria-live="polite" aria-relevant="additions">
      {told.map(({ seq, author, text, language }) => (
        <p key={seq} lang={language}>
          {authors[author]}: {text}
        </p>
      ))}
    </div>
  );
}
