import type { ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { byContext } from '../pointing.ts';
import { putsAnotherInFront } from '../references.ts';
import { openQuestion, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { asksClearlyOfIt } from './clear-question.ts';
import { lookUpOne } from './products.ts';
import { policyFound } from './policies.ts';
import { purposeOf } from './request-draft.ts';
import { askOfOrder } from './requests.ts';
import { riskOf } from './at-risk.ts';

/** "Is it ok to …?" and "can I cancel it?" ask what the store allows; their "it" need not be a product. */

/** A passage that shares less with the question says nothing of it. */
const TELLING = 1.5;

export function asksLeave(scene: Scene): boolean {
  const { asksLeave: leave, asksToCancel, asksYou } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  if (purposeOf(intent) && asksYou.test(text)) return false;
  if (asksToCancel.test(text) || asksWhether(scene))
    return !openQuestion(scene) && intent !== 'track-order' && !ofKnownOrder(scene);
  if (!MAY_ASK.includes(intent ?? 'repeat') || !leave.test(text)) return false;
  // "And the honey, is it ok for a baby" asks leave of nobody.
  // "Is it ok in the dishwasher" asks something of what is talked about.
  if (inFront(scene) !== undefined && asksClearlyOfIt(scene)) return false;
  return !putsAnotherInFront(scene) && !(intent === 'product-question' && riskOf(scene));
}

const MAY_ASK: readonly Intent[] = ['product-question', 'out-of-scope', 'help'];

export function askForLeave(scene: Scene): Scene {
  const { asksToCancel } = catalogueOf(scene.memory.language).words;
  const { intent } = scene.turn;
  const ofRequest = purposeOf(intent) && intent ? { topic: intent } : {};
  const topic = asksToCancel.test(scene.turn.text) ? { topic: 'cancel-order' } : ofRequest;
  const args = { question: scene.turn.text.slice(0, 500), ...topic };
  return useTool(scene, 'readingPolicy', 'find-policy', args, 'leave-found');
}

/** What may be asked before it is wanted: whether the store does it at all. */
const ASKED_FIRST: readonly Intent[] = ['cancel-order', 'change-order', 'return-item', 'exchange-item'];

/** "Can I change the address", "how do I return something": the store's rule, when no order is named. */
function asksWhether({ memory, turn: { intent, text } }: Scene): boolean {
  return (
    !!intent && ASKED_FIRST.includes(intent) && catalogueOf(memory.language).words.asksWhether.test(text)
  );
}

/** "Can I cancel my order", of one that can be looked at: the order itself says whether. */
function ofKnownOrder(scene: Scene): boolean {
  const { ownOrder } = catalogueOf(scene.memory.language).words;
  const { text, intent, surroundings } = scene.turn;
  if (purposeOf(intent) === undefined) return false;
  if (slotsOf(scene).orderId !== undefined) return true;
  const known = surroundings.signedIn || scene.memory.lastOrder !== undefined;
  return known && ownOrder.test(text);
}

/** What the store's pages do not say may stand in the product's data; what neither says is not known. */
export function leaveFound(scene: Scene, result: ToolData<'find-policy'>): Scene {
  const passages = result.passages.filter(({ score }) => score >= TELLING);
  const front = inFront(scene);
  // No rule, yet clear what is wanted: the order says whether it can be done.
  if (passages.length === 0 && purposeOf(scene.turn.intent)) return askOfOrder(scene);
  if (passages.length > 0 || front === undefined) return policyFound(scene, { passages });
  return lookUpOne(scene, front, 'product-question');
}

/** The id of the one thing that is talked about, shown alone or open on the page. */
function inFront(scene: Scene): string | undefined {
  const referent = byContext(scene);
  return referent?.kind === 'products' ? referent.targets[0]?.productId : undefined;
}
