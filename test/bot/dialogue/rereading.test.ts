import { describe, expect, it } from 'vitest';
import { ids, MONDAY_TEN, reading, Talk } from './talk.ts';
import type { Told } from './talk.ts';

/** What words mean by what was just talked about, whatever they were read as alone. */

const added = (talk: Talk): void => {
  talk.shows('norrland');
  talk.say('add it in blue M', reading('add-to-cart', { reference: 'it', color: 'Blue', size: 'M' }));
};
const last = (told: Told) => told.tools.at(-1);

describe('reading again', () => {
  it('takes "12 of them" after adding for how many, also where 12 was read as a size', () => {
    const talk = new Talk();
    added(talk);
    const told = talk.say('12 of them', reading('refine-results', { size: '12', reference: 'those' }));
    expect(last(told)).toEqual({ name: 'change-quantity', args: { lineId: 'line-1', quantity: 12 } });
  });

  it('takes "up to 5" of a quantity for no price', () => {
    const talk = new Talk();
    added(talk);
    const told = talk.say('bump that up to 5', reading('change-quantity', { priceMax: 500 }, 'bump'));
    expect(last(told)).toEqual({ name: 'change-quantity', args: { lineId: 'line-1', quantity: 5 } });
  });

  it.each([
    ['swap it for the black one', { color: 'Black', reference: 'it' } as const],
    ['change the jacket to black', { color: 'Black' }],
    ['make it black', { color: 'Black', reference: 'it' } as const],
  ])('puts the new version in before the old one leaves: "%s"', (said, slots) => {
    const talk = new Talk();
    added(talk);
    const told = talk.say(said, reading('change-quantity', slots, 'jacket'));
    expect(told.template).toBe('swapped');
    expect(told.tools.map(({ name }) => name)).toEqual(['get-product', 'add-to-cart', 'remove-from-cart']);
    expect(told.tools[1]?.args).toEqual({ variantId: 'norrland-Black-M', quantity: 1 });
  });

  it('leaves the cart alone when what it should be swapped for is sold out', () => {
    const talk = new Talk().inCart(['norrland', 'norrland-Blue-M', 1]);
    const told = talk.say(
      'swap the jacket for black L',
      reading('add-to-cart', { color: 'Black', size: 'L' }),
    );
    expect(told.template).toBe('sold-out');
    expect(told.tools.map(({ name }) => name)).toEqual(['get-product']);
  });

  it('swaps nothing on a question', () => {
    const talk = new Talk().inCart(['norrland', 'norrland-Blue-M', 1]);
    const told = talk.say('can I exchange it for black?', reading('returns-policy', { color: 'Black' }));
    expect(told.tools.map(({ name }) => name)).toEqual(['find-policy']);
  });

  it('takes each of several things, those without a question first', () => {
    const talk = new Talk();
    talk.answers['search-products'] = ({ query }) => ids(query ?? '');
    const wishes = ['a norrland', 'two mugs'].map((text, index) => ({
      ...reading('add-to-cart', index === 1 ? { quantity: 2 } : {}, index === 1 ? 'mug' : 'norrland'),
      text,
    }));
    const told = talk.say(
      'add a norrland and two mugs',
      reading('add-to-cart', {}, 'norrland mug', { wishes }),
    );
    expect(told.template).toBe('ask-option');
    expect(last(told)?.args ?? {}).not.toHaveProperty('lineIds');
    expect(told.tools.filter(({ name }) => name === 'add-to-cart').map(({ args }) => args)).toEqual([
      { variantId: 'mug-DefaultTitle', quantity: 2 },
    ]);
    expect(told.text).toMatch(/^Added to your cart: 2 × Camp Mug\. Which/);
  });

  it('asks the store whether an order can be cancelled', () => {
    const talk = new Talk();
    expect(talk.now).toBe(MONDAY_TEN);
    const told = talk.say('can I cancel it?', reading('cancel-that', { reference: 'it' }, 'cancel'));
    expect(told.tools).toEqual([
      { name: 'find-policy', args: { question: 'can I cancel it?', topic: 'cancel-order' } },
    ]);
  });
});
