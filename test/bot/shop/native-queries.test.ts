import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import { irregularForm, root } from '../../../bot/shop/search/inflection.ts';
import { nativeQueries } from './judged-queries-native.ts';
import { temporaryFolder } from './stores.ts';

/** Forms and compounds of German, Spanish and French words, in catalogues of those languages. */

const euro = { code: 'EUR', exponent: 2 };
const { folder, remove } = temporaryFolder();
const searches = new Map<string, EmbeddedSearch>();

async function titles(store: string, text: string, limit = 20): Promise<string[]> {
  const { language } = nativeQueries[store]!;
  const found = await searches.get(store)!.search({ text, filters: {}, limit, language });
  return found.hits.map(({ product }) => product.title);
}

beforeAll(async () => {
  for (const store of Object.keys(nativeQueries)) {
    const file = store === 'hafen' ? 'widget/store/hafen/products.csv' : `test/bot/native/${store}.csv`;
    const catalogueFile = path.join(folder, `${store}.sqlite`);
    await importProducts({ file: path.resolve(file), catalogueFile, currency: euro });
    const { language } = nativeQueries[store]!;
    const card = { currency: euro, productUrl: '/{id}' };
    searches.set(store, new EmbeddedSearch(catalogueFile, card, { language }));
  }
});
afterAll(() => {
  for (const search of searches.values()) search.close();
  remove();
});

describe.each(Object.entries(nativeQueries))('the store %s', (store, { queries }) => {
  it.each(queries)('answers $text', async ({ text, first }) => {
    expect(await titles(store, text, 3)).toContainEqual(expect.stringMatching(first));
  });
});

describe('compounds', () => {
  it('are found by their end, all of them', async () => {
    const jackets = await titles('bergkante', 'Jacken');
    expect(jackets).toHaveLength(4);
    for (const title of jackets) expect(title).toMatch(/jacke/);
  });

  it('that are something else are not', async () => {
    const shoes = await titles('bergkante', 'Schuhe');
    expect(shoes).toHaveLength(5);
    for (const title of shoes) expect(title).not.toMatch(/handschuh/i);
    for (const title of await titles('bergkante', 'Handschuhe'))
      expect(title).toMatch(/handschuh|Fäustling/i);
  });

  it('come after what is called so alone', async () => {
    expect((await titles('bergkante', 'Zelt'))[0]).toMatch(/^Zelt /);
  });
});

describe('a category of several words', () => {
  it.each(['Fahrräder', 'Fahrrad', 'bikes'])('comes after the one of that name alone: %s', async (text) => {
    for (const title of (await titles('hafen', text)).slice(0, 4)) expect(title).toMatch(/rad /);
  });
});

describe('an English shopper at a German store', () => {
  it.each([
    ['saddle', /sattel/], ['bike', /rad /], ['city bike', /Stadtrad/], ['fountain pens', /Füllhalter/], ['towels', /Handtuch/], ['rain trousers', /Regenhose/],
    ['pendant lamp', /Pendelleuchte/], ['bell for my bike', /klingel/], ['something waterproof', /Kutter|Schietwetter/], ['letter opener', /Brieföffner/],
    ['doormat', /Fußmatte/], ['tea warmer', /Stövchen/], ['blanket', /Wolldecke/], ['candles', /kerzen/], ['lamp', /leuchte|licht|laterne/],
  ] as const)('finds %s', async (text, title) => {
    const found = await searches.get('hafen')!.search({ text, filters: {}, limit: 3, language: 'en' });
    expect(found.hits[0]?.product.title).toMatch(title);
  }); // prettier-ignore

  it('finds no lamp in a catalogue that is taken for English', async () => {
    const { hits } = await new EmbeddedSearch(path.join(folder, 'hafen.sqlite'), { currency: euro, productUrl: '/{id}' }).search({ text: 'letter opener', filters: {}, limit: 3, language: 'en' }); // prettier-ignore
    expect(hits).toEqual([]);
  });
});

describe('forms that no ending tells', () => {
  it.each([
    ['fr', 'yeux', 'oeil'], ['fr', 'oeil', 'yeux'], ['de', 'kakteen', 'kaktus'], ['de', 'globus', 'globen'], ['es', 'jerseis', 'jersey'],
  ] as const)('%s: %s is also %s', (language, word, other) => {
    expect(irregularForm(word, language)).toBe(other);
    expect(irregularForm('tasse', language)).toBeUndefined();
  }); // prettier-ignore
});

describe('roots', () => {
  it.each([
    ['de', 'handtucher', 'handtuch'], ['de', 'jacken', 'jacke'], ['de', 'rucksacke', 'rucksack'], ['de', 'bleistifte', 'bleistift'],
    ['es', 'cinturones', 'cinturon'], ['es', 'luces', 'luz'], ['es', 'vaquera', 'vaqueros'], ['es', 'plisada', 'plisado'],
    ['fr', 'rideaux', 'rideau'], ['fr', 'chevaux', 'cheval'], ['fr', 'blanche', 'blancs'], ['fr', 'bretonne', 'breton'],
    ['fr', 'tuyaux', 'tuyau'], ['fr', 'bijoux', 'bijou'], ['fr', 'joyaux', 'joyau'], ['fr', 'bocaux', 'bocal'], ['es', 'lapices', 'lapiz'], ['es', 'peces', 'pez'],
    ['de', 'schranke', 'schrank'], ['de', 'glaser', 'glas'], ['de', 'topfe', 'topf'], ['de', 'bucher', 'buch'], ['de', 'hauser', 'haus'],
  ] as const)('%s: %s and %s share one', (language, one, other) => {
    expect(root(one, language)).toBe(root(other, language));
  }); // prettier-ignore

  it.each([
    ['de', 'hut', 'hutte'],
    ['de', 'tasche', 'tasse'],
    ['es', 'casa', 'casaca'],
    ['fr', 'pain', 'panier'],
  ] as const)('%s: %s and %s do not', (language, one, other) => {
    expect(root(one, language)).not.toBe(root(other, language));
  });
});
