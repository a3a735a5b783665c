import type { CartResult } from '../../tools/results.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { resolveLines } from '../line-references.ts';
import { inTurn, notedData } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { add } from './adding.ts';
import { rememberCart } from './cart.ts';
import { changeQuantity, quantityDone } from './changing-cart.ts';
import { changeLines, changesLines } from './changing-lines.ts';

/** "Make that two, and also a pair of socks": another count of what lies in the cart, and another thing with it. */

export function countsAndAdds(scene: Scene): boolean {
  const { wishes = [] } = scene.turn.understanding ?? {};
  const named = wishes.map(({ intents: [top] }) => top?.intent);
  if (named.length === 2 && named[0] === 'change-quantity' && named[1] === 'add-to-cart') return true;
  return changesLines(scene);
}

export function countAndAdd(scene: Scene): Scene {
  if (changesLines(scene)) return changeLines(scene);
  const [count, other] = scene.turn.understanding?.wishes ?? [];
  if (!count || !other) throw new Error('there is nothing to count and to add');
  const counting = hearing(scene, count);
  // Of something not yet in the cart, both are to be put in.
  if (resolveLines(counting).kind === 'absent') return add(bothAdded(scene, [count, other]));
  return changeQuantity(inTurn(counting, { thenAdd: other }));
}

/** The count is changed; the other thing follows in the same turn. */
export function countedThenAdd(scene: Scene, result: CartResult): Scene {
  const other = scene.turn['thenAdd'] as Understanding | undefined;
  if (!other || result.refusal) return quantityDone(scene, result);
  const { title, quantity } = notedData(scene) as { title: string; quantity: number };
  const lead = { template: 'quantity-changed', facts: { title, quantity } };
  const changed = rememberCart(scene, result, title);
  return add(inTurn(hearing(changed, other), { lead, thenAdd: undefined, intent: 'add-to-cart' }));
}

function hearing(scene: Scene, wish: Understanding): Scene {
  const intent = wish.intents[0]?.intent ?? 'out-of-scope';
  const { text = scene.turn.text } = wish;
  return inTurn(scene, { understanding: { ...wish, wishes: [] }, text, intent });
}

function bothAdded(scene: Scene, wishes: Understanding[]): Scene {
  const { understanding, asked } = scene.turn;
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.9 }];
  return inTurn(scene, {
    understanding: understanding && {
      ...understanding,
      intents,
      wishes: wishes.map((wish) => ({ ...wish, intents })),
    },
    intent: 'add-to-cart',
    asked: [...new Set([...asked, 'add-to-cart' as const])],
  });
}
