import { describe, expect, it } from 'vitest';
import type { Understanding } from '../../../bot/understanding/understanding.ts';
import { detailsOf, ids, reading, Talk } from './talk.ts';
import type { Told } from './talk.ts';

interface Row {
  name: string;
  given?: (talk: Talk) => unknown;
  said: string;
  read: Understanding;
  template: string;
  tools?: string[];
  args?: Record<string, unknown>;
  says?: RegExp;
  also?: (told: Told, talk: Talk) => void;
}

const nothing = () => ({ products: [], total: 0, facets: [] });
const jackets = (talk: Talk) => talk.shows('norrland', 'fjell', 'vind');
const many = (talk: Talk) => {
  talk.answers['search-products'] = () => ({
    ...ids('norrland', 'fjell', 'vind', 'mug', 'socks'),
    total: 12,
  });
  talk.say('jackets', reading('search-products', { color: 'Blue' }, 'jacket'));
};
const talkingOf = (id: string) => (talk: Talk) => talk.shows(id);
const partKinds = (told: Told) => told.reply?.parts.map(({ kind }) => kind);

const rows: Row[] = [
  {
    name: 'a shopper searches by words',
    said: 'rain jackets',
    read: reading('search-products', {}, 'rain jacket'),
    template: 'found',
    args: { query: 'rain jacket', filters: {} },
  },
  {
    name: 'a price limit is a filter',
    said: 'jackets under 120',
    read: reading('search-products', { priceMax: 12000 }, 'jacket'),
    template: 'found',
    args: { filters: { priceMax: 12000 } },
  },
  {
    name: 'size, colour and brand are filters',
    said: 'blue Fjord jacket in M',
    read: reading('search-products', { color: 'Blue', brand: 'Fjord', size: 'M' }, 'jacket'),
    template: 'found',
    args: { filters: { color: 'Blue', brand: 'Fjord', size: 'M' } },
  },
  {
    name: 'rating and stock are filters',
    said: 'well rated and in stock',
    read: reading('search-products', { ratingMin: 4, inStock: true }),
    template: 'found',
    args: { filters: { ratingMin: 4, inStock: true } },
  },
  {
    name: 'what must not be is a filter',
    said: 'a jacket, not black',
    read: reading('search-products', { exclude: { color: ['Black'] } }, 'jacket'),
    template: 'found',
    args: { filters: { exclude: { color: ['Black'] } } },
  },
  {
    name: 'a sort order alone is enough to search',
    said: 'the newest things',
    read: reading('search-products', { sort: 'newest' }),
    template: 'found',
    args: { sort: 'newest' },
  },
  {
    name: 'a search without any words asks what for',
    said: 'I am looking for something',
    read: reading('search-products'),
    template: 'ask-what',
    args: { query: '', said: 'I am looking for something' },
  },
  {
    name: 'one hit is named with its price',
    given: (talk) => (talk.answers['search-products'] = () => ids('mug')),
    said: 'a mug',
    read: reading('search-products', {}, 'mug'),
    template: 'found-one',
    says: /Camp Mug.*\$15\.00/,
  },
  {
    name: 'more than fit on the screen are counted',
    given: (talk) =>
      (talk.answers['search-products'] = () => ({
        ...ids('norrland', 'fjell', 'vind', 'mug', 'socks'),
        total: 40,
      })),
    said: 'jackets',
    read: reading('search-products', {}, 'jacket'),
    template: 'found',
    says: /40/,
  },
  {
    name: 'a corrected word is told',
    given: (talk) =>
      (talk.answers['search-products'] = () => ({ ...ids('norrland', 'fjell'), corrected: 'jacket' })),
    said: 'jakcet',
    read: reading('search-products', {}, 'jakcet'),
    template: 'found',
    says: /"jacket"/,
  },
  {
    name: 'nothing found offers what comes nearest, as data',
    given: (talk) =>
      (talk.answers['search-products'] = () => ({
        ...nothing(),
        relaxation: { drop: 'priceMax', nearest: [detailsOf('vind').card], total: 1 },
      })),
    said: 'jackets under 5',
    read: reading('search-products', { priceMax: 500 }, 'jacket'),
    template: 'nothing-found-relaxed',
    says: /price limit/,
    also: (told) => expect(partKinds(told)).toContain('products'),
  },
  {
    name: 'nothing at all is said plainly',
    given: (talk) => (talk.answers['search-products'] = nothing),
    said: 'a submarine',
    read: reading('search-products', {}, 'submarine'),
    template: 'nothing-found',
    says: /submarine/,
  },
  {
    name: 'a limit in another currency is left out and told',
    said: 'under 100 euros',
    read: reading('search-products', { priceMax: 10000, currency: 'EUR' }, 'jacket'),
    template: 'found',
    args: { filters: {} },
    says: /EUR/,
  },
  {
    name: 'the shop being out of reach is told',
    given: (talk) => (talk.answers['search-products'] = () => ({ failed: 'unavailable' })),
    said: 'jackets',
    read: reading('search-products', {}, 'jacket'),
    template: 'unavailable',
  },

  {
    name: 'cheaper goes below the cheapest shown',
    given: jackets,
    said: 'cheaper',
    read: reading('refine-results', { priceDirection: -1 }),
    template: 'found',
    args: { filters: { priceMax: 7899 } },
  },
  {
    name: 'nothing cheaper is told with the lowest price',
    given: (talk) => {
      jackets(talk);
      talk.answers['search-products'] = nothing;
    },
    said: 'cheaper',
    read: reading('refine-results', { priceDirection: -1 }),
    template: 'no-cheaper',
    says: /\$79\.00/,
  },
  {
    name: 'better goes above the dearest shown',
    given: jackets,
    said: 'something better',
    read: reading('refine-results', { priceDirection: 1 }),
    template: 'found',
    args: { filters: { priceMin: 18901 } },
  },
  {
    name: 'a colour is added to the last search',
    given: many,
    said: 'in red',
    read: reading('refine-results', { color: 'Red' }),
    template: 'found',
    args: { query: 'jacket', filters: { color: 'Red' } },
  },
  {
    name: 'a size is added and the colour stays',
    given: many,
    said: 'in M',
    read: reading('refine-results', { size: 'M' }),
    template: 'found',
    args: { filters: { color: 'Blue', size: 'M' } },
  },
  {
    name: 'only in stock narrows',
    given: many,
    said: 'only in stock',
    read: reading('refine-results', { inStock: true }),
    template: 'found',
    args: { filters: { color: 'Blue', inStock: true } },
  },
  {
    name: 'not blue takes the blue back',
    given: many,
    said: 'not blue',
    read: reading('refine-results', { exclude: { color: ['Blue'] } }),
    template: 'found',
    args: { filters: { exclude: { color: ['Blue'] } } },
  },
  {
    name: 'sorting goes over the same search',
    given: many,
    said: 'cheapest first',
    read: reading('refine-results', { sort: 'price-ascending' }),
    template: 'found',
    args: { query: 'jacket', sort: 'price-ascending' },
  },
  {
    name: 'more words narrow the words',
    given: many,
    said: 'with a hood',
    read: reading('refine-results', {}, 'hood'),
    template: 'found',
    args: { query: 'jacket hood' },
  },
  {
    name: 'refining without a search asks what for',
    said: 'cheaper',
    read: reading('refine-results', { priceDirection: -1 }),
    template: 'no-search-yet',
    tools: [],
  },
  {
    name: 'refining with words but no search is a search',
    said: 'in blue',
    read: reading('refine-results', { color: 'Blue' }),
    template: 'found',
    args: { filters: { color: 'Blue' } },
  },
  {
    name: 'more goes on where it stopped',
    given: many,
    said: 'more',
    read: reading('show-more'),
    template: 'more',
    args: { offset: 5 },
  },
  {
    name: 'more without a search asks what for',
    said: 'more',
    read: reading('show-more'),
    template: 'no-search-yet',
    tools: [],
  },
  {
    name: 'more after the last says so',
    given: jackets,
    said: 'more',
    read: reading('show-more'),
    template: 'no-more',
    tools: [],
  },

  {
    name: 'the first two are compared',
    given: jackets,
    said: 'compare the first two',
    read: reading('compare-products', { ordinals: [1, 2] }),
    template: 'comparison',
    args: { productIds: ['norrland', 'fjell'] },
  },
  {
    name: 'two named products are compared',
    given: jackets,
    said: 'compare the Norrland and the Vind',
    read: reading('compare-products', {}, 'norrland vind'),
    template: 'comparison',
    args: { productIds: ['norrland', 'vind'] },
  },
  {
    name: 'all of a kind are compared, whatever was talked about before',
    given: (talk) => {
      talk.shows('mug');
      delete talk.answers['search-products'];
    },
    said: 'compare the two jackets',
    read: reading(
      'compare-products',
      { things: ['jacket'], category: 'Jackets', names: ['jackets'] },
      'compare two',
    ),
    template: 'comparison',
    tools: ['search-products', 'compare-products'],
  },
  {
    name: 'those are compared',
    given: jackets,
    said: 'compare those',
    read: reading('compare-products', { reference: 'those' }),
    template: 'comparison',
    args: { productIds: ['norrland', 'fjell', 'vind'] },
  },
  {
    name: 'a gap in a comparison is null',
    given: jackets,
    said: 'compare those',
    read: reading('compare-products', { reference: 'those' }),
    template: 'comparison',
    also: ({ reply }) => {
      const part = reply?.parts.find(({ kind }) => kind === 'comparison');
      expect(part?.kind === 'comparison' && part.rows.find(({ label }) => label === 'Care')?.values).toEqual([
        null,
        null,
        'Machine wash at 30 °C',
      ]);
    },
  },
  {
    name: 'comparing needs two',
    said: 'compare',
    read: reading('compare-products'),
    template: 'compare-needs-two',
    tools: [],
  },

  {
    name: 'details of the second one',
    given: jackets,
    said: 'tell me more about the second',
    read: reading('product-details', { ordinal: 2 }),
    template: 'details',
    args: { productId: 'fjell' },
    also: (told) => expect(partKinds(told)).toContain('product'),
  },
  {
    name: 'details of a product on the page',
    given: (talk) => (talk.surroundings.page = { page: 'product', product: 'mug' }),
    said: 'tell me about this',
    read: reading('product-details', { reference: 'this' }),
    template: 'details',
    args: { productId: 'mug' },
  },
  {
    name: 'details of a product that is gone',
    given: (talk) => {
      jackets(talk);
      talk.answers['get-product'] = () => ({ found: false });
    },
    said: 'the second',
    read: reading('product-details', { ordinal: 2 }),
    template: 'product-gone',
  },
  {
    name: 'details of a product named but not shown',
    given: (talk) => (talk.answers['search-products'] = () => ids('mug')),
    said: 'tell me about the camp mug',
    read: reading('product-details', {}, 'camp mug'),
    template: 'details',
    tools: ['search-products', 'get-product'],
  },
  {
    name: 'details of nothing asks which product',
    said: 'details please',
    read: reading('product-details'),
    template: 'name-product',
    tools: [],
  },
  {
    name: 'details among several asks which',
    given: jackets,
    said: 'tell me more',
    read: reading('product-details'),
    template: 'which-product',
    tools: [],
  },
  {
    name: 'the fifth of three is out of range',
    given: jackets,
    said: 'the fifth',
    read: reading('product-details', { ordinal: 5 }),
    template: 'out-of-range',
    tools: [],
    says: /3/,
  },

  {
    name: 'a fact is quoted',
    given: talkingOf('norrland'),
    said: 'how heavy is it?',
    read: reading('product-question', { reference: 'it' }, 'heavy'),
    template: 'fact-quote',
    says: /Weight: 420 g/,
  },
  {
    name: 'a fact by its own name',
    given: talkingOf('norrland'),
    said: 'what material is it?',
    read: reading('product-question', { reference: 'it' }, 'material'),
    template: 'fact-quote',
    says: /Recycled nylon/,
  },
  {
    name: 'waterproofness is quoted, not concluded',
    given: talkingOf('norrland'),
    said: 'is it waterproof?',
    read: reading('product-question', { reference: 'it' }, 'waterproof'),
    template: 'fact-quote',
    says: /Water column: 10,000 mm/,
  },
  {
    name: 'a sentence of the description is quoted',
    given: talkingOf('norrland'),
    said: 'does it have a hood?',
    read: reading('product-question', { reference: 'it' }, 'hood'),
    template: 'description-quote',
    says: /The hood folds into the collar\./,
  },
  {
    name: 'what the store does not say is unknown, never no',
    given: talkingOf('norrland'),
    said: 'does it contain latex?',
    read: reading('product-question', { reference: 'it' }, 'latex'),
    template: 'not-said',
    says: /does not say/,
    also: ({ text, position }) => {
      expect(text).not.toMatch(/\bno\b/i);
      expect(position).toBe('confirming');
    },
  },
  {
    name: 'washing is answered from the care label',
    given: talkingOf('vind'),
    said: 'can I wash it?',
    read: reading('product-question', { reference: 'it' }, 'wash'),
    template: 'fact-quote',
    says: /Machine wash/,
  },

  {
    name: 'a size in stock',
    given: talkingOf('norrland'),
    said: 'do you have it in S?',
    read: reading('check-availability', { size: 'S', reference: 'it' }),
    template: 'in-stock',
    says: /Blue and S/,
  },
  {
    name: 'a size sold out names what is there',
    given: talkingOf('norrland'),
    said: 'do you have it in L?',
    read: reading('check-availability', { size: 'L', reference: 'it' }),
    template: 'sold-out',
    says: /Black M/,
  },
  {
    name: 'a size that does not exist',
    given: talkingOf('norrland'),
    said: 'in XXL?',
    read: reading('check-availability', { size: 'XXL' }),
    template: 'no-such-option',
    says: /XXL.*S or M/,
  },
  {
    name: 'a colour with several sizes lists them',
    given: talkingOf('norrland'),
    said: 'is the blue in stock?',
    read: reading('check-availability', { color: 'Blue' }),
    template: 'stock-by-option',
    says: /S and M/,
  },
  {
    name: 'a product without options in stock',
    given: talkingOf('mug'),
    said: 'is it in stock?',
    read: reading('check-availability', { reference: 'it' }),
    template: 'in-stock-simple',
  },
  {
    name: 'a product sold out altogether',
    given: talkingOf('socks'),
    said: 'is it in stock?',
    read: reading('check-availability', { reference: 'it' }),
    template: 'sold-out',
  },

  {
    name: 'the price of the one talked about',
    given: talkingOf('fjell'),
    said: 'how much is it?',
    read: reading('ask-price', { reference: 'it' }),
    template: 'price',
    says: /\$189\.00/,
  },
  {
    name: 'prices of all that are shown',
    given: jackets,
    said: 'how much are they?',
    read: reading('ask-price', { reference: 'those' }),
    template: 'prices',
    says: /\$119\.00.*\$189\.00.*\$79\.00/,
  },
  {
    name: 'a price altogether is about the cart',
    given: (talk) => talk.inCart(['mug', 'mug-DefaultTitle', 2]),
    said: 'how much is it altogether?',
    read: reading('ask-price', { reference: 'it' }),
    template: 'cart',
    says: /\$30\.00/,
  },

  {
    name: 'similar to the first',
    given: jackets,
    said: 'similar to the first',
    read: reading('find-similar', { ordinal: 1 }),
    template: 'similar',
    args: { productId: 'norrland' },
  },
  {
    name: 'similar but cheaper',
    given: talkingOf('fjell'),
    said: 'something like it but cheaper',
    read: reading('find-similar', { reference: 'it', priceDirection: -1 }),
    template: 'similar',
    args: { productId: 'fjell', filters: { priceMax: 18899 } },
  },
  {
    name: 'nothing similar',
    given: (talk) => {
      talkingOf('fjell')(talk);
      talk.answers['find-similar'] = () => ({ products: [] });
    },
    said: 'similar ones',
    read: reading('find-similar'),
    template: 'no-similar',
  },
  {
    name: 'similar to nothing asks',
    said: 'similar ones',
    read: reading('find-similar'),
    template: 'name-product',
    tools: [],
  },
  {
    name: 'a recommendation in a category',
    said: 'recommend a jacket',
    read: reading('recommend-products', { category: 'Jackets' }),
    template: 'recommended',
    args: { category: 'Jackets' },
  },
  {
    name: 'a recommendation of anything',
    said: 'what do you recommend?',
    read: reading('recommend-products'),
    template: 'recommended',
    args: {},
  },
  {
    name: 'nothing to recommend',
    given: (talk) => (talk.answers['recommend-products'] = () => ({ products: [] })),
    said: 'recommend a boat',
    read: reading('recommend-products', { category: 'Boats' }),
    template: 'nothing-to-recommend',
  },
  {
    name: 'the cheapest one picks from those shown',
    given: jackets,
    said: 'the cheapest one',
    read: reading('search-products', { sort: 'price-ascending' }),
    template: 'details',
    args: { productId: 'vind' },
  },
  {
    name: 'the cheapest picks even when read as sorting',
    given: jackets,
    said: 'which is the cheapest?',
    read: reading('refine-results', { sort: 'price-ascending' }),
    template: 'details',
    args: { productId: 'vind' },
  },
  {
    name: 'cheaper than what was recommended',
    given: (talk) => talk.say('recommend', reading('recommend-products', { category: 'Jackets' })),
    said: 'cheaper',
    read: reading('refine-results', { priceDirection: -1 }),
    template: 'found',
    args: { filters: { category: 'Jackets', priceMax: 1499 } },
  },
  {
    name: 'yes to the only one there is',
    given: (talk) => {
      talk.shows('mug');
      talk.say('the second', reading('product-details', { ordinal: 2 }));
    },
    said: 'yes',
    read: reading('affirm'),
    template: 'details',
    args: { productId: 'mug' },
  },
  {
    name: 'which sizes there are',
    given: talkingOf('norrland'),
    said: 'what sizes does it come in?',
    read: reading('check-availability', { reference: 'it' }),
    template: 'stock-by-option',
    says: /size S and M.*L/,
  },
  {
    name: 'which colours a size has',
    given: talkingOf('norrland'),
    said: 'which colours are there in M?',
    read: reading('check-availability', { size: 'M' }),
    template: 'stock-by-option',
    says: /Blue and Black/,
  },
  {
    name: 'show me the second one is no search',
    given: jackets,
    said: 'show me the second one',
    read: reading('search-products', { ordinal: 2 }),
    template: 'details',
    args: { productId: 'fjell' },
  },
  {
    name: 'tell me about shipping is no product',
    given: (talk) => (talk.answers['search-products'] = nothing),
    said: 'tell me about shipping',
    read: reading('product-details', {}, 'shipping'),
    template: 'policy',
    tools: ['search-products', 'find-policy'],
  },
];

describe('finding products and asking about them', () => {
  it.each(rows)('$name', ({ given, said, read, template, tools, args, says, also }) => {
    const talk = new Talk();
    given?.(talk);
    const told = talk.say(said, read);
    expect(told.troubles).toEqual([]);
    expect(told.template).toBe(template);
    if (tools) expect(told.tools.map(({ name }) => name)).toEqual(tools);
    if (args) {
      expect(told.tools[0]?.args).toMatchObject(args);
      if (args['filters']) expect(told.tools[0]?.args['filters']).toEqual(args['filters']);
    }
    if (says) expect(told.text).toMatch(says);
    also?.(told, talk);
  });
});
