import type { StoredEntry } from '../conversations/entries.ts';
import { keptLength } from '../wire/encode.ts';
import type { ServerFrame } from '../wire/messages.ts';

/** The words of a long reply go ahead of it: five cards take a tenth of a second on a phone's line. */

/** Characters of an entry's JSON from which on its words go ahead: some 20 ms at 1.6 Mbit/s. */
export const LONG_ENTRY = 4_000;

/**
 * The entries of a settled turn, one frame each, in order.
 * @param releasedOf the reply of which sentences went out already
 */
export function settledFrames(
  conversationId: string,
  entries: StoredEntry[],
  releasedOf: string | undefined,
): ServerFrame[] {
  const frames: ServerFrame[] = [];
  for (const entry of entries) {
    const { replyId } = entry;
    const isLong = replyId !== undefined && replyId !== releasedOf && keptLength(entry) > LONG_ENTRY;
    const text = isLong ? firstWords(entry) : undefined;
    if (isLong && text !== undefined) frames.push({ type: 'delta', conversationId, replyId, n: 0, text });
    frames.push({ type: 'entry', conversationId, entry });
  }
  return frames;
}

/** What the reply says before it shows anything; a quote is no words of its own. */
function firstWords({ parts: [first] }: StoredEntry): string | undefined {
  return first?.kind === 'text' && !first.source ? first.text : undefined;
}
