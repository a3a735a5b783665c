import { describe, expect, it } from 'vitest';
import { inEnglish, wordsAbroad } from '../../../bot/shop/search/abroad.ts';

/** What German, Spanish and French shoppers call the goods of a catalogue that is written in English. */

const sold = new Set(
  'waterproof jacket hiking boot coffee grinder backpack lamp desk night hand cream sleeping bag rain fountain pen headphones'.split(' '),
); // prettier-ignore
const here = (said: string, language: string): string =>
  inEnglish(said.split(' '), language, (word) => sold.has(word)).join(' ');

describe('words of another language', () => {
  it.each([
    ['de', 'wasserdichte jacke', 'waterproof jacket'],
    ['de', 'wanderschuhe', 'hiking boot'],
    ['de', 'wanderjacken', 'hiking jacket'],
    ['de', 'regenrucksack', 'rain backpack'],
    ['de', 'schreibtischlampe', 'desk lamp'],
    ['de', 'kaffeemühle', 'coffee grinder'],
    ['es', 'chaquetas impermeables', 'waterproof jacket'],
    ['es', 'saco de dormir', 'sleeping bag'],
    ['es', 'crema para las manos', 'hand cream'],
    ['es', 'pluma', 'fountain pen'],
    ['fr', 'veste imperméable', 'waterproof jacket'],
    ['fr', 'sac à dos', 'backpack'],
    ['fr', 'lampes de bureau', 'desk lamp'],
  ])('%s: "%s" asks for "%s"', (language, said, english) => {
    expect(new Set(here(said, language).split(' '))).toEqual(new Set(english.split(' ')));
  });

  it('stay as they are where the shop has nothing of the kind, where nobody listed them, and in English', () => {
    expect(here('teekanne', 'de')).toBe('teekanne');
    expect(here('lotse', 'de')).toBe('lotse');
    expect(here('veste', 'en')).toBe('veste');
  });

  it('name products where the shop has them, in the languages it offers', () => {
    const isSold = (word: string) => sold.has(word);
    expect(wordsAbroad(['de'], isSold)).toEqual(expect.arrayContaining(['jacke', 'rucksack']));
    expect(wordsAbroad(['de'], isSold)).not.toEqual(expect.arrayContaining(['mochila']));
    expect(wordsAbroad(['de'], isSold)).not.toContain('teekanne');
    expect(wordsAbroad([], isSold)).toEqual([]);
  });
});
