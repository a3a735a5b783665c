import { describe, expect, it } from 'vitest';
import { bySum, countIn, figuresOfMeasure, withFigures } from '../../../bot/dialogue/flows/order-figures.ts';
import { orderWords } from '../../../bot/dialogue/replies/order-words.ts';

/** Figures in the parts of an order. */

describe('the figures of an order', () => {
  it('are the version’s where the words say so, and a count elsewhere', () => {
    expect(withFigures('size thirty two', orderWords('en'))).toBe('size 32');
    expect(withFigures('set of four', orderWords('en'))).toBe('set of 4');
    expect(withFigures('two of those', orderWords('en'))).toBe('two of those');
    expect(withFigures('el lote de seis', orderWords('es'))).toBe('el lote de 6');
    expect(withFigures('8er', orderWords('de'))).toBe('8');
  });

  it('count what no version explains, and "the second one" counts nothing', () => {
    const none = (): boolean => false;
    expect(countIn(['drei', 'packungen'], none, orderWords('de'))).toBe(3);
    expect(countIn(['the', 'second', 'one'], none, orderWords('en'))).toBeUndefined();
    expect(countIn(['one', 'of', 'those'], none, orderWords('en'))).toBe(1);
    expect(countIn(['250', 'fill'], (word) => word === '250', orderWords('en'))).toBeUndefined();
  });

  it('measure before a unit, unless a thing without versions is sold by it', () => {
    expect(figuresOfMeasure(['2', 'hooks', '5', 'mm'], false)).toEqual(['5']);
    expect(figuresOfMeasure(['3', 'kilo', 'stein'], false)).toEqual([]);
    expect(figuresOfMeasure(['terreau', '35', 'l'], true)).toEqual(['35']);
  });

  it('are so many of a measure where they are a multiple of it', () => {
    expect(bySum('7 kg', ['5 kg'])).toBeUndefined();
    expect(bySum(withFigures('ten kilos', orderWords('en')), ['5 kg'])).toEqual({
      value: '5 kg',
      quantity: 2,
    });
    expect(bySum('600 g', ['100 g', '300 g'])).toEqual({ value: '300 g', quantity: 2 });
  });
});
