import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readJudgements, readProducts } from './collection.ts';
import { commandOf } from './command.ts';
import { CollectionInvalid } from './table.ts';

/** The files and options `npm run evaluate:search` may be given. */

const folder = mkdtempSync(join(tmpdir(), 'aisle-collection-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(text: string): string {
  const file = join(folder, 'table.tsv');
  writeFileSync(file, text);
  return file;
}

const rated = 'query\tproduct_id\trating\nred mug\t1\t3\nred mug\t2 b\t0\n';

describe('ratings', () => {
  it.each([
    ['plain', rated],
    ['with the line ends of Windows', rated.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\u{feff}${rated}`],
    ['with cells in quotes', rated.replaceAll(/[^\t\n]+/g, '"$&"')],
    ['with names in capitals and blank lines', rated.replace('query', 'Query').replaceAll('\n', '\n\n')],
  ])('%s are read', (_, text) => {
    expect(readJudgements(fileOf(text))).toEqual(new Map([['red mug', new Map([['1', 3], ['2 b', 0]])]])); // prettier-ignore
  });

  it.each([
    ['no heading', 'red mug\t1\t3\n', 'query, product_id, rating is missing'],
    ['commas', 'query,product_id,rating\nred mug,1,3\n', 'parted by tabs'],
    ['no number', `${rated}lamp\t3\tx\n`, 'line 4: "x" is no rating'],
    ['no rating', `${rated}lamp\t3\n`, 'line 4: "" is no rating'],
    ['no product', `${rated}lamp\t\t3\n`, 'line 4: the query or the product is missing'],
    ['nothing rated', rated.replace('\t3', '\t0'), 'no query has a product rated above 0'],
    ['no rows', 'query\tproduct_id\trating\n', 'no rows'],
    ['nothing', '', 'is missing'],
  ])('%s: is said', (_, text, said) => {
    const file = fileOf(text);
    expect(() => readJudgements(file)).toThrow(CollectionInvalid);
    expect(() => readJudgements(file)).toThrow(said);
  });
});

describe('products', () => {
  it('keep quote marks that belong to a title', () => {
    const [product] = readProducts(fileOf('id\ttitle\n1\t"Ace" 15" screen\n'));
    expect(product).toMatchObject({ id: '1', title: '"Ace" 15" screen' });
  });

  it.each([
    ['the same id twice', 'id\ttitle\n1\tMug\n1\tCup\n', 'line 3: id 1 stands in line 2 already'],
    ['no id', 'id\ttitle\n\tMug\n', 'line 2: the product has no id'],
    ['no column of ids', 'title\nMug\n', 'id is missing'],
  ])('%s: is said', (_, text, said) => {
    const file = fileOf(text);
    expect(() => readProducts(file)).toThrow(said);
  });

  it('that cannot be read are said', () => {
    expect(() => readProducts(join(folder, 'none.tsv'))).toThrow('cannot be read');
    expect(() => readProducts(folder)).toThrow('cannot be read');
  });
});

describe('options', () => {
  const files = ['--products', 'p.tsv', '--ratings', 'r.tsv'];
  it('have usual values', () => {
    expect(commandOf([...files, '--json'])).toEqual({
      products: 'p.tsv', ratings: 'r.tsv', copies: 0, seeds: 1, ablation: false, json: true,
    }); // prettier-ignore
  });

  it.each([
    [['--json'], 'Name --products'],
    [[...files, '--copies', 'x'], '--copies must be a whole number'],
    [[...files, '--seeds', '0'], '--seeds must be a whole number of at least 1'],
    [[...files, '--unknown'], 'unknown'],
  ])('%j: is said', (args, said) => {
    expect(() => commandOf(args)).toThrow(CollectionInvalid);
    expect(() => commandOf(args)).toThrow(said);
  });
});
