import type { Entry, ServerFrameOf } from '../../bot/wire/messages.ts';
import type { ConnectionStatus, PendingMessage } from '../connection/state.ts';
import type { Streaming } from '../connection/transcript.ts';

export type Desk = ServerFrameOf<'desk'>;
export type Waiting = Desk['waiting'][number];
export type StaffRequest = Desk['requests'][number];

/** What is kept of a turn: `undefined` while it is asked for, `null` when nothing is kept, words when it may not be seen. */
export type EvidenceAnswer = ServerFrameOf<'evidence'>['evidence'] | string | undefined;

/** A line of ours on its way. */
export interface PendingLine extends PendingMessage {
  type: 'say' | 'note';
  /** Why the server would not take it. */
  refusal?: string;
}

/** The conversation that is being read. */
export interface OpenConversation {
  conversationId: string;
  /** The whole log has come. */
  complete: boolean;
  /** The store has no such conversation, or no longer. */
  unknown: boolean;
  entries: readonly Entry[];
  streams: readonly Streaming[];
  pending: readonly PendingLine[];
  typing: boolean;
  /** By message id. */
  evidence: ReadonlyMap<string, EvidenceAnswer>;
}

/** All that the staff pages draw. */
export interface StaffState {
  status: ConnectionStatus;
  store?: ServerFrameOf<'welcome'>['store'];
  desk?: Desk;
  conversation?: OpenConversation;
  /** Conversations in this person's hands with words of the shopper they have not seen. */
  unread: ReadonlySet<string>;
  /** Something that was asked for and not done. */
  trouble?: string;
  /** What became of the last thing done, as the server tells it. */
  notice?: string;
}
