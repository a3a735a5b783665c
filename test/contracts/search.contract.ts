import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueProduct } from '../../bot/shop/search/catalogue-product.ts';
import type { ProductFilters, Search, SearchQuery } from '../../bot/shop/search/search.ts';

interface OpenSearch {
  search: Search;
  close(): Promise<void>;
}

type Color = { color: string; sizes: Record<string, number>; price: number };

function jacket(
  id: string,
  title: string,
  colors: Color[],
  more: Partial<CatalogueProduct> = {},
): CatalogueProduct {
  return {
    id, title, brand: 'Norrland', category: 'Jackets', categoryPath: ['Apparel', 'Outerwear'], description: '', tags: [],
    facts: [{ label: 'Material', value: 'Recycled nylon' }], rating: { stars: 4, count: 10 },
    variants: colors.flatMap(({ color, sizes, price }) =>
      Object.entries(sizes).map(([size, stock]) => ({
        id: `${id}.${color}-${size}`.toLowerCase(), sku: '', options: { Color: color, Size: size }, price, stock,
      })),
    ),
    ...more,
  }; // prettier-ignore
}

/** A small catalogue in which every answer is known. */
const products: CatalogueProduct[] = [
  jacket('storm', 'Norrland Storm Jacket', [
    { color: 'Navy', sizes: { S: 5, M: 0 }, price: 10_000 },
    { color: 'Red', sizes: { S: 2, M: 7 }, price: 12_000 },
  ]),
  jacket('breeze', 'Norrland Breeze Jacket', [{ color: 'Sky Blue', sizes: { S: 3, 'X-Large': 3 }, price: 6_000 }], {
    rating: { stars: 4.8, count: 99 },
    facts: [{ label: 'Material', value: 'Cotton' }, { label: 'Waterproof', value: 'No' }],
  }),
  jacket('frost', 'Vale Frost Parka', [{ color: 'Black', sizes: { M: 0 }, price: 20_000 }], {
    brand: 'Vale',
    tags: ['down', 'winter'],
    facts: [{ label: 'Material', value: 'Nylon and leather' }, { label: 'Waterproof', value: 'Yes, 10,000 mm' }],
  }),
  jacket('mug', 'Hearth Coffee Mug', [{ color: 'White', sizes: { 'One size': 50 }, price: 1_500 }], {
    brand: 'Hearth',
    category: 'Kitchen',
    categoryPath: ['Home', 'Kitchen'],
    description: 'Keeps your hands warm when even the jacket does not.',
    facts: [{ label: 'Capacity', value: '350 ml' }],
    rating: undefined,
  }),
]; // prettier-ignore

