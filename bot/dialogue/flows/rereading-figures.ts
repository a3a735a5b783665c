import type { Understanding } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, openQuestion, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { countedIn } from './counting.ts';
import { optionsNamed } from './option-words.ts';

/** Figures that were read as something else: a count taken for a size, a version taken for a count. */

/** The 12 of "12 of them" is no size; the 9 of "brown 9" is, where the talk is about shoes that come in 9. */
export function withFigures(scene: Scene): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return scene;
  const count = countedIn(scene);
  const { size, quantityChange } = slotsOf(scene);
  if (count !== undefined && quantityChange === undefined) {
    const { size: _, ...others } = understanding.slots;
    const slots = { ...(size === String(count) ? others : understanding.slots), quantity: count };
    const query = queryOf(scene) === String(count) ? '' : queryOf(scene);
    return inTurn(scene, { understanding: { ...understanding, slots, query } });
  }
  return figureOfVersion(scene) ? withoutFigures(scene, understanding) : scene;
}

/** A bare figure that names a version of what is talked about and was not said to be a count. */
function figureOfVersion(scene: Scene): boolean {
  const { focus } = scene.memory;
  const { counts } = catalogueOf(scene.memory.language).words;
  const { quantity, priceMin, priceMax, currency, quantityChange } = slotsOf(scene);
  const misread = quantity ?? priceMin ?? priceMax;
  if (!focus || currency !== undefined || quantityChange !== undefined) return false;
  if (counts.test(scene.turn.text) || openQuestion(scene)?.tool === 'change-quantity') return false;
  if (misread === undefined && scene.turn.intent !== 'change-quantity') return false;
  const figures = wordsOf(scene.turn.text).filter((word) => /^\d+(?:[.,]\d+)?$/.test(word));
  const values = Object.values(optionsNamed(scene, focus)).flatMap(wordsOf);
  const isCount = quantity !== undefined && !figures.includes(String(quantity));
  return !isCount && figures.length > 0 && figures.every((figure) => values.includes(figure));
}

function withoutFigures(scene: Scene, understanding: Understanding): Scene {
  const { quantity: _q, priceMin: _n, priceMax: _x, ...slots } = understanding.slots;
  const { adds, changes } = catalogueOf(scene.memory.language).words;
  const wantsIt = adds.test(scene.turn.text) || changes.test(scene.turn.text);
  const read = { ...understanding, slots };
  if (wantsIt) return inTurn(scene, { understanding: read });
  const intents = [{ intent: 'product-details' as const, confidence: 0.9 }];
  return inTurn(scene, { understanding: { ...read, intents }, intent: 'product-details' });
}
