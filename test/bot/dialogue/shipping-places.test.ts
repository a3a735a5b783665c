import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../bot/understanding/understanding.ts';
import { reading, store, Talk } from './talk.ts';

/** Only ways that go where the shopper says are told; where none goes, that is said. */

const methods = [
  { id: 'parcel', name: 'Parcel', price: 495, freeFrom: 10_000, days: [2, 4], regions: ['GB'] },
  { id: 'europe', name: 'Europe', price: 1450, days: [5, 9], regions: ['DE', 'FR', 'ES'] },
] satisfies typeof store.shipping.methods;

function shopper(): Talk {
  const talk = new Talk();
  talk.answers['find-policy'] = () => ({ passages: [] });
  talk.store = { ...store, shipping: { ...store.shipping, methods } };
  return talk;
}

describe('a place in the question', () => {
  it.each<[string, Intent, RegExp, RegExp]>([
    ['shipping to Madrid?', 'delivery-estimate', /Europe/, /Parcel/],
    ['how long to Spain', 'delivery-estimate', /Europe/, /Parcel/],
    ['how long to leeds', 'delivery-estimate', /Parcel/, /Europe/],
    ['how long does it take', 'delivery-estimate', /Parcel.*Europe/, /deliver to/],
    ['how long to Spain or the UK', 'delivery-estimate', /Parcel.*Europe/, /deliver to/],
    ['how long to Toronto', 'delivery-estimate', /not deliver to Canada/, /Parcel|Europe/],
  ])('%s', (said, intent, tells, hides) => {
    const { text } = shopper().say(said, reading(intent));
    expect(text).toMatch(tells);
    expect(text).not.toMatch(hides);
  });

  it('no delivery is called free that does not go there', () => {
    const talk = shopper().shows('norrland');
    const told = talk.say(
      'how much is it with shipping to Madrid',
      reading('ask-price', { reference: 'it' }),
    );
    expect(told.text).toMatch(/Europe/);
    expect(told.text).not.toMatch(/Parcel|free/);
  });

  it.each<[string, RegExp, RegExp]>([
    ['how many days would that be?', /Europe/, /Parcel/],
    ['and when would it arrive', /Europe/, /Parcel/],
    ['how long to leeds', /Parcel/, /Europe/],
    ['how long to the Faroes', /Parcel.*Europe/, /deliver to/],
  ])('after what sending to Madrid costs: %s', (said, tells, hides) => {
    const talk = shopper();
    talk.say('what is shipping to Madrid', reading('shipping-info'));
    const { text } = talk.say(said, reading('delivery-estimate'));
    expect(text).toMatch(tells);
    expect(text).not.toMatch(hides);
  });
});
