import type { AgentCall } from '../../agent/agent.ts';
import type { ProductFilters } from '../../shop/search/search.ts';
import type { CartResult, ToolName } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import type { Part } from '../../wire/parts.ts';
import type { DialogueEvent } from '../dialogue.ts';
import { shownOf } from '../known-products.ts';
import { sentencesToSay } from '../model-sentences.ts';
import { say, sayWords, wordIt, type Saying } from '../say.ts';
import { askAgent, inTurn, notedData, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene, Turn } from '../scene.ts';
import { contentOf } from '../words.ts';
import { cartSeen, rememberCart } from './cart.ts';
import { focusOn } from './adding-version.ts';
import { unaskedAddition } from './asked-additions.ts';
import { isUnsure } from './clarifying.ts';
import { showProducts } from './finding.ts';
import { readBackCalls } from './reading-back-calls.ts';
import { recommend, wishedFor } from './suggesting.ts';

/**
 * Open talk: several wishes in one message, or a vague one. The agent chooses tools, the machine decides whether it
 * may: cart tools only when this turn's words asked for that very change, order tools only for a signed-in shopper.
 */

const FREE_TOOLS: readonly ToolName[] = [
  'search-products', 'get-product', 'compare-products', 'find-similar', 'recommend-products', 'view-cart', 'list-promotions', 'find-policy',
]; // prettier-ignore

/** Which words allow which tool. Emptying, restoring and proving a claim are never the agent's. */
const ON_WORDS: Partial<Record<ToolName, Intent>> = {
  'add-to-cart': 'add-to-cart',
  'change-quantity': 'change-quantity',
  'remove-from-cart': 'remove-from-cart',
  'apply-coupon': 'apply-coupon',
  'start-checkout': 'checkout',
  'leave-message': 'talk-to-human',
};
const ORDER_TOOLS: readonly ToolName[] = ['list-orders', 'track-order'];
const CART_TOOLS: readonly ToolName[] = [
  'add-to-cart',
  'change-quantity',
  'remove-from-cart',
  'apply-coupon',
];

export function allowedTools(scene: Scene): ToolName[] {
  const { asked, surroundings } = scene.turn;
  const onWords = (Object.entries(ON_WORDS) as [ToolName, Intent][])
    .filter(([, intent]) => asked.includes(intent))
    .map(([tool]) => tool);
  const ofOrders = surroundings.signedIn && asked.includes('track-order') ? ORDER_TOOLS : [];
  return [...FREE_TOOLS, ...onWords, ...ofOrders];
}

/** "Actually no, remove it" is one wish: what is only said in passing does not count. */
export function hasSeveralWishes(scene: Scene): boolean {
  const wishes = scene.turn.understanding?.wishes ?? [];
  return wishes.filter(({ intents: [top] }) => top?.intent !== 'deny' && top?.intent !== 'affirm').length > 1;
}

/** A recommendation "for my father who likes fishing" has no direct way. */
export function isVague(scene: Scene): boolean {
  if (scene.turn.intent !== 'recommend-products') return false;
  const { category, brand } = slotsOf(scene);
  return category === undefined && brand === undefined && contentOf(scene, wishedFor(scene)).length > 0;
}

/**
 * Never the agent's alone: what has to be confirmed or undone, words it may not say twice, what it might not be honest
 * about, and a person.
 */
const NEVER_AGENTS: readonly Intent[] = [
  'talk-to-human', 'empty-cart', 'cancel-that', 'repeat', 'bot-question',
  'cancel-order', 'change-order', 'return-item', 'exchange-item', 'refund-status', 'report-problem', 'get-invoice', 'account-help',
  'delete-my-data', 'complain', 'change-voice', 'change-language',
]; // prettier-ignore

/** With the direct path off everything is open talk, but what the agent may not do, and what it has failed at. */
export function goesToAgent(scene: Scene): boolean {
  const { surroundings, agent, asked } = scene.turn;
  if (surroundings.directPath !== 'off' || agent !== undefined) return false;
  // Whatever else a message wants: who asks for a person is heard in this turn.
  if (asked.includes('talk-to-human')) return false;
  return hasSeveralWishes(scene) || !(provesClaim(scene) || (isNeverAgents(scene) && !isUnsure(scene)));
}

const isNeverAgents = ({ turn }: Scene): boolean =>
  turn.intent !== undefined && NEVER_AGENTS.includes(turn.intent);

