import { describe, expect, it } from 'vitest';
import type { Intent, Slots } from '../../../bot/understanding/understanding.ts';
import { reading, Talk } from './talk.ts';

/** Questions that ask of what is on the screen, whatever their words alone were read as. */

const compared = { name: 'compare-products', args: { productIds: ['norrland', 'fjell', 'vind'] } };

describe('a question about what is shown', () => {
  it.each<[string, Intent, Slots]>([
    ['which is waterproof', 'compare-products', {}],
    ['which of these are made of nylon?', 'refine-results', { reference: 'those' }],
    ['which ones have a hood', 'search-products', { things: ['hood'] }],
  ])('"%s" is answered of each', (said, intent, slots) => {
    const told = new Talk()
      .shows('norrland', 'fjell', 'vind')
      .say(said, reading(intent, slots, 'waterproof'));
    expect(told.tools).toEqual([compared]);
    expect(told.template).not.toBe('comparison');
  });

  it.each<[string, Intent, Slots]>([
    ['which is the cheapest', 'refine-results', { sort: 'price-ascending' }],
    ['which is better', 'compare-products', {}],
    ['which come in blue', 'refine-results', { color: 'Blue' }],
  ])('"%s" is no question about what the store says of each', (said, intent, slots) => {
    const told = new Talk().shows('norrland', 'fjell', 'vind').say(said, reading(intent, slots));
    expect(told.template).not.toBe('facts-of-several');
    expect(told.template).not.toBe('not-said-of-any');
  });

  it('asks of all of several though one of them was talked about last', () => {
    const talk = new Talk().shows('norrland', 'fjell', 'vind');
    talk.say('the second one', reading('product-details', { ordinal: 2 }));
    const told = talk.say(
      'which of these is waterproof',
      reading('refine-results', { reference: 'those' }, 'waterproof'),
    );
    expect(told.tools).toEqual([compared]);
  });

  it.each(["what's in the box", 'what is included', 'whats in the pack', 'what comes with it'])(
    'looks for no boxes at "%s"',
    (said) => {
      const talk = new Talk().shows('norrland');
      const told = talk.say(said, reading('product-details', { about: 'box', things: ['box'] }, 'box'));
      expect(told.tools).toEqual([{ name: 'get-product', args: { productId: 'norrland' } }]);
      expect(told.template).toBe('description-all');
    },
  );

  it.each(['which colors', 'what size?', 'which sizes and colors'])(
    '"%s" asks for the versions there are',
    (said) => {
      const told = new Talk()
        .shows('norrland')
        .say(said, reading('recommend-products', {}, said.replace('which ', '')));
      expect(told.tools).toEqual([{ name: 'get-product', args: { productId: 'norrland' } }]);
      expect(told.text).toMatch(/Blue|size S/);
    },
  );

  it('looks for goods when nothing is known that could be asked about', () => {
    const told = new Talk().say('what grows in shade', reading('product-question', {}, 'grows shade'));
    expect(
      told.tools.some(({ name, args }) => name === 'search-products' && args['query'] === 'grows shade'),
    ).toBe(true);
  });
});

describe('a figure alone', () => {
  it('says how many of what was just put in', () => {
    const talk = new Talk().shows('norrland');
    talk.say('add it in blue M', reading('add-to-cart', { reference: 'it', color: 'Blue', size: 'M' }));
    const told = talk.say('20 please', reading('apply-coupon', { quantity: 20 }, '20'));
    expect(told.tools).toEqual([{ name: 'change-quantity', args: { lineId: 'line-1', quantity: 20 } }]);
  });
});

describe('what the cart comes to', () => {
  it.each(['what does that come to', 'how much does it all add up to', 'what do i owe you'])(
    '"%s"',
    (said) => {
      const talk = new Talk().shows('norrland').inCart(['norrland', 'norrland-Blue-M', 1]);
      expect(talk.say(said, reading('ask-price')).tools).toEqual([{ name: 'view-cart', args: {} }]);
    },
  );
});
