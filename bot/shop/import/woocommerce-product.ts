import { fold } from '../search/words.ts';
import type { ImportItem, ReadingOptions } from './import-item.ts';
import { parseMinorUnits } from './minor-units.ts';
import { isWithin } from './money-text.ts';
import { rowsOf } from './piece.ts';
import type { Piece, PieceVariant } from './piece.ts';
import { firstPicture, listOf, pathOf, slugOf, stockOf } from './values.ts';

/** One row by its column's name in lower case; empty cells are absent. */
export type WooRow = ReadonlyMap<string, string>;

/** Kinds of rows with nothing to buy in them. */
const unsold: Readonly<Record<string, string>> = {
  grouped: 'it only groups other products',
  external: 'it is sold on another site',
};

/** Measures by the folded beginning of their column, "weight (kg)"; told in the language of the export. */
const measures: Readonly<Record<string, string>> = Object.fromEntries(
  ['Weight', 'Length', 'Width', 'Height', 'Gewicht', 'Länge', 'Breite', 'Höhe', 'Poids', 'Longueur', 'Largeur', 'Hauteur', 'Peso', 'Longitud', 'Anchura', 'Altura'].map((label) => [fold(label), label]),
); // prettier-ignore

/** What one row says: a product, or a variation of one. */
export function* readWooRow(row: WooRow, number: number, options: ReadingOptions): Generator<ImportItem> {
  const kinds = listOf((row.get('type') ?? '').toLowerCase());
  const isVariation = kinds.includes('variation');
  const own = keyOf(row);
  if (own === undefined && !isVariation) {
    yield { kind: 'skipped', skipped: { row: number, reason: 'it has neither an SKU nor an ID' } };
    return;
  }
  const handle = isVariation ? parentOf(row) : own;
  if (handle === undefined || handle === '') {
    yield { kind: 'skipped', skipped: { row: number, reason: 'a variation must name its parent product' } };
    return;
  }
  const id = row.get('id');
  if (!isVariation && id !== undefined) yield { kind: 'alias', alias: `id:${id}`, handle };
  const variant = variantOf(row, isVariation, options);
  const sells = isVariation || !kinds.includes('variable');
  if (sells && typeof variant === 'string') {
    yield { kind: 'skipped', skipped: { row: number, handle, reason: hiddenBecause(row) ?? variant } };
    return;
  }
  const variants = sells && typeof variant !== 'string' ? [variant] : [];
  yield {
    kind: 'product',
    rows: rowsOf(pieceOf(row, number, handle, isVariation, variants)),
    read: number - 1,
  };
}

function pieceOf(row: WooRow, number: number, handle: string, isVariation: boolean, variants: PieceVariant[]): Piece {
  const paths = valuesOf(row.get('categories') ?? '').map(pathOf);
  const categoryPath = paths.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const hidden = hiddenBecause(row);
  const picture = firstPicture(row.get('images') ?? '');
  return {
    handle,
    row: number,
    // A variation's name repeats its product's with the options behind it.
    title: isVariation ? '' : (row.get('name') ?? ''),
    ...(hidden ? { hidden } : {}),
    brand: row.get('brands') ?? '',
    categoryPath,
    description: isVariation ? '' : withoutShortcodes([row.get('short description'), row.get('description')].filter(Boolean).join('<br>').replaceAll('\\n', '<br>')),
    tags: valuesOf(row.get('tags') ?? ''),
    facts: isVariation ? [] : [...attributesOf(row).filter(({ isOption, isShown }) => isShown && !isOption), ...measuresOf(row)],
    ...(picture ? { picture } : {}),
    variants,
  };
} // prettier-ignore

/** "[vc_row]…[/vc_row]": marks by which page builders lay a text out, known by those that are closed somewhere in it. */
function withoutShortcodes(text: string): string {
  const closed = new Set([...text.matchAll(/\[\/([\w-]+)\]/g)].map(([, name]) => name));
  return text.replace(/\[\/?([\w-]+)[^\]]*\]/g, (mark, name: string) => (closed.has(name) ? ' ' : mark));
}

