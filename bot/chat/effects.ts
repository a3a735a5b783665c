import type { Effect, Reply, ResultEvent } from '../dialogue/dialogue.ts';
import { ShopUnavailable } from '../shop/shop.ts';
import type { ToolName } from '../tools/results.ts';
import type { ToolContext, ToolResult } from '../tools/tool.ts';
import { askAgent } from './agent-turn.ts';
import type { ChatDependencies } from './dependencies.ts';
import { fallbackSentence } from './sentences.ts';
import { canonical, feed, operationIdOf, type Turn } from './turn.ts';
import { within, DeadlinePassed } from './within.ts';

/** Tools whose every run counts somewhere outside the turn's own commit, so that they must not run twice. */
const countedTools: ReadonlySet<ToolName> = new Set(['verify-order']);
const cartTools: ReadonlySet<ToolName> = new Set([
  'add-to-cart', 'change-quantity', 'remove-from-cart', 'empty-cart', 'restore-cart', 'apply-coupon',
]); // prettier-ignore

/** Most effects a turn may ask for. */
export const MAXIMUM_EFFECTS = 12;

/** Whether an effect is slow, goes outside or counts: then the shopper's words and a lease are stored first. */
export function leavesProcess(dependencies: ChatDependencies, turn: Turn, effect: Effect): boolean {
  if (effect.kind === 'ask-agent') return dependencies.agent?.port.remote === true;
  if (effect.kind === 'understand') return dependencies.understanding.remote === true;
  if (effect.kind !== 'tool') return false;
  return countedTools.has(effect.name) || (!turn.store.shop.inProcess && cartTools.has(effect.name));
}

/**
 * Performs what the machine asks for until nothing is in flight, or until the next effect must not happen before
 * the shopper's words are stored.
 */
export async function advance(
  dependencies: ChatDependencies,
  turn: Turn,
  mayLeave: boolean,
): Promise<'settled' | 'outside'> {
  for (;;) {
    const effect = turn.queue[0];
    if (!effect) {
      if (turn.settled) return 'settled';
      // The machine waits for something nobody is doing; it must not keep the shopper waiting too.
      turn.evidence.trouble.push('stalled');
      endTurn(dependencies, turn, { type: 'OUT_OF_TIME' });
      return 'settled';
    }
    if (!mayLeave && leavesProcess(dependencies, turn, effect)) return 'outside';
    turn.queue.shift();
    const event = await performWithinLimits(dependencies, turn, effect);
    if (!event) continue;
    if (event.type === 'OUT_OF_TIME' || event.type === 'STOPPED') {
      endTurn(dependencies, turn, event);
      return 'settled';
    }
    feed(dependencies, turn, event);
  }
}

/** Tells the machine that the turn ends now; only its replies are still performed. */
export function endTurn(
  dependencies: ChatDependencies,
  turn: Turn,
  event: { type: 'OUT_OF_TIME' } | { type: 'STOPPED'; now: number },
): void {
  turn.queue = turn.queue.filter((effect) => effect.kind === 'reply');
  feed(dependencies, turn, event);
  for (const effect of turn.queue.splice(0)) {
    if (effect.kind === 'reply') turn.replies.push(effect.reply);
  }
  if (event.type === 'OUT_OF_TIME' && turn.replies.length === 0) turn.replies.push(apology(turn));
}

/** Never silence: what is said when even the machine had nothing to say about a failure. */
function apology(turn: Turn): Reply {
  const { language } = turn.snapshot.memory;
  const text = fallbackSentence('went-wrong', language);
  return { parts: [{ kind: 'text', text }], speech: text, language, template: 'went-wrong' };
}

type EndEvent = { type: 'OUT_OF_TIME' } | { type: 'STOPPED'; now: number };

async function performWithinLimits(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: Effect,
): Promise<ResultEvent | EndEvent | undefined> {
  const { clock, deadlines } = dependencies;
  if (effect.kind === 'reply') {
    turn.replies.push(effect.reply);
    return undefined;
  }
  turn.effectsPerformed += 1;
  const overdue = clock.now() - turn.startedAt > deadlines.turn;
  if (overdue || turn.effectsPerformed > MAXIMUM_EFFECTS) return { type: 'OUT_OF_TIME' };
  if (turn.stop.signal.aborted) return { type: 'STOPPED', now: clock.now() };
  const startedAt = clock.now();
  const event = await perform(dependencies, turn, effect);
  recordStep(turn, effect, event, clock.now() - startedAt);
  return turn.stop.signal.aborted ? { type: 'STOPPED', now: clock.now() } : event;
}

function recordStep(turn: Turn, effect: Effect, event: ResultEvent, took: number): void {
  const { kind } = effect;
  const result =
    'data' in event ? event.data : 'understanding' in event ? event.understanding : { type: event.type };
  turn.evidence.steps.push({
    effect: kind,
    ...(effect.kind === 'tool' ? { name: effect.name, args: effect.args } : {}),
    result: 'reason' in event ? { type: event.type, reason: event.reason } : result,
    took,
  });
}

async function perform(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: Exclude<Effect, { kind: 'reply' }>,
): Promise<ResultEvent> {
  if (effect.kind === 'understand') return understand(dependencies, turn, effect);
  if (effect.kind === 'tool') return useTool(dependencies, turn, effect);
  return askAgent(dependencies, turn, effect);
}

