import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Conversation } from '../connection/conversation.ts';
import type { ConversationState } from '../connection/state.ts';
import { ChatContext, useChat, type Chat } from './chat-context.ts';
import { Composer } from './composer.tsx';
import { turnAround, useKeptFocus } from './focus.ts';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';
import type { Asking } from './more/asking.ts';
import type { More } from './more/more.ts';
import type { useMore } from './more.ts';
import type { LoadPart } from './parts.ts';
import { StatusLine } from './status-line.tsx';
import { TranscriptView } from './transcript-view.tsx';
import { useVoice } from './voice.ts';
import type { Words } from './words.ts';

interface Properties {
  conversation: Conversation;
  state: ConversationState;
  open: boolean;
  /** On a small screen the panel covers the page and keeps the focus until it is closed. */
  covering: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
  /** What is fetched when it is wanted. */
  parts: ReturnType<typeof useMore>;
  load: LoadPart;
  /** Where style goes. */
  sheets: DocumentOrShadowRoot & ParentNode;
  close: () => void;
}

/** The open chat. It stays in the page when closed, so that a half-written message is still there. */
export function Panel({
  conversation,
  state,
  open,
  covering,
  field,
  parts: { more, failed, prepare },
  load,
  sheets,
  close,
}: Properties) {
  const { words, locale } = useChat();
  const [asking, ask] = useState<Asking>();
  const [menuOpen, openMenu] = useState(false);
  const { voice, ask: askVoice } = useVoice(conversation, load, sheets, locale, open);
  const box = useRef<HTMLElement>(null);
  useKeptFocus(box, transcriptOf);
  const connected = state.status === 'live';
  // Pictures that could not come while the line was down come now.
  useEffect(() => {
    if (!connected) return;
    for (const picture of box.current?.querySelectorAll('img') ?? [])
      if (picture.complete && !picture.naturalWidth) picture.setAttribute('src', picture.src);
  }, [connected]);
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
    if (event.key === 'Tab' && covering) turnAround(event);
    if (event.key !== 'F1' || asking) return;
    event.preventDefault();
    prepare(() => ask({ what: 'keys' }));
  };
  const shared = { conversation, state, locale, ask, voice, askVoice };
  const inside = useInside(state, more, ask);
  return (
    // A click on its ground keeps the focus inside, so that Escape is still heard.
    <section
      ref={box}
      tabIndex={-1}
      className="panel"
      part="panel"
      role="dialog"
      aria-labelledby="name"
      aria-modal={covering ? true : undefined}
      hidden={!open}
      onKeyDown={pressed}
    >
      <div className="inside" inert={asking !== undefined}>
        <header className="top" part="header">
          <span className="avatar">
            <Icon name="mark" />
          </span>
          <div className="who">
            <h2 id="name">{state.store?.name ?? words.assistantName}</h2>
            <p>{whoAnswers(words, state)}</p>
          </div>
          <Menu open={menuOpen} change={openMenu} prepare={() => prepare()}>
            {more ? (
              <more.MenuItems {...shared} close={() => openMenu(false)} />
            ) : (
              <p className="items">{failed ? words.trouble : words.connecting}</p>
            )}
          </Menu>
          <button className="round bare" aria-label={words.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <StatusLine state={state} dismiss={() => conversation.dismiss()} />
        <ChatContext.Provider value={inside}>
          <TranscriptView state={state} conversation={conversation} open={open}>
            {more && <more.AtEnd {...shared} />}
          </TranscriptView>
        </ChatContext.Provider>
        {voice && <voice.Bar view={voice} locale={locale} open={open} />}
        <Composer
          field={field}
          sheets={sheets}
          replying={state.replying && connected}
          goneCount={state.goneCount}
          say={(text) => conversation.say(text, voice?.takeSpoken())}
          stop={() => {
            voice?.hush();
            conversation.stop();
          }}
          microphone={voice?.microphone ?? (() => ({ onClick: () => askVoice('listen') }))}
        />
      </div>
      {asking && more && <more.Question {...shared} asking={asking} done={() => ask(undefined)} />}
    </section>
  );
}

/** What messages may use: the same while nothing in it changes, so that they are not all drawn anew with each word. */
function useInside(
  { features, entries }: ConversationState,
  more: More | undefined,
  ask: (asking: Asking) => void,
) {
  const chat = useChat();
  const { locale } = chat;
  const flagged = entries.flatMap(({ kind, about }) => (kind === 'flag' ? (about ?? []) : [])).join();
  return useMemo<Chat>(
    () =>
      more
        ? {
            ...chat,
            aside: (entry) => <more.WrongReply {...{ entry, features, flagged, locale, ask }} />,
            DataPart: more.DataPart,
          }
        : chat,
    [more, chat, features, flagged, locale, ask],
  );
}

/** The bot says that it is none, and never while a person is there. */
function whoAnswers(words: Words, { handOver }: ConversationState): string {
  if (handOver?.state === 'joined') return words.aPerson;
  return handOver?.state === 'waiting' ? words.waitingForPerson : words.notAPerson;
}

function transcriptOf(panel: HTMLElement): HTMLElement | null {
  return panel.querySelector('.transcript');
}
