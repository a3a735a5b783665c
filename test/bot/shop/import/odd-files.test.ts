import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importProducts } from '../../../../bot/shop/import/importer.ts';
import type { ImportOptions, ImportQuestion } from '../../../../bot/shop/import/importer.ts';
import { MappingUnusable, readMapping } from '../../../../bot/shop/import/mapping.ts';
import { Catalogue } from '../../../../bot/shop/search/catalogue.ts';
import { temporaryFolder } from '../stores.ts';

const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel>${items.join('')}</channel></rss>`;
const item = (fields: Record<string, string>): string =>
  `<item>${Object.entries(fields)
    .map(([name, value]) => `<g:${name}>${value}</g:${name}>`)
    .join('')}</item>`;

describe('files as they come', () => {
  let temporary: ReturnType<typeof temporaryFolder>;
  let catalogueFile: string;
  const bring = (name: string, text: string | Uint8Array, more: Partial<ImportOptions> = {}) => {
    const file = path.join(temporary.folder, name);
    writeFileSync(file, text);
    return importProducts({ file, catalogueFile, currency: { code: 'EUR', exponent: 2 }, ...more });
  };
  const read = () => {
    const catalogue = new Catalogue(catalogueFile);
    const products = catalogue.products(catalogue.handles()).map((stored) => stored.product);
    catalogue.close();
    return products;
  };
  beforeEach(() => {
    temporary = temporaryFolder();
    catalogueFile = path.join(temporary.folder, 'catalogue.sqlite');
  });
  afterEach(() => temporary.remove());

  const mug = 'Handle,Title,Variant Price\nbecher,Becher „Früh“ für Größe é,12.00\n';
  it.each([
    ['UTF-8', Buffer.from(mug)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${mug}`)],
    ['UTF-16', Buffer.from(`\uFEFF${mug}`, 'utf16le')],
  ])('reads %s', async (_name, bytes) => {
    await bring('a.csv', bytes);
    expect(read()).toMatchObject([{ title: 'Becher „Früh“ für Größe é' }]);
  });

  it('tells Latin-1 from UTF-8, and knows the quotes of Windows', async () => {
    const bytes = Buffer.from('Handle,Title,Variant Price\nbecher,Becher \x84Fr\xfch\x93 f\xfcr 5 \x80,12.00\n', 'latin1'); // prettier-ignore
    await bring('a.csv', bytes);
    expect(read()).toMatchObject([{ title: 'Becher „Früh“ für 5 €' }]);
  });

  it('knows the sale of a feed only between its dates', async () => {
    const text = rss(item({ id: 'a', title: 'A', price: '1.299,99 €', sale_price: '999,00 €', sale_price_effective_date: '2026-11-20T00:00+0100/2026-11-27T23:59+0100' })); // prettier-ignore
    await bring('feed.xml', text, { now: new Date('2026-11-21T12:00:00Z') });
    expect(read()[0]?.variants).toMatchObject([{ price: 99_900, compareAt: 129_999 }]);
    await bring('feed.xml', text, { now: new Date('2026-11-29T12:00:00Z') });
    expect(read()[0]?.variants).toEqual([expect.objectContaining({ price: 129_999 })]);
    expect(read()[0]?.variants[0]).not.toHaveProperty('compareAt');
  });

  it('puts variants of a group together wherever they stand, and tells apart by what differs', async () => {
    const shirt = (id: string, more: Record<string, string>) =>
      item({ id, item_group_id: 'shirt', title: 'Shirt', price: '20.00 EUR', color: 'Blue', ...more });
    const other = item({ id: 'x', title: 'Other', price: '1.00 EUR' });
    await bring(
      'feed.xml',
      rss(shirt('s1', { material: 'Linen' }), other, shirt('s2', { material: 'Wool' })),
    );
    expect(read().find(({ id }) => id === 'shirt')).toMatchObject({
      title: 'Shirt',
      variants: [{ options: { Color: 'Blue', Material: 'Linen' } }, { options: { Color: 'Blue', Material: 'Wool' } }],
    }); // prettier-ignore
  });

  it('keeps what all variants share as a fact', async () => {
    const one = (id: string, size: string) =>
      item({ id, item_group_id: 'shirt', title: 'Shirt', price: '20.00 EUR', size, material: 'Linen' });
    await bring('feed.xml', rss(one('s1', 'M'), one('s2', 'L')));
    expect(read()).toMatchObject([{ facts: [{ label: 'Material', value: 'Linen' }] }]);
  });

  it('reads entities, CDATA, product details and highlights of a feed, and nothing that runs', async () => {
    const text = rss(`<item><g:id>a</g:id><title><![CDATA[Salt & <b>Pepper</b>]]></title><g:price>EUR 5</g:price>
      <description>&lt;p&gt;One&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description><g:product_highlight>Grinds well</g:product_highlight>
      <g:product_detail><g:section_name>General</g:section_name><g:attribute_name>Height</g:attribute_name><g:attribute_value>12 cm</g:attribute_value></g:product_detail>
      <g:image_link>javascript:alert(1)</g:image_link><g:availability>out of stock</g:availability></item>`); // prettier-ignore
    await bring('feed.xml', text);
    const [product] = read();
    expect(product).toMatchObject({
      title: 'Salt & Pepper',
      description: 'One\n• Grinds well',
      facts: [{ label: 'Height', value: '12 cm' }],
      variants: [{ price: 500, stock: 0 }],
    });
    expect(product).not.toHaveProperty('image');
  });

  it.each([
    ['a feed cut within a product', 'feed.xml', rss(item({ id: 'a', title: 'A', price: '1 EUR' }), item({ id: 'b', title: 'B', price: '1 EUR' })).slice(0, -60), /breaks off/], // prettier-ignore
    ['products.json cut in the middle', 'p.json', '{"products":[{"handle":"a","title":"A","variants":[{"price":"1.00"}]},{"han', /breaks off/], // prettier-ignore
    ['products.json that is none', 'p.json', '{"products": nonsense}', /not JSON/],
    ['a page without products', 'p.html', '<html><script type="application/ld+json">{"@type":"Organization"}</script></html>', /states no schema.org Product/], // prettier-ignore
    ['a feed without products', 'f.xml', rss(), /has no products/],
    ['an empty file', 'f.csv', ' \n', /is empty/],
    ['a Woo export in a language nobody taught it', 'w.csv', 'ID,Tipo,Nome,Prezzo di listino\n1,simple,A,2\n', /known|Regular/i], // prettier-ignore
  ])('says what is wrong with %s, and changes nothing but whole products', async (_n, name, text, reason) => {
    await expect(bring(name, text)).rejects.toThrow(reason);
    for (const product of read()) expect(product.variants.length).toBeGreaterThan(0);
  });

  it('leaves a feed that breaks off unwritten, whole products included', async () => {
    const text = rss(item({ id: 'a', title: 'A', price: '1 EUR' }), '<item><g:id>b');
    await expect(bring('feed.xml', text.replace('</channel></rss>', ''))).rejects.toThrow(/breaks off/);
    expect(read()).toEqual([]);
  });

  it('tells why each row was left out', async () => {
    const text = 'id\ttitle\tprice\n\tNo id\t1 EUR\nb\tB\tfree\nc\t\t2 EUR\nd\tFine 5" pipe\t2 EUR\n';
    const report = await bring('feed.tsv', text);
    expect(report.skipped).toEqual([
      { row: 2, reason: 'it has no id' },
      { row: 3, handle: 'b', reason: '"free" is not a price' },
      { row: 4, handle: 'c', reason: 'the product was left out: it has no title' },
    ]);
    expect(read()).toMatchObject([{ title: 'Fine 5" pipe' }]);
  });

  it('names pictures that nobody described', async () => {
    const report = await bring('a.csv', 'Handle,Title,Variant Price,Image Src,Image Alt Text\na,A,1,https://x.example/a.png,\nb,B,1,https://x.example/b.png,A red mug\n'); // prettier-ignore
    expect(report.remarks).toEqual([
      { row: 2, handle: 'a', reason: 'its picture has no description; the title stands in for it' },
    ]);
  });

  it('stops before another currency comes in, unless told', async () => {
    const text = rss(item({ id: 'a', title: 'A', price: '1.00 USD' }));
    await expect(bring('feed.xml', text)).rejects.toThrow(/1 prices in USD, but the store sells in EUR. Nothing was changed/); // prettier-ignore
    expect(read()).toEqual([]);
    const asked: ImportQuestion[] = [];
    await bring('feed.xml', text, { ask: (question) => asked.push(question) > 0 });
    expect(asked).toEqual([{ about: 'currency', found: 'USD', wanted: 'EUR', products: 1 }]);
    expect(read()).toHaveLength(1);
  });

  it('stops before most of the catalogue goes, unless told', async () => {
    const row = (n: number) => item({ id: `p${n}`, title: `P ${n}`, price: '1.00 EUR' });
    await bring('feed.xml', rss(...[1, 2, 3, 4, 5].map(row)));
    const short = rss(row(1), row(2));
    // Absence alone takes nothing out.
    expect(await bring('feed.xml', short)).toMatchObject({ removed: 0, unchanged: 2 });
    await expect(bring('feed.xml', short, { replace: true })).rejects.toThrow(/take out 3 of 5 products/);
    expect(read()).toHaveLength(5);
    expect(await bring('feed.xml', short, { replace: true, ask: () => true })).toMatchObject({ removed: 3 });
    expect(await bring('feed.xml', rss(row(1)), { replace: true })).toMatchObject({ removed: 1 });
  });

  it('reads what WooCommerce writes of drafts, groups, sales and parents by number', async () => {
    const text = `ID,Type,SKU,Name,Published,"Visibility in catalog","Short description",Description,"Date sale price starts","Date sale price ends","In stock?",Stock,"Backorders allowed?","Weight (kg)","Sale price","Regular price",Categories,Images,Parent,"Attribute 1 name","Attribute 1 value(s)","Attribute 2 name","Attribute 2 value(s)"
8,variation,,Hoodie - Blue,1,visible,,,,,0,,0,,,45,,,id:7,Color,Blue,,
7,variable,,Hoodie,1,visible,Soft.,Warm\\nand dry,,,1,,0,1.2,,,"Clothing > Hoodies, Sale",https://x.example/1.jpg,,Color,"Blue, Red",Fabric,Cotton
9,variation,HR,Hoodie - Red,1,visible,,,2026-11-01,2026-11-21,1,3,notify,,40,45,,,id:7,Color,Red,,
10,simple,DRAFT,Secret,-1,visible,,,,,1,,0,,,5,,,,,,,
11,grouped,GROUP,Set,1,visible,,,,,1,,0,,,5,,,,,,,
12,variation,,Lost,1,visible,,,,,1,,0,,,5,,,id:99,Color,Red,,
`; // prettier-ignore
    const report = await bring('wc.csv', text, { now: new Date('2026-11-21T20:00:00Z') });
    expect(read()).toMatchObject([
      {
        id: 'product-7',
        title: 'Hoodie',
        categoryPath: ['Clothing', 'Hoodies'],
        description: 'Soft.\nWarm\nand dry',
        facts: [{ label: 'Fabric', value: 'Cotton' }, { label: 'Weight', value: '1.2 kg' }],
        variants: [
          { id: 'product-7.blue', options: { Color: 'Blue' }, price: 4_500, stock: 0 },
          { id: 'product-7.red', price: 4_000, compareAt: 4_500, stock: 3, sellsBeyondStock: true },
        ],
      },
    ]); // prettier-ignore
    expect(report.skipped.map(({ reason }) => reason)).toEqual([
      'the product was left out: it is a draft',
      'the product was left out: it only groups other products',
      'the product was left out: it has no title',
    ]);
  });

  it('reads pages as shops write them: offers in lists, other scales, broken neighbours', async () => {
    const page = `<script type='application/ld+json'>{ broken </script>
      <script type="application/ld+json">[{"@type":["Product","Thing"],"name":"Lamp","url":"https://x.example/p/tall-lamp.html?x=1","image":{"@type":"ImageObject","url":"https://x.example/l.png"},
      "brand":"Hell","offers":{"@type":"AggregateOffer","lowPrice":"49.5","priceCurrency":"EUR"},"aggregateRating":{"ratingValue":"9","bestRating":10,"reviewCount":"12"},
      "additionalProperty":[{"@type":"PropertyValue","name":"Height","value":150,"unitCode":"CMT"}],"description":"Two\nlines"}]</script>`; // prettier-ignore
    const report = await bring('p.html', page);
    expect(report.skipped).toEqual([{ row: 1, reason: 'its data is not JSON' }]);
    expect(read()).toMatchObject([
      { id: 'tall-lamp', title: 'Lamp', brand: 'Hell', rating: { stars: 4.5, count: 12 }, image: { url: 'https://x.example/l.png' }, facts: [{ label: 'Height', value: '150 cm' }], variants: [{ price: 4_950 }] },
    ]); // prettier-ignore
  });

  it('names the mistake in a mapping', async () => {
    const file = path.join(temporary.folder, 'mapping.yaml');
    writeFileSync(file, 'columns: {id: Nr, title: Name}\n');
    expect(() => readMapping(file)).toThrow(MappingUnusable);
    expect(() => readMapping(file)).toThrow(/columns\.price/);
    const mapping = { columns: { id: 'Nr', title: 'Name', price: 'Preis' }, options: [], facts: [], categoryMark: '>', tagMark: ',' }; // prettier-ignore
    await expect(bring('t.csv', 'Nr;Name\n1;A\n', { mapping })).rejects.toThrow(
      /columns the file does not have: "Preis". It has: Nr, Name/,
    );
  });

  it('reads a folder, and names the file of what it leaves out', async () => {
    const folder = path.join(temporary.folder, 'two');
    mkdirSync(folder);
    const files = ['a.csv', 'b.csv'].map((name) => path.join(folder, name));
    for (const file of files) writeFileSync(file, `Handle,Title,Variant Price\n${path.basename(file, '.csv')},T,1\nbad,B,none\n`); // prettier-ignore
    const report = await importProducts({ file: files, catalogueFile, currency: { exponent: 2 } });
    expect(report).toMatchObject({ products: 2, rows: 4 });
    expect(report.skipped[0]?.reason).toMatch(/^a\.csv: /);
  });
});
