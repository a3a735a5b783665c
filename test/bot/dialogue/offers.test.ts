import { describe, expect, it } from 'vitest';
import { reading, Talk } from './talk.ts';

/** Short words after an offer: what they take, what they do not, and how long the offer lasts. */

const MINUTE = 60_000;

/** "The blue one in M": told with its one button. */
function offered(): Talk {
  const talk = new Talk().shows('norrland');
  const told = talk.say('blue, M', reading('product-details', { color: 'Blue', size: 'M' }));
  expect(told.template).toBe('version');
  return talk;
}

describe('what was just offered', () => {
  it.each(['yes', 'yes that', 'great, that too', 'ok this one please'])('is taken by "%s"', (text) => {
    expect(offered().say(text, reading('affirm')).template).toBe('added');
  });

  it('is taken by "buy", where the cart is empty', () => {
    expect(offered().say('buy', reading('checkout')).template).toBe('added');
  });

  it('leaves a cart that holds something to its checkout', () => {
    const talk = offered().inCart(['mug', 'mug-DefaultTitle', 1]);
    expect(talk.say('buy', reading('checkout')).template).toBe('checkout');
  });

  it.each(['yes', 'yes that'])('is not taken by "%s" ten minutes later', (text) => {
    const talk = offered();
    talk.now += 10 * MINUTE;
    expect(talk.say(text, reading('affirm')).template).not.toBe('added');
    expect(talk.surroundings.cartLines).toEqual([]);
  });

  it('is offered once more after a digression, and taken then', () => {
    const talk = offered();
    talk.say('can i send it back', reading('returns-policy'));
    expect(talk.say('ok', reading('affirm')).template).toBe('version');
    expect(talk.say('yes', reading('affirm')).template).toBe('added');
  });
});

describe('words that put nothing in', () => {
  it.each([
    ['en', 'she already has a mug'],
    ['de', 'sie hat schon einen Becher'],
    ['es', 'ya tiene una taza'],
    ['fr', 'elle a deja une tasse'],
  ] as const)('%s: %s', (language, text) => {
    const talk = new Talk();
    talk.say('cups', reading('search-products', {}, 'cups', { language }));
    talk.say(text, reading('change-quantity', { things: ['mug'], names: ['mug'] }, 'mug', { language }));
    expect(talk.surroundings.cartLines).toEqual([]);
  });

  it('a version that is only named', () => {
    const talk = new Talk().shows('norrland');
    talk.say('tell me more', reading('product-details', { reference: 'it' }));
    expect(talk.say('the black one', reading('add-to-cart', { color: 'Black' })).template).not.toBe('added');
  });
});
