import type { Language } from '../understanding/understanding.ts';
import type { DialogueEvent, Snapshot, Step, StepResult, TurnState } from './dialogue.ts';
import { machine, restingStates } from './machine.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { catalogueOf } from './replies/index.ts';
import { say } from './say.ts';
import { idleTurn, inTurn } from './scene.ts';
import type { Scene, Turn } from './scene.ts';
import { tableOf } from './table.ts';
import { forgetTexts } from './event-readings.ts';

/** The one module that knows how the machine is run, so that it can be swapped. */

export { migrateMemory } from './memory.ts';

/** A conversation in which nothing was said yet. */
export function initialSnapshot(language: Language): Snapshot {
  return { position: 'listening', memory: emptyMemory(language) };
}

/** Moves a conversation on by one event. Pure; never throws. */
export const step: Step = (snapshot, turn, event, store) => {
  const memory = inOfferedLanguage(snapshot.memory, store.languages);
  const scene: Scene = { memory, turn: (turn as Turn | undefined) ?? idleTurn(), store };
  const ignored = whyIgnored(scene, turn, event);
  if (ignored) return unchanged(snapshot, scene.turn, ignored);
  const troubles = [];
  if (isNewTurn(event) && scene.turn.inFlight.length > 0)
    troubles.push('a new message came before the turn was done');
  try {
    const result = run(snapshot.position, scene, event);
    troubles.push(...result.troubles);
    return { ...result.step, ...(troubles.length > 0 ? { trouble: troubles.join('; ') } : {}) };
  } catch (error) {
    return apologise(scene, event, error);
  } finally {
    forgetTexts();
  }
};

/** A conversation from before the store gave up its language goes on in the store's first: no other wording is there. */
function inOfferedLanguage(memory: Memory, offered: readonly Language[]): Memory {
  const [first = 'en'] = offered;
  return offered.includes(memory.language) ? memory : { ...memory, language: first };
}

function isNewTurn(event: DialogueEvent): boolean {
  return event.type === 'SAID' || event.type === 'CHOSE';
}

/** Results that nothing in flight asked for are stale: the turn went on, or was settled, without them. */
function whyIgnored(scene: Scene, turn: TurnState | undefined, event: DialogueEvent): string | undefined {
  if ('effectId' in event && !scene.turn.inFlight.includes(event.effectId)) {
    return `${event.type} names ${event.effectId}, which is not in flight`;
  }
  if (event.type === 'OUT_OF_TIME' && (!turn || scene.turn.inFlight.length === 0)) {
    return 'OUT_OF_TIME came when nothing was in flight';
  }
  return undefined;
}

function unchanged(snapshot: Snapshot, turn: Turn, trouble: string): StepResult {
  return { snapshot, turn, effects: [], settled: turn.inFlight.length === 0, states: [], trouble };
}

const table = tableOf(machine);

function run(position: string, scene: Scene, event: DialogueEvent): { step: StepResult; troubles: string[] } {
  const troubles: string[] = [];
  const known = Object.hasOwn(machine.states, position);
  if (!known) troubles.push(`position "${position}" is unknown and was reset to listening`);
  const passage = table(known ? position : 'listening', scene, event);
  if (!passage.moved) troubles.push(`${event.type} has no meaning in ${position}`);
  const { position: reached, effects, passed: states } = passage;
  const { memory, turn } = passage.scene;
  const settled = turn.inFlight.length === 0;
  if (settled && !restingStates.includes(reached)) throw new Error(`nothing is in flight in ${reached}`);
  return { step: { snapshot: { position: reached, memory }, turn, effects, settled, states }, troubles };
}

/** Something threw: an honest reply, back to listening, and what was remembered before is kept. */
function apologise(scene: Scene, event: DialogueEvent, error: unknown): StepResult {
  const trouble = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const begun = 'messageId' in event ? { ...idleTurn(), ...pick(event), text: '' } : scene.turn;
  const quiet = inTurn(
    { ...scene, turn: begun },
    { inFlight: [], waiting: [], lead: undefined, warning: undefined },
  );
  let apology: Scene;
  try {
    apology = say(quiet, 'apology', {}, { noWayBack: true });
  } catch {
    apology = plainApology(quiet);
  }
  const { memory, turn } = apology;
  const effects = turn.move ? [turn.move.effect] : [];
  return {
    snapshot: { position: 'listening', memory },
    turn,
    effects,
    settled: true,
    states: ['apologising'],
    trouble,
  };
}

function pick(event: Extract<DialogueEvent, { messageId: string }>): Partial<Turn> {
  const { messageId, now, surroundings } = event;
  return { messageId, now, surroundings };
}

/** When even wording fails, as with settings that are broken: the first wording as it stands. */
function plainApology(scene: Scene): Scene {
  const [wording] = catalogueOf('en').wordings.apology;
  const text = wording({}, undefined as never);
  const reply = {
    parts: [{ kind: 'text' as const, text }],
    speech: text,
    language: 'en' as const,
    template: 'apology',
  };
  const id = `${scene.turn.messageId}.apology`;
  return inTurn(scene, { move: { state: 'replying', effect: { kind: 'reply', id, reply } }, inFlight: [] });
}
