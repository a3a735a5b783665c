import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { groundTurn } from '../../../bot/agent/grounding.ts';

/** "I have not cancelled anything" may be said when it is so, and nothing false passes for looking like it. */

const Sentences = v.pipe(v.array(v.string()), v.minLength(2));
const sets = v.parse(
  v.record(
    v.picklist(['en', 'de', 'es', 'fr']),
    v.strictObject({ true: Sentences, false: Sentences, order: Sentences, undone: Sentences }),
  ),
  parse(readFileSync(join(import.meta.dirname, 'grounding-sets/denials.yaml'), 'utf8')),
);

const price = { amount: 18_900, currency: 'USD', exponent: 2 };
const title = 'Fjell Down Jacket';
const line = { lineId: 'line-1', productId: 'p', variantId: 'p', title, options: {}, quantity: 1, unitPrice: price, total: price }; // prettier-ignore
const looked = [
  { tool: 'get-product', data: { found: true, product: { card: { title, price, available: true }, facts: [] } } },
  { tool: 'view-cart', data: { cart: { lines: [] } } },
]; // prettier-ignore
const added = [
  {
    tool: 'add-to-cart',
    data: { cart: { lines: [line] }, lineId: 'line-1', before: { lines: [], coupons: [] } },
  },
];
const orderAt = (state: string, stateLabel: string) => [
  ...looked,
  {
    tool: 'track-order',
    data: { kind: 'found', order: { number: 'D-10001', state, stateLabel, lines: [], totals: [] } },
  },
];

function said(sentence: string, language: string, results: { tool: string; data: unknown }[]): string {
  const facts = { results, shopperText: '', language, locale: language, currency: 'USD' };
  const grounder = groundTurn({ facts: { ...facts, today: '2026-11-21' } });
  return [...grounder.push(sentence), ...grounder.finish().released].join(' ');
}

describe.each(Object.entries(sets))('in %s', (language, { true: truths, false: lies, order, undone }) => {
  it.each(truths)('with nothing done it may say: %s', (sentence) => {
    expect(said(sentence, language, looked)).toBe(sentence);
  });

  it.each(lies)('it does not say: %s', (sentence) => {
    expect(said(sentence, language, looked)).toBe('');
  });

  it.each(order)('only of an order it has read: %s', (sentence) => {
    expect(said(sentence, language, looked)).toBe('');
    expect(said(sentence, language, orderAt('paid', 'Paid'))).toBe(sentence);
    expect(said(sentence, language, orderAt('cancelled', 'Cancelled'))).toBe('');
  });

  it.each(undone)('only until something is added: %s', (sentence) => {
    expect(said(sentence, language, looked)).toBe(sentence);
    expect(said(sentence, language, added)).toBe('');
  });
});
