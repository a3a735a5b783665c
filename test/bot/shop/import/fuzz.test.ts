import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotAProductExport } from '../../../../bot/shop/import/import-item.ts';
import { importProducts } from '../../../../bot/shop/import/importer.ts';
import type { CatalogueProduct } from '../../../../bot/shop/search/catalogue-product.ts';
import { Catalogue } from '../../../../bot/shop/search/catalogue.ts';
import { dice as diceFrom } from '../../../dice.ts';
import type { Dice } from '../../../dice.ts';
import { count, recordEvidence, seed } from '../../../long.ts';
import { temporaryFolder } from '../stores.ts';
import * as write from './writers.ts';

const product = (n: number): CatalogueProduct => ({
  id: `p-${n}`,
  title: `Ünïque “thing” ${n}`,
  brand: 'Brand & Co',
  category: 'Things',
  categoryPath: ['All', 'Things'],
  description: 'A <plain> text; with "quotes".',
  tags: ['one', 'two'],
  facts: [],
  variants: ['S', 'M'].map((size) => ({ id: `p-${n}.${size}`, sku: `p-${n}-${size}`, options: { Size: size }, price: 1_000 + n, stock: n })), // prettier-ignore
});
const products = [1, 2, 3, 4].map(product);

const forms = [
  ['shopify.csv', write.shopifyCsv(products)],
  ['products.json', write.shopifyJson(products)],
  ['woo.csv', write.wooCommerceCsv(products)],
  ['feed.xml', write.merchantRss(products)],
  ['feed.atom', write.merchantAtom(products)],
  ['feed.tsv', write.merchantTsv(products)],
  ['page.html', write.jsonLdPage(products[0]!)],
] as const;

/** What breaks files: cuts, lost and doubled pieces, other encodings, marks where none belong. */
const marks = ['"', '<', '>', '&', ',', ';', '\t', '\n', '\r', '\0', '{', '}', '[', ']', '\\', ']]>', '<!--', '\uFEFF', '😀', '-', '1e999', 'id:']; // prettier-ignore

function below(dice: Dice, n: number): number {
  return Math.floor(dice.roll() * n);
}

function mutated(bytes: Buffer, dice: Dice): Buffer {
  let result = bytes;
  const times = 1 + below(dice, 4);
  for (let n = 0; n < times; n += 1) {
    const at = below(dice, result.length + 1);
    const until = Math.min(result.length, at + 1 + below(dice, 60));
    const kind = below(dice, 6);
    if (kind === 0) result = result.subarray(0, at);
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(until)]);
    else if (kind === 2) result = Buffer.concat([result.subarray(0, until), result.subarray(at)]);
    else if (kind === 3)
      result = Buffer.concat([result.subarray(0, at), Buffer.from(marks[below(dice, marks.length)]!), result.subarray(at)]); // prettier-ignore
    else if (kind === 4)
      result = Buffer.concat([result.subarray(0, at), Buffer.from([below(dice, 256)]), result.subarray(at + 1)]); // prettier-ignore
    else result = Buffer.concat([result.subarray(until), result.subarray(0, at)]);
  }
  return result;
}

describe('broken files', () => {
  let temporary: ReturnType<typeof temporaryFolder>;
  beforeAll(() => (temporary = temporaryFolder()));
  afterAll(() => temporary.remove());

  it('never crash the importer, hang it or leave half a product', { timeout: 600_000 }, async () => {
    const dice = diceFrom(seed);
    const runs = count(180, 10_500);
    const came = { whole: 0, refused: 0 };
    for (let run = 0; run < runs; run += 1) {
      const [name, text] = forms[run % forms.length]!;
      const file = path.join(temporary.folder, name);
      // A catalogue of its own for each hundred: making one takes longer than the import.
      const catalogueFile = path.join(temporary.folder, `${Math.floor(run / 100)}.sqlite`);
      writeFileSync(file, mutated(Buffer.from(text), dice));
      try {
        await importProducts({ file, catalogueFile, currency: { exponent: 2 } });
        came.whole += 1;
      } catch (error) {
        expect(error, `run ${run}`).toBeInstanceOf(NotAProductExport);
        came.refused += 1;
      }
      if (run % 100 === 99 || run === runs - 1) checkProducts(catalogueFile);
    }
    expect(came.whole).toBeGreaterThan(0);
    expect(came.refused).toBeGreaterThan(0);
    recordEvidence('import-fuzz', { seed, runs, ...came });
  });
});

function checkProducts(catalogueFile: string): void {
  const catalogue = new Catalogue(catalogueFile);
  try {
    for (const { product: kept } of catalogue.products(catalogue.handles())) {
      expect(kept.title).not.toBe('');
      expect(kept.variants.length).toBeGreaterThan(0);
      for (const { price } of kept.variants) expect(Number.isSafeInteger(price) && price >= 0).toBe(true);
    }
  } finally {
    catalogue.close();
  }
}
