import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importProducts } from '../../../../bot/shop/import/importer.ts';
import type { ImportReport } from '../../../../bot/shop/import/report.ts';
import { metafieldText } from '../../../../bot/shop/import/metafield-text.ts';
import { stockOf } from '../../../../bot/shop/import/values.ts';
import { Catalogue } from '../../../../bot/shop/search/catalogue.ts';
import type { CatalogueProduct } from '../../../../bot/shop/search/catalogue-product.ts';
import { temporaryFolder } from '../stores.ts';

/** Files with what real exporters write beside the plain fields. */

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => (temporary = temporaryFolder()));
afterEach(() => temporary.remove());

async function bring(
  name: string,
  text: string,
): Promise<{ products: CatalogueProduct[]; report: ImportReport }> {
  const file = path.join(temporary.folder, name);
  const catalogueFile = path.join(temporary.folder, 'catalogue.sqlite');
  writeFileSync(file, text);
  const report = await importProducts({
    file, catalogueFile, currency: { code: 'USD', exponent: 2 }, now: new Date('2026-11-21T12:00:00Z'),
  }); // prettier-ignore
  const catalogue = new Catalogue(catalogueFile);
  const products = catalogue.products(catalogue.handles()).map((stored) => stored.product);
  catalogue.close();
  return { products, report };
}

describe('metafields of Shopify', () => {
  const rich = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: 'Wash < 40° ' }, { type: 'text', bold: true, value: 'cold.' }] },
      { type: 'list', children: [{ type: 'list-item', children: [{ type: 'text', value: 'Hang dry' }] }] },
    ],
  }; // prettier-ignore
  it.each([
    ['{"value":1.2,"unit":"KILOGRAMS"}', '1.2 kilograms'],
    ['{"amount":"249.00","currency_code":"USD"}', '249.00 USD'],
    ['{"value":"4.5","scale_min":"1","scale_max":"5"}', '4.5 / 5'],
    ['["S","M"]', 'S, M'],
    [JSON.stringify(rich), 'Wash < 40° cold.\n• Hang dry'],
    ['gid://shopify/Product/1, gid://shopify/Product/2', ''],
    ['["gid://shopify/Metaobject/7"]', ''],
    ['{"secret":"inner"}', ''],
    ['[sic] a text', '[sic] a text'],
    ['<p>Soft &amp; warm</p>', 'Soft & warm'],
  ])('%s says "%s"', (cell, said) => expect(metafieldText(cell)).toBe(said));
});

describe('WooCommerce', () => {
  const header = 'ID,Type,SKU,Name,Published,In stock?,Regular price,Categories,Parent,Attribute 1 name,Attribute 1 value(s),Attribute 1 visible,Attribute 2 name,Attribute 2 value(s),Attribute 2 visible'; // prettier-ignore
  it('keeps a comma within a value, and does not tell what its pages do not show', async () => {
    const { products } = await bring(
      'woo.csv',
      [
        header,
        '1,variable,tee,Tee,1,1,,"Wear > Hats\\, caps",,Color,"Blue, Red\\, white",1,Supplier,Acme,0',
        '2,variation,tee-rw,Tee - Red,1,1,20,,tee,Color,"Red\\, white",,,,',
        '3,variation,tee-b,Tee - Blue,1,1,20,,tee,Color,Blue,,,,',
      ].join('\n'),
    );
    expect(products).toMatchObject([
      { title: 'Tee', categoryPath: ['Wear', 'Hats, caps'], facts: [], variants: [{ options: { Color: 'Red, white' } }, { options: { Color: 'Blue' } }] },
    ]); // prettier-ignore
  });

  it('leaves out what is sold on another site', async () => {
    const { products, report } = await bring(
      'woo.csv',
      `${header}\n1,external,pennant,Pennant,1,1,11.05,,,,,,,,\n2,simple,mug,Mug,1,1,5,,,,,,,,`,
    );
    expect(products.map(({ id }) => id)).toEqual(['mug']);
    expect(report.skipped).toMatchObject([{ row: 2, reason: expect.stringContaining('another site') }]);
  });
});

