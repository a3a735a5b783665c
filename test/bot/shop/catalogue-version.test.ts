import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';

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
