import { catalogueOf } from '../replies/index.ts';
import { asksByPronoun } from '../said-of-it.ts';
import type { Scene } from '../scene.ts';

/** What a message was held against in this turn, before it is taken as it was read. */
type Chance = 'rules' | 'product' | 'orders';

export function tried(scene: Scene): Chance[] {
  return (scene.turn['tried'] ?? []) as Chance[];
}

/** By how it begins. */
export function isQuestion(scene: Scene): boolean {
  const { asks, wonders } = catalogueOf(scene.memory.language).words;
  const text = scene.turn.text.trim();
  return asks.test(text) || wonders.test(text) || asksByPronoun(scene);
}
