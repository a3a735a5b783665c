import type { ToolData } from '../../tools/results.ts';
import type { Money } from '../../wire/money.ts';
import type { ProductCard } from '../../wire/parts.ts';
import { shownOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { say } from '../say.ts';
import type { Scene } from '../scene.ts';
import { versionsCompared } from './comparing.ts';

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

/** "Paper or pdf": what each of the versions named costs. */
export function pricesOfVersions(scene: Scene, card: ProductCard): { title: string; price: Money }[] {
  const known = shownOf(card);
  const values = versionsCompared(scene, known);
  const name = known.options.find((option) => values.every((value) => option.values.includes(value)))?.name;
  return values.flatMap((value) => {
    const prices = card.variants
      .filter(({ options }) => name !== undefined && options[name] === value)
      .map(({ price }) => price);
    const [lowest] = prices.toSorted((a, b) => a.amount - b.amount);
    return lowest ? [{ title: `${card.title} (${value})`, price: lowest }] : [];
  });
}
