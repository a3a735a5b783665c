import type { ProductDetails } from '../../tools/results.ts';
import { looksOf } from '../../understanding/goods/looks.ts';
import { catalogueOf } from '../replies/index.ts';
import type { Scene } from '../scene.ts';

/** "What does it look like", "describe it": all that the store writes of what can be seen, in its own words. */
export function looksAsked(
  scene: Scene,
  { card: { options }, category, facts }: ProductDetails,
): { kind: 'fact'; label: string; value: string } | undefined {
  const { asksLooks } = catalogueOf(scene.memory.language).words;
  if (!asksLooks.test(scene.turn.text)) return undefined;
  const [first, ...others] = looksOf({ category, options, facts });
  if (!first) return undefined;
  const rest = others.map(({ label, value }) => `; ${label}: ${value}`).join('');
  return { kind: 'fact', label: first.label, value: first.value + rest };
}
