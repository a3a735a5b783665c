import type { ProductDetails } from '../../tools/results.ts';
import { looksOf } from '../../understanding/goods/looks.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { crossingOf, factIn } from '../in-shoppers-words.ts';
import { catalogueOf } from '../replies/index.ts';
import type { Scene } from '../scene.ts';

/** What the question may be taken for: "à quoi ressemble la première" has the verb of likeness, "wie sieht sie aus" no goods. */
export const LOOKS_AS: readonly Intent[] = ['find-similar', 'compare-products', 'out-of-scope', 'store-info'];

/** "What does the first one look like" of what is on the screen, read as something else. */
export function asksAfterLooks(scene: Scene): boolean {
  const { asksLooks } = catalogueOf(scene.memory.language).words;
  return asksLooks.test(scene.turn.text);
}

/** "What does it look like", "describe it": all that the store writes of what can be seen. */
export function looksAsked(
  scene: Scene,
  { card: { options }, category, facts }: ProductDetails,
): { kind: 'fact'; label: string; value: string } | undefined {
  const { asksLooks } = catalogueOf(scene.memory.language).words;
  if (!asksLooks.test(scene.turn.text)) return undefined;
  const crossing = crossingOf(scene);
  // The first is told in the shopper's words by the reply, as every fact is.
  const [first, ...others] = looksOf({ category, options, facts });
  if (!first) return undefined;
  const rest = others
    .map((fact) => factIn(crossing, fact))
    .map(({ label, value }) => `; ${label}: ${value}`)
    .join('');
  return { kind: 'fact', label: first.label, value: first.value + rest };
}
