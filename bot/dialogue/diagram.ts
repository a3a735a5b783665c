/** A machine's definition as a Mermaid state diagram, for docs/ARCHITECTURE.md: drawn from the machine, so never out of date. */

interface Transition {
  target?: readonly { key: string }[] | undefined;
  eventType: string;
  guard?: unknown;
}

interface StateNode {
  key: string;
  states: Record<string, StateNode>;
  always?: readonly Transition[] | undefined;
  on: Record<string, readonly Transition[] | undefined>;
}

/** Pass the machine; gives Mermaid text of its states, events and guards. */
export function mermaid(machine: { root: StateNode }): string {
  const lines = new Set<string>();
  for (const transition of eventsOf(machine.root)) draw(lines, 'anywhere', transition);
  for (const state of Object.values(machine.root.states)) {
    for (const transition of [...(state.always ?? []), ...eventsOf(state)])
      draw(lines, state.key, transition);
  }
  return ['stateDiagram-v2', '  state "any state" as anywhere', ...lines, ''].join('\n');
}

function eventsOf(state: StateNode): Transition[] {
  return Object.values(state.on).flatMap((transitions) => [...(transitions ?? [])]);
}

function draw(lines: Set<string>, from: string, { target, eventType, guard }: Transition): void {
  const label = [eventType, nameOf(guard)].filter(Boolean).join(' ');
  for (const { key } of target ?? []) lines.add(`  ${from} --> ${key}${label ? `: ${label}` : ''}`);
}

/** "isAbout finding"; `next` and `awaits` only repeat the target's name. */
function nameOf(guard: unknown): string {
  if (typeof guard === 'string') return `[${guard}]`;
  if (typeof guard !== 'object' || guard === null) return '';
  const { type, params } = guard as { type?: string; params?: Record<string, unknown> };
  if (type === 'next' || type === 'awaits') return '';
  const values = Object.values(params ?? {}).filter((value) => typeof value === 'string');
  return `[${[type, ...values].join(' ')}]`;
}
