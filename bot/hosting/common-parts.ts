import { createHash } from 'node:crypto';
import { standardDeadlines, type ChatDependencies, type Dialogue } from '../chat/dependencies.ts';
import { findPersonalData } from '../understanding/embedded/personal-data.ts';
import { once } from '../chat/once.ts';
import { operatingClock } from './operating-clock.ts';

const turnParts = once(() => import('./turn-parts.ts'));

/** What chat is made of on every host: dialogue, tools, masking and time. */
export type CommonParts = Pick<
  ChatDependencies,
  'dialogue' | 'findPersonalData' | 'runTool' | 'agentTools' | 'clock' | 'deadlines'
>;

/** @param version the program's, for evidence. */
export function commonParts(version: string): CommonParts {
  return {
    dialogue: once(() => loadDialogue(version)),
    findPersonalData: (text, pattern) => findPersonalData(text, orderNumberIn(text, pattern)),
    runTool: async (...call) => (await turnParts()).runTool(...call),
    agentTools: async (names) => (await turnParts()).agentTools(names),
    clock: operatingClock,
    deadlines: standardDeadlines,
  };
}

/** Its version: the program's says which flows, the hash which states and transitions. */
async function loadDialogue(version: string): Promise<Dialogue> {
  const { initialSnapshot, machine, migrateMemory, step } = await turnParts();
  const definition = createHash('sha256').update(JSON.stringify(machine.config)).digest('hex');
  return {
    step,
    initialSnapshot,
    restoreSnapshot: ({ position, memory }) => ({ position, memory: migrateMemory(memory, memory.language) }),
    version: `${version}-${definition.slice(0, 12)}`,
  };
}

const orderNumbers = new Map<string, RegExp>();

/** Where an order number stands, so that it is not taken for a telephone number. */
function orderNumberIn(text: string, pattern: string): { start: number; end: number } | undefined {
  const expression = orderNumbers.get(pattern) ?? new RegExp(pattern.replace(/^\^|\$$/g, ''), 'i');
  orderNumbers.set(pattern, expression);
  const match = expression.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
