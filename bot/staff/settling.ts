import { deliverToAll, entryFrames } from '../chat/deliver.ts';
import { handOverSentence } from '../chat/sentences.ts';
import type { ReadRequest } from '../conversations/settle-requests.ts';
import type { ClientFrameOf } from '../wire/messages.ts';
import {
  hasAnother,
  loadBegun,
  refuse,
  refuseAnothers,
  untilCommitted,
  type Begun,
  type Colleague,
} from './colleague.ts';
import { seeToIt, withUnsent, wordsOf } from './writing.ts';

/** A request is settled and the shopper told, in one commit; settled again it stays as it is. */
export async function settle(colleague: Colleague, frame: ClientFrameOf<'settle'>): Promise<void> {
  const { dependencies, store, holder } = colleague;
  const { conversationId, reference } = frame;
  if (await settleErased(colleague, frame)) return;
  const done = await untilCommitted(async () => {
    const state = await loadBegun(colleague, { conversationId });
    if (!state) return undefined;
    const read = await store.people.requests.read(reference);
    if (read?.request.conversationId !== conversationId) {
      const text = 'This conversation has no such request.';
      return refuse(colleague, 'unknown-conversation', text, { conversationId });
    }
    if (read.request.state === 'settled') return undefined;
    if (hasAnother(colleague, state.head) && colleague.staff.role !== 'lead') {
      return refuseAnothers(colleague, state.head, { conversationId });
    }
    return commitSettled(colleague, frame, state, read);
  });
  if (!done) return;
  const [entry] = done.entries;
  const frames = entryFrames(conversationId, done.entries);
  const delivered = await deliverToAll(dependencies, done.state, frames);
  holder.told(delivered.gone);
  if (entry) await seeToIt(colleague, { state: done.state, entry, delivered });
}

/** Of a conversation that was forgotten only the request is left: it ends, and nobody can be told. */
async function settleErased(
  { store }: Colleague,
  { conversationId, reference, outcome }: ClientFrameOf<'settle'>,
): Promise<boolean> {
  const read = await store.people.requests.read(reference);
  if (!read?.request.erased || read.request.conversationId !== conversationId) return false;
  if (read.request.state === 'open') await store.people.requests.settle(read, { outcome });
  return true;
}

async function commitSettled(
  colleague: Colleague,
  { reference, outcome, text }: ClientFrameOf<'settle'>,
  state: Begun,
  read: ReadRequest,
) {
  const { store, staff } = colleague;
  const language = state.snapshot?.memory.language ?? 'en';
  const names = { store: store.settings.name, name: staff.name, reference };
  const told = handOverSentence(outcome, language, names);
  // Who asks for something done to an order wants to know which request is meant and what became of it; who left a
  // message, only the answer.
  const isMessage = read.request.kind === 'message';
  const words = text === undefined ? told : isMessage ? text : `${told}\n${text}`;
  const draft = wordsOf(colleague, words);
  const operations = await store.people.settling(read, { outcome, answer: draft.text });
  const email = read.original?.email;
  return store.conversations.commit(state, {
    entries: [{ draft: { ...draft, ...(text === undefined ? { language } : {}) } }],
    head: withUnsent(colleague, state, email !== undefined),
    ...(email === undefined ? {} : { answerTo: email }),
    operations,
  });
}
