import type { AgentEvent, AgentRequest } from '../agent/agent.ts';
import type { Grounder } from '../agent/grounder.ts';
import type { StoredEntry } from '../conversations/entries.ts';
import type { Effect, ResultEvent } from '../dialogue/dialogue.ts';
import { sentencesToSay } from '../dialogue/model-sentences.ts';
import type { Part } from '../wire/parts.ts';
import { sendToListeners } from './deliver.ts';
import type { ChatDependencies } from './dependencies.ts';
import { noteFallback, replyIdOf, type Turn } from './turn.ts';
import { readReleased } from './voice.ts';
import { DeadlinePassed, within } from './within.ts';

type AskAgent = Extract<Effect, { kind: 'ask-agent' }>;

/** How much of the log an agent gets. */
const HISTORY_LENGTH = 20;

/**
 * Asks the agent and releases its words sentence by sentence, each only after grounding. What it wants done comes
 * back as an event, so that the machine decides.
 */
export async function askAgent(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: AskAgent,
): Promise<ResultEvent> {
  const { agent, clock, deadlines, log } = dependencies;
  if (!agent || !turn.understanding) {
    return { type: 'AGENT_FAILED', effectId: effect.id, reason: 'unavailable' };
  }
  if (agent.port.remote) turn.repeatable = false;
  const left = Math.min(deadlines.agent, turn.startedAt + deadlines.turn - clock.now());
  try {
    return await within(clock, left, turn.stop, (signal) => listen(dependencies, turn, effect, signal));
  } catch (error) {
    await cancelDeltas(dependencies, turn);
    if (!turn.stop.aborted) {
      log.failure('agent failed', error, {
        conversation: turn.state.conversationId,
        message: turn.message.messageId,
      });
    }
    const reason = error instanceof DeadlinePassed ? 'deadline' : 'unavailable';
    return { type: 'AGENT_FAILED', effectId: effect.id, reason };
  }
}

async function listen(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: AskAgent,
  signal: AbortSignal,
): Promise<ResultEvent> {
  const { agent } = dependencies;
  if (!agent) throw new Error('There is no agent.');
  const request = await requestOf(dependencies, turn, effect);
  const groundTurn = await agent.grounding();
  const createGrounder = (): Grounder => groundTurn({ facts: factsOf(turn, dependencies.clock.now()) });
  const heard: Heard = { grounder: createGrounder(), sentences: [], silent: false, signal };
  for await (const event of agent.port.respond(request, signal)) {
    if (signal.aborted) break;
    if (event.kind === 'fallback') {
      heard.grounder = createGrounder();
      await beginAgain(dependencies, turn, event, heard);
      continue;
    }
    const result = await hear(dependencies, turn, effect, { ...heard, event });
    if (result) return result;
  }
  throw new Error('The agent stopped without ending its reply.');
}

/** What has been heard of one reply. */
interface Heard {
  grounder: Grounder;
  sentences: string[];
  /** Set when words already released were taken back: the entry then tells, not deltas. */
  silent: boolean;
  signal: AbortSignal;
}

type Fallback = Extract<AgentEvent, { kind: 'fallback' }>;

/** What was said is void: another agent answers. */
async function beginAgain(
  dependencies: ChatDependencies,
  turn: Turn,
  { fallback, model }: Fallback,
  heard: Heard,
): Promise<void> {
  noteFallback(turn, 'ask-agent', fallback, model);
  heard.sentences.length = 0;
  if (turn.released > 0) heard.silent = true;
  await cancelDeltas(dependencies, turn);
}

async function hear(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: AskAgent,
  { grounder, sentences, silent, event, signal }: Heard & { event: Exclude<AgentEvent, Fallback> },
): Promise<ResultEvent | undefined> {
  const release = async (released: string[]): Promise<void> => {
    for (const sentence of released) {
      const before = turn.snapshot.memory.lastReply?.text ?? '';
      const known = sentencesToSay(sentences, before).length;
      sentences.push(sentence);
      // What the reply will not hold is not shown and read aloud first.
      if (silent || sentencesToSay(sentences, before).length === known) continue;
      if (await isSilenced(dependencies, turn)) turn.stop.abort();
      // Stopped or too late: nothing may follow the delta that takes the others back.
      if (!signal.aborted) await releaseSentence(dependencies, turn, sentence);
    }
  };
  if (event.kind === 'text') {
    await release(grounder.push(event.text));
    return undefined;
  }
  if (event.kind === 'trace') {
    turn.agentTraces.push(event.trace);
    return undefined;
  }
  const { released, refused } = grounder.finish();
  turn.evidence.refused.push(...refused);
  if (event.kind === 'calls') {
    turn.agentCalls = [...event.calls];
    return { type: 'AGENT_CALLED', effectId: effect.id, calls: event.calls };
  }
  await release(released);
  const parts = partsToShow(turn, event.show, refused.length > 0);
  return { type: 'AGENT_DONE', effectId: effect.id, sentences, parts };
}

