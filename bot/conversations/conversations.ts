import type { Json, ListOptions, RecordItem, Records, StoreRecords } from '../records/records.ts';
import type { CartChange, CartState } from '../shop/shop.ts';
import { foldCart } from './cart.ts';
import { commitChange, endOfLog, type Change, type Retention } from './commit.ts';
import type { StoredEntry } from './entries.ts';
import { eraseConversation, type ErasedElsewhere } from './erase.ts';
import type { Evidence } from './evidence.ts';
import {
  isDue,
  newHead,
  type ConversationState,
  type Head,
  type Said,
  type StoredHead,
  type StoredTurn,
} from './head.ts';
import {
  afterNow,
  cartKey,
  conversationOf,
  headKey,
  linkKey,
  partitionOf,
  sealedKey,
  turnKey,
} from './keys.ts';
import { entriesOf, readHistory, type History, type HistoryRange } from './log.ts';
import { Recall } from './recall.ts';
import type { Receipt } from './receipt.ts';
import { hashToken, tokenMatches, type Secrets } from './secrets.ts';
import { conversationsUnder, shopperText, type Shopper } from './shoppers.ts';

/** The conversations of one store: load, commit, resume, erase. On the records port; holds nothing itself. */
export interface Conversations {
  /**
   * One read: head, snapshot, cart and, when the host reads ahead, the links and the newest entries.
   * @param ahead `false` leaves the entries out, where nobody will ask for them.
   */
  load(conversationId: string, ahead?: boolean): Promise<ConversationState>;
  /** What `load` would give, where nothing need be read for it. */
  recalled(conversationId: string): ConversationState | undefined;
  /** @throws Conflict when something else was written since `state` was read. */
  commit(
    state: ConversationState,
    change: Change,
  ): Promise<{ state: ConversationState; entries: StoredEntry[] }>;
  history(conversationId: string, range: HistoryRange): Promise<History>;
  said(conversationId: string, messageId: string): Promise<Said | undefined>;
  /** The words as the shopper wrote them, as long as they are kept; cards and passwords never are. */
  original(state: ConversationState, seq: number): Promise<string | undefined>;
  /** What the turn that answered a message did. */
  evidence(conversationId: string, messageId: string): Promise<Evidence | undefined>;
  /** Where the shopper wants to be answered, when an address was given. */
  answerTo(state: ConversationState): string | undefined;
  /** The secret of a conversation that may not be stored yet. */
  tokenOf(conversationId: string): string;
  /** Whether this token opens the conversation, stored or not yet. Constant time. */
  opens(state: ConversationState, token: string): boolean;
  /** A head for a conversation that begins now. */
  freshHead(conversationId: string, subject?: string): Head;
  /** Folds a change into the cart, again if the cart moved meanwhile; makes the conversation when there is none. */
  changeCart(
    conversationId: string,
    fold: (cart: CartState) => Promise<CartChange>,
  ): Promise<{ state: ConversationState; change: CartChange }>;
  /**
   * Destroys the words of a conversation and all that was made of them.
   * @returns undefined when there is none of this id.
   */
  erase(conversationId: string): Promise<Receipt | undefined>;
  /** The conversations a shopper signed in for or named this e-mail address in. */
  ofShopper(shopper: Shopper): Promise<string[]>;
  /** What is kept of a connection, for hosts without memory; `load` reads it along. */
  link(conversationId: string, connectionId: string): Promise<Json | undefined>;
  /** Keeps it until `expiresAt` (milliseconds since the epoch). */
  putLink(conversationId: string, connectionId: string, value: Json, expiresAt: number): Promise<void>;
  dropLink(conversationId: string, connectionId: string): Promise<void>;
  /** Conversations whose lease ran out, that waited too long for a person or have something to send; earliest first. */
  due(limit: number): Promise<string[]>;
}

export interface ConversationsOptions {
  records: Records;
  storeId: string;
  retentionDays: { logDays: number; sealedDays: number; evidenceDays: number };
  secrets: Secrets;
  now: () => number;
  pause: (milliseconds: number) => Promise<void>;
  /**
   * Records of the log to read along with the head where a read is a network call: each holds the entries of a commit,
   * so ten have about twenty. 0 where nobody needs them.
   */
  readAhead: number;
  /**
   * Erases what is kept of a conversation outside the records, such as files. @returns how many of each, and whether
   * something is left of it.
   */
  eraseMore?: (conversationId: string) => Promise<ErasedElsewhere>;
}

/** Links read along with the head, of one shopper's tabs; with more, fewer entries come along. */
const LINKS_AHEAD = 4;

const DAY = 86_400_000;
/** Further than any clock is put back, in milliseconds. */
const FAR_AHEAD = 3_660 * DAY;

