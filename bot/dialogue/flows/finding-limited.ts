import type { Intent } from '../../understanding/understanding.ts';
import { speaksOfMatters } from '../replies/store-matters.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';

/** A kind of goods and what they may cost or shall be like, in words that read like something else: looked for all the same. */

/** What is said in passing, whatever comes with it. */
const TALK: readonly Intent[] = ['greet', 'goodbye', 'thank', 'help', 'out-of-scope', 'bot-question', 'affirm', 'repeat', 'show-more', 'change-language']; // prettier-ignore
/** What is asked of the store in words of its own. */
const OF_STORE: readonly Intent[] = ['store-info', 'shipping-info', 'delivery-estimate', 'payment-info', 'promotions', 'warranty-info', 'talk-to-human']; // prettier-ignore
/** What a price may be named for as well: "what does it cost", "I'll pay". */
const OF_PRICES: readonly Intent[] = ['ask-price', 'checkout', 'check-availability'];
/** Nothing is put in, swapped or returned for no more than so much. */
const CHANGES: readonly Intent[] = ['add-to-cart', 'exchange-item', 'return-item', 'change-order', 'cancel-order', 'report-problem', 'view-cart']; // prettier-ignore
const SURE = 0.8;

/** Readings that goods with a limit are looked for in spite of. */
export const LIMITED_AS: readonly Intent[] = [...TALK, ...OF_STORE, ...OF_PRICES, ...CHANGES];

export function seeksWithinLimits(scene: Scene): boolean {
  const { intent = 'out-of-scope', understanding, text } = scene.turn;
  const { priceMax, priceMin, color, size, brand, material, orderId, email, coupon, quantityChange, ordinal, ordinals } = slotsOf(scene); // prettier-ignore
  if ((orderId ?? email ?? coupon ?? quantityChange ?? ordinal ?? ordinals) !== undefined) return false;
  const price = priceMax ?? priceMin;
  if ((price ?? color ?? size ?? brand ?? material) === undefined) return false;
  if (TALK.includes(intent))
    return namesKind(scene) || ((price ?? brand) !== undefined && queryOf(scene) !== '');
  if (!namesKind(scene)) return false;
  if (!OF_STORE.includes(intent)) return price !== undefined;
  const sure = understanding?.intents[0]?.confidence ?? 1;
  return sure < SURE && !speaksOfMatters(scene.memory.language, text);
}

/** A kind or a thing by name, beside what the limit itself is called. */
function namesKind(scene: Scene): boolean {
  const { category, things = [], names = [], color, size, brand, material } = slotsOf(scene);
  if (category !== undefined) return true;
  const limits = contentOf(scene, [color, size, brand, material].join(' '));
  return contentOf(scene, [...things, ...names].join(' ')).some((word) => !limits.includes(word));
}