/** An order of a stranger is proven with an e-mail address, and no agent is told one. */
function provesClaim(scene: Scene): boolean {
  const { intent, surroundings } = scene.turn;
  if (surroundings.signedIn) return false;
  const { orderId, email } = slotsOf(scene);
  return intent === 'track-order' || orderId !== undefined || email !== undefined;
}

export function talkOpenly(scene: Scene): Scene {
  return askAgent(scene, allowedTools(scene));
}

/** Runs what the agent may do and refuses the rest; both come back to it as results. */
export function judgeCalls(scene: Scene, event: Extract<DialogueEvent, { type: 'AGENT_CALLED' }>): Scene {
  const allowed: readonly string[] = allowedTools(scene);
  const refusal = (call: AgentCall): string | undefined =>
    allowed.includes(call.tool)
      ? unaskedAddition(scene, call)
      : `the shopper's words in this turn do not allow ${call.tool}`;
  const judged = event.calls.map((call) => ({ call, refused: refusal(call) }));
  const queue = judged.filter(({ refused }) => refused === undefined).map(({ call }) => call);
  const heard = readBackCalls(scene, queue);
  if (heard) return heard;
  const results = judged.flatMap(({ call: { callId }, refused }) =>
    refused === undefined ? [] : [{ callId, ok: false, data: { refused } }],
  );
  return nextCall(withAgent(scene, { queue, calls: event.calls, results }));
}

type AgentTalk = NonNullable<Turn['agent']>;

function agentOf(scene: Scene): AgentTalk {
  return scene.turn.agent ?? { steps: [], queue: [], calls: [], results: [] };
}

function withAgent(scene: Scene, agent: Partial<AgentTalk>): Scene {
  return inTurn(scene, { agent: { ...agentOf(scene), ...agent } });
}

function nextCall(scene: Scene): Scene {
  const { queue, calls, results, steps } = agentOf(scene);
  const [call, ...rest] = queue;
  if (!call) {
    const told = withAgent(scene, {
      steps: [...steps, { calls, results }],
      calls: [],
      results: [],
      queue: [],
    });
    return askAgent(told, allowedTools(told));
  }
  return runCall(withAgent(scene, { queue: rest }), call);
}

function runCall(scene: Scene, call: AgentCall): Scene {
  // The tool's own schema checks the arguments when it runs; a model's arguments have no type here.
  const args = (call.tool === 'search-products' ? withWhatWasSaid(scene, call) : call.arguments) as never;
  return useTool(scene, 'runningAgentTool', call.tool as ToolName, args, 'agent-tool-done', { call });
}

/** Words that find nothing whole are looked for as they were said, where one thing is looked for. */
function withWhatWasSaid(scene: Scene, call: AgentCall): AgentCall['arguments'] {
  const { calls } = agentOf(scene);
  const alone = calls.filter(({ tool }) => tool === call.tool).length === 1;
  const { query } = call.arguments;
  if (!alone || typeof query !== 'string' || query.trim() === '') return call.arguments;
  return { ...call.arguments, said: scene.turn.text.slice(0, MOST_SAID) };
}

const MOST_SAID = 1_000;

export function agentToolDone(scene: Scene, data: unknown): Scene {
  const { call } = notedData(scene) as { call: AgentCall };
  const noted = noteLimits(scene, call, data);
  const changed = CART_TOOLS.includes(call.tool as ToolName) ? noteChange(noted, data as CartResult) : noted;
  return nextCall(withResult(changed, call, true, data));
}

/** What the agent looked within still holds for "in black" and "cheaper" after it. */
function noteLimits(scene: Scene, { tool, arguments: args }: AgentCall, data: unknown): Scene {
  if (tool !== 'search-products' && tool !== 'recommend-products') return scene;
  const {
    query = '',
    filters = {},
    category,
  } = args as { query?: string; filters?: ProductFilters; category?: string };
  const { products = [], total = products.length } = data as { products?: unknown[]; total?: number };
  const within = { ...filters, ...(category === undefined ? {} : { category }) };
  // The words of a vague wish may name no product; its limits hold all the same.
  const found = products.length > 0 ? query : '';
  return remember(scene, { search: { query: found, filters: within, offset: 0, total } });
}

export function agentToolFailed(scene: Scene, reason: string): Scene {
  const { call } = notedData(scene) as { call: AgentCall };
  return nextCall(withResult(scene, call, false, { failed: reason }));
}

