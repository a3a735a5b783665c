import { describe, expect, it } from 'vitest';
import { bareChoice } from '../../../bot/dialogue/choice-ids.ts';
import type { CartRefusal } from '../../../bot/shop/shop.ts';
import type { Understanding } from '../../../bot/understanding/understanding.ts';
import { detailsOf, ids, reading, Talk, usd } from './talk.ts';
import type { Told } from './talk.ts';

interface Row {
  name: string;
  given?: (talk: Talk) => unknown;
  said: string;
  read: Understanding;
  template: string;
  tools?: string[];
  /** Arguments of the last tool. */
  args?: Record<string, unknown>;
  says?: RegExp;
  also?: (told: Told, talk: Talk) => void;
}

const jackets = (talk: Talk) => talk.shows('norrland', 'fjell', 'vind');
const refusing = (refusal: CartRefusal) => (talk: Talk) => {
  talk.shows('mug');
  talk.answers['add-to-cart'] = () => ({ cart: talk.cart(), refusal, before: { lines: [], coupons: [] } });
};
const couponRefused = (refusal: CartRefusal) => (talk: Talk) => {
  talk.answers['apply-coupon'] = () => ({ cart: talk.cart(), refusal, before: { lines: [], coupons: [] } });
};
const twoLines = (talk: Talk) =>
  talk.inCart(['norrland', 'norrland-Blue-M', 1], ['mug', 'mug-DefaultTitle', 2]);
const added = (talk: Talk) => {
  talk.shows('mug');
  talk.say('add it', reading('add-to-cart', { reference: 'it' }));
};
const asked = (talk: Talk) => {
  talk.shows('norrland');
  talk.say('add it', reading('add-to-cart', { reference: 'it' }));
};
const bareIds = (told: Told) => choices(told)?.map(({ id }) => bareChoice(id));
const choices = (told: Told) =>
  told.reply?.parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));