export function openConversations(options: ConversationsOptions): Conversations {
  const { storeId, secrets, now, pause, readAhead, retentionDays } = options;
  const records = options.records.forStore(storeId);
  const retention: Retention = {
    log: retentionDays.logDays * DAY,
    sealed: retentionDays.sealedDays * DAY,
    evidence: retentionDays.evidenceDays * DAY,
  };
  const nameOf = (shopper: Shopper): string => secrets.nameOf(storeId, shopperText(shopper));
  const { seal, newDataKey } = secrets;
  const tools = { records, retention, now, pause, seal, newDataKey, nameOf };
  const tokenOf = (conversationId: string): string => secrets.tokenOf(storeId, conversationId);
  const recall = new Recall();
  const stampOf = (conversationId: string): number | undefined =>
    readAhead === 0 ? records.stamp?.(partitionOf(conversationId)) : undefined;
  const recalled = (conversationId: string): ConversationState | undefined =>
    recall.find(conversationId, stampOf(conversationId), now());
  const load = async (conversationId: string, ahead = true): Promise<ConversationState> => {
    const stamp = stampOf(conversationId);
    const known = recall.find(conversationId, stamp, now());
    if (known) return known;
    const { state, until } = await loadState(records, conversationId, rangeAhead(readAhead, ahead));
    if (stamp !== undefined && stamp === stampOf(conversationId)) recall.keep(state, stamp, until);
    return state;
  };
  const freshHead = (id: string, subject?: string): Head => newHead(hashToken(tokenOf(id)), now(), subject);
  return {
    load,
    recalled,
    async commit(state, change) {
      const { conversationId } = state;
      const before = recall.standing(state);
      const until = endOfLog(tools, now());
      const done = await commitChange(tools, state, change);
      const stamp = stampOf(conversationId);
      // One more than when it was read: this commit, and no other.
      if (before && stamp === before.stamp + 1) {
        recall.keep(done.state, stamp, Math.min(before.until, until));
      }
      return done;
    },
    history: (conversationId, range) => readHistory(records, conversationId, range),
    async said(conversationId, messageId) {
      const item = await records.get(partitionOf(conversationId), turnKey(messageId));
      return (item?.value as unknown as StoredTurn | undefined)?.said;
    },
    async original(state, seq) {
      const item = await records.get(partitionOf(state.conversationId), sealedKey(seq));
      const key = state.head?.dataKey;
      if (!item || key === undefined) return undefined;
      return secrets.open(key, (item.value as unknown as { sealed: string }).sealed);
    },
    async evidence(conversationId, messageId) {
      const item = await records.get(partitionOf(conversationId), turnKey(messageId));
      if (!item) return undefined;
      const { said: _said, ...evidence } = item.value as unknown as StoredTurn;
      return 'steps' in evidence ? (evidence as Evidence) : undefined;
    },
    answerTo({ head }) {
      if (head?.answerTo === undefined || head.dataKey === undefined) return undefined;
      return secrets.open(head.dataKey, head.answerTo);
    },
    tokenOf,
    opens(state, token) {
      const expected = state.head ? state.head.tokenHash : hashToken(tokenOf(state.conversationId));
      return tokenMatches(token, expected);
    },
    freshHead,
    changeCart: (conversationId, fold) => foldCart({ ...tools, load, freshHead }, conversationId, fold),
    async erase(conversationId) {
      recall.forget(conversationId);
      const { eraseMore: more } = options;
      const receipt = await eraseConversation(records, conversationId, {
        now: now(),
        ...(more ? { more } : {}),
      });
      await options.records.scrub?.();
      return receipt;
    },
    ofShopper: (shopper) => conversationsUnder(records, nameOf(shopper)),
    link: async (conversationId, connectionId) =>
      (await records.get(partitionOf(conversationId), linkKey(connectionId)))?.value,
    putLink(conversationId, connectionId, value, expiresAt) {
      const partition = partitionOf(conversationId);
      return records.commit([{ kind: 'put', partition, key: linkKey(connectionId), value, expiresAt }]);
    },
    dropLink(conversationId, connectionId) {
      const partition = partitionOf(conversationId);
      return records.commit([{ kind: 'delete', partition, key: linkKey(connectionId) }]);
    },
    async due(limit) {
      const time = now();
      // Leases of before a clock was put back end in what is now the future.
      const items = await records.due(time + FAR_AHEAD, limit);
      const over = items.filter(({ value }) => isDue(value as unknown as Head, time));
      return over.flatMap((item) => conversationOf(item.partition) ?? []);
    },
  };
}

/** What is read with the head, in one list: nothing, the links, or the links and then the newest entries. */
function rangeAhead(readAhead: number, ahead: boolean): ListOptions {
  if (readAhead === 0) return { prefix: 'now/' };
  if (!ahead) return { before: afterNow, after: linkKey(''), reverse: true };
  return { before: afterNow, after: 'entry/', reverse: true, limit: 2 + LINKS_AHEAD + readAhead };
}

async function loadState(
  records: StoreRecords,
  conversationId: string,
  range: ListOptions,
): Promise<{ state: ConversationState; until: number }> {
  const items = await records.list(partitionOf(conversationId), range);
  const state: ConversationState = {
    conversationId,
    headRevision: 0,
    cart: { lines: [], coupons: [] },
    cartRevision: 0,
    recent: [],
  };
  const links = new Map<string, Json>();
  for (const item of items) placeItem(state, links, item);
  if (links.size > 0) state.links = links;
  state.recent.reverse();
  return { state, until: Math.min(...items.map((item) => item.expiresAt ?? Infinity)) };
}

function placeItem(state: ConversationState, links: Map<string, Json>, item: RecordItem): void {
  const value = item.value as unknown;
  if (item.key === headKey) {
    const { snapshot, ...head } = value as StoredHead;
    state.head = head;
    state.headRevision = item.revision;
    if (snapshot) state.snapshot = snapshot;
  } else if (item.key === cartKey) {
    state.cart = value as CartState;
    state.cartRevision = item.revision;
  } else if (item.key.startsWith(linkKey(''))) {
    links.set(item.key.slice(linkKey('').length), item.value);
  } else {
    state.recent.push(...entriesOf(item).toReversed());
  }
}