function withResult(scene: Scene, { callId }: AgentCall, ok: boolean, data: unknown): Scene {
  return withAgent(scene, { results: [...agentOf(scene).results, { callId, ok, data }] });
}

function noteChange(scene: Scene, result: CartResult): Scene {
  return result.refusal ? scene : rememberCart(scene, result, '');
}

/** The agent's words, as short as templates are and nothing said twice. */
export function agentDone(scene: Scene, event: Extract<DialogueEvent, { type: 'AGENT_DONE' }>): Scene {
  const sentences = sentencesToSay(event.sentences, scene.memory.lastReply?.text ?? '');
  const seen = rememberShown(scene, event.parts);
  if (sentences.length === 0 && event.parts.length === 0) {
    return say(scene, event.sentences.length > 0 ? 'said-already' : 'agent-failed', {});
  }
  const [part] = event.parts;
  if (sentences.length === 0 && part?.kind === 'cart') return cartSeen(seen, part);
  const text = sentences.join(' ');
  return sayWords(seen, 'agent', { text, speech: text }, withQuote(scene, event.parts));
}

/** A passage that the agent shows is also spoken, and repeated with the reply, like one that templates quote. */
function withQuote(scene: Scene, parts: Part[]): Saying {
  const passage = parts.find((part) => part.kind === 'text' && part.source !== undefined);
  if (passage?.kind !== 'text' || !passage.source) return { parts };
  const { title, url } = passage.source;
  const quote = { text: passage.text, title, ...(url === undefined ? {} : { url }) };
  const source = wordIt(scene, 'policy', { title }).speech;
  return { parts: parts.filter((part) => part !== passage), quote: { ...quote, source } };
}

function rememberShown(scene: Scene, parts: Part[]): Scene {
  const cards = parts.flatMap((part) => {
    if (part.kind === 'products' || part.kind === 'comparison') return part.products;
    return part.kind === 'product' ? [part.product] : [];
  });
  // One that is shown for two questions is one product, whatever is said of "it" next.
  const each = cards.filter((card, at) => cards.findIndex(({ id }) => id === card.id) === at);
  const [only] = each;
  const isOfList = scene.memory.shown.some(({ productId }) => productId === only?.id);
  // One of those on the screen is talked about; "the first" stays the first of them.
  if (only && each.length === 1 && isOfList) return focusOn(scene, shownOf(only));
  return each.length === 0 ? scene : showProducts(scene, each.map((card) => ({ card }))); // prettier-ignore
}

/** Without the agent, the first of several wishes can still be taken the direct way. */
export function canTakeFirstWish(scene: Scene): boolean {
  const changed = changesDone(scene).length > 0;
  return !changed && (scene.turn.understanding?.wishes[0]?.intents[0]?.confidence ?? 0) >= SURE_WISH;
}

const SURE_WISH = 0.5;

/** What only went to the agent because the direct path is off can still be taken that way when it fails. */
export function canGoDirect(scene: Scene): boolean {
  const isOpenTalk = hasSeveralWishes(scene) || isVague(scene);
  return scene.turn.surroundings.directPath === 'off' && !isOpenTalk && changesDone(scene).length === 0;
}

export function takeFirstWish(scene: Scene): Scene {
  const [wish] = scene.turn.understanding?.wishes ?? [];
  const intent = wish?.intents[0]?.intent;
  if (!wish || !intent) throw new Error('there is no wish to take');
  const lead = { template: 'first-things-first', facts: {} };
  return inTurn(scene, { understanding: { ...wish, wishes: [] }, intent, lead, inFlight: [] });
}

/** The agent failed: what it already changed is shown, and what can be done without it is done. */
export function agentFailed(scene: Scene): Scene {
  if (changesDone(scene).length > 0) {
    const lead = { template: 'agent-failed', facts: {} };
    return useTool(inTurn(scene, { lead }), 'reviewingCart', 'view-cart', {}, 'cart-seen');
  }
  if (isVague(scene)) return recommend(scene);
  return say(scene, 'agent-failed', {});
}

/** Cart changes the agent got through in this turn. */
function changesDone(scene: Scene): AgentCall[] {
  const { steps, calls, results } = agentOf(scene);
  return [...steps, { calls, results }].flatMap((step) =>
    step.calls.filter(
      ({ callId, tool }) =>
        CART_TOOLS.includes(tool as ToolName) &&
        step.results.some((result) => result.callId === callId && result.ok),
    ),
  );
}
