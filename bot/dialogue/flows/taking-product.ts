import type { Slots } from '../../understanding/understanding.ts';
import { everyKnown } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { intentNamed } from '../intent-named.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { addTargets } from './adding.ts';
import type { Adding } from './adding.ts';
import { lookUpOne } from './products.ts';
import { similarTo } from './suggesting.ts';

interface Wanted {
  intent?: string;
  /** What was asked about the product, when the question came before the product was known. */
  query?: string;
  slots?: Slots;
  adding?: Adding;
}

/** The answer to "which product": goes on with what was wanted of it, with all that was said before. */
export function takeProduct(scene: Scene, productId: string, wanted: Wanted): Scene {
  // "I'll take the cheaper one" says what is wanted of it now, whatever was asked before.
  const takes =
    scene.turn.intent === 'add-to-cart' &&
    catalogueOf(scene.memory.language).words.takes.test(scene.turn.text);
  const intent = takes ? 'add-to-cart' : (intentNamed(wanted.intent) ?? 'product-details');
  const known = everyKnown(scene).find((product) => product.productId === productId);
  const target = { productId, ...(known ? { known } : {}) };
  const told = withEarlierSlots(scene, wanted.slots ?? {});
  if (intent === 'add-to-cart') {
    const none: Adding = { quantity: 1, options: {}, rest: [], added: [] };
    return addTargets(told, [target], wanted.adding ?? none);
  }
  if (intent === 'find-similar') return similarTo(told, productId, known);
  const text = intent === 'product-question' ? `${told.turn.text} ${wanted.query ?? ''}` : told.turn.text;
  return lookUpOne(inTurn(told, { intent, text }), productId, intent);
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
