import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { NotAProductExport, readColumns } from './shopify-columns.ts';
import type { Columns } from './shopify-columns.ts';
import { addVariant, beginProduct, Row } from './shopify-product.ts';
import type { ProductRows } from './shopify-product.ts';

/** A row that was left out, and why. The header is row 1. */
export interface SkippedRow {
  row: number;
  handle?: string;
  reason: string;
}

export type CsvItem =
  { kind: 'product'; rows: ProductRows; read: number } | { kind: 'skipped'; skipped: SkippedRow };

/**
 * Reads a Shopify product export row by row, never whole, and gives each product when its rows end. Knows both header
 * dialects, byte order marks, CRLF, quotes within quotes, and semicolons or tabs between cells.
 * @throws NotAProductExport when the header is not one, or the file is empty.
 */
export async function* readShopifyCsv(
  file: string,
  options: { exponent: number },
): AsyncGenerator<CsvItem, void, void> {
  let columns: Columns | undefined;
  let current: ProductRows | undefined;
  let read = 0;
  for await (const { cells, number, fault } of records(file)) {
    if (fault) {
      yield { kind: 'skipped', skipped: { row: number, reason: fault } };
      continue;
    }
    if (!columns) {
      columns = readColumns(cells);
      continue;
    }
    read += 1;
    const row = new Row(number, cells, columns);
    const handle = row.get('handle');
    if (handle === '') {
      yield { kind: 'skipped', skipped: { row: number, reason: 'it has no handle' } };
      continue;
    }
    if (current?.handle !== handle) {
      if (current) yield { kind: 'product', rows: current, read };
      current = beginProduct(row);
    }
    const reason = addVariant(current, row, options.exponent);
    if (reason) yield { kind: 'skipped', skipped: { row: number, handle, reason } };
  }
  if (!columns) throw new NotAProductExport('The file is empty.');
  if (current) yield { kind: 'product', rows: current, read };
}

interface CsvRecord {
  cells: string[];
  number: number;
  fault?: string;
}

async function* records(file: string): AsyncGenerator<CsvRecord, void, void> {
  const delimiter = await delimiterOf(file);
  const faults: string[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    // A quote that never ends would otherwise swallow the rest of the file into memory.
    max_record_size: 2_000_000,
    onSkip: (error) => {
      faults.push(error?.message ?? 'it cannot be read');
      return undefined;
    },
  });
  const source = createReadStream(file);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let number = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    while (faults.length > 0) yield { cells: [], number: (number += 1), fault: faults.shift() ?? '' };
    yield { cells, number: (number += 1) };
  }
  while (faults.length > 0) yield { cells: [], number: (number += 1), fault: faults.shift() ?? '' };
}

/** What parts the cells of the header line. */
async function delimiterOf(file: string): Promise<string> {
  const source: Readable = createReadStream(file, { encoding: 'utf8', end: 64 * 1024 });
  let head = '';
  for await (const chunk of source) head += String(chunk);
  const line = head.split(/\r?\n|\r/, 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}
