import { Conflict } from '../conversations/commit.ts';
import { leaseIsLive, type ConversationState } from '../conversations/head.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import type { Turn } from './turn.ts';

/** Answers messages under a lease, after their `ack`: its own, those that came meanwhile, and those a dead host left. */
export interface Holder {
  /** Connections that turned out to be gone. */
  readonly gone: ReadonlySet<string>;
  told(gone: string[]): void;
  /** The turn of each conversation that is being answered in this process. */
  readonly running: Map<string, Turn>;
  /** Sees to it that a lease is answered to the end. */
  track(store: ChatStore, conversationId: string, answering: Promise<void>): void;
  /** Answers the message that the head's lease, now ours, names. */
  resume(store: ChatStore, state: ConversationState): void;
  /** Takes an expired lease over, if there is one. */
  takeOver(store: ChatStore, conversationId: string): Promise<void>;
  /** Stops the running turn of a conversation, if it runs in this process. */
  stop(conversationId: string): boolean;
  /** Whether a turn of this conversation runs in this process. */
  isAnswering(conversationId: string): boolean;
  idle(): Promise<void>;
}

/** Answers the message that the head's lease names, and those that waited behind it. */
export type Resume = (
  dependencies: ChatDependencies,
  holder: Holder,
  store: ChatStore,
  state: ConversationState,
) => Promise<void>;

export function createHolder(dependencies: ChatDependencies, resume: Resume): Holder {
  const running = new Map<string, Turn>();
  const work = new Set<Promise<void>>();
  const gone = new Set<string>();
  const track: Holder['track'] = (store, conversationId, answering) => {
    const tracked: Promise<void> = answering
      .catch((error: unknown) => {
        // The lease stays; whoever touches the conversation after it ran out answers.
        dependencies.log.failure('turn failed', error, {
          store: store.settings.id,
          conversation: conversationId,
        });
      })
      .finally(() => work.delete(tracked));
    work.add(tracked);
  };
  const holder: Holder = {
    gone,
    told(ids) {
      if (gone.size > 10_000) gone.clear();
      for (const id of ids) gone.add(id);
    },
    running,
    track,
    resume(store, state) {
      track(store, state.conversationId, resume(dependencies, holder, store, state));
    },
    async takeOver(store, conversationId) {
      const state = await takeLease(dependencies, store, conversationId);
      if (state) holder.resume(store, state);
    },
    stop(conversationId) {
      const turn = running.get(conversationId);
      turn?.stop.abort();
      return turn !== undefined;
    },
    isAnswering: (conversationId) => running.has(conversationId),
    async idle() {
      while (work.size > 0) await Promise.all(work);
    },
  };
  return holder;
}

/** @returns the state with the lease in our name, or undefined when there is nothing to take over. */
async function takeLease(
  dependencies: ChatDependencies,
  store: ChatStore,
  conversationId: string,
): Promise<ConversationState | undefined> {
  const now = dependencies.clock.now();
  const state = await store.conversations.load(conversationId);
  const { head } = state;
  if (head?.erasedAt !== undefined || head?.forgetting) {
    // Only an erasure that a dead host left undone or half done is ever due.
    await store.conversations.erase(conversationId);
    return undefined;
  }
  if (!head?.lease || leaseIsLive(head, now)) return undefined;
  const { messageId, attempt } = head.lease;
  const lease = { messageId, attempt: attempt + 1, until: now + dependencies.deadlines.lease };
  try {
    return (await store.conversations.commit(state, { entries: [], head: { ...head, lease } })).state;
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}
