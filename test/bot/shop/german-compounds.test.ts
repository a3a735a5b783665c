import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import type { ProductFilters } from '../../../bot/shop/search/search.ts';
import { temporaryFolder } from './stores.ts';

/** German nouns as shoppers put them together and take them apart, in catalogues that call the goods otherwise. */

const { folder, remove } = temporaryFolder();
const searches = new Map<string, EmbeddedSearch>();
const currency = { code: 'EUR', exponent: 2 };

beforeAll(async () => {
  for (const store of ['gartenliebe', 'gruenwerk', 'webstube']) {
    const file = path.resolve(`test/acceptance/stores/${store}.csv`);
    const catalogueFile = path.join(folder, `${store}.sqlite`);
    await importProducts({ file, catalogueFile, currency });
    const card = { currency, productUrl: '/{id}' };
    searches.set(store, new EmbeddedSearch(catalogueFile, card, { language: 'de' }));
  }
});
afterAll(() => {
  for (const search of searches.values()) search.close();
  remove();
});

const search = (store: string, text: string, said: string, filters: ProductFilters = {}) =>
  searches.get(store)!.search({ text, said, filters, limit: 5, language: 'de' });

describe('a compound', () => {
  it.each([
    ['begins with a short word, where the rest is a word here', 'gartenliebe', 'igel', /^Igelhaus/],
    ['begins with what the thing is for', 'gartenliebe', 'dünger für tomaten', /Tomatendünger/],
    ['begins with what it is for, as that is typed', 'gartenliebe', 'dünger fürs tomaten', /Tomatendünger/],
    ['nobody knows is what it ends in', 'gartenliebe', 'gartenstuhl', /^Klappstuhl/],
    ['nobody knows is that however short it begins', 'gartenliebe', 'tontopf', /topf/],
    ['holds the parts of a shorter one', 'webstube', 'nackenkissen', /^Nackenstützkissen/],
    ['begins with no colour', 'gruenwerk', 'blau', /^(?!Nistkasten)/],
  ])('%s', async (_, store, text, first) => {
    const { hits } = await search(store, text, text);
    expect(hits[0]?.product.title).toMatch(first);
  });

  it('of a purpose is a name, and nothing that a description speaks of', async () => {
    const { hits } = await search('gruenwerk', 'stühle garten', 'zeigt mir mal stühle für den garten');
    expect(hits.map(({ product }) => product.title)).toContainEqual(expect.stringMatching(/^Klappstuhl/));
  });
});
