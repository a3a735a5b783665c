import { Conflict, type Change } from '../conversations/commit.ts';
import type { StoredEntry } from '../conversations/entries.ts';
import type { ConversationState, Head, Said } from '../conversations/head.ts';
import type { MaskedText } from '../conversations/masking.ts';
import type { StaffRequest } from '../conversations/requests.ts';
import type { ConnectionState } from './connection.ts';
import { headFor, type Gone } from './deliver.ts';
import type { ChatDependencies } from './dependencies.ts';
import { endTurn } from './effects.ts';
import { callOf } from './calling.ts';
import { earOfTurn } from './voice.ts';
import { wishOperations } from './wishes.ts';
import { cartIn, crossingOf } from '../dialogue/in-shoppers-words.ts';
import { withCart } from '../speech/ear/parts.ts';
import { evidenceOf, replyEntries, shopperEntry, type Turn, type TurnRequest } from './turn.ts';

/** Turning what a turn did into commits. */

export interface Settled {
  state: ConversationState;
  entries: StoredEntry[];
  /** The cart's revision, when the turn changed it. */
  cartRevision?: number;
}

/**
 * The one commit of a turn served in-process: the shopper's entry, the replies, snapshot, cart and evidence.
 * @throws Conflict
 */
export function commitWhole(
  dependencies: ChatDependencies,
  turn: Turn,
  connection: ConnectionState | undefined,
  gone: Gone,
): ReturnType<Turn['store']['conversations']['commit']> {
  const now = dependencies.clock.now();
  const head = headFor(dependencies, turn, connection, gone);
  const change = settlement(turn, head, now, [shopperEntry(turn.message, turn.startedAt)]);
  const operations = wishOperations(dependencies, turn, now);
  return turn.store.conversations.commit(turn.state, {
    ...change,
    operations,
    emails: turn.message.masked.emails,
    said: {
      messageId: turn.message.messageId,
      isNew: true,
      record: ([seq = 0, ...replies]) => ({ seq, state: 'settled', replies, context: turn.message.context }),
      evidence: evidenceOf(dependencies, turn, now),
    },
  });
}

/**
 * The first of two commits: the shopper's entry and the lease, before anything slow or outside.
 * @throws Conflict
 */
export async function commitLease(
  dependencies: ChatDependencies,
  turn: Turn,
  connection: ConnectionState | undefined,
  gone: Gone,
): Promise<Settled> {
  const { messageId } = turn.message;
  const until = dependencies.clock.now() + dependencies.deadlines.lease;
  const head: Head = {
    ...headFor(dependencies, turn, connection, gone),
    lease: { messageId, attempt: turn.attempt, until },
  };
  const done = await turn.store.conversations.commit(turn.state, {
    entries: [shopperEntry(turn.message, turn.startedAt)],
    head,
    emails: turn.message.masked.emails,
    said: {
      messageId,
      isNew: true,
      record: ([seq = 0]) => ({ seq, state: 'waiting', replies: [], context: turn.message.context }),
    },
  });
  turn.state = done.state;
  turn.leased = true;
  return done;
}

/**
 * The second commit of a turn under a lease. Whatever moved meanwhile is dealt with on its own: a longer log means
 * new numbers, a newer cart gets the turn's commands folded over it, a person of the store means no bot entry.
 * @returns undefined when the lease was lost or the conversation erased: somebody else answers, or nobody may;
 *   `overtaken` when what the turn asks of the store's people is open since, so that its answer must be another.
 */
export async function commitLeased(
  dependencies: ChatDependencies,
  turn: Turn,
  said: Said,
  gone: Gone,
): Promise<Settled | 'overtaken' | undefined> {
  for (let hasMoved = false; ; hasMoved = true) {
    const held = turn.state.head;
    if (!held || !holdsLease(held, turn)) return undefined;
    if (hasMoved && held.owner !== 'staff' && (await isOvertaken(turn))) return 'overtaken';
    if (held.stopped === turn.message.messageId && !turn.stop.aborted) {
      turn.stop.abort();
      turn.replies = [];
      endTurn(turn, { type: 'STOPPED', now: dependencies.clock.now() });
    }
    try {
      return settledOf(
        turn,
        await turn.store.conversations.commit(turn.state, leasedChange(dependencies, turn, said, gone)),
      );
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      await refresh(turn);
    }
  }
}

