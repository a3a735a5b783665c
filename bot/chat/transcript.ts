import { Conflict } from '../conversations/commit.ts';
import type { StoredEntry } from '../conversations/entries.ts';
import { transcriptPieces } from '../conversations/transcript-text.ts';
import type { ClientFrameOf, ErrorCode } from '../wire/messages.ts';
import type { Message, Notify } from '../notify/notify.ts';
import type { ChatDependencies } from './dependencies.ts';
import { languageOf, type StoreLanguage } from './first-use.ts';
import type { Bound } from './messages.ts';
import { noticeOf, type Notice } from './notices.ts';

/** The conversation as the shopper may keep it: as text on the device, or by e-mail. Masked, as the log is. */

/** Most transcripts of one conversation that are sent by e-mail, so that nobody fills a stranger's mailbox. */
export const MOST_MAILS = 3;
/** Characters of a piece: with escapes still far below the 128 KB of a frame. */
const PIECE = 16_000;

/** Sends the text in pieces to the connection that asked. */
export async function saveTranscript(dependencies: ChatDependencies, bound: Bound): Promise<void> {
  const { connection, conversationId } = bound;
  const text = await textOf(bound);
  const pieces = text.match(new RegExp(`[^]{1,${PIECE}}`, 'gu')) ?? [''];
  await dependencies.connections.send(
    connection.id,
    pieces.map((piece, index) => ({
      type: 'transcript',
      conversationId,
      text: piece,
      more: index < pieces.length - 1,
    })),
  );
}

/**
 * Sends the text to the address the shopper gives: only from a connection that opened the conversation with its token,
 * and at most three times; no address gets more than five a day from all conversations together. A mail is counted before it is handed on; one that could not be is taken back, so that it
 * may be tried again.
 */
export async function emailTranscript(
  dependencies: ChatDependencies,
  bound: Bound,
  { messageId, email }: ClientFrameOf<'email-transcript'>,
): Promise<void> {
  const { connection, conversationId, store } = bound;
  const state = await store.conversations.load(conversationId);
  const told = (notice: Notice): string => noticeOf(notice, store, connection, state);
  const refuse = (code: ErrorCode, notice: Notice) =>
    dependencies.connections.send(connection.id, [{ type: 'error', code, text: told(notice), messageId }]);
  const { notify } = dependencies;
  if (!notify) return void (await refuse('unavailable', 'no-mail'));
  const counted = await count(bound, messageId);
  if (counted === 'full') return void (await refuse('too-many', 'mailed-often'));
  if (counted === 'none') return void (await refuse('invalid-frame', 'nothing-to-send'));
  const went = counted === 'known' || (await sendCounted(dependencies, bound, notify, { messageId, email }));
  if (!went) return void (await refuse('too-many', 'mailed-today'));
  await dependencies.connections.send(connection.id, [
    { type: 'notice', conversationId, code: 'transcript-sent', text: told('mailed'), messageId },
  ]);
}

type Asked = Pick<ClientFrameOf<'email-transcript'>, 'messageId' | 'email'>;

/**
 * Sends it where its address and whoever asks have not had enough today. One that did not go counts nowhere.
 * @returns false when they have had enough.
 */
async function sendCounted(
  dependencies: ChatDependencies,
  bound: Bound,
  notify: Notify,
  asked: Asked,
): Promise<boolean> {
  const { mailCounts } = bound.store.people;
  const { source } = bound.connection;
  const takeBack = () => changeMailed(bound, (mailed) => mailed.filter((other) => other !== asked.messageId));
  if (!(await mailCounts.take(asked.email, source))) {
    await takeBack();
    return false;
  }
  try {
    await notify.send(await mailOf(dependencies, bound, asked));
    return true;
  } catch (error) {
    await Promise.all([takeBack(), mailCounts.giveBack(asked.email, source)]);
    throw error;
  }
}

async function mailOf(
  { clock }: ChatDependencies,
  bound: Bound,
  { messageId, email }: Asked,
): Promise<Message> {
  const { settings } = bound.store;
  const language = await languageIn(bound);
  return {
    id: `transcript-${messageId}`,
    storeId: settings.id,
    conversationId: bound.conversationId,
    to: email,
    replyTo: settings.contacts.email,
    subject: `${subjects[language]} ${settings.name}`,
    text: await textOf(bound),
    language,
    at: clock.now(),
  };
}

const subjects: Record<StoreLanguage, string> = {
  en: 'Your conversation with',
  de: 'Ihr Gespräch mit',
  es: 'Tu conversación con',
  fr: 'Votre conversation avec',
};

type Counted = 'new' | 'known' | 'full' | 'none';

/** Counts a mail in the conversation's head. */
async function count(bound: Bound, messageId: string): Promise<Counted> {
  let counted: Counted = 'none';
  await changeMailed(bound, (mailed) => {
    counted = mailed.includes(messageId) ? 'known' : mailed.length >= MOST_MAILS ? 'full' : 'new';
    return counted === 'new' ? [...mailed, messageId] : mailed;
  });
  return counted;
}

/** Rewrites which frames had a mail sent; a conversation without words or forgotten is left alone. */
async function changeMailed(
  { store, conversationId }: Bound,
  change: (mailed: string[]) => string[],
): Promise<void> {
  for (;;) {
    const state = await store.conversations.load(conversationId);
    const { head } = state;
    if (!head || head.erasedAt !== undefined || head.lastSeq === 0) return;
    const before = head.mailed ?? [];
    const mailed = change(before);
    if (mailed === before) return;
    try {
      await store.conversations.commit(state, { entries: [], head: { ...head, mailed } });
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

/** The language the conversation is held in now. */
async function languageIn({ store, conversationId, connection }: Bound): Promise<StoreLanguage> {
  const { snapshot } = await store.conversations.load(conversationId);
  return snapshot?.memory.language ?? languageOf(store.settings, connection.locale);
}

async function textOf(bound: Bound): Promise<string> {
  const { connection, store, conversationId } = bound;
  const { name, timeZone } = store.settings;
  const language = await languageIn(bound);
  const locale = connection.locale.startsWith(language) ? connection.locale : language;
  const entries: StoredEntry[] = [];
  for (let after = 0; ;) {
    const page = await store.conversations.history(conversationId, { after, limit: 200 });
    entries.push(...page.entries);
    after = page.entries.at(-1)?.seq ?? after;
    if (!page.more || page.entries.length === 0) break;
  }
  return transcriptPieces(entries, { storeName: name, timeZone, locale }).join('\n\n');
}
