import { describe, expect, it } from 'vitest';
import { calledByWords } from '../../../bot/dialogue/known-products.ts';
import { toldIn } from '../../../bot/dialogue/flows/told-measures.ts';
import { stem } from '../../../bot/dialogue/words.ts';
import type { ShownProduct } from '../../../bot/dialogue/memory.ts';

/** Which of several a name means, and what a text alone tells of their weight. */

const product = (title: string): ShownProduct => ({
  productId: title,
  title,
  price: 100,
  options: [],
  variants: [],
});
const lights = ['Brightmoor Beacon 400', 'Brightmoor Beacon 800', 'Brightmoor Beacon 1600'].map(product);
const presses = ['Orbit French Press', 'Orbit Pump Portable Press', 'Orbit Pump Paper Discs'].map(product);

describe('one of several by its name', () => {
  it.each([
    ['beacon 1600', lights, 'Brightmoor Beacon 1600'],
    ['orbit pump portable press', presses, 'Orbit Pump Portable Press'],
    ['beacon', lights, undefined],
    ['orbit pump', presses, undefined],
    ['press', presses, undefined],
  ])('"%s"', (said, among, meant) => {
    expect(calledByWords(said.split(' ').map(stem), among)?.title).toBe(meant);
  });
});

describe('the weight of a text', () => {
  it.each([
    ['Double bolted. Three keys. 1.45 kg.', '1.45 kg'],
    ['13 mm shackle, 980 g, Sold Secure Silver.', '980 g'],
    ['Holds 150 kg.', undefined],
    ['Two tins, 250 g, 500 g.', undefined],
    ['Weighs 1.6 kg', '1.6 kg'],
  ])('"%s"', (text, weight) => {
    expect(toldIn(text, ['weight'])?.value).toBe(weight);
  });
});
