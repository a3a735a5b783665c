import { useCallback, useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Conversation } from '../connection/conversation.ts';
import type { Observable } from '../connection/state.ts';
import { Announcer } from './announcer.tsx';
import { ChatContext, type Chat } from './chat-context.ts';
import { useFocus, written } from './focus.ts';
import { Icon } from './icons.tsx';
import { useMore } from './more.ts';
import { Panel } from './panel.tsx';
import type { Opening } from './opening.ts';
import type { LoadPart } from './parts.ts';
import { useTranslation } from './translated.ts';
import { english } from './words/en.ts';

interface Properties {
  conversation: Conversation;
  opening: Opening;
  load: LoadPart;
  /** Where style goes. */
  sheets: DocumentOrShadowRoot & ParentNode;
  /** BCP 47, until the store names its own. */
  locale: string;
  /** Entries up to this seq were said before the page changed its language. */
  since?: number;
}

/** The whole chat: the button on the page, the panel it opens, and the live region. */
export function App({ conversation, opening, load, sheets, locale, since }: Properties) {
  const state = useObservable(conversation);
  const { open } = useObservable(opening);
  const shopLocale = localeOf(state, locale, since);
  const words = useTranslation(english, 'words', shopLocale, load, state.status === 'live') ?? english;
  const goods = state.store?.catalogueLanguage;
  // The same while nothing in it changes: what was said before is not drawn anew with each word.
  const chat = useMemo<Chat>(
    () => ({
      words,
      locale: shopLocale,
      goods,
      load,
      choose: (choiceId, label) => conversation.choose(choiceId, label),
    }),
    [words, shopLocale, goods, load, conversation],
  );
  const said = open ? state.entries.length + state.pending.length : 0;
  const parts = useMore(load, sheets, shopLocale, said);
  const { launcher, field } = useFocus(opening, open);
  const covering = useSmallScreen();
  const inTheWay = useWriting();
  useLayoutEffect(() => {
    if (open) conversation.connect();
  }, [open, conversation]);
  // The browser's storages are not waited for by what is drawn.
  useEffect(() => {
    opening.remember(open);
    if (!open && conversation.worthResuming) conversation.connect();
  }, [open, opening, conversation]);
  return (
    <ChatContext.Provider value={chat}>
      <section className="chat" aria-label={chat.words.assistantName} lang={shopLocale}>
        <button
          ref={launcher}
          part="launcher"
          className={inTheWay ? 'launcher away' : 'launcher'}
          hidden={open}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-label={launcherLabel(chat.words, unreadCount(state))}
          onClick={() => opening.open(true)}
        >
          <Icon name="mark" />
          <span>{chat.words.launcher}</span>
          {unreadCount(state) > 0 && <span className="badge" part="badge" data-count={unreadCount(state)} />}
        </button>
        <Panel
          conversation={conversation}
          state={state}
          open={open}
          covering={covering}
          field={field}
          parts={parts}
          load={load}
          sheets={sheets}
          close={() => opening.close()}
        />
        <Announcer state={state} Heard={parts.more?.Heard} />
      </section>
    </ChatContext.Provider>
  );
}

function useObservable<Value>(observable: Observable<Value>): Value {
  const subscribe = useCallback((changed: () => void) => observable.subscribe(changed), [observable]);
  const read = useCallback(() => observable.get(), [observable]);
  return useSyncExternalStore(subscribe, read);
}

/** Where a conversation goes on in another language than the page's, the widget's own words and figures follow. */
function localeOf({ store, entries }: ReturnType<Conversation['get']>, page: string, since = 0): string {
  const locale = store?.locale ?? page;
  const last = entries.findLast(({ author, seq }) => author === 'assistant' && seq > since);
  const spoken = last?.language ?? locale;
  return locale.startsWith(spoken) ? locale : spoken;
}

function unreadCount(state: ReturnType<Conversation['get']>): number {
  return state.entries.filter((entry) => entry.seq > state.seen && entry.author !== 'shopper').length;
}

function launcherLabel(words: Chat['words'], unread: number): string {
  return unread > 0 ? `${words.launcherLabel}, ${words.unread(unread)}` : words.launcherLabel;
}

function useSmallScreen(): boolean {
  const [query] = useState(() => matchMedia('(max-width: 480px), (max-height: 420px)'));
  const [small, setSmall] = useState(query.matches);
  useEffect(() => {
    const changed = () => setSmall(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, [query]);
  return small;
}

/** Whether the shopper is filling in a field of the page: on a small screen the button makes way for it. */
function useWriting(): boolean {
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    const moved = () => setWriting(document.activeElement?.matches(written) ?? false);
    const moves = ['focusin', 'focusout'] as const;
    for (const move of moves) document.addEventListener(move, moved);
    return () => {
      for (const move of moves) document.removeEventListener(move, moved);
    };
  }, []);
  return writing;
}
