/** The message that was said last in this tab, on whichever page of it: the tab goes on reading what is answered. */
const key = 'aisle:spoken-here';

/** @returns its id; undefined where nothing was said or nothing can be kept */
export function recallSpoken(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberSpoken(messageId: string): void {
  try {
    sessionStorage.setItem(key, messageId);
  } catch {
    // Storage is forbidden here: the next page begins in silence.
  }
}
