import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Conversation } from '../connection/conversation.ts';
import type { Observable } from '../connection/state.ts';
import { Announcer } from './announcer.tsx';
import { ChatContext, type Chat } from './chat-context.ts';
import { Icon } from './icons.tsx';
import { Panel } from './panel.tsx';
import type { Opening } from './opening.ts';
import { wordsFor } from './words.ts';

interface Properties {
  conversation: Conversation;
  opening: Opening;
  /** BCP 47, until the store names its own. */
  locale: string;
}

/** The whole chat: the button on the page, the panel it opens, and the live region. */
export function App({ conversation, opening, locale }: Properties) {
  const state = useObservable(conversation);
  const { open } = useObservable(opening);
  const shopLocale = state.store?.locale ?? locale;
  const chat = useMemo<Chat>(
    () => ({
      words: wordsFor(shopLocale),
      locale: shopLocale,
      choose: (choiceId, label) => conversation.choose(choiceId, label),
    }),
    [shopLocale, conversation],
  );
  const { launcher, field } = useFocus(opening, open);
  const covering = useSmallScreen();
  return (
    <ChatContext.Provider value={chat}>
      <section className="chat" aria-label={chat.words.assistantName} lang={shopLocale}>
        <button
          ref={launcher}
          type="button"
          className="launcher"
          hidden={open}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-label={launcherLabel(chat.words, unreadCount(state))}
          onClick={() => opening.open(true)}
        >
          <Icon name="mark" />
          <span>{chat.words.launcher}</span>
          {unreadCount(state) > 0 && <span className="badge">{unreadCount(state)}</span>}
        </button>
        <Panel
          conversation={conversation}
          state={state}
          open={open}
          covering={covering}
          field={field}
          close={() => opening.close()}
        />
        <Announcer state={state} />
      </section>
    </ChatContext.Provider>
  );
}

function useObservable<Value>(observable: Observable<Value>): Value {
  const subscribe = useCallback((changed: () => void) => observable.subscribe(changed), [observable]);
  const read = useCallback(() => observable.get(), [observable]);
  return useSyncExternalStore(subscribe, read);
}

function unreadCount(state: ReturnType<Conversation['get']>): number {
  return state.entries.filter((entry) => entry.seq > state.seen && entry.author !== 'shopper').length;
}

function launcherLabel(words: Chat['words'], unread: number): string {
  return unread > 0 ? `${words.launcherLabel}, ${words.unread(unread)}` : words.launcherLabel;
}

/** Focus goes into the panel and back only when the shopper opened or closed it, never by itself. */
function useFocus(opening: Opening, open: boolean) {
  const launcher = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current && !open) {
      first.current = false;
      return;
    }
    first.current = false;
    const { byShopper, from } = opening.get();
    if (open) cameFrom.current = from;
    if (!byShopper) return;
    if (open) field.current?.focus();
    else (cameFrom.current?.isConnected ? cameFrom.current : launcher.current)?.focus();
  }, [open, opening]);
  return { launcher, field };
}

function useSmallScreen(): boolean {
  const query = useMemo(() => matchMedia('(max-width: 480px), (max-height: 420px)'), []);
  const [small, setSmall] = useState(query.matches);
  useEffect(() => {
    const changed = () => setSmall(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, [query]);
  return small;
}
