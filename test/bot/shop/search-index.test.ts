import { describe, expect, it } from 'vitest';
import { openShop, productWith } from './stores.ts';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import { decodePostings, encodePostings } from '../../../bot/shop/search/postings.ts';
import { topPlaces } from '../../../bot/shop/search/top.ts';
import { queryWords, words } from '../../../bot/shop/search/words.ts';

describe('posting lists', () => {
  it('come back as they were written, in the order of their ids', () => {
    const entries = new Map([[70_000, 0x1ffffff], [3, 1], [4_095, 0]]); // prettier-ignore
    const { ids, evidence } = decodePostings([encodePostings(entries)], 3);
    expect([...ids]).toEqual([3, 4_095, 70_000]);
    expect([...evidence]).toEqual([1, 0, 0x1ffffff]);
  });
});

describe('the highest keys', () => {
  it.each([10, 100, 5_000])('of %d are those a full sort gives', (count) => {
    const keys = Float64Array.from({ length: count }, (_, index) => (index * 7_919) % 101);
    const sorted = [...keys.keys()].sort((left, right) => keys[right]! - keys[left]! || left - right);
    expect(topPlaces(keys, 7)).toEqual(sorted.slice(0, 7));
  });
});

describe('figures with units', () => {
  it.each(['15 inch', '15"', '15-inch', '15 inches', '15inch'])(
    '%s is one word in a query and in a title',
    (text) => {
      expect(queryWords(`${text} screen`)).toContain('15inch');
      expect(words(`${text} screen`)).toContain('15inch');
    },
  );
  it.each([['1,5 kg', '1.5kg'], ['2 litres', '2l'], ['256GB', '256gb']])('%s is %s', (text, word) => {
    expect(queryWords(text)).toEqual([word]);
    expect(words(text)).toContain(word);
  }); // prettier-ignore
});

describe('reading a query', () => {
  const find = async (text: string, products: CatalogueProduct[], more = {}) => {
    const under = await openShop('demo', false);
    under.write(...products);
    const found = await under.search.search({ text, filters: {}, language: 'en', ...more });
    await under.close();
    return { ids: found.hits.map(({ product }) => product.id), corrected: found.corrected };
  };
  const named = (title: string, description = ''): CatalogueProduct =>
    productWith(title.toLowerCase().replaceAll(' ', '-'), [{ stock: 3 }], {
      title,
      description,
      category: '',
    });

  it('drops praise that no product says', async () => {
    expect((await find('cheap stylish lamp', [named('Brass Lamp')])).ids).toEqual(['brass-lamp']);
  });

  it('orders by a purpose and does not rule out by it', async () => {
    const bags = [named('Canvas Bag'), named('Slim Laptop Bag'), named('Oak Desk')];
    expect((await find('bag for a laptop', bags)).ids).toEqual(['slim-laptop-bag', 'canvas-bag']);
  });

  it('corrects to the word that products say beside the others', async () => {
    const products = [
      named('Extension Cord'),
      named('Memory Card'),
      named('Greeting Card'),
      named('Playing Card'),
    ];
    expect((await find('extension cvrd', products)).corrected).toBe('extension cord');
  });

  it('takes a known word for a slip only when products say another far more often with the others', async () => {
    const cards = Array.from({ length: 30 }, (_, index) => named(`SD Card ${index}`));
    const cars = ['Car Charger', 'Car Holder', 'Car Seat'].map((title) => named(title));
    expect((await find('sd car', [...cards, ...cars])).corrected).toBe('sd card');
    expect((await find('car charger', [...cards, ...cars])).corrected).toBeUndefined();
    const few = [named('SD Card'), ...cars, named('SD Reader')];
    expect((await find('sd reader', [...few, ...cards])).corrected).toBeUndefined();
    const both = [...cards, ...Array.from({ length: 12 }, (_, index) => named(`SD Car Player ${index}`))];
    expect((await find('sd car', both)).corrected).toBeUndefined();
  });

  it('knows a plural by its singular when it weighs what was meant', async () => {
    const books = Array.from({ length: 20 }, (_, index) => named(`Note Book ${index}`));
    const products = [...books, named('Books Shelf'), named('Rain Boots'), named('Snow Boots')];
    expect((await find('booms', products)).corrected).toBe('books');
  });

  it('takes whom a thing is for as written', async () => {
    const products = [named('Woven Shoe'), named('Woven Mat'), named('Woven Basket')];
    expect((await find('shoes for women', products)).corrected).toBeUndefined();
  });

  it('shows what answers only part of it after what answers it, when asked to', async () => {
    const products = [named('Gaming Mouse'), named('Gaming Keyboard'), named('Desk Mouse')];
    expect((await find('gaming mouse', products)).ids).toEqual(['gaming-mouse']);
    const wide = await find('gaming mouse', products, { wide: true });
    expect(wide.ids[0]).toBe('gaming-mouse');
    expect(wide.ids.length).toBeGreaterThan(1);
  });

  it('gives what comes close apart, when fewer than three answer, and nothing that shares a word by accident', async () => {
    const under = await openShop('demo', false);
    under.write(
      ...['Wireless Gaming Mouse', 'Wireless Desk Mouse', 'Gaming Chair', 'Car Mirror'].map((title) =>
        named(title),
      ),
    );
    const ask = (text: string) => under.search.search({ text, filters: {}, language: 'en' });
    const few = await ask('wireless gaming mouse');
    const none = await ask('car tyres for a long winter');
    await under.close();
    expect(few.hits.map(({ product }) => product.id)).toEqual(['wireless-gaming-mouse']);
    expect(few.closest?.map(({ id }) => id)).toEqual(['wireless-desk-mouse']);
    expect(none.closest).toBeUndefined();
  });

  it('forgets the words of products that are gone or changed', async () => {
    const under = await openShop('demo', false);
    under.write(named('Brass Lamp'));
    under.write({ ...named('Brass Lamp'), title: 'Brass Candle' });
    const ask = async (text: string) =>
      (await under.search.search({ text, filters: {}, language: 'en' })).hits.map(
        ({ product }) => product.title,
      );
    expect(await ask('lamp')).toEqual([]);
    expect(await ask('candle')).toEqual(['Brass Candle']);
    await under.close();
  });

  it('reads a word anew, with all that says the same, once the catalogue is another', async () => {
    const under = await openShop('demo', false);
    const ask = async (text: string) => {
      const found = await under.search.search({ text, filters: {}, language: 'en' });
      return found.hits.map(({ product }) => product.title);
    };
    under.write(named('Blue Scarf'));
    expect(await ask('couch')).toEqual([]);
    under.write(named('Blue Sofa'));
    expect(await ask('couch')).toEqual(['Blue Sofa']);
    under.write(named('Green Couch'));
    expect((await ask('couch')).toSorted()).toEqual(['Blue Sofa', 'Green Couch']);
    await under.close();
  });
});
