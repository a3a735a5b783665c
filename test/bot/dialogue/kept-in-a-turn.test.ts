import { afterEach, expect, test } from 'vitest';
import { candidatesOf } from '../../../bot/dialogue/goods-said.ts';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import type { ShownProduct } from '../../../bot/dialogue/memory.ts';
import { idleTurn } from '../../../bot/dialogue/scene.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';
import { forgetTexts, readInLanguage } from '../../../bot/dialogue/event-readings.ts';
import type { Weighed } from '../../../bot/shop/shop.ts';
import { store } from './talk.ts';

/** What was read of one message serves all its readings, and none of the next message. */

afterEach(forgetTexts);

const jacket: ShownProduct = { productId: 'a', title: 'Drizzle Jacket', price: 1, options: [], variants: [] };
const memory = { ...emptyMemory('en'), shown: [jacket] };
const weighing = (weight: number): Weighed => ({
  words: [{ word: 'jacket', weight, names: true }],
  known: [{ productId: 'a', says: [1] }],
  best: [],
});
const hearing = (weighed?: Weighed): Scene => ({
  memory,
  turn: { ...idleTurn(), text: 'the jacket', ...(weighed ? { weighed } : {}) },
  store,
});
const weightIn = (scene: Scene): number | undefined => candidatesOf(scene)[0]?.says.get('jacket');

test('what may be meant is found once a message, however it is read, and anew for the next', () => {
  const weighed = weighing(3);
  const first = candidatesOf(hearing(weighed));
  expect(candidatesOf(hearing(weighed))).toBe(first);
  expect(weightIn(hearing(weighing(5)))).toBe(5);
  expect(weightIn(hearing())).toBe(4);
  expect(weightIn(hearing(weighed))).toBe(3);
});

test('what was shown since may be meant, and what a store changed counts', () => {
  const weighed = weighing(3);
  const scene = hearing(weighed);
  expect(candidatesOf(scene)).toHaveLength(1);
  const shown = [jacket, { ...jacket, productId: 'b', title: 'Fjell Jacket' }];
  expect(candidatesOf({ ...scene, memory: { ...memory, shown } })).toHaveLength(2);
  expect(candidatesOf({ ...scene, store: { ...store } })).not.toBe(candidatesOf(scene));
});

test('a text is read once an event and language', () => {
  const read: string[] = [];
  const reading = readInLanguage((language, text) => {
    read.push(`${language} ${text}`);
    return text.length;
  });
  const german: Scene = { ...hearing(), memory: { ...memory, language: 'de' } };
  expect([reading(hearing(), 'tea'), reading(hearing(), 'tea'), reading(german, 'tea')]).toEqual([3, 3, 3]);
  expect(read).toEqual(['en tea', 'de tea']);
  forgetTexts();
  reading(german, 'tea');
  expect(read).toEqual(['en tea', 'de tea', 'de tea']);
});
