import type { Intent } from '../../understanding/understanding.ts';
import type { Part } from '../../wire/parts.ts';
import type { ShownProduct } from '../memory.ts';
import { MOST_CHOICES, say } from '../say.ts';
import type { Question } from '../say.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

function whichOf(
  scene: Scene,
  candidates: ShownProduct[],
  intent: Intent,
  data: Record<string, unknown>,
): Question {
  const offered = candidates.slice(0, MOST_CHOICES);
  const choices = offered.map(({ productId, title }) => ({
    id: `product:${productId}`.slice(0, 200),
    label: title,
  }));
  // Only what the answer needs is kept: neither words nor personal data.
  const { size, color, quantity } = slotsOf(scene);
  return {
    kind: 'which-product' as const,
    again: 'again-which' as const,
    choices,
    data: {
      ...data,
      intent,
      productIds: offered.map(({ productId }) => productId),
      slots: { size, color, quantity, ...(data['slots'] as object | undefined) },
      query: queryOf(scene),
    },
  };
}

/** Asks which of several products is meant; `intent` is taken up again with the answer. */
export function askWhichProduct(
  scene: Scene,
  candidates: ShownProduct[],
  intent: Intent,
  data: Record<string, unknown> = {},
  parts: Part[] = [],
): Scene {
  const question = whichOf(scene, candidates, intent, data);
  const titles = candidates.slice(0, MOST_CHOICES).map(({ title }) => title);
  return say(scene, 'which-product', { titles }, { question, parts });
}

/** "The fifth" of three: which of those shown is meant, with buttons. */
export function askWithinRange(scene: Scene, intent: Intent, data: Record<string, unknown> = {}): Scene {
  const { shown } = scene.memory;
  return say(
    scene,
    'out-of-range',
    { count: shown.length },
    { question: whichOf(scene, shown, intent, data) },
  );
}
