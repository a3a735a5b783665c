import { describe, expect, test } from 'vitest';
import type { AgentStep, JsonSchema } from '../../../bot/agent/agent.ts';
import { modelDialogue } from '../../../bot/agent/model-dialogue.ts';
import { shownCalls } from '../../../bot/agent/shown-calls.ts';
import { readArguments } from '../../../bot/agent/tool-arguments.ts';
import { resultForModel } from '../../../bot/agent/tool-results.ts';
import { agentTools } from '../../../bot/tools/list.ts';

const schemaOf = (name: string): JsonSchema => agentTools([name])[0]!.parameters;

describe('arguments as models write them', () => {
  test.each<[string, string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'numbers in strings',
      'add-to-cart',
      { variantId: 'v1', quantity: '2' },
      { variantId: 'v1', quantity: 2 },
    ],
    ['a list as JSON', 'compare-products', { productIds: '["a","b"]' }, { productIds: ['a', 'b'] }],
    ['a list without quotes', 'compare-products', { productIds: '[a, b]' }, { productIds: ['a', 'b'] }],
    ['a list without brackets', 'compare-products', { productIds: 'a,b' }, { productIds: ['a', 'b'] }],
    [
      'an object as JSON, with strings in it',
      'search-products',
      { query: 'rain', filters: '{"priceMax":"12000","inStock":"true","exclude":{"color":["red"]}}' },
      { query: 'rain', filters: { priceMax: 12_000, inStock: true, exclude: { color: ['red'] } } },
    ],
    [
      'null and nothing for what may be absent',
      'search-products',
      { query: '', sort: '', limit: null },
      { query: '' },
    ],
    [
      'names the store gives itself',
      'search-products',
      { query: '', filters: { attributes: { Fit: 'slim' } } },
      { query: '', filters: { attributes: { Fit: 'slim' } } },
    ],
    ['an id that is a number', 'get-product', { productId: 42 }, { productId: '42' }],
  ])('%s', (_name, tool, given, wanted) => {
    expect(readArguments(schemaOf(tool), given)).toEqual({ ok: true, arguments: wanted });
  });

  test.each<[string, string, Record<string, unknown>, RegExp]>([
    ['a missing one', 'add-to-cart', { quantity: '1' }, /variantId is missing/],
    ['an unknown one', 'view-cart', { secret: 'x' }, /secret is not an argument/],
    ['no number', 'add-to-cart', { variantId: 'v1', quantity: 'two' }, /quantity must be a number/],
    ['half a piece', 'add-to-cart', { variantId: 'v1', quantity: '1.5' }, /quantity must be a whole number/],
    ['too many', 'add-to-cart', { variantId: 'v1', quantity: '5000' }, /quantity must be from 1 to 999/],
    [
      'an object that is none',
      'search-products',
      { query: 'x', filters: 'cheap' },
      /filters must be an object, as JSON/,
    ],
    [
      'deep inside',
      'search-products',
      { query: 'x', filters: { ratingMin: '9' } },
      /filters.ratingMin must be from 0 to 5/,
    ],
    [
      'a choice that is none',
      'search-products',
      { query: 'x', sort: 'cheapest' },
      /sort must be one of relevance/,
    ],
    [
      'an inherited name',
      'view-cart',
      JSON.parse('{"__proto__":"x"}') as Record<string, unknown>,
      /is not an argument/,
    ],
  ])('names what is wrong: %s', (_name, tool, given, problem) => {
    const read = readArguments(schemaOf(tool), given);
    expect(read.ok ? read.arguments : read.problem).toMatch(problem);
  });
});

describe('the dialogue a model gets', () => {
  test('alternates, begins and ends with the shopper, and marks people of the store', () => {
    const history = [
      { author: 'assistant' as const, text: 'Welcome.' },
      { author: 'shopper' as const, text: 'hi' },
      { author: 'shopper' as const, text: 'a kettle?' },
      { author: 'assistant' as const, text: 'These fit.' },
      { author: 'staff' as const, text: 'I can help.' },
      { author: 'shopper' as const, text: ' ' },
      { author: 'shopper' as const, text: 'which is best' },
    ];
    const messages = modelDialogue({ history, text: 'and cheapest?' });
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(messages[0]!.text).toBe('hi\na kettle?');
    expect(messages[1]!.text).toBe('These fit.\n(Written by a person of the store) I can help.');
    expect(messages[2]!.text).toBe('which is best\nand cheapest?');
  });

  test('keeps what is said now whole and cuts long words of the past', () => {
    const long = 'x'.repeat(3_000);
    const messages = modelDialogue({
      history: [
        { author: 'shopper', text: long },
        { author: 'assistant', text: 'yes' },
      ],
      text: long,
    });
    expect(messages[0]!.text.length).toBeLessThan(1_100);
    expect(messages[2]!.text).toBe(long);
  });
});

