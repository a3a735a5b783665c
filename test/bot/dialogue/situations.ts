import type { DialogueEvent, Snapshot } from '../../../bot/dialogue/dialogue.ts';
import { machine } from '../../../bot/dialogue/machine.ts';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import type { Memory, Pending } from '../../../bot/dialogue/memory.ts';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import { idleTurn } from '../../../bot/dialogue/scene.ts';
import type { Turn } from '../../../bot/dialogue/scene.ts';
import type { Intent } from '../../../bot/understanding/understanding.ts';
import { MONDAY_TEN, reading, Talk } from './talk.ts';
import '../../all-languages.ts';

/** Every position of the machine, with every kind of open question, and every event. */
export interface Situation {
  snapshot: Snapshot;
  turn: Turn;
  event: DialogueEvent;
  /** For a failing test's message. */
  name: string;
}

const { surroundings } = new Talk();
const common = { messageId: 'message-1', now: MONDAY_TEN, surroundings };
const intents = Object.keys(catalogueOf('en').labels.intents) as Intent[];
const kinds: Pending['kind'][] = [
  'variant', 'confirmation', 'order-number', 'order-email', 'message-for-staff', 'clarification', 'which-product', 'which-line',
]; // prettier-ignore

const events: DialogueEvent[] = [
  { type: 'SAID', ...common, text: 'hello' },
  { type: 'CHOSE', ...common, choiceId: 'yes', label: 'Yes' },
  { type: 'CHOSE', ...common, choiceId: 'variant:none', label: 'Blue' },
  { type: 'STOPPED', now: MONDAY_TEN },
  { type: 'TOOL_DONE', effectId: 'in-flight', data: {} },
  { type: 'TOOL_FAILED', effectId: 'in-flight', reason: 'unavailable' },
  { type: 'TOOL_FAILED', effectId: 'in-flight', reason: 'unknown-outcome' },
  { type: 'AGENT_CALLED', effectId: 'in-flight', calls: [] },
  { type: 'AGENT_DONE', effectId: 'in-flight', sentences: [], parts: [] },
  { type: 'AGENT_FAILED', effectId: 'in-flight', reason: 'deadline' },
  { type: 'OUT_OF_TIME' },
  { type: 'STAFF_JOINED', now: MONDAY_TEN },
  { type: 'STAFF_LEFT', now: MONDAY_TEN },
  ...intents.map((intent): DialogueEvent => ({
    type: 'UNDERSTOOD',
    effectId: 'in-flight',
    understanding: reading(intent),
  })),
];

function memoryWith(kind: Pending['kind'] | undefined): Memory {
  const pending: Pending[] = kind
    ? [{ kind, askedAt: MONDAY_TEN, until: MONDAY_TEN + 60_000, data: {} }]
    : [];
  return { ...emptyMemory('en'), pending };
}

export function* situations(): Generator<Situation> {
  for (const position of Object.keys(machine.states)) {
    for (const kind of [undefined, ...kinds]) {
      for (const event of events) {
        const turn = {
          ...idleTurn(),
          messageId: 'message-0',
          now: MONDAY_TEN,
          surroundings,
          inFlight: ['in-flight'],
        };
        const name = `${position} ${kind ?? ''} ${event.type}`;
        yield { snapshot: { position, memory: memoryWith(kind) }, turn, event, name };
      }
    }
  }
}
