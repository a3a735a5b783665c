import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { CatalogueProduct } from '../search/catalogue-product.ts';
import { Catalogue } from '../search/catalogue.ts';
import { ImportStaging } from '../search/import-staging.ts';
import { formatOf, isInOrder, readProducts } from './formats.ts';
import type { Format } from './formats.ts';
import type { ImportItem, ProductRows } from './import-item.ts';
import type { Mapping } from './mapping.ts';
import { mergePieces } from './merging.ts';
import { ImportReport } from './report.ts';

/** What the importer will not do unasked. */
export type ImportQuestion =
  | { about: 'removal'; removed: number; known: number; unreadable: number }
  | { about: 'currency'; found: string; wanted: string; products: number };

/** The import stopped because of what it was not told to do; the message says what was done and how to go on. */
export class ImportStopped extends Error {
  override name = 'ImportStopped';
}

export interface ImportProgress {
  rows: number;
  /** Of all bytes to read, 0 to 1. */
  share: number;
}

export interface ImportOptions {
  /** One export, or several that are one catalogue together. */
  file: string | readonly string[];
  /** `auto` looks at the beginning of each file. */
  format?: Format | 'auto';
  /** What the columns of a table mean that is no known export. */
  mapping?: Mapping;
  catalogueFile: string;
  /** The store's; without a code, whatever currency a file names is taken. */
  currency: { code?: string; exponent: number };
  /** Takes out products the file does not have. */
  replace?: boolean;
  /** Sale prices hold between dates; the time of the import when absent. */
  now?: Date;
  /** Answers what the importer will not do unasked; without it, it stops. */
  ask?: (question: ImportQuestion) => boolean | Promise<boolean>;
  /** Called now and then. */
  onProgress?: (progress: ImportProgress) => void;
}

/** Products of one commit: small enough that readers never wait, large enough that few syncs are paid. */
const batchSize = 500;
/** A feed that would take out more than this share of a catalogue is more likely broken than meant. */
const mostRemoved = 0.5;

/**
 * Brings product exports into the catalogue. Doing it again changes nothing: each product is compared by its content
 * and only what differs is written. Formats that scatter a product over the file are read to the end before anything is
 * written, so that a file that breaks off changes nothing.
 * @throws NotAProductExport, ImportStopped, CatalogueUnusable, or the file system's error when a file cannot be read.
 */
export async function importProducts(options: ImportOptions): Promise<ImportReport> {
  const catalogue = new Catalogue(options.catalogueFile);
  const staging = new ImportStaging<ProductRows>();
  const writer = new Writer(catalogue, new ImportReport());
  const { report } = writer;
  try {
    for await (const { item, inOrder } of itemsOf(options, report)) {
      if (item.kind === 'skipped') report.skip(item.skipped);
      else if (item.kind === 'alias') staging.alias(item.alias, item.handle);
      else if (inOrder) writer.write(item.rows);
      else stage(staging, item.rows, report);
    }
    await checkCurrency(report, options);
    for (const pieces of staging.products()) {
      const { rows, skipped } = mergePieces(pieces);
      for (const row of skipped) report.skip(row);
      writer.write(rows);
    }
    writer.flush();
    if (options.replace) await removeOthers(catalogue, writer, options);
    return report;
  } finally {
    staging.close();
    catalogue.close();
  }
}

async function* itemsOf(
  options: ImportOptions,
  report: ImportReport,
): AsyncGenerator<{ item: ImportItem; inOrder: boolean }> {
  const files = typeof options.file === 'string' ? [options.file] : options.file;
  const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
  let done = 0;
  for (const file of files) {
    const format = options.format && options.format !== 'auto' ? options.format : options.mapping ? 'csv' : await formatOf(file); // prettier-ignore
    const inOrder = isInOrder(format);
    const before = report.rows;
    const tell = (bytes: number): void =>
      options.onProgress?.({ rows: report.rows, share: total === 0 ? 1 : (done + bytes) / total });
    const reading = { exponent: options.currency.exponent, now: options.now ?? new Date(), ...(options.mapping ? { mapping: options.mapping } : {}) }; // prettier-ignore
    report.file = files.length > 1 ? basename(file) : undefined;
    for await (const item of readProducts(file, format, reading, tell)) {
      if (item.kind === 'product') report.rows = before + item.read;
      yield { item, inOrder };
    }
    done += statSync(file).size;
  }
}

