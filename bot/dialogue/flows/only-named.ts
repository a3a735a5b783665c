import { everyKnown } from '../known-products.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { plainOrderWords } from '../replies/plain-order-words.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Goods that a message calls by a name or a kind, in no word of having them. */

/** "The wooden bracelet in 19" as the first thing said: it is looked for, however much it reads like an order. */
export function onlyNames(scene: Scene): boolean {
  const { lastAdded, lastReply, language } = scene.memory;
  const { text, surroundings } = scene.turn;
  if (lastAdded || surroundings.cartLines.length > 0 || everyKnown(scene).length > 0) return false;
  // Asked which product is to be added.
  if (lastReply?.template === 'name-product') return false;
  if (slotsOf(scene).quantity !== undefined) return false;
  const { adds, asWell } = catalogueOf(language).words;
  const { takes, kindly, enough } = orderWords(language);
  const { intoCart, putsIn, oneOf } = aroundOrder(language);
  const { politely, wishes, orders, more, recipient, ends, goesOn } = plainOrderWords(language);
  const ofOrder = [adds, asWell, takes, kindly, enough, intoCart, putsIn, oneOf, politely, wishes, orders, more, recipient, ends, goesOn]; // prettier-ignore
  return !ofOrder.some((words) => text.search(words) >= 0);
}
