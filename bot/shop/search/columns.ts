import { deserialize, serialize } from 'node:v8';
import type { StatementSync } from 'node:sqlite';
import { blockBits } from './postings.ts';

/**
 * What ranking and filters need of every product, a column a property and a block of products at a time: a few dozen
 * bytes a product, read in a millisecond. Rows follow the products' ids; `brand`, `category`, `color` and `size` are
 * numbers of the block's own `names`.
 */
export interface Columns {
  ids: Int32Array;
  titleWords: Uint8Array;
  /** Place of the word of the title that says what the thing is; 255 for none. */
  titleHead: Uint8Array;
  categoryWords: Uint8Array;
  factWords: Uint16Array;
  descriptionWords: Uint16Array;
  popularity: Float32Array;
  /** NaN when nobody rated it. */
  stars: Float32Array;
  ratings: Int32Array;
  brand: Uint32Array;
  category: Uint32Array;
  /** Variants of row r are `variantStart[r]` to `variantStart[r + 1]` of the arrays below, in shop order. */
  variantStart: Int32Array;
  variantPrice: Float64Array;
  variantAvailable: Uint8Array;
  variantColor: Uint32Array;
  variantSize: Uint32Array;
  names: string[];
}

/** Columns with the row of each id. */
export interface Block extends Columns {
  block: number;
  revision: number;
  /** By the low bits of the id; -1 for a product that is gone. */
  rowOfId: Int16Array;
}

interface ProductRow {
  id: number;
  title_words: number;
  title_head: number;
  category_words: number;
  fact_words: number;
  description_words: number;
  popularity: number;
  stars: number | null;
  ratings: number;
  brand_key: string;
  category_keys: string;
}

interface VariantRow {
  product: number;
  price: number;
  available: number;
  color_line: string;
  size_key: string;
}

/** Writes the columns of one block from the rows of the tables. */
export function encodeColumns(statement: (sql: string) => StatementSync, block: number): Uint8Array {
  const range = [block << blockBits, ((block + 1) << blockBits) - 1];
  const products = statement(
    `select id, title_words, title_head, category_words, fact_words, description_words, popularity, stars, ratings,
     brand_key, category_keys from products where id between ? and ? order by id`,
  ).all(...range) as unknown as ProductRow[];
  const variants = statement(
    'select product, price, available, color_line, size_key from variants where product between ? and ? order by product, position',
  ).all(...range) as unknown as VariantRow[];
  const names = new Names();
  return serialize({
    ...productColumns(products, names),
    ...variantColumns(products, variants, names),
    names: names.list,
  } satisfies Columns);
}

type VariantColumn = 'variantStart' | 'variantPrice' | 'variantAvailable' | 'variantColor' | 'variantSize';

function productColumns(
  rows: readonly ProductRow[],
  names: Names,
): Omit<Columns, VariantColumn | 'names'> {
  const byte = (value: number): number => Math.min(value, 255);
  return {
    ids: Int32Array.from(rows, ({ id }) => id),
    titleWords: Uint8Array.from(rows, (row) => byte(row.title_words)),
    titleHead: Uint8Array.from(rows, (row) => (row.title_head < 0 ? 255 : byte(row.title_head))),
    categoryWords: Uint8Array.from(rows, (row) => byte(row.category_words)),
    factWords: Uint16Array.from(rows, (row) => row.fact_words),
    descriptionWords: Uint16Array.from(rows, (row) => row.description_words),
    popularity: Float32Array.from(rows, (row) => row.popularity),
    stars: Float32Array.from(rows, (row) => row.stars ?? Number.NaN),
    ratings: Int32Array.from(rows, (row) => row.ratings),
    brand: Uint32Array.from(rows, (row) => names.number(row.brand_key)),
    category: Uint32Array.from(rows, (row) => names.number(row.category_keys)),
  };
}

function variantColumns(
  products: readonly ProductRow[],
  rows: readonly VariantRow[],
  names: Names,
): Pick<Columns, VariantColumn> {
  const variantStart = new Int32Array(products.length + 1);
  let at = 0;
  products.forEach(({ id }, index) => {
    while (at < rows.length && (rows[at]?.product ?? 0) <= id) at += 1;
    variantStart[index + 1] = at;
  });
  return {
    variantStart,
    variantPrice: Float64Array.from(rows, ({ price }) => price),
    variantAvailable: Uint8Array.from(rows, ({ available }) => available),
    variantColor: Uint32Array.from(rows, (row) => names.number(row.color_line)),
    variantSize: Uint32Array.from(rows, (row) => names.number(row.size_key)),
  };
}

/** Gives every text a number, the same text the same one. */
class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.list.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }
}

export function readBlock(block: number, revision: number, data: Uint8Array): Block {
  const columns = deserialize(data) as Columns;
  const rowOfId = new Int16Array(1 << blockBits).fill(-1);
  const mask = (1 << blockBits) - 1;
  columns.ids.forEach((id, row) => {
    rowOfId[id & mask] = row;
  });
  return { ...columns, block, revision, rowOfId };
}

/** The row of a product in its block, or -1. */
export function rowOf(block: Block, id: number): number {
  return block.rowOfId[id & ((1 << blockBits) - 1)] ?? -1;
}
