import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { htmlToText } from '../../../bot/shop/import/html-text.ts';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import type { ImportOptions } from '../../../bot/shop/import/importer.ts';
import { parseMinorUnits } from '../../../bot/shop/import/minor-units.ts';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';
import { temporaryFolder } from './stores.ts';

const oldHeader = 'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Image Alt Text,Status,Material (product.metafields.custom.material),Rating (product.metafields.reviews.rating),Rating count (product.metafields.reviews.rating_count)'; // prettier-ignore
const newHeader = 'Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Option1 name,Option1 value,Price,Compare-at price,Inventory tracker,Inventory quantity,Continue selling when out of stock,Product image URL,Image alt text'; // prettier-ignore

describe('importing a product export', () => {
  let temporary: ReturnType<typeof temporaryFolder>;
  let catalogueFile: string;
  const bring = (text: string, more: Partial<ImportOptions> = {}) => {
    const file = path.join(temporary.folder, 'products.csv');
    writeFileSync(file, text);
    return importProducts({ file, catalogueFile, currency: { exponent: 2 }, ...more });
  };
  const read = (...handles: string[]) => {
    const catalogue = new Catalogue(catalogueFile);
    const products = catalogue.products(handles).map(({ product }) => product);
    catalogue.close();
    return products;
  };
  beforeEach(() => {
    temporary = temporaryFolder();
    catalogueFile = path.join(temporary.folder, 'catalogue.sqlite');
  });
  afterEach(() => temporary.remove());

  it('reads the header Shopify used for years', async () => {
    const report = await bring(
      `${oldHeader}\r\nrain-coat,Rain Coat,"<p>Stays dry, says ""The Post"".</p>",Norrland,Jackets,"rain, red",true,Color,Red,Size,M,RC-1,shopify,4,deny,119.00,149.00,https://pictures.example.com/1.jpg,A red coat,active,Nylon,4.6,41\r\nrain-coat,,,,,,,,Red,,L,RC-2,shopify,0,deny,119.00,,,,,,,\r\n`,
    );
    expect(report).toMatchObject({ rows: 2, products: 1, variants: 2, added: 1, skipped: [] });
    expect(read('rain-coat')).toEqual([
      {
        id: 'rain-coat',
        title: 'Rain Coat',
        brand: 'Norrland',
        category: 'Jackets',
        categoryPath: [],
        description: 'Stays dry, says "The Post".',
        tags: ['rain', 'red'],
        facts: [{ label: 'Material', value: 'Nylon' }],
        image: { url: 'https://pictures.example.com/1.jpg', alt: 'A red coat' },
        rating: { stars: 4.6, count: 41 },
        variants: [
          { id: 'rain-coat.red-m', sku: 'RC-1', options: { Color: 'Red', Size: 'M' }, price: 11_900, compareAt: 14_900, stock: 4 },
          { id: 'rain-coat.red-l', sku: 'RC-2', options: { Color: 'Red', Size: 'L' }, price: 11_900, stock: 0 },
        ],
      },
    ]); // prettier-ignore
  });

  it('reads the header Shopify uses now, with a byte order mark', async () => {
    const report = await bring(
      `\uFEFF${newHeader}\nMug,mug,A mug,Hearth,Home > Kitchen,,,TRUE,Active,M1,Title,Default Title,12.50,,,,CONTINUE,/pictures/mug.svg,\n`,
    );
    expect(report.skipped).toEqual([]);
    expect(read('mug')).toMatchObject([
      { title: 'Mug', category: 'Kitchen', image: { url: '/pictures/mug.svg', alt: 'Mug' }, variants: [{ id: 'mug.default', options: {}, price: 1_250, sellsBeyondStock: true }] },
    ]); // prettier-ignore
  });

  it('reads semicolons and tabs between cells', async () => {
    for (const mark of [';', '\t']) {
      const report = await bring(
        `Handle${mark}Title${mark}Variant Price\nlamp${mark}A lamp, tall${mark}1.299,00\n`,
      );
      expect(report.skipped).toEqual([]);
      expect(read('lamp')).toMatchObject([{ title: 'A lamp, tall', variants: [{ price: 129_900 }] }]);
    }
  });

  it('tells of every row it leaves out, and why', async () => {
    const report = await bring(
      [
        'Handle,Title,Published,Status,Option1 Name,Option1 Value,Variant Price,Image Src',
        ',Nameless,true,active,,,1.00,',
        'free,Free,true,active,Size,M,gratis,',
        'twice,Twice,true,active,Size,M,1.00,',
        'twice,,,,,M,2.00,',
        'twice,,,,,,,https://pictures.example.com/2.jpg',
        'draft,Draft,true,draft,,,1.00,',
        'hidden,Hidden,false,active,,,1.00,',
        'untitled,,true,active,,,1.00,',
        'unpriced,Unpriced,true,active,Size,M,,',
      ].join('\n'),
    );
    expect(report.skipped).toEqual([
      { row: 2, reason: 'it has no handle' },
      { row: 3, handle: 'free', reason: '"gratis" is not a price' },
      { row: 5, handle: 'twice', reason: 'the variant M is there already' },
      { row: 10, handle: 'unpriced', reason: 'it has no price' },
      { row: 3, handle: 'free', reason: 'the product was left out: none of its rows has a price' },
      { row: 7, handle: 'draft', reason: 'the product was left out: its status is "draft"' },
      { row: 8, handle: 'hidden', reason: 'the product was left out: it is not published' },
      { row: 9, handle: 'untitled', reason: 'the product was left out: it has no title' },
      { row: 10, handle: 'unpriced', reason: 'the product was left out: none of its rows has a price' },
    ]);
    expect(report).toMatchObject({ products: 1, variants: 1 });
  });

  it('changes nothing the second time, and only what differs the third', async () => {
    const rows = ['Handle,Title,Variant Price', 'a,A,1.00', 'b,B,2.00', 'c,C,3.00'];
    expect(await bring(rows.join('\n'))).toMatchObject({ added: 3 });
    expect(await bring(rows.join('\n'))).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    rows[2] = 'b,B,2.50';
    expect(await bring(rows.join('\n'))).toMatchObject({ changed: 1, unchanged: 2 });
    expect(read('b')).toMatchObject([{ variants: [{ price: 250 }] }]);
  });

  it('takes out what a replacing file no longer has, and keeps it otherwise', async () => {
    await bring('Handle,Title,Variant Price\na,A,1.00\nb,B,2.00');
    expect(await bring('Handle,Title,Variant Price\na,A,1.00')).toMatchObject({ removed: 0 });
    expect(await bring('Handle,Title,Variant Price\na,A,1.00', { replace: true })).toMatchObject({
      removed: 1,
    });
    expect(read('a', 'b').map(({ id }) => id)).toEqual(['a']);
  });

  it('puts a product together whose rows are scattered over the file', async () => {
    await bring(
      'Handle,Title,Option1 Name,Option1 Value,Variant Price\na,A,Size,S,1.00\nb,B,Size,S,1.00\na,,,M,1.20\n',
    );
    expect(read('a')).toMatchObject([
      { variants: [{ options: { Size: 'S' } }, { options: { Size: 'M' }, price: 120 }] },
    ]);
  });

  it('refuses a file that is no product export, in one sentence', async () => {
    await expect(bring('Order,Total\n1,2\n')).rejects.toThrow(/no product export that is known: Shopify CSV/);
    await expect(bring('Order,Total\n1,2\n', { format: 'shopify-csv' })).rejects.toThrow(
      /no column "handle" or "url handle"; "title"/,
    );
    await expect(bring('')).rejects.toThrow('The file is empty.');
    const missing = importProducts({
      file: path.join(temporary.folder, 'none.csv'),
      catalogueFile,
      currency: { exponent: 2 },
    });
    await expect(missing).rejects.toThrow(/ENOENT/);
  });

  it('survives broken quotes, ragged rows and NUL bytes', async () => {
    const report = await bring(
      'Handle,Title,Variant Price\na,5" pipe,1.00\nb,B\0B,2.00,,,,\nc,"C\nover two lines",3.00\nd\n',
    );
    expect(read('a', 'b', 'c').map(({ title }) => title)).toEqual(['5" pipe', 'BB', 'C over two lines']);
    expect(report.skipped.map(({ handle }) => handle)).toEqual(['d', 'd']);
  });

  it('tells of a quote that never ends instead of swallowing the file silently', async () => {
    const report = await bring('Handle,Title,Variant Price\na,A,1.00\nb,"B,2.00\nc,C,3.00\n');
    expect(report.products).toBe(1);
    expect(report.skipped).toMatchObject([{ row: 3, reason: expect.stringMatching(/quote/i) as string }]);
  });

  it('loads no picture from an address that could run something', async () => {
    await bring(
      'Handle,Title,Variant Price,Image Src\na,A,1.00,javascript:alert(1)\nb,B,1.00,//evil.example.com/x.png',
    );
    expect(read('a', 'b').map(({ image }) => image)).toEqual([undefined, undefined]);
  });

  it('keeps variants apart whose values differ only in signs', async () => {
    await bring(
      'Handle,Title,Option1 Name,Option1 Value,Variant Price\na,A,Size,4.5,1.00\na,,,4-5,1.00\na,,,45,1.00\na,,,Ü,1.00\na,,,U,1.00\n',
    );
    const ids = read('a')[0]?.variants.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(5);
  });

  it('keeps a store its products when an update changes the form of the file', async () => {
    await bring('Handle,Title,Option1 Name,Option1 Value,Variant Price\nmug,Mug,Colour,Blue,9.00\n');
    const before = new Catalogue(catalogueFile);
    before.together(() => before.setReviews('mug', [{ stars: 5, title: 'Good', text: 'Holds tea.' }]));
    before.database.exec(
      'alter table products add column gone text; drop table attributes; pragma user_version = 1',
    );
    before.close();
    const after = new Catalogue(catalogueFile);
    expect(after.products(['mug'])).toMatchObject([
      { product: { title: 'Mug', variants: [{ price: 900 }] }, reviews: [{ text: 'Holds tea.' }] },
    ]);
    expect(after.statement('select value from attributes').all()).toMatchObject([{ value: 'Blue' }]);
    after.close();
  });
});

