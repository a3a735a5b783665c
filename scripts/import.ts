/** `npm run import -- FILE --store ID [--replace]`: brings a product export into a store's catalogue. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueFileOf } from '../bot/local/hosted-store.ts';
import { loadStores } from '../bot/settings/stores.ts';
import { importProducts } from '../bot/shop/import/importer.ts';
import type { ImportReport } from '../bot/shop/import/importer.ts';

/** Most left-out rows printed one by one. */
const mostPrinted = 50;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      store: { type: 'string' },
      replace: { type: 'boolean', default: false },
      data: { type: 'string', default: process.env['DATA_DIR'] ?? './data' },
      stores: { type: 'string', default: process.env['STORES_DIR'] ?? './stores' },
    },
  });
  const [file] = positionals;
  if (file === undefined || values.store === undefined) {
    throw new Error(
      'Say which file and for which store: npm run import -- products.csv --store demo [--replace]',
    );
  }
  const stores = loadStores(values.stores);
  const store = stores.get(values.store);
  if (!store)
    throw new Error(`There is no store "${values.store}"; there are: ${[...stores.keys()].join(', ')}.`);
  const catalogueFile = catalogueFileOf(values.data, values.store);
  mkdirSync(path.dirname(catalogueFile), { recursive: true });
  const report = await importProducts({
    file,
    catalogueFile,
    currency: store.settings.currency,
    replace: values.replace,
    onProgress: (rows) => process.stderr.write(`\r${rows} rows`),
  });
  process.stderr.write('\r');
  print(report);
}

function print(report: ImportReport): void {
  const { rows, products, variants, added, changed, unchanged, removed, skipped } = report;
  console.log(`${rows} rows: ${products} products with ${variants} variants.`);
  console.log(`${added} added, ${changed} changed, ${unchanged} as they were, ${removed} taken out.`);
  if (skipped.length === 0) return;
  console.log(`${skipped.length} left out:`);
  for (const { row, handle, reason } of skipped.slice(0, mostPrinted)) {
    console.log(`  row ${row}${handle === undefined ? '' : ` (${handle})`}: ${reason}`);
  }
  if (skipped.length > mostPrinted) console.log(`  and ${skipped.length - mostPrinted} more`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
