import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Conversation } from '../connection/conversation.ts';
import type { ConversationState } from '../connection/state.ts';
import { useChat } from './chat-context.ts';
import { Composer } from './composer.tsx';
import { turnAround, useKeptFocus } from './focus.ts';
import { Icon } from './icons.tsx';
import { ForgetQuestion, Menu } from './menu.tsx';
import { useSpokenReplies } from './spoken-replies.ts';
import { StatusLine } from './status-line.tsx';
import { TranscriptView } from './transcript-view.tsx';

interface Properties {
  conversation: Conversation;
  state: ConversationState;
  open: boolean;
  /** On a small screen the panel covers the page and keeps the focus until it is closed. */
  covering: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
  close: () => void;
}

/** The open chat. It stays in the page when closed, so that a half-written message is still there. */
export function Panel({ conversation, state, open, covering, field, close }: Properties) {
  const { words } = useChat();
  const [asking, setAsking] = useState(false);
  const voice = useSpokenReplies(state);
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
  };
  const answered = (forget: boolean) => {
    setAsking(false);
    if (forget) conversation.forget();
    field.current?.focus();
  };
  return (
    // A click on its ground keeps the focus inside, so that Escape is still heard.
    <section
      ref={box}
      tabIndex={-1}
      className="panel"
      role="dialog"
      aria-labelledby="name"
      aria-modal={covering ? true : undefined}
      hidden={!open}
      onKeyDown={pressed}
    >
      <div className="inside" inert={asking}>
        <header className="top">
          <span className="avatar">
            <Icon name="mark" />
          </span>
          <div className="who">
            <h2 id="name">{state.store?.name ?? words.assistantName}</h2>
            <p>{words.notAPerson}</p>
          </div>
          <Menu
            voice={voice}
            connected={connected}
            startNew={() => conversation.startNew()}
            askForget={() => setAsking(true)}
          />
          <button className="round bare" aria-label={words.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <StatusLine state={state} dismiss={() => conversation.dismiss()} />
        <TranscriptView state={state} conversation={conversation} open={open} />
        <Composer
          field={field}
          replying={state.replying}
          say={(text) => conversation.say(text)}
          stop={() => conversation.stop()}
        />
      </div>
      {asking && <ForgetQuestion forget={() => answered(true)} keep={() => answered(false)} />}
    </section>
  );
}

function transcriptOf(panel: HTMLElement): HTMLElement | null {
  return panel.querySelector('.transcript');
}
