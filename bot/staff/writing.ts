import { deliverToAll, entryFrames, type Delivered } from '../chat/deliver.ts';
import { isOfStore } from './own-contacts.ts';
import { maskText } from '../conversations/masking.ts';
import type { Change } from '../conversations/commit.ts';
import type { DraftEntry, StoredEntry } from '../conversations/entries.ts';
import type { ConversationState, Head, Said } from '../conversations/head.ts';
import type { ClientFrameOf, ServerFrame } from '../wire/messages.ts';
import {
  hasAnother,
  isMine,
  loadBegun,
  refuse,
  refuseAnothers,
  untilCommitted,
  type Begun,
  type Colleague,
} from './colleague.ts';
import { noteReached, SEE_TO_AFTER, sendByEmail } from './reaching.ts';

/** What the store's people write: to the shopper, and to each other. */

export async function say(colleague: Colleague, frame: ClientFrameOf<'say'>): Promise<void> {
  const written = await write(colleague, frame, (state) => {
    if (isMine(colleague, state.head)) return undefined;
    if (hasAnother(colleague, state.head)) return refuseAnothers(colleague, state.head, frame);
    return refuse(colleague, 'not-allowed', 'Join this conversation first.', frame);
  });
  if (written) await seeToIt(colleague, written);
}

export async function note(colleague: Colleague, frame: ClientFrameOf<'note'>): Promise<void> {
  await write(colleague, frame, () => undefined);
}

/** Something a person wrote, on its way to the shopper. */
export interface Written {
  state: ConversationState;
  entry: StoredEntry;
  delivered: Delivered;
}

/** Stores and delivers words once, however often they come. @param refusal sends why not, when it may not be. */
async function write(
  colleague: Colleague,
  frame: ClientFrameOf<'say'> | ClientFrameOf<'note'>,
  refusal: (state: Begun) => Promise<undefined> | undefined,
): Promise<Written | undefined> {
  const { dependencies, store, connection, holder } = colleague;
  const { conversationId, messageId } = frame;
  const ack = (seq: number): ServerFrame => ({ type: 'ack', conversationId, messageId, seq });
  const done = await untilCommitted(async () => {
    const known = await store.conversations.said(conversationId, messageId);
    if (known) return { again: known.seq };
    const state = await loadBegun(colleague, frame);
    if (!state) return undefined;
    const refused = refusal(state);
    if (refused) return refused;
    return store.conversations.commit(state, changeOf(colleague, frame, state));
  });
  if (!done) return undefined;
  if ('again' in done) {
    await dependencies.connections.send(connection.id, [ack(done.again)]);
    return undefined;
  }
  const [entry] = done.entries;
  if (!entry) return undefined;
  const frames = entryFrames(conversationId, done.entries);
  const delivered = await deliverToAll(dependencies, done.state, frames, {
    connection,
    first: [ack(entry.seq)],
  });
  holder.told(delivered.gone);
  dependencies.reader?.delivered({ store, state: done.state }, done.entries, () => '');
  return { state: done.state, entry, delivered };
}

function changeOf(
  colleague: Colleague,
  frame: ClientFrameOf<'say'> | ClientFrameOf<'note'>,
  state: Begun,
): Change {
  const { connection } = colleague;
  const draft = { ...wordsOf(colleague, frame.text), kind: frame.type === 'say' ? 'message' : 'note' };
  const context: Said['context'] = { page: {}, locale: connection.locale, source: connection.source };
  return {
    entries: [{ draft: { ...draft, messageId: frame.messageId } }],
    head: frame.type === 'say' ? withUnsent(colleague, state) : state.head,
    said: {
      messageId: frame.messageId,
      isNew: true,
      record: ([seq = 0]) => ({ seq, state: 'settled', replies: [], context }),
    },
  };
}

/**
 * An entry with a person's words. What is personal in them is masked, but for the store's own ways to be reached: its
 * contacts, and mailboxes at the domain of its own address. Those are the store's, not a person's data, and a person of
 * the store must be able to give them; one log is kept and shown to both sides, so nothing is unmasked for one of them.
 */
export function wordsOf({ dependencies, store, staff }: Colleague, words: string): DraftEntry {
  const { settings } = store;
  const personal = dependencies
    .findPersonalData(words, settings.orderNumberPattern)
    .filter(({ start, end, plain = words.slice(start, end) }) => !isOfStore(settings.contacts, plain));
  const text = maskText(words, personal).masked;
  return {
    kind: 'message',
    author: 'staff',
    at: new Date(dependencies.clock.now()).toISOString(),
    text,
    parts: [{ kind: 'text', text }],
    by: staff.name,
  };
}

/** The head with the next entry noted as not known to have reached the shopper, where there is another way to. */
export function withUnsent({ dependencies }: Colleague, { head }: Begun, addressComes = false): Head {
  const hasAddress = addressComes || head.answerTo !== undefined || head.subject !== undefined;
  if (!dependencies.notify || !hasAddress) return head;
  const seqs = [...(head.unsent?.seqs ?? []), head.lastSeq + 1];
  return { ...head, unsent: { seqs, at: dependencies.clock.now() + SEE_TO_AFTER } };
}

/** Sends by e-mail what no connection of the shopper's took, and tells the writer. */
export async function seeToIt(
  { dependencies, store, connection }: Colleague,
  { state, entry, delivered }: Written,
): Promise<void> {
  const { conversationId } = state;
  if (delivered.reachedShopper) return noteReached(store, conversationId, [entry.seq]);
  const code = await sendByEmail(dependencies, store, state, entry);
  // What could not be handed over stays noted: the sweep tries again.
  if (code !== 'email-failed') await noteReached(store, conversationId, [entry.seq]);
  const text = tellings[code];
  await dependencies.connections.send(connection.id, [{ type: 'notice', conversationId, code, text }]);
}

const tellings = {
  'sent-by-email': 'The shopper has left; this was sent by e-mail.',
  'not-reached': 'The shopper has left and gave no e-mail address: they see this when they come back.',
  'email-failed': 'The shopper has left and the e-mail could not be handed over; it is tried again.',
  'email-refused': 'The shopper has left and the e-mail was refused: they see this when they come back.',
  'email-unknown':
    'The shopper has left. Whether the e-mail went out is not known, so it is not sent a second time.',
};
