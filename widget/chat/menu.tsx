import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useChat } from './chat-context.ts';
import { Icon } from './icons.tsx';

interface Properties {
  /** What is in it is about to be wanted. */
  prepare: () => void;
  /** What is in it. @param close puts it away; the button has the focus then. */
  children: (close: () => void) => ReactNode;
}

/** Rare things, behind one button. */
export function Menu({ prepare, children }: Properties) {
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
    <div className="menu" ref={box} onKeyDown={pressed} onPointerEnter={prepare}>
      <button
        ref={button}
        className="round bare"
        aria-label={words.menu}
        aria-expanded={open}
        onFocus={prepare}
        onClick={() => {
          prepare();
          setOpen(!open);
        }}
      >
        <Icon name="dots" />
      </button>
      {open && children(close)}
    </div>
  );
}
