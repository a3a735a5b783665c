import { createHash } from 'node:crypto';
import { standardDeadlines, type ChatDependencies } from '../chat/dependencies.ts';
import { machine } from '../dialogue/machine.ts';
import { initialSnapshot, migrateMemory, step } from '../dialogue/stepper.ts';
import { agentTools, runTool } from '../tools/list.ts';
import { findPersonalData } from '../understanding/embedded/personal-data.ts';
import { operatingClock } from './operating-clock.ts';

/** What chat is made of on every host: dialogue, tools, masking and time. */
export type CommonParts = Pick<
  ChatDependencies,
  | 'step'
  | 'initialSnapshot'
  | 'restoreSnapshot'
  | 'findPersonalData'
  | 'runTool'
  | 'agentTools'
  | 'machineVersion'
  | 'clock'
  | 'deadlines'
>;

/** @param version the program's, for evidence. */
export function commonParts(version: string): CommonParts {
  return {
    step,
    initialSnapshot,
    restoreSnapshot: ({ position, memory }) => ({ position, memory: migrateMemory(memory, memory.language) }),
    findPersonalData: (text, pattern) => findPersonalData(text, orderNumberIn(text, pattern)),
    runTool,
    agentTools,
    machineVersion: machineVersion(version),
    clock: operatingClock,
    deadlines: standardDeadlines,
  };
}

/** The program's version says which flows, the hash which states and transitions. */
function machineVersion(version: string): string {
  const definition = createHash('sha256').update(JSON.stringify(machine.config)).digest('hex');
  return `${version}-${definition.slice(0, 12)}`;
}

const orderNumbers = new Map<string, RegExp>();

/** Where an order number stands, so that it is not taken for a telephone number. */
function orderNumberIn(text: string, pattern: string): { start: number; end: number } | undefined {
  const expression = orderNumbers.get(pattern) ?? new RegExp(pattern.replace(/^\^|\$$/g, ''), 'i');
  orderNumbers.set(pattern, expression);
  const match = expression.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
