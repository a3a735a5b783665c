interface Listener {
  /** The shopper typed, pressed Escape, or left the page. */
  rest(): void;
  /** Nobody looks at the page any more. */
  hidden(): void;
  /** Whether something was typed where the shopper writes to the store. */
  isField(event: Event): boolean;
}

/** Hears what is done in the page. @returns what ends it */
export function listenToPage(listener: Listener): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  // Early, because the chat keeps its keys from the page.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && listener.rest(), {
    capture: true,
    signal,
  });
  // Not early: drawn before the field has told what was typed, it would be drawn without it.
  document.addEventListener('input', (event) => listener.isField(event) && listener.rest(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden && listener.hidden(), { signal });
  window.addEventListener('pagehide', () => listener.rest(), { signal });
  return () => ending.abort();
}
