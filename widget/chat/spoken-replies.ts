import { useEffect, useRef, useState } from 'react';
import type { ConversationState } from '../connection/state.ts';

/** Reads new replies aloud with the browser's own voice, when it has one and the shopper asks for it. Off at first. */
export function useSpokenReplies(state: ConversationState): { on: boolean; toggle: () => void } | undefined {
  const [on, setOn] = useState(false);
  const upTo = useRef(0);
  const possible = 'speechSynthesis' in globalThis;
  useEffect(() => {
    const last = state.entries.at(-1)?.seq ?? 0;
    // A new conversation counts from the beginning again.
    const from = Math.min(upTo.current, last);
    upTo.current = last;
    if (!on || !possible) return;
    for (const entry of state.entries) {
      if (entry.seq <= Math.max(from, state.replayedTo)) continue;
      if (entry.author === 'shopper') speechSynthesis.cancel();
      else speak(entry.speech ?? entry.text, entry.language);
    }
  }, [state.entries, state.replayedTo, on, possible]);
  if (!possible) return undefined;
  return {
    on,
    toggle() {
      speechSynthesis.cancel();
      setOn(!on);
    },
  };
}

function speak(text: string, language: string | undefined): void {
  const utterance = new SpeechSynthesisUtterance(text);
  if (language) utterance.lang = language;
  speechSynthesis.speak(utterance);
}
