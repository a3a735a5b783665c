import type { Intent } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { draftOf, purposeOf } from './request-draft.ts';

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
  const other = otherRequest(scene);
  if (other) return other;
  // "French press": goods that bear a language's name.
  const { category, brand, things } = slotsOf(scene);
  if (intent === 'change-language' && (category ?? brand ?? things) !== undefined) return 'search-products';
  if (!intent || !NEAR.includes(intent)) return undefined;
  const { asksOf } = catalogueOf(scene.memory.language).words;
  return asksOf.find(({ said }) => said.test(text))?.intent;
}

/** "No wait, exchange", "don't cancel, change the address" while a request is open: the other kind that is named. */
function otherRequest(scene: Scene): Intent | undefined {
  const draft = draftOf(openQuestion(scene));
  const { correction, requestKinds } = catalogueOf(scene.memory.language).words;
  const { intent, text } = scene.turn;
  const corrects = correction.test(text.trim()) || intent === 'deny' || intent === 'cancel-that';
  if (!draft || !corrects) return undefined;
  const named = requestKinds.filter(({ said }) => said.test(text)).map((kind) => kind.intent);
  const others = named.filter((kind) => purposeOf(kind) !== draft.purpose);
  return others.length === 1 ? others[0] : undefined;
}
