import { everyKnown } from '../known-products.ts';
import { say, yesOrNo } from '../say.ts';
import { inTurn, isFresh } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { addProduct } from './adding-version.ts';
import { SHOWED_ONE } from './rereading-offers.ts';

/** "Yes", of the one thing that was just shown: whether it is to go into the cart, which nobody has said yet. */
export function offerShown(scene: Scene): Scene | undefined {
  const { focus, lastAdded, lastReply, declined } = scene.memory;
  const isShown = SHOWED_ONE.includes(lastReply?.template ?? '') && isFresh(scene);
  if (!focus || !isShown || focus.productId === lastAdded?.productId) return undefined;
  if (declined.includes('add') || !focus.variants.some(({ available }) => available)) return undefined;
  const { productId, title } = focus;
  const question = {
    kind: 'confirmation' as const,
    again: 'offer-to-cart' as const,
    facts: { title },
    choices: yesOrNo(scene),
    data: { offer: 'add', productId },
  };
  return say(scene, 'offer-to-cart', { title }, { question });
}

/** What was shown and offered goes in, once its version is known. */
export function addOffered(scene: Scene, productId: string): Scene {
  const product = everyKnown(scene).find((each) => each.productId === productId);
  if (!product) return say(scene, 'nothing-open', {});
  const asked = inTurn(scene, { asked: [...scene.turn.asked, 'add-to-cart'], text: '' });
  return addProduct(asked, product, { quantity: 1, options: {}, rest: [], added: [] });
}
