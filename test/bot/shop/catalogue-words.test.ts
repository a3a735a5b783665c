import { mkdtempSync, rmSync } from 'node:fs';
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
