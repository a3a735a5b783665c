import { expect, test, vi } from 'vitest';
import { machine } from '../../bot/dialogue/machine.ts';
import { tableOf } from '../../bot/dialogue/table.ts';
import * as flat from '../../bot/lambda/flat-machine.ts';

/** What stands for xstate in the bundle gives the dialogue's table the very definition that xstate gives it. */

interface Way {
  guard?: unknown;
  target?: readonly { key: string }[];
  actions: unknown[];
}
interface Node {
  key: string;
  type: string;
  entry: { type: string; params?: unknown }[];
  exit: unknown[];
  invoke: unknown[];
  after: unknown[];
  states: Record<string, Node>;
  on: Record<string, readonly Way[]>;
  always?: readonly Way[];
}

/** All that the table reads, as plain data; `params` that are functions by what they are. */
function read(node: Node): unknown {
  const ways = (list: readonly Way[] = []) =>
    list.map(({ guard, target = [], actions }) => ({ guard, target: target.map(({ key }) => key), actions }));
  return {
    type: node.type,
    entry: node.entry.map(({ type, params }) => ({ type, params: typeof params })),
    exits: [node.exit.length, node.invoke.length, node.after.length],
    on: Object.fromEntries(Object.entries(node.on).map(([event, list]) => [event, ways(list)])),
    always: ways(node.always),
    states: Object.fromEntries(Object.entries(node.states).map(([key, state]) => [key, read(state)])),
  };
}

async function flatDialogue(): Promise<typeof machine> {
  vi.resetModules();
  vi.doMock('xstate', () => flat);
  const again = await import('../../bot/dialogue/machine.ts');
  vi.doUnmock('xstate');
  vi.resetModules();
  return again.machine;
}

test('the dialogue reads the same', async () => {
  const flattened = await flatDialogue();
  expect(flattened).not.toBe(machine);
  expect(read(flattened.root as unknown as Node)).toEqual(read(machine.root as unknown as Node));
  expect(Object.keys(flattened.states)).toEqual(Object.keys(machine.states));
  expect(JSON.stringify(flattened.config)).toBe(JSON.stringify(machine.config));
  const names = ({ implementations: { actions, guards } }: typeof machine) => ({
    actions: Object.entries(actions).map(([name, action]) => [name, (action as { type?: string }).type]),
    guards: Object.keys(guards),
  });
  expect(names(flattened)).toEqual(names(machine));
  expect(() => tableOf(flattened)).not.toThrow();
});

const empty = { actions: {}, guards: {} };

test.each([
  ['an exit', { states: { one: { exit: 'effect' } } }],
  ['a delay', { states: { one: { after: { 100: 'one' } } } }],
  ['an invocation', { states: { one: { invoke: { src: 'clock' } } } }],
  ['a nested state', { states: { one: { states: { inside: {} } } } }],
  ['an end', { states: { one: { type: 'final' } } }],
])('keeps %s, which the table refuses', (_name, config) => {
  const made = flat.setup(empty).createMachine(config);
  expect(() => tableOf(made as never)).toThrow('does not hold');
});

test('refuses a way to a state that is not there', () => {
  const config = { states: { one: { on: { SAID: 'nowhere' } } } };
  expect(() => flat.setup(empty).createMachine(config)).toThrow('nowhere');
});
