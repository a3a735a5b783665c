import { readTable } from './delimited.ts';
import { NotAProductExport } from './import-item.ts';
import type { ImportItem, ReadingOptions } from './import-item.ts';
import type { Mapping } from './mapping.ts';
import { readAmount } from './money-text.ts';
import { rowsOf } from './piece.ts';
import { listOf, ratingFrom, slugOf, stockOf } from './values.ts';

type Named = keyof Mapping['columns'];

/**
 * Reads any table whose columns a mapping explains.
 * @throws NotAProductExport when the table is empty or has not the columns the mapping names.
 */
export async function* readMappedCsv(
  file: string,
  options: ReadingOptions,
  mapping: Mapping,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ImportItem, void, void> {
  let names: Map<string, number> | undefined;
  for await (const { cells, number, fault } of readTable(file, onBytes)) {
    if (fault) {
      yield { kind: 'skipped', skipped: { row: number, reason: fault, unreadable: true } };
    } else if (!names) {
      names = placesOf(cells, mapping);
    } else {
      const places = names;
      const cell = (name: string | undefined): string =>
        name === undefined ? '' : (cells[places.get(name.toLowerCase()) ?? -1] ?? '').replaceAll('\0', '').trim(); // prettier-ignore
      yield readRow(cell, number, options, mapping);
    }
  }
  if (!names) throw new NotAProductExport('The file is empty.');
}

function placesOf(header: readonly string[], mapping: Mapping): Map<string, number> {
  const places = new Map(header.map((name, index) => [name.trim().toLowerCase(), index]));
  const wanted = [...Object.values(mapping.columns), ...mapping.options, ...mapping.facts];
  const missing = wanted.filter((name) => name !== undefined && !places.has(name.toLowerCase()));
  if (missing.length === 0) return places;
  const quoted = missing.map((name) => `"${name}"`).join(', ');
  throw new NotAProductExport(
    `The mapping names columns the file does not have: ${quoted}. It has: ${header.join(', ')}.`,
  );
}

function readRow(
  cell: (name: string | undefined) => string,
  row: number,
  { exponent }: ReadingOptions,
  mapping: Mapping,
): ImportItem {
  const get = (name: Named): string => cell(mapping.columns[name]);
  const id = get('id');
  const handle = slugOf(get('group') || id);
  if (handle === '') return { kind: 'skipped', skipped: { row, reason: 'it has no id' } };
  const written = get('price');
  const price = readAmount(written, exponent);
  if (!price) {
    const reason = written === '' ? 'it has no price' : `"${written.slice(0, 40)}" is not a price`;
    return { kind: 'skipped', skipped: { row, handle, reason } };
  }
  const named = (columns: readonly string[]): [string, string][] =>
    columns.map((name): [string, string] => [name, cell(name)]).filter(([, value]) => value !== '');
  const compareAt = readAmount(get('compareAt'), exponent)?.amount;
  const stock = stockOf(get('stock'));
  const rating = ratingFrom(get('rating'), get('ratings'));
  const rows = rowsOf({
    handle,
    row,
    title: get('title'),
    brand: get('brand'),
    categoryPath: listOf(get('category'), mapping.categoryMark),
    description: get('description'),
    tags: listOf(get('tags'), mapping.tagMark),
    facts: named(mapping.facts).map(([label, value]) => ({ label, value })),
    picture: get('picture'),
    pictureText: get('pictureText'),
    ...(rating ? { rating } : {}),
    ...(price.currency ? { currency: price.currency } : {}),
    variants: [
      {
        sku: id,
        options: Object.fromEntries(named(mapping.options)),
        price: price.amount,
        ...(compareAt === undefined ? {} : { compareAt }),
        ...(stock === undefined ? {} : { stock }),
      },
    ],
  });
  return { kind: 'product', rows, read: row - 1 };
}