describe('Google feeds', () => {
  const feed = (...items: string[]) =>
    `<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

  it('mean what stands under g: where the feed says it twice', async () => {
    const { products } = await bring(
      'feed.xml',
      feed(
        '<title>For search engines</title><g:id>tv</g:id><g:title><![CDATA[22" TV & stand]]></g:title><g:price>159.00 USD</g:price>',
        '<g:title>Lamp</g:title><title>Another</title><g:id>lamp</g:id><g:price>9.00 USD</g:price>',
      ),
    );
    expect(products.map(({ title }) => title)).toEqual(['22" TV & stand', 'Lamp']);
  });

  it('of Atom have an id and a summary of their own', async () => {
    const { products } = await bring(
      'feed.xml',
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><entry><id>tag:x.example,2026:1</id><title>Kettle</title><summary>Boils &lt;b&gt;fast&lt;/b&gt;</summary><g:id>K-1</g:id><g:price>25 USD</g:price></entry></feed>',
    );
    expect(products).toMatchObject([{ id: 'k-1', description: 'Boils fast' }]);
  });

  it('may have colons within details', async () => {
    const detail = '<g:product_detail><g:section_name>General</g:section_name><g:attribute_name>Screen: size</g:attribute_name><g:attribute_value>22 in: diagonal</g:attribute_value></g:product_detail>'; // prettier-ignore
    const { products } = await bring(
      'feed.xml',
      feed(`<g:id>tv</g:id><g:title>TV</g:title><g:price>1 USD</g:price>${detail}`),
    );
    expect(products[0]?.facts).toEqual([{ label: 'Screen: size', value: '22 in: diagonal' }]);
  });

  it('name each variant; the product is called by what they share', async () => {
    const shirt = (group: string, title: string, color: string, size: string) =>
      `<g:id>${group}-${color}-${size}</g:id><g:item_group_id>${group}</g:item_group_id><g:title>${title}</g:title><g:price>12 USD</g:price><g:color>${color}</g:color><g:size>${size}</g:size>`;
    const { products } = await bring(
      'feed.xml',
      feed(
        shirt('a', 'Linen Shirt - Red, S', 'Red', 'S'),
        shirt('a', 'Linen Shirt (blue / m)', 'Blue', 'M'),
        shirt('b', 'Little Black', 'Black', 'S'),
        shirt('b', 'Little Black', 'Black', 'M'),
        shirt('c', 'Coat Red', 'Red', 'S'),
        shirt('c', 'Jacket Blue', 'Blue', 'S'),
      ),
    );
    expect(products.map(({ title }) => title)).toEqual(['Linen Shirt', 'Little Black', 'Coat Red']);
  });
});

describe('schema.org data', () => {
  const page = (...graph: object[]) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`;
  const offer = (price: number, availability = 'InStock', more = {}) => ({
    '@type': 'Offer', price, priceCurrency: 'USD', availability: `https://schema.org/${availability}`, ...more,
  }); // prettier-ignore

  it('puts a group and its variants together that only name one another', async () => {
    const { products } = await bring(
      'page.html',
      page(
        { '@type': 'Product', '@id': '#v1', sku: 'c-1', name: 'Small coat', size: 'S', offers: offer(40) },
        { '@type': 'ProductGroup', '@id': '#coat', name: 'Coat', productGroupID: 'coat', hasVariant: [{ '@id': '#v1' }, { '@type': 'Product', sku: 'c-2', size: 'M', offers: offer(41) }] },
        { '@type': 'Product', sku: 'c-3', size: 'L', isVariantOf: { '@id': '#coat' }, offers: offer(42) },
        { '@type': 'Product', sku: 'hat', name: 'Hat', offers: offer(9) },
      ),
    ); // prettier-ignore
    expect(products.map(({ id, variants }) => [id, variants.map(({ sku }) => sku)])).toEqual([
      ['coat', ['c-1', 'c-2', 'c-3']],
      ['hat', ['hat']],
    ]);
  });

  it('takes the category of a page with one product from its trail', async () => {
    const crumb = (position: number, name: string) => ({ '@type': 'ListItem', position, item: { name } });
    const trail = { '@type': 'BreadcrumbList', itemListElement: [crumb(3, 'Oil lamp'), crumb(1, 'Home'), crumb(2, 'Lamps')] }; // prettier-ignore
    const lamp = { '@type': 'Product', sku: 'lamp', name: 'Oil Lamp', offers: offer(80) };
    expect((await bring('one.html', page(trail) + page(lamp))).products).toMatchObject([
      { category: 'Lamps', categoryPath: ['Lamps'] },
    ]);
    const stated = { ...lamp, sku: 'b', category: 'Lights' };
    expect((await bring('stated.html', page(trail, stated))).products.at(-1)?.category).toBe('Lights');
    const others = ['c', 'd'].map((sku) => ({ ...lamp, sku }));
    expect((await bring('list.html', page(trail, ...others))).products.at(-1)?.category).toBe('Other');
  });

  it('takes the cheapest offer that can be had, whoever makes it', async () => {
    const { products } = await bring(
      'page.html',
      page(
        { '@type': 'Product', sku: 'lamp', name: 'Lamp', offers: [offer(80), offer(50, 'OutOfStock'), offer(60)] },
        { '@type': 'Product', sku: 'pan', name: 'Pan', offers: { '@type': 'AggregateOffer', lowPrice: 1, offers: [offer(30), offer(20)] } },
        { '@type': 'Product', sku: 'gone', name: 'Gone', offers: [offer(30, 'SoldOut'), offer(20, 'OutOfStock')] },
      ),
    ); // prettier-ignore
    expect(products.map(({ variants: [variant] }) => [variant?.price, variant?.stock])).toEqual([
      [6_000, undefined],
      [2_000, undefined],
      [2_000, 0],
    ]);
  });

  it('does not take a crossed-out price for the one that is paid', async () => {
    const price = (amount: number, type?: string) => ({
      '@type': 'UnitPriceSpecification', price: amount, priceCurrency: 'USD', ...(type ? { priceType: `https://schema.org/${type}` } : {}),
    }); // prettier-ignore
    const offers = {
      '@type': 'Offer',
      priceSpecification: [price(59.99, 'StrikethroughPrice'), price(39.99)],
    };
    const { products } = await bring('page.html', page({ '@type': 'Product', sku: 'x', name: 'X', offers }));
    expect(products[0]?.variants).toMatchObject([{ price: 3_999, compareAt: 5_999 }]);
  });
});

describe('pieces left', () => {
  it.each<[string, number | undefined]>([
    ['5', 5], ['-2', 0], ['5,00', 5], ['5 St.', 5], ['12 pcs', 12], ['ausverkauft', 0], ['Out of stock', 0],
    ['épuisé', 0], ['agotado', 0], ['', undefined], ['in stock', undefined], ['5 to 7 days', undefined], ['1.5', undefined],
  ])('"%s" is %s', (text, pieces) => expect(stockOf(text)).toBe(pieces)); // prettier-ignore
});
