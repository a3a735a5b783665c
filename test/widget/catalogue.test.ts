import { describe, expect, test } from 'vitest';
import { description, readCatalogue, readYaml, words } from './read-catalogue.ts';
import type { Product } from './read-catalogue.ts';

const wanted = {
  demo: { products: 360, variants: 1400, categories: 12, each: 30, brands: 20 },
  hafen: { products: 40, variants: 100, categories: 4, each: 5, brands: 8 },
};
const { colors } = readYaml('widget/store/colors.yaml') as { colors: Record<string, { words: string[] }> };
const drawn = new Set(
  Object.entries(colors).flatMap(([name, { words }]) => [name, ...words].map((word) => word.toLowerCase())),
);
const quantity = (row: Record<string, string>): number => Number(row['Variant Inventory Qty']);

function fiveWordRuns(text: string): Set<string> {
  const plain = words(text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ''));
  return new Set(plain.slice(4).map((_, i) => plain.slice(i, i + 5).join(' ')));
}

/** The largest share of its five-word runs that any description has in common with another. */
function worstOverlap(products: Product[]): number {
  const runs = products.map((product) => fiveWordRuns(description(product)));
  let worst = 0;
  for (const [i, a] of runs.entries())
    for (const b of runs.slice(0, i)) {
      const shared = [...a].filter((run) => b.has(run)).length;
      worst = Math.max(worst, shared / Math.min(a.size, b.size));
    }
  return worst;
}

describe.each(['demo', 'hafen'] as const)('the catalogue of %s', (store) => {
  const products = readCatalogue(store);
  const variants = products.flatMap((product) => product.variants);
  const want = wanted[store];

  test('is large enough, in every category', () => {
    const byType = Object.values(Object.groupBy(products, (product) => product.first['Type'] ?? ''));
    expect(products.length).toBeGreaterThanOrEqual(want.products);
    expect(variants.length).toBeGreaterThanOrEqual(want.variants);
    expect(byType).toHaveLength(want.categories);
    expect(Math.min(...byType.map((list) => list?.length ?? 0))).toBeGreaterThanOrEqual(want.each);
    expect(new Set(products.map((product) => product.first['Vendor'])).size).toBeGreaterThanOrEqual(
      want.brands,
    );
  });

  test('has one title, handle and SKU for each thing', () => {
    for (const list of [
      products.map((product) => product.first['Title']),
      variants.map((row) => row['Variant SKU']),
      variants.map((row) => row['Variant Barcode']),
    ])
      expect(new Set(list).size).toBe(list.length);
    for (const product of products) {
      const options = product.variants.map((row) =>
        [row['Option1 Value'], row['Option2 Value'], row['Option3 Value']].join(' / '),
      );
      expect(new Set(options).size, product.handle).toBe(options.length);
    }
  });

  test('describes every product in 35 to 70 words', () => {
    const wrong = products.filter((product) => {
      const count = words(description(product)).length;
      return count < 35 || count > 70;
    });
    expect(wrong.map((product) => product.handle)).toEqual([]);
  });

  test('says something different about every product', () => {
    expect(worstOverlap(products)).toBeLessThanOrEqual(0.3);
  });

  test('has a picture, its description, a pattern and a believable rating', () => {
    for (const { handle, first } of products) {
      expect(first['Image Src']).toBe(`/pictures/${handle}.svg`);
      expect(first['Image Alt Text'], handle).toContain(first['Title']);
      const pattern =
        first['Pattern (product.metafields.custom.pattern)'] ??
        first['Muster (product.metafields.custom.muster)'];
      expect(pattern, handle).toBeTruthy();
      const rating = Number(first['Rating (product.metafields.reviews.rating)']);
      expect(rating, handle).toBeGreaterThanOrEqual(3.1);
      expect(rating, handle).toBeLessThanOrEqual(4.9);
    }
  });

  test('uses only colours that can be drawn', () => {
    const used = products.flatMap((product) =>
      ['Color', 'Farbe'].includes(product.first['Option1 Name'] ?? '')
        ? product.variants.map((row) => row['Option1 Value'] ?? '')
        : [],
    );
    expect(used.length).toBeGreaterThan(90);
    expect([...new Set(used)].filter((name) => !drawn.has(name.toLowerCase()))).toEqual([]);
  });

  test('is mostly in stock, with some low, some gone and a few products sold out', () => {
    const share = (test: (q: number) => boolean) =>
      variants.filter((row) => test(quantity(row))).length / variants.length;
    expect(share((q) => q > 3)).toBeGreaterThan(0.7);
    expect(share((q) => q >= 1 && q <= 3)).toBeGreaterThan(0.02);
    expect(share((q) => q === 0)).toBeGreaterThan(0.02);
    const soldOut = products.filter((product) => product.variants.every((row) => quantity(row) === 0));
    expect(soldOut.length).toBeGreaterThanOrEqual(2);
    expect(soldOut.length / products.length).toBeLessThan(0.06);
  });

  test('asks sensible prices, reduced on some', () => {
    for (const row of variants) {
      const price = Number(row['Variant Price']);
      const before = row['Variant Compare At Price'];
      expect(price, row['Variant SKU']).toBeGreaterThan(0);
      if (before) expect(Number(before), row['Variant SKU']).toBeGreaterThan(price);
    }
    const reduced = products.filter((product) => product.first['Variant Compare At Price'] !== '');
    expect(reduced.length / products.length).toBeGreaterThan(0.08);
    expect(reduced.length / products.length).toBeLessThan(0.25);
  });
});

test('demo has waterproof jackets under $120 in several sizes and colours', () => {
  const found = readCatalogue('demo').filter(
    ({ first, variants }) =>
      first['Type'] === 'Jackets' &&
      first['Tags']?.split(', ').includes('waterproof') &&
      Number(first['Variant Price']) < 120 &&
      new Set(variants.map((row) => row['Option1 Value'])).size >= 2 &&
      new Set(variants.map((row) => row['Option2 Value'])).size >= 4,
  );
  expect(found.length).toBeGreaterThanOrEqual(8);
});

test('some allergens are known and some are not', () => {
  const eaten = readCatalogue('demo').filter(({ first }) =>
    ['Skincare', 'Coffee & Tea'].includes(first['Type'] ?? ''),
  );
  const known = eaten.filter(({ first }) => first['Allergens (product.metafields.custom.allergens)'] !== '');
  expect(known.length).toBeGreaterThan(10);
  expect(known.length).toBeLessThan(eaten.length - 10);
});

test('hafen is written in German, as its shop is', () => {
  const english = /\b(?:the|with|and|of|for|waterproof|wool|steel|colou?r|size)\b/i;
  const words = readCatalogue('hafen').flatMap(({ first, variants }) => [
    first['Type'] ?? '',
    first['Tags'] ?? '',
    description({ first, variants, handle: '' }),
    ...Object.entries(first).flatMap(([name, value]) =>
      name.includes('metafields.custom') ? [name.split(' (')[0] ?? '', value] : [],
    ),
    ...variants.flatMap((row) =>
      [1, 2, 3].flatMap((at) => [row[`Option${at} Name`], row[`Option${at} Value`]]),
    ),
  ]);
  expect(words.filter((each) => each !== undefined && english.test(each))).toEqual([]);
});
