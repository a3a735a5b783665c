import { describe, expect, it } from 'vitest';
import { compoundInEnglish, goodsInEnglish, headInEnglish } from '../../../bot/understanding/goods/goods.ts';

/** German names of goods for catalogues that are written in English. */

describe('German goods', () => {
  it.each([
    ['jacke', 'jacket'],
    ['fuller', 'fountain pen'],
    ['fueller', 'fountain pen'],
    ['fullern', 'fountain pen'],
    ['klingeln', 'bell'],
    ['wasserdichte', 'waterproof'],
  ])('"%s" is "%s"', (said, english) => {
    expect(goodsInEnglish.get(said)?.[0]).toBe(english);
  });

  it.each<[string, string[]]>([
    ['fahrradklingel', ['bicycle bell', 'bell']],
    ['messingklingel', ['bell']],
    ['klingel', []],
    ['shopping', []],
  ])('"%s" is read by its parts', (said, english) => {
    // A name that is listed whole needs no parts.
    expect(goodsInEnglish.has(said) ? english : compoundInEnglish(said)).toEqual(english);
  });

  it('names the thing by the end of a compound', () => {
    expect(headInEnglish('messingklingel')).toBe('bell');
    expect(headInEnglish('fahrradtasche')).toBe('pannier');
    expect(headInEnglish('keyboard')).toBeUndefined();
  });
});
