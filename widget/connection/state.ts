import type { Entry, ErrorCode, ServerFrameOf } from '../../bot/wire/messages.ts';
import type { SocketStatus } from './socket.ts';
import type { Streaming } from './transcript.ts';

/** How the conversation stands with its server. */
export type ConnectionStatus = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline' | 'refused';

/** A message of this shopper that is not in the log yet. */
export interface PendingMessage {
  messageId: string;
  text: string;
  state: 'sending' | 'failed';
}

/** All that a renderer needs to know. Replaced on every change, never changed. */
export interface ConversationState {
  status: ConnectionStatus;
  conversationId?: string;
  store?: ServerFrameOf<'welcome'>['store'];
  /** How many conversations this page has left behind for good: nothing of them may be seen any more. */
  goneCount: number;
  /** What the server can do, as `welcome` names it. */
  features: readonly string[];
  /** What the server can speak with, where it can. */
  speech?: ServerFrameOf<'welcome'>['speech'];
  /** How it stands between the bot and the store's people, once one was asked for. */
  handOver?: Entry['handOver'];
  entries: readonly Entry[];
  pending: readonly PendingMessage[];
  streams: readonly Streaming[];
  /** A reply is being prepared; `note` says at what, when the server does. */
  replying: boolean;
  note?: string;
  /** Entries up to this seq are history that was there before: shown, never announced. */
  replayedTo: number;
  /** The last seq the shopper has had before the eyes. */
  seen: number;
  /** The last thing that went wrong and is not about one message. */
  trouble?: { code: ErrorCode | 'forget-unconfirmed'; text: string };
  notice?: { code: string; text: string };
}

/** A value that can be listened to. */
export interface Observable<Value> {
  get(): Value;
  /** @returns what ends it. */
  subscribe(listener: () => void): () => void;
}

export interface StateStore extends Observable<ConversationState> {
  set(change: Partial<ConversationState>): void;
}

export function createState(): StateStore {
  const listeners = new Set<() => void>();
  let state = emptyState();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A conversation of which nothing is known yet. */
export function emptyState(): ConversationState {
  return {
    status: 'idle',
    goneCount: 0,
    features: [],
    entries: [],
    pending: [],
    streams: [],
    replying: false,
    replayedTo: 0,
    seen: 0,
  };
}

/** How the conversation stands with its server, as a shopper would put it. */
export function statusOf(
  socket: SocketStatus,
  live: boolean,
  greeted: boolean,
  online: boolean,
): ConnectionStatus {
  if (socket === 'idle' || socket === 'resting') return 'idle';
  if (socket === 'ended') return 'refused';
  if (live && socket === 'open') return 'live';
  if (!online) return 'offline';
  return greeted || socket === 'waiting' ? 'reconnecting' : 'connecting';
}
