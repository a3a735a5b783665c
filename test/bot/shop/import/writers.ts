import type { CatalogueProduct, CatalogueVariant } from '../../../../bot/shop/search/catalogue-product.ts';

/** Writes one catalogue in the form of each export, as the real exporters write it. */

const csv = (cells: readonly (string | number | undefined)[], mark = ','): string =>
  cells
    .map((cell) => {
      const text = String(cell ?? '');
      return /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(mark);

const decimal = (minor: number): string => (minor / 100).toFixed(2);
const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'); // prettier-ignore
const optionNames = (product: CatalogueProduct): string[] => [
  ...new Set(product.variants.flatMap(({ options }) => Object.keys(options))),
];
const stockText = ({ stock }: CatalogueVariant): string => (stock === undefined ? '' : String(stock));

export function shopifyCsv(products: readonly CatalogueProduct[]): string {
  const names = ['Handle', 'Title', 'Body (HTML)', 'Vendor', 'Product Category', 'Type', 'Tags', 'Published', 'Option1 Name', 'Option1 Value', 'Option2 Name', 'Option2 Value', 'Variant SKU', 'Variant Inventory Tracker', 'Variant Inventory Qty', 'Variant Inventory Policy', 'Variant Price', 'Variant Compare At Price', 'Image Src', 'Image Alt Text', 'Status']; // prettier-ignore
  const rows = products.flatMap((product) =>
    product.variants.map((variant, index) => {
      const first = index === 0;
      const [one, two] = optionNames(product);
      return csv([
        product.id, first ? product.title : '', first ? `<p>${html(product.description)}</p>` : '', first ? product.brand : '',
        first ? product.categoryPath.join(' > ') : '', first ? product.category : '', first ? product.tags.join(', ') : '', 'true',
        first ? (one ?? 'Title') : '', one ? variant.options[one] : 'Default Title', first ? two : '', two ? variant.options[two] : '',
        variant.sku, variant.stock === undefined ? '' : 'shopify', stockText(variant), 'deny', decimal(variant.price),
        variant.compareAt === undefined ? '' : decimal(variant.compareAt), first ? product.image?.url : '', first ? product.image?.alt : '', first ? 'active' : '',
      ]); // prettier-ignore
    }),
  );
  return [csv(names), ...rows].join('\r\n');
}

export function shopifyJson(products: readonly CatalogueProduct[]): string {
  return JSON.stringify({
    products: products.map((product, at) => ({
      id: 1000 + at,
      handle: product.id,
      title: product.title,
      body_html: `<p>${html(product.description)}</p>`,
      vendor: product.brand ?? '',
      product_type: product.category,
      tags: product.tags,
      options: (optionNames(product).length > 0 ? optionNames(product) : ['Title']).map((name, position) => ({ name, position: position + 1 })), // prettier-ignore
      images: product.image ? [{ id: 1, src: product.image.url, alt: product.image.alt }] : [],
      variants: product.variants.map((variant, index) => {
        const values = optionNames(product).map((name) => variant.options[name]);
        return {
          id: index + 1,
          option1: values[0] ?? 'Default Title',
          option2: values[1] ?? null,
          option3: null,
          sku: variant.sku,
          price: decimal(variant.price),
          compare_at_price: variant.compareAt === undefined ? null : decimal(variant.compareAt),
          inventory_management: variant.stock === undefined ? null : 'shopify',
          inventory_quantity: variant.stock ?? 0,
          available: variant.stock !== 0,
        };
      }),
    })),
  });
}

export function wooCommerceCsv(products: readonly CatalogueProduct[]): string {
  const names = ['ID', 'Type', 'SKU', 'Name', 'Published', 'Visibility in catalog', 'Short description', 'Description', 'Date sale price starts', 'Date sale price ends', 'In stock?', 'Stock', 'Backorders allowed?', 'Sale price', 'Regular price', 'Categories', 'Tags', 'Images', 'Parent', 'Brands', 'Attribute 1 name', 'Attribute 1 value(s)', 'Attribute 2 name', 'Attribute 2 value(s)']; // prettier-ignore
  let id = 10;
  const rows: string[] = [];
  // The real exporter sorts by id: variations may come long after their product.
  const later: string[] = [];
  for (const product of products) {
    const [one, two] = optionNames(product);
    const valuesOf = (name: string | undefined): string =>
      name === undefined ? '' : [...new Set(product.variants.map(({ options }) => options[name]))].join(', ');
    const price = (variant: CatalogueVariant): string[] => [
      variant.compareAt === undefined ? '' : decimal(variant.price),
      decimal(variant.compareAt ?? variant.price),
    ];
    const shared = [product.categoryPath.join(' > '), product.tags.join(', '), product.image?.url, '', product.brand]; // prettier-ignore
    const [only] = product.variants;
    if (!one && only) {
      rows.push(csv([(id += 1), 'simple', product.id, product.title, 1, 'visible', '', html(product.description), '', '', only.stock === 0 ? 0 : 1, stockText(only), 0, ...price(only), ...shared, '', '', '', ''])); // prettier-ignore
      continue;
    }
    rows.push(csv([(id += 1), 'variable', product.id, product.title, 1, 'visible', '', html(product.description), '', '', 1, '', 0, '', '', ...shared, one, valuesOf(one), two, valuesOf(two)])); // prettier-ignore
    for (const variant of product.variants) later.push(csv([(id += 1), 'variation', variant.sku, `${product.title} - x`, 1, 'visible', '', '', '', '', variant.stock === 0 ? 0 : 1, stockText(variant), 0, ...price(variant), '', '', '', product.id, '', one, one ? variant.options[one] : '', two, two ? variant.options[two] : ''])); // prettier-ignore
  }
  return [csv(names), ...rows, ...later].join('\n');
}

const merchantFields = (product: CatalogueProduct, variant: CatalogueVariant): [string, string][] => {
  const fields: [string, string][] = [
    ['id', variant.sku],
    ['item_group_id', product.id],
    ['title', product.title],
    ['description', html(product.description)],
    ['brand', product.brand ?? ''],
    ['product_type', product.categoryPath.join(' > ')],
    ['image_link', product.image?.url ?? ''],
    ['availability', variant.stock === 0 ? 'out_of_stock' : 'in_stock'],
    ['quantity', stockText(variant)],
    ['price', `${decimal(variant.compareAt ?? variant.price)} USD`],
    ['sale_price', variant.compareAt === undefined ? '' : `${decimal(variant.price)} USD`],
    ['color', variant.options['Color'] ?? ''],
    ['size', variant.options['Size'] ?? ''],
    ...product.tags.slice(0, 5).map((tag, n): [string, string] => [`custom_label_${n}`, tag]),
  ];
  return fields;
};

/** Feeds list variants as they please: here, the first of each product and then the others. */
function scattered(products: readonly CatalogueProduct[]): [CatalogueProduct, CatalogueVariant][] {
  const all = products.flatMap((product) =>
    product.variants.map((variant, index) => ({ product, variant, index })),
  );
  return all
    .toSorted((a, b) => Number(a.index > 0) - Number(b.index > 0))
    .map(({ product, variant }) => [product, variant]);
}

export function merchantRss(products: readonly CatalogueProduct[], prefix = 'g:'): string {
  const items = scattered(products).map(
    ([product, variant]) =>
      `<item>${merchantFields(product, variant)
        .filter(([, value]) => value)
        .map(([name, value]) => `<${prefix}${name}>${html(value)}</${prefix}${name}>`)
        .join('\n')}</item>`,
  );
  return `<?xml version="1.0"?>\n<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Shop</title>${items.join('\n')}</channel></rss>`;
}

export function merchantAtom(products: readonly CatalogueProduct[]): string {
  const items = scattered(products).map(
    ([product, variant]) =>
      `<entry>${merchantFields(product, variant)
        .filter(([, value]) => value)
        .map(([name, value]) =>
          name === 'title' || name === 'description'
            ? `<${name}><![CDATA[${value}]]></${name}>`
            : `<g:${name}>${html(value)}</g:${name}>`,
        )
        .join('')}<link href="https://shop.example/p"/></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Shop</title>${items.join('')}</feed>`;
}

export function merchantTsv(products: readonly CatalogueProduct[]): string {
  const rows = scattered(products).map(([product, variant]) => new Map(merchantFields(product, variant)));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [names.join('\t'), ...rows.map((row) => names.map((name) => row.get(name) ?? '').join('\t'))].join(
    '\n',
  );
}

export function jsonLdPage(product: CatalogueProduct): string {
  const offer = (variant: CatalogueVariant) => ({
    '@type': 'Offer',
    price: decimal(variant.price),
    priceCurrency: 'USD',
    availability: `https://schema.org/${variant.stock === 0 ? 'OutOfStock' : 'InStock'}`,
    ...(variant.stock === undefined ? {} : { inventoryLevel: { '@type': 'QuantitativeValue', value: variant.stock } }), // prettier-ignore
  });
  const shared = {
    name: product.title,
    description: html(product.description),
    brand: product.brand ? { '@type': 'Brand', name: product.brand } : undefined,
    category: product.categoryPath.join(' > '),
    image: product.image ? [product.image.url] : undefined,
  };
  const [only] = product.variants;
  const isAlone = product.variants.length === 1 && optionNames(product).length === 0;
  const data =
    isAlone && only
      ? { '@type': 'Product', sku: product.id, ...shared, offers: offer(only) }
      : {
          '@type': 'ProductGroup',
          productGroupID: product.id,
          ...shared,
          hasVariant: product.variants.map((variant) => ({
            '@type': 'Product',
            sku: variant.sku,
            color: variant.options['Color'],
            size: variant.options['Size'],
            offers: offer(variant),
          })),
        };
  return `<!doctype html><html><head><title>x</title><script>var a = "<p>";</script>
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList' }, data] })}</script></head><body><h1>Shop</h1></body></html>`;
}

export const ownTableMapping = {
  columns: { group: 'Artikel', id: 'Nummer', title: 'Bezeichnung', price: 'Preis', compareAt: 'Statt', description: 'Text', brand: 'Marke', category: 'Gruppe', tags: 'Stichworte', stock: 'Bestand', picture: 'Bild', pictureText: 'Bildtext' },
  options: ['Color', 'Size'],
  facts: [],
  categoryMark: '/',
  tagMark: '|',
}; // prettier-ignore

export function ownTable(products: readonly CatalogueProduct[]): string {
  const german = (minor: number): string => `${(minor / 100).toFixed(2).replace('.', ',')} $`;
  const names = [...Object.values(ownTableMapping.columns), 'Color', 'Size'];
  const rows = scattered(products).map(
    ([product, variant]) =>
    csv([product.id, variant.sku, product.title, german(variant.price), variant.compareAt === undefined ? '' : german(variant.compareAt), html(product.description), product.brand, product.categoryPath.join('/'), product.tags.join('|'), stockText(variant), product.image?.url, product.image?.alt, variant.options['Color'], variant.options['Size']], ';'), // prettier-ignore
  );
  return [names.join(';'), ...rows].join('\r\n');
}
