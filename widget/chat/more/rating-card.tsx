import { useEffect, useState } from 'react';
import type { Conversation } from '../../connection/conversation.ts';
import type { ConversationState } from '../../connection/state.ts';
import { RatingFields } from './rating-fields.tsx';
import { useMoreWords } from './words.ts';

/** So many milliseconds without a word of anybody end a conversation that has nothing open. */
const QUIET = 90_000;

interface Properties {
  conversation: Conversation;
  state: ConversationState;
  locale: string;
}

/** Asked once, after the end, where everything was said: in nobody's way, and gone with one press. */
export function RatingCard({ conversation, state, locale }: Properties) {
  const words = useMoreWords(locale);
  const ended = useEnded(state);
  const [answered, setAnswered] = useState<string>();
  const { conversationId } = state;
  const rated = state.entries.some(({ kind }) => kind === 'rating');
  if (!ended || rated || conversationId === undefined) return null;
  if (answered === conversationId || wasAnswered(conversationId)) return null;
  const settle = () => {
    rememberAnswered(conversationId);
    setAnswered(conversationId);
  };
  return (
    <section className="card rating-card" aria-label={words.rateQuestion}>
      <h3>{words.rateQuestion}</h3>
      <RatingFields
        words={words}
        refuse={settle}
        rate={(stars, reason) => {
          settle();
          conversation.rate(stars, reason);
        }}
      />
    </section>
  );
}

/** Whether a person has handed it back, or nobody has said anything for a while and no question is open. */
function useEnded({ entries, pending, replying, handOver }: ConversationState): boolean {
  const last = entries.at(-1);
  const answered = entries.filter(({ author, kind }) => author !== 'shopper' && kind === 'message').length;
  const waits = handOver?.state === 'waiting' || handOver?.state === 'joined';
  const open = last?.parts.some(({ kind }) => kind === 'choices') || last?.author === 'shopper';
  const may = answered >= 2 && !waits && !open && !replying && pending.length === 0;
  const left = last?.handOver?.state === 'left';
  const [quietSince, setQuietSince] = useState<number>();
  const seq = last?.seq;
  useEffect(() => {
    const timer = setTimeout(() => setQuietSince(seq), QUIET);
    return () => clearTimeout(timer);
  }, [seq]);
  return may && (left || quietSince === seq);
}

/** For this tab, so that a reload does not ask again. */
const answeredKey = 'aisle:rating-asked';

function wasAnswered(conversationId: string): boolean {
  try {
    return sessionStorage.getItem(answeredKey) === conversationId;
  } catch {
    return false;
  }
}

function rememberAnswered(conversationId: string): void {
  try {
    sessionStorage.setItem(answeredKey, conversationId);
  } catch {
    // Storage is forbidden here: the next page may ask once more.
  }
}
