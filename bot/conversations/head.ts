import type { Snapshot } from '../dialogue/dialogue.ts';
import type { Json } from '../records/records.ts';
import type { CartState } from '../shop/shop.ts';
import type { PageContext } from '../wire/messages.ts';
import type { StoredEntry } from './entries.ts';
import type { SnapshotText } from './snapshot-text.ts';
import type { Evidence } from './evidence.ts';

/** Who answers the shopper. While it is `staff` the bot writes nothing. */
export type Owner = 'bot' | 'staff' | 'waiting';

/** The right to answer one message; it ends at `until` (milliseconds since the epoch) and may then be taken over. */
export interface Lease {
  messageId: string;
  /** Counts from 1; a holder whose attempt is no longer the stored one has lost the lease. */
  attempt: number;
  until: number;
}

/** A connection that listens to a conversation. */
export interface Listener {
  id: string;
  origin?: string;
  /** Set on a person of the store: it hears what is not for shoppers, until then (milliseconds since the epoch). */
  staffUntil?: number;
  /** Set where replies are read aloud: how fast, and by which voice when one was chosen. */
  voice?: { speed: number; id?: string };
}

/** A person was asked for, or has the conversation. */
export interface HandOverState {
  /** What the shopper was told to name; empty when a person joined unasked. */
  reference: string;
  /** The intent that led to it. */
  reason: string;
  language: string;
  /** When it was asked for or, once somebody joined, taken over. Milliseconds since the epoch. */
  since: number;
  /** While it waits: by when the store said it answers. */
  answerBy?: number;
  /** Once joined: who has it. */
  by?: { id: string; name: string };
}

/** What is known of a conversation besides its log. Kept in `now/head`. */
export interface Head {
  version: 1;
  /** The signed-in customer it belongs to. */
  subject?: string;
  owner: Owner;
  /** SHA-256 of the token, hexadecimal. */
  tokenHash: string;
  /** The conversation's own key for sealed originals, wrapped by the host's; made when first needed. */
  dataKey?: string;
  lastSeq: number;
  lease?: Lease;
  /** Acked messages not yet answered, oldest first, besides the lease's own. */
  waiting: string[];
  /** The message whose answer the shopper asked to stop. */
  stopped?: string;
  /** Orders proven with number and e-mail. */
  claims: { number: string; until: number }[];
  /** Who listens, newest last. */
  connections: Listener[];
  createdAt: number;
  /** Under which numbers of the log the shopper rated the conversation (`rating`) and flagged replies (their ids). */
  remarks?: Record<string, number>;
  /** The frames that had the transcript sent by e-mail. */
  mailed?: string[];
  /** When the first entry was written; the desk lists it from then on. */
  listedAt?: number;
  /** While a person of the store was asked for or has the conversation. */
  handOver?: HandOverState;
  /** The e-mail address at which the shopper wants to be answered; sealed. */
  answerTo?: string;
  /** What a person wrote that is not known to have reached the shopper, and when somebody should see to it. */
  unsent?: { seqs: number[]; at: number };
  /** The shopper asked for it to be erased: whoever touches it finishes that. */
  forgetting?: true;
  /** When the shopper's words were destroyed. */
  erasedAt?: number;
  /** The receipt of that. */
  receipt?: string;
  /** The keyed hashes this shopper's conversations are found under, and until when they stand there. */
  foundUnder?: Record<string, number>;
}

/** What is known of one client message, in `turn/<messageId>`: enough to answer it again the same way, or for the first time after a crash. */
export interface Said {
  seq: number;
  state: 'waiting' | 'settled';
  /** The entries that answered it. */
  replies: number[];
  context: SaidContext;
}

/** Where the shopper was when the message was sent. */
export interface SaidContext {
  page: PageContext;
  locale: string;
  /** Hashed network source. */
  source: string;
  choiceId?: string;
  identity?: Identity;
  /** The words come from a speech recogniser. */
  spoken?: true;
  /** The connection it came over, where that does what `voice` frames say. */
  voiceControl?: string;
}

/** A proven sign-in; void after `until` (milliseconds since the epoch). */
export interface Identity {
  subject: string;
  until: number;
  /** The store knows an e-mail address of theirs. */
  reachable?: true;
}

/** How the head is kept: with the snapshot, which every turn writes with it. */
export type StoredHead = Head & { snapshot: Snapshot | undefined };

/** How a turn is kept, in `turn/<messageId>`: what answers the same message again and, once settled, its evidence. */
export type StoredTurn = Partial<Evidence> & { said: Said };

/** Head, snapshot and cart as one list read them, with the revisions that conditions are written against. */
export interface ConversationState {
  conversationId: string;
  /** Absent until the first message or cart change is stored. */
  head?: Head;
  headRevision: number;
  snapshot?: Snapshot;
  /** What wrote the snapshot last, so that the next one costs only what is new in it. */
  snapshotText?: SnapshotText;
  cart: CartState;
  /** 0 while there is no cart. */
  cartRevision: number;
  /** The newest entries, oldest first, when the load was told to read ahead. */
  recent: StoredEntry[];
  /** What a host without memory keeps of the connections, by their id, when the load was told to read ahead. */
  links?: ReadonlyMap<string, Json>;
}

/** Records hold JSON; everything stored here is, by construction. */
export const asJson = (value: object): Json => value as unknown as Json;

/** A head for a conversation nobody has spoken in yet. */
export function newHead(tokenHash: string, now: number, subject?: string): Head {
  return {
    version: 1,
    ...(subject === undefined ? {} : { subject }),
    owner: 'bot',
    tokenHash,
    lastSeq: 0,
    waiting: [],
    claims: [],
    connections: [],
    createdAt: now,
  };
}

/** No lease is given for longer, in milliseconds, with what clocks of two hosts may differ by. */
const LONGEST_LEASE = 120_000;

/**
 * Whether somebody may be answering right now. One that would last longer than any is given for was written before a
 * clock was put back, and must not keep the shopper waiting until the clock gets there again.
 */
export const leaseIsLive = (head: Head | undefined, now: number): boolean =>
  head?.lease !== undefined && head.lease.until > now && head.lease.until - now <= LONGEST_LEASE;

/** When somebody has to look at a conversation again though nobody says anything; undefined when nobody has to. */
export function wakeAt(head: Head): number | undefined {
  const { lease, owner, handOver, unsent, forgetting, createdAt } = head;
  const times = [
    forgetting && createdAt,
    lease?.until,
    owner === 'waiting' ? handOver?.answerBy : undefined,
    unsent?.at,
  ];
  const earliest = Math.min(...times.filter((time) => time !== undefined));
  return earliest === Infinity ? undefined : earliest;
}

/** Whether the store's people were asked for and did not come in the time the store names. */
export const isUnanswered = ({ owner, handOver }: Head, now: number): boolean =>
  owner === 'waiting' && (handOver?.answerBy ?? 0) <= now;

/** Whether something is to be done now: answer, end a wait, reach a shopper, or finish an erasure. */
export const isDue = (head: Head, now: number): boolean =>
  head.erasedAt !== undefined ||
  head.forgetting === true ||
  (head.lease !== undefined && !leaseIsLive(head, now)) ||
  isUnanswered(head, now) ||
  (head.unsent !== undefined && head.unsent.at <= now);
