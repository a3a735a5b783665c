import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import { kindsOfProduct, kindWord } from '../../../bot/shop/search/kinds-of-goods.ts';

/** Which kinds of goods a product is of, and which words of people find them. */

const product = (title: string, others: Partial<CatalogueProduct> = {}): CatalogueProduct => ({
  id: title, title, description: '', category: '', categoryPath: [], tags: [], facts: [], images: [], variants: [], ...others,
}) as unknown as CatalogueProduct; // prettier-ignore

const namesOf = (title: string, others?: Partial<CatalogueProduct>): string[] =>
  kindsOfProduct(product(title, others), title).map(({ name }) => name);

test('a product is what its title ends in, by the longest name', () => {
  expect(namesOf('Carbon Violin Bow')).toEqual(['violin bow']);
  expect(namesOf('Folding Hammock for Two, Blue')).toEqual(['hammock']);
});

test('a German title names its kind at the end of a long word', () => {
  expect(namesOf('Reisehängematte')).toEqual(['hammock']);
});

test('a title that names no kind is of what its category and tags are', () => {
  expect(namesOf('Quiet Evening', { category: 'Hammocks' })).toEqual(['hammock']);
  expect(namesOf('Quiet Evening', { category: 'Hammocks & Chairs' })).toEqual([]);
  expect(namesOf('Quiet Evening')).toEqual([]);
});

test('one form of a word finds another, each language by its own endings', () => {
  expect(kindWord('drums', 'en')).toBe(kindWord('drum', 'en'));
  expect(kindWord('trommeln', 'de')).toBe(kindWord('trommelt', 'de'));
  expect(kindWord('siesta', 'es')).not.toBe(kindWord('siesta', 'fr'));
});

test('each kind has names in four languages and words that people say of it', () => {
  const file = new URL('../../../bot/understanding/goods/kinds.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  expect(lines.length).toBeGreaterThan(1_000);
  const wrong = lines.filter((line) => {
    const kind = JSON.parse(line) as Record<string, string> & { uses: Record<string, string> };
    return ['en', 'de', 'es', 'fr'].some(
      (language) => !kind[language]?.trim() || !kind.uses[language]?.trim(),
    );
  });
  expect(wrong).toEqual([]);
});
