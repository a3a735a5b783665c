import { everyKnown } from '../known-products.ts';
import type { Scene } from '../scene.ts';
import type { Adding, Wanted } from './adding.ts';
import { addNext, hearing } from './adding-several.ts';
import { addProduct, settles } from './adding-version.ts';

/**
 * Puts in what a message ordered: the first at once where what is remembered of it settles its version, as what is
 * pointed at is; the store is asked of the others.
 */
export function addOrdered(scene: Scene, ordered: readonly Wanted[]): Scene {
  const [first, ...rest] = ordered;
  const known = everyKnown(scene).find(({ productId }) => productId === first?.productId);
  if (first?.said && known) {
    const { quantity, options = {}, heard, said } = first;
    const adding: Adding = { quantity, options, rest, added: [], said, ...(heard ? { heard } : {}) };
    const alone = hearing(scene, said);
    if (settles(alone, known, adding)) return addProduct(alone, known, adding);
  }
  return addNext(scene, { quantity: 1, options: {}, rest: [...ordered], added: [] });
}
