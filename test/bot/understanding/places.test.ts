import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Places } from '../../../bot/understanding/embedded/places.ts';

test('every number of a list is found at its place, and no other number', () => {
  const lists = fc.uniqueArray(fc.nat(2 ** 19 - 1), { maxLength: 300 });
  fc.assert(
    fc.property(lists, fc.nat(2 ** 19 - 1), (numbers, other) => {
      const ascending = Uint32Array.from(numbers).sort();
      const places = new Places(ascending, 19);
      for (const [place, number] of ascending.entries()) expect(places.of(number)).toBe(place);
      expect(places.of(other)).toBe(ascending.indexOf(other));
    }),
  );
});
