import { readTable } from './delimited.ts';
import { NotAProductExport } from './import-item.ts';
import type { ImportItem, ProductRows, ReadingOptions } from './import-item.ts';
import { readColumns } from './shopify-columns.ts';
import type { Columns } from './shopify-columns.ts';
import { addVariant, beginProduct, Row } from './shopify-product.ts';

/**
 * Reads a Shopify product export row by row, never whole, and gives each product when its rows end. Knows both header
 * dialects, byte order marks, CRLF, quotes within quotes, and semicolons or tabs between cells.
 * @throws NotAProductExport when the header is not one, or the file is empty.
 */
export async function* readShopifyCsv(
  file: string,
  options: Pick<ReadingOptions, 'exponent'>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ImportItem, void, void> {
  let columns: Columns | undefined;
  let current: ProductRows | undefined;
  let read = 0;
  for await (const { cells, number, fault } of readTable(file, onBytes)) {
    if (fault) {
      yield { kind: 'skipped', skipped: { row: number, reason: fault, unreadable: true } };
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
