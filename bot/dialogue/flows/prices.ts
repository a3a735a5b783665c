import type { ToolData } from '../../tools/results.ts';
import type { Money } from '../../wire/money.ts';
import { catalogueOf } from '../replies/index.ts';
import { say } from '../say.ts';
import type { Scene } from '../scene.ts';

/** What several products cost, and what they come to where that is asked. */

export function pricesKnown(scene: Scene, { products }: ToolData<'compare-products'>): Scene {
  if (products.length === 0) return say(scene, 'product-gone', {});
  const cards = products.map(({ card }) => card);
  const prices = cards.map(({ title, price }) => ({ title, price }));
  return say(
    scene,
    'prices',
    { prices, ...sumAsked(scene, prices) },
    { parts: [{ kind: 'products', products: cards, total: cards.length }] },
  );
}

/** "How much are both together": the sum beside the prices. */
function sumAsked(scene: Scene, prices: readonly { price: Money }[]): { sum?: Money } {
  const { altogether } = catalogueOf(scene.memory.language).words;
  const [first] = prices;
  if (!first || prices.length < 2 || !altogether.test(scene.turn.text)) return {};
  return { sum: { ...first.price, amount: prices.reduce((sum, { price }) => sum + price.amount, 0) } };
}
