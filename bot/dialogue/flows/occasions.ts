import { catalogueOf } from '../replies/index.ts';
import { inTurn, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold } from '../words.ts';
import { runSearch } from './finding.ts';
import type { Wanted } from './finding.ts';

/** "Something warm for a rainy hike": what must be warm and keep the rain out counts for more than the hike. */

/** With more than so many, all the words were worth looking for. */
const FEW = 2;

/** Looks without the occasion where no kind of thing is named and hardly anything has all the words. */
export function withoutOccasion(scene: Scene, wanted: Wanted, total: number): Scene | undefined {
  const { things, category, brand } = slotsOf(scene);
  if (total > FEW || (things ?? category ?? brand) !== undefined) return undefined;
  const { occasion } = catalogueOf(scene.memory.language).words;
  const words = wanted.query.split(' ').filter(Boolean);
  const left = words.filter((word) => !occasion.test(fold(word)));
  if (left.length < 2 || left.length === words.length) return undefined;
  const without = words.filter((word) => !left.includes(word)).join(' ');
  const noted = inTurn(scene, { without, whole: wanted });
  return runSearch(noted, { ...wanted, query: left.join(' ') }, 'nearest');
}

/** Nothing has even those: what was found by all the words is shown after all. */
export function withOccasion(scene: Scene): Scene | undefined {
  const whole = scene.turn['whole'] as Wanted | undefined;
  return whole && runSearch(inTurn(scene, { without: undefined, whole: undefined }), whole, 'refine');
}