function stage(staging: ImportStaging<ProductRows>, rows: ProductRows, report: ImportReport): void {
  staging.add(rows.handle, rows.row, rows);
  if (rows.currency) report.currencies.set(rows.currency, (report.currencies.get(rows.currency) ?? 0) + 1);
}

async function checkCurrency(report: ImportReport, { currency, ask }: ImportOptions): Promise<void> {
  if (currency.code === undefined) return;
  for (const [found, products] of report.currencies) {
    if (found === currency.code) continue;
    const question = { about: 'currency', found, wanted: currency.code, products } as const;
    if (await ask?.(question)) continue;
    throw new ImportStopped(
      `The file has ${products} prices in ${found}, but the store sells in ${currency.code}. Nothing was changed. Bring a feed in ${currency.code}, change "currency" in store.yaml, or take the figures as ${currency.code} with --accept currency.`,
    );
  }
}

async function removeOthers(catalogue: Catalogue, writer: Writer, { ask }: ImportOptions): Promise<void> {
  const handles = catalogue.handles();
  const gone = handles.filter((handle) => !writer.seen.has(handle));
  const known = handles.length - writer.report.added;
  const { unreadable } = writer.report;
  // Where rows could not be read, products may be missing that the export has.
  if (gone.length > known * mostRemoved || (unreadable > 0 && gone.length > 0)) {
    const isMeant = await ask?.({ about: 'removal', removed: gone.length, known, unreadable });
    const why = unreadable > 0 ? ` It has ${unreadable === 1 ? 'a row' : `${unreadable} rows`} that cannot be read and may be cut off.` : ''; // prettier-ignore
    if (!isMeant)
      throw new ImportStopped(
        `The file would take out ${gone.length} of ${known} products.${why} Its own products were brought in; none was taken out. If that is meant, say --accept removal.`,
      );
  }
  writer.report.removed = catalogue.together(() => catalogue.remove(gone));
}

/** Writes products in batches, and counts. */
class Writer {
  readonly report: ImportReport;
  readonly seen = new Set<string>();
  readonly #catalogue: Catalogue;
  #batch: ProductRows[] = [];

  constructor(catalogue: Catalogue, report: ImportReport) {
    this.#catalogue = catalogue;
    this.report = report;
  }

  write(rows: ProductRows): void {
    this.#batch.push(rows);
    if (this.#batch.length >= batchSize) this.flush();
  }

  flush(): void {
    const batch = this.#batch;
    this.#batch = [];
    if (batch.length > 0) this.#catalogue.together(() => batch.forEach((rows) => this.#upsert(rows)));
  }

  #upsert(rows: ProductRows): void {
    const { report, seen } = this;
    const product = seen.has(rows.handle) ? joined(this.#catalogue, rows) : finished(rows, report);
    if (!product) return;
    if (!seen.has(product.id)) report.products += 1;
    seen.add(product.id);
    report.variants += rows.product.variants.length;
    report[this.#catalogue.upsert(product)] += 1;
    for (const reason of rows.remarks ?? []) report.remark({ row: rows.row, handle: product.id, reason });
  }
}

/** A table sorted by price or size scatters the rows of a product; later ones add their variants to what is there. */
function joined(catalogue: Catalogue, rows: ProductRows): CatalogueProduct | undefined {
  const known = catalogue.products([rows.handle])[0]?.product;
  if (!known) return undefined;
  const names = Object.keys(known.variants[0]?.options ?? {});
  const added = rows.product.variants
    .map((variant) => ({ ...variant, options: renamed(variant.options, names) }))
    .filter((variant) => known.variants.every(({ id }) => id !== variant.id));
  return { ...known, variants: [...known.variants, ...added] };
}

/** Option names stand only in a product's first row. */
function renamed(options: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value], index) => [names[index] ?? name, value]),
  );
}

function finished(rows: ProductRows, report: ImportReport): CatalogueProduct | undefined {
  const reason =
    rows.hidden ??
    (rows.title === undefined ? 'it has no title' : undefined) ??
    (rows.product.variants.length === 0 ? 'none of its rows has a price' : undefined);
  if (reason) {
    report.skip({ row: rows.row, handle: rows.handle, reason: `the product was left out: ${reason}` });
    return undefined;
  }
  return { id: rows.handle, title: rows.title ?? rows.handle, ...rows.product };
}
