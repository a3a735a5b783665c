import { describe, expect, it } from 'vitest';
import type { Intent, Slots } from '../../../bot/understanding/understanding.ts';
import { ids, reading, Talk } from './talk.ts';

/** Answers to "which one do you mean", and what turns from one thing to another. */

const jackets = (): Talk => {
  const talk = new Talk();
  talk.answers['search-products'] = () => ids('norrland', 'fjell', 'vind');
  talk.say('add a jacket', reading('add-to-cart', { things: ['jacket'] }, 'jacket'));
  return talk;
};

describe('a version answers which product is meant', () => {
  it.each<[string, Slots, string]>([
    ['in green', { color: 'Green' }, 'vind-Green-M'],
    ['the blue one in s', { color: 'Blue', size: 'S' }, 'norrland-Blue-S'],
  ])('"%s" takes the one that comes so', (said, slots, variantId) => {
    const told = jackets().say(said, reading('refine-results', slots));
    expect(told.tools.at(-1)).toEqual({ name: 'add-to-cart', args: { variantId, quantity: 1 } });
  });

  it('asks again among those that come so, and keeps the version', () => {
    const talk = jackets();
    const again = talk.say('in L', reading('refine-results', { size: 'L' }));
    expect(again.template).toBe('which-product');
    expect(again.text).not.toContain('Vind');
    const told = talk.say('the fjell', reading('product-details', {}, 'fjell'));
    expect(told.tools.at(-1)).toEqual({
      name: 'add-to-cart',
      args: { variantId: 'fjell-Red-L', quantity: 1 },
    });
  });

  it('narrows the search down when more was found than offered', () => {
    const talk = new Talk();
    talk.answers['search-products'] = () => ({ ...ids('norrland', 'fjell', 'vind'), total: 30 });
    talk.say('add a jacket', reading('add-to-cart', { things: ['jacket'] }, 'jacket'));
    const told = talk.say('in L', reading('refine-results', { size: 'L' }));
    expect(told.tools[0]).toMatchObject({
      name: 'search-products',
      args: { query: 'jacket', filters: { size: 'L' } },
    });
  });
});

describe('what about another', () => {
  it('looks for the thing named when none talked about is called so, and drops what was asked of the first', () => {
    const talk = new Talk().shows('norrland');
    expect(talk.say('add it', reading('add-to-cart', { reference: 'it' })).template).toBe('ask-option');
    talk.answers['search-products'] = () => ids('fjell');
    const slots = { about: 'jacket', things: ['jacket'], category: 'Down' };
    const told = talk.say('what about the down jacket', reading('product-details', slots, 'jacket'));
    expect(told.tools.map(({ name }) => name)).toEqual(['search-products', 'get-product']);
    expect(told.tools[1]?.args).toEqual({ productId: 'fjell' });
    expect(talk.snapshot.memory.pending).toEqual([]);
  });

  it.each<[string, Intent]>([
    ['what about the mug', 'out-of-scope'],
    ['and how about the mug', 'refine-results'],
  ])('"%s" turns to what is known by that name', (said, intent) => {
    const talk = new Talk().shows('norrland', 'mug');
    talk.say('the first one', reading('product-details', { ordinal: 1 }));
    const told = talk.say(said, reading(intent, {}, 'mug'));
    expect(told.tools).toEqual([{ name: 'get-product', args: { productId: 'mug' } }]);
  });
});

describe('what stands in the cart makes way', () => {
  it.each(['switch to that', 'ok swap it for this one', 'change to that instead'])(
    '"%s" takes what is talked about',
    (said) => {
      const talk = new Talk().shows('norrland', 'mug').inCart(['norrland', 'norrland-Blue-M', 1]);
      talk.say('the second one', reading('product-details', { ordinal: 2 }));
      talk.answers['search-products'] = () => ids('mug');
      const told = talk.say(said, reading('find-similar', { reference: 'that' }, 'switch'));
      expect(told.template).toBe('swapped');
      expect(told.tools.at(-1)?.name).toBe('remove-from-cart');
    },
  );

  it.each<[string, Slots, string]>([
    ['make the jacket black', { color: 'Black' }, 'norrland-Black-M'],
    ['make my jacket S', { size: 'S' }, 'norrland-Blue-S'],
  ])('"%s" names a version of the line', (said, slots, variantId) => {
    const talk = new Talk().shows('norrland').inCart(['norrland', 'norrland-Blue-M', 1]);
    const told = talk.say(said, reading('change-quantity', slots, 'jacket'));
    expect(told.tools[1]).toEqual({ name: 'add-to-cart', args: { variantId, quantity: 1 } });
  });

  it('a figure that names no version says how many', () => {
    const talk = new Talk().shows('norrland').inCart(['norrland', 'norrland-Blue-M', 1]);
    const told = talk.say('make the jackets 3', reading('change-quantity', { quantity: 3 }, 'jackets'));
    expect(told.tools).toEqual([{ name: 'change-quantity', args: { lineId: 'line-1', quantity: 3 } }]);
  });
});

describe('a version the store does not name', () => {
  it('is not said to be in stock', () => {
    const talk = new Talk().shows('mug');
    const told = talk.say(
      'do you have it in green',
      reading('check-availability', { reference: 'it' }, 'green'),
    );
    expect(told.template).toBe('not-said');
  });

  it('"in stock" is no version', () => {
    const talk = new Talk().shows('mug');
    expect(
      talk.say('do you have it in stock', reading('check-availability', { reference: 'it' })).template,
    ).toMatch(/in-stock/);
  });
});
