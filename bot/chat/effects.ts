import type { DialogueEvent, Effect, Reply, ResultEvent } from '../dialogue/dialogue.ts';
import { askAgent } from './agent-turn.ts';
import type { ChatDependencies } from './dependencies.ts';
import { fallbackSentence } from './sentences.ts';
import { applyTool, cartTools, countedTools } from './tool-effect.ts';
import { feed, type Turn } from './turn.ts';
import { isUnderstoodHere, understand } from './understand.ts';

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
      endTurn(turn, { type: 'OUT_OF_TIME', reason: 'failed' });
      return 'settled';
    }
    if (!mayLeave && leavesProcess(dependencies, turn, effect)) {
      const mayStay = effect.kind === 'understand' && (await isUnderstoodHere(dependencies, turn, effect));
      if (!mayStay) return 'outside';
    }
    turn.queue.shift();
    if (effect.kind === 'reply') {
      turn.replies.push(effect.reply);
      continue;
    }
    const event = limitOf(dependencies, turn) ?? (await perform(dependencies, turn, effect));
    if (event.type === 'OUT_OF_TIME' || event.type === 'STOPPED') {
      endTurn(turn, event);
      return 'settled';
    }
    feed(turn, event);
  }
}

/** Tells the machine that the turn ends now; only its replies are still performed. */
export function endTurn(turn: Turn, event: EndEvent): void {
  turn.queue = turn.queue.filter((effect) => effect.kind === 'reply');
  feed(turn, event);
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

/** Effects that take time and bring a result; a reply does neither. */
type Performed = Exclude<Effect, { kind: 'reply' }>;

type EndEvent = Extract<DialogueEvent, { type: 'OUT_OF_TIME' | 'STOPPED' }>;

/** How the turn must end before its next effect, if it must. */
function limitOf({ clock, deadlines }: ChatDependencies, turn: Turn): EndEvent | undefined {
  turn.effectsPerformed += 1;
  const overdue = clock.now() - turn.startedAt > deadlines.turn;
  if (overdue) return { type: 'OUT_OF_TIME', reason: 'deadline' };
  if (turn.effectsPerformed > MAXIMUM_EFFECTS) return { type: 'OUT_OF_TIME', reason: 'failed' };
  return turn.stop.aborted ? { type: 'STOPPED', now: clock.now() } : undefined;
}

async function perform(
  dependencies: ChatDependencies,
  turn: Turn,
  effect: Performed,
): Promise<ResultEvent | EndEvent> {
  const { clock } = dependencies;
  const startedAt = clock.now();
  const event = await resultOf(dependencies, turn, effect);
  recordStep(turn, effect, event, clock.now() - startedAt);
  return turn.stop.aborted ? { type: 'STOPPED', now: clock.now() } : event;
}

function recordStep(turn: Turn, effect: Performed, event: ResultEvent, took: number): void {
  const { kind } = effect;
  const result =
    'data' in event ? event.data : 'understanding' in event ? event.understanding : { type: event.type };
  const traces = turn.agentTraces.splice(0);
  turn.evidence.steps.push({
    effect: kind,
    ...(effect.kind === 'tool' ? { name: effect.name, args: effect.args } : {}),
    result: 'reason' in event ? { type: event.type, reason: event.reason } : result,
    ...(traces.length > 0 ? { traces } : {}),
    took,
  });
}

function resultOf(dependencies: ChatDependencies, turn: Turn, effect: Performed): Promise<ResultEvent> {
  if (effect.kind === 'understand') return understand(dependencies, turn, effect);
  if (effect.kind === 'tool') return applyTool(dependencies, turn, effect);
  return askAgent(dependencies, turn, effect);
}
