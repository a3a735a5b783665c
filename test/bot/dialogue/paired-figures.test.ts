import { describe, expect, it } from 'vitest';
import { optionsNamed } from '../../../bot/dialogue/flows/option-words.ts';
import type { ShownProduct } from '../../../bot/dialogue/memory.ts';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import { idleTurn } from '../../../bot/dialogue/scene.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';
import { wordsOf } from '../../../bot/dialogue/words.ts';
import { store } from './talk.ts';

const figures = ['29', '30', '32', '34', '36'];
const trousers: ShownProduct = {
  productId: 'harrow',
  title: 'Harrow Work Trouser',
  price: 9_900,
  options: [
    { name: 'Waist', values: figures },
    { name: 'Length', values: ['28', '30', '32', '34'] },
  ],
  variants: [],
};
const tee: ShownProduct = {
  ...trousers,
  productId: 'tee',
  title: 'Marl Tee',
  options: [{ name: 'Size', values: ['L', 'XL', '2XL', '3XL'] }],
};

const said = (text: string): Scene => ({
  memory: emptyMemory('en'),
  turn: { ...idleTurn(), text },
  store,
});

describe('two figures of trousers', () => {
  it.each([
    ['32/30', '32', '30'],
    ['two of the 34 30', '34', '30'],
    ['34 waist 32 leg', '34', '32'],
    ['waist 29 length 30', '29', '30'],
    ['36 wasit 28 lenght plz', '36', '28'],
    ['length 34 waist 32', '32', '34'],
    ['W36 L32', '36', '32'],
  ])('%s', (text, waist, length) => {
    expect(optionsNamed(said(text), trousers)).toEqual({ Waist: waist, Length: length });
  });
});

it.each(['2XL', '2xl please', 'in XXL'])('"%s" is one size, and counts no two', (text) => {
  expect(wordsOf(text)).toContain('xxl');
  expect(optionsNamed(said(text), tee)).toEqual({ Size: '2XL' });
});
