import type { ToolData } from '../../tools/results.ts';
import { shownOf } from '../known-products.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import type { Measure } from '../replies/asking-words.ts';
import { inTurn, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { addTargets } from './adding.ts';
import { quantityMeant } from './counting.ts';
import { best, notMeasured } from './measuring.ts';
import type { MeasureAsked } from './measuring.ts';

/** "I'll take the lighter one": the one of those shown that the store's figures say it is. */
export function measureToAdd(scene: Scene): MeasureAsked | undefined {
  const { shown, focus, lastReply } = scene.memory;
  const { text } = scene.turn;
  const { picksByMeasure } = courseWords(scene.memory.language);
  // Of one talked about, "the bigger one" is a version; of those just held against each other, one of them.
  const ofOne = focus !== undefined && !['most', 'comparison'].includes(lastReply?.template ?? '');
  if (shown.length < 2 || ofOne || !picksByMeasure.test(text)) return undefined;
  const { measures } = catalogueOf(scene.memory.language).words;
  const said = measures.find(
    ({ comparative, superlative }: Measure) => comparative.test(text) || superlative.test(text),
  );
  return said && { which: said.which, labels: said.labels, most: said.most };
}

export function addByMeasure(scene: Scene, asked: MeasureAsked): Scene {
  const productIds = scene.memory.shown.map(({ productId }) => productId);
  return useTool(scene, 'comparing', 'compare-products', { productIds }, 'measured-to-add', { asked });
}

export function measuredToAdd(scene: Scene, { products }: ToolData<'compare-products'>): Scene {
  const found = best(scene, products);
  const [only, another] = found.winners;
  if (!only || another) return notMeasured(scene, products, found.asked, only);
  const target = { productId: only.product.card.id, known: shownOf(only.product.card) };
  const adding = { quantity: quantityMeant(scene) ?? 1, options: {}, rest: [], added: [] };
  return addTargets(withoutMeasure(scene), [target], adding);
}

/** The measure has done its work: "the bigger one" is no size of it as well. */
function withoutMeasure(scene: Scene): Scene {
  return inTurn(scene, { text: '' });
}
