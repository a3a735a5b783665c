import { everyKnown, nameOf } from '../known-products.ts';
import type { Pending, ShownProduct } from '../memory.ts';
import { changeWords } from '../replies/change-words.ts';
import { courseWords } from '../replies/course-words.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { inTurn, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, spaced, stem, wordsOf } from '../words.ts';
import { candidatesOf } from '../goods-said.ts';
import { lookUpToAdd } from './adding.ts';
import type { Adding } from './adding.ts';
import { addProduct, sayNoSuchOption } from './adding-version.ts';
import type { Options } from './choosing-variant.ts';
import { quantityMeant } from './counting.ts';
import { callingSaid } from './alignment.ts';
import { measuredValue } from './measured-values.ts';
import { NAME } from './question-subject.ts';
import { optionsNamed, versionWords } from './option-words.ts';
import { isOnlyVersion } from './order-again.ts';
import { hearing } from './adding-several.ts';
import { plainAnswer } from './plain-answer.ts';
import type { PlainAnswer } from './plain-answer.ts';
import { countIn } from './order-figures.ts';
import { hear } from './order-heard.ts';

/** Reading a message as the answer to "which size?": a value, a place, a measure, "whichever", or how many. */

interface Asked {
  productId: string;
  option: string;
  /** Values that were offered; none when whole versions were, as buttons. */
  values: string[];
  adding: Adding;
}

export function variantAnswer(said: Scene, before: Scene, question: Pending): (() => Scene) | undefined {
  const [scene, closed] = [withCount(said), withCount(before)];
  const asked = question.data as unknown as Asked;
  const plain = plainAnswer(said, question);
  if (plain) return () => takePlainAnswer(closed, plain);
  const other = otherPlace(scene, asked);
  if (other) return () => lookUpToAdd(closed, other.productId, { ...asked.adding, options: {} });
  const product = everyKnown(scene).find(({ productId }) => productId === asked.productId);
  const named = picked(scene, question, asked, product) ?? optionsNamed(scene, product ?? stubOf(asked));
  const { color, ...slots } = slotsOf(scene);
  const pieces = piecesCounted(scene, named, product);
  // "3 bottles" of what comes by the litre asks for no size 3.
  const size = pieces === undefined ? slots.size : undefined;
  const quantity = pieces ?? countSaid(scene, named);
  const answered = Object.keys(named).length > 0 || size !== undefined || color !== undefined;
  if ((!answered && namesOther(scene, product)) || callsOther(scene, product)) return undefined;
  if (!answered && quantity === undefined) {
    const missing = valueMissing(scene, asked);
    const known = product ?? stubOf(asked);
    const { option, values, adding } = asked;
    if (missing === undefined) return undefined;
    const none = { kind: 'no-such-option' as const, asked: missing, option, values };
    return () => sayNoSuchOption(closed, known, adding, none);
  }
  const options = { ...asked.adding.options, ...named };
  const adding = { ...asked.adding, options, quantity: quantity ?? asked.adding.quantity };
  const heard = size === slots.size ? closed : withoutSize(closed);
  return () => continueAdding(heard, asked.productId, adding);
}

/** What was named is settled; the words of the answer are not read a second time. */
function takePlainAnswer(scene: Scene, { productId, options, count, adding }: PlainAnswer): Scene {
  const said = { text: '', slots: {}, query: '' };
  const settled = {
    ...adding,
    options: { ...adding.options, ...options },
    quantity: count ?? adding.quantity,
  };
  return continueAdding(hearing(scene, said), productId, settled);
}

function withoutSize(scene: Scene): Scene {
  const { understanding } = scene.turn;
  const { size: _, ...slots } = slotsOf(scene);
  return understanding ? inTurn(scene, { understanding: { ...understanding, slots } }) : scene;
}

