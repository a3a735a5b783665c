import type { Entry } from '../../../bot/wire/messages.ts';
import type { ConversationState } from '../../connection/state.ts';
import type { Asking } from './asking.ts';
import { useOwnWords } from './words.ts';

interface Properties {
  entry: Entry;
  state: ConversationState;
  locale: string;
  ask: (asking: Asking) => void;
}

/** Below a reply of the assistant: that it is wrong, or that this was said. */
export function WrongReply({ entry: { author, replyId, text }, state, locale, ask }: Properties) {
  const words = useOwnWords(locale);
  if (!words || author !== 'assistant' || replyId === undefined || !state.features.includes('flag'))
    return null;
  const flagged = state.entries.some(({ kind, about }) => kind === 'flag' && about === replyId);
  if (flagged) return <p className="wrong-reply meta">{words.flagged}</p>;
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
