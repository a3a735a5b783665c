import { shopContract } from '../../contracts/shop.contract.ts';
import { keepSale } from '../../../bot/shop/sales.ts';
import { openShop, productWith } from './stores.ts';

shopContract('built in', async () => {
  const under = await openShop('demo', true);
  under.write(
    productWith('contract-jacket', [{ stock: 200, price: 12_000 }, { stock: 0 }]),
    productWith('contract-lamp', [{ stock: 200, price: 4_500 }], { category: 'Lighting' }),
  );
  const sold = (number: string, ...lines: [string, number][]) =>
    keepSale(
      { number, placedAt: under.clock.now() },
      lines.map(([productId, quantity]) => ({ productId, quantity })),
      under.clock.now(),
    );
  await under.records.commit([
    ...sold('S-1', ['contract-jacket', 1], ['contract-lamp', 400], ['tarnfell-drizzle-rain-jacket', 1]),
    ...sold('S-2', ['contract-jacket', 1], ['contract-lamp', 1]),
  ]);
  return {
    shop: under.shop,
    sales: {
      together: ['contract-jacket', 'contract-lamp'],
      best: 'contract-lamp',
      onceWith: ['contract-jacket', 'tarnfell-drizzle-rain-jacket'],
    },
    words: { known: 'waterproof jacket', unknown: 'submarine' },
    product: 'tarnfell-drizzle-rain-jacket',
    variants: ['contract-jacket.0', 'contract-lamp.0'],
    soldOut: 'contract-jacket.1',
    coupon: 'WELCOME10',
    order: { number: 'D-10001', email: 'ada.marlow@example.com', subject: 'c-ada' },
    now: under.clock.now(),
    close: () => under.close(),
  };
});
