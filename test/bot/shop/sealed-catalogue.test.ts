import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardStoreOf } from '../../../bot/shop/built-in.ts';
import { Catalogue, CatalogueUnusable } from '../../../bot/shop/search/catalogue.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import { sealCatalogue } from '../../../bot/shop/search/sealed-catalogue.ts';
import { productWith, settingsOf, temporaryFolder } from './stores.ts';

let remove: () => void;
let sealedFolder: string;
let sealed: string;

beforeEach(() => {
  const temporary = temporaryFolder();
  const { folder } = temporary;
  remove = temporary.remove;
  sealedFolder = path.join(folder, 'sealed');
  sealed = path.join(sealedFolder, 'demo.sqlite');
  const from = path.join(folder, 'filled.sqlite');
  const catalogue = new Catalogue(from);
  catalogue.together(() => {
    catalogue.upsert(productWith('brass-lamp', [{ stock: 3 }], { title: 'Brass Lamp' }));
  });
  mkdirSync(sealedFolder);
  // Still open, and so still in two files: the sealed one has all of it.
  sealCatalogue(from, sealed);
  catalogue.close();
});

afterEach(() => {
  chmodSync(sealedFolder, 0o755);
  remove();
});

const digest = (): string => createHash('sha256').update(readFileSync(sealed)).digest('hex');

describe('a sealed catalogue', () => {
  it('is searched and read where nothing can be written, and nothing is', async () => {
    const before = digest();
    chmodSync(sealed, 0o444);
    chmodSync(sealedFolder, 0o555);
    const search = new EmbeddedSearch(sealed, cardStoreOf(settingsOf('demo')), { readOnly: true });
    const catalogue = new Catalogue(sealed, { readOnly: true });
    const found = await search.search({ text: 'lamp', filters: {}, language: 'en' });
    expect(found.hits.map(({ product }) => product.id)).toEqual(['brass-lamp']);
    expect(catalogue.products(['brass-lamp'])).toHaveLength(1);
    expect(readdirSync(sealedFolder)).toEqual(['demo.sqlite']);
    expect(() => catalogue.together(() => catalogue.remove(['brass-lamp']))).toThrow(/readonly/);
    search.close();
    catalogue.close();
    expect(digest()).toBe(before);
    expect(readdirSync(sealedFolder)).toEqual(['demo.sqlite']);
  });

  it('needs no other file: its header asks for no write-ahead log', () => {
    // SQLite's file format, section 1.3: 2 at these places asks for one, and 1 does not.
    expect([...readFileSync(sealed).subarray(18, 20)]).toEqual([1, 1]);
  });

  it('is refused when it is of another version, or not there, and is not made', () => {
    const database = new DatabaseSync(sealed);
    database.exec('pragma user_version = 1');
    database.close();
    expect(() => new Catalogue(sealed, { readOnly: true })).toThrow(CatalogueUnusable);
    const missing = path.join(sealedFolder, 'other.sqlite');
    expect(() => new Catalogue(missing, { readOnly: true })).toThrow(CatalogueUnusable);
    expect(readdirSync(sealedFolder)).toEqual(['demo.sqlite']);
  });
});
