import { resolveProducts } from '../references.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { lookUpOne } from './products.ts';
import { refine } from './refining.ts';
import { swapLastAdded } from './undoing.ts';
import { askWhichProduct } from './which-product.ts';

/** "No, the black one", "no, the other": the last thing done, done again with what was meant. */

export function isCorrection(scene: Scene): boolean {
  const { correction } = catalogueOf(scene.memory.language).words;
  const { intent, text } = scene.turn;
  if (intent !== 'deny' && !correction.test(text)) return false;
  const { color, size, material, ordinal, reference } = slotsOf(scene);
  const names = (color ?? size ?? material ?? ordinal) !== undefined || reference === 'other';
  return names && (intent === 'deny' || justAdded(scene));
}

function justAdded(scene: Scene): boolean {
  return scene.memory.lastReply?.template === 'added' && scene.memory.lastAdded !== undefined;
}

export function correct(scene: Scene): Scene {
  const { reference, ordinal } = slotsOf(scene);
  const { lastAdded } = scene.memory;
  const another = reference === 'other' || ordinal !== undefined;
  const referent = resolveProducts(scene, true);
  if (justAdded(scene) && lastAdded) {
    const [target] = another && referent.kind === 'products' ? referent.targets : [];
    const adding = {
      quantity: lastAdded.quantity,
      options: target ? {} : lastAdded.options,
      rest: [],
      added: [],
    };
    return swapLastAdded(
      inTurn(scene, { asked: ['add-to-cart'] }),
      target?.productId ?? lastAdded.productId,
      adding,
    );
  }
  if (referent.kind === 'ambiguous') return askWhichProduct(scene, referent.candidates, 'product-details');
  const [target] = referent.kind === 'products' ? referent.targets : [];
  return target ? lookUpOne(scene, target.productId, 'product-details') : refine(scene);
}
