import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { turnAround } from '../focus.ts';

interface BoxProperties {
  title: string;
  hint?: string;
  /** A question that has to be answered is an alert. */
  role?: 'alertdialog' | 'dialog';
  /** What has the focus first: the safe answer, or the field to fill in. */
  first: string;
  done: () => void;
  children: ReactNode;
}

/**
 * A box over the conversation that keeps the focus until it is answered; Escape answers no. Then the focus is where it
 * came from.
 */
export function Box({ title, hint, role = 'alertdialog', first, done, children }: BoxProperties) {
  const box = useRef<HTMLDivElement>(null);
  const hintId = useId();
  useLayoutEffect(() => {
    const root = box.current?.getRootNode() as ShadowRoot | undefined;
    const before = root?.activeElement as HTMLElement | null | undefined;
    box.current?.querySelector<HTMLElement>(first)?.focus();
    // What is behind the box can be focused again only after it is gone.
    return () => queueMicrotask(() => before?.focus());
  }, [first]);
  return (
    <div
      ref={box}
      className="question"
      role={role}
      aria-modal="true"
      aria-label={title}
      aria-describedby={hint && hintId}
      onKeyDown={(event) => {
        if (event.key === 'Tab') turnAround(event);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        done();
      }}
    >
      <div className="card">
        <h2>{title}</h2>
        {hint && <p id={hintId}>{hint}</p>}
        {children}
      </div>
    </div>
  );
}
