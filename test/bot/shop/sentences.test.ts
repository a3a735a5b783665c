import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importProducts } from '../../../bot/shop/import/importer.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import type { SearchResult } from '../../../bot/shop/search/search.ts';
import { saidWords } from '../../../bot/shop/search/sentence-words.ts';

/** Whole messages over the demo store's catalogue: what is ranked first, and what is said not to be there. */

const folder = mkdtempSync(path.join(tmpdir(), 'aisle-sentences-'));
const catalogueFile = path.join(folder, 'demo.sqlite');
let search: EmbeddedSearch;

beforeAll(async () => {
  const file = path.join(import.meta.dirname, '../../../widget/store/demo/products.csv');
  await importProducts({ file, catalogueFile, currency: { exponent: 2 } });
  search = new EmbeddedSearch(catalogueFile, {
    currency: { code: 'USD', exponent: 2 },
    productUrl: '/p/{id}',
  });
}, 60_000);

afterAll(() => {
  search.close();
  rmSync(folder, { recursive: true, force: true });
});

function said(message: string, text: string, language = 'en'): Promise<SearchResult> {
  return search.search({ text, said: message, filters: {}, language });
}

const titlesOf = ({ hits, closest = [] }: SearchResult): string[] =>
  [...hits.map(({ product }) => product), ...closest].map(({ title }) => title);

describe('a whole message', () => {
  it('counts where its words as cut are not all answered', async () => {
    const found = await said('hiking boots in european 44, my feet are on the wide side', 'hiking boots european wide feet side'); // prettier-ignore
    expect(titlesOf(found)[0]).toMatch(/Hiking Boot|Mountain Boot/);
    expect(found.fit).toBeDefined();
  });

  it('leaves key words that are answered whole as they are', async () => {
    const found = await said('waterproof jacket', 'waterproof jacket');
    expect(found.fit).toBeUndefined();
    expect(found.total).toBeGreaterThan(5);
  });

  it('finds by what a thing is for, in words of another language', async () => {
    const found = await said('algo para el niño, que le da miedo la oscuridad', 'niño miedo oscuridad', 'es');
    expect(titlesOf(found)[0]).toBe('Lumenhof Woodland Night Light');
  });

  it('says that there is nothing of the kind', async () => {
    const found = await said('do you happen to have a toaster', 'toaster');
    expect(found.fit).toBe('nothing');
    expect(titlesOf(found)).toEqual([]);
  });

  it('holds what is refused against a product', async () => {
    const found = await said('jeans, straight leg and not skinny or slim', 'jeans straight leg skinny slim');
    expect(titlesOf(found)[0]).toBe('Sundry Hall Number One Straight Jeans');
  });
});

describe('the words of a message', () => {
  it('have each a part in it', () => {
    expect(saidWords('my heels hurt, I need boots for hiking without leather', 'en')).toEqual([
      { word: 'heels', role: 'story', head: false },
      { word: 'hurt', role: 'story', head: false },
      { word: 'boots', role: 'wish', head: true },
      { word: 'hiking', role: 'purpose', head: false },
      { word: 'leather', role: 'refused', head: false },
    ]);
  });

  it('leave out what something may cost', () => {
    expect(saidWords('1 099,99 € maximum', 'fr')).toEqual([]);
  });
});

describe('the thing itself', () => {
  it('that nothing here is called by only comes close by its properties', async () => {
    const found = await said('show me an inflatable sauna', 'inflatable sauna');
    expect(found.fit).not.toBe('fits');
    expect(found.total).toBe(0);
  });
});
