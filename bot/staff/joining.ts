import { deliver, entryFrames } from '../chat/deliver.ts';
import { handOverSentence } from '../chat/sentences.ts';
import type { DraftEntry, StoredEntry } from '../conversations/entries.ts';
import type { Head } from '../conversations/head.ts';
import type { ClientFrameOf } from '../wire/messages.ts';
import { attach } from './attaching.ts';
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
import { tellMachine } from './machine-alone.ts';

/** Taking a conversation over from the bot, and giving it back. */

/**
 * From the commit of the hand-over entry on the bot writes nothing: it takes away the lease of a turn in flight, whose
 * own commit then finds it gone, and the turn is stopped where it runs.
 */
export async function join(colleague: Colleague, frame: ClientFrameOf<'join'>): Promise<void> {
  const { conversationId } = frame;
  if (!colleague.connection.attached?.includes(conversationId) && !(await attach(colleague, frame))) return;
  const done = await untilCommitted(async () => {
    const state = await loadBegun(colleague, { conversationId });
    if (!state || isMine(colleague, state.head)) return undefined;
    if (hasAnother(colleague, state.head) && colleague.staff.role !== 'lead') {
      return refuseAnothers(colleague, state.head, { conversationId });
    }
    return commitJoin(colleague, state);
  });
  if (!done) return;
  colleague.holder.stop(conversationId);
  const quiet = { type: 'typing' as const, conversationId, on: false };
  const frames = [...entryFrames(conversationId, done.entries), quiet];
  colleague.holder.told(await deliver(colleague.dependencies, done.state, frames));
}

async function commitJoin({ dependencies, store, staff }: Colleague, state: Begun) {
  const now = dependencies.clock.now();
  const { snapshot } = await tellMachine(dependencies, store, state, { type: 'STAFF_JOINED', now });
  const { lease: _ended, stopped: _stopped, handOver, ...head } = state.head;
  const { language } = snapshot.memory;
  const reference = handOver?.reference ?? '';
  const joined: Head = {
    ...head,
    waiting: [],
    owner: 'staff',
    handOver: {
      reference,
      reason: handOver?.reason ?? '',
      language,
      since: now,
      by: { id: staff.id, name: staff.name },
    },
  };
  const draft: DraftEntry = {
    kind: 'hand-over',
    author: 'store',
    at: new Date(now).toISOString(),
    text: handOverSentence('joined', language, { store: store.settings.name, name: staff.name }),
    parts: [],
    language,
    by: staff.name,
    handOver: { state: 'joined', ...(reference === '' ? {} : { reference }) },
  };
  return store.conversations.commit(state, { entries: [{ draft }], head: joined, snapshot });
}

/** The bot says that it is the assistant again, and goes on. */
export async function leave(colleague: Colleague, { conversationId }: ClientFrameOf<'leave'>): Promise<void> {
  const done = await untilCommitted(async () => {
    const state = await loadBegun(colleague, { conversationId });
    if (!state) return undefined;
    if (state.head.owner === 'waiting') {
      const text = 'Nobody has joined this conversation yet.';
      return refuse(colleague, 'not-allowed', text, { conversationId });
    }
    if (state.head.owner === 'bot') return undefined;
    if (hasAnother(colleague, state.head) && colleague.staff.role !== 'lead') {
      return refuseAnothers(colleague, state.head, { conversationId });
    }
    return commitLeave(colleague, state);
  });
  if (!done) return;
  const frames = entryFrames(conversationId, done.entries);
  colleague.holder.told(await deliver(colleague.dependencies, done.state, frames));
}

async function commitLeave(
  { dependencies, store, staff }: Colleague,
  state: Begun,
): Promise<{ state: Begun; entries: StoredEntry[] }> {
  const now = dependencies.clock.now();
  const { snapshot, entries } = await tellMachine(dependencies, store, state, { type: 'STAFF_LEFT', now });
  const { handOver, ...head } = state.head;
  const { language } = snapshot.memory;
  const name = handOver?.by?.name ?? staff.name;
  const draft: DraftEntry = {
    kind: 'hand-over',
    author: 'store',
    at: new Date(now).toISOString(),
    text: handOverSentence('left', language, { store: store.settings.name, name }),
    parts: [],
    language,
    by: name,
    handOver: { state: 'left' },
  };
  const after: Head = { ...head, owner: 'bot' };
  const done = await store.conversations.commit(state, {
    entries: [{ draft }, ...entries],
    head: after,
    snapshot,
  });
  return { ...done, state: { ...done.state, head: after } };
}
