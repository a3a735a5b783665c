import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepSale } from '../../../bot/shop/sales.ts';
import { seedDemo } from '../../../bot/shop/seed-demo.ts';
import { noon, openShop, productWith } from './stores.ts';
import type { ShopUnderTest } from './stores.ts';

/** Bestsellers and what is bought together, by orders that were placed. */

const contact = { name: 'A. Shopper', email: 'a@shop.example' };
const destination = { country: 'US', region: 'CA' };
const day = 24 * 60 * 60 * 1000;

let under: ShopUnderTest;
let orders = 0;

beforeEach(async () => {
  under = await openShop('demo', false);
  for (const id of ['kettle', 'teapot', 'strainer', 'cup'])
    under.write(productWith(id, [{ stock: id === 'strainer' ? 3 : 50, price: 1_000 }]));
  under.write(
    productWith('loved', [{ stock: 50, price: 1_000 }], {
      rating: { stars: 5, count: 900 },
      category: 'Socks',
    }),
  );
});
afterEach(() => under.close());

async function order(...lines: [string, number][]): Promise<void> {
  const commands = lines.map(([id, quantity]) => ({ kind: 'add' as const, variantId: `${id}.0`, quantity }));
  const { cart } = await under.shop.changeCart({ lines: [], coupons: [] }, commands, `op-${(orders += 1)}`);
  const placed = await under.shop.placeOrder(cart, {
    contact, destination, shippingMethod: under.store.shipping.methods[0]!.id, requestId: `r-${orders}`,
    now: under.clock.time,
  }); // prettier-ignore
  if (placed.kind !== 'placed') throw new Error(placed.reason);
  await under.records.commit(placed.operations);
  under.shop.forgetCached();
}

const together = async (id: string): Promise<string[]> =>
  (await under.shop.takenTogether!(id, 5)).map((card) => card.id);
const bestsellers = async (category?: string): Promise<string[]> =>
  (await under.shop.bestsellers!({ limit: 5, ...(category ? { category } : {}) })).map(({ id }) => id);

describe('what is bought together', () => {
  it('was in two orders at least, the most frequent first', async () => {
    await order(['kettle', 1], ['teapot', 1], ['cup', 4]);
    expect(await together('kettle')).toEqual([]);
    await order(['kettle', 1], ['cup', 1]);
    await order(['cup', 1], ['kettle', 2], ['teapot', 1]);
    await order(['loved', 1]);
    expect(await together('kettle')).toEqual(['cup', 'teapot']);
    expect((await together('teapot')).toSorted()).toEqual(['cup', 'kettle']);
    expect(await together('loved')).toEqual([]);
    expect(await together('nothing')).toEqual([]);
  });

  it('leaves out what is sold out', async () => {
    await order(['kettle', 1], ['strainer', 1]);
    await order(['kettle', 1], ['strainer', 1]);
    expect(await together('kettle')).toEqual(['strainer']);
    await order(['strainer', 1]);
    expect(await together('kettle')).toEqual([]);
  });
});

describe('bestsellers', () => {
  it('are what sold most, before what is rated best', async () => {
    expect(await bestsellers()).toEqual([]);
    await order(['teapot', 3]);
    await order(['cup', 5]);
    expect(await bestsellers()).toEqual(['cup', 'teapot']);
    expect(await bestsellers('Socks')).toEqual([]);
    const { hits } = await under.shop.search({ text: '', filters: {}, sort: 'bestselling', language: 'en' });
    expect(hits.map(({ product }) => product.id).slice(0, 3)).toEqual(['cup', 'teapot', 'loved']);
  });

  it('are those of the last half year', async () => {
    const old = keepSale(
      { number: 'D-1', placedAt: noon - 170 * day },
      [{ productId: 'cup', quantity: 1 }],
      noon,
    );
    await under.records.commit(old);
    expect(await bestsellers()).toEqual(['cup']);
    under.clock.time += 11 * day;
    expect(await bestsellers()).toEqual([]);
    expect(
      keepSale({ number: 'D-2', placedAt: noon - 181 * day }, [{ productId: 'cup', quantity: 1 }], noon),
    ).toEqual([]);
  });

  it('keep nothing of who bought', async () => {
    await order(['teapot', 3]);
    const kept = await under.records.list('sales');
    expect(kept.map(({ value }) => value)).toEqual([[['teapot', 3]]]);
  });
});

describe('the orders a demo store is filled with', () => {
  const content = path.resolve('widget/store/demo');
  const seed = (): ReturnType<typeof seedDemo> =>
    seedDemo({ ...under, folder: content, now: under.clock.time });
  const counted = async () => (await under.records.list('sales')).map(({ key, value }) => ({ key, value }));

  it('count as sold', async () => {
    expect(await seed()).toMatchObject({ seeded: true });
    expect((await counted()).length).toBeGreaterThan(20);
  });

  it('count where the store was filled before sales were kept, once', async () => {
    await seed();
    const before = await counted();
    const mark = { at: under.clock.time };
    await under.records.commit([
      ...before.map(({ key }) => ({ kind: 'delete' as const, partition: 'sales', key })),
      { kind: 'put', partition: 'seed', key: 'demo', value: mark },
    ]);
    under.clock.time += 5 * day;
    expect(await seed()).toMatchObject({ seeded: false, orders: 0 });
    const after = await counted();
    expect(after.length).toBeGreaterThan(20);
    expect(before).toEqual(expect.arrayContaining(after));
    await under.records.commit([{ kind: 'delete', partition: 'sales', key: after[0]!.key }]);
    await seed();
    expect(await counted()).toHaveLength(after.length - 1);
  });

  it.each(['demo', 'hafen'] as const)('and its counter name only products that %s has', async (id) => {
    const filled = await openShop(id, true);
    const sold = (await filled.records.list('sales')).flatMap(({ value }) => value as [string, number][]);
    const known = await filled.shop.products([...new Set(sold.map(([handle]) => handle))]);
    const missing = sold.filter(([handle]) => !known.some(({ card }) => card.id === handle));
    const pairs = await filled.shop.takenTogether!(id === 'demo' ? 'kettlewick-gooseneck-kettle' : 'kombuese-teekanne-kloenschnack', 3); // prettier-ignore
    await filled.close();
    expect(missing).toEqual([]);
    expect(pairs.length).toBeGreaterThan(0);
  });
});
