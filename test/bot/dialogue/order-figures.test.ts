import { describe, expect, it } from 'vitest';
import {
  bySum,
  countBeforeName,
  countIn,
  figuresOfMeasure,
  withFigures,
} from '../../../bot/dialogue/flows/order-figures.ts';
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

  it('count right before what the product is called, and no size or part of the name does', () => {
    const tube = ['inner', 'tube', '700', 'x', '20', '28'];
    expect(countBeforeName(['two', '700', 'x', '20', '28', 'inner', 'tubes'], tube, orderWords('en'))).toBe(
      2,
    );
    expect(countBeforeName(['leg', '2', 'walkfrottier', 'rein'], ['walkfrottier', 'hotel'], orderWords('de'))).toBe(2); // prettier-ignore
    expect(countBeforeName(['the', '2', 'person', 'tent'], ['tent', '2', 'person'], orderWords('en'))).toBeUndefined(); // prettier-ignore
    expect(countBeforeName(['in', '90', 'x', '200'], ['schoner', '140', 'x', '200'], orderWords('de'))).toBeUndefined(); // prettier-ignore
    expect(countBeforeName(['the', 'two', 'tubes'], tube, orderWords('en'))).toBeUndefined();
  });
});
