import { describe, expect, it } from 'vitest';
import type { Intent, Slots } from '../../../bot/understanding/understanding.ts';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { ids, reading, store, Talk } from './talk.ts';
import type { Told } from './talk.ts';

/** As many are put in as were said; what cannot be put in is said, never silently made one. */

const added = ({ tools }: Told): unknown[] =>
  tools.filter(({ name }) => name === 'add-to-cart').map(({ args }) => args);

function shopper(language: Language = 'en'): Talk {
  const talk = new Talk();
  talk.answers['search-products'] = () => ids('mug');
  talk.store = { ...store, languages: [language] };
  return talk;
}

describe('no count at all', () => {
  it.each<[string, Language, Slots]>([
    ['add 0 camp mugs', 'en', {}],
    ['add zero camp mugs', 'en', {}],
    ['add -3 camp mugs', 'en', { quantity: 3 }],
    ['put in minus 2 mugs', 'en', { quantity: 2 }],
    ['add ½ camp mugs', 'en', {}],
    ['add 1.5 camp mugs', 'en', {}],
    ['i want half a camp mug', 'en', {}],
    ['añade 0 tazas', 'es', {}],
    ['ajoute -2 tasses', 'fr', { quantity: 2 }],
    ['leg 0 Becher hinein', 'de', {}],
    ['ich nehme 1,5 Becher', 'de', {}],
  ])('"%s" puts nothing in and says so', (text, language, slots) => {
    const talk = shopper(language);
    const told = talk.say(
      text,
      reading('add-to-cart', { names: ['mug'], ...slots }, 'camp mug', { language }),
    );
    expect(told.tools).toEqual([]);
    expect(told.template).toBe('count-impossible');
    const [wording] = catalogueOf(language).wordings['count-impossible'];
    expect(told.text).toBe(wording({}, undefined as never));
  });

  it.each<[string, Slots, number]>([
    ['add 2 camp mugs', { quantity: 2 }, 2],
    ['add a camp mug', {}, 1],
    ['add 10 camp mugs', { quantity: 10 }, 10],
    ['add 1.5 l camp mug', {}, 1],
    ['add 0.5 litre camp mug', {}, 1],
    ['add the 1000 piece camp mug', {}, 1],
    ['add 1000 piece camp mug', {}, 1],
  ])('"%s" is one', (text, slots, quantity) => {
    const told = shopper().say(text, reading('add-to-cart', { names: ['mug'], ...slots }, 'camp mug'));
    expect(added(told)).toEqual([{ variantId: 'mug-DefaultTitle', quantity }]);
  });
});

describe('more than a cart takes', () => {
  it.each(['add 1000 camp mugs', 'add 12,000 camp mugs', 'add 99999999999 camp mugs'])(
    '"%s" is asked of the cart, which tells its maximum',
    (text) => {
      const talk = shopper();
      talk.answers['add-to-cart'] = () => ({
        cart: talk.cart(),
        refusal: { reason: 'too-many', maximum: 99 },
        before: { lines: [], coupons: [] },
      });
      const told = talk.say(text, reading('add-to-cart', { names: ['mug'] }, 'camp mug'));
      expect(added(told)).toEqual([{ variantId: 'mug-DefaultTitle', quantity: 999 }]);
      expect(told.template).toBe('too-many');
      expect(told.text).toContain('99');
    },
  );
});

describe('"add" is more', () => {
  it.each<[string, Intent]>([
    ['add 1 camp mug', 'add-to-cart'],
    ['add 1 camp mug', 'search-products'],
    ['add 2 camp mugs', 'change-quantity'],
  ])('"%s", read as %s right after some were put in, puts in that many more', (text, intent) => {
    const talk = shopper().inCart(['mug', 'mug-DefaultTitle', 2]);
    talk.shows('mug').say('add two', reading('add-to-cart', { quantity: 2 }));
    const quantity = Number(/\d/.exec(text)?.[0]);
    const told = talk.say(text, reading(intent, { quantity, names: ['mug'] }, 'camp mug'));
    expect(told.tools.map(({ name }) => name)).not.toContain('change-quantity');
    expect(added(told)).toEqual([{ variantId: 'mug-DefaultTitle', quantity }]);
  });
});

describe('a count at the end', () => {
  it.each<[string, Intent, number]>([
    ['just the camp mug, 4 of em', 'search-products', 4],
    ['no then. just camp mugs, 4 of them', 'add-to-cart', 4],
    ['only the camp mug, three of those please', 'product-details', 3],
  ])('"%s", read as %s, is that many', (text, intent, quantity) => {
    const told = shopper().say(text, reading(intent, { names: ['mug'] }, 'camp mug'));
    expect(added(told)).toEqual([{ variantId: 'mug-DefaultTitle', quantity }]);
  });

  it('without "just" what is looked for is shown', () => {
    const told = shopper().say('camp mugs, 4 of them', reading('search-products', { names: ['mug'] }, 'mug'));
    expect(added(told)).toEqual([]);
  });
});
