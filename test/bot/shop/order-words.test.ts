import { describe, expect, it } from 'vitest';
import { orderIn } from '../../../bot/shop/order-words.ts';
import { rowWords } from '../../../bot/shop/row-words.ts';
import type { OrderView } from '../../../bot/wire/parts.ts';

/** Orders are kept in the store's first language and shown in the shopper's. */

const money = { amount: 100, currency: 'USD', exponent: 2 };
const order: OrderView = {
  number: 'D-10001',
  placedAt: '2026-11-20T09:00:00Z',
  state: 'delayed',
  stateLabel: 'Delayed: held up at customs',
  lines: [],
  totals: [
    { kind: 'subtotal', label: 'Subtotal', amount: money },
    { kind: 'discount', label: 'RAINYDAY', amount: money },
    { kind: 'shipping', label: 'Shipping (Standard to Canada)', amount: money },
    { kind: 'tax', label: 'Sales tax', amount: money },
    { kind: 'total', label: 'Total', amount: money },
  ],
  timeline: [
    { state: 'placed', label: 'Placed', at: '2026-11-20T09:00:00Z' },
    { state: 'shipped', label: 'On its way' },
  ],
};
const store = {
  languages: ['en' as const, 'de' as const],
  tax: { kind: 'added' as const, label: { en: 'Sales tax', de: 'Umsatzsteuer' }, rates: {} },
  shipping: {
    cutOff: '14:00',
    methods: [
      { id: 'standard', name: { en: 'Standard' }, price: 1, days: [1, 2] as [number, number], regions: [] },
      {
        id: 'canada',
        name: { en: 'Standard to Canada', de: 'Standard nach Kanada' },
        price: 1,
        days: [1, 2] as [number, number],
        regions: [],
      },
    ],
  },
};

describe('an order', () => {
  it('is told in the language of the conversation, a reason somebody wrote as it is', () => {
    const shown = orderIn('de', order, store);
    expect(shown.stateLabel).toBe('Verspätet: held up at customs');
    expect(shown.timeline.map(({ label }) => label)).toEqual(['Aufgegeben', 'Unterwegs']);
    expect(shown.totals.map(({ label }) => label)).toEqual([
      'Zwischensumme', 'RAINYDAY', 'Versand (Standard nach Kanada)', 'Umsatzsteuer', 'Gesamtsumme',
    ]); // prettier-ignore
  });

  it('stays as it is in the language it is kept in', () => {
    expect(orderIn('en', order, store)).toBe(order);
  });

  it.each(['es', 'fr', 'de'])('has words of its own for every row in %s', (language) => {
    const [own, english] = [rowWords(language), rowWords('en')];
    for (const row of ['discount', 'gone', 'checkout', 'shippingUnknown', 'shippingImpossible'] as const)
      expect(own[row]).not.toBe(english[row]);
    for (const missing of [['shipping'], ['shipping', 'tax']] as const)
      expect(own.totalBefore([...missing])).not.toBe(english.totalBefore([...missing]));
  });
});
