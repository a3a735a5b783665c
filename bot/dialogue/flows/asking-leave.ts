import type { ToolData } from '../../tools/results.ts';
import { catalogueOf } from '../replies/index.ts';
import { openQuestion, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { lookUpOne } from './products.ts';
import { policyFound } from './policies.ts';

/** "Is it ok to …?" and "can I cancel it?" ask what the store allows; their "it" need not be a product. */

/** A passage that shares less with the question says nothing of it. */
const TELLING = 1.5;

export function asksLeave(scene: Scene): boolean {
  const { asksLeave: leave, asksToCancel } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  if (asksToCancel.test(text))
    return !openQuestion(scene) && intent !== 'track-order' && !ofKnownOrder(scene);
  return (
    leave.test(text) && (intent === 'product-question' || intent === 'out-of-scope' || intent === 'help')
  );
}

export function askForLeave(scene: Scene): Scene {
  const { asksToCancel } = catalogueOf(scene.memory.language).words;
  const topic = asksToCancel.test(scene.turn.text) ? { topic: 'cancel-order' } : {};
  const args = { question: scene.turn.text.slice(0, 500), ...topic };
  return useTool(scene, 'readingPolicy', 'find-policy', args, 'leave-found');
}

/** "Can I cancel my order", of one that can be looked at: the order itself says whether. */
function ofKnownOrder(scene: Scene): boolean {
  const { ownOrder } = catalogueOf(scene.memory.language).words;
  const { signedIn } = scene.turn.surroundings;
  const known = signedIn || scene.memory.lastOrder !== undefined || slotsOf(scene).orderId !== undefined;
  return scene.turn.intent === 'cancel-order' && known && ownOrder.test(scene.turn.text);
}

/** What the store's pages do not say may stand in the product's data; what neither says is not known. */
export function leaveFound(scene: Scene, result: ToolData<'find-policy'>): Scene {
  const passages = result.passages.filter(({ score }) => score >= TELLING);
  const { focus } = scene.memory;
  if (passages.length > 0 || !focus) return policyFound(scene, { passages });
  return lookUpOne(scene, focus.productId, 'product-question');
}
