import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatOf } from '../../../../bot/shop/import/formats.ts';
import { importProducts } from '../../../../bot/shop/import/importer.ts';
import type { ImportOptions } from '../../../../bot/shop/import/importer.ts';
import { openSource } from '../../../../bot/shop/import/source.ts';
import type { CatalogueProduct } from '../../../../bot/shop/search/catalogue-product.ts';
import { Catalogue } from '../../../../bot/shop/search/catalogue.ts';
import { variantId } from '../../../../bot/shop/import/values.ts';
import { temporaryFolder } from '../stores.ts';
import * as write from './writers.ts';

function product(
  id: string,
  title: string,
  variants: { options?: Record<string, string>; price: number; compareAt?: number; stock?: number }[],
  more: Partial<CatalogueProduct> = {},
): CatalogueProduct {
  return {
    id,
    title,
    brand: 'Norrland & Söhne',
    category: 'Jackets',
    categoryPath: ['Clothing', 'Jackets'],
    description: 'Stays dry, says "The Post"; 5 < 6.',
    tags: ['rain', 'hiking'],
    facts: [],
    image: { url: `https://pictures.example.com/${id}.jpg`, alt: title },
    variants: variants.map(({ options = {}, ...rest }, index) => ({
      id: variantId(id, options),
      sku: Object.keys(options).length === 0 ? id : `${id}-${index + 1}`,
      options,
      ...rest,
    })),
    ...more,
  };
}

const catalogue = [
  product('rain-coat', 'Rain Coat', [
    { options: { Color: 'Red', Size: 'M' }, price: 11_900, compareAt: 14_900, stock: 4 },
    { options: { Color: 'Red', Size: 'L' }, price: 11_900, stock: 0 },
    { options: { Color: 'Grün', Size: 'M' }, price: 12_950, stock: 7 },
  ]),
  product('mug', 'Mug “Früh & spät”', [{ price: 1_299, stock: 12 }], { category: 'Mugs', categoryPath: ['Home', 'Kitchen', 'Mugs'] }), // prettier-ignore
  product('tee', 'Tee, plain', [
    { options: { Size: 'S' }, price: 1_999, stock: 3 },
    { options: { Size: 'XL' }, price: 2_199, stock: 1 },
  ]),
];

const files: [name: string, files: Record<string, string>, more?: Partial<ImportOptions>][] = [
  ['Shopify CSV', { 'products.csv': write.shopifyCsv(catalogue) }],
  ['Shopify products.json', { 'products.json': write.shopifyJson(catalogue) }],
  ['WooCommerce CSV', { 'wc.csv': write.wooCommerceCsv(catalogue) }],
  ['a Merchant feed as RSS with g:', { 'feed.xml': write.merchantRss(catalogue) }],
  ['a Merchant feed as RSS without g:', { 'feed.xml': write.merchantRss(catalogue, '') }],
  ['a Merchant feed as Atom', { 'feed.atom': write.merchantAtom(catalogue) }],
  ['a Merchant feed as a table', { 'feed.tsv': write.merchantTsv(catalogue) }],
  ['pages with schema.org data', Object.fromEntries(catalogue.map((one) => [`${one.id}.html`, write.jsonLdPage(one)]))],
  ['a table of one’s own', { 'artikel.csv': write.ownTable(catalogue) }, { mapping: write.ownTableMapping }],
]; // prettier-ignore

/** What a format cannot say: pages state neither tags nor the price before, products.json only the kind of a product. */
function asTold(name: string, one: CatalogueProduct): CatalogueProduct {
  const isPage = name.startsWith('pages');
  return {
    ...one,
    ...(isPage ? { tags: [] } : {}),
    ...(name === 'Shopify products.json' ? { categoryPath: [] } : {}),
    variants: one.variants.map(({ compareAt, ...variant }) =>
      isPage || compareAt === undefined ? variant : { ...variant, compareAt },
    ),
  };
}

describe('every format brings the same catalogue', () => {
  let temporary: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (temporary = temporaryFolder()));
  afterEach(() => temporary.remove());

  it.each(files)('%s', async (name, texts, more) => {
    const folder = path.join(temporary.folder, 'exports');
    mkdirSync(folder);
    for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(folder, file), text);
    const catalogueFile = path.join(temporary.folder, 'catalogue.sqlite');
    const source = await openSource(folder);
    const bring = () =>
      importProducts({ file: source.files, catalogueFile, currency: { code: 'USD', exponent: 2 }, ...more });
    const report = await bring();
    expect(report.skipped).toEqual([]);
    expect(report).toMatchObject({ products: 3, variants: 6, added: 3, changed: 0 });
    const opened = new Catalogue(catalogueFile);
    const read = opened.products(catalogue.map(({ id }) => id)).map((stored) => stored.product);
    opened.close();
    expect(read).toEqual(catalogue.map((one) => asTold(name, one)));
    // Once more changes nothing.
    expect(await bring()).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  });

  it.each([
    ['shopify-csv', { 'a.csv': write.shopifyCsv(catalogue) }],
    ['shopify-json', { 'a.json': write.shopifyJson(catalogue) }],
    ['woocommerce-csv', { 'a.csv': write.wooCommerceCsv(catalogue) }],
    ['merchant-xml', { 'a.xml': write.merchantRss(catalogue) }],
    ['merchant-table', { 'a.tsv': write.merchantTsv(catalogue) }],
    ['json-ld', { 'a.html': write.jsonLdPage(catalogue[0]!) }],
  ])('is told by its beginning: %s', async (format, texts) => {
    const [[name, text] = ['', '']] = Object.entries(texts);
    for (const mark of ['', '\uFEFF', '\n ']) {
      const file = path.join(temporary.folder, name);
      writeFileSync(file, mark + text);
      expect(await formatOf(file)).toBe(format);
    }
  });
});
