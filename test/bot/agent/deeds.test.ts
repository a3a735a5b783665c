import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { groundTurn } from '../../../bot/agent/grounding.ts';

/** "I have cancelled your order": nothing is said to be done that no tool of the turn did. */

const Sentences = v.optional(v.array(v.string()), []);
const Sets = v.record(
  v.picklist(['en', 'de', 'es', 'fr']),
  v.strictObject({
    false: v.array(v.string()),
    true: v.array(v.string()),
    did: v.array(v.strictObject({ tool: v.string(), true: Sentences, false: Sentences })),
  }),
);
const sets = v.parse(
  Sets,
  parse(readFileSync(join(import.meta.dirname, 'grounding-sets/deeds.yaml'), 'utf8')),
);

const usd = (amount: number) => ({ amount, currency: 'USD', exponent: 2 });
const line = (lineId: string, title: string) => ({
  lineId,
  productId: lineId,
  variantId: lineId,
  title,
  options: {},
  quantity: 1,
  unitPrice: usd(11_900),
  total: usd(11_900),
});
const norrland = line('line-1', 'Norrland Rain Jacket');
const before = { lines: [], coupons: [] };
const changed = { cart: { lines: [norrland], revision: 2 }, lineId: 'line-1', before };
const shown = {
  tool: 'get-product',
  data: {
    found: true,
    product: { card: { title: 'Fjell Down Jacket', price: usd(18_900), available: true }, facts: [] },
  },
};
const order = { number: 'D-10001', state: 'cancelled', stateLabel: 'Cancelled', lines: [], totals: [] };

/** What a turn's tools gave back. */
const results: Record<string, { tool: string; data: unknown }[]> = {
  nothing: [shown, { tool: 'view-cart', data: { cart: { lines: [] } } }],
  'add-to-cart': [shown, { tool: 'add-to-cart', data: changed }],
  refused: [
    shown,
    { tool: 'add-to-cart', data: { cart: { lines: [] }, refusal: { reason: 'sold-out' }, before } },
  ],
  'remove-from-cart': [{ tool: 'remove-from-cart', data: { cart: { lines: [] }, before } }],
  'apply-coupon': [{ tool: 'apply-coupon', data: { cart: { lines: [norrland] }, before } }],
  'leave-message': [{ tool: 'leave-message', data: { reference: 'M-7Q4K2' } }],
  'cancelled-order': [{ tool: 'track-order', data: { kind: 'found', order } }],
};

function said(sentence: string, language: string, did: string): { released: string; reasons: string[] } {
  const facts = { results: results[did]!, shopperText: '', language, locale: language, currency: 'USD' };
  const grounder = groundTurn({ facts: { ...facts, today: '2026-11-21' } });
  const first = grounder.push(sentence);
  const { released, refused } = grounder.finish();
  return { released: [...first, ...released].join(' '), reasons: refused.map(({ reason }) => reason) };
}

describe.each(Object.entries(sets))('in %s', (language, { false: lies, true: truths, did }) => {
  it('is enough to mean something', () => {
    expect(lies.length).toBeGreaterThanOrEqual(10);
    const all = [...truths, ...did.flatMap(({ true: own }) => own)];
    expect(all.length).toBeGreaterThanOrEqual(10);
  });

  it.each(lies)('nothing was done, so it does not say: %s', (sentence) => {
    const { released, reasons } = said(sentence, language, 'nothing');
    expect(released).toBe('');
    expect(reasons.join()).toMatch(/^deed: /);
  });

  it.each(truths)('it may say: %s', (sentence) => {
    expect(said(sentence, language, 'nothing')).toEqual({ released: sentence, reasons: [] });
  });

  describe.each(did)('after $tool', ({ tool, true: may, false: mayNot }) => {
    it.each(may)('it may say: %s', (sentence) => {
      expect(said(sentence, language, tool)).toEqual({ released: sentence, reasons: [] });
    });
    it.each(mayNot)('it does not say: %s', (sentence) => {
      expect(said(sentence, language, tool).released).toBe('');
    });
  });
});