/** Whether something that the turn asks for was asked for elsewhere since it looked. */
async function isOvertaken({ requests, store }: Turn): Promise<boolean> {
  const open = await Promise.all(requests.map((request) => store.people.requests.sameOpen(request)));
  return open.some((reference) => reference !== undefined);
}

function leasedChange(dependencies: ChatDependencies, turn: Turn, said: Said, gone: Gone): Change {
  const now = dependencies.clock.now();
  const [next, ...waiting] = turn.state.head?.waiting ?? [];
  const { lease: _ended, stopped: _stopped, ...head } = headFor(dependencies, turn, undefined, gone);
  const lease =
    next === undefined
      ? {}
      : { lease: { messageId: next, attempt: 1, until: now + dependencies.deadlines.lease } };
  const change = settlement(turn, { ...head, ...lease, waiting }, now, []);
  const record = (replies: number[]): Said => ({ ...said, state: 'settled', replies });
  const { messageId } = turn.message;
  return {
    ...change,
    operations: wishOperations(dependencies, turn, now),
    said: { messageId, isNew: false, record, evidence: evidenceOf(dependencies, turn, now) },
  };
}

const holdsLease = (head: Head, turn: Turn): boolean =>
  head.erasedAt === undefined &&
  head.lease?.messageId === turn.message.messageId &&
  head.lease.attempt === turn.attempt;

/** Everything a settled turn writes besides who said what. */
function settlement(turn: Turn, head: Head, now: number, before: Change['entries']): Change {
  const silenced = head.owner === 'staff';
  const { scrub } = turn.message.masked;
  const showsCart = turn.replies.some((reply) => reply.parts.some((part) => part.kind === 'cart'));
  const changed = turn.commands.length > 0 && !silenced;
  const claims = turn.claim.orders.filter((claim) => claim.until > now);
  const called = silenced ? undefined : callOf(turn, head, now);
  return {
    entries: silenced ? before : [...before, ...replyEntries(turn, now), ...(called?.entries ?? [])],
    head: silenced
      ? head
      : { ...head, claims, ...called?.head, ...(turn.forget ? { forgetting: true } : {}) },
    ...(silenced || turn.answerTo === undefined ? {} : { answerTo: turn.answerTo }),
    ...(silenced ? {} : { snapshot: scrub(turn.snapshot) }),
    ...(changed ? { cart: turn.cart } : { cartShown: showsCart && !silenced }),
    ...(silenced ? {} : { requests: turn.requests.map((request) => maskRequest(request, scrub)) }),
  };
}

/** What stays in the open of a request is masked; the words themselves and the address go under seal. */
function maskRequest(request: TurnRequest, scrub: MaskedText['scrub']): StaffRequest {
  const { wanted } = request;
  return {
    ...request,
    masked: scrub(request.masked ?? request.text),
    ...(wanted === undefined ? {} : { wanted: scrub(wanted) }),
  };
}

/** What a commit that ends a turn came to. */
export function settledOf(turn: Turn, done: { state: ConversationState; entries: StoredEntry[] }): Settled {
  const changed = done.state.cartRevision !== turn.state.cartRevision;
  return changed ? { ...done, cartRevision: done.state.cartRevision } : done;
}

/** Reads what moved. A model turn is never run again for it: only the cart's commands are, over the newer cart. */
async function refresh(turn: Turn): Promise<void> {
  const fresh = await turn.store.conversations.load(turn.state.conversationId);
  const cartMoved = fresh.cartRevision !== turn.state.cartRevision;
  turn.state = fresh;
  if (!cartMoved) return;
  const { shop } = turn.store;
  turn.cart = fresh.cart;
  if (turn.commands.length > 0) {
    const operationId = `${turn.message.messageId}.${fresh.cartRevision}`;
    turn.cart = (await shop.changeCart(fresh.cart, turn.commands, operationId)).cart;
  }
  const view = await shop.viewCart(turn.cart, {
    revision: fresh.cartRevision,
    language: turn.snapshot.memory.language,
  });
  const crossing = crossingOf({ store: turn.store.settings, memory: turn.snapshot.memory });
  const cart = cartIn(crossing, view);
  turn.replies = turn.replies.map((reply) => ({
    ...reply,
    speech: reply.parts.reduce(
      (speech, part) => (part.kind === 'cart' ? withCart(speech, part.cart, cart, earOfTurn(turn)) : speech),
      reply.speech,
    ),
    parts: reply.parts.map((part) => (part.kind === 'cart' ? { ...part, cart } : part)),
  }));
}
