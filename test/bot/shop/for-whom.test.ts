import { expect, it } from 'vitest';
import { forOthersThan } from '../../../bot/shop/search/for-whom.ts';

const told = (title: string, ...tags: string[]) => ({ title, tags, category: 'Knitwear' });

it.each([
  ["men's sweaters in ink", told('Hedda Fisherman', 'women', 'wool'), true],
  ["men's sweaters in ink", told('Gus Fisherman', 'men'), false],
  ["men's sweaters in ink", told('Una Crew', 'men', 'women'), false],
  ["men's sweaters in ink", told('Una Crew', 'wool'), false],
  ['Pullover für Damen', told('Herren Troyer'), true],
  ['un pull pour homme', told('Pull Brume', 'femme'), true],
  ['a warm jacket for men', told('Cairn Kids Down Jacket'), true],
  ['un abrigo para niños', told('Abrigo Mujer Niebla', 'mujer'), true],
  ["men's and women's sweaters", told('Otter Kids Sweater'), true],
  ["men's and women's sweaters", told('Una Crew', 'women'), false],
])('%s, %o: %s', (asked, product, isForOthers) => {
  expect(forOthersThan(asked)?.(product)).toBe(isForOthers);
});

it('asks nothing of who wants clothes for anybody', () => {
  expect(forOthersThan('warm sweaters')).toBeUndefined();
});
