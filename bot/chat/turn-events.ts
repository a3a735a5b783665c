import type { ToolArguments, ToolData } from '../tools/results.ts';
import { catalogueOf } from '../dialogue/replies/index.ts';
import type { ChatDependencies } from './dependencies.ts';
import { eventsAt, type BareEvent, type TurnPath } from './events.ts';
import type { Turn } from './turn.ts';

/** Tells the store's charts what a settled turn came to. */
export function tellEvents({ events, clock }: ChatDependencies, turn: Turn): void {
  if (!events) return;
  const now = clock.now();
  const where = { storeId: turn.store.settings.id, conversationId: turn.state.conversationId, now };
  events.take(eventsAt(where, eventsOf(turn, now)));
}

function eventsOf(turn: Turn, now: number): BareEvent[] {
  const { intent, trouble, fallbacks = [] } = turn.evidence;
  const named = intent === undefined ? {} : { intent };
  const path = pathOf(turn);
  const took = Math.max(0, now - turn.startedAt);
  const settled: BareEvent = {
    type: 'turn-settled',
    language: turn.snapshot.memory.language,
    ...named,
    ...(asksForPerson(turn) ? { asksForPerson: true } : {}),
    path,
    took,
    firstWords: Math.max(0, (turn.firstWordsAt ?? now) - turn.startedAt),
    effects: turn.effectsPerformed,
    attempt: turn.attempt,
    trouble,
  };
  return [
    settled,
    ...unmetWishes(turn),
    ...(path === 'clarified' ? [{ type: 'clarified' as const, ...named }] : []),
    ...fallbacks.map(({ of, because }) => ({ type: 'fell-back' as const, of, because })),
    ...handedOver(turn),
    ...added(turn),
  ];
}

const performed = (turn: Turn, effect: string, name?: string): Turn['evidence']['steps'] =>
  turn.evidence.steps.filter((step) => step.effect === effect && (name === undefined || step.name === name));

function pathOf(turn: Turn): TurnPath {
  if (reachesPeople(turn)) return 'person';
  if (turn.evidence.trouble.length > 0) return 'failed';
  if (performed(turn, 'ask-agent').length > 0) return 'agent';
  return isAsking(turn) ? 'clarified' : 'direct';
}

/** Somebody waits, or something lies before the store's people: a message, or a request that they settle. */
const reachesPeople = (turn: Turn): boolean =>
  performed(turn, 'tool', 'call-person').length > 0 ||
  turn.requests.length > 0 ||
  toPerson.has(turn.snapshot.position);

/** Positions in which the shopper has been asked for words that go to the store's people. */
const takesWords: ReadonlySet<string> = new Set(['takingMessage', 'detailingRequest']);

/**
 * "A person, please", and not the words that one was asked to write for a person: what is wrong with a parcel reads much
 * the same. There only words that ask for somebody count.
 */
function asksForPerson({ evidence, state, snapshot, message }: Turn): boolean {
  if (evidence.intent !== 'talk-to-human') return false;
  if (!takesWords.has(state.snapshot?.position ?? '')) return true;
  const { asksForPerson: asks } = catalogueOf(snapshot.memory.language).words;
  return asks.test(message.masked.masked);
}

/** Positions in which the bot has asked which of two readings or things is meant. */
const asking: ReadonlySet<string> = new Set([
  'clarifying', 'choosingProduct', 'choosingVariant', 'choosingLine',
]); // prettier-ignore

/** Positions on the way to a person. */
const toPerson: ReadonlySet<string> = new Set(['takingMessage', 'withStaff']);

const isAsking = ({ snapshot }: Turn): boolean => asking.has(snapshot.position);

type Searched = { args: ToolArguments<'search-products'>; result: ToolData<'search-products'> };

/** What was looked for as it was said; what comes close does not meet it. */
export function unmetWish(turn: Turn): string | undefined {
  const [first] = performed(turn, 'tool', 'search-products') as Partial<Searched>[];
  if (first?.result?.total !== 0) return undefined;
  const { query = '', filters = {} } = first.args ?? {};
  const chosen = Object.values(filters)
    .flat()
    .filter((value) => typeof value === 'string');
  const words = [query, ...chosen].filter((word) => word.trim() !== '').join(', ');
  return turn.message.masked.scrub(words).slice(0, 120);
}

function unmetWishes(turn: Turn): BareEvent[] {
  const wish = unmetWish(turn);
  return wish === undefined ? [] : [{ type: 'searched-nothing', ...(wish === '' ? {} : { wish }) }];
}

function handedOver(turn: Turn): BareEvent[] {
  if (turn.handOver) return [{ type: 'handed-over', reason: 'waits' }];
  const left = turn.requests.some(({ kind }) => kind === 'message');
  return left ? [{ type: 'handed-over', reason: 'message-left' }] : [];
}

function added(turn: Turn): BareEvent[] {
  const adding = turn.commands.flatMap((command) => (command.kind === 'add' ? [command] : []));
  if (adding.length === 0) return [];
  const quantity = adding.reduce((sum, command) => sum + command.quantity, 0);
  const before = Math.max(0, turn.state.head?.lastSeq ?? 0);
  return [
    {
      type: 'added',
      variants: adding.map(({ variantId }) => variantId),
      quantity,
      // Every turn before left two entries, the shopper's and the answer's.
      turn: Math.floor(before / 2) + 1,
    },
  ];
}
