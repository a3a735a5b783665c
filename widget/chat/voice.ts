import { useCallback, useEffect, useState } from 'react';
import type { Conversation } from '../connection/conversation.ts';
import type { begin, VoiceView, Wish } from '../voice/voice.ts';
import { lent } from './more.ts';
import type { LoadPart } from './parts.ts';

/**
 * Voice and microphone, fetched when the shopper first uses them, or has them on since another page.
 * @returns the voice once it is here, and what asks it for something
 */
export function useVoice(
  conversation: Conversation,
  load: LoadPart,
  sheets: DocumentOrShadowRoot & ParentNode,
  locale: string,
  open: boolean,
) {
  const [voice, show] = useState<VoiceView>();
  const ask = useCallback(
    (wish?: Wish) => {
      load<{ begin: typeof begin }>('voice').then(
        (part) => part.begin({ lent, load, sheets, conversation, locale, show }, wish),
        () => conversation.show({ trouble: { code: 'internal', text: '' } }),
      );
    },
    [conversation, load, sheets, locale],
  );
  useEffect(() => {
    // Said in words: "read it to me".
    conversation.hear((text) => text.startsWith('{"type":"voice"') && ask({ frame: text }));
  }, [conversation, ask]);
  useEffect(() => {
    if (open && conversation.kept.voice?.on) ask();
  }, [open, conversation, ask]);
  return { voice, ask };
}
