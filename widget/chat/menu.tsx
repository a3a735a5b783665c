import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useChat } from './chat-context.ts';
import { turnAround } from './focus.ts';
import { Icon } from './icons.tsx';

interface Properties {
  /** Absent where the browser cannot speak. */
  voice?: { on: boolean; toggle: () => void };
  /** Forgetting needs the server to say that it did. */
  connected: boolean;
  startNew: () => void;
  askForget: () => void;
}

/** Rare things, behind one button. */
export function Menu({ voice, connected, startNew, askForget }: Properties) {
  const { words } = useChat();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  useEffect(() => {
    const element = box.current;
    const left = (event: FocusEvent) => {
      if (!element?.contains(event.relatedTarget as Node | null)) setOpen(false);
    };
    element?.addEventListener('focusout', left);
    return () => element?.removeEventListener('focusout', left);
  }, []);
  return (
    <div className="menu" ref={box} onKeyDown={pressed}>
      <button
        ref={button}
        type="button"
        className="round bare"
        aria-label={words.menu}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="dots" />
      </button>
      {open && (
        <ul className="items">
          {voice && (
            <li>
              <button type="button" role="switch" aria-checked={voice.on} onClick={voice.toggle}>
                {words.readAloud}
                <span aria-hidden="true">{voice.on ? '✓' : ''}</span>
              </button>
            </li>
          )}
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                startNew();
              }}
            >
              {words.newConversation}
            </button>
          </li>
          <li>
            <button
              type="button"
              aria-disabled={!connected}
              onClick={() => {
                if (!connected) return;
                setOpen(false);
                askForget();
              }}
            >
              {words.forget}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

/** Asks before what cannot be undone. The safe answer has the focus. */
export function ForgetQuestion({ forget, keep }: { forget: () => void; keep: () => void }) {
  const { words } = useChat();
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => safe.current?.focus(), []);
  return (
    <div
      className="question"
      role="alertdialog"
      aria-modal="true"
      aria-label={words.forgetQuestion}
      aria-describedby="consequence"
      onKeyDown={(event) => {
        if (event.key === 'Tab') turnAround(event);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        keep();
      }}
    >
      <div className="card">
        <h2>{words.forgetQuestion}</h2>
        <p id="consequence">{words.forgetConsequence}</p>
        <div className="answers">
          <button type="button" className="secondary" ref={safe} onClick={keep}>
            {words.keep}
          </button>
          <button type="button" className="primary danger" onClick={forget}>
            {words.forgetConfirm}
          </button>
        </div>
      </div>
    </div>
  );
}
