import type { Intent } from '../../understanding/understanding.ts';
import type { Pending } from '../memory.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';

/** Questions of their own; they do not answer what the bot asked, even if they name a colour. */
const OWN_QUESTIONS: readonly Intent[] = [
  'search-products', 'check-availability', 'ask-price', 'product-question', 'product-details', 'view-cart', 'track-order', 'delivery-estimate',
  'shipping-info', 'returns-policy', 'payment-info', 'warranty-info', 'store-info', 'promotions', 'help', 'repeat', 'bot-question', 'checkout',
  'compare-products', 'recommend-products', 'find-similar', 'remove-from-cart', 'empty-cart', 'apply-coupon', 'talk-to-human',
  'cancel-order', 'change-order', 'return-item', 'exchange-item', 'refund-status', 'get-invoice', 'account-help', 'delete-my-data', 'change-voice', 'change-language',
]; // prettier-ignore

const SURE = 0.6;
const FEW_WORDS = 3;

/** Whether the message asks something of its own instead of answering the open question. */
export function asksSomethingElse(scene: Scene): boolean {
  const { intent, understanding, text } = scene.turn;
  if (!intent || !OWN_QUESTIONS.includes(intent)) return false;
  return (understanding?.intents[0]?.confidence ?? 0) >= SURE && wordsOf(text).length > FEW_WORDS;
}

const TALK: readonly Intent[] = ['thank', 'goodbye', 'complain', 'out-of-scope'];
const SURE_OF_TALK = 0.9;

/** "Any good films on at the cinema", while a color is asked for: surely talk, with no word of what was offered. */
export function talksBeside(scene: Scene, { data, again }: Pending): boolean {
  const { intent, understanding, text } = scene.turn;
  const sure = (understanding?.intents[0]?.confidence ?? 0) >= SURE_OF_TALK;
  if (!intent || !TALK.includes(intent) || !sure || wordsOf(text).length <= FEW_WORDS) return false;
  const { values = [] } = (data ?? {}) as { values?: string[] };
  const labels = (again?.choices ?? []).map(({ label }) => label);
  const offered = contentOf(scene, [...values, ...labels].join(' '));
  return !contentOf(scene, text).some((word) => offered.includes(word));
}
