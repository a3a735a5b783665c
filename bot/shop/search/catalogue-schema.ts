import type { DatabaseSync } from 'node:sqlite';

/** Raised when the tables change; an older file is made anew from the products in it when it is opened. */
export const catalogueVersion = 6;

/**
 * `postings` holds the search index (see postings.ts), `blocks` what ranking and filters need of every product (see
 * columns.ts), `naming_words` the words as written, for correcting spelling, `kind_words` what people say of the kinds of
 * goods there are (see kinds-of-goods.ts). Every `_line` column is folded words
 * between spaces, so that a whole word is found with instr(line, ' word ').
 */
const tables = `
create table products (
  id integer primary key, handle text not null unique, hash text not null, document text not null,
  reviews text not null default '[]', brand text, category text not null, brand_key text not null,
  category_keys text not null, title_words integer not null, title_head integer not null, category_words integer not null,
  fact_words integer not null, description_words integer not null, stars real, ratings integer not null,
  popularity real not null);
create table variants (
  id text primary key, product integer not null, position integer not null, price integer not null,
  available integer not null, color_line text not null, size_key text not null, color text, size text) without rowid;
create index variants_of_product on variants (product, position);
create table attributes (
  product integer not null, name_key text not null, value_line text not null, value text not null,
  primary key (product, name_key, value_line)) without rowid;
create table postings (
  term text not null, block integer not null, products integer not null, data blob not null,
  primary key (term, block)) without rowid;
create table blocks (block integer primary key, revision integer not null, data blob not null);
create table naming_words (
  letters integer not null, word text not null, weight integer not null, primary key (letters, word)) without rowid;
create table kind_words (word text not null, kind text not null, named integer not null, primary key (word, kind)) without rowid;
`;

const tableNames = [
  'stem_counts', 'word_counts', 'product_text', 'product_words', 'naming_words', 'kind_words', 'blocks', 'postings', 'attributes',
  'variants', 'products', 'meta',
]; // prettier-ignore

/**
 * Makes the tables when the file is new or of another version. The products of an older file are handed to `refill`,
 * in their order, so that a store keeps its catalogue over an update; all of it is one commit.
 */
export function prepareCatalogue(
  database: DatabaseSync,
  refill: (rows: { document: string; reviews: string }[]) => void,
): void {
  if (versionOf(database) === catalogueVersion) return;
  database.exec('begin immediate');
  try {
    // Another connection may have done it while this one waited.
    if (versionOf(database) !== catalogueVersion) remake(database, refill);
    database.exec('commit');
  } catch (cause) {
    database.exec('rollback');
    throw cause;
  }
}

/** @throws Error when the file is of another version, where it cannot be made anew. */
export function checkCatalogue(database: DatabaseSync): void {
  const version = versionOf(database);
  if (version === catalogueVersion) return;
  throw new Error(`The catalogue is of version ${version} and this program reads ${catalogueVersion}.`);
}

function versionOf(database: DatabaseSync): number {
  return (database.prepare('pragma user_version').get() as { user_version: number }).user_version;
}

function remake(
  database: DatabaseSync,
  refill: (rows: { document: string; reviews: string }[]) => void,
): void {
  const columns = database.prepare("select name from pragma_table_info('products')").all() as {
    name: string;
  }[];
  const names = columns.map(({ name }) => name);
  const keepsProducts = ['id', 'document', 'reviews'].every((name) => names.includes(name));
  database.exec('drop table if exists older_products');
  if (keepsProducts) database.exec('alter table products rename to older_products');
  for (const name of tableNames) database.exec(`drop table if exists ${name}`);
  database.exec(tables);
  database.exec(`pragma user_version = ${catalogueVersion}`);
  if (!keepsProducts) return;
  const older = database.prepare('select document, reviews from older_products order by id').all();
  database.exec('drop table older_products');
  refill(older as { document: string; reviews: string }[]);
}
