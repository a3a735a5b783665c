import { everyKnown, nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { changeWords } from '../replies/change-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { courseWords } from '../replies/course-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { plainOrderWords } from '../replies/plain-order-words.ts';
import { questionOfGoods } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold } from '../words.ts';
import { wantedBefore } from './choosing-variant.ts';
import type { OrderPart } from './order-parts.ts';
import { isJustAdded } from './rereading-lines.ts';
import { withoutSameVersion } from './same-version.ts';

/** Whether parts that name goods order them, or only ask after them, name one of a list or answer something. */

/** A reading as something else, or as adding, is sure from here on. */
const SURE = 0.7;
const SURELY_ADDS = 0.8;

/** Whether something is asked for: so many, a version, or in words of taking. */
export function isMeant(scene: Scene, parts: readonly OrderPart[]): boolean {
  const [first] = parts;
  const alone = parts.length === 1;
  if (!first) return false;
  if (alone && putsRight(scene, first)) return true;
  if (alone && isOfAnother(scene, first)) return false;
  if (alone && (isInPlaceOf(scene, first) || addsToo(scene, first))) return true;
  const taken = isTaken(scene) || goesFurther(scene);
  if (alone && !isKnown(scene, first) && !taken && !isPointedAt(scene, first)) return false;
  const namesNone = !parts.some((part) => hasVersion(part) || part.named);
  // A number alone answers what was read back or offered, and "buy" with goods in the cart pays for them.
  const question = questionOfGoods(scene);
  if (namesNone && question?.kind === 'confirmation') return false;
  if (namesNone && first.quantity === undefined && asksToPay(scene)) return false;
  if (taken || parts.some((part) => counts(scene, part, alone))) return true;
  // Who names one of those compared has chosen it; of a list, one is shown first.
  const chosen = scene.memory.lastReply?.template === 'comparison' && parts.every(({ named }) => named);
  if (chosen || (!alone && (parts.some(hasVersion) || isOneOfEach(scene, parts)))) return true;
  if (isConcluded(scene, parts) || (alone && isSurelyAdded(scene, first))) return true;
  const { goesOn } = aroundOrder(scene.memory.language);
  // "And in green", after blue was told to be sold out, asks after green.
  if (alone && goesOn.test(scene.turn.text) && !isJustAdded(scene)) return false;
  return parts.some(
    (part) =>
      isOfFocus(scene, part) && isWhole(scene, part) && (askedByName(scene, part) || isSettled(scene, part)),
  );
}

/** "No, not that, the wren": another thing in place of the one just put in or asked about. */
function isInPlaceOf(scene: Scene, { called }: OrderPart): boolean {
  const { refuses } = changeWords(scene.memory.language);
  const other = isJustAdded(scene) || questionOfGoods(scene)?.kind === 'variant';
  return other && called > 0 && refuses.test(scene.turn.text);
}

const hasVersion = ({ options }: OrderPart): boolean => Object.keys(options).length > 0;

/** What answers the version that was asked for, or counts or changes what lies in the cart, is read elsewhere. */
function isOfAnother(scene: Scene, part: OrderPart): boolean {
  const { lastAdded } = scene.memory;
  const { productId } = part.product;
  const question = questionOfGoods(scene);
  if (question?.kind === 'variant' && question.data?.['productId'] === productId) return true;
  if (lastAdded?.productId === productId) {
    // "Add two of the large as well".
    const isOther = Object.entries(part.options).some(([name, value]) => lastAdded.options[name] !== value);
    const { corrects } = orderWords(scene.memory.language);
    const isMore =
      isOther && !corrects.test(scene.turn.text) && ((part.quantity !== undefined && isTaken(scene)) || addsToo(scene, part)); // prettier-ignore
    return !isMore || isInCart(scene, part);
  }
  return isInCart(scene, part) && part.quantity !== undefined;
}

/** "Same hoodie in black too": another version of what was put in last, beside it. */
function addsToo(scene: Scene, { product, options, named }: OrderPart): boolean {
  const { lastAdded } = scene.memory;
  const { more } = plainOrderWords(scene.memory.language);
  const isOther = Object.entries(options).some(([name, value]) => lastAdded?.options[name] !== value);
  return named && lastAdded?.productId === product.productId && isOther && more.test(scene.turn.text);
}

/** "No wait, the half litre ones", right after another version was put in. */
function putsRight(scene: Scene, part: OrderPart): boolean {
  const { corrects } = orderWords(scene.memory.language);
  if (part.product.productId !== scene.memory.lastAdded?.productId || !hasVersion(part)) return false;
  const asked = questionOfGoods(scene)?.kind === 'variant';
  return !asked && isJustAdded(scene) && corrects.test(scene.turn.text);
}

/** In words of taking, or by where it goes. */
export function isTaken(scene: Scene): boolean {
  const { takes } = orderWords(scene.memory.language);
  const { intoCart } = aroundOrder(scene.memory.language);
  return takes.test(scene.turn.text) || intoCart.test(scene.turn.text);
}

/** "Then the oat one, the big bottle", before a question of the store: all that it comes in, and nothing left to ask of it. */
const isConcluded = (scene: Scene, parts: readonly OrderPart[]): boolean =>
  scene.turn.waiting !== undefined &&
  aroundOrder(scene.memory.language).concludes.test(scene.turn.text) &&
  parts.every((part) => part.named && isWhole(scene, part));

