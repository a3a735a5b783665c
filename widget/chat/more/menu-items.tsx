import type { Conversation } from '../../connection/conversation.ts';
import type { ConversationState } from '../../connection/state.ts';
import type { VoiceView, Wish } from '../../voice/voice.ts';
import type { Asking } from './asking.ts';
import { printConversation, saveText } from './keeping.ts';
import { useMoreWords, type MoreWords } from './words.ts';

interface Properties {
  conversation: Conversation;
  state: ConversationState;
  locale: string;
  ask: (asking: Asking) => void;
  /** Once it is here. */
  voice?: VoiceView | undefined;
  askVoice: (wish: Wish) => void;
  /** Puts the menu away. */
  close: () => void;
}

/** The menu: what may be done with the whole conversation. */
export function MenuItems({ conversation, state, locale, ask, voice, askVoice, close }: Properties) {
  const words = useMoreWords(locale);
  const aloud = voice ? voice.on : conversation.kept.voice?.on === true;
  const items = itemsFor({ conversation, state, ask }, words);
  return (
    <ul className="items">
      {(state.speech || 'speechSynthesis' in globalThis) && (
        <li>
          <button role="switch" aria-checked={aloud} onClick={() => askVoice('toggle')}>
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
