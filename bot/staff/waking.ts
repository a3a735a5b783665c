import { deliver, entryFrames } from '../chat/deliver.ts';
import type { ChatDependencies, ChatStore } from '../chat/dependencies.ts';
import type { Holder } from '../chat/holder.ts';
import { handOverSentence } from '../chat/sentences.ts';
import { Conflict } from '../conversations/commit.ts';
import type { DraftEntry } from '../conversations/entries.ts';
import type { StaffRequest } from '../conversations/requests.ts';
import { isUnanswered, leaseIsLive, type ConversationState, type Head } from '../conversations/head.ts';
import { addressOf, noteReached, sendByEmail } from './reaching.ts';
import { tellMachine } from './machine-alone.ts';

/** What comes due in a conversation without anybody saying anything: nobody came, or words have not arrived. */

export async function wake(
  dependencies: ChatDependencies,
  holder: Holder,
  store: ChatStore,
  conversationId: string,
): Promise<void> {
  const state = await store.conversations.load(conversationId);
  const { head } = state;
  const now = dependencies.clock.now();
  if (!head || head.erasedAt !== undefined) return;
  try {
    // A turn in flight is left to end first: the sweep comes again.
    if (isUnanswered(head, now) && !leaseIsLive(head, now)) {
      await endWait(dependencies, holder, store, { ...state, head });
    } else if (head.unsent !== undefined && head.unsent.at <= now) {
      await sendUnsent(dependencies, store, { ...state, head });
    }
  } catch (error) {
    // Somebody was faster; what is still due comes up again.
    if (!(error instanceof Conflict)) throw error;
  }
}

type Begun = ConversationState & { head: Head };

/** Nobody came in the store's own time: the bot says so and takes a message. */
async function endWait(
  dependencies: ChatDependencies,
  holder: Holder,
  store: ChatStore,
  state: Begun,
): Promise<void> {
  const now = dependencies.clock.now();
  const requests = await stillToAnswer(store, state);
  const [kept] = requests;
  const reach = !dependencies.notify ? 'here' : kept ? 'mail' : 'ask';
  const event = { type: 'STAFF_UNANSWERED' as const, now, reach, ...(kept ? { keptAs: kept.reference } : {}) } as const; // prettier-ignore
  const { snapshot, entries } = await tellMachine(dependencies, store, state, event);
  const { handOver, ...head } = state.head;
  const { language } = snapshot.memory;
  const reference = handOver?.reference ?? '';
  const draft: DraftEntry = {
    kind: 'hand-over',
    author: 'store',
    at: new Date(now).toISOString(),
    text: handOverSentence('unanswered', language, { store: store.settings.name }),
    parts: [],
    language,
    handOver: { state: 'unanswered', ...(reference === '' ? {} : { reference }) },
  };
  const after: Head = { ...head, owner: 'bot' };
  const done = await store.conversations.commit(state, {
    entries: [{ draft }, ...entries],
    head: after,
    snapshot,
    requests,
  });
  const { conversationId } = state;
  dependencies.log.event('nobody came', { store: store.settings.id, conversation: conversationId });
  holder.told(await deliver(dependencies, done.state, entryFrames(conversationId, done.entries)));
}

/** Entries looked through for a shopper's last words. */
const LOOK_BACK = 8;

/** Who gave an address may have left: what they waited for stays with the store's people, under the same reference. */
async function stillToAnswer(store: ChatStore, state: Begun): Promise<StaffRequest[]> {
  const { conversations } = store;
  const { handOver } = state.head;
  const email = await addressOf(store, state);
  if (email === undefined || !handOver || handOver.reference === '') return [];
  const { entries } = await conversations.history(state.conversationId, { limit: LOOK_BACK });
  const words = entries.filter(({ author }) => author === 'shopper').map(({ text }) => text);
  const text = words.join('\n');
  const { reference, reason: topic } = handOver;
  return [{ reference, kind: 'message', topic, text, masked: text, email }];
}

/** Between two tries at an e-mail, and how long it is tried at all, in milliseconds. */
const TRY_AGAIN_AFTER = 10 * 60_000;
const TRIED_FOR = 24 * 3_600_000;

async function sendUnsent(dependencies: ChatDependencies, store: ChatStore, state: Begun): Promise<void> {
  const { head, conversationId } = state;
  const now = dependencies.clock.now();
  const { conversations } = store;
  const { unsent = { seqs: [], at: now } } = head;
  // First put off, so that no other host tries at the same time.
  const later: Head = { ...head, unsent: { ...unsent, at: now + TRY_AGAIN_AFTER } };
  const put = await conversations.commit(state, { entries: [], head: later });
  const over: number[] = [];
  for (const seq of unsent.seqs) {
    const { entries } = await conversations.history(conversationId, { after: seq - 1, limit: 1 });
    const entry = entries.find((each) => each.seq === seq);
    const tooOld = entry !== undefined && now - Date.parse(entry.at) > TRIED_FOR;
    if (!entry || tooOld) over.push(seq);
    else if ((await sendByEmail(dependencies, store, put.state, entry)) !== 'email-failed') over.push(seq);
  }
  if (over.length > 0) await noteReached(store, conversationId, over);
}
