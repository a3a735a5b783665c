import type { DatabaseSync } from 'node:sqlite';

/** Raised when the tables change; an older file is thrown away and filled again by the next import. */
export const catalogueVersion = 2;

/** Order and weight of the searched fields; a word in the title says more than one in the description. */
export const searchedFields = [
  { name: 'title', weight: 10 },
  { name: 'brand', weight: 6 },
  { name: 'category', weight: 8 },
  { name: 'tags', weight: 5 },
  { name: 'options', weight: 4 },
  { name: 'facts', weight: 3 },
  { name: 'description', weight: 1 },
] as const;

export const rankExpression = `bm25(product_text, ${searchedFields.map(({ weight }) => `${weight}.0`).join(', ')})`;

/**
 * Two full-text tables hold no text of their own: `product_text` the stems, for finding; `product_words` the words as
 * written, for correcting spelling. Every `_line` column is folded words between spaces, so that a whole word is found
 * with instr(line, ' word ').
 */
const tables = `
create table meta (name text primary key, value text not null) without rowid;
create table products (
  id integer primary key, handle text not null unique, hash text not null, document text not null,
  reviews text not null default '[]', title_line text not null, category_line text not null, label_line text not null,
  other_line text not null, description_line text not null, brand text, category text not null, brand_key text not null, category_keys text not null, price_min integer not null, price_max integer not null,
  stars real, ratings integer not null, popularity real not null, available integer not null);
create table variants (
  id text primary key, product integer not null, position integer not null, price integer not null, stock integer,
  available integer not null, color_line text not null, size_key text not null, color text, size text) without rowid;
create index variants_of_product on variants (product, position);
create table attributes (
  product integer not null, name_key text not null, value_line text not null, value text not null,
  primary key (product, name_key, value_line)) without rowid;
create virtual table product_text using fts5(
  ${searchedFields.map(({ name }) => name).join(', ')}, content='', contentless_delete=1, tokenize='unicode61');
create virtual table product_words using fts5(words, content='', contentless_delete=1, detail=none, tokenize='unicode61');
create virtual table stem_counts using fts5vocab(product_text, 'row');
create virtual table word_counts using fts5vocab(product_words, 'row');
`;

const tableNames = [
  'stem_counts',
  'word_counts',
  'product_text',
  'product_words',
  'attributes',
  'variants',
  'products',
  'meta',
];

/** Makes the tables when the file is new or of another version. */
export function prepareCatalogue(database: DatabaseSync): void {
  const row = database.prepare('pragma user_version').get() as { user_version: number };
  if (row.user_version === catalogueVersion) return;
  database.exec('begin immediate');
  for (const name of tableNames) database.exec(`drop table if exists ${name}`);
  database.exec(tables);
  database.exec(`pragma user_version = ${catalogueVersion}`);
  database.exec('commit');
}
