import { orderWords } from '../replies/order-words.ts';
import { questionOfGoods, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import type { Wanted } from './adding.ts';
import { wantedOfAligned } from './alignment.ts';
import type { Aligned } from './alignment.ts';
import { goodsNamedInEach } from './goods-named.ts';
import { onlyNames } from './only-named.ts';
import { isWished } from './order-wish.ts';

/**
 * A message that calls things of the store by name, with a version and a count, in words of ordering: they are ordered,
 * whatever its sentence was read as and whether or not they were shown. What two things explain equally well is read
 * elsewhere.
 */

const MOST_WORDS = 40;
const MOST_PIECES = 99;
const ANSWERED_ELSEWHERE: readonly string[] = ['order-number', 'order-email', 'message-for-staff', 'email-for-staff', 'request-item', 'request-words', 'which-line']; // prettier-ignore

export function plainOrder(scene: Scene): Wanted[] | undefined {
  if (!mayBePlain(scene)) return undefined;
  const asks = orderWords(scene.memory.language).asks.test(scene.turn.text);
  for (const { hearing, goods } of goodsNamedInEach(scene)) {
    const wanted = wantedOf(hearing, goods);
    if (wanted || asks) return wanted;
  }
  return undefined;
}

function wantedOf(scene: Scene, goods: readonly Aligned[]): Wanted[] | undefined {
  if (goods.length === 0 || !isWished(scene, goods) || goods.some((one) => isSpokenOf(scene, one)))
    return undefined;
  const isCounted = goods.some(({ count }) => count !== undefined);
  if (goods.length === 1 && !isCounted && onlyNames(scene)) return undefined;
  if (goods.some(({ count = 1 }) => count < 1 || count > MOST_PIECES)) return undefined;
  return wantedOfAligned(goods);
}

function mayBePlain(scene: Scene): boolean {
  const { text, weighed, choiceId, understanding } = scene.turn;
  if (!understanding || !weighed || choiceId !== undefined || understanding.personalData.length > 0)
    return false;
  if (wordsOf(text).length > MOST_WORDS) return false;
  const question = questionOfGoods(scene);
  if (question && ANSWERED_ELSEWHERE.includes(question.kind)) return false;
  const { orderId, email, coupon, priceMax, priceMin, ratingMin } = slotsOf(scene);
  return (orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? ratingMin) === undefined;
}

/** What was just put in, lies in the cart, or is being asked about is counted and changed elsewhere. */
function isSpokenOf(scene: Scene, { product: { productId } }: Aligned): boolean {
  const question = questionOfGoods(scene);
  if (question?.kind === 'variant' && question.data?.['productId'] === productId) return true;
  if (scene.memory.lastAdded?.productId === productId) return true;
  return scene.turn.surroundings.cartLines.some((line) => line.productId === productId);
}