const rows: Row[] = [
  {
    name: 'a product without options is added',
    given: (talk) => talk.shows('mug'),
    said: 'add it',
    read: reading('add-to-cart', { reference: 'it' }),
    template: 'added',
    args: { variantId: 'mug-DefaultTitle', quantity: 1 },
    says: /the Camp Mug to/,
  },
  {
    name: 'size and colour said at once',
    given: jackets,
    said: 'add the first in blue, M',
    read: reading('add-to-cart', { ordinal: 1, color: 'Blue', size: 'M' }),
    template: 'added',
    args: { variantId: 'norrland-Blue-M', quantity: 1 },
  },
  {
    name: 'two of them',
    given: (talk) => talk.shows('mug'),
    said: 'two of them',
    read: reading('add-to-cart', { quantity: 2, reference: 'it' }),
    template: 'added',
    args: { quantity: 2 },
  },
  {
    name: 'only one version can be meant',
    given: jackets,
    said: 'add the second one in M',
    read: reading('add-to-cart', { ordinal: 2, size: 'M' }),
    template: 'added',
    args: { variantId: 'fjell-Red-M' },
  },
  {
    name: 'a missing size is asked with what is in stock',
    given: jackets,
    said: 'add the second one',
    read: reading('add-to-cart', { ordinal: 2 }),
    template: 'ask-option',
    tools: ['get-product'],
    says: /M or L/,
    also: (told) => {
      expect(bareIds(told)).toEqual(['option:Size=M', 'option:Size=L']);
      expect(told.position).toBe('choosingVariant');
    },
  },
  {
    name: 'the answer to the size is enough',
    given: asked,
    said: 'S',
    read: reading('out-of-scope', { size: 'S' }),
    template: 'added',
    args: { variantId: 'norrland-Blue-S' },
  },
  {
    name: 'the answer may be a place in the list',
    given: asked,
    said: 'the second',
    read: reading('add-to-cart', { ordinal: 2 }),
    template: 'ask-option',
    says: /only in size M/,
    also: (_, talk) =>
      expect(talk.say('yes', reading('affirm')).tools.at(-1)?.args).toMatchObject({
        variantId: 'norrland-Black-M',
      }),
  },
  {
    name: 'the answer may leave one more question',
    given: asked,
    said: 'blue',
    read: reading('refine-results', { color: 'Blue' }),
    template: 'ask-option',
    says: /S or M|S and M/,
  },
  {
    name: 'a value that is not offered is told',
    given: asked,
    said: 'XXL',
    read: reading('out-of-scope', { size: 'XXL' }),
    template: 'no-such-option',
    says: /XXL/,
  },
  {
    name: 'a value that is sold out is told with what is there',
    given: asked,
    said: 'L',
    read: reading('out-of-scope', { size: 'L' }),
    template: 'sold-out',
    says: /Black, L|L is sold|in L/,
    also: (told) => expect(choices(told)?.[0]?.id).toMatch(/^variant:norrland-/),
  },
  {
    name: 'a number while a size is open is kept',
    given: asked,
    said: 'two of them',
    read: reading('change-quantity', { quantity: 2 }),
    template: 'ask-option',
    also: (_, talk) =>
      expect(talk.say('S', reading('out-of-scope', { size: 'S' })).tools.at(-1)?.args).toMatchObject({
        quantity: 2,
      }),
  },
  {
    name: 'everything sold out offers similar ones',
    given: (talk) => talk.shows('socks'),
    said: 'add it',
    read: reading('add-to-cart', { reference: 'it' }),
    template: 'sold-out',
    also: (told) => expect(choices(told)?.[0]?.id).toBe('similar:socks'),
  },
  {
    name: 'a product described but not shown is searched for',
    given: (talk) => (talk.answers['search-products'] = () => ids('mug')),
    said: 'add a camp mug',
    read: reading('add-to-cart', {}, 'camp mug'),
    template: 'added',
    tools: ['search-products', 'add-to-cart'],
  },
  {
    name: 'several that fit are asked about',
    given: (talk) => (talk.answers['search-products'] = () => ids('norrland', 'fjell')),
    said: 'add a jacket',
    read: reading('add-to-cart', {}, 'jacket'),
    template: 'which-product',
    also: (told) => expect(bareIds(told)).toEqual(['product:norrland', 'product:fjell']),
  },
  {
    name: 'nothing that fits is told',
    given: (talk) => (talk.answers['search-products'] = () => ids()),
    said: 'add a boat',
    read: reading('add-to-cart', {}, 'boat'),
    template: 'nothing-found',
  },
  {
    name: 'adding among several asks which',
    given: jackets,
    said: 'add to cart',
    read: reading('add-to-cart'),
    template: 'which-product',
    tools: [],
  },
  {
    name: 'adding nothing asks what',
    said: 'add it',
    read: reading('add-to-cart', { reference: 'it' }),
    template: 'name-product',
    tools: [],
  },
  {
    name: 'both are added one after the other',
    given: (talk) => talk.shows('mug', 'vind'),
    said: 'add both',
    read: reading('add-to-cart', { reference: 'both' }),
    template: 'added-several',
    tools: ['add-to-cart', 'get-product', 'add-to-cart'],
  },
  {
    name: 'the one on the page is added',
    given: (talk) => (talk.surroundings.page = { page: 'product', product: 'mug' }),
    said: 'add this',
    read: reading('add-to-cart', { reference: 'this' }),
    template: 'added',
    tools: ['get-product', 'add-to-cart'],
  },
  {
    name: 'too few in stock offers what there is',
    given: refusing({ reason: 'not-enough', available: 2 }),
    said: 'five of it',
    read: reading('add-to-cart', { quantity: 5, reference: 'it' }),
    template: 'not-enough',
    says: /2/,
    also: (told) => expect(told.position).toBe('confirming'),
  },
  {
    name: 'too few in stock with some in the cart offers as many in all, not as many more',
    given: (talk) => {
      talk.inCart(['mug', 'mug-DefaultTitle', 1]);
      refusing({ reason: 'not-enough', available: 3 })(talk);
      talk.say('add five mugs', reading('add-to-cart', { quantity: 5, reference: 'it' }));
    },
    said: 'yes',
    read: reading('affirm'),
    template: 'quantity-changed',
    tools: ['change-quantity'],
    args: { quantity: 3 },
  },
  {
    name: 'the last one being in the cart already is told, and nothing is offered',
    given: (talk) => {
      talk.inCart(['mug', 'mug-DefaultTitle', 1]);
      refusing({ reason: 'not-enough', available: 1 })(talk);
    },
    said: 'put it in',
    read: reading('add-to-cart', { reference: 'it' }),
    template: 'all-in-cart',
    says: /1/,
    also: (told) => expect(told.position).toBe('listening'),
  },
  {
    name: 'more than an order may hold offers the most',
    given: refusing({ reason: 'too-many', maximum: 10 }),
    said: 'a hundred',
    read: reading('add-to-cart', { quantity: 100, reference: 'it' }),
    template: 'too-many',
    says: /10/,
  },
  {
    name: 'sold out meanwhile is told',
    given: refusing({ reason: 'sold-out', available: 0 }),
    said: 'add it',
    read: reading('add-to-cart', { reference: 'it' }),
    template: 'sold-out',
  },
  {
    name: 'no longer sold is told',
    given: refusing({ reason: 'unknown-variant' }),
    said: 'add it',
    read: reading('add-to-cart', { reference: 'it' }),
    template: 'variant-gone',
  },
  {
    name: 'an unknown outcome shows the real cart and is not tried again',
    given: (talk) => {
      talk.shows('mug');
      talk.answers['add-to-cart'] = () => ({ failed: 'unknown-outcome' });
    },
    said: 'add it',
    read: reading('add-to-cart', { reference: 'it' }),
    template: 'cart-unknown',
    tools: ['add-to-cart', 'view-cart'],
  },
  {
    name: 'an unknown outcome and no cart to look at is told',
    given: (talk) => {
      talk.shows('mug');
      talk.answers['add-to-cart'] = () => ({ failed: 'unknown-outcome' });
      talk.answers['view-cart'] = () => ({ failed: 'unavailable' });
    },
    said: 'add it',
    read: reading('add-to-cart', { reference: 'it' }),
    template: 'cart-unknown-unseen',
  },

  {
    name: 'the cart is shown with its total',
    given: twoLines,
    said: 'my cart',
    read: reading('view-cart'),
    template: 'cart',
    says: /3 items.*\$149\.00/,
  },
  {
    name: 'an empty cart is said to be empty',
    said: 'my cart',
    read: reading('view-cart'),
    template: 'cart-empty',
  },
  {
    name: 'the only line is taken out',
    given: (talk) => talk.inCart(['mug', 'mug-DefaultTitle', 1]),
    said: 'remove it',
    read: reading('remove-from-cart', { reference: 'it' }),
    template: 'removed',
    args: { lineIds: ['line-1'] },
  },
  {
    name: 'a line is taken out by name',
    given: twoLines,
    said: 'remove the mug',
    read: reading('remove-from-cart', {}, 'mug'),
    template: 'removed',
    args: { lineIds: ['line-2'] },
  },
  {
    name: 'a line is taken out by place',
    given: twoLines,
    said: 'remove the first',
    read: reading('remove-from-cart', { ordinal: 1 }),
    template: 'removed',
    args: { lineIds: ['line-1'] },
  },
  {
    name: 'a line is taken out by colour',
    given: twoLines,
    said: 'remove the blue one',
    read: reading('remove-from-cart', { color: 'Blue' }),
    template: 'removed',
    args: { lineIds: ['line-1'] },
  },
  {
    name: 'both are taken out',
    given: twoLines,
    said: 'remove both',
    read: reading('remove-from-cart', { reference: 'both' }),
    template: 'removed',
    args: { lineIds: ['line-1', 'line-2'] },
  },
  {
    name: 'removing among several asks which',
    given: twoLines,
    said: 'remove',
    read: reading('remove-from-cart'),
    template: 'which-line',
    tools: [],
    also: (told) => expect(bareIds(told)).toEqual(['line:line-1', 'line:line-2']),
  },
  {
    name: 'what is not in the cart cannot be taken out',
    given: twoLines,
    said: 'remove the tent',
    read: reading('remove-from-cart', {}, 'tent'),
    template: 'line-gone',
  },
  {
    name: 'removing from an empty cart',
    said: 'remove it',
    read: reading('remove-from-cart'),
    template: 'cart-empty',
  },
  {
    name: 'a quantity is changed by name',
    given: twoLines,
    said: 'make it three mugs',
    read: reading('change-quantity', { quantity: 3 }, 'mugs'),
    template: 'quantity-changed',
    args: { lineId: 'line-2', quantity: 3 },
  },
  {
    name: 'nought takes the line out',
    given: (talk) => talk.inCart(['mug', 'mug-DefaultTitle', 2]),
    said: 'zero of them',
    read: reading('change-quantity', { quantity: 0 }),
    template: 'removed',
  },
  {
    name: 'a quantity without a number is asked',
    given: (talk) => talk.inCart(['mug', 'mug-DefaultTitle', 1]),
    said: 'change the quantity',
    read: reading('change-quantity'),
    template: 'ask-quantity',
    also: (told, talk) => {
      expect(told.position).toBe('clarifying');
      expect(talk.say('three', reading('change-quantity', { quantity: 3 })).template).toBe(
        'quantity-changed',
      );
    },
  },
  {
    name: 'two of what is shown but not in the cart adds two',
    given: (talk) => talk.shows('mug'),
    said: 'two of them',
    read: reading('change-quantity', { quantity: 2 }),
    template: 'added',
    args: { quantity: 2 },
  },
  {
    name: 'a quantity the stock does not allow offers what it does',
    given: (talk) => {
      talk.inCart(['mug', 'mug-DefaultTitle', 1]);
      talk.answers['change-quantity'] = () => ({
        cart: talk.cart(),
        refusal: { reason: 'not-enough', available: 8 },
        before: { lines: [], coupons: [] },
      });
    },
    said: 'make it 20',
    read: reading('change-quantity', { quantity: 20 }),
    template: 'not-enough',
    says: /8/,
  },
  {
    name: 'emptying asks first',
    given: twoLines,
    said: 'empty my cart',
    read: reading('empty-cart'),
    template: 'ask-empty',
    tools: [],
    says: /3 items/,
    also: (told) => expect(told.position).toBe('confirming'),
  },
  {
    name: 'yes empties',
    given: (talk) => {
      twoLines(talk);
      talk.say('empty my cart', reading('empty-cart'));
    },
    said: 'yes',
    read: reading('affirm'),
    template: 'emptied',
    tools: ['empty-cart'],
  },
  {
    name: 'no leaves the cart alone',
    given: (talk) => {
      twoLines(talk);
      talk.say('empty my cart', reading('empty-cart'));
    },
    said: 'no',
    read: reading('deny'),
    template: 'all-right',
    tools: [],
  },
  {
    name: 'a yes after ten minutes confirms nothing',
    given: (talk) => {
      twoLines(talk);
      talk.say('empty my cart', reading('empty-cart'));
      talk.now += 11 * 60_000;
    },
    said: 'yes',
    read: reading('affirm'),
    template: 'nothing-open',
    tools: [],
  },
  {
    name: 'an empty cart need not be emptied',
    said: 'empty my cart',
    read: reading('empty-cart'),
    template: 'cart-empty',
  },

  {
    name: 'a code is applied',
    given: twoLines,
    said: 'use RAIN10',
    read: reading('apply-coupon', { coupon: 'RAIN10' }),
    template: 'coupon-applied',
    args: { code: 'RAIN10' },
  },
  {
    name: 'a missing code is asked and then taken',
    given: twoLines,
    said: 'I have a code',
    read: reading('apply-coupon'),
    template: 'ask-coupon',
    also: (_, talk) => expect(talk.say('RAIN10', reading('out-of-scope')).template).toBe('coupon-applied'),
  },
  {
    name: 'an unknown code',
    given: couponRefused({ reason: 'unknown-coupon' }),
    said: 'use NOPE',
    read: reading('apply-coupon', { coupon: 'NOPE' }),
    template: 'coupon-unknown',
  },
  {
    name: 'an expired code',
    given: couponRefused({ reason: 'expired-coupon' }),
    said: 'use OLD',
    read: reading('apply-coupon', { coupon: 'OLD' }),
    template: 'coupon-expired',
  },
  {
    name: 'a used-up code',
    given: couponRefused({ reason: 'used-up-coupon' }),
    said: 'use GONE',
    read: reading('apply-coupon', { coupon: 'GONE' }),
    template: 'coupon-used-up',
  },
  {
    name: 'a code twice',
    given: couponRefused({ reason: 'already-applied' }),
    said: 'use RAIN10',
    read: reading('apply-coupon', { coupon: 'RAIN10' }),
    template: 'coupon-already',
  },
  {
    name: 'a code that needs more in the cart',
    given: couponRefused({ reason: 'minimum-not-reached', minimum: 5000 }),
    said: 'use BIG',
    read: reading('apply-coupon', { coupon: 'BIG' }),
    template: 'coupon-minimum',
    says: /\$50\.00/,
  },

  {
    name: 'checkout hands over to the store',
    given: twoLines,
    said: 'checkout',
    read: reading('checkout'),
    template: 'checkout',
    also: (told) =>
      expect(told.reply?.parts.at(-1)).toMatchObject({ kind: 'link', url: 'https://shop.test/checkout' }),
  },
  {
    name: 'checkout of an empty cart',
    said: 'checkout',
    read: reading('checkout'),
    template: 'cart-empty',
    tools: [],
  },
  {
    name: 'a price that changed is told before checkout',
    given: (talk) => {
      twoLines(talk);
      talk.answers['start-checkout'] = () => {
        const cart = talk.cart();
        const [first] = cart.lines;
        if (first) first.change = { kind: 'price', before: usd(9900) };
        return { url: 'https://shop.test/checkout', cart };
      };
    },
    said: 'checkout',
    read: reading('checkout'),
    template: 'checkout-changed',
    says: /now costs \$119\.00 instead of \$99\.00/,
  },
  {
    name: 'stock that ran out is told before checkout',
    given: (talk) => {
      twoLines(talk);
      talk.answers['start-checkout'] = () => {
        const cart = talk.cart();
        const [first] = cart.lines;
        if (first) first.change = { kind: 'stock', available: 0 };
        return { url: 'https://shop.test/checkout', cart };
      };
    },
    said: 'checkout',
    read: reading('checkout'),
    template: 'checkout-changed',
    says: /sold out/,
  },

  {
    name: 'cancel right after adding undoes it',
    given: added,
    said: 'cancel that',
    read: reading('cancel-that'),
    template: 'undone',
    tools: ['restore-cart'],
  },
  {
    name: 'undo two turns later still undoes',
    given: (talk) => {
      added(talk);
      talk.say('thanks', reading('thank'));
    },
    said: 'undo',
    read: reading('cancel-that'),
    template: 'undone',
  },
  {
    name: 'never mind two turns later undoes nothing',
    given: (talk) => {
      added(talk);
      talk.say('thanks', reading('thank'));
    },
    said: 'never mind',
    read: reading('cancel-that'),
    template: 'all-right',
    tools: [],
  },
  { name: 'undo with nothing done', said: 'undo', read: reading('cancel-that'), template: 'nothing-to-undo' },
  {
    name: 'undo with a question open leaves the question',
    given: (talk) => {
      added(talk);
      talk.shows('norrland');
      talk.say('add it', reading('add-to-cart', { reference: 'it' }));
    },
    said: 'undo',
    read: reading('cancel-that'),
    template: 'undone',
  },
  {
    name: 'never mind closes the question',
    given: asked,
    said: 'never mind',
    read: reading('cancel-that'),
    template: 'all-right',
    also: (told) => expect(told.position).toBe('listening'),
  },
  {
    name: 'no, the black one swaps what was added',
    given: (talk) => {
      talk.shows('norrland');
      talk.say('add it in blue M', reading('add-to-cart', { reference: 'it', color: 'Blue', size: 'M' }));
    },
    said: 'no, the black one',
    read: reading('deny', { color: 'Black' }),
    template: 'swapped',
    // The new one first: nothing is lost when it cannot be had.
    tools: ['get-product', 'add-to-cart', 'remove-from-cart'],
    args: { lineIds: ['line-1'] },
  },
  {
    name: 'no, the other swaps the product',
    given: (talk) => {
      talk.shows('mug', 'vind');
      talk.say('add the first', reading('add-to-cart', { ordinal: 1 }));
    },
    said: 'no, the other',
    read: reading('deny', { reference: 'other' }),
    template: 'swapped',
    also: (told) => expect(told.tools.at(-2)?.args).toEqual({ variantId: 'vind-Green-M', quantity: 1 }),
  },
  {
    name: 'the same in S keeps the colour',
    given: (talk) => {
      talk.shows('norrland');
      talk.say('add it in blue M', reading('add-to-cart', { reference: 'it', color: 'Blue', size: 'M' }));
    },
    said: 'the same in S',
    read: reading('add-to-cart', { reference: 'same', size: 'S' }),
    template: 'added',
    args: { variantId: 'norrland-Blue-S' },
  },
];

