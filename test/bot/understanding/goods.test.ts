import { describe, expect, it } from 'vitest';
import { stem } from '../../../bot/dialogue/words.ts';
import { Synonyms } from '../../../bot/shop/search/synonyms.ts';
import { stems } from '../../../bot/shop/search/words.ts';
import { spanishGoods } from '../../../bot/understanding/goods/es.ts';
import { spanishOrders } from '../../../bot/understanding/goods/es-orders.ts';
import { goodsInEnglish, headInEnglish, otherNamesOf } from '../../../bot/understanding/goods/goods.ts';
import { readCatalogue, words } from '../../widget/read-catalogue.ts';

/** The Spanish names alone, without what they are called in English. */
const spanish = new Set(
  spanishGoods
    .split('\n')
    .flatMap((line) => (line.split(':')[0] ?? '').split(',').map((name) => name.trim())),
);

describe('goods by their names in other languages', () => {
  it('are written folded, each once, with an English word at least', () => {
    for (const [name, english] of goodsInEnglish) {
      if (!spanish.has(name)) continue;
      expect(name).toMatch(/^[a-z]+([ -][a-z]+)*$/);
      expect(english.every((each) => /^[a-z]+([ -][a-z]+)*$/.test(each))).toBe(true);
    }
  });

  it('are no words of an English title in Spanish, which would then be something else', () => {
    const titles = new Set(
      readCatalogue('demo').flatMap(({ first }) =>
        words(first['Title'] ?? '').map((word) => word.toLowerCase()),
      ),
    );
    // "Jeans" is jeans in both; the others would mislead.
    const clash = [...goodsInEnglish].filter(
      ([name, english]) => spanish.has(name) && titles.has(name) && !english.includes(name),
    );
    expect(clash.map(([name]) => name)).toEqual([]);
  });

  it('have the stem of their English name in the dialogue', () => {
    expect(stem('chaqueta')).toBe(stem('jacket'));
    expect(stem('tallas')).toBe(stem('size'));
    expect(headInEnglish('saco dormir')).toBe('bag');
    expect(headInEnglish('jacket')).toBeUndefined();
  });

  it('find what English catalogues call so, and what those words find', () => {
    const found = new Synonyms().of(stems('chubasqueros').join(' '));
    expect(found).toContain(stems('raincoat').join(' '));
    expect(new Synonyms().of(stems('taza').join(' '))).toContain(stems('cup').join(' '));
    expect(otherNamesOf('mug')).toEqual(expect.arrayContaining(['taza', 'tazas']));
  });
});

describe('orders with a pronoun on the verb', () => {
  it.each([
    'agrégalo',
    'agregalo',
    'añádela',
    'pónmelos',
    'ponla',
    'quítalas',
    'muéstrame',
    'dámelo',
    'cámbiala',
  ])('%s carries no product', (order) => {
    expect(spanishOrders).toContain(order);
  });

  it('are no goods', () => {
    for (const name of spanish) expect(spanishOrders).not.toContain(name);
  });
});
