import type { Observable } from '../connection/state.ts';

interface OpeningState {
  open: boolean;
  /** Whether the shopper's own act led here: only then may the focus move. */
  byShopper: boolean;
  /** Where the focus was on the page, to go back to; null for the launcher. */
  from: HTMLElement | null;
}

/** Whether the panel is open, remembered for the pages of this tab. */
export interface Opening extends Observable<OpeningState> {
  /** Keeps for the next page whether it is `open`, where that has changed. */
  remember(open: boolean): void;
  open(byShopper: boolean, from?: HTMLElement | null): void;
  close(byShopper?: boolean): void;
}

/**
 * `remember` keeps the answer for the next page of this tab; `recall` tells what the last page kept. Both may have to
 * wait for another process of the browser: what the page itself asks to be opened is not looked up first.
 */
export function createOpening(memory: { recall(): boolean; remember(open: boolean): void }): Opening {
  const listeners = new Set<() => void>();
  let state: OpeningState | undefined;
  let changed = false;
  const get = () => (state ??= { open: memory.recall(), byShopper: false, from: null });
  const become = (next: OpeningState) => {
    if (next.open === state?.open) return;
    state = next;
    changed = true;
    for (const listener of listeners) listener();
  };
  return {
    get,
    remember(open) {
      if (changed) memory.remember(open);
      changed = false;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: (byShopper, from = null) => become({ open: true, byShopper, from }),
    close: (byShopper = true) => become({ ...get(), open: false, byShopper }),
  };
}
