import { describe, expect, it } from 'vitest';
import { assign, getMicrosteps, setup } from 'xstate';
import { machine } from '../../../bot/dialogue/machine.ts';
import { tableOf } from '../../../bot/dialogue/table.ts';
import { situations, type Situation } from './situations.ts';
import { store } from './talk.ts';

/** Our table beside xstate's own algorithm: the definition must mean the same to both. */

const table = tableOf(machine);

function byTable({ snapshot, turn, event }: Situation): unknown {
  try {
    const { position, scene, effects, passed } = table(
      snapshot.position,
      { memory: snapshot.memory, turn, store },
      event,
    );
    return { position, scene, effects, passed };
  } catch {
    return 'threw';
  }
}

function byXstate({ snapshot, turn, event }: Situation): unknown {
  const current = machine.resolveState({
    value: snapshot.position,
    context: { memory: snapshot.memory, turn, store },
  });
  try {
    const steps = getMicrosteps(machine, current, event);
    const last = steps.at(-1)?.[0] ?? current;
    const actions = steps.flatMap(([, performed]) => performed);
    return {
      position: last.value,
      scene: last.context,
      effects: actions.filter(({ type }) => type === 'effect').map(({ params }) => params),
      passed: steps.map(([each]) => each.value),
    };
  } catch {
    return 'threw';
  }
}

describe('the table', () => {
  it('leads every shopper where xstate would, with the same effects over the same states', () => {
    let moved = 0;
    for (const situation of situations()) {
      const expected = byXstate(situation);
      expect(byTable(situation), situation.name).toEqual(expected);
      if (expected !== 'threw') moved += 1;
    }
    expect(moved).toBeGreaterThan(500);
  });

  it.each([
    ['nested states', { initial: 'a', states: { a: { initial: 'b', states: { b: {} } } } }],
    ['parallel states', { type: 'parallel', states: { a: {}, b: {} } }],
    ['exits', { initial: 'a', states: { a: { exit: 'remember' } } }],
    ['delays', { initial: 'a', states: { a: { after: { 100: 'a' } } } }],
    ['actions without a name', { initial: 'a', on: { GO: { actions: assign({}) } }, states: { a: {} } }],
    ['actions that act', { initial: 'a', on: { GO: { actions: 'act' } }, states: { a: {} } }],
  ])('refuses %s when it is made, not in the middle of a conversation', (_, definition) => {
    const odd = setup({ actions: { remember: assign({}), act: () => {} } }).createMachine(
      definition as never,
    );
    expect(() => tableOf(odd)).toThrow();
  });

  it('gives up on a circle instead of hanging', () => {
    const circle = setup({}).createMachine({
      initial: 'here',
      states: { here: { always: 'there' }, there: { always: 'here' } },
    });
    const scene = { memory: {}, turn: {}, store } as never;
    expect(() => tableOf(circle)('here', scene, { type: 'OUT_OF_TIME' })).toThrow(/circle/);
  });
});
