import { describe, expect, test } from 'vitest';
import { queryOf, soughtBy } from '../../../bot/understanding/embedded/query.ts';
import { readSlots } from '../../../bot/understanding/embedded/slots/slots.ts';
import type { CatalogueWords, Slots } from '../../../bot/understanding/understanding.ts';
import { requestOf } from './request.ts';

/** A shop for instruments and furniture, with the words its goods are called by, tagged with and come in. */
const words: CatalogueWords = {
  colors: ['Black', 'Oat linen', 'Cream'],
  sizes: ['1/2', '3/4', 'Long', 'M'],
  brands: ['Linden', 'Keywell'],
  categories: ['Strings', 'Electric Guitars', 'Coffee & Tea', 'Chairs'],
  materials: ['leather', 'linen'],
  things: ['strings', 'guitar', 'chair', 'shell', 'sofa'],
  names: ['linen', 'violin', 'strings', 'electric', 'guitar', 'chair', 'ground', 'coffee', 'tea', 'sofa', 'leather'],
  facts: ['battery life', 'care'],
}; // prettier-ignore

const slotsOf = (text: string): Slots => readSlots(text, requestOf(text, { words })).slots;

describe('words of the store itself', () => {
  test.each<[text: string, slots: Partial<Slots>]>([
    ['the linen one', { material: 'linen' }],
    ['i dont like strong smells', {}],
    ['violin in 3/4', { names: ['violin'] }],
    ['whats the battery like', { fact: 'battery life' }],
    ['a sofa that isnt leather', { exclude: { material: ['leather'] } }],
    ['not coffee pls', { exclude: { words: ['coffee'] } }],
    ['whole beans not ground', { exclude: { words: ['ground'] } }],
    ['and 6 chairs', { quantity: 6, things: ['chair'] }],
    ['two please', { quantity: 2 }],
    ['no 2', { quantity: 2 }],
    ['ill take 30 for my class', { quantity: 30 }],
  ])('%s', (text, slots) => {
    expect(slotsOf(text)).toMatchObject(slots);
  });

  test.each([
    ['the linen one', 'brand'],
    ['i dont like strong smells', 'things'],
    ['violin in 3/4', 'date'],
    ['a shirt with long sleeves', 'size'],
    ['put it in my bag', 'things'],
  ] as const)('%s names no %s', (text, slot) => {
    expect(slotsOf(text)[slot]).toBeUndefined();
  });

  test('two categories in one breath are words to look for', () => {
    const reading = readSlots('strings for electric guitars', requestOf('', { words, text: 'strings for electric guitars' })); // prettier-ignore
    expect(soughtBy(reading, queryOf(reading))).toEqual({ text: 'strings electric guitars' });
  });
});
