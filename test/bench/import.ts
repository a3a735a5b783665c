import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a child process came to. */
interface ImportRun {
  rows: number;
  seconds: number;
  rowsPerSecond: number;
  peakMb: number;
}

const words = 'rain wool oak steel linen cotton garden travel kitchen winter summer light heavy soft quiet bright river forest harbour stone'.split(' '); // prettier-ignore
const variantsEach = 4;

/**
 * `npm run bench -- import [ROWS]`: a catalogue of a million rows, brought in from Shopify's CSV (variants together) and
 * from a Merchant feed as a table (variants scattered), then once more unchanged. Beside it the floor: the CSV parser alone.
 */
export async function benchImport(): Promise<unknown> {
  const rows = Number(process.argv[3] ?? 1_000_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-bench-import-'));
  try {
    const result: Record<string, unknown> = { rows, at: new Date().toISOString() };
    for (const format of ['shopify-csv', 'merchant-table'] as const) {
      const file = path.join(folder, format === 'shopify-csv' ? 'products.csv' : 'feed.tsv');
      await writeCatalogue(file, format, rows);
      const floor = measure('parse', file, folder);
      const first = measure('import', file, folder);
      const again = measure('import', file, folder);
      result[format] = {
        megabytes: Math.round(statSync(file).size / 1e6),
        floor,
        first,
        again,
        shareOfFloor: round(first.rowsPerSecond / floor.rowsPerSecond),
      };
      rmSync(file);
      for (const ending of ['', '-wal', '-shm']) rmSync(path.join(folder, `catalogue.sqlite${ending}`), { force: true }); // prettier-ignore
    }
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(what: 'parse' | 'import', file: string, folder: string): ImportRun {
  const child = fileURLToPath(new URL('./import-child.ts', import.meta.url));
  const run = spawnSync(process.execPath, [child, what, file, path.join(folder, 'catalogue.sqlite')], { encoding: 'utf8' }); // prettier-ignore
  if (run.status !== 0) throw new Error(run.stderr);
  const { rows, seconds, peakMb } = JSON.parse(run.stdout) as Omit<ImportRun, 'rowsPerSecond'>;
  return { rows, seconds: round(seconds), rowsPerSecond: Math.round(rows / seconds), peakMb };
}

async function writeCatalogue(file: string, format: 'shopify-csv' | 'merchant-table', rows: number): Promise<void> {
  const out = createWriteStream(file);
  const put = async (line: string): Promise<void> => {
    if (!out.write(line)) await once(out, 'drain');
  };
  const products = Math.ceil(rows / variantsEach);
  if (format === 'shopify-csv') {
    await put('Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Price\n');
    for (let n = 0; n < rows; n += 1) {
      const product = Math.floor(n / variantsEach);
      const first = n % variantsEach === 0;
      await put(`item-${product},${first ? `${title(product)},<p>${text(product)}</p>,Brand ${product % 300},Kind ${product % 60},"${word(product)}, ${word(product * 7)}",Size` : ',,,,,'},${'SMLX'[n % variantsEach]},sku-${n},shopify,${n % 50},${(5 + (n % 20_000) / 100).toFixed(2)}\n`);
    }
  } else {
    await put('id\titem_group_id\ttitle\tdescription\tbrand\tproduct_type\tsize\tavailability\tprice\n');
    for (let n = 0; n < rows; n += 1) {
      const product = n % products;
      await put(`sku-${n}\titem-${product}\t${title(product)}\t${text(product)}\tBrand ${product % 300}\tAll > Kind ${product % 60}\t${'SMLX'[Math.floor(n / products)]}\tin_stock\t${(5 + (product % 20_000) / 100).toFixed(2)} USD\n`);
    }
  }
  out.end();
  await once(out, 'finish');
} // prettier-ignore

function word(n: number): string {
  return words[(n * 2_654_435_761) % words.length] ?? '';
}

function title(product: number): string {
  return `${word(product)} ${word(product + 3)} ${word(product * 5 + 1)} ${product}`;
}

function text(product: number): string {
  return Array.from({ length: 30 }, (_, n) => word(product * 31 + n * n)).join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
