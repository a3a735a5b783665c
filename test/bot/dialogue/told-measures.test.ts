import { describe, expect, it } from 'vitest';
import { toldIn } from '../../../bot/dialogue/flows/told-measures.ts';

describe('a weight told in a sentence', () => {
  it.each([
    ['Three keys and a frame bracket. 1.45 kg.', '1.45 kg'],
    ['90 by 140 mm, 13 mm shackle, 980 g, Sold Secure Silver.', '980 g'],
    ['Wiegt 1,2 kg.', '1,2 kg'],
  ])('%s', (text, value) => {
    expect(toldIn(text, ['weight'])?.value).toBe(value);
  });

  it.each([
    'Holds 150 kg.',
    'Rated to 25 kg, and 2 kg more in the lid.',
    'Makes 12 cups from 60 g of coffee.',
  ])('is not %s', (text) => {
    expect(toldIn(text, ['weight'])).toBeUndefined();
  });
});
