import { readTable } from './delimited.ts';
import { NotAProductExport } from './import-item.ts';
import type { ImportItem, ReadingOptions } from './import-item.ts';
import type { Mapping } from './mapping.ts';
import { readAmount } from './money-text.ts';
import { rowsOf } from './piece.ts';
import { firstPicture, listOf, ratingFrom, slugOf, stockOf } from './values.ts';

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
  const handle = slugOf(get('group') || get('id'));
  if (handle === '') return { kind: 'skipped', skipped: { row, reason: 'it has no id' } };
  const written = get('price');
  const price = readAmount(written, exponent);
  if (!price) {
    const reason = written === '' ? 'it has no price' : `"${written.slice(0, 40)}" is not a price`;
    return { kind: 'skipped', skipped: { row, handle, reason } };
  }
  const named = (columns: readonly string[]): [string, string][] =>
    columns.map((name): [string, string] => [name, cell(name)]).filter(([, value]) => value !== '');
  const sale = readAmount(get('sale'), exponent)?.amount;
  const isReduced = sale !== undefined && sale > 0 && sale < price.amount;
  const compareAt = isReduced ? price.amount : readAmount(get('compareAt'), exponent)?.amount;
  const stock = stockOf(get('stock'));
  const rating = ratingFrom(get('rating'), get('ratings'));
  const facts = named(mapping.facts).map(([label, value]) => ({ label, value }));
  const rows = rowsOf({
    handle,
    row,
    ...(switchedOff.test(get('shown')) ? { hidden: `"${mapping.columns.shown}" says ${get('shown')}` } : {}),
    title: get('title'),
    brand: get('brand'),
    categoryPath: narrowest(get('category'), mapping),
    description: get('description'),
    tags: listOf(get('tags'), mapping.tagMark),
    facts: [...facts, ...detailsOf(get('details'), mapping.columns.details ?? '')],
    picture: firstPicture(get('picture')),
    pictureText: get('pictureText'),
    ...(rating ? { rating } : {}),
    ...(price.currency ? { currency: price.currency } : {}),
    variants: [
      {
        sku: get('id'),
        options: Object.fromEntries(named(mapping.options)),
        price: isReduced ? sale : price.amount,
        ...(compareAt === undefined ? {} : { compareAt }),
        ...(stock === undefined ? {} : { stock }),
      },
    ],
  });
  return { kind: 'product', rows, read: row - 1 };
}

/** How systems say that a product is not in the shop; "2" is Magento's. */
const switchedOff =
  /^(?:0|2|no|nein|non|false|falsch|off|inactive|inaktiv|inactivo|inactif|disabled|hidden|draft|entwurf|borrador|brouillon)$/i;

function narrowest(text: string, { categoryMark, categoriesMark }: Mapping): string[] {
  const paths = (categoriesMark === undefined ? [text] : listOf(text, categoriesMark)).map((path) =>
    listOf(path, categoryMark),
  );
  return paths.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/**
 * "Material:Steel:1,Weight:2 kg:2" or "material=Steel,weight=2 kg" as facts. A comma within a value has a space behind it.
 * What follows a value is only left out where the column's own name says that something does: "Feature (Name:Value:Position)".
 */
function detailsOf(text: string, column: string): { label: string; value: string }[] {
  const more = Math.max(0, (/\(([^)]*)\)/.exec(column)?.[1]?.split(':').length ?? 0) - 2);
  return text.split(/[|\n]|,(?=[^\s,:=][^,:=]*[:=])/).flatMap((detail) => {
    const [, label = '', rest = ''] = /^([^:=]+)[:=](.*)$/s.exec(detail.trim()) ?? [];
    const value = rest.replace(new RegExp(`(?::\\d*){0,${more}}$`), '').trim();
    return label.trim() && value ? [{ label: label.trim(), value }] : [];
  });
}
