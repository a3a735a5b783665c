import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CartState, Shop } from '../../bot/shop/shop.ts';

/** What a shop must be told of to be tested: products it really has. */
export interface ShopExample {
  shop: Shop;
  /** A word that finds products, and a word that finds none. */
  words: { known: string; unknown: string };
  product: string;
  /** Variants that can be had at least ten of, in different products. */
  variants: [string, string];
  soldOut: string;
  coupon: string;
  order: { number: string; email: string; subject: string };
  /** Of a shop that knows its sales: what was ordered twice together, what sold most of all, and what only once. */
  sales?: { together: [string, string]; best: string; onceWith: [string, string] };
  now: number;
  close(): Promise<void>;
}

const nothing: CartState = { lines: [], coupons: [] };
const nobody = { orders: [] };

/** What every shop adapter must do, wherever its catalogue, carts and orders are. */
export function shopContract(name: string, open: () => Promise<ShopExample>): void {
  describe(`a shop: ${name}`, () => {
    let example: ShopExample;
    let operation = 0;
    const change = (cart: CartState, ...commands: Parameters<Shop['changeCart']>[1]) =>
      example.shop.changeCart(cart, commands, `operation-${(operation += 1)}`);
    beforeAll(async () => {
      example = await open();
    });
    afterAll(() => example.close());

    it('finds products by words, and says so when there are none', async () => {
      const { shop, words } = example;
      const found = await shop.search({ text: words.known, filters: {}, language: 'en' });
      expect(found.hits.length).toBeGreaterThan(0);
      expect(found.total).toBeGreaterThanOrEqual(found.hits.length);
      expect(await shop.search({ text: words.unknown, filters: {}, language: 'en' })).toMatchObject({
        hits: [],
        total: 0,
      });
    });

    it('never shows more than was asked for, and pages on without repeating', async () => {
      const { shop } = example;
      const page = async (offset: number) =>
        (await shop.search({ text: '', filters: {}, limit: 3, offset, language: 'en' })).hits.map(
          ({ product }) => product.id,
        );
      const pages = [...(await page(0)), ...(await page(3))];
      expect(pages).toHaveLength(6);
      expect(new Set(pages).size).toBe(6);
    });

    it('leaves unknown products out', async () => {
      const found = await example.shop.products(['no-such-product', example.product]);
      expect(found.map(({ card }) => card.id)).toEqual([example.product]);
    });

    it('finds like products without the product itself', async () => {
      const found = await example.shop.similar(example.product, 4);
      expect(found.length).toBeGreaterThan(0);
      expect(found.map(({ id }) => id)).not.toContain(example.product);
      expect(await example.shop.similar('no-such-product', 4)).toEqual([]);
    });

    it('recommends only what can be had', async () => {
      const found = await example.shop.recommended({ limit: 5 });
      expect(found).toHaveLength(5);
      expect(found.every(({ available }) => available)).toBe(true);
    });

    it('knows what is ordered together and what sells best, or says that it does not know', async () => {
      const { shop, sales } = example;
      expect([shop.takenTogether === undefined, shop.bestsellers === undefined]).toEqual([!sales, !sales]);
      if (!sales || !shop.takenTogether || !shop.bestsellers) return;
      const [one, other] = sales.together;
      const withIt = async (id: string) => (await shop.takenTogether!(id, 5)).map((card) => card.id);
      expect(await withIt(one)).toContain(other);
      expect(await withIt(other)).toContain(one);
      expect(await withIt(one)).not.toContain(one);
      expect(await withIt(sales.onceWith[0])).not.toContain(sales.onceWith[1]);
      expect(await withIt('no-such-product')).toEqual([]);
      expect(await shop.takenTogether(one, 1)).toHaveLength(1);
      const best = await shop.bestsellers({ limit: 2 });
      expect(best[0]?.id).toBe(sales.best);
      expect(best.length).toBeLessThanOrEqual(2);
      expect(best.every(({ available }) => available)).toBe(true);
      expect(await shop.bestsellers({ limit: 5, category: 'no such category' })).toEqual([]);
    });

    it('fills a cart, and a second piece joins the first', async () => {
      const [variantId] = example.variants;
      const one = await change(nothing, { kind: 'add', variantId, quantity: 1 });
      const two = await change(one.cart, { kind: 'add', variantId, quantity: 2 });
      expect(two.outcomes[0]?.refusal).toBeUndefined();
      expect(two.cart.lines).toMatchObject([{ variantId, quantity: 3 }]);
    });

    it('adds up lines to the subtotal', async () => {
      const [first, second] = example.variants;
      const { cart } = await change(
        nothing,
        { kind: 'add', variantId: first, quantity: 2 },
        { kind: 'add', variantId: second, quantity: 1 },
      );
      const view = await example.shop.viewCart(cart, { revision: 4 });
      const sum = view.lines.reduce((total, line) => total + line.total.amount, 0);
      expect(view.totals.find(({ kind }) => kind === 'subtotal')?.amount?.amount).toBe(sum);
      expect(view.revision).toBe(4);
    });

    it('refuses what it has not, and says how it is', async () => {
      const { cart, outcomes } = await change(
        nothing,
        { kind: 'add', variantId: 'no-such-variant', quantity: 1 },
        { kind: 'add', variantId: example.soldOut, quantity: 1 },
        { kind: 'add', variantId: example.variants[0], quantity: 100 },
        { kind: 'set-quantity', lineId: 'no-such-line', quantity: 1 },
        { kind: 'remove', lineId: 'no-such-line' },
        { kind: 'apply-coupon', code: 'NO-SUCH-COUPON' },
      );
      expect(outcomes.map(({ refusal }) => refusal?.reason)).toEqual([
        'unknown-variant', 'sold-out', 'too-many', 'unknown-line', 'unknown-line', 'unknown-coupon',
      ]); // prettier-ignore
      expect(cart.lines).toEqual([]);
    });

    it('goes on after a refused command', async () => {
      const { cart } = await change(
        nothing,
        { kind: 'add', variantId: example.soldOut, quantity: 1 },
        { kind: 'add', variantId: example.variants[0], quantity: 1 },
      );
      expect(cart.lines.map(({ variantId }) => variantId)).toEqual([example.variants[0]]);
    });

    it('changes, removes, empties and restores', async () => {
      const [first, second] = example.variants;
      const { cart } = await change(
        nothing,
        { kind: 'add', variantId: first, quantity: 1 },
        { kind: 'add', variantId: second, quantity: 1 },
      );
      const [line, other] = cart.lines;
      const more = await change(cart, { kind: 'set-quantity', lineId: line!.lineId, quantity: 4 });
      expect(more.cart.lines[0]?.quantity).toBe(4);
      const less = await change(more.cart, { kind: 'remove', lineId: other!.lineId });
      expect(less.cart.lines).toHaveLength(1);
      const empty = await change(less.cart, { kind: 'empty' });
      expect(empty.cart.lines).toEqual([]);
      const back = await change(empty.cart, { kind: 'restore', lines: cart.lines, coupons: cart.coupons });
      expect(back.cart.lines).toEqual(cart.lines);
    });

    it('does not let the commands of one cart change another', async () => {
      const before = structuredClone(nothing);
      await change(nothing, { kind: 'add', variantId: example.variants[0], quantity: 1 });
      expect(nothing).toEqual(before);
    });

    it('takes a coupon once and lets it go again', async () => {
      const { variants, coupon } = example;
      const { cart, outcomes } = await change(
        nothing,
        { kind: 'add', variantId: variants[0], quantity: 9 },
        { kind: 'apply-coupon', code: coupon.toLowerCase() },
        { kind: 'apply-coupon', code: coupon },
      );
      expect(outcomes[1]?.refusal).toBeUndefined();
      expect(outcomes[2]?.refusal).toEqual({ reason: 'already-applied' });
      const view = await example.shop.viewCart(cart, { revision: 1 });
      expect(view.totals.find(({ kind }) => kind === 'discount')?.amount?.amount).toBeLessThan(0);
      const without = await change(cart, { kind: 'remove-coupon', code: coupon });
      expect(without.cart.coupons).toEqual([]);
    });

    it('shows an order to its signed-in owner and to who has proven it, and to nobody else', async () => {
      const { shop, order, now } = example;
      expect(await shop.order(order.number, nobody, now)).toEqual({ kind: 'not-verified' });
      expect(await shop.order(order.number, { subject: 'somebody-else', orders: [] }, now)).toEqual({
        kind: 'not-verified',
      });
      expect(await shop.order(order.number, { subject: order.subject, orders: [] }, now)).toMatchObject({
        kind: 'found',
      });
      const proven = { orders: [{ number: order.number, until: now + 1 }] };
      expect(await shop.order(order.number, proven, now)).toMatchObject({ kind: 'found' });
      expect(await shop.order(order.number, proven, now + 1)).toEqual({ kind: 'not-verified' });
    });

    it('answers an unknown order and a wrong e-mail alike', async () => {
      const { shop, order, now } = example;
      const wrong = await shop.verifyOrder({
        number: order.number,
        email: 'wrong@example.com',
        source: 'alike',
        now,
      });
      const unknown = await shop.verifyOrder({
        number: `${order.number}999`,
        email: order.email,
        source: 'alike',
        now,
      });
      expect(wrong).toEqual({ kind: 'not-verified' });
      expect(unknown).toEqual(wrong);
      expect(await shop.verifyOrder({ ...order, source: 'alike', now })).toMatchObject({
        kind: 'found',
        order: { number: order.number },
      });
    });

    it('lists a customer’s orders, newest first', async () => {
      const orders = await example.shop.ordersOf(example.order.subject, 50);
      expect(orders.map(({ number }) => number)).toContain(example.order.number);
      const times = orders.map(({ placedAt }) => placedAt);
      expect(times).toEqual(times.toSorted().reverse());
      expect(await example.shop.ordersOf('nobody-at-all', 50)).toEqual([]);
    });
  });
}
