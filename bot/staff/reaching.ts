import type { StoredEntry } from '../conversations/entries.ts';
import type { ConversationState, Head } from '../conversations/head.ts';
import type { ChatDependencies, ChatStore } from '../chat/dependencies.ts';
import { NotifyFailed } from '../notify/notify.ts';
import { untilCommitted } from './colleague.ts';

/** A shopper who has left is reached by e-mail: at the address given for it, or the signed-in customer's, never another. */

/** `email-failed` is tried again; `email-refused` never goes, and `email-unknown` may have gone. */
export type Reached = 'sent-by-email' | 'not-reached' | 'email-failed' | 'email-refused' | 'email-unknown';

/** How long after it was written what did not reach the shopper is seen to by the sweep, in milliseconds. */
export const SEE_TO_AFTER = 60_000;

export async function sendByEmail(
  dependencies: ChatDependencies,
  store: ChatStore,
  state: ConversationState,
  entry: StoredEntry,
  given?: string,
): Promise<Reached> {
  const { notify, log } = dependencies;
  const to = given ?? (await addressOf(store, state));
  if (!notify || to === undefined) return 'not-reached';
  const { settings } = store;
  const { conversationId, head } = state;
  try {
    await notify.send({
      id: `${conversationId}-${entry.seq}`,
      storeId: settings.id,
      conversationId,
      to,
      replyTo: settings.contacts.email,
      subject: subjectOf(settings.name, head),
      text: `${entry.by ?? settings.name}: ${entry.text}`,
      language: entry.language ?? settings.languages[0] ?? 'en',
      at: Date.parse(entry.at),
    });
    return 'sent-by-email';
  } catch (error) {
    log.failure('e-mail not handed over', error, { store: settings.id, conversation: conversationId });
    return failures[error instanceof NotifyFailed ? error.outcome : 'passing'];
  }
}

const failures = { passing: 'email-failed', refused: 'email-refused', unknown: 'email-unknown' } as const;

const subjectOf = (name: string, head: Head | undefined): string => {
  const reference = head?.handOver?.reference ?? '';
  return reference === '' ? name : `${name}, ${reference}`;
};

/** Where an answer goes when the shopper has left. */
export async function addressOf(
  { conversations, people }: ChatStore,
  state: ConversationState,
): Promise<string | undefined> {
  const subject = state.head?.subject;
  return conversations.answerTo(state) ?? (subject === undefined ? undefined : people.emailOf(subject));
}

/** Notes that what was written has reached the shopper, or that nobody need try again. */
export async function noteReached(
  store: ChatStore,
  conversationId: string,
  seqs: readonly number[],
): Promise<void> {
  await untilCommitted(async () => {
    const state = await store.conversations.load(conversationId);
    const { head } = state;
    if (!head?.unsent?.seqs.some((seq) => seqs.includes(seq))) return;
    const { unsent, ...rest } = head;
    const left = unsent.seqs.filter((seq) => !seqs.includes(seq));
    const after = left.length === 0 ? rest : { ...rest, unsent: { ...unsent, seqs: left } };
    await store.conversations.commit(state, { entries: [], head: after });
  });
}
