import type { Intent } from '../../understanding/understanding.ts';
import { say } from '../say.ts';
import type { Scene } from '../scene.ts';
import { askGoods } from './by-message.ts';

/** A message in a language the store does not serve: what it names among the goods is shown, and what is served said. */

/** What can be answered all the same, or needs no words of the language. */
const UNDERSTOOD: readonly Intent[] = [
  'greet', 'goodbye', 'thank', 'affirm', 'deny', 'view-cart', 'checkout', 'talk-to-human', 'repeat', 'cancel-that', 'shipping-info', 'returns-policy',
  'payment-info', 'warranty-info', 'delivery-estimate', 'track-order', 'empty-cart', 'bot-question', 'help', 'store-info',
]; // prettier-ignore
const SURE = 0.6;

export function speaksOtherLanguage(scene: Scene): boolean {
  const { understanding, intent = 'out-of-scope' } = scene.turn;
  if (understanding?.foreign === undefined) return false;
  const sure = (understanding.intents[0]?.confidence ?? 0) >= SURE;
  return !(sure && UNDERSTOOD.includes(intent));
}

export function sayLanguages(scene: Scene): Scene {
  const goods = askGoods(scene, 'other-language');
  if (goods) return goods;
  const asked = scene.turn.understanding?.foreign ?? scene.memory.language;
  return say(scene, 'other-language', { asked, served: scene.store.languages });
}
