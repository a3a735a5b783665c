import type { Intent, Understanding } from '../../understanding/understanding.ts';
import { candidatesOf } from '../goods-said.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { aspectsOfLabel, dealtWith } from '../ranking/aspects-asked.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { packWords } from '../replies/pack-words.ts';
import { partsWords } from '../replies/parts-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { pickWords } from '../replies/pick-words.ts';
import { inTurn, openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import type { Wanted } from './adding.ts';
import { isOfOrdering } from './alignment.ts';
import { addsSeveral } from './adding-several.ts';
import { changesLines } from './changing-lines.ts';
import { countCorrected, oneMore } from './order-again.ts';
import { countIn } from './order-figures.ts';
import { isMeant, isTaken } from './order-meant.ts';
import type { OrderPart } from './order-parts.ts';
import { partsOf } from './order-pieces.ts';
import { plainAnswer } from './plain-answer.ts';
import { plainOrder } from './plain-order.ts';
import { isJustAdded } from './rereading-lines.ts';
import { looksIntoCart, picksByPrice } from './rereading-plain.ts';
import { takenAlone, takenOfList, takenWithNamed } from './taken-of-shown.ts';
import { limitsWhatIsShown } from './refining-shown.ts';
import { sameVersionIn } from './same-version.ts';
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
const MOST_WORDS = 40;

function mayOrder(scene: Scene): boolean {
  const { text, understanding, choiceId } = scene.turn;
  const [top] = understanding?.intents ?? [];
  if (!understanding || !top || choiceId !== undefined || understanding.personalData.length > 0) return false;
  // "And the concealer in the same shade" likens nothing.
  const likens = top.intent === 'find-similar' && sameVersionIn(text) !== '';
  if (OTHERS.includes(top.intent) && top.confidence >= SURE && !likens) return false;
  if (ASKED.includes(top.intent) && top.confidence >= SURE_OF_QUESTION) return false;
  if (understanding.wishes.some(isOfStore)) return false;
  const { orderId, email, coupon, priceMax, priceMin, ratingMin, exclude } = slotsOf(scene);
  if ((orderId ?? email ?? coupon ?? priceMax ?? priceMin ?? ratingMin ?? exclude) !== undefined)
    return false;
  if (picksByPrice(scene)) return false;
  // "From Pacer" of a list: those of theirs, and none of them is ordered.
  if (slotsOf(scene).brand !== undefined && limitsWhatIsShown(scene)) return false;
  if (/[?¿]/.test(text) || NARROWS.test(text) || wordsOf(text).length > MOST_WORDS) return false;
  return everyKnown(scene).length > 0 || mayOrderAtOnce(scene);
}

/** Where nothing was shown yet, several things are ordered by what they are called; what is needed is looked for. */
function mayOrderAtOnce(scene: Scene): boolean {
  const { text, intent, weighed } = scene.turn;
  const said = orderWords(scene.memory.language);
  const { intoCart, putsIn, oneOf } = aroundOrder(scene.memory.language);
  if (weighed === undefined) return false;
  // "Then throw in a lip repair tube", read as a repair; one thing that is read as adding is searched for.
  if (intent !== 'add-to-cart' && putsIn.test(text)) return true;
  if (text.split(said.between).length < 2) return false;
  if (intent === 'add-to-cart' || said.each.test(text) || intoCart.test(text)) return true;
  return said.kindly.test(text) && (oneOf.test(text) || (countIn(wordsOf(text), () => false, said) ?? 1) > 1);
}

function isOfStore({ intents: [top] }: Understanding): boolean {
  return top !== undefined && OF_STORE.includes(top.intent) && top.confidence >= SURE;
}

/** What the message asks for in so many words of goods; undefined when it is something else. */
function orderRead(scene: Scene): Wanted[] | undefined {
  const all = partsOf(scene);
  // What was never spoken of is ordered by what it is called, and not by what stands in its description or on its shelf.
  const parts = all?.filter(({ product, known }) => known || isTitled(scene, product));
  if (!all || !parts || parts.length === 0 || !isMeant(scene, all)) return undefined;
  if (leavesOut(scene, parts) || all.some(({ called, known }) => called === 0 && !known)) return undefined;
  // "6 bottles", while the size of one wine is asked for: no other that comes in bottles.
  const question = openQuestion(scene);
  const asked = question?.kind === 'variant' ? question.data?.['productId'] : undefined;
  if (asked !== undefined && parts.some(({ product, called }) => called === 0 && product.productId !== asked))
    return undefined;
  // What no word of its name is said of is pointed at: "the second one in M".
  const { ordinal } = slotsOf(scene);
  const pointed = { reference: 'it' as const, ...(ordinal === undefined ? {} : { ordinal }) };
  return parts.map(({ product, quantity = 1, options, called }) => ({
    productId: product.productId,
    quantity,
    options,
    said: { text: sameVersionIn(scene.turn.text), slots: called === 0 ? pointed : {}, query: '' },
  }));
}

/** "A bag of soil" is no rose feed, though both are kept on the shelf "Soil & Feed". */
const isTitled = (scene: Scene, { productId }: ShownProduct): boolean =>
  candidatesOf(scene).some(({ product, titles }) => product.productId === productId && titles.size > 0);

/** "A kettle, a grinder and a mug": fewer parts than things asked for would leave one out and say nothing of it. */
function leavesOut(scene: Scene, parts: readonly OrderPart[]): boolean {
  const { wishes = [] } = scene.turn.understanding ?? {};
  const things = wishes.flatMap(({ slots }) => slots.things?.join(' ') ?? slots.category ?? []);
  // The espresso of "12 oz, espresso grind" is a version.
  const versions = parts.map(({ options }) => wordsOf(Object.values(options).join(' ')));
  const isVersion = (thing: string): boolean =>
    versions.some((words) => wordsOf(thing).every((word) => words.includes(word)));
  const asked = new Set(things.filter((thing) => !isVersion(thing)));
  return addsSeveral(scene) && parts.length < asked.size;
}

/** "No wait, the half litre ones", "no, one yellow, one black": in place of what was put in last. */
function putsLastRight(scene: Scene, ordered: readonly Wanted[]): boolean {
  const { lastAdded, language } = scene.memory;
  const { text } = scene.turn;
  const isSplit = ordered.length > 1 && ordered.every(({ productId }) => productId === lastAdded?.productId);
  if (ordered.length > 1 && !isSplit) return false;
  return orderWords(language).corrects.test(text) || (isSplit && partsWords(language).changesIt.test(text));
}

/** The turn as asking for them. */
export function withOrder(scene: Scene): Scene | undefined {
  const read = orderIn(scene);
  return read?.turn.ordered && asksTrait(scene, read.turn.ordered) ? undefined : read;
}

/** "Need the weight of the ewe wool", "composition of that brush one": asked of the goods in words that are none of theirs. */
function asksTrait(scene: Scene, ordered: readonly Wanted[]): boolean {
  const ids = ordered.map(({ productId }) => productId);
  const goods = candidatesOf(scene).filter(({ product }) => ids.includes(product.productId));
  const own = goods.flatMap(({ product: { options, ...product } }) => [...nameOf(product), ...options.flatMap(({ name, values }) => [name, ...values].flatMap((each) => wordsOf(each).map(stem)))]); // prettier-ignore
  const words = wordsOf(scene.turn.text.replace(pickWords(scene.memory.language).settles, ' '));
  const at = words.findIndex((word) => own.includes(stem(word)));
  const before = words
    .slice(0, at < 0 ? undefined : at)
    .join(' ')
    .replace(ARTICLE, '');
  const nouns = OF.test(before) ? before.replace(OF, '').split(' ').slice(-NOUN) : isTaken(scene) ? [] : words.filter((word) => !isOfOrdering(scene.memory.language, word) && !own.includes(stem(word))); // prettier-ignore
  return nouns.filter((noun) => !packWords(scene.memory.language).has(noun)).some((noun) => dealtWith(noun, scene.memory.language) === 'price' || aspectsOfLabel(noun).some(({ general }) => !general)); // prettier-ignore
}

/** "Net weight of". */
const NOUN = 2;
const ARTICLE =
  / (?:the|that|this|those|de[rmns]|die|das|el|la|los|las|es[eao]s?|l|le|les|ce|cet|cette|article|artikel)$/u;
const OF = / (?:of|von|vom|bei|de|del|du|des|d)$/u;

function orderIn(scene: Scene): Scene | undefined {
  const { understanding } = scene.turn;
  if (!understanding || plainAnswer(scene) || asksOn(scene)) return undefined;
  if (looksIntoCart(scene) || changesLines(scene)) return undefined;
  const swaps = swapsPlainly(scene);
  const plain = swaps ? undefined : (takenWithNamed(scene) ?? plainOrder(scene) ?? takenOfList(scene));
  if (plain) return asWhole(scene, understanding, plain);
  const inParts = orderInParts(scene, understanding, swaps);
  if (inParts || swaps) return inParts;
  const alone = takenAlone(scene);
  return alone && asWhole(scene, understanding, alone);
}

/** "And 1 g", where the price of 2 g was told last: so is that of the other. */
function asksOn(scene: Scene): boolean {
  const { language, lastReply } = scene.memory;
  if (lastReply?.template !== 'version' || slotsOf(scene).quantity !== undefined || isTaken(scene))
    return false;
  return aroundOrder(language).goesOn.test(scene.turn.text);
}

/** What of the words was taken for a size or a number is explained. */
const asWhole = (scene: Scene, understanding: Understanding, wanted: Wanted[]): Scene =>
  asOrder(scene, { ...understanding, slots: {}, query: '' }, wanted);

function orderInParts(scene: Scene, understanding: Understanding, swaps: boolean): Scene | undefined {
  if (!mayOrder(scene)) return undefined;
  const count = countCorrected(scene);
  if (count !== undefined) {
    const counted = [{ intent: 'change-quantity' as const, confidence: 0.9 }];
    const read = { ...understanding, intents: counted, slots: { quantity: count }, query: '', wishes: [] };
    return inTurn(scene, { understanding: read, intent: 'change-quantity', asked: [...scene.turn.asked, 'change-quantity'] }); // prettier-ignore
  }
  const more = oneMore(scene);
  const ordered = more ? [more] : swaps ? undefined : orderRead(scene);
  if (!ordered) return undefined;
  return asOrder(scene, understanding, ordered, !more && isJustAdded(scene) && putsLastRight(scene, ordered));
}

/** @param corrects whether it comes in place of what was put in last */
function asOrder(scene: Scene, understanding: Understanding, ordered: Wanted[], corrects = false): Scene {
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.9 }];
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
