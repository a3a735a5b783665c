import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useChat } from './chat-context.ts';
import { Icon } from './icons.tsx';

interface Properties {
  open: boolean;
  change: (open: boolean) => void;
  /** What is in it is about to be wanted. */
  prepare: () => void;
  /** What is in it. */
  children: ReactNode;
}

/** Rare things, behind one button. */
export function Menu({ open, change, prepare, children }: Properties) {
  const { words } = useChat();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    change(false);
    button.current?.focus();
  };
  useEffect(() => {
    const element = box.current;
    const left = (event: FocusEvent) => {
      if (!element?.contains(event.relatedTarget as Node | null)) change(false);
    };
    element?.addEventListener('focusout', left);
    return () => element?.removeEventListener('focusout', left);
  }, [change]);
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
          change(!open);
        }}
      >
        <Icon name="dots" />
      </button>
      {open && children}
    </div>
  );
}
