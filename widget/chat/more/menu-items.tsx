import { useState } from 'react';
import type { Conversation } from '../../connection/conversation.ts';
import type { ConversationState } from '../../connection/state.ts';
import type { Asking } from './asking.ts';
import { printConversation, saveText } from './keeping.ts';
import { voiceOf } from './spoken-replies.ts';
import { useMoreWords, type MoreWords } from './words.ts';

interface Properties {
  conversation: Conversation;
  state: ConversationState;
  locale: string;
  ask: (asking: Asking) => void;
  /** Puts the menu away. */
  close: () => void;
}

/** The menu: what may be done with the whole conversation. */
export function MenuItems({ conversation, state, locale, ask, close }: Properties) {
  const words = useMoreWords(locale);
  const voice = voiceOf(conversation);
  const [aloud, setAloud] = useState(voice?.on ?? false);
  const items = itemsFor({ conversation, state, ask }, words);
  return (
    <ul className="items">
      {voice && (
        <li>
          <button
            role="switch"
            aria-checked={aloud}
            onClick={() => {
              voice.toggle();
              setAloud(voice.on);
            }}
          >
            {words.readAloud}
            <span aria-hidden="true">{aloud ? '✓' : ''}</span>
          </button>
        </li>
      )}
      {items.map(({ label, off = false, run }) => (
        <li key={label}>
          <button
            aria-disabled={off}
            onClick={({ currentTarget }) => {
              if (off) return;
              // The button that opened the menu has the focus then; a question that follows takes it from there.
              currentTarget.closest('.menu')?.querySelector('button')?.focus();
              close();
              run();
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Item {
  label: string;
  /** Shown, and not to be had just now. */
  off?: boolean;
  run: () => void;
}

function itemsFor(
  { conversation, state, ask }: Pick<Properties, 'conversation' | 'state' | 'ask'>,
  words: MoreWords,
): Item[] {
  const connected = state.status === 'live';
  const spoken = state.entries.length > 0;
  const can = (feature: string) => spoken && state.features.includes(feature);
  const rated = state.entries.some(({ kind }) => kind === 'rating');
  return [
    { label: words.newConversation, run: () => conversation.startNew() },
    ...(can('transcript')
      ? [{ label: words.save, off: !connected, run: () => saveText(conversation, `${words.saved}.txt`) }]
      : []),
    ...(spoken ? [{ label: words.print, run: printConversation }] : []),
    ...(can('email-transcript')
      ? [{ label: words.email, off: !connected, run: () => ask({ what: 'email' }) }]
      : []),
    ...(spoken && !rated ? [{ label: words.rate, run: () => ask({ what: 'rate' }) }] : []),
    { label: words.keyHelp, run: () => ask({ what: 'keys' }) },
    // Forgetting needs the server to say that it did.
    { label: words.forget, off: !connected, run: () => ask({ what: 'forget' }) },
  ];
}
