import { catalogueOf } from '../replies/index.ts';
import { asksByPronoun } from '../said-of-it.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';

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

/** "Something cheaper?" asks for others, however much it looks like a question of what is shown. */
export function saysOnlyCheaper(scene: Scene): boolean {
  const { priceDirection, things, category, reference, sort } = slotsOf(scene);
  if (priceDirection !== -1 || (things ?? category ?? reference ?? sort) !== undefined) return false;
  if (scene.turn.intent !== 'refine-results' && scene.turn.intent !== 'find-similar') return false;
  return contentOf(scene, queryOf(scene)).length === 0;
}
