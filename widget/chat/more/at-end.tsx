import { useLayoutEffect, useRef } from 'react';
import type { Conversation } from '../../connection/conversation.ts';
import type { ConversationState } from '../../connection/state.ts';
import type { Asking } from './asking.ts';
import { RatingCard } from './rating-card.tsx';
import { readByKeys } from './reading.ts';

interface Properties {
  conversation: Conversation;
  state: ConversationState;
  locale: string;
  ask: (asking: Asking) => void;
}

/** What stands below everything that was said, and lets the keys go through it. */
export function AtEnd({ conversation, state, locale, ask }: Properties) {
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const transcript = mark.current?.closest<HTMLElement>('.transcript');
    return transcript ? readByKeys(transcript, () => ask({ what: 'keys' })) : undefined;
  }, [ask]);
  return (
    <>
      <span ref={mark} />
      <RatingCard conversation={conversation} state={state} locale={locale} />
    </>
  );
}
