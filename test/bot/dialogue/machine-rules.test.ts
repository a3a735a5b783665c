import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { mermaid } from '../../../bot/dialogue/diagram.ts';
import { machine, restingStates } from '../../../bot/dialogue/machine.ts';

/** The machine may only decide: these tests read its definition and refuse whatever would act, wait or hide. */

interface Definition {
  key: string;
  type: string;
  entry: { type: string; params?: unknown }[];
  exit: unknown[];
  invoke: unknown[];
  after: unknown[];
  states: Record<string, Definition>;
  on: Record<string, readonly Way[]>;
  always?: readonly Way[];
}
interface Way {
  target?: readonly { key: string }[];
  actions: (string | { type: string })[];
  guard?: unknown;
}

const root = machine.root as unknown as Definition;
const states = [root, ...Object.values(root.states)];
const ways = (state: Definition): Way[] => [...Object.values(state.on).flat(), ...(state.always ?? [])];
const nameOf = (action: string | { type: string }): string =>
  typeof action === 'string' ? action : action.type;
const implementations = machine.implementations as unknown as {
  actions: Record<string, { type?: string } | undefined>;
  guards: Record<string, unknown>;
};

describe('the machine', () => {
  it.each(states.map((state) => [state.key, state] as const))(
    '%s only assigns, routes and asks for effects',
    (_, state) => {
      expect(['atomic', 'compound', 'parallel']).toContain(state.type);
      expect(state.invoke).toEqual([]);
      expect(state.after).toEqual([]);
      expect(state.exit).toEqual([]);
      for (const action of state.entry) expect(action.type).toBe('effect');
      for (const way of ways(state)) {
        for (const action of way.actions) {
          expect(typeof action).not.toBe('function');
          expect(implementations.actions[nameOf(action)]?.type).toBe('xstate.assign');
        }
        if (way.guard) {
          const name = typeof way.guard === 'string' ? way.guard : (way.guard as { type: string }).type;
          expect(Object.keys(implementations.guards)).toContain(name);
        }
      }
    },
  );

  it('has no action that is neither an assignment nor the effect', () => {
    for (const [name, action] of Object.entries(implementations.actions)) {
      if (name === 'effect') expect(typeof action).toBe('function');
      else expect(action?.type).toBe('xstate.assign');
    }
  });

  it('has no named action or guard that is never used', () => {
    const used = new Set(
      states.flatMap((state) =>
        [...state.entry, ...ways(state).flatMap(({ actions }) => actions)].map(nameOf),
      ),
    );
    expect([...used].sort()).toEqual(Object.keys(implementations.actions).sort());
    const guards = states
      .flatMap(ways)
      .map(({ guard }) => (typeof guard === 'object' && guard ? (guard as { type: string }).type : guard));
    expect(new Set(guards.filter(Boolean))).toEqual(new Set(Object.keys(implementations.guards)));
  });

  it('passes through states without events only in one direction: no always-chain can come back', () => {
    const next = new Map(
      states.map((state) => [
        state.key,
        (state.always ?? []).flatMap(({ target }) => (target ?? []).map(({ key }) => key)),
      ]),
    );
    const explore = (key: string, path: string[]): void => {
      expect(path, `a circle over ${key}`).not.toContain(key);
      for (const target of next.get(key) ?? []) explore(target, [...path, key]);
    };
    for (const key of next.keys()) explore(key, []);
  });

  it('leaves every passing state by a way without a guard or by the state a flow has named', () => {
    for (const state of states.filter(({ always }) => always && always.length > 0)) {
      const last = state.always?.at(-1);
      const guard = last?.guard as { type?: string } | undefined;
      expect(guard === undefined || guard.type === 'next').toBe(true);
    }
  });

  it('rests only in states that exist, and reaches every state', () => {
    for (const name of restingStates) expect(Object.keys(root.states)).toContain(name);
    const reached = new Set(
      states.flatMap(ways).flatMap(({ target }) => (target ?? []).map(({ key }) => key)),
    );
    expect([...reached].sort()).toEqual(Object.keys(root.states).sort());
  });

  it('is drawn with every state in it', () => {
    const drawing = mermaid(machine);
    expect(drawing.startsWith('stateDiagram-v2')).toBe(true);
    for (const name of Object.keys(root.states)) expect(drawing).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('settles from every position and event before a time-out', async () => {
    const worker = new Worker(new URL('every-position.ts', import.meta.url));
    const outcome = await Promise.race([
      new Promise<{ tried: number; stuck: string[] }>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      }),
      new Promise<'hangs'>((resolve) => {
        setTimeout(() => resolve('hangs'), 30_000).unref();
      }),
    ]);
    await worker.terminate();
    expect(outcome).not.toBe('hangs');
    if (outcome === 'hangs') return;
    expect(outcome.stuck).toEqual([]);
    expect(outcome.tried).toBeGreaterThan(500);
  });
});