describe('prices', () => {
  it.each([
    ['19.99', 1_999], ['1,299.00', 129_900], ['1.299,00', 129_900], ['1 299,5', 129_950], ['$5', 500], ['19,99 €', 1_999],
    ['1,299', 129_900], ['0,299', 30], ['.5', 50], ['4.995', 500], ['0', 0], ['EUR 7', 700], ['1’299.00', 129_900],
    ['199 kr.', 19_900], ['kr 1 199', 119_900], ['24,90 zł', 2_490], ['R$ 12,50', 1_250], ['19,-', 1_900], ['2200円', 220_000],
  ])('read %s as %d minor units', (text, amount) => expect(parseMinorUnits(text, 2)).toBe(amount)); // prettier-ignore

  it.each([
    ['4,800', 0, 4_800], ['4.800', 0, 4_800], ['¥6500', 0, 6_500], ['12.500', 3, 12_500], ['12,5', 3, 12_500],
  ])('read %s with %d digits as %d minor units', (text, exponent, amount) => expect(parseMinorUnits(text, exponent)).toBe(amount)); // prettier-ignore

  it.each(['', 'free', 'price 12', '-1.00', '1e3', 'NaN', '$', '12 pieces'])('do not read %j', (text) => {
    expect(parseMinorUnits(text, 2)).toBeUndefined();
  });

  it('come back exactly as they were written, for every amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (amount, exponent) => {
          const digits = String(amount).padStart(exponent + 1, '0');
          const text = exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
          expect(parseMinorUnits(text, exponent)).toBe(amount);
        },
      ),
    );
  });
});

describe('descriptions', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<ul><li>Warm</li><li>Dry</li></ul>', '• Warm\n• Dry'],
    ['Salt &amp; pepper &#8364;5 &nbsp; &constructor;', 'Salt & pepper €5 &constructor;'],
    ['<script>alert(1)</script><style>p{}</style>Safe<!-- note -->', 'Safe'],
    ['<img src=x onerror="alert(1)">Picture', 'Picture'],
    ['sizes < 40 and > 36', 'sizes < 40 and > 36'],
    ['<scr<script>ipt>alert(1)</script>Left', ''],
    ['an unfinished <b', 'an unfinished'],
  ])('become plain text: %s', (html, text) => expect(htmlToText(html)).toBe(text));

  it('never leave a tag behind, whatever they hold', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '<b>',
      '</p>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      'word',
      '"',
      ' ',
      '/',
      '=',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expect(htmlToText(parts.join(''))).not.toMatch(/<(?:script|b|img|p)\b[^<>]*>/i);
      }),
    );
  });
});
