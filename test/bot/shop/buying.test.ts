import { afterEach, describe, expect, it } from 'vitest';
import { ConditionFailed } from '../../../bot/records/errors.ts';
import type { OrderRequest } from '../../../bot/shop/placing.ts';
import type { CartState } from '../../../bot/shop/shop.ts';
import { firstNumber, numberAfter } from '../../../bot/shop/order-numbers.ts';
import { openShop, productWith } from './stores.ts';
import type { ShopUnderTest } from './stores.ts';

const open: ShopUnderTest[] = [];
async function start(seed = false): Promise<ShopUnderTest> {
  const under = await openShop('demo', seed);
  open.push(under);
  return under;
}
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const request = (now: number, more: Partial<OrderRequest> = {}): OrderRequest => ({
  contact: { name: 'Ann Example', email: 'ann@example.com' },
  destination: { country: 'US', region: 'NY', line1: '1 Road', city: 'Troy', postalCode: '12180' },
  shippingMethod: 'standard',
  requestId: 'request-1',
  now,
  ...more,
});

async function filled({ shop }: ShopUnderTest, variantId: string, quantity: number): Promise<CartState> {
  const change = await shop.changeCart(
    { lines: [], coupons: [] },
    [{ kind: 'add', variantId, quantity }],
    'operation',
  );
  expect(change.outcomes[0]?.refusal).toBeUndefined();
  return change.cart;
}

describe('a cart whose products changed since', () => {
  it('tells a new price before checkout, and counts with it', async () => {
    const under = await start();
    under.write(productWith('coat', [{ price: 5_000, stock: 9 }]));
    const cart = await filled(under, 'coat.0', 2);
    under.write(productWith('coat', [{ price: 4_500, stock: 9 }]));
    const view = await under.shop.viewCart(cart, { revision: 1 });
    expect(view.lines[0]).toMatchObject({
      unitPrice: { amount: 4_500 },
      total: { amount: 9_000 },
      change: { kind: 'price', before: { amount: 5_000 } },
    });
  });

  it('tells that too few are left, or that it is gone', async () => {
    const under = await start();
    under.write(productWith('coat', [{ stock: 9 }]), productWith('hat', [{ stock: 9 }]));
    const coat = await filled(under, 'coat.0', 5);
    const hat = await filled(under, 'hat.0', 1);
    const cart = { ...coat, lines: [...coat.lines, ...hat.lines] };
    under.write(productWith('coat', [{ stock: 2 }]), productWith('hat', [{ id: 'hat.other', stock: 2 }]));
    const view = await under.shop.viewCart(cart, { revision: 1 });
    expect(view.lines.map(({ change }) => change)).toEqual([
      { kind: 'stock', available: 2 },
      { kind: 'gone' },
    ]);
    expect(view.lines[1]?.total.amount).toBe(0);
    expect(await under.shop.placeOrder(cart, request(under.clock.now()))).toEqual({
      kind: 'refused',
      reason: 'sold-out',
    });
  });

  it('shows how many are left only when they are few', async () => {
    const under = await start();
    under.write(productWith('coat', [{ stock: 3 }, { stock: 4 }, { stock: 0 }]));
    const [product] = await under.shop.products(['coat']);
    expect(product?.card.variants.map(({ stock, available }) => [stock, available])).toEqual([
      [3, true],
      [undefined, true],
      [undefined, false],
    ]);
  });
});

