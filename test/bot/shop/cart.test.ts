import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCart, lineIdOf, mostLines, mostPieces } from '../../../bot/shop/cart.ts';
import type { CartWorld, SellableVariant } from '../../../bot/shop/cart.ts';
import type { CartCommand, CartState } from '../../../bot/shop/shop.ts';

const variants: Record<string, SellableVariant> = {
  plenty: { productId: 'lamp', price: 4_500, stock: 500 },
  few: { productId: 'jacket', price: 12_000, stock: 3 },
  none: { productId: 'boot', price: 9_900, stock: 0 },
  uncounted: { productId: 'card', price: 2_500 },
};
const world: CartWorld = {
  variant: (id) => variants[id],
  couponRefusal: (code) => (code.startsWith('OK') ? undefined : { reason: 'unknown-coupon' }),
};
const empty: CartState = { lines: [], coupons: [] };
const fold = (...commands: CartCommand[]) => foldCart(empty, commands, world);

const anyVariant = fc.constantFrom(...Object.keys(variants), 'unknown');
const anyLine = anyVariant.map(lineIdOf);
const anyQuantity = fc.integer({ min: -3, max: 150 });
const anyCommand: fc.Arbitrary<CartCommand> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), variantId: anyVariant, quantity: anyQuantity }),
  fc.record({ kind: fc.constant('set-quantity' as const), lineId: anyLine, quantity: anyQuantity }),
  fc.record({ kind: fc.constant('remove' as const), lineId: anyLine }),
  fc.record({ kind: fc.constant('apply-coupon' as const), code: fc.constantFrom('ok1', ' OK2', 'no') }),
  fc.record({ kind: fc.constant('remove-coupon' as const), code: fc.constantFrom('OK1', 'no') }),
  fc.constant({ kind: 'empty' as const }),
);

describe('folding a cart', () => {
  it('keeps every line whole, positive and within the limits, whatever a shopper asks for', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
        const { cart, outcomes } = foldCart(empty, commands, world);
        expect(outcomes).toHaveLength(commands.length);
        expect(new Set(cart.lines.map(({ lineId }) => lineId)).size).toBe(cart.lines.length);
        for (const { quantity, variantId } of cart.lines) {
          expect(Number.isInteger(quantity) && quantity >= 1 && quantity <= mostPieces).toBe(true);
          expect(quantity).toBeLessThanOrEqual(variants[variantId]?.stock ?? mostPieces);
        }
        expect(cart.coupons.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives the same cart in one go as command by command', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
        let stepwise = empty;
        for (const command of commands) stepwise = foldCart(stepwise, [command], world).cart;
        expect(stepwise).toEqual(foldCart(empty, commands, world).cart);
      }),
    );
  });

  it('leaves the cart it was given alone, and a refused command changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 10 }), anyCommand, (commands, last) => {
        const { cart } = foldCart(empty, commands, world);
        const before = structuredClone(cart);
        const { cart: after, outcomes } = foldCart(cart, [last], world);
        expect(cart).toEqual(before);
        if (outcomes[0]?.refusal) expect(after).toEqual(before);
      }),
    );
  });

  it('comes out the same in any order when a shopper adds different things', () => {
    const adds = ['plenty', 'few', 'uncounted'].map((variantId): CartCommand => ({
      kind: 'add',
      variantId,
      quantity: 2,
    }));
    const byId = (cart: CartState) =>
      cart.lines.toSorted((left, right) => (left.lineId < right.lineId ? -1 : 1));
    expect(byId(fold(...adds.toReversed()).cart)).toEqual(byId(fold(...adds).cart));
  });

  it('tells how many are left when a shopper wants more', () => {
    const { outcomes, cart } = fold(
      { kind: 'add', variantId: 'few', quantity: 2 },
      { kind: 'add', variantId: 'few', quantity: 2 },
      { kind: 'set-quantity', lineId: lineIdOf('few'), quantity: 4 },
    );
    expect(outcomes.map(({ refusal }) => refusal)).toEqual([
      undefined,
      { reason: 'not-enough', available: 3 },
      { reason: 'not-enough', available: 3 },
    ]);
    expect(cart.lines[0]?.quantity).toBe(2);
  });

  it('lets a shopper take fewer of what ran short since', () => {
    const cart: CartState = {
      lines: [
        { lineId: 'line.few', productId: 'jacket', variantId: 'few', quantity: 9, unitPriceThen: 12_000 },
      ],
      coupons: [],
    };
    const change = foldCart(cart, [{ kind: 'set-quantity', lineId: 'line.few', quantity: 5 }], world);
    expect(change).toMatchObject({ cart: { lines: [{ quantity: 5 }] }, outcomes: [{ lineId: 'line.few' }] });
  });

  it('takes a line out when its quantity becomes nothing', () => {
    const { cart } = fold(
      { kind: 'add', variantId: 'plenty', quantity: 1 },
      { kind: 'set-quantity', lineId: lineIdOf('plenty'), quantity: 0 },
    );
    expect(cart.lines).toEqual([]);
  });

  it('restores only what the shop still knows', () => {
    const line = { lineId: 'a', productId: 'lamp', variantId: 'plenty', quantity: 2, unitPriceThen: 4_000 };
    const gone = { ...line, lineId: 'b', variantId: 'gone' };
    const { cart } = fold({ kind: 'restore', lines: [line, gone, line], coupons: ['OK1'] });
    expect(cart).toEqual({ lines: [line], coupons: ['OK1'] });
  });

  it('holds no more lines than fit into one record', () => {
    const everything: CartWorld = { ...world, variant: () => ({ productId: 'lamp', price: 1 }) };
    const commands = Array.from({ length: mostLines + 1 }, (_, index): CartCommand => ({ kind: 'add', variantId: `v${index}`, quantity: 1 })); // prettier-ignore
    const { cart, outcomes } = foldCart(empty, commands, everything);
    expect(cart.lines).toHaveLength(mostLines);
    expect(outcomes.at(-1)?.refusal).toEqual({ reason: 'too-many', maximum: mostLines });
  });

  it('keeps the key of a shop elsewhere through everything', () => {
    const cart = { ...empty, session: 'there-42' };
    const change = foldCart(
      cart,
      [{ kind: 'add', variantId: 'plenty', quantity: 1 }, { kind: 'empty' }],
      world,
    );
    expect(change.cart.session).toBe('there-42');
  });
});
