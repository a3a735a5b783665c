import { headOf } from './decoding.ts';
import { headerOf } from './delimited.ts';
import { NotAProductExport } from './import-item.ts';
import type { ImportItem, ReadingOptions } from './import-item.ts';
import { readJsonLd } from './json-ld.ts';
import { readMappedCsv } from './mapped-csv.ts';
import type { Mapping } from './mapping.ts';
import { columnName, readMerchantTable, readMerchantXml } from './merchant-feed.ts';
import { readShopifyCsv } from './shopify-csv.ts';
import { readShopifyJson } from './shopify-json.ts';
import { wooColumn } from './woocommerce-columns.ts';
import { readWooCommerceCsv } from './woocommerce-csv.ts';

/** Forms of product data the importer reads. */
export const formats = [
  'shopify-csv',
  'shopify-json',
  'woocommerce-csv',
  'merchant-xml',
  'merchant-table',
  'json-ld',
  'csv',
] as const;
export type Format = (typeof formats)[number];

/** Reads a file of a known format; `onBytes` is told how much of it has been read. */
export function readProducts(
  file: string,
  format: Format,
  options: ReadingOptions & { mapping?: Mapping },
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ImportItem, void, void> {
  switch (format) {
    case 'shopify-csv':
      return readShopifyCsv(file, options, onBytes);
    case 'shopify-json':
      return readShopifyJson(file, options, onBytes);
    case 'woocommerce-csv':
      return readWooCommerceCsv(file, options, onBytes);
    case 'merchant-xml':
      return readMerchantXml(file, options, onBytes);
    case 'merchant-table':
      return readMerchantTable(file, options, onBytes);
    case 'json-ld':
      return readJsonLd(file, options, onBytes);
    case 'csv':
      return readMappedCsv(file, options, mappingOf(options), onBytes);
    default:
      return format satisfies never;
  }
}

function mappingOf({ mapping }: { mapping?: Mapping }): Mapping {
  if (mapping) return mapping;
  throw new NotAProductExport('A table of your own needs --mapping FILE: see docs/importing.md.');
}

/**
 * Which format a file is in, by its beginning.
 * @throws NotAProductExport when it is none that is known; the message names the ways out.
 */
export async function formatOf(file: string): Promise<Format> {
  const head = await headOf(file);
  const text = head.trimStart();
  if (text === '') throw new NotAProductExport('The file is empty.');
  if (text.startsWith('<')) return /<(?:\w+:)?(?:rss|feed|rdf|channel|products)\b/i.test(text) ? 'merchant-xml' : 'json-ld'; // prettier-ignore
  if (/^[[{]/.test(text)) return /^\{\s*"products"\s*:/.test(text) ? 'shopify-json' : 'json-ld';
  const format = tableFormat(headerOf(text));
  if (format) return format;
  throw new NotAProductExport(
    'The file is no product export that is known: Shopify CSV or products.json, WooCommerce CSV, Google Merchant feed, or a page with schema.org data. For a table of your own, say what its columns mean with --mapping FILE.',
  );
} // prettier-ignore

function tableFormat(header: readonly string[]): Format | undefined {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const has = (...wanted: string[]): boolean => wanted.every((name) => names.has(name));
  if (has('handle', 'title') || has('url handle', 'title')) return 'shopify-csv';
  const woo = new Set(header.map(wooColumn));
  if (['type', 'name', 'regular price'].every((name) => woo.has(name))) return 'woocommerce-csv';
  const fields = new Set(header.map(columnName));
  return fields.has('id') && fields.has('title') && fields.has('price') ? 'merchant-table' : undefined;
}

/** Formats whose rows of one product stand together, so that nothing must be put aside. */
export function isInOrder(format: Format): boolean {
  return format === 'shopify-csv' || format === 'shopify-json';
}
