import type { Intent } from '../../understanding/understanding.ts';
import { everyKnown } from '../known-products.ts';
import { orderWords } from '../replies/order-words.ts';
import { inTurn, openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import type { Wanted } from './adding.ts';
import { wantedBefore } from './choosing-variant.ts';
import { countIn } from './order-figures.ts';
import { partsOf } from './order-pieces.ts';
import { isJustAdded } from './rereading-lines.ts';
import type { OrderPart } from './order-parts.ts';

/**
 * A message that consists of what goods are called, what they come in and how many: an order, whatever verb it lacks.
 * Each part goes to the product that explains most of its words, weighed by the catalogue; a part that explains nothing
 * is talk beside it, and words that name something else make the message no order at all.
 */

/** Readings that are none of goods when they are sure. */
const OTHERS: readonly Intent[] = [
  'remove-from-cart', 'track-order', 'cancel-order', 'change-order', 'return-item', 'refund-status', 'report-problem', 'talk-to-human',
  'complain', 'delete-my-data', 'find-similar', 'change-voice', 'change-language', 'get-invoice', 'account-help', 'greet', 'goodbye',
]; // prettier-ignore
const SURE = 0.7;
/** "Only in yellow" narrows a list down. */
const NARROWS = /^\P{L}*(?:only|nur|s[oó]lo|seulement|uniquement) (?:in|en)(?!\p{L})/iu;
const MOST_WORDS = 30;

function mayOrder(scene: Scene): boolean {
  const { text, understanding, choiceId } = scene.turn;
  const [top] = understanding?.intents ?? [];
  if (!understanding || !top || choiceId !== undefined || understanding.personalData.length > 0) return false;
  if (OTHERS.includes(top.intent) && top.confidence >= SURE) return false;
  const { orderId, email, coupon, priceMax, priceMin, ratingMin, exclude } = slotsOf(scene);
  if ((orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? ratingMin ?? exclude) !== undefined)
    return false;
  if (/[?¿]/.test(text) || NARROWS.test(text) || wordsOf(text).length > MOST_WORDS) return false;
  return scene.memory.focus !== undefined || scene.memory.shown.length > 0;
}

/** What the message asks for in so many words of goods; undefined when it is something else. */
export function orderRead(scene: Scene): Wanted[] | undefined {
  if (!mayOrder(scene)) return undefined;
  const parts = partsOf(scene);
  if (!parts || parts.length === 0 || !isMeant(scene, parts)) return undefined;
  return parts.map(({ product, quantity = 1, options }) => ({
    productId: product.productId,
    quantity,
    options,
    said: { text: '', slots: {}, query: '' },
  }));
}

/** Whether something is asked for: so many, a version, or in words of taking. */
function isMeant(scene: Scene, parts: readonly OrderPart[]): boolean {
  const { takes } = orderWords(scene.memory.language);
  const { focus, shown, lastAdded } = scene.memory;
  const question = openQuestion(scene);
  const [first] = parts;
  const alone = parts.length === 1 && first !== undefined;
  // The version that was asked for, and how many of what lies in the cart, are answered elsewhere.
  if (question?.kind === 'variant' && alone && question.data?.['productId'] === first.product.productId)
    return false;
  const { corrects } = orderWords(scene.memory.language);
  if (alone && lastAdded?.productId === first.product.productId)
    return isJustAdded(scene) && corrects.test(scene.turn.text) && Object.keys(first.options).length > 0;
  // "A pine honey" that is not on the screen is looked for.
  const isKnown = everyKnown(scene).some(({ productId }) => productId === first?.product.productId);
  const wanted = takes.test(scene.turn.text) || corrects.test(scene.turn.text);
  if (alone && !isKnown && !wanted && !isWhole(scene, first)) return false;
  const taken = takes.test(scene.turn.text);
  const hasVersion = (part: OrderPart): boolean => Object.keys(part.options).length > 0;
  if (question?.kind === 'confirmation' && !parts.some((part) => hasVersion(part) || part.named))
    return false;
  if (taken || parts.some(({ quantity }) => quantity !== undefined)) return true;
  // Who names one of those compared has chosen it; of a list, one is shown first.
  const chosen = scene.memory.lastReply?.template === 'comparison' && parts.every(({ named }) => named);
  const ofFocus = (part: OrderPart): boolean =>
    part.named || shown.length === 1 || part.product.productId === focus?.productId;
  return chosen || parts.some((part) => ofFocus(part) && isWhole(scene, part));
}

/** All that the product comes in was said, now or before: with less, its price is told and what is left to choose. */
function isWhole(scene: Scene, { product, options }: OrderPart): boolean {
  const named = { ...wantedBefore(scene, product), ...options };
  const open = product.options.filter(({ name, values }) => values.length > 1 && !(name in named));
  return Object.keys(options).length > 0 && open.length === 0;
}

/** "Ah no, I said two", "einer reicht": how many of what was just put in. */
function countCorrected(scene: Scene): number | undefined {
  const said = orderWords(scene.memory.language);
  const { text } = scene.turn;
  if (!isJustAdded(scene) || !mayOrder(scene) || wordsOf(text).length > MOST_OF_COUNT) return undefined;
  if (!said.corrects.test(text) && !said.enough.test(text)) return undefined;
  const named = slotsOf(scene).names ?? [];
  const other = wordsOf(text).some((word) => named.includes(word) && !said.beside.has(word) && !(word in said.numbers)); // prettier-ignore
  return other ? undefined : countIn(wordsOf(text), () => false, said);
}
const MOST_OF_COUNT = 7;

/** The turn as asking for them. */
export function withOrder(scene: Scene): Scene | undefined {
  const { understanding } = scene.turn;
  const count = countCorrected(scene);
  if (count !== undefined && understanding) {
    const counted = [{ intent: 'change-quantity' as const, confidence: 0.9 }];
    const read = { ...understanding, intents: counted, slots: { quantity: count }, query: '', wishes: [] };
    return inTurn(scene, { understanding: read, intent: 'change-quantity', asked: [...scene.turn.asked, 'change-quantity'] }); // prettier-ignore
  }
  const ordered = orderRead(scene);
  if (!ordered || !understanding) return undefined;
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.9 }];
  const corrects = ordered.length === 1 && isJustAdded(scene) && orderWords(scene.memory.language).corrects.test(scene.turn.text); // prettier-ignore
  return inTurn(scene, {
    ordered,
    understanding: { ...understanding, intents, wishes: [] },
    intent: 'add-to-cart',
    asked: [
      ...new Set([
        ...scene.turn.asked,
        'add-to-cart' as const,
        ...(corrects ? (['change-quantity', 'remove-from-cart'] as const) : []),
      ]),
    ],
    ...(corrects ? { replacesLast: true } : {}),
  });
}