describe('the cart', () => {
  it.each(rows)('$name', ({ given, said, read, template, tools, args, says, also }) => {
    const talk = new Talk();
    given?.(talk);
    const told = talk.say(said, read);
    expect(told.troubles).toEqual([]);
    expect(told.template).toBe(template);
    if (tools) expect(told.tools.map(({ name }) => name)).toEqual(tools);
    if (args) expect(told.tools.at(-1)?.args).toMatchObject(args);
    if (says) expect(told.text).toMatch(says);
    also?.(told, talk);
  });

  it('adds what a shopper taps: an option, a version, a product, a line, a number', () => {
    const talk = new Talk();
    asked(talk);
    const sized = talk.tap('option:Color=Blue', 'Blue');
    expect(sized.template).toBe('ask-option');
    expect(talk.tap('option:Size=S', 'S').tools.at(-1)?.args).toEqual({
      variantId: 'norrland-Blue-S',
      quantity: 1,
    });
    talk.shows('norrland', 'mug').say('add to cart', reading('add-to-cart'));
    expect(talk.tap('product:mug', 'Camp Mug').template).toBe('added');
    talk.say('remove', reading('remove-from-cart', {}, ''));
    talk.inCart(['norrland', 'norrland-Blue-M', 1], ['mug', 'mug-DefaultTitle', 2]);
    talk.snapshot.memory = { ...talk.snapshot.memory, focus: undefined, lastAdded: undefined };
    expect(talk.say('change how many', reading('change-quantity')).template).toBe('which-line');
    expect(talk.tap('line:line-2', 'Camp Mug').template).toBe('ask-quantity');
    expect(talk.tap('quantity:3', '3').tools.at(-1)?.args).toEqual({ lineId: 'line-2', quantity: 3 });
  });

  it('knows "42" for the size that is written "US 9 / EU 42"', () => {
    const talk = new Talk();
    const details = detailsOf('mug');
    const sizes = ['US 8 / EU 41', 'US 9 / EU 42'];
    const [variant] = details.card.variants;
    if (!variant) throw new Error('no variant');
    const variants = sizes.map((size) => ({ ...variant, id: size, options: { Size: size } }));
    const card = { ...details.card, options: [{ name: 'Size', values: sizes }], variants };
    talk.answers['search-products'] = () => ({ products: [{ card }], total: 1, facets: [] });
    talk.answers['get-product'] = () => ({ found: true, product: { ...details, card } });
    talk.say('boots', reading('search-products', {}, 'boots'));
    talk.say('add it', reading('add-to-cart', { reference: 'it' }));
    expect(talk.say('42 please', reading('out-of-scope', { size: '42' })).tools.at(-1)?.args).toMatchObject({
      variantId: 'US 9 / EU 42',
    });
  });

  it('does not take "remove the first one" for the answer to which product to add', () => {
    const talk = new Talk();
    jackets(talk);
    talk.say('add to cart', reading('add-to-cart'));
    expect(talk.say('remove the first one', reading('remove-from-cart', { ordinal: 1 })).template).toBe(
      'cart-empty',
    );
  });

  it('says of a sold out version what is there, and a tap on it adds that', () => {
    const talk = new Talk();
    asked(talk);
    talk.say('black', reading('out-of-scope', { color: 'Black', size: 'L' }));
    expect(talk.tap('variant:norrland-Black-M', 'Black, M').tools.at(-1)?.args).toEqual({
      variantId: 'norrland-Black-M',
      quantity: 1,
    });
  });

  it.each([
    'add:',
    'variant:',
    'product:',
    'similar:',
    'line:line-9',
    'option:Size=M',
    'quantity:2',
    'nonsense',
    '',
    'constructor:x',
    'intent:rule-the-world',
  ])('answers the stale or foreign choice "%s" kindly and does nothing', (choiceId) => {
    const told = new Talk().tap(choiceId);
    expect(told.template).toBe('choice-stale');
    expect(told.tools).toEqual([]);
    expect(told.troubles).toEqual([]);
  });

  it('takes no "yes" for an answer that was asked before the clock was put back', () => {
    const talk = new Talk().inCart(['mug', 'mug-DefaultTitle', 2]);
    expect(talk.say('empty my cart', reading('empty-cart')).template).toBe('ask-empty');
    talk.now -= 60 * 60_000;
    const told = talk.say('yes', reading('affirm'));
    expect(told.tools.map(({ name }) => name)).not.toContain('empty-cart');
    expect(talk.snapshot.memory.pending).toEqual([]);
  });

  it.each(['add:other-shop', 'product:gone', 'similar:x'])(
    'says that the store no longer has what the old button "%s" names, and changes nothing',
    (choiceId) => {
      const told = new Talk().tap(choiceId);
      expect(told.template).toBe('product-gone');
      expect(told.tools.map(({ name }) => name)).toEqual(['get-product']);
    },
  );

  it.each([
    ['add:norrland-Blue-M', 'added', 'add-to-cart'],
    ['add:norrland-Black-L', 'added', 'add-to-cart'],
    ['product:norrland', 'details', 'get-product'],
    ['similar:norrland', 'similar', 'find-similar'],
  ])('takes "%s" on a card that scrolled away long ago', (choiceId, template, tool) => {
    const talk = new Talk();
    talk.answers['get-product'] = ({ productId }) => ({
      found: true,
      product: detailsOf(productId.split('-')[0] ?? ''),
    });
    talk.shows('mug').shows('vind');
    const told = talk.tap(choiceId, 'old button');
    expect(told.template).toBe(template);
    expect(told.tools.at(-1)?.name).toBe(tool);
    expect(talk.snapshot.memory.focus?.productId ?? 'norrland').toBe(choiceId.split(/[:-]/)[1]);
  });

  it.each(['variant:fjell-Red-M', 'variant:norrland-Blue-M', 'variant:norrland-Black-L'])(
    'adds nothing for "%s", which no reply offered',
    (choiceId) => {
      const talk = new Talk().shows('norrland');
      const told = talk.tap(choiceId, 'made up');
      expect(told.template).toBe('choice-stale');
      expect(told.tools).toEqual([]);
    },
  );

  it('adds a version it offered, also when the talk went on to other products', () => {
    const talk = new Talk().shows('norrland');
    const offered = talk.say('in blue S', reading('refine-results', { color: 'Blue', size: 'S' }));
    expect(choices(offered)?.[0]?.id).toBe('variant:norrland-Blue-S');
    talk.answers['get-product'] = () => ({ found: true, product: detailsOf('norrland') });
    talk.shows('mug').shows('vind');
    const told = talk.tap('variant:norrland-Blue-S', 'Add to cart');
    expect(told.tools.at(-1)?.args).toEqual({ variantId: 'norrland-Blue-S', quantity: 1 });
  });

  it('adds from an older card while another product’s size is asked, and asks for the size again', () => {
    const talk = new Talk();
    talk.answers['get-product'] = ({ productId }) => ({
      found: true,
      product: detailsOf(productId.split('-')[0] ?? ''),
    });
    talk.shows('norrland');
    expect(talk.say('add it', reading('add-to-cart', { reference: 'it' })).template).toBe('ask-option');
    const told = talk.tap('add:mug-DefaultTitle', 'Camp Mug');
    expect(told.tools.at(-1)).toEqual({
      name: 'add-to-cart',
      args: { variantId: 'mug-DefaultTitle', quantity: 1 },
    });
    expect(talk.snapshot.memory.pending.at(-1)?.kind).toBe('variant');
    expect(talk.tap('add:norrland-Blue-S', 'Blue, S').template).toBe('added');
    expect(talk.snapshot.memory.pending).toEqual([]);
  });
});

it.each(['compare one and three', 'Compare 1 with 3!', 'more about two', 'tell me more about number 2'])(
  'the numbers of %j are places of a list and no quantities, also of what was just added',
  (said) => {
    const talk = new Talk().shows('norrland', 'fjell', 'vind');
    talk.say('add the first in blue, M', reading('add-to-cart', { ordinal: 1, color: 'Blue', size: 'M' }));
    for (const intent of ['compare-products', 'change-quantity'] as const)
      expect(talk.say(said, reading(intent)).tools.map(({ name }) => name)).not.toContain('change-quantity');
    // Nor of what was looked at by itself.
    talk.inCart(['mug', 'mug-DefaultTitle', 1]).shows('mug');
    expect(
      talk
        .say(said, reading('compare-products'))
        .tools.map(({ name }) => name)
        .join(),
    ).not.toMatch(/quantity|remove/);
  },
);
