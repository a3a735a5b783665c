import { maskText } from '../conversations/masking.ts';
import type { Effect, ResultEvent } from '../dialogue/dialogue.ts';
import { ShopUnavailable } from '../shop/shop.ts';
import type { ToolName } from '../tools/results.ts';
import type { People, ToolContext, ToolResult } from '../tools/tool.ts';
import type { ChatDependencies } from './dependencies.ts';
import { addressIn, inOwnWords } from './request-words.ts';
import { canonical, operationIdOf, reachOf, type Turn } from './turn.ts';
import { idsOf } from './turn-log.ts';
import { DeadlinePassed, timely } from './within.ts';

/** Tools whose every run counts somewhere outside the turn's own commit, so that they must not run twice. */
export const countedTools: ReadonlySet<ToolName> = new Set(['verify-order']);
/** Tools that write to the cart. */
export const cartTools: ReadonlySet<ToolName> = new Set([
  'add-to-cart', 'change-quantity', 'remove-from-cart', 'empty-cart', 'restore-cart', 'apply-coupon', 'remove-coupon',
]); // prettier-ignore

/** Runs one tool for the machine and keeps what it did for the turn's commit. */
export async function applyTool(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: Extract<Effect, { kind: 'tool' }>,
): Promise<ResultEvent> {
  const { clock, deadlines, log } = dependencies;
  if (countedTools.has(effect.name)) turn.repeatable = false;
  const call = takeCall(turn, effect);
  try {
    const context = toolContext(dependencies, turn, effect);
    const result = await timely(clock, deadlines.tool, turn.stop, () =>
      dependencies.runTool(effect.name, withoutPersonal(dependencies, turn, effect.args), context),
    );
    keepResult(turn, effect.name, result, call);
    for (const request of result.requests ?? []) turn.requests.push(await inOwnWords(turn, request));
    return { type: 'TOOL_DONE', effectId: effect.id, data: result.data };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== 'refused') log.failure('tool failed', error, { ...idsOf(turn), tool: effect.name });
    return { type: 'TOOL_FAILED', effectId: effect.id, reason };
  }
}

/** What the shopper said goes to a search without what is personal in it: no product is called so, and its result is kept. */
function withoutPersonal<Arguments extends object>(
  dependencies: ChatDependencies,
  { store }: Turn,
  args: Arguments,
): Arguments {
  if (!('said' in args) || typeof args.said !== 'string') return args;
  const { masked } = maskText(
    args.said,
    dependencies.findPersonalData(args.said, store.settings.orderNumberPattern),
  );
  return { ...args, said: masked.replaceAll(/\[[^\]]*\]/g, ' ') };
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
    operationId: onceAsked(() => operationIdOf(turn, effect.name, effect.args)),
    source: message.context.source,
    conversationId: state.conversationId,
    policies: store.policies,
    reach: reachOf(dependencies, turn),
    addressIn: (messageId) => addressIn(dependencies, turn, messageId),
    sameOpen: (request) => store.people.requests.sameOpen(request),
    ...(dependencies.staff?.isOn(store.settings.id) ? { people: peopleFor(turn) } : {}),
  };
}

/** Most tools only read and never ask; whoever asks twice is told the same. */
function onceAsked(find: () => string): () => string {
  let found: string | undefined;
  return () => (found ??= find());
}

/** What a tool may know of the store's people: whether one is at the desk, and who waits before this shopper. */
function peopleFor({ store, state }: Turn): People {
  const { desk } = store.people;
  const { head, conversationId } = state;
  return {
    async queue() {
      const [watchers, waiting] = await Promise.all([desk.watchers(), desk.waiting()]);
      const own = waiting.findIndex((each) => each.conversationId === conversationId);
      return { attended: watchers.length > 0, before: own < 0 ? waiting.length : own };
    },
    ...(head?.owner === 'waiting' && head.handOver ? { waitingAs: head.handOver.reference } : {}),
  };
}

function keepResult(turn: Turn, tool: ToolName, result: ToolResult, callId: string | undefined): void {
  if (result.cart) turn.cart = result.cart;
  if (result.cartCommands) turn.commands.push(...result.cartCommands);
  if (result.claim) turn.claim = mergeClaims(turn, result.claim);
  if (result.handOver) turn.handOver = result.handOver;
  if (result.answerTo !== undefined) turn.answerTo = result.answerTo;
  if (result.forget) turn.forget = true;
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
  if (turn.agentCalls.length === 0) return undefined;
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
