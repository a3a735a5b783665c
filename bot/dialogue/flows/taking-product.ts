import type { Slots } from '../../understanding/understanding.ts';
import { everyKnown } from '../references.ts';
import { intentNamed } from '../say.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { addTargets } from './adding.ts';
import type { Adding } from './adding.ts';
import { lookUpOne } from './products.ts';
import { similarTo } from './suggesting.ts';

/** The answer to "which product": goes on with what was wanted of it, with all that was said before. */
export function takeProduct(scene: Scene, productId: string, data: Record<string, unknown>): Scene {
  const intent = intentNamed(data['intent']) ?? 'product-details';
  const known = everyKnown(scene).find((product) => product.productId === productId);
  const target = { productId, ...(known ? { known } : {}) };
  const told = withEarlierSlots(scene, (data['slots'] ?? {}) as Slots);
  if (intent === 'add-to-cart') {
    const none: Adding = { quantity: 1, options: {}, rest: [], added: [] };
    return addTargets(told, [target], (data['adding'] as Adding | undefined) ?? none);
  }
  if (intent === 'find-similar') return similarTo(told, productId, known);
  return lookUpOne(inTurn(told, { intent }), productId, intent);
}

/** Size and colour said with the first message still count; nobody is asked twice. */
function withEarlierSlots(scene: Scene, { size, color, quantity }: Slots): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return scene;
  const earlier = Object.fromEntries(
    Object.entries({ size, color, quantity }).filter(([, value]) => value !== undefined),
  );
  return inTurn(scene, {
    understanding: { ...understanding, slots: { ...earlier, ...understanding.slots } },
  });
}