/** "No, the second one instead", of those on the screen: "no" refuses the product, and picks no value of it. */
function otherPlace(scene: Scene, { productId }: Asked): ShownProduct | undefined {
  const { ordinal } = slotsOf(scene);
  const { shown } = scene.memory;
  const { refuses } = changeWords(scene.memory.language);
  if (ordinal === undefined || shown.length < 2 || !refuses.test(scene.turn.text)) return undefined;
  const other = shown.at(ordinal < 0 ? ordinal : ordinal - 1);
  const isOfThem = shown.some((each) => each.productId === productId);
  return isOfThem && other?.productId !== productId ? other : undefined;
}

/** "Make it 3 bottles": the figure counts, and is no size; what is counted is no other thing. */
function withCount(scene: Scene): Scene {
  const { understanding } = scene.turn;
  const { size = '', things: _, ...others } = slotsOf(scene);
  if (!understanding || !/^\d{1,2}$/.test(size) || !isCount(scene) || others.quantity !== undefined)
    return scene;
  const slots = { ...others, quantity: Number(size) };
  return inTurn(scene, { understanding: { ...understanding, slots } });
}

/** "And two ribbed mugs", "got any teas", while a raincoat's colour is asked for: of something else. */
function namesOther(scene: Scene, product: ShownProduct | undefined): boolean {
  const { things = [], category } = slotsOf(scene);
  if (!product || (things.length === 0 && category === undefined)) return false;
  const called = nameOf(product);
  return !contentOf(scene, [...things, category ?? ''].join(' ')).some((word) => called.includes(word));
}

/** "Plus the little signet in size 6", while another ring's size is asked for. */
function callsOther(scene: Scene, product: ShownProduct | undefined): boolean {
  const { text } = scene.turn;
  if (!product) return false;
  const least = Math.max(NAME, callingSaid(text, product).called + 1);
  const others = candidatesOf(scene).filter(({ product: { productId } }) => productId !== product.productId);
  return others.some(({ product: other }) => callingSaid(text, other).called >= least);
}

/** "The 20l one" of 10 and 40 litre: a value like those offered, and none of them. */
function valueMissing(scene: Scene, { values }: Asked): string | undefined {
  const said = spaced(scene.turn.text).replace(/[.!?]+$/, '');
  const measured = values.some((value) => /\d/.test(value));
  const figure = /(?<![\p{L}\d])\d+(?:[.,/]\d+)?(?: (?:mm|cm|m|g|kg|ml|l|inch|oz|gb|tb|w)(?!\p{L}))?/u.exec(
    said,
  )?.[0];
  const short = wordsOf(said).length <= 6;
  return measured && short && values.length > 0 && !isCount(scene) ? figure : undefined;
}

function isCount(scene: Scene): boolean {
  return catalogueOf(scene.memory.language).words.counts.test(scene.turn.text);
}

/** What is remembered may no longer hold the product; the values asked about are enough to read the answer. */
function stubOf({ option, values }: Asked): ShownProduct {
  return { productId: '', title: '', price: 0, variants: [], options: [{ name: option, values }] };
}

/** By place, by measure, by leaving it open, or by saying yes to the only one there is. */
function picked(
  scene: Scene,
  question: Pending,
  { option, values, adding }: Asked,
  product: ShownProduct | undefined,
): Options | undefined {
  const { ordinal } = slotsOf(scene);
  // "Cancel the last one" picks none of those offered.
  if (scene.turn.intent === 'cancel-that' || scene.turn.intent === 'remove-from-cart') return undefined;
  const leavesOpen = leavesItOpen(scene, option) && !namesOther(scene, product);
  const agrees = scene.turn.intent === 'affirm';
  const versions = (question.again?.choices ?? [])
    .map(({ id }) => product?.variants.find((variant) => `variant:${variant.id}` === id)?.options)
    .filter((options) => options !== undefined);
  const place = ordinal === undefined ? undefined : ordinal < 0 ? ordinal : ordinal - 1;
  if (values.length === 0) {
    if (place !== undefined) return versions.at(place);
    return leavesOpen || (agrees && versions.length === 1) ? versions[0] : undefined;
  }
  const only = agrees && values.length === 1 ? values[0] : undefined;
  const value =
    (place === undefined ? undefined : values.at(place)) ??
    only ??
    measuredValue(scene, values, { from: adding.options[option], option }) ??
    (leavesOpen ? values[0] : undefined);
  return value === undefined ? undefined : { [option]: value };
}

