import { shopContract } from '../../contracts/shop.contract.ts';
import { openShop, productWith } from './stores.ts';

shopContract('built in', async () => {
  const under = await openShop('demo', true);
  under.write(
    productWith('contract-jacket', [{ stock: 200, price: 12_000 }, { stock: 0 }]),
    productWith('contract-lamp', [{ stock: 200, price: 4_500 }], { category: 'Lighting' }),
  );
  return {
    shop: under.shop,
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
