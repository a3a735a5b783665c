import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';
import { openShop, productWith } from './stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'aisle-version-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what another connection wrote is seen as soon as the code that looked before has let go', async () => {
  const catalogueFile = join(folder, 'stage.sqlite');
  await importProducts({
    file: 'widget/store/hafen/products.csv',
    catalogueFile,
    currency: { exponent: 2 },
  });
  const catalogue = new Catalogue(catalogueFile);
  const other = new Catalogue(catalogueFile);
  const before = catalogue.version();
  expect(catalogue.version()).toBe(before);
  other.database.exec(`update products set category = 'Things'`);
  await Promise.resolve();
  const after = catalogue.version();
  expect(after).not.toBe(before);
  await Promise.resolve();
  expect(catalogue.version()).toBe(after);
  other.close();
  catalogue.close();
});

test('a slip of typing is taken for a word that came in since', async () => {
  const under = await openShop('demo', false);
  const found = async (): Promise<string[]> => {
    const { hits } = await under.search.search({ text: 'parasoll', filters: {}, language: 'en' });
    return hits.map(({ product }) => product.id);
  };
  under.write(productWith('wool-blanket', [{ stock: 3 }], { category: 'Covers' }));
  expect(await found()).toEqual([]);
  under.write(productWith('garden-parasol', [{ stock: 3 }], { category: 'Garden' }));
  expect(await found()).toEqual(['garden-parasol']);
  await under.close();
});
