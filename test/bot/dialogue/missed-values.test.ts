import { describe, expect, it } from 'vitest';
import { valueMissed } from '../../../bot/dialogue/flows/missed-values.ts';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import type { ShownProduct } from '../../../bot/dialogue/memory.ts';
import { idleTurn } from '../../../bot/dialogue/scene.ts';
import { store } from './talk.ts';

const product = (name: string, values: string[]): ShownProduct => ({
  productId: 'p',
  title: 'Paperback Readers',
  price: 2450,
  options: [
    { name: 'Colour', values: ['Black', 'Red'] },
    { name, values },
  ],
  variants: values.map((value, at) => ({
    id: `p.${at}`,
    options: { Colour: 'Black', [name]: value },
    price: 2450,
    available: at > 0,
  })),
});
const strength = product('Strength', ['+1.00', '+1.50', '+2.00']);
const power = product('Power', ['25 W', '50 W', '100 W']);
const mixed = product('Size', ['500 ml', '1 l', 'Refill']);
const plain = product('Model', ['250', '350', '600']);
const missed = (said: string, of: ShownProduct) =>
  valueMissed({ memory: emptyMemory('en'), turn: { ...idleTurn(), text: said }, store }, of);

describe('a figure written as the values are, and none of them', () => {
  it.each([
    ['do you have it in +3.50?', strength, '+3.50', ['+1.50', '+2.00']],
    ['and in -2', strength, '-2', ['+1.50', '+2.00']],
    ['heater 400 W', power, '400 W', ['50 W', '100 W']],
    ['the 75w one', power, '75w', ['50 W', '100 W']],
  ])('%s', (said, of, asked, values) => {
    expect(missed(said, of)).toEqual({ asked, option: of.options[1]?.name, values });
  });

  it.each([
    ['in +1.50', strength],
    ['two of them, 3.50 each?', strength],
    ['a heater for 100 litres', power],
    ['the 50 W for 60 W of heat', power],
    ['2 l please', mixed],
    ['do you have the 400', plain],
  ])('is not: %s', (said, of) => expect(missed(said, of)).toBeUndefined());
});
