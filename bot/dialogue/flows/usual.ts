import type { ToolData } from '../../tools/results.ts';
import type { OrderView } from '../../wire/parts.ts';
import { catalogueOf } from '../replies/index.ts';
import { say, yesOrNo } from '../say.ts';
import { notedData, openQuestion, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { same } from '../words.ts';
import { showProducts } from './finding.ts';
import { isEnded } from './request-draft.ts';

/** "The usual": what a signed-in shopper has ordered most often, offered again as it is now. */

export function asksForUsual(scene: Scene): boolean {
  const { usual } = catalogueOf(scene.memory.language).words;
  return openQuestion(scene) === undefined && usual.test(scene.turn.text);
}

export function findUsual(scene: Scene): Scene {
  if (!scene.turn.surroundings.signedIn) return say(scene, 'usual-unknown', {});
  return useTool(scene, 'trackingOrder', 'list-orders', { limit: 20 }, 'usual-orders');
}

interface Usual {
  title: string;
  options: Record<string, string>;
  /** In how many orders it is. */
  times: number;
}

export function usualOrders(scene: Scene, { signedIn, orders }: ToolData<'list-orders'>): Scene {
  if (!signedIn) return say(scene, 'usual-unknown', {});
  const usual = mostOrdered(orders.filter((order) => !isEnded(order)));
  if (!usual) return say(scene, 'no-orders', {});
  if (usual.times < 2) return say(scene, 'usual-none', { title: usual.title });
  const args = { query: usual.title, limit: 5 };
  return useTool(scene, 'searching', 'search-products', args, 'usual-found', { usual });
}

/** Of several ordered as often, the one ordered last. */
function mostOrdered(orders: OrderView[]): Usual | undefined {
  const counted = new Map<string, Usual>();
  for (const { lines } of orders) {
    const inOrder = new Map(lines.map((line) => [JSON.stringify([line.title, line.options]), line]));
    for (const [key, { title, options }] of inOrder) {
      const times = (counted.get(key)?.times ?? 0) + 1;
      counted.set(key, { title, options, times });
    }
  }
  return [...counted.values()].toSorted((one, other) => other.times - one.times)[0];
}

export function usualFound(scene: Scene, { products }: ToolData<'search-products'>): Scene {
  const { usual } = notedData(scene) as { usual: Usual };
  const { title, options, times } = usual;
  const card = products.find((each) => same(each.card.title, title))?.card;
  const variant = card?.variants.find((each) =>
    Object.entries(each.options).every(([name, value]) => same(options[name], value)),
  );
  const values = Object.values(options);
  if (!card || !variant) return say(scene, 'usual-gone', { title });
  const shown = showProducts(scene, [{ card, variantId: variant.id }]);
  const parts = [{ kind: 'products' as const, products: [card], total: 1 }];
  if (!variant.available) return say(shown, 'sold-out', { title, options: values, others: [] }, { parts });
  const added = { productId: card.id, title, options: variant.options, quantity: 1 };
  const question = {
    kind: 'confirmation' as const,
    again: 'again-offer' as const,
    choices: yesOrNo(scene),
    tool: 'add-to-cart' as const,
    args: { variantId: variant.id, quantity: 1 },
    data: { added },
  };
  return say(shown, 'usual', { title, options: values, price: variant.price, times }, { parts, question });
}
