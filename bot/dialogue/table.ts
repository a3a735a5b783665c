import type { AnyStateMachine } from 'xstate';
import type { DialogueEvent, Effect } from './dialogue.ts';
import type { Scene } from './scene.ts';

/**
 * The machine as a table to step through. The definition stays xstate's, so it is drawn, checked and typed by xstate;
 * only the stepping is ours, because our machine is one flat level of states whose actions are assignments and one
 * effect, and xstate's general algorithm costs several times the flows themselves. A test steps both side by side.
 */

/** Where one transition led. */
interface Passage {
  position: string;
  scene: Scene;
  effects: Effect[];
  /** The position after each step, in order; one even when nothing happened. */
  passed: string[];
  /** Whether any transition was taken. */
  moved: boolean;
}

type Table = (position: string, scene: Scene, event: DialogueEvent) => Passage;

interface Row {
  entry: Parameters[];
  on: Map<string, Way[]>;
  always: Way[];
}

/** One way out of a state. Without a target the state stays, and its entry is not performed again. */
interface Way {
  allows: ((seen: Seen) => boolean) | undefined;
  target: string | undefined;
  changes: Change[];
}

type Change = (scene: Scene, event: DialogueEvent) => Scene;
type Parameters = (scene: Scene, event: DialogueEvent) => Effect;

/** More steps than any chain of states has; over this the definition goes in a circle. */
const MAXIMUM_STEPS = 50;

/**
 * Reads a machine's definition once.
 * @throws Error when it uses anything a table cannot hold: nested or parallel states, exits, invocations, delays,
 * actions other than assignments and the effect.
 */
export function tableOf(machine: Pick<AnyStateMachine, 'implementations' | 'root'>): Table {
  const { implementations, root } = machine as unknown as { implementations: Implementations; root: Node };
  const states = Object.values(root.states);
  for (const node of [root, ...states]) refuseTheRest(node, node === root);
  const common = rowOf(root, implementations).on;
  const rows = new Map(states.map((node) => [node.key, rowOf(node, implementations)]));
  return (position, scene, event) => travel(rows, common, { position, scene, event });
}

function travel(
  rows: ReadonlyMap<string, Row>,
  common: Row['on'],
  from: { position: string; scene: Scene; event: DialogueEvent },
): Passage {
  const { event } = from;
  const passage: Passage = {
    position: from.position,
    scene: from.scene,
    effects: [],
    passed: [],
    moved: false,
  };
  const heard =
    firstOf(rowAt(rows, passage).on.get(event.type), passage.scene, event) ??
    firstOf(common.get(event.type), passage.scene, event);
  if (heard) take(rows, passage, heard, event);
  passage.passed.push(passage.position);
  for (;;) {
    const way = firstOf(rowAt(rows, passage).always, passage.scene, event);
    if (!way) return passage;
    if (passage.passed.length > MAXIMUM_STEPS) throw new Error(`a circle over ${passage.position}`);
    take(rows, passage, way, event);
    passage.passed.push(passage.position);
  }
}

function rowAt(rows: ReadonlyMap<string, Row>, { position }: Passage): Row {
  const row = rows.get(position);
  if (!row) throw new Error(`there is no state ${position}`);
  return row;
}

/** The guards of a state are some fifty, and all are given the one object. */
function firstOf(ways: Way[] | undefined, context: Scene, event: DialogueEvent): Way | undefined {
  if (!ways || ways.length === 0) return undefined;
  const seen: Seen = { context, event };
  for (const way of ways) if (way.allows === undefined || way.allows(seen)) return way;
  return undefined;
}

function take(rows: ReadonlyMap<string, Row>, passage: Passage, way: Way, event: DialogueEvent): void {
  passage.moved = true;
  for (const change of way.changes) passage.scene = change(passage.scene, event);
  if (way.target === undefined) return;
  passage.position = way.target;
  for (const effect of rows.get(way.target)?.entry ?? []) passage.effects.push(effect(passage.scene, event));
}

/** What of xstate's own objects is read here. */
interface Node {
  key: string;
  type: string;
  entry: Action[];
  exit: unknown[];
  invoke: unknown[];
  after: unknown[];
  states: Record<string, Node>;
  on: Record<string, readonly Definition[]>;
  always?: readonly Definition[];
}
interface Definition {
  target?: readonly Node[];
  actions: (string | Action)[];
  guard?: string | { type: string; params?: unknown };
}
interface Action {
  type: string;
  params?: unknown;
}
interface Seen {
  context: Scene;
  event: DialogueEvent;
}
interface Implementations {
  actions: Record<string, { type?: string; assignment?: unknown } | undefined>;
  guards: Record<string, ((seen: Seen, params: unknown) => boolean) | undefined>;
}

function refuseTheRest(node: Node, isRoot: boolean): void {
  const refused =
    node.type !== (isRoot ? 'compound' : 'atomic') ||
    node.exit.length > 0 ||
    node.invoke.length > 0 ||
    node.after.length > 0 ||
    (isRoot && (node.entry.length > 0 || (node.always ?? []).length > 0));
  if (refused) throw new Error(`the state ${node.key} uses what the dialogue's table does not hold`);
}

function rowOf(node: Node, implementations: Implementations): Row {
  const ways = (definitions: readonly Definition[] = []): Way[] =>
    definitions.map((definition) => wayOf(definition, implementations));
  return {
    entry: node.entry.map(effectOf),
    on: new Map(Object.entries(node.on).map(([type, definitions]) => [type, ways(definitions)])),
    always: ways(node.always),
  };
}

function effectOf({ type, params }: Action): Parameters {
  if (type !== 'effect' || typeof params !== 'function') throw new Error(`${type} is not the effect`);
  const parameters = params as (seen: Seen) => Effect;
  return (context, event) => parameters({ context, event });
}

function wayOf({ target = [], actions, guard }: Definition, implementations: Implementations): Way {
  if (target.length > 1) throw new Error('a way leads to one state');
  return {
    allows: guard === undefined ? undefined : guardOf(guard, implementations),
    target: target[0]?.key,
    changes: actions.map((action) =>
      assignmentOf(typeof action === 'string' ? action : action.type, implementations),
    ),
  };
}

function guardOf(guard: NonNullable<Definition['guard']>, { guards }: Implementations): Way['allows'] {
  const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : guard;
  const decide = guards[type];
  if (!decide || typeof params === 'function') throw new Error(`the guard ${type} is not a named one`);
  return (seen) => decide(seen, params);
}

function assignmentOf(name: string, { actions }: Implementations): Change {
  const action = actions[name];
  if (action?.type !== 'xstate.assign' || typeof action.assignment !== 'function') {
    throw new Error(`the action ${name} is not an assignment`);
  }
  const assignment = action.assignment as (seen: Seen) => Scene;
  return (context, event) => assignment({ context, event });
}
