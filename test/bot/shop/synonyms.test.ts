import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueWords } from '../../../bot/shop/catalogue-words.ts';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import { Synonyms } from '../../../bot/shop/search/synonyms.ts';
import { openShop, productWith } from './stores.ts';
import type { ShopUnderTest } from './stores.ts';

/** What one store's shoppers call things, beside what every store's do. */

const lines = ['gumshoes, rain boots', 'brolly > umbrella, parasol', 'night light, sleepy lamp'];

let under: ShopUnderTest;
let search: EmbeddedSearch;

beforeAll(async () => {
  under = await openShop('demo', false);
  under.write(
    productWith('harbor-rain-boots', [{ stock: 3 }], { category: 'Boots' }),
    productWith('garden-parasol', [{ stock: 3 }], { category: 'Garden' }),
    productWith('sleepy-moon-lamp', [{ stock: 3 }], { category: 'Lamps', tags: ['sleepy'] }),
    productWith('wool-brolly-cover', [{ stock: 3 }], { category: 'Covers' }),
  );
  const card = { currency: { code: 'USD', exponent: 2 }, productUrl: '/{id}' };
  search = new EmbeddedSearch(under.catalogueFile, card, { synonyms: lines });
});
afterAll(async () => {
  search.close();
  await under.close();
});

async function found(text: string, by: EmbeddedSearch = search): Promise<string[]> {
  const { hits } = await by.search({ text, filters: {}, language: 'en' });
  return hits.map(({ product }) => product.id);
}

describe('synonyms of a store', () => {
  it.each([
    ['a word', 'gumshoes', 'harbor-rain-boots'],
    ['another form of it', 'gumshoe', 'harbor-rain-boots'],
    ['a phrase', 'night light', 'sleepy-moon-lamp'],
    ['one-way', 'brolly', 'garden-parasol'],
  ])('find by %s', async (_, text, id) => {
    expect(await found(text)).toContain(id);
    expect(await found(text, under.search)).not.toContain(id);
  });

  it('find one way only what stands after the sign', async () => {
    expect(await found('parasol')).toEqual(['garden-parasol']);
  });

  it('stand beside what every store says', () => {
    const synonyms = new Synonyms(['wellies, gumboots']);
    expect(synonyms.of('gumboot')).toEqual(expect.arrayContaining(['welli', 'rain boot', 'rubber boot']));
    expect(new Synonyms().of('gumboot')).toEqual([]);
    expect(new Synonyms().of('sofa')).toEqual(['couch']);
  });

  it('are words the understanding is given, too', () => {
    const catalogue = new Catalogue(under.catalogueFile);
    expect(catalogueWords(catalogue, lines)().names).toContain('gumsho');
    expect(catalogueWords(catalogue)().names).not.toContain('gumsho');
    catalogue.close();
  });
});
