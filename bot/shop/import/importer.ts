import { Catalogue } from '../search/catalogue.ts';
import type { CatalogueProduct } from '../search/catalogue-product.ts';
import { readShopifyCsv } from './shopify-csv.ts';
import type { SkippedRow } from './shopify-csv.ts';
import type { ProductRows } from './shopify-product.ts';

export interface ImportReport {
  /** Data rows read. */
  rows: number;
  products: number;
  variants: number;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  /** Every row or product left out, and why. */
  skipped: SkippedRow[];
}

export interface ImportOptions {
  /** The Shopify product export. */
  file: string;
  catalogueFile: string;
  currency: { exponent: number };
  /** Takes out products the file does not have. */
  replace?: boolean;
  /** Called now and then with how many rows were read. */
  onProgress?: (rows: number) => void;
}

/** Products of one commit: small enough that readers never wait, large enough that few syncs are paid. */
const batchSize = 500;

/**
 * Brings a product export into the catalogue. Doing it again changes nothing: each product is compared by its content
 * and only what differs is written.
 * @throws NotAProductExport, CatalogueUnusable, or the file system's error when the file cannot be read.
 */
export async function importProducts(options: ImportOptions): Promise<ImportReport> {
  const catalogue = new Catalogue(options.catalogueFile);
  const report: ImportReport = { rows: 0, products: 0, variants: 0, added: 0, changed: 0, unchanged: 0, removed: 0, skipped: [] }; // prettier-ignore
  const seen = new Set<string>();
  let batch: ProductRows[] = [];
  const flush = (): void => {
    if (batch.length > 0) catalogue.together(() => writeBatch(catalogue, batch, seen, report));
    batch = [];
    options.onProgress?.(report.rows);
  };
  try {
    for await (const item of readShopifyCsv(options.file, options.currency)) {
      if (item.kind === 'skipped') {
        report.skipped.push(item.skipped);
        continue;
      }
      report.rows = item.read;
      batch.push(item.rows);
      if (batch.length >= batchSize) flush();
    }
    flush();
    if (options.replace) removeOthers(catalogue, seen, report);
    return report;
  } finally {
    catalogue.close();
  }
}

function writeBatch(
  catalogue: Catalogue,
  batch: readonly ProductRows[],
  seen: Set<string>,
  report: ImportReport,
): void {
  for (const rows of batch) {
    const product = seen.has(rows.handle) ? joined(catalogue, rows) : finished(rows, report);
    if (!product) continue;
    if (!seen.has(product.id)) report.products += 1;
    seen.add(product.id);
    report.variants += rows.product.variants.length;
    report[catalogue.upsert(product)] += 1;
  }
}

/** A file sorted by price or size scatters the rows of a product; later ones add their variants to what is there. */
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
    report.skipped.push({
      row: rows.row,
      handle: rows.handle,
      reason: `the product was left out: ${reason}`,
    });
    return undefined;
  }
  return { id: rows.handle, title: rows.title ?? rows.handle, ...rows.product };
}

function removeOthers(catalogue: Catalogue, seen: ReadonlySet<string>, report: ImportReport): void {
  const gone = catalogue.handles().filter((handle) => !seen.has(handle));
  report.removed = catalogue.together(() => catalogue.remove(gone));
}