/** "Whichever", "any color"; "anything on sale" asks for something else. */
function leavesItOpen(scene: Scene, option: string): boolean {
  const { text } = scene.turn;
  const { whichever } = catalogueOf(scene.memory.language).words;
  const [said] = whichever.exec(text) ?? [];
  if (said === undefined || !/^any(?:thing)?$/i.test(said)) return said !== undefined;
  const named = [
    ...contentOf(scene, option),
    'color',
    'colour',
    'fine',
    'good',
    'okay',
    'works',
    'great',
  ].map(stem);
  return contentOf(scene, text.replace(said, ' ')).every((word) => named.includes(stem(word)));
}

/** How many, unless the figure belongs to the value named: the 120 of "120 cm". */
function countSaid(scene: Scene, named: Options): number | undefined {
  const { intent } = scene.turn;
  const { query = '' } = scene.turn.understanding ?? {};
  if (intent === 'remove-from-cart') return undefined;
  const counts =
    courseWords(scene.memory.language).onlySoMany.test(scene.turn.text) ||
    orderWords(scene.memory.language).times.test(scene.turn.text) ||
    intent === 'change-quantity' ||
    intent === 'add-to-cart' ||
    query === '';
  const quantity = counts ? quantityMeant(scene) : undefined;
  const inValue = Object.values(named).some((value) => wordsOf(value).includes(String(quantity)));
  const alone = wordsOf(scene.turn.text).filter((word) => word === String(quantity)).length < 2;
  return inValue && alone ? undefined : quantity;
}

/** "Make it 3 bottles then", "two of the 1 kg bag": how many, where the words say nothing else than that and a version. */
function piecesCounted(scene: Scene, named: Options, product: ShownProduct | undefined): number | undefined {
  const { text } = scene.turn;
  const said = orderWords(scene.memory.language);
  if (!product || said.asks.test(text) || scene.turn.intent === 'remove-from-cart') return undefined;
  const isNamed = Object.keys(named).length > 0;
  const { times, words, telling } = hear(scene, text);
  const [, figure = ''] = aroundOrder(scene.memory.language).pieces.exec(text) ?? [];
  const pieces = said.numbers[fold(figure)] ?? (/^\d+$/.test(figure) ? Number(figure) : undefined);
  if (pieces !== undefined && (isNamed || telling.length === 0)) return pieces;
  if (!isNamed || !isOnlyVersion(scene, product)) return undefined;
  const explained = versionWords(scene, product, named);
  const count = times ?? countIn(words, (word) => explained.includes(stem(word)), said);
  // "A 1 kg bag" says nothing of how many.
  return count === 1 ? undefined : count;
}

/** Goes on adding with what was answered; what is remembered of the product is enough when it is still at hand. */
export function continueAdding(scene: Scene, productId: string, adding: Adding): Scene {
  const { focus } = scene.memory;
  if (focus?.productId === productId && focus.variants.length > 0) return addProduct(scene, focus, adding);
  return lookUpToAdd(scene, productId, adding);
}

/** "No thanks, just the left is fine", of the left one that lies in the cart already. */
export function keepsWhatIsThere(scene: Scene, { data }: Pending): boolean {
  const { text, intent, surroundings } = scene.turn;
  const product = everyKnown(scene).find(({ productId }) => productId === data?.['productId']);
  if (intent !== 'deny' || !product || !changeWords(scene.memory.language).refuses.test(text)) return false;
  const named = Object.entries(optionsNamed(scene, product));
  const lines = surroundings.cartLines.filter(({ productId }) => productId === product.productId);
  return lines.some(({ options }) => named.every(([name, value]) => options[name] === value));
}
