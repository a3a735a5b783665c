import { describe, expect, it } from 'vitest';
import { sortReadings } from '../../../bot/dialogue/flows/rereading-circumstances.ts';
import type { Condition } from '../../../bot/dialogue/flows/rereading-circumstances.ts';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import type { Memory } from '../../../bot/dialogue/memory.ts';
import { idleTurn } from '../../../bot/dialogue/scene.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';
import type { Intent } from '../../../bot/understanding/understanding.ts';
import { reading, store } from './talk.ts';

/** Readings are passed over by what is known before words are read; which one is found must not depend on it. */

const focus = { productId: 'norrland', title: 'Norrland', price: 1, options: [], variants: [] };

function scene(intent: Intent, memory: Partial<Memory> = {}, slots = {}): Scene {
  const understanding = reading(intent, slots);
  return {
    memory: { ...emptyMemory('en'), ...memory },
    turn: { ...idleTurn(), intent, understanding },
    store,
  };
}

function tried(conditions: Condition[], of: Scene): number[] {
  const found: number[] = [];
  const readings = conditions.map((condition, index) => ({
    ...condition,
    applies: () => found.push(index) === 0,
  }));
  expect(sortReadings(readings)(of)).toBeUndefined();
  return found;
}

describe('readings by circumstance', () => {
  it('tries in their order those that the words were read as, and those of any reading', () => {
    const conditions: Condition[] = [{ readAs: ['deny'] }, {}, { readAs: ['affirm', 'deny'] }, { readAs: ['affirm'] }];
    expect(tried(conditions, scene('affirm'))).toEqual([1, 2, 3]);
    expect(tried(conditions, scene('deny'))).toEqual([0, 1, 2]);
  }); // prettier-ignore

  it('gives the first that applies, and looks at none behind it', () => {
    const told: string[] = [];
    const named = (name: string, applies: boolean) => ({
      name,
      applies: () => told.push(name) > 0 && applies,
    });
    const find = sortReadings([named('one', false), named('two', true), named('three', true)]);
    expect(find(scene('greet'))?.name).toBe('two');
    expect(told).toEqual(['one', 'two']);
  });

  it('tries only what all circumstances allow', () => {
    const conditions: Condition[] = [
      { when: ['in-focus'] },
      { when: ['in-focus', 'counted'] },
      { when: ['nothing-asked'] },
      { when: ['asked'] },
      { when: ['just-added'] },
    ];
    expect(tried(conditions, scene('greet'))).toEqual([2]);
    expect(tried(conditions, scene('greet', { focus }))).toEqual([0, 2]);
    expect(tried(conditions, scene('greet', { focus }, { quantity: 2 }))).toEqual([0, 1, 2]);
    const pending = [{ kind: 'variant' as const, askedAt: 0, until: 1 }];
    expect(tried(conditions, scene('greet', { pending }))).toEqual([3]);
    const lastReply = { template: 'added', text: '', speech: '' };
    expect(tried(conditions, scene('greet', { lastReply }))).toEqual([2, 4]);
  });

  it.each([
    ['known', { previousFocus: focus }, {}],
    ['known', { shown: [focus] }, {}],
    ['shown', { shown: [focus] }, {}],
    ['searched', { search: { query: 'mug', filters: {}, offset: 0, total: 1 } }, {}],
    ['can-undo', { undo: [{ lines: [], coupons: [], label: 'mug' }] }, {}],
    ['goods-named', {}, { things: ['mug'] }],
    ['goods-named', {}, { names: ['mug'] }],
    ['price-limited', {}, { priceMin: 1 }],
    ['price-limited', {}, { priceMax: 1 }],
    ['pointed-at', {}, { reference: 'it' }],
  ] as const)('sees %s', (circumstance, memory, slots) => {
    const conditions: Condition[] = [{ when: [circumstance] }];
    const held = scene('greet', memory as Partial<Memory>, slots);
    expect(tried(conditions, held)).toEqual([0]);
    expect(tried(conditions, scene('greet'))).toEqual([]);
  });
});
