import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import { saysNone } from '../../../bot/shop/search/attributes.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import type { ProductFilters } from '../../../bot/shop/search/search.ts';
import { PolicyIndex } from '../../../bot/tools/policy-index.ts';
import { temporaryFolder } from './stores.ts';

/** What Spanish, French and German shoppers refuse, and words of theirs that English or the index would misread. */

const { folder, remove } = temporaryFolder();
const searches: EmbeddedSearch[] = [];
const stores: Record<string, EmbeddedSearch> = {};

async function open(name: string, file: string, code: string, language: string): Promise<void> {
  const catalogueFile = path.join(folder, `${name}.sqlite`);
  const currency = { code, exponent: 2 };
  await importProducts({ file: path.resolve(file), catalogueFile, currency });
  stores[name] = new EmbeddedSearch(catalogueFile, { currency, productUrl: '/{id}' }, { language });
  searches.push(stores[name]);
}

beforeAll(async () => {
  await open('demo', 'widget/store/demo/products.csv', 'USD', 'en');
  await open('ecrin', 'test/bot/abroad/ecrin.csv', 'EUR', 'fr');
  await open('candela', 'test/bot/abroad/candela.csv', 'EUR', 'es');
});
afterAll(() => {
  for (const search of searches) search.close();
  remove();
});

async function titles(store: string, language: string, text: string, filters: ProductFilters = {}): Promise<string[]> {
  const { hits } = await stores[store]!.search({ text, filters, limit: 20, language });
  return hits.map(({ product }) => product.title);
} // prettier-ignore

describe('what is refused', () => {
  it('keeps what says that it has none, and asks for it where all who speak of it say so', async () => {
    const refused = { exclude: { words: ['nickel'] } };
    const found = await titles('ecrin', 'fr', "boucles d'oreilles", refused);
    expect(found).toContain('Puces d’Oreilles Étoile');
    expect(found).not.toContain('Boucles d’Oreilles Goutte');
    const candles = await titles('candela', 'es', 'velas', { exclude: { words: ['perfume'] } });
    expect(candles).toContain('Velas de Cera de Abeja');
  });

  it.each([
    ['es', 'té', 'cafeína'],
    ['fr', 'tisane', 'caféine'],
    ['de', 'Tee', 'koffein'],
  ])('is looked for by its English name too: %s', async (language, text, word) => {
    const found = await titles('demo', language, text, { exclude: { words: [word] } });
    expect(found.length).toBeGreaterThan(1);
    for (const title of found) expect(title).toMatch(/^Marigold Field/);
  });

  it.each([
    ['de', 'Regenjacke nur für Erwachsene'],
    ['es', 'chaqueta impermeable para adultos'],
    ['fr', 'veste de pluie pour adultes'],
  ])('leaves out what is for children: %s', async (language, text) => {
    const found = await titles('demo', language, text);
    expect(found.length).toBeGreaterThan(2);
    for (const title of found) expect(title).not.toMatch(/Kids|Puddle Hopper/);
  });

  it('is had by a text that says it once without and once with', () => {
    expect(saysNone('Cuatro velas, sin perfume.', 'perfume')).toBe(true);
    expect(saysNone('Sin perfume. La caja huele a perfume.', 'perfume')).toBe(false);
    expect(saysNone('Cera de soja.', 'perfume')).toBe(false);
    expect(saysNone('Savon à l’avoine sans parfum | Savons', 'Parfums')).toBe(true);
  });
});

describe('words that are others in English', () => {
  it.each([
    ['de', 'Tee', /Marigold|Hollow Kettle|Tea/],
    ['es', 'cuchillo de pan', /Bread Knife/],
    ['fr', 'thé vert', /Hollow Kettle/],
  ])('%s: %s', async (language, text, title) => {
    expect((await titles('demo', language, text))[0]).toMatch(title);
  });

  it('French gold is no English "or"', async () => {
    expect(await titles('ecrin', 'fr', 'bague en or')).not.toContain('Bague Œil de Tigre');
  });

  it('an eye is found with and without its ligature', async () => {
    for (const text of ['œil de tigre', 'oeil de tigre'])
      expect((await titles('ecrin', 'fr', text))[0]).toBe('Bague Œil de Tigre');
  });
});

it('a question that holds a section’s heading is answered by it, whatever it was taken for', () => {
  const passage = (heading: string, text: string, intents: string[]) => ({ policyId: heading, title: 'Seite', heading, text, intents }); // prettier-ignore
  const index = new PolicyIndex([
    passage('Preis', 'Der Versand kostet 5,90 € Porto.', ['shipping-info']),
    passage('Wer zahlt das Porto', 'Das Rückporto zahlen Sie, außer bei Bruch.', ['returns-policy']),
  ]);
  expect(index.find('Wer zahlt das Porto?', 'shipping-info', 1)[0]?.passage.heading).toBe(
    'Wer zahlt das Porto',
  );
  expect(index.find('Was kostet der Versand?', 'shipping-info', 1)[0]?.passage.heading).toBe('Preis');
});