function variantOf(
  row: WooRow,
  isVariation: boolean,
  { exponent, now }: ReadingOptions,
): PieceVariant | string {
  const written = row.get('regular price') ?? '';
  const regular = parseMinorUnits(written, exponent);
  if (regular === undefined)
    return written === '' ? 'it has no price' : `"${written.slice(0, 40)}" is not a price`;
  const sale = parseMinorUnits(row.get('sale price') ?? '', exponent);
  const dates = {
    start: row.get('date sale price starts') ?? '',
    end: row.get('date sale price ends') ?? '',
  };
  const isReduced = sale !== undefined && sale < regular && isWithin(dates, now);
  const stock = stockOf(row.get('stock') ?? '') ?? (row.get('in stock?') === '0' ? 0 : undefined);
  const picture = firstPicture(row.get('images') ?? '');
  return {
    sku: row.get('sku') ?? row.get('id') ?? '',
    options: isVariation
      ? Object.fromEntries(attributesOf(row).map(({ label, value }) => [label, value]))
      : {},
    ...(isReduced ? { price: sale, compareAt: regular } : { price: regular }),
    ...(stock === undefined ? {} : { stock }),
    ...(/^(?:1|yes|notify)$/i.test(row.get('backorders allowed?') ?? '') ? { sellsBeyondStock: true } : {}),
    ...(isVariation && picture ? { picture } : {}),
  };
}

interface Attribute {
  label: string;
  value: string;
  /** Several values of a product with variations are what there is to choose from. */
  isOption: boolean;
  isShown: boolean;
}

/** "Red\\, white, Blue": a comma within a value is written with a backslash before it. */
function valuesOf(text: string): string[] {
  return listOf(text, /(?<!\\),/).map((value) => value.replaceAll('\\,', ','));
}

function attributesOf(row: WooRow): Attribute[] {
  const isVariable = (row.get('type') ?? '').toLowerCase().includes('variable');
  const attributes: Attribute[] = [];
  for (let n = 1; row.has(`attribute ${n} name`) || row.has(`attribute ${n + 1} name`); n += 1) {
    const label = row.get(`attribute ${n} name`) ?? '';
    const values = valuesOf(row.get(`attribute ${n} value(s)`) ?? '');
    // What the shop's pages do not show is not told.
    const isShown = row.get(`attribute ${n} visible`) !== '0';
    const isOption = isVariable && values.length > 1;
    if (label && values.length > 0) attributes.push({ label, value: values.join(', '), isOption, isShown });
  }
  return attributes;
}

function measuresOf(row: WooRow): { label: string; value: string }[] {
  return [...row].flatMap(([column, value]) => {
    const [, name = '', unit = ''] = /^(\p{L}+) \((\p{L}+)\)$/u.exec(column) ?? [];
    const label = measures[name];
    return label ? [{ label, value: `${value} ${unit}` }] : [];
  });
}

function hiddenBecause(row: WooRow): string | undefined {
  const kind = (row.get('type') ?? '').toLowerCase();
  const why = Object.entries(unsold).find(([name]) => kind.includes(name))?.[1];
  if (why) return why;
  const published = row.get('published') ?? '1';
  if (published === '0' || published === '-1') return published === '0' ? 'it is private' : 'it is a draft';
  return row.get('visibility in catalog') === 'hidden' ? 'it is hidden in the catalogue' : undefined;
}

/** Products are known by SKU; without one by their number. */
function keyOf(row: WooRow): string | undefined {
  const sku = row.get('sku');
  const id = row.get('id');
  return sku ? slugOf(sku) || sku : id ? `product-${id}` : undefined;
}

function parentOf(row: WooRow): string | undefined {
  const parent = row.get('parent');
  if (parent === undefined) return undefined;
  return parent.startsWith('id:') ? parent : slugOf(parent) || parent;
}
