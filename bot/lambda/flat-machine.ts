/**
 * Stands for xstate in the bundle. The stepper reads a table from the machine's definition and never runs it by xstate
 * (bot/dialogue/table.ts), so all the bundle needs of xstate is the form a definition has after `setup`, `assign` and
 * `createMachine`. This gives that form to a machine of one flat level; a test compares it with xstate's own. What such
 * a machine cannot have is kept, so that the table refuses it.
 */

type OneOrMany<T> = T | readonly T[];
type ActionName = string | { type: string; params?: unknown };
interface Way {
  guard?: unknown;
  target?: string;
  actions?: OneOrMany<ActionName>;
}
interface StateDefinition {
  type?: string;
  entry?: OneOrMany<ActionName>;
  exit?: OneOrMany<ActionName>;
  invoke?: OneOrMany<unknown>;
  after?: Record<string, unknown>;
  on?: Record<string, OneOrMany<string | Way>>;
  always?: OneOrMany<string | Way>;
  states?: Record<string, StateDefinition>;
}

interface Node {
  key: string;
  type: string;
  entry: ActionName[];
  exit: ActionName[];
  invoke: unknown[];
  after: unknown[];
  states: Record<string, Node>;
  on: Record<string, ReadWay[]>;
  always: ReadWay[];
}
interface ReadWay {
  guard?: unknown;
  target?: Node[];
  actions: ActionName[];
}

export function assign(assignment: unknown): { type: string; assignment: unknown } {
  return { type: 'xstate.assign', assignment };
}

export function setup({ actions, guards }: { actions: object; guards: object }) {
  return {
    createMachine(config: StateDefinition) {
      const root = nodeOf('(machine)', config);
      for (const [key, definition] of Object.entries(config.states ?? {})) {
        root.states[key] = nodeOf(key, definition);
      }
      // Ways lead to states, so all of them must be there first.
      readWays(root, config, root.states);
      for (const [key, definition] of Object.entries(config.states ?? {})) {
        readWays(root.states[key]!, definition, root.states);
      }
      return { config, implementations: { actions, guards }, root, states: root.states };
    },
  };
}

function nodeOf(key: string, definition: StateDefinition): Node {
  return {
    key,
    type: definition.type ?? (definition.states ? 'compound' : 'atomic'),
    entry: list(definition.entry).map(named),
    exit: list(definition.exit).map(named),
    invoke: list(definition.invoke),
    after: Object.entries(definition.after ?? {}),
    states: {},
    on: {},
    always: [],
  };
}

function readWays(node: Node, { on = {}, always }: StateDefinition, states: Node['states']): void {
  for (const [type, ways] of Object.entries(on)) node.on[type] = list(ways).map((way) => read(way, states));
  node.always = list(always).map((way) => read(way, states));
}

/** @throws Error when it leads to a state that is not there. */
function read(way: string | Way, states: Node['states']): ReadWay {
  const { guard, target, actions } = typeof way === 'string' ? { target: way } : way;
  const reached = target === undefined ? undefined : states[target.replace(/^\./, '')];
  if (target !== undefined && !reached) throw new Error(`a way leads to ${target}, which is no state`);
  return {
    ...(guard === undefined ? {} : { guard }),
    ...(reached ? { target: [reached] } : {}),
    actions: list(actions),
  };
}

const named = (action: ActionName): ActionName => (typeof action === 'string' ? { type: action } : action);

const list = <T>(value: OneOrMany<T> | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? [...(value as readonly T[])] : [value as T];
