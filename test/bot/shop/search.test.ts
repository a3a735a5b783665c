import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchContract } from '../../contracts/search.contract.ts';
import { judgedAbroad } from './judged-queries-abroad.ts';
import { judgedQueries } from './judged-queries.ts';
import { openShop, productWith } from './stores.ts';
import type { ShopUnderTest } from './stores.ts';
import { editDistance } from '../../../bot/shop/search/spelling.ts';
import { stem } from '../../../bot/shop/search/stem.ts';

searchContract('SQLite full text', async (products) => {
  const under = await openShop('demo', false);
  under.write(...products);
  return { search: under.search, close: () => under.close() };
});

describe('searching the demo store', () => {
  let under: ShopUnderTest;
  beforeAll(async () => {
    under = await openShop('demo', true);
  });
  afterAll(() => under.close());

  it.each([...judgedQueries, ...judgedAbroad])(
    '$text $filters',
    async ({ text, filters = {}, sort, first = [], never, empty, corrected, language = 'en' }) => {
      const found = await under.search.search({ text, filters, sort, limit: 20, language });
      const titles = found.hits.map(({ product }) => product.title);
      if (empty) expect(titles).toEqual([]);
      for (const title of first) expect(titles.slice(0, 3)).toContainEqual(expect.stringMatching(title));
      if (never) expect(titles).not.toContainEqual(expect.stringMatching(never));
      if (corrected) expect(found.corrected).toBe(corrected);
    },
  );

  it('sees products that come in while the shop is open, also for spelling', async () => {
    const asked = () => under.search.search({ text: 'theremim', filters: {}, language: 'en' });
    expect((await asked()).total).toBe(0);
    under.write(productWith('garden-theremin', [{ stock: 4 }], { category: 'Audio' }));
    expect((await asked()).hits.map(({ product }) => product.id)).toEqual(['garden-theremin']);
  });

  it('gives a shop its own words for understanding', async () => {
    const words = await under.shop.words();
    expect(words.colors).toContain('Navy');
    expect(words.sizes).toContain('XS');
    expect(words.brands).toContain('Tarnfell');
    expect(words.categories).toContain('Jackets');
    expect(words.materials).toEqual(expect.arrayContaining(['cotton', 'leather', 'wool']));
  });
});

describe('stems', () => {
  it.each([
    ['jackets', 'jacket'], ['hiking', 'hike'], ['running', 'run'], ['batteries', 'battery'], ['waterproofing', 'waterproof'],
    ['relational', 'relate'], ['shoes', 'shoe'], ['boxes', 'box'], ['insulated', 'insulation'],
  ])('%s and %s are one', (one, other) => expect(stem(one)).toBe(stem(other))); // prettier-ignore

  it.each([
    ['leggings', 'legs'],
    ['universe', 'unit'],
    ['caring', 'car'],
  ])('%s and %s are not', (one, other) => expect(stem(one)).not.toBe(stem(other)));
});

describe('slips', () => {
  it.each([
    ['jacket', 'jaket', 1], ['jacket', 'jakcet', 1], ['jacket', 'jackets', 1], ['jacket', 'jacket', 0],
    ['sleeping', 'slepping', 1], ['abc', 'xyz', 2], ['headphones', 'headfones', 2],
  ])('%s and %s are %d apart, or more than the bound of 1', (one, other, slips) => {
    expect(editDistance(one, other, 2)).toBe(one === 'abc' ? 3 : slips);
  }); // prettier-ignore
});