async function understand(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: Extract<Effect, { kind: 'understand' }>,
): Promise<ResultEvent> {
  const { settings, shop } = turn.store;
  const { clock, deadlines, understanding, log } = dependencies;
  try {
    const words = await shop.words();
    const request = {
      text: understanding.remote ? turn.message.masked.masked : effect.text,
      language: turn.snapshot.memory.language,
      languages: settings.languages,
      currency: settings.currency,
      words,
      orderNumberPattern: settings.orderNumberPattern,
      expecting: effect.expecting,
      today: localDate(clock.now(), settings.timeZone),
    };
    const answer = await within(clock, deadlines.understanding, turn.stop.signal, (signal) =>
      understanding.understand(request, signal),
    );
    turn.understanding = answer;
    return { type: 'UNDERSTOOD', effectId: effect.id, understanding: answer };
  } catch (error) {
    log.failure('understanding failed', error, idsOf(turn));
    return { type: 'OUT_OF_TIME' };
  }
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** The date where the store is, as YYYY-MM-DD. */
function localDate(now: number, timeZone: string): string {
  let format = dateFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    dateFormats.set(timeZone, format);
  }
  return format.format(now);
}

async function useTool(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: Extract<Effect, { kind: 'tool' }>,
): Promise<ResultEvent> {
  const { clock, deadlines, log } = dependencies;
  if (countedTools.has(effect.name)) turn.repeatable = false;
  const call = takeCall(turn, effect);
  try {
    const context = toolContext(dependencies, turn, effect);
    const result = await within(clock, deadlines.tool, turn.stop.signal, () =>
      dependencies.runTool(effect.name, effect.args, context),
    );
    keepResult(turn, effect.name, result, call);
    return { type: 'TOOL_DONE', effectId: effect.id, data: result.data };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== 'refused') log.failure('tool failed', error, { ...idsOf(turn), tool: effect.name });
    return { type: 'TOOL_FAILED', effectId: effect.id, reason };
  }
}

function toolContext(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: Extract<Effect, { kind: 'tool' }>,
): ToolContext {
  const { message, store, state } = turn;
  return {
    store: store.settings,
    shop: store.shop,
    cart: turn.cart,
    cartRevision: state.cartRevision,
    claim: turn.claim,
    page: message.context.page,
    locale: message.context.locale,
    language: turn.snapshot.memory.language,
    now: dependencies.clock.now(),
    operationId: operationIdOf(turn, effect.name, effect.args),
    source: message.context.source,
    conversationId: state.conversationId,
    policies: store.policies,
  };
}

function keepResult(turn: Turn, tool: ToolName, result: ToolResult, callId: string | undefined): void {
  if (result.cart) turn.cart = result.cart;
  if (result.cartCommands) turn.commands.push(...result.cartCommands);
  if (result.claim) turn.claim = mergeClaims(turn, result.claim);
  if (result.requests) turn.requests.push(...result.requests);
  turn.facts.push({ tool, data: result.data });
  if (callId !== undefined && result.parts) turn.partsOfCall.set(callId, result.parts);
}

/** A tool may prove an order; who the shopper is comes from the connection alone. */
function mergeClaims(turn: Turn, proven: Turn['claim']): Turn['claim'] {
  const orders = new Map(turn.claim.orders.map((order) => [order.number, order]));
  for (const order of proven.orders) orders.set(order.number, order);
  return { ...turn.claim, orders: [...orders.values()] };
}

/** The agent's call this tool effect serves, so that its parts can be shown by the agent's reply. */
function takeCall(turn: Turn, effect: Extract<Effect, { kind: 'tool' }>): string | undefined {
  const args = canonical(effect.args);
  const same = turn.agentCalls.findIndex(
    (call) => call.tool === effect.name && canonical(call.arguments) === args,
  );
  const index = same >= 0 ? same : turn.agentCalls.findIndex((call) => call.tool === effect.name);
  return index < 0 ? undefined : turn.agentCalls.splice(index, 1)[0]?.callId;
}

type FailureReason = Extract<ResultEvent, { type: 'TOOL_FAILED' }>['reason'];

/** Tool errors carry why; anything else means that the shop cannot be reached now. */
function reasonOf(error: unknown): FailureReason {
  if (error instanceof ShopUnavailable || error instanceof DeadlinePassed) return 'unavailable';
  const reason = error instanceof Error && 'reason' in error ? error.reason : undefined;
  return reason === 'invalid' || reason === 'refused' || reason === 'unknown-outcome'
    ? reason
    : 'unavailable';
}

/** What a log line says of a turn. */
export const idsOf = (turn: Turn): Record<string, unknown> => ({
  store: turn.store.settings.id,
  conversation: turn.state.conversationId,
  message: turn.message.messageId,
});

/** One line a turn, for whoever watches the host. */
export function logSettled({ clock, log }: ChatDependencies, turn: Turn): void {
  const { intent, trouble } = turn.evidence;
  log.event('turn settled', {
    ...idsOf(turn),
    intent,
    effects: turn.effectsPerformed,
    attempt: turn.attempt,
    took: clock.now() - turn.startedAt,
    ...(trouble.length > 0 ? { trouble } : {}),
  });
}
