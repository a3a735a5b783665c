import type { Entry } from '../../../bot/wire/messages.ts';
import type { Asking } from './asking.ts';
import { useOwnWords } from './words.ts';

interface Properties {
  entry: Entry;
  /** What the server can do. */
  features: readonly string[];
  /** The ids of replies that were called wrong, with commas between. */
  flagged: string;
  locale: string;
  ask: (asking: Asking) => void;
}

/** Below a reply of the assistant: that it is wrong, or that this was said. */
export function WrongReply({ entry: { author, replyId, text }, features, flagged, locale, ask }: Properties) {
  const words = useOwnWords(locale);
  if (!words || author !== 'assistant' || replyId === undefined || !features.includes('flag')) return null;
  if (flagged.split(',').includes(replyId)) return <p className="wrong-reply meta">{words.flagged}</p>;
  return (
    <button
      className="wrong-reply quiet"
      aria-label={words.flagLabel(text.slice(0, 60))}
      onClick={() => ask({ what: 'flag', replyId })}
    >
      {words.flag}
    </button>
  );
}
