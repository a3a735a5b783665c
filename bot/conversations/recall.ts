import type { ConversationState } from './head.ts';

interface Kept {
  state: ConversationState;
  /** The partition's stamp when the state was all there was in it. */
  stamp: number;
  /** When the first record of it expires, milliseconds since the epoch. */
  until: number;
}

/** Conversations whose state is kept; a busy host has fewer shoppers talking at once. */
const MOST_KEPT = 2_000;

/**
 * The states this process last read or wrote, so that a turn need not read back what the turn before it committed.
 * Only for records that stamp their partitions: a state is given out only while the stamp says that nothing was
 * written since. Nobody may change a state that was kept.
 */
export class Recall {
  #kept = new Map<string, Kept>();

  /** @returns undefined when the records must be read. */
  find(conversationId: string, stamp: number | undefined, now: number): ConversationState | undefined {
    const kept = this.#kept.get(conversationId);
    return kept && kept.stamp === stamp && now < kept.until ? kept.state : undefined;
  }

  /** What was noted of exactly this state, if it is the one that is kept. */
  standing(state: ConversationState): { stamp: number; until: number } | undefined {
    const kept = this.#kept.get(state.conversationId);
    return kept?.state === state ? kept : undefined;
  }

  keep(state: ConversationState, stamp: number, until: number): void {
    const { conversationId } = state;
    this.#kept.delete(conversationId);
    this.#kept.set(conversationId, { state, stamp, until });
    if (this.#kept.size <= MOST_KEPT) return;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }

  forget(conversationId: string): void {
    this.#kept.delete(conversationId);
  }
}