/** What every search must do, whatever finds the words. */
export function searchContract(
  name: string,
  open: (products: CatalogueProduct[]) => Promise<OpenSearch>,
): void {
  describe(`a search: ${name}`, () => {
    let opened: OpenSearch;
    const ask = (text: string, filters: ProductFilters = {}, more: Partial<SearchQuery> = {}) =>
      opened.search.search({ text, filters, language: 'en', ...more });
    const ids = async (...query: Parameters<typeof ask>) =>
      (await ask(...query)).hits.map(({ product }) => product.id);
    beforeAll(async () => {
      opened = await open(products);
    });
    afterAll(() => opened.close());

    it('finds what a thing is, not what mentions it in passing', async () => {
      expect((await ids('jacket')).toSorted()).toEqual(['breeze', 'frost', 'storm']);
      expect(await ids('coffee mug')).toEqual(['mug']);
    });

    it.each<[string, ProductFilters, string[]]>([
      ['a highest price', { priceMax: 10_000, category: 'Jackets' }, ['breeze', 'storm']],
      ['a lowest price', { priceMin: 12_000 }, ['frost', 'storm']],
      ['both at one variant', { priceMin: 10_500, priceMax: 11_500 }, []],
      ['a colour', { color: 'red' }, ['storm']],
      ['a colour and size at one variant', { color: 'Red', size: 'M' }, ['storm']],
      ['a size in other words', { size: 'extra large' }, ['breeze']],
      ['stock of the very variant', { color: 'Navy', size: 'M', inStock: true }, []],
      ['a brand in any case', { brand: 'vALE' }, ['frost']],
      ['a category in the singular', { category: 'jacket', brand: 'Vale' }, ['frost']],
      ['a wider category', { category: 'Outerwear', priceMax: 6_000 }, ['breeze']],
      ['a material within a longer text', { material: 'nylon' }, ['frost', 'storm']],
      ['stars', { ratingMin: 4.5 }, ['breeze']],
      ['any property by its name', { attributes: { waterproof: 'yes' } }, ['frost']],
      ['an excluded colour, when another is there', { category: 'Jackets', exclude: { color: ['Navy', 'Black'] } }, ['breeze', 'storm']],
      ['an excluded material', { category: 'Jackets', exclude: { material: ['leather'] } }, ['breeze', 'storm']],
      ['an excluded brand', { category: 'Jackets', exclude: { brand: ['norrland'] } }, ['frost']],
      ['an excluded word', { category: 'Jackets', exclude: { words: ['winter'] } }, ['breeze', 'storm']],
    ])('filters by %s', async (_, filters, expected) => {
      expect((await ids('', filters)).toSorted()).toEqual(expected);
    }); // prettier-ignore

    it('takes "waterproof: no" for no', async () => {
      expect(await ids('waterproof')).toEqual(['frost']);
    });

    it('meets a colour by a neighbour only when nothing has the very colour', async () => {
      expect(await ids('jacket', { color: 'blue' })).toEqual(['breeze']);
      expect(await ids('jacket', { color: 'midnight' })).toEqual(['storm']);
    });

    it('names the variant that fits, one that can be had first', async () => {
      const variant = async (filters: ProductFilters) => (await ask('storm', filters)).hits[0]?.variantId;
      expect(await variant({ size: 'M' })).toBe('storm.red-m');
      expect(await variant({ color: 'Navy' })).toBe('storm.navy-s');
      expect(await variant({ priceMin: 11_000 })).toBe('storm.red-s');
      expect(await variant({})).toBeUndefined();
    });

    it('sorts by the price of what fits', async () => {
      expect(await ids('', { category: 'Jackets' }, { sort: 'price-ascending' })).toEqual([
        'breeze',
        'storm',
        'frost',
      ]);
      expect(await ids('', { inStock: true }, { sort: 'price-descending' })).toEqual([
        'storm',
        'breeze',
        'mug',
      ]);
      expect((await ids('', {}, { sort: 'rating' }))[0]).toBe('breeze');
    });

    it('pages without repeating and keeps counting', async () => {
      const first = await ask('jacket', {}, { limit: 2 });
      const second = await ask('jacket', {}, { limit: 2, offset: 2 });
      expect([first.total, second.total]).toEqual([3, 3]);
      expect(new Set([...first.hits, ...second.hits].map(({ product }) => product.id)).size).toBe(3);
    });

    it('counts what the results differ in', async () => {
      const { facets } = await ask('jacket', {}, { facets: true });
      expect(facets.find(({ name: facet }) => facet === 'brand')?.values).toEqual([
        { value: 'Norrland', count: 2 },
        { value: 'Vale', count: 1 },
      ]);
      expect(facets.find(({ name: facet }) => facet === 'size')?.values).toContainEqual({
        value: 'M',
        count: 2,
      });
    });

    it('corrects a slip and says so', async () => {
      expect(await ask('jakcet')).toMatchObject({ corrected: 'jacket', total: 3 });
      expect((await ask('jacket')).corrected).toBeUndefined();
    });

    it.each<[ProductFilters, string, string]>([
      [{ color: 'Pink' }, 'color', 'breeze'],
      [{ size: 'XXS' }, 'size', 'breeze'],
      [{ priceMax: 1_000 }, 'priceMax', 'breeze'],
      [{ priceMin: 90_000 }, 'priceMin', 'storm'],
      [{ brand: 'Nobody' }, 'brand', 'breeze'],
    ])('gives up one filter when nothing fits: %o', async (filters, drop, nearest) => {
      const found = await ask('jacket', filters);
      expect(found).toMatchObject({ hits: [], total: 0, relaxation: { drop, total: 3 } });
      expect(found.relaxation?.nearest[0]?.id).toBe(nearest);
    });

    it('does not answer a thing it has not with something of the same colour', async () => {
      expect((await ask('submarine', { color: 'Red' })).relaxation).toBeUndefined();
    });

    it('finds like products of the same kind, within filters', async () => {
      const found = await opened.search.similar('storm', 5);
      expect(found.map(({ id }) => id)).toEqual(['breeze', 'frost']);
      expect((await opened.search.similar('storm', 5, { priceMax: 9_000 })).map(({ id }) => id)).toEqual([
        'breeze',
      ]);
      expect(await opened.search.similar('nothing', 5)).toEqual([]);
    });

    it('ends what is begun to be typed, with words that find something beside the words before', async () => {
      const complete = (text: string, limit = 5) => opened.search.complete({ text, language: 'en', limit });
      expect(await complete('ja')).toEqual(['jacket']);
      expect(await complete('Storm JA')).toEqual(['storm jacket']);
      expect(await complete('coffee m')).toEqual([]);
      expect(await complete('coffee mu')).toEqual(['coffee mug']);
      expect(await complete('coffee ja')).toEqual([]);
      expect(await complete('no', 1)).toHaveLength(1);
      for (const text of ['', 'j', 'xyz', '%', "ja'", 'jacket ']) expect(await complete(text)).toEqual([]);
    });

    it.each(['', '   ', '"', "'; --", 'AND', 'a OR b NOT', '(', '*', 'title:x', '\u0000', 'é'.repeat(3_000)])(
      'takes any text a shopper may send: %j',
      async (text) => expect((await ask(text)).total).toBeGreaterThanOrEqual(0),
    );
  });
}
