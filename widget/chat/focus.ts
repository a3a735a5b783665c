import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Opening } from './opening.ts';

/** Fields of a page that are written in. */
export const written =
  'textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=submit], [type=button])';

/**
 * Focus goes into the panel and back when the shopper opened or closed it. When the page does so by itself it moves
 * only where it would otherwise be lost with what is hidden.
 */
export function useFocus(opening: Opening, open: boolean) {
  const launcher = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const { byShopper, from } = opening.get();
    if (open) cameFrom.current = from;
    const root = launcher.current?.getRootNode() as ShadowRoot | undefined;
    if (!byShopper && !root?.activeElement) return;
    if (open) return field.current?.focus();
    cameFrom.current?.focus();
    // Where it came from may be gone, hidden or not focusable by now.
    if (document.activeElement !== cameFrom.current) launcher.current?.focus();
  }, [open, opening]);
  return { launcher, field };
}

/**
 * When what has the focus is drawn away (a suggestion that was taken, "Try again"), the focus goes to `refuge` instead
 * of falling to the page, where Escape would not be heard and Tab would begin at the top.
 */
export function useKeptFocus(
  box: RefObject<HTMLElement | null>,
  refuge: (box: HTMLElement) => HTMLElement | null,
): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let last: Node | null = null;
    const came = (event: FocusEvent) => {
      last = event.target as Node;
    };
    const left = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        // Some browsers tell of the focus leaving what is being removed, some do not: only the shopper's leaving counts.
        if (last === target && last?.isConnected) last = null;
      });
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected) return;
      last = null;
      if (document.activeElement === document.body) refuge(element)?.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', came);
    element.addEventListener('focusout', left);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', came);
      element.removeEventListener('focusout', left);
      observer.disconnect();
    };
  }, [box, refuge]);
}

/** Tab goes round inside what covers the rest. */
export function turnAround(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget, target, shiftKey } = event;
  const reachable = 'a[href], button, textarea, select, input, summary, [tabindex="0"]';
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(reachable)].filter(
    (stop) => stop.getClientRects().length > 0,
  );
  if (shiftKey) stops.reverse();
  // The box itself can have the focus after a click on its ground.
  if (target !== stops.at(-1) && (target !== currentTarget || !shiftKey)) return;
  event.preventDefault();
  stops[0]?.focus();
}