const money = (amount: number, exponent = 2) => ({ amount, currency: 'EUR', exponent });

describe('results a model gets', () => {
  test('say money in major units, and leave out what is for pages', () => {
    const text = resultForModel({
      products: [
        {
          card: { id: 'p1', title: 'Kettle', url: '/p1', image: { url: 'x', alt: '' }, price: money(4_950) },
        },
      ],
      facets: [{ name: 'color', values: [] }],
      yen: { amount: 500, currency: 'JPY', exponent: 0 },
    });
    expect(JSON.parse(text)).toEqual({
      products: [{ card: { id: 'p1', title: 'Kettle', price: '49.50 EUR' } }],
      yen: '500 JPY',
    });
  });

  test('stay within bounds however much a shop gives', () => {
    const variants = Array.from({ length: 60 }, (_, index) => ({
      id: `v${index}`,
      options: { Size: 'x'.repeat(200) },
    }));
    const products = Array.from({ length: 50 }, (_, index) => ({ id: `p${index}`, variants }));
    const text = resultForModel({ products });
    expect(text.length).toBeLessThanOrEqual(12_000);
    const read = JSON.parse(text) as {
      products: { id: string; variantsNotShown: number }[];
      productsNotShown: number;
    };
    expect(read.products[0]!.id).toBe('p0');
    expect(read.products.length + read.productsNotShown).toBe(50);
    expect(read.products[0]!.variantsNotShown).toBeGreaterThan(0);
    expect(JSON.parse(resultForModel('y'.repeat(50_000)))).toMatch(/^y{1500}…$/);
    expect(resultForModel(undefined)).toBe('null');
  });
});

describe('which calls a reply shows', () => {
  const step = (...made: [callId: string, tool: string, data: unknown, ok?: boolean][]): AgentStep => ({
    calls: made.map(([callId, tool]) => ({ callId, tool, arguments: {} })),
    results: made.map(([callId, , data, ok = true]) => ({ callId, ok, data })),
  });
  const found = { products: [{ id: 'p1' }] };

  test('of each subject the newest that brought something', () => {
    const steps = [
      step(['a', 'search-products', found], ['b', 'find-policy', { passages: [{ score: 0.9 }] }]),
      step(['c', 'search-products', found]),
      step(['d', 'recommend-products', { products: [] }]),
      step(['e', 'get-product', { found: false }], ['f', 'compare-products', found, false]),
    ];
    expect(shownCalls({ steps })).toEqual(['b', 'c']);
  });

  test('not what was looked up to put it into the cart, but what was found beside it', () => {
    const wanted = { products: [{ id: 'p1', variants: [{ id: 'v1' }] }] };
    const steps = [
      step(['a', 'search-products', wanted], ['b', 'search-products', found]),
      step(['c', 'get-product', { found: true, product: wanted }], ['d', 'view-cart', { cart: {} }]),
      step(['e', 'add-to-cart', { cart: {} }]),
    ];
    steps[2]!.calls[0]!.arguments = { variantId: 'v1', quantity: 1 };
    expect(shownCalls({ steps })).toEqual(['b', 'e']);
  });

  test('what comes closest where nothing fits, and nothing where nothing does', () => {
    const closest = { products: [], total: 0, closest: [{ id: 'p1' }] };
    const nothing = { products: [], total: 0, closest: [] };
    expect(shownCalls({ steps: [step(['a', 'search-products', closest])] })).toEqual(['a']);
    expect(shownCalls({ steps: [step(['a', 'search-products', nothing])] })).toEqual([]);
  });

  test('all of a kind that were asked together, for they serve several wishes', () => {
    const passages = { passages: [{ score: 0.9 }] };
    const steps = [step(['a', 'find-policy', passages], ['b', 'find-policy', passages])];
    expect(shownCalls({ steps })).toEqual(['a', 'b']);
  });

  test('no passage that only shares stray words, no order that is not proven', () => {
    const steps = [
      step(
        ['a', 'find-policy', { passages: [{ score: 0.1 }] }],
        ['b', 'track-order', { kind: 'not-verified' }],
      ),
      step(['c', 'list-promotions', { promotions: [] }], ['d', 'unknown-tool', {}]),
    ];
    expect(shownCalls({ steps })).toEqual([]);
  });
});
