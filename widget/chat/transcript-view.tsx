import {
  Component,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react';
import type { Conversation } from '../connection/conversation.ts';
import type { ConversationState, PendingMessage } from '../connection/state.ts';
import { useChat, type Chat } from './chat-context.ts';
import { webAddress } from './format.ts';
import { Icon } from './icons.tsx';
import { Message, Own } from './message.tsx';

/** So many entries are drawn at first; a long log is read from its end. */
const SHOWN_AT_FIRST = 60;

/** How much of what is seen the shopper's own last words may take. */
const OWN_SHARE = 0.4;

/** That a reply is on its way is said after so many milliseconds: most are there before. */
const TOLD_AFTER = 400;

interface Properties {
  state: ConversationState;
  conversation: Conversation;
  open: boolean;
  /** What follows everything that was said. */
  children?: ReactNode;
}

/** Everything that was said, and what is being said now. Not a live region: the announcer speaks for it. */
export function TranscriptView({ state, conversation, open, children }: Properties) {
  const chat = useChat();
  const { words } = chat;
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const { box, away, toEnd } = useFollowing(state, open);
  const hidden = Math.max(0, state.entries.length - shown);
  const typed = useTyped(state);
  const lastReply = state.entries.findLast((entry) => entry.author !== 'store')?.seq;
  return (
    <div className="middle">
      <section className="transcript" ref={box} aria-label={words.conversation} tabIndex={0}>
        <Greeting state={state} say={(text) => conversation.say(text)} />
        {hidden > 0 && (
          <button className="quiet" onClick={() => setShown(shown + SHOWN_AT_FIRST * 2)}>
            {words.earlier}
          </button>
        )}
        <ol className="messages">
          {state.entries.slice(hidden).map((entry) => (
            <Line
              key={entry.seq}
              chat={chat}
              entry={entry}
              fresh={entry.seq > state.replayedTo && !typed.has(entry.replyId ?? entry.messageId ?? '')}
              typed={typed.get(entry.messageId ?? '')}
              current={entry.seq === lastReply && state.pending.length === 0}
            />
          ))}
          {state.pending.map((message) => (
            <li key={message.messageId} className="fresh">
              <Waiting message={message} retry={() => conversation.retry(message.messageId)} />
            </li>
          ))}
          {state.streams.map((stream) => (
            <li key={stream.replyId} data-reply={stream.replyId}>
              <p className="message text">{stream.text}</p>
            </li>
          ))}
        </ol>
        <div role="status">{state.replying && state.status === 'live' && <Typing note={state.note} />}</div>
        {children}
      </section>
      {away && (
        <button className="to-end" onClick={toEnd}>
          <Icon name="down" />
          {words.newMessages}
        </button>
      )}
    </div>
  );
}

type LineProperties = ComponentProps<typeof Message> & { fresh: boolean; chat: Chat };

/**
 * Drawn when something in it is another, not with all that is said after it. No kept element: that holds on to the
 * whole transcript of the moment it was made, a quarter of a megabyte for each of a thousand messages.
 */
class Line extends Component<LineProperties> {
  override shouldComponentUpdate({ entry, fresh, typed, current, chat }: LineProperties): boolean {
    const now = this.props;
    // What draws cards comes by `chat`: they have to be there when the transcript is scrolled.
    const isSame = entry === now.entry && fresh === now.fresh && typed === now.typed;
    return !isSame || current !== now.current || chat !== now.chat;
  }

  override render(): ReactNode {
    const { entry, fresh, typed, current } = this.props;
    return (
      <li data-reply={entry.replyId ?? entry.seq} className={fresh ? 'fresh' : undefined}>
        <Message {...{ entry, typed, current }} />
      </li>
    );
  }
}

function Greeting({ state, say }: { state: ConversationState; say: (text: string) => void }) {
  const { words } = useChat();
  /** What the store says of itself is in its language when the conversation goes on in another. */
  const lang = state.store?.locale;
  const privacyUrl = webAddress(state.store?.privacyUrl);
  const suggestions =
    state.entries.length === 0 && state.pending.length === 0 ? state.store?.suggestions : [];
  return (
    <div className="greeting">
      <p className="hello" lang={lang}>
        {state.store?.greeting ?? words.greeting}
      </p>
      <p className="fine">
        <span lang={lang}>{state.store?.privacy}</span>{' '}
        {privacyUrl && <a href={privacyUrl}>{words.privacy}</a>}
      </p>
      {suggestions !== undefined && suggestions.length > 0 && (
        <ul className="suggestions" aria-label={words.suggestions}>
          {suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button onClick={() => say(suggestion)}>{suggestion}</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Waiting({ message, retry }: { message: PendingMessage; retry: () => void }) {
  const { words } = useChat();
  return (
    <Own text={message.text}>
      {message.state === 'failed' && (
        <p className="failed">
          {words.notSent}{' '}
          <button className="quiet" onClick={retry}>
            {words.tryAgain}
          </button>
        </p>
      )}
    </Own>
  );
}

/** Dots at once; words, once for a reply, where it takes long enough that they are not spoken over by it. */
function Typing({ note }: { note: string | undefined }) {
  const { words } = useChat();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), TOLD_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="typing">
      <span className="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {(note || late) && <span className={note ? undefined : 'hidden'}>{note ?? words.replying}</span>}
    </div>
  );
}

/**
 * What this tab has shown already: by message id what the shopper wrote, where the log keeps personal data masked, and by
 * reply id, without text, replies whose words came ahead, which do not move in once more. In memory only: it is gone with
 * the page, and with the conversation.
 */
function useTyped({ conversationId, pending, streams }: ConversationState): ReadonlyMap<string, string> {
  const typed = useMemo(() => ({ conversationId, texts: new Map<string, string>() }), [conversationId]).texts;
  for (const { messageId, text } of pending) typed.set(messageId, text);
  for (const { replyId } of streams) typed.set(replyId, '');
  return typed;
}

/** Keeps the end in sight while the shopper is there, and stays put while they read further up. */
function useFollowing(state: ConversationState, open: boolean) {
  const box = useRef<HTMLElement>(null);
  const count = state.entries.length;
  /** How many entries there were when the shopper went up to read; undefined while at the end. */
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const element = box.current;
    const scrolled = () => {
      if (!element || element.clientHeight === 0) return;
      const atEnd = element.scrollTop > placeToRead(element) - 80;
      setLeft((before) => (atEnd ? undefined : (before ?? count)));
    };
    element?.addEventListener('scroll', scrolled, { passive: true });
    return () => element?.removeEventListener('scroll', scrolled);
  }, [count]);
  const sending = state.pending.at(-1)?.messageId;
  useLayoutEffect(() => {
    if (sending) scrollToEnd(box.current);
  }, [sending]);
  useLayoutEffect(() => {
    // Never back up: who reads on in a long reply stays there.
    if (open && left === undefined) scrollToEnd(box.current, false);
  });
  const away = left !== undefined && count > left;
  return { box, away, toEnd: () => scrollToEnd(box.current) };
}

/** @param back whether it may be further up than where the shopper is */
function scrollToEnd(box: HTMLElement | null, back = true): void {
  // Asking where things are has the browser lay them out at once: not while there is nothing to go to.
  const place = box ? placeToRead(box) : 0;
  if (box && place > 0 && (back || place > box.scrollTop)) box.scrollTop = place;
}

/**
 * The end, but never past the shopper's last words: a long reply, and the greeting, are read from their beginning. Words
 * of their own that would fill the panel leave room for the reply: of those the end is seen.
 */
function placeToRead(box: HTMLElement): number {
  if (!box.querySelector('.message')) return 0;
  const end = box.scrollHeight - box.clientHeight;
  const last = [...box.querySelectorAll<HTMLElement>('.own')].at(-1);
  if (!last) return end;
  // Not offsetTop: while a message moves in, its place is told from itself.
  const { top, height } = last.getBoundingClientRect();
  const fromTop = top - box.getBoundingClientRect().top + box.scrollTop;
  return Math.min(end, fromTop + Math.max(-16, height - box.clientHeight * OWN_SHARE));
}
