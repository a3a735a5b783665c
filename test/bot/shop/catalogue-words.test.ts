import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { catalogueWords } from '../../../bot/shop/catalogue-words.ts';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'aisle-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('knows things of two words that are no things of the category their last word names', async () => {
  const catalogueFile = join(folder, 'demo.sqlite');
  const file = 'widget/store/demo/products.csv';
  await importProducts({ file, catalogueFile, currency: { exponent: 2 } });
  const catalogue = new Catalogue(catalogueFile);
  const { compounds, categories, things } = catalogueWords(catalogue)();
  catalogue.close();
  expect(categories).toContain('Bags');
  expect(things).toContain('bag');
  expect(compounds).toContain('sleeping bag');
  expect(compounds).not.toContain('messenger bag');
});

test('words are read once for stores with the same products, and anew when a product changes', async () => {
  const [one, other] = ['one', 'other'].map((name) => join(folder, `${name}.sqlite`));
  const row = (title: string): string => `Handle,Title,Type,Variant Price\nmug,${title},Mugs,4.00\n`;
  const bringIn = async (title: string, catalogueFile: string): Promise<void> => {
    const file = join(folder, 'mugs.csv');
    writeFileSync(file, row(title));
    await importProducts({ file, catalogueFile, currency: { exponent: 2 } });
  };
  await bringIn('Blue Mug', one!);
  await bringIn('Blue Mug', other!);
  const catalogues = [new Catalogue(one!), new Catalogue(other!)];
  const [wordsOfOne, wordsOfOther] = catalogues.map((catalogue) => catalogueWords(catalogue));
  expect(wordsOfOne!().things).toEqual(['mug']);
  expect(wordsOfOther!()).toBe(wordsOfOne!());
  await bringIn('Blue Beaker', other!);
  expect(wordsOfOther!().things).toEqual(['beaker']);
  expect(wordsOfOne!().things).toEqual(['mug']);
  // The store's own synonyms are words too.
  expect(catalogueWords(catalogues[0]!, ['mug, tankard'])().names).toContain('tankard');
  for (const catalogue of catalogues) catalogue.close();
});
