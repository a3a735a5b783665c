/** Reads the demo stores' own files as they lie on disk, for the tests of their content. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

export type Row = Record<string, string>;
export interface Product {
  handle: string;
  /** The row that carries the product's own columns. */
  first: Row;
  variants: Row[];
}

const root = new URL('../../', import.meta.url);
export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');
export const readYaml = (path: string): unknown => parseYaml(readText(path));

/** As Shopify writes it: the first row of a handle carries the product, the others only variants. */
export function readCatalogue(store: string): Product[] {
  const rows = parse<Row>(readText(`widget/store/${store}/products.csv`), { columns: true });
  const products = new Map<string, Product>();
  for (const row of rows) {
    const handle = row['Handle'] ?? '';
    const known = products.get(handle);
    if (known) known.variants.push(row);
    else products.set(handle, { handle, first: row, variants: [row] });
  }
  return [...products.values()];
}

export const description = (product: Product): string =>
  (product.first['Body (HTML)'] ?? '').replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');

export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
