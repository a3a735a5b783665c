import type { CatalogueVariant } from '../search/catalogue-product.ts';
import { htmlToText } from './html-text.ts';
import type { ProductRows } from './import-item.ts';
import { metafieldText } from './metafield-text.ts';
import { parseMinorUnits } from './minor-units.ts';
import type { Column, Columns } from './shopify-columns.ts';
import { pathOf, pictureAddress, variantId, withoutDescription } from './values.ts';

/** Reads the fields of one row. */
export class Row {
  readonly number: number;
  readonly #cells: readonly string[];
  readonly #columns: Columns;

  constructor(number: number, cells: readonly string[], columns: Columns) {
    this.number = number;
    this.#cells = cells;
    this.#columns = columns;
  }

  get(column: Column): string {
    const at = this.#columns.at[column];
    return at === undefined ? '' : this.cell(at);
  }

  cell(index: number): string {
    return (this.#cells[index] ?? '').replaceAll('\0', '').trim();
  }

  has(column: Column): boolean {
    return this.#columns.at[column] !== undefined;
  }

  get columns(): Columns {
    return this.#columns;
  }
}

/** Begins a product from the first row of its handle. */
export function beginProduct(row: Row): ProductRows {
  const path = pathOf(row.get('productCategory'));
  const brand = row.get('vendor');
  const image = imageOf(row, 'image');
  const rating = ratingOf(row);
  const title = htmlToText(row.get('title'));
  const hidden = hiddenBecause(row);
  return {
    handle: row.get('handle'),
    row: row.number,
    ...(title ? { title } : {}),
    ...(hidden ? { hidden } : {}),
    ...(image && row.get('imageAlt') === '' ? { remarks: [withoutDescription] } : {}),
    product: {
      ...(brand ? { brand } : {}),
      category: row.get('type') || path.at(-1) || 'Other',
      categoryPath: path,
      description: htmlToText(row.get('body')),
      tags: row
        .get('tags')
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
      facts: factsOf(row),
      ...(image ? { image } : {}),
      ...(rating ? { rating } : {}),
      variants: [],
    },
    optionNames: (['option1Name', 'option2Name', 'option3Name'] as const).map((name) => row.get(name)),
  };
}

/**
 * Adds what a row says of a variant. A row with neither price nor option values only brings a picture.
 * @returns why the row was left out, if it was.
 */
export function addVariant(rows: ProductRows, row: Row, exponent: number): string | undefined {
  const values = (['option1Value', 'option2Value', 'option3Value'] as const).map((name) => row.get(name));
  const written = row.get('price');
  if (written === '' && values.every((value) => value === '')) {
    return row.get('image') || row.get('imagePosition')
      ? undefined
      : 'it has neither a price nor an option value';
  }
  const price = parseMinorUnits(written, exponent);
  if (price === undefined)
    return written === '' ? 'it has no price' : `"${written.slice(0, 40)}" is not a price`;
  const options = optionsOf(rows.optionNames, values);
  const id = variantId(rows.handle, options);
  if (rows.product.variants.some((variant) => variant.id === id)) {
    return `the variant ${Object.values(options).join(' / ') || 'of this product'} is there already`;
  }
  rows.product.variants.push(readVariant(row, id, options, price, exponent));
  return undefined;
}

function readVariant(
  row: Row,
  id: string,
  options: Record<string, string>,
  price: number,
  exponent: number,
): CatalogueVariant {
  const compareAt = parseMinorUnits(row.get('compareAt'), exponent);
  const quantity = /^[+-]?\d+$/.test(row.get('quantity'))
    ? Math.max(0, Number(row.get('quantity')))
    : undefined;
  // An export with a tracker column and an empty cell says that pieces are not counted.
  const counted = quantity !== undefined && (!row.has('tracker') || row.get('tracker') !== '');
  const image = imageOf(row, 'variantImage');
  return {
    id,
    sku: row.get('sku').replace(/^'/, ''),
    options,
    price,
    ...(compareAt !== undefined && compareAt > price ? { compareAt } : {}),
    ...(counted ? { stock: quantity } : {}),
    ...(/^(?:continue|true|yes)$/i.test(row.get('policy')) ? { sellsBeyondStock: true } : {}),
    ...(image ? { image } : {}),
  };
}

/** "Title: Default Title" is how an export says that there is nothing to choose. */
function optionsOf(names: readonly string[], values: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {};
  for (const [index, value] of values.entries()) {
    const name = names[index] || `Option ${index + 1}`;
    if (value === '' || (name === 'Title' && value === 'Default Title')) continue;
    options[name] = value;
  }
  return options;
}

function imageOf(row: Row, column: 'image' | 'variantImage'): { url: string; alt: string } | undefined {
  const url = pictureAddress(row.get(column));
  if (url === undefined) return undefined;
  return { url, alt: row.get('imageAlt') || htmlToText(row.get('title')) };
}

function hiddenBecause(row: Row): string | undefined {
  const status = row.get('status').toLowerCase();
  if (status !== '' && status !== 'active') return `its status is "${status}"`;
  return /^(?:false|no)$/i.test(row.get('published')) ? 'it is not published' : undefined;
}

function factsOf(row: Row): { label: string; value: string }[] {
  return row.columns.facts.flatMap(({ index, label }) => {
    const value = metafieldText(row.cell(index));
    return value === '' ? [] : [{ label, value }];
  });
}

function ratingOf(row: Row): { stars: number; count: number } | undefined {
  const { stars, ratings } = row.columns;
  if (stars === undefined) return undefined;
  // Exports write a number or {"value": "4.5", "scale_max": "5.0"}.
  const written = /"value"\s*:\s*"?([\d.]+)/.exec(row.cell(stars))?.[1] ?? row.cell(stars);
  const value = written === '' ? Number.NaN : Number(written.replace(',', '.'));
  const count = ratings === undefined ? 0 : Number(row.cell(ratings) || '0');
  if (!(value >= 0 && value <= 5) || !Number.isSafeInteger(count) || count < 0) return undefined;
  return { stars: value, count };
}
