import { NotAProductExport } from './import-item.ts';

/** The columns of a Shopify product export, in both of the header dialects Shopify has used. */

export type Column =
  | 'handle' | 'title' | 'body' | 'vendor' | 'productCategory' | 'type' | 'tags' | 'published' | 'status' | 'option1Name'
  | 'option1Value' | 'option2Name' | 'option2Value' | 'option3Name' | 'option3Value' | 'sku' | 'tracker' | 'quantity'
  | 'policy' | 'price' | 'compareAt' | 'image' | 'imageAlt' | 'imagePosition' | 'variantImage'; // prettier-ignore

const headers: Readonly<Record<Column, readonly string[]>> = {
  handle: ['handle', 'url handle'],
  title: ['title'],
  body: ['body (html)', 'description', 'body html', 'body'],
  vendor: ['vendor'],
  productCategory: ['product category', 'standard product type'],
  type: ['type', 'custom product type', 'product type'],
  tags: ['tags'],
  published: ['published', 'published on online store'],
  status: ['status'],
  option1Name: ['option1 name'],
  option1Value: ['option1 value'],
  option2Name: ['option2 name'],
  option2Value: ['option2 value'],
  option3Name: ['option3 name'],
  option3Value: ['option3 value'],
  sku: ['variant sku', 'sku'],
  tracker: ['variant inventory tracker', 'inventory tracker'],
  quantity: ['variant inventory qty', 'inventory quantity', 'variant inventory quantity'],
  policy: ['variant inventory policy', 'continue selling when out of stock'],
  price: ['variant price', 'price'],
  compareAt: ['variant compare at price', 'compare-at price', 'compare at price'],
  image: ['image src', 'product image url', 'image url'],
  imageAlt: ['image alt text'],
  imagePosition: ['image position'],
  variantImage: ['variant image', 'variant image url'],
};

export interface Columns {
  /** Where each column stands; absent when the file has it not. */
  at: Partial<Record<Column, number>>;
  /** Columns of product facts: `Material (product.metafields.custom.material)`. */
  facts: { index: number; label: string }[];
  stars?: number;
  ratings?: number;
}

/** @throws NotAProductExport when a column nothing works without is missing. */
export function readColumns(header: readonly string[]): Columns {
  const columns: Columns = { at: {}, facts: [] };
  const names = header.map((name) => name.trim().replace(/\s+/g, ' '));
  for (const [column, spellings] of Object.entries(headers) as [Column, readonly string[]][]) {
    const index = spellings
      .map((name) => names.findIndex((own) => own.toLowerCase() === name))
      .find((at) => at >= 0);
    if (index !== undefined) columns.at[column] = index;
  }
  for (const [index, name] of names.entries()) readMetafield(columns, name, index);
  const missing = (['handle', 'title', 'price'] as const).filter(
    (column) => columns.at[column] === undefined,
  );
  if (missing.length > 0) {
    const wanted = missing
      .map((column) => headers[column].map((name) => `"${name}"`).join(' or '))
      .join('; ');
    throw new NotAProductExport(
      `The file has no column ${wanted}. Export the products as CSV and try again.`,
    );
  }
  return columns;
}

function readMetafield(columns: Columns, name: string, index: number): void {
  const match = /^(.*?)\s*\((?:product\.)?metafields?\.([\w-]+)\.([\w-]+)\)$/i.exec(name);
  if (!match) return;
  const [, label = '', namespace = '', key = ''] = match;
  if (namespace === 'reviews' && key === 'rating') columns.stars = index;
  else if (namespace === 'reviews' && key === 'rating_count') columns.ratings = index;
  else columns.facts.push({ index, label: label || key.replaceAll(/[_-]/g, ' ') });
}