/**
 * The data a reply shows. Where sentences were kept back and the agent shows nothing, what it read last takes their
 * place: the shopper then sees the price instead of a wrong one.
 */
function partsToShow(turn: Turn, show: string[], hasRefusals: boolean): Part[] {
  const shown = show.flatMap((callId) => turn.partsOfCall.get(callId) ?? []);
  if (shown.length > 0 || !hasRefusals) return shown;
  return [...turn.partsOfCall.values()].findLast((parts) => parts.length > 0) ?? [];
}

const factsOf = (turn: Turn, now: number) => ({
  results: turn.facts,
  shopperText: turn.message.masked.masked,
  language: turn.snapshot.memory.language,
  locale: turn.message.context.locale,
  currency: turn.store.settings.currency.code,
  storeName: turn.store.settings.name,
  shown: turn.snapshot.memory.shown.map(({ title }) => title),
  // Written as in Sweden, a day is YYYY-MM-DD.
  today: new Intl.DateTimeFormat('sv-SE', { timeZone: turn.store.settings.timeZone }).format(now),
});

async function requestOf(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: AskAgent,
): Promise<AgentRequest> {
  const { understanding, message, snapshot, store } = turn;
  if (!understanding) throw new Error('The agent is asked only about what was understood.');
  return {
    text: message.masked.scrub(effect.text),
    language: snapshot.memory.language,
    storeName: store.settings.name,
    history: historyOf(await recentEntries(dependencies, turn), message.messageId),
    tools: await dependencies.agentTools(effect.tools),
    steps: effect.steps,
    understanding: message.masked.scrub(understanding),
    shown: snapshot.memory.shown.map(({ productId, title }) => ({ id: productId, title })),
    page: message.context.page,
    ...(snapshot.memory.focus ? { talkedAbout: snapshot.memory.focus.productId } : {}),
  };
}

/** Read along with the head where a read costs a call over the network; else only now, when it is needed. */
async function recentEntries({ agent }: ChatDependencies, turn: Turn): Promise<StoredEntry[]> {
  const { state, store } = turn;
  // Only models read what was said before.
  if (agent?.port.remote !== true) return [];
  if (state.recent.length > 0 || !state.head || state.head.lastSeq === 0) return state.recent;
  const history = await store.conversations.history(state.conversationId, { limit: HISTORY_LENGTH });
  return history.entries;
}

function historyOf(entries: StoredEntry[], messageId: string): AgentRequest['history'] {
  return entries
    .filter((entry) => entry.messageId !== messageId && entry.text !== '' && entry.kind !== 'note')
    .flatMap(({ author, text }) => (author === 'store' ? [] : [{ author, text }]))
    .slice(-HISTORY_LENGTH);
}

/** How often a turn looks whether it may still speak, in milliseconds. */
const LOOK_EVERY = 500;

/**
 * A person may have joined on another host, which cannot stop this turn: from then on nothing is released. An agent in
 * this process is done before anybody could.
 */
async function isSilenced({ agent, clock }: ChatDependencies, turn: Turn): Promise<boolean> {
  if (!agent?.port.remote) return false;
  const now = clock.now();
  if (now - (turn.lookedAt ?? turn.startedAt) < LOOK_EVERY) return false;
  turn.lookedAt = now;
  const { head } = await turn.store.conversations.load(turn.state.conversationId);
  return head?.owner === 'staff';
}

async function releaseSentence(dependencies: ChatDependencies, turn: Turn, sentence: string): Promise<void> {
  const n = turn.released;
  turn.released += 1;
  turn.firstWordsAt ??= dependencies.clock.now();
  const replyId = replyIdOf(turn, turn.replies.length);
  turn.releasedOf = replyId;
  const { conversationId } = turn.state;
  const text = turn.message.masked.scrub(sentence);
  await sendToListeners(dependencies, turn.state, [{ type: 'delta', conversationId, replyId, n, text }]);
  readReleased(dependencies, turn, replyId, text);
}

/** Takes back what was already released of a reply that will not come. */
export async function cancelDeltas(dependencies: ChatDependencies, turn: Turn): Promise<void> {
  // Its own id, for the reply may be finished by now and another counted.
  const { releasedOf: replyId } = turn;
  if (turn.released === 0 || replyId === undefined) return;
  const { conversationId } = turn.state;
  const frame = { type: 'delta' as const, conversationId, replyId, n: turn.released, cancelled: true };
  turn.released = 0;
  dependencies.reader?.takenBack(conversationId, replyId);
  await sendToListeners(dependencies, turn.state, [frame]);
}
