import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountOf, includedShare, promotionRefusal, share } from '../../../bot/shop/promotions.ts';
import type { PricedLine, Promotion } from '../../../bot/shop/promotions.ts';
import { totalsOf } from '../../../bot/shop/totals.ts';
import { settingsOf } from './stores.ts';

const dollars = settingsOf('demo');
const euros = settingsOf('hafen');
const line = (total: number, category = 'Jackets'): PricedLine => ({ productId: 'p', category, total });
const amounts = ({ rows }: ReturnType<typeof totalsOf>) =>
  Object.fromEntries(rows.map(({ kind, amount }) => [kind, amount?.amount]));

const anyPromotion: fc.Arbitrary<Promotion> = fc.record({
  label: fc.constant('offer'),
  effect: fc.oneof(
    fc.record({ kind: fc.constant('percent' as const), percent: fc.constantFrom(5, 7.5, 33.333, 100) }),
    fc.record({ kind: fc.constant('amount' as const), amount: fc.integer({ min: 0, max: 100_000 }) }),
    fc.constant({ kind: 'free-shipping' as const }),
  ),
});
const anyLines = fc.array(
  fc.integer({ min: 0, max: 5_000_000 }).map((total) => line(total)),
  { maxLength: 20 },
);
const anyPlace = fc.constantFrom(
  undefined,
  { country: 'US', region: 'NY' },
  { country: 'US' },
  { country: 'CA' },
  { country: 'DE' },
  { country: 'JP' },
);

describe('totals', () => {
  it('are whole, never negative, and the rows add up to the last one', () => {
    fc.assert(
      fc.property(anyLines, fc.array(anyPromotion, { maxLength: 4 }), anyPlace, fc.constantFrom(dollars, euros), (lines, promotions, destination, store) => {
        const totals = totalsOf({ store, lines, promotions, destination });
        expect(totals.subtotal).toBe(lines.reduce((sum, { total }) => sum + total, 0));
        expect(totals.total).toBeGreaterThanOrEqual(0);
        expect(totals.discount).toBeLessThanOrEqual(totals.subtotal);
        for (const { amount } of totals.rows) expect(Number.isSafeInteger(amount?.amount ?? 0)).toBe(true);
        const counted = totals.rows.filter(({ kind }) => kind !== 'total' && !(kind === 'tax' && store === euros));
        expect(counted.reduce((sum, { amount }) => sum + (amount?.amount ?? 0), 0)).toBe(totals.total);
        expect(totals.rows.at(-1)).toMatchObject({ kind: 'total', amount: { amount: totals.total } });
      }),
    ); // prettier-ignore
  });

  it('name what is not yet known before the shopper says where it goes', () => {
    const totals = totalsOf({ store: dollars, lines: [line(5_000)], promotions: [] });
    expect(amounts(totals)).toEqual({ subtotal: 5_000, shipping: undefined, tax: undefined, total: 5_000 });
    expect(totals.rows.map(({ label }) => label)).toEqual([
      'Subtotal',
      'Shipping: not yet known – depends on the address',
      'Sales tax: not yet known – depends on the address',
      'Total before shipping and tax',
    ]);
  });

  it('add sales tax of the state, rounded half up', () => {
    // 8.875 % of $120.00 is $10.65.
    const totals = totalsOf({
      store: dollars,
      lines: [line(12_000)],
      promotions: [],
      destination: { country: 'US', region: 'NY' },
    });
    expect(amounts(totals)).toEqual({ subtotal: 12_000, shipping: 0, tax: 1_065, total: 13_065 });
  });

  it('do not guess the tax of a state nobody named', () => {
    const totals = totalsOf({
      store: dollars,
      lines: [line(5_000)],
      promotions: [],
      destination: { country: 'US' },
    });
    expect(amounts(totals)).toEqual({ subtotal: 5_000, shipping: 595, tax: undefined, total: 5_595 });
    expect(totals.rows.at(-1)?.label).toBe('Total before tax');
  });

  it('know a state without sales tax', () => {
    const totals = totalsOf({
      store: dollars,
      lines: [line(5_000)],
      promotions: [],
      destination: { country: 'US', region: 'OR' },
    });
    expect(amounts(totals)).toMatchObject({ tax: 0, total: 5_595 });
  });

  it('tell the tax within euro prices without adding it', () => {
    // 19/119 of 119.00 + 4.90 shipping is 19.78.
    const totals = totalsOf({
      store: euros,
      lines: [line(5_000)],
      promotions: [],
      destination: { country: 'DE' },
    });
    expect(amounts(totals)).toEqual({
      subtotal: 5_000,
      shipping: 490,
      tax: includedShare(5_490, 19),
      total: 5_490,
    });
    expect(totals.tax).toBe(877);
  });

  it('say of the tax within prices what is not yet known, where other countries have none', () => {
    const abroad = { ...euros, tax: { ...euros.tax, rates: { DE: 19, default: 0 } } };
    const request = { store: abroad, lines: [line(5_000)], promotions: [] };
    const row = (totals: ReturnType<typeof totalsOf>) => totals.rows.find(({ kind }) => kind === 'tax');
    expect(row(totalsOf(request))?.amount).toBeUndefined();
    expect(row(totalsOf({ ...request, destination: { country: 'DE' } }))?.amount?.amount).toBeGreaterThan(0);
    expect(row(totalsOf({ ...request, store: euros }))?.amount?.amount).toBeGreaterThan(0);
  });

  it.each([
    [{ DE: 19 }, 'de-DE', 19],
    [{ DE: 19, AT: 20 }, 'de-AT', 20],
    [{ AT: 19, DE: 19 }, 'de', 19],
    [{ DE: 19, AT: 20 }, 'de', undefined],
  ])('take the tax within prices from %o without a default, as %s', (rates, locale, percent) => {
    const store = { ...euros, locale, tax: { ...euros.tax, rates } };
    const { tax } = totalsOf({ store, lines: [line(5_000)], promotions: [] });
    expect(tax).toBe(percent === undefined ? undefined : includedShare(5_000, percent));
  });

  it('ship free from the subtotal after discounts', () => {
    const place = { country: 'US', region: 'OR' };
    const tenOff: Promotion = { label: 'ten', effect: { kind: 'percent', percent: 10 } };
    const at = (total: number, promotions: Promotion[]) =>
      totalsOf({ store: dollars, lines: [line(total)], promotions, destination: place }).shipping;
    expect(at(7_500, [])).toBe(0);
    expect(at(7_499, [])).toBe(595);
    expect(at(7_500, [tenOff])).toBe(595);
  });

  it('use the method the shopper chose, and know when none goes there', () => {
    const request = { store: dollars, lines: [line(9_000)], promotions: [] };
    expect(
      totalsOf({ ...request, destination: { country: 'US', region: 'OR' }, shippingMethod: 'express' })
        .shipping,
    ).toBe(1_495);
    expect(totalsOf({ ...request, destination: { country: 'CA' } }).shipping).toBe(1_295);
    const nowhere = totalsOf({ ...request, destination: { country: 'JP' } });
    expect(nowhere.rows.find(({ kind }) => kind === 'shipping')).toEqual({
      kind: 'shipping',
      label: 'Shipping: not offered to this address',
    });
  });

  it('give free shipping only for the ordinary method', () => {
    const free: Promotion = { label: 'free parcel', effect: { kind: 'free-shipping' } };
    const request = {
      store: dollars,
      lines: [line(1_000)],
      promotions: [free],
      destination: { country: 'US', region: 'OR' },
    };
    expect(totalsOf(request).shipping).toBe(0);
    expect(totalsOf({ ...request, shippingMethod: 'express' }).shipping).toBe(1_495);
  });

  it('are nothing for an empty cart', () => {
    expect(totalsOf({ store: dollars, lines: [], promotions: [] }).rows.map(({ kind }) => kind)).toEqual([
      'subtotal',
      'total',
    ]);
  });
});