/** "And an ember lamp for the back", "+ a chain checker", right after something was put in: one thing more. */
function goesFurther(scene: Scene): boolean {
  const text = scene.turn.text.trim();
  const { goesOn } = catalogueOf(scene.memory.language).words;
  if (!isJustAdded(scene) || questionOfGoods(scene) !== undefined) return false;
  if (!goesOn.test(text) && !plainOrderWords(scene.memory.language).more.test(text)) return false;
  // "And the same in red" is found elsewhere, and "and for the birds" looks for what is for them.
  return !aroundOrder(scene.memory.language).same.test(withoutSameVersion(text)) && !IS_FOR.test(text);
}

const IS_FOR = /^\P{L}*\p{L}+ (?:for|für|fuer|pour|para) /iu;

const isKnown = (scene: Scene, { product }: OrderPart): boolean =>
  everyKnown(scene).some(({ productId }) => productId === product.productId);

/** "A pine honey" that is not on the screen is looked for; "the pine honey then, 1" and "no, the pine honey" are not. */
function isPointedAt(scene: Scene, part: OrderPart): boolean {
  const { corrects, pointing } = orderWords(scene.memory.language);
  if (corrects.test(scene.turn.text)) return true;
  return pointing.test(scene.turn.text) && (isWhole(scene, part) || counts(scene, part, true));
}

/** "The rust one" counts nothing; "one" that is surely to be added, "1", and "a 500 g jar of it" do. */
function counts(scene: Scene, part: OrderPart, alone: boolean): boolean {
  const { quantity = 0 } = part;
  if (quantity !== 1) return quantity > 1;
  const { text, understanding } = scene.turn;
  const [top] = understanding?.intents ?? [];
  const surelyAdds = top?.intent === 'add-to-cart' && top.confidence >= SURELY_ADDS;
  const { oneOf, pieces } = aroundOrder(scene.memory.language);
  if (!alone || surelyAdds || /(?:^|\P{L})1(?!\p{N})/u.test(text) || oneOf.test(text)) return true;
  if (isOneForSomebody(scene)) return true;
  if (ONE_FIRST.test(text) && isKnown(scene, part) && courseWords(scene.memory.language).asksKindly.test(text)) return true; // prettier-ignore
  const [, figure = ''] = pieces.exec(text) ?? [];
  return orderWords(scene.memory.language).ones.has(figure.toLowerCase()) && openOf(scene, part).length === 0;
}

/** "Fine, one for my nephew". */
function isOneForSomebody({ memory: { language }, turn: { text } }: Scene): boolean {
  const { recipient } = plainOrderWords(language);
  const [, one = ''] = ONE_FOR.exec(text) ?? [];
  return orderWords(language).ones.has(fold(one)) && text.search(recipient) >= 0;
}

const ONE_FOR = /(?<!\p{L})(\p{L}{2,}) (?:for|für|fuer|para?|pour) /iu;
/** "One bone-shaped tag please": no article, and no "the bone-shaped one". */
const ONE_FIRST =
  /^\P{L}*(?:(?:ok|okay|good|great|yes|yeah|right|lovely|alright|so|then|and|just|gut|ja|dann|und)[\s,.!]+)*(?:one|einmal) (?!of|more|mehr)/iu;

/** "The paints, the paper and the memory game, one of each". */
const isOneOfEach = (scene: Scene, parts: readonly OrderPart[]): boolean =>
  orderWords(scene.memory.language).each.test(scene.turn.text) && parts.every(({ called }) => called > 0);

function isOfFocus({ memory: { focus, shown } }: Scene, { named, product }: OrderPart): boolean {
  return named || shown.length === 1 || product.productId === focus?.productId;
}

/** "Fine. One in sand", "ok the trio in black please": named or counted, and agreed to. */
function isSettled(scene: Scene, { named, quantity }: OrderPart): boolean {
  const { lastReply } = scene.memory;
  if (lastReply?.template === 'sold-out' || (!named && quantity === undefined)) return false;
  const { settlesOn, asksKindly } = courseWords(scene.memory.language);
  const { text } = scene.turn;
  return settlesOn.test(text) && (quantity !== undefined || asksKindly.test(text));
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

/** "The bear towel in cream please", surely read as adding: named, with all that it comes in. */
function isSurelyAdded(scene: Scene, part: OrderPart): boolean {
  const [top] = scene.turn.understanding?.intents ?? [];
  const isSure = top?.intent === 'add-to-cart' && top.confidence >= SURELY_ADDS;
  return (
    isSure &&
    part.called > 0 &&
    isWhole(scene, part) &&
    orderWords(scene.memory.language).kindly.test(scene.turn.text)
  );
}

/** All that the product comes in was said, now or before: with less, its price is told and what is left to choose. */
const isWhole = (scene: Scene, part: OrderPart): boolean =>
  hasVersion(part) && openOf(scene, part).length === 0;

/** The options of which no value was said. */
function openOf(scene: Scene, { product, options }: OrderPart): ShownProduct['options'] {
  const named = { ...wantedBefore(scene, product), ...options };
  return product.options.filter(({ name, values }) => values.length > 1 && !(name in named));
}

function isInCart(scene: Scene, { product, options }: OrderPart): boolean {
  return scene.turn.surroundings.cartLines.some(
    (line) =>
      line.productId === product.productId &&
      Object.entries(options).every(([name, value]) => line.options[name] === value),
  );
}
