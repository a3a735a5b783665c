import type { Intent } from '../../understanding/understanding.ts';
import { everyKnown } from '../known-products.ts';
import { linesNamed } from '../line-references.ts';
import { consentWords } from '../replies/consent-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { purchaseTold } from '../replies/purchase-words.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { kindsNamed } from './consent.ts';
import { draftOf, purposeOf } from './request-draft.ts';
import { asksOfKind } from './question-kind.ts';

/** Requests about an order whose words leave no doubt, though the classifier takes them for something near. */

/** What such words are mistaken for. */
const NEAR: readonly Intent[] = [
  'track-order', 'returns-policy', 'remove-from-cart', 'cancel-that', 'talk-to-human', 'out-of-scope', 'payment-info', 'change-quantity', 'shipping-info',
  'empty-cart', 'add-to-cart', 'delivery-estimate', 'account-help', 'bot-question', 'check-availability', 'search-products', 'help', 'warranty-info', 'view-cart', 'product-question',
]; // prettier-ignore

export function requestRead(scene: Scene): Intent | undefined {
  const { intent, text } = scene.turn;
  const kind = openQuestion(scene)?.kind;
  // Words that were asked for are heard as they are.
  if (kind === 'message-for-staff' || kind === 'request-words') return undefined;
  const other = otherRequest(scene) ?? cancelsShown(scene) ?? ofOrderNamed(scene) ?? ofOwnThing(scene);
  if (other) return other;
  // "French press": goods that bear a language's name.
  const { category, brand, things } = slotsOf(scene);
  if (intent === 'change-language' && (category ?? brand ?? things) !== undefined)
    return everyKnown(scene).length > 0 && asksOfKind(scene) ? 'product-question' : 'search-products';
  if (!intent || !NEAR.includes(intent)) return undefined;
  const { asksOf } = catalogueOf(scene.memory.language).words;
  return asksOf.find(({ said }) => said.test(text))?.intent;
}

/** Readings that have no use for an order's number. */
const OF_GOODS: readonly Intent[] = [
  'search-products', 'refine-results', 'recommend-products', 'product-details', 'product-question', 'find-similar', 'check-availability', 'ask-price', 'out-of-scope',
]; // prettier-ignore
const OF_ORDERS: readonly Intent[] = [
  'track-order', 'return-item', 'exchange-item', 'cancel-order', 'change-order', 'refund-status', 'report-problem', 'get-invoice', 'delivery-estimate',
]; // prettier-ignore

/** "The pleated lamp from D-10048 doesn't go with my room, sending it back": who names an order speaks of it. */
function ofOrderNamed(scene: Scene): Intent | undefined {
  const { intent, text, understanding } = scene.turn;
  if (slotsOf(scene).orderId === undefined || !intent) return undefined;
  // "How do I start it, order was D-10048", after the rule for returns was told.
  if (intent === 'help' && scene.memory.lastRule === 'returns-policy') return 'return-item';
  if (intent !== 'help' && !OF_GOODS.includes(intent)) return undefined;
  const { asksOf } = catalogueOf(scene.memory.language).words;
  const said = asksOf.find((each) => each.said.test(text))?.intent;
  const ranked = understanding?.intents.find((each) => OF_ORDERS.includes(each.intent));
  return said ?? ranked?.intent ?? 'track-order';
}

/** A reading as sure of something else is left alone. */
const SURE = 0.6;

/** "The jumper I got off you is too small": no other jumper is looked for. */
function ofOwnThing(scene: Scene): Intent | undefined {
  const { memory, turn } = scene;
  const { intent = 'out-of-scope', text, understanding } = turn;
  const isSure = (understanding?.intents[0]?.confidence ?? 1) >= SURE;
  if (!OF_GOODS.includes(intent) && intent !== 'greet' && isSure) return undefined;
  return purchaseTold(memory.language, text);
}

/** "Just cancel it", "cancel the slippers", right after an order was shown: the order, and neither words nor the cart. */
function cancelsShown(scene: Scene): Intent | undefined {
  const { intent, text, surroundings } = scene.turn;
  const { lastReply, lastOrder } = scene.memory;
  const shown = lastOrder !== undefined && (lastReply?.template === 'order' || lastReply?.template === 'order-holds'); // prettier-ignore
  const ofLine =
    intent === 'remove-from-cart' && linesNamed(scene, surroundings.cartLines, text).length === 0;
  if (!(ofLine || intent === 'cancel-that') || !shown || openQuestion(scene)) return undefined;
  const { requestKinds } = catalogueOf(scene.memory.language).words;
  return requestKinds.find((kind) => kind.intent === 'cancel-order' && kind.said.test(text))?.intent;
}

/** "No wait, exchange", "don't cancel, change the address" while a request is open: the other kind that is named. */
export function otherRequest(scene: Scene): Intent | undefined {
  const draft = draftOf(openQuestion(scene));
  const { correction } = catalogueOf(scene.memory.language).words;
  const { intent, text } = scene.turn;
  const { forbids } = consentWords(scene.memory.language);
  const corrects =
    correction.test(text.trim()) || intent === 'deny' || intent === 'cancel-that' || forbids.test(text);
  if (!draft || !corrects) return undefined;
  const others = kindsNamed(scene).filter((kind) => purposeOf(kind) !== draft.purpose);
  return others.length === 1 ? others[0] : undefined;
}
