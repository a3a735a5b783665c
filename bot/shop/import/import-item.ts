import type { CatalogueProduct } from '../search/catalogue-product.ts';

/** A row that was left out, and why. The header of a table is row 1; feeds and pages count their products from 1. */
export interface SkippedRow {
  row: number;
  handle?: string;
  reason: string;
  /** The row could not be read at all: what it held is not known, and neither is what came after it. */
  unreadable?: boolean;
}

/** What stands in a file about one product, or about a part of it: some formats scatter a product over many rows. */
export interface ProductRows {
  /** The product's id: rows with the same one belong together. */
  handle: string;
  /** The row of the file it begins at. */
  row: number;
  /** Absent when these rows only go on with a product whose title stands elsewhere in the file. */
  title?: string;
  /** Why the product must not be shown, if so. */
  hidden?: string;
  product: Omit<CatalogueProduct, 'id' | 'title'>;
  optionNames: string[];
  /** By variant id: attributes that are options only where nothing else tells two variants apart. */
  spareOptions?: Record<string, Record<string, string>>;
  /** ISO 4217, where the file names one. */
  currency?: string;
  /** Taken, but the store's owner would want to know: "its picture has no description". */
  remarks?: string[];
}

export type ImportItem =
  | { kind: 'product'; rows: ProductRows; read: number }
  | { kind: 'skipped'; skipped: SkippedRow }
  /** Another name by which rows of a product may call it. */
  | { kind: 'alias'; alias: string; handle: string };

/** What a reader of a format needs to know of the store and the day. */
export interface ReadingOptions {
  /** Digits of the currency's minor unit. */
  exponent: number;
  /** Sale prices hold between dates. */
  now: Date;
}

/** The file is no product export, or of another format than was said. */
export class NotAProductExport extends Error {
  override name = 'NotAProductExport';
}
