import { readTable } from './delimited.ts';
import { NotAProductExport } from './import-item.ts';
import type { ImportItem, ReadingOptions } from './import-item.ts';
import { wooColumn } from './woocommerce-columns.ts';
import { readWooRow } from './woocommerce-product.ts';

/**
 * Reads the product CSV of WooCommerce's own exporter, in any of the languages `wooColumn` knows. Variations name their product by SKU or by "id:" and number, and
 * may stand anywhere in the file.
 * @throws NotAProductExport when the header is not one, or the file is empty.
 */
export async function* readWooCommerceCsv(
  file: string,
  options: ReadingOptions,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ImportItem, void, void> {
  let names: string[] | undefined;
  for await (const { cells, number, fault } of readTable(file, onBytes)) {
    if (fault) {
      yield { kind: 'skipped', skipped: { row: number, reason: fault, unreadable: true } };
    } else if (!names) {
      names = cells.map(wooColumn);
      check(names);
    } else {
      yield* readWooRow(new Map(rowEntries(names, cells)), number, options);
    }
  }
  if (!names) throw new NotAProductExport('The file is empty.');
}

function* rowEntries(names: readonly string[], cells: readonly string[]): Generator<[string, string]> {
  for (const [index, name] of names.entries()) {
    const cell = cells[index]?.replaceAll('\0', '').trim();
    if (cell) yield [name, cell];
  }
}

function check(names: readonly string[]): void {
  const missing = ['type', 'name', 'regular price'].filter((name) => !names.includes(name));
  if (missing.length === 0) return;
  throw new NotAProductExport(
    `The file has no column ${missing.map((name) => `"${name}"`).join('; ')}. Export all columns, with WooCommerce set to English, German, French or Spanish; or say what the columns mean with --mapping.`,
  );
}