describe('promotions', () => {
  const offer: Promotion = {
    label: 'offer',
    effect: { kind: 'percent', percent: 15 },
    categories: ['Tents'],
    minimum: 15_000,
    starts: 100,
    ends: 200,
    uses: 2,
  };
  const tents = [line(15_000, 'Tents'), line(99_000, 'Shoes')];

  it('apply to their own categories only', () => {
    expect(discountOf(offer, tents)).toBe(2_250);
    expect(discountOf({ ...offer, effect: { kind: 'amount', amount: 99_999 } }, tents)).toBe(15_000);
  });

  it.each([
    ['before it begins', 99, 0, tents, { reason: 'unknown-coupon' }],
    ['when it is over', 200, 0, tents, { reason: 'expired-coupon' }],
    ['when it was used as often as it may be', 150, 2, tents, { reason: 'used-up-coupon' }],
    [
      'below its minimum',
      150,
      0,
      [line(14_999, 'Tents')],
      { reason: 'minimum-not-reached', minimum: 15_000 },
    ],
    ['while it runs', 150, 1, tents, undefined],
  ] as const)('are refused or not %s', (_, now, used, lines, refusal) => {
    expect(promotionRefusal(offer, lines, now, used)).toEqual(refusal);
  });

  it('take shares without a floating-point error', () => {
    expect(share(1_005, 10)).toBe(101);
    expect(share(12_000, 8.875)).toBe(1_065);
    expect(share(2_900, 5)).toBe(145);
    expect(share(1, 50)).toBe(1);
  });
});
