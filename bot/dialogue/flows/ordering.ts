import type { Intent, Understanding } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { changeWords } from '../replies/change-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { inTurn, openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import type { Wanted } from './adding.ts';
import { wantedBefore } from './choosing-variant.ts';
import { partsOf } from './order-pieces.ts';
import { isJustAdded } from './rereading-lines.ts';
import type { OrderPart } from './order-parts.ts';
import { countCorrected } from './counting-anew.ts';
import { swapsPlainly } from './swapping.ts';

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
const ASKED: readonly Intent[] = ['ask-price', 'check-availability'];
/** Asked of the store beside an order, it has to be answered as well. */
const OF_STORE: readonly Intent[] = [
  'returns-policy', 'shipping-info', 'payment-info', 'warranty-info', 'delivery-estimate', 'store-info',
]; // prettier-ignore
const SURE_OF_QUESTION = 0.6;
const SURE = 0.7;
/** "Only in yellow" narrows a list down. */
const NARROWS = /^\P{L}*(?:only|nur|s[oó]lo|seulement|uniquement) (?:in|en)(?!\p{L})/iu;
const MOST_WORDS = 30;

function mayOrder(scene: Scene): boolean {
  const { text, understanding, choiceId } = scene.turn;
  const [top] = understanding?.intents ?? [];
  if (!understanding || !top || choiceId !== undefined || understanding.personalData.length > 0) return false;
  if (OTHERS.includes(top.intent) && top.confidence >= SURE) return false;
  if (ASKED.includes(top.intent) && top.confidence >= SURE_OF_QUESTION) return false;
  if (understanding.wishes.some(isOfStore)) return false;
  const { orderId, email, coupon, priceMax, priceMin, ratingMin, exclude } = slotsOf(scene);
  if ((orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? ratingMin ?? exclude) !== undefined)
    return false;
  if (/[?¿]/.test(text) || NARROWS.test(text) || wordsOf(text).length > MOST_WORDS) return false;
  return true;
}

const isOfGoods = ({ memory: { focus, shown } }: Scene): boolean => focus !== undefined || shown.length > 0;

function isOfStore({ intents: [top] }: Understanding): boolean {
  return top !== undefined && OF_STORE.includes(top.intent) && top.confidence >= SURE;
}

/** What the message asks for in so many words of goods; undefined when it is something else. */
function orderRead(scene: Scene): Wanted[] | undefined {
  if (!mayOrder(scene) || !isOfGoods(scene)) return undefined;
  const parts = partsOf(scene);
  if (!parts || parts.length === 0 || !isMeant(scene, parts) || swapsPlainly(scene)) return undefined;
  // What was never spoken of is ordered by what it is called, and not by what stands in its description.
  const known = new Set(everyKnown(scene).map(({ productId }) => productId));
  if (parts.some(({ product, called }) => called === 0 && !known.has(product.productId))) return undefined;
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
  if (alone && namesAnother(scene, first)) return true;
  // So many of what lies in the cart is how many of it there shall be.
  if (alone && isInCart(scene, first) && first.quantity !== undefined) return false;
  // "A pine honey" that is not on the screen is looked for.
  const isKnown = everyKnown(scene).some(({ productId }) => productId === first?.product.productId);
  const wanted = takes.test(scene.turn.text) || corrects.test(scene.turn.text);
  const pointed = orderWords(scene.memory.language).pointing.test(scene.turn.text);
  if (alone && !isKnown && !wanted && !(pointed && isWhole(scene, first))) return false;
  const taken = takes.test(scene.turn.text);
  const hasVersion = (part: OrderPart): boolean => Object.keys(part.options).length > 0;
  const namesNone = !parts.some((part) => hasVersion(part) || part.named);
  // A number alone answers what was read back or offered, and "buy" with goods in the cart pays for them.
  if (namesNone && question?.kind === 'confirmation' && question.data?.['offer'] !== 'person') return false;
  if (namesNone && first?.quantity === undefined && asksToPay(scene)) return false;
  // "The rust one" counts nothing.
  const counts = ({ quantity = 0 }: OrderPart): boolean =>
    quantity > 1 || (quantity === 1 && (!alone || /(?:^|\P{L})1(?!\p{N})/u.test(scene.turn.text)));
  if (taken || parts.some(counts)) return true;
  // Who names one of those compared has chosen it; of a list, one is shown first.
  const chosen = scene.memory.lastReply?.template === 'comparison' && parts.every(({ named }) => named);
  const ofFocus = (part: OrderPart): boolean =>
    part.named || shown.length === 1 || part.product.productId === focus?.productId;
  if (chosen || (parts.length > 1 && parts.some(hasVersion))) return true;
  if (alone && asksFurther(scene, first)) return false;
  return parts.some((part) => ofFocus(part) && isWhole(scene, part) && askedByName(scene, part));
}

/** "No, not that, the wren": in place of the one just put in, or of the one whose version is asked for. */
function namesAnother(scene: Scene, { called }: OrderPart): boolean {
  const { refuses } = changeWords(scene.memory.language);
  const another = isJustAdded(scene) || openQuestion(scene)?.kind === 'variant';
  return another && called > 0 && refuses.test(scene.turn.text);
}

/** "And in green", after the blue one was told to be gone, asks whether there is one. */
function asksFurther(scene: Scene, { named }: OrderPart): boolean {
  const { goesOn } = catalogueOf(scene.memory.language).words;
  return !named && goesOn.test(scene.turn.text) && !isJustAdded(scene);
}

function asksToPay({ turn: { understanding, surroundings } }: Scene): boolean {
  const [top] = understanding?.intents ?? [];
  return top?.intent === 'checkout' && top.confidence >= SURE && surroundings.cartLines.length > 0;
}

/**
 * Whoever asked for a product by its whole name has chosen it: the version named next is ordered. Of what was found
 * by its kind, the version is told first, with its price and a button.
 */
function askedByName(scene: Scene, { product }: OrderPart): boolean {
  const { search, lastReply, shown } = scene.memory;
  if (lastReply?.template === 'comparison') return true;
  const asked = contentOf(scene, search?.query ?? '');
  const own = contentOf(scene, product.title).filter((word) => !contentOf(scene, product.brand ?? '').includes(word)); // prettier-ignore
  const inFull = own.length > 0 && own.every((word) => asked.includes(word));
  if (shown.length === 1 && own.length > 1) return inFull;
  // A title of one word may be the name of a kind as well: then nothing else was asked for.
  return inFull && asked.every((word) => nameOf(product).includes(word)) && shown[0]?.productId === product.productId; // prettier-ignore
}

/** All that the product comes in was said, now or before: with less, its price is told and what is left to choose. */
function isWhole(scene: Scene, { product, options }: OrderPart): boolean {
  const named = { ...wantedBefore(scene, product), ...options };
  const open = product.options.filter(({ name, values }) => values.length > 1 && !(name in named));
  return Object.keys(options).length > 0 && open.length === 0;
}

function isInCart(scene: Scene, { product, options }: OrderPart): boolean {
  return scene.turn.surroundings.cartLines.some(
    (line) =>
      line.productId === product.productId &&
      Object.entries(options).every(([name, value]) => line.options[name] === value),
  );
}

/** The turn as asking for them. */
export function withOrder(scene: Scene): Scene | undefined {
  const { understanding } = scene.turn;
  const count = mayOrder(scene) ? countCorrected(scene) : undefined;
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
