import type { Desk } from './staff-state.ts';

/**
 * Which conversations in this person's hands have words of the shopper that were not before the eyes yet: the desk
 * tells the last words of each, and those of the one being read are seen.
 */
export class Unread {
  readonly #seen = new Map<string, string>();

  /** @param reading the conversation before the eyes. */
  in({ joined }: Pick<Desk, 'joined'>, reading: string | undefined): ReadonlySet<string> {
    const unread = new Set<string>();
    const mine = joined.filter((one) => one.mine);
    for (const { conversationId, lastWords } of mine) {
      // One that is in hand from before, or from another tab, begins as read.
      if (conversationId === reading || !this.#seen.has(conversationId))
        this.#seen.set(conversationId, lastWords);
      if (this.#seen.get(conversationId) !== lastWords) unread.add(conversationId);
    }
    for (const id of this.#seen.keys()) {
      if (!mine.some(({ conversationId }) => conversationId === id)) this.#seen.delete(id);
    }
    return unread;
  }
}
