import { describe, expect, it } from 'vitest';
import { splitCountAndObject, splitObjects } from '../../../bot/understanding/embedded/several-objects.ts';
import type { Slots } from '../../../bot/understanding/understanding.ts';

/** What the catalogue of the test makes of a part: it knows socks, a basket and gloves. */
function read(part: string): Slots {
  const [thing] = /\b(?:socks?|basket|gloves?)\b/.exec(part) ?? [];
  return thing ? { things: [thing], names: [thing] } : {};
}

describe('a count of what was put in, and another thing', () => {
  it.each([
    [
      'hm actually make that two, and also a pair of wool socks',
      'hm actually make that two',
      'a pair of wool socks',
    ],
    ['make it 5 and socks', 'make it 5', 'socks'],
    ['set it to three plus some gloves please', 'set it to three', 'some gloves'],
  ])('"%s"', (text, count, object) => {
    expect(splitCountAndObject(text, read)).toEqual([count, object]);
  });

  it.each([
    'make that two',
    'make it two and tell me the total',
    'make it two and quick',
    'add two socks and gloves',
  ])('"%s" is none', (text) => {
    expect(splitCountAndObject(text, read)).toBeUndefined();
  });
});

describe('what is added', () => {
  it.each(['add a basket, 8 in', 'add the socks in red, 9 US', 'add gloves, 250 ml'])(
    'a measure is no second thing: "%s"',
    (text) => {
      expect(splitObjects(text, read)).toBeUndefined();
    },
  );

  it('what is pointed at is one of two, wherever it goes', () => {
    expect(splitObjects('put one of those in the basket and then also gloves in medium', read)).toEqual([
      'one of those in the basket',
      'gloves in medium',
    ]);
  });
});
