import { resolveProducts } from '../references.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { optionAsked } from './choosing-variant.ts';
import type { Options } from './choosing-variant.ts';
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

/** "The other colour": the same version with the one other value there is; with several, it is asked. */
function otherOptions(scene: Scene): Options | undefined {
  const { focus, lastAdded } = scene.memory;
  if (slotsOf(scene).reference !== 'other' || !lastAdded || focus?.productId !== lastAdded.productId)
    return undefined;
  const option = optionAsked(scene, focus);
  if (!option) return undefined;
  const { [option]: taken, ...kept } = lastAdded.options;
  const values = focus.variants
    .filter(
      ({ options, available }) =>
        available && Object.entries(kept).every(([name, value]) => options[name] === value),
    )
    .map(({ options }) => options[option])
    .filter((value) => value !== undefined && value !== taken);
  const [only] = values;
  return only !== undefined && new Set(values).size === 1 ? { ...kept, [option]: only } : kept;
}

export function correct(scene: Scene): Scene {
  const { reference, ordinal } = slotsOf(scene);
  const { lastAdded } = scene.memory;
  const another = reference === 'other' || ordinal !== undefined;
  const referent = resolveProducts(scene, true);
  if (justAdded(scene) && lastAdded) {
    const [target] = another && !otherOptions(scene) && referent.kind === 'products' ? referent.targets : [];
    const adding = {
      quantity: lastAdded.quantity,
      options: target ? {} : (otherOptions(scene) ?? lastAdded.options),
      rest: [],
      added: [],
    };
    const { focus } = scene.memory;
    const fresh = focus ? remember(scene, { focus: { ...focus, wanted: undefined } }) : scene;
    return swapLastAdded(
      inTurn(fresh, { asked: ['add-to-cart'] }),
      target?.productId ?? lastAdded.productId,
      adding,
    );
  }
  if (referent.kind === 'ambiguous') return askWhichProduct(scene, referent.candidates, 'product-details');
  const [target] = referent.kind === 'products' ? referent.targets : [];
  return target ? lookUpOne(scene, target.productId, 'product-details') : refine(scene);
}