describe('placing an order', () => {
  it('takes the pieces out of the stock in the same commit', async () => {
    const under = await start();
    under.write(productWith('coat', [{ price: 12_000, stock: 4 }]));
    const cart = await filled(under, 'coat.0', 3);
    const placed = await under.shop.placeOrder(cart, request(under.clock.now(), { subject: 'c-ann' }));
    if (placed.kind !== 'placed') throw new Error(placed.reason);
    await under.records.commit(placed.operations);
    under.shop.forgetCached();
    expect((await under.shop.products(['coat']))[0]?.card.variants[0]).toMatchObject({ stock: 1 });
    expect(placed.order).toMatchObject({
      number: 'D-10000',
      state: 'placed',
      estimatedDelivery: '2026-11-25',
    });
    expect(placed.order.totals.at(-1)).toMatchObject({ label: 'Total', amount: { amount: 36_000 + 3_195 } });
    expect(await under.shop.ordersOf('c-ann', 5)).toEqual([placed.order]);
  });

  it('gives the same order when the same request comes again', async () => {
    const under = await start();
    under.write(productWith('coat', [{ stock: 9 }]));
    const cart = await filled(under, 'coat.0', 1);
    const first = await under.shop.placeOrder(cart, request(under.clock.now()));
    if (first.kind !== 'placed') throw new Error(first.reason);
    await under.records.commit(first.operations);
    const again = await under.shop.placeOrder({ lines: [], coupons: [] }, request(under.clock.now()));
    expect(again).toEqual({ kind: 'placed', order: first.order, operations: [] });
  });

  it('sells the last piece once when two shoppers pay at the same moment', async () => {
    const under = await start();
    under.write(productWith('coat', [{ stock: 1 }]));
    const cart = await filled(under, 'coat.0', 1);
    const [one, two] = await Promise.all(
      ['request-a', 'request-b'].map((requestId) =>
        under.shop.placeOrder(cart, request(under.clock.now(), { requestId })),
      ),
    );
    if (one?.kind !== 'placed' || two?.kind !== 'placed') throw new Error('both should get this far');
    await under.records.commit(one.operations);
    await expect(under.records.commit(two.operations)).rejects.toBeInstanceOf(ConditionFailed);
    const again = await under.shop.placeOrder(cart, request(under.clock.now(), { requestId: 'request-b' }));
    expect(again).toEqual({ kind: 'refused', reason: 'sold-out' });
  });

  it('is refused for an empty cart, another price and a method that does not go there', async () => {
    const under = await start();
    under.write(productWith('coat', [{ price: 5_000, stock: 9 }]));
    const cart = await filled(under, 'coat.0', 1);
    const now = under.clock.now();
    expect(await under.shop.placeOrder({ lines: [], coupons: [] }, request(now))).toMatchObject({
      reason: 'empty-cart',
    });
    expect(await under.shop.placeOrder(cart, request(now, { shippingMethod: 'canada' }))).toMatchObject({
      reason: 'unknown-shipping-method',
    });
    under.write(productWith('coat', [{ price: 5_100, stock: 9 }]));
    expect(await under.shop.placeOrder(cart, request(now))).toMatchObject({ reason: 'cart-changed' });
  });

  it('lets a new count of an import win over what was sold before', async () => {
    const under = await start();
    under.write(productWith('coat', [{ stock: 5 }]));
    const cart = await filled(under, 'coat.0', 4);
    const placed = await under.shop.placeOrder(cart, request(under.clock.now()));
    if (placed.kind !== 'placed') throw new Error(placed.reason);
    await under.records.commit(placed.operations);
    under.shop.forgetCached();
    expect(
      (
        await under.shop.changeCart(
          { lines: [], coupons: [] },
          [{ kind: 'add', variantId: 'coat.0', quantity: 2 }],
          'o',
        )
      ).outcomes[0]?.refusal,
    ).toEqual({ reason: 'not-enough', available: 1 });
    under.write(productWith('coat', [{ stock: 50 }]));
    expect(await filled(under, 'coat.0', 40)).toMatchObject({ lines: [{ quantity: 40 }] });
  });
});

describe('coupons of the demo store', () => {
  it('are refused with the reason a shopper can act on', async () => {
    const under = await start(true);
    under.write(productWith('coat', [{ price: 4_000, stock: 90 }]));
    const cart = await filled(under, 'coat.0', 1);
    const apply = async (state: CartState, code: string) =>
      (await under.shop.changeCart(state, [{ kind: 'apply-coupon', code }], 'o')).outcomes[0]?.refusal;
    expect(await apply(cart, 'nonsense')).toEqual({ reason: 'unknown-coupon' });
    expect(await apply(cart, 'WELCOME10')).toEqual({ reason: 'minimum-not-reached', minimum: 5_000 });
    const more = await filled(under, 'coat.0', 2);
    expect(await apply(more, ' welcome10 ')).toBeUndefined();
    under.clock.time += 400 * 24 * 3_600_000;
    expect(await apply(more, 'WELCOME10')).toEqual({ reason: 'expired-coupon' });
  });

  it('for a first order are used once by each shopper', async () => {
    const under = await start(true);
    under.write(productWith('coat', [{ price: 8_000, stock: 90 }]));
    const cart = { ...(await filled(under, 'coat.0', 1)), coupons: ['WELCOME10'] };
    const place = (requestId: string, email: string) =>
      under.shop.placeOrder(cart, request(under.clock.now(), { requestId, contact: { name: 'Ann', email } }));
    const first = await place('request-1', 'ann@example.com');
    if (first.kind !== 'placed') throw new Error(first.reason);
    await under.records.commit(first.operations);
    expect(await place('request-2', ' Ann@Example.com')).toEqual({ kind: 'refused', reason: 'cart-changed' });
    expect(await place('request-3', 'bob@example.com')).toMatchObject({ kind: 'placed' });
  });

  it('that stopped applying stay on the cart, say so, and take nothing off', async () => {
    const under = await start(true);
    under.write(productWith('coat', [{ price: 4_000, stock: 90 }]));
    const cart = { ...(await filled(under, 'coat.0', 1)), coupons: ['WELCOME10'] };
    const view = await under.shop.viewCart(cart, { revision: 1 });
    expect(view.coupons[0]?.label).toMatch(/does not apply now/);
    expect(view.totals.some(({ kind }) => kind === 'discount')).toBe(false);
  });
});

describe('order numbers', () => {
  it.each([
    ['D-10099', 'D-10100'],
    ['H-2026-0099', 'H-2026-0100'],
    ['D-99999', 'D-100000'],
    ['H-2026-9999', 'H-2027-0000'],
  ])('go on from %s to %s', (last, next) => expect(numberAfter(last)).toBe(next));

  it.each([
    [String.raw`D-?\d{5}`, 'D-10000'],
    [String.raw`^H-?\d{4}-?\d{4}$`, 'H-1000-0000'],
  ])('begin as the store writes them: %s', (pattern, first) => expect(firstNumber(pattern)).toBe(first));
});
