import type { StoredEntry } from '../conversations/entries.ts';
import type { Bound } from './messages.ts';

/** The entry of one reply of the conversation, by the id its deltas had; undefined when there is none. */
export async function replyOf(
  { store, conversationId }: Pick<Bound, 'store' | 'conversationId'>,
  replyId: string,
): Promise<StoredEntry | undefined> {
  const messageId = replyId.replace(/\.\d+$/, '');
  const said = messageId.length <= 64 ? await store.conversations.said(conversationId, messageId) : undefined;
  const numbers = said?.replies ?? [];
  if (numbers.length === 0) return undefined;
  const { entries } = await store.conversations.history(conversationId, {
    after: Math.min(...numbers) - 1,
    limit: Math.min(200, Math.max(...numbers) - Math.min(...numbers) + 1),
  });
  return entries.find((entry) => entry.replyId === replyId && entry.author !== 'shopper');
}
