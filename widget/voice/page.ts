interface Listener {
  /** Where the chat is drawn: of its keys the page hears nothing. */
  inside: Node;
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
  const pressed = (event: Event) => (event as KeyboardEvent).key === 'Escape' && listener.rest();
  // Early: whatever is open in the chat takes Escape for itself.
  for (const place of [document, listener.inside])
    place.addEventListener('keydown', pressed, { capture: true, signal });
  // Not early: drawn before the field has told what was typed, it would be drawn without it.
  document.addEventListener('input', (event) => listener.isField(event) && listener.rest(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden && listener.hidden(), { signal });
  window.addEventListener('pagehide', () => listener.rest(), { signal });
  return () => ending.abort();
}
