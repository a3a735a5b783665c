import type { Intent, Language, Slots } from '../../understanding/understanding.ts';
import { everyKnown } from '../known-products.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { partsWords } from '../replies/parts-words.ts';
import { openQuestion, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { CLEAR_ASPECT, clearness } from './clear-question.ts';
import { isTaken } from './order-meant.ts';

/** What is said so plainly that it is heard before anything an order could be read from. */

/** "Montrez-moi le panier": what a look at the cart may have been read as. */
export const LOOK_AS: readonly Intent[] = [
  'add-to-cart', 'remove-from-cart', 'change-quantity', 'product-details', 'search-products', 'view-cart', 'ask-price', 'shipping-info', 'product-question', 'payment-info', 'show-more', 'repeat', 'help', 'out-of-scope',
]; // prettier-ignore

/** "Show me my cart": it is looked at, and nothing is put in. */
export function looksIntoCart(scene: Scene): boolean {
  const { looksIntoCart: looks, sumsUp } = aroundOrder(scene.memory.language);
  const { template = '' } = scene.memory.lastReply ?? {};
  const { things, orderId, names } = slotsOf(scene);
  // "What is the most a cat may weigh in there": asked of the goods, by words that they are told in.
  if (scene.turn.intent === 'product-question' && names !== undefined) return false;
  const ofOrder = scene.memory.lastReply?.template.startsWith('order') === true;
  const isOfCart = TOLD_CART.test(template) || scene.memory.focus === undefined;
  const asks = looks.test(scene.turn.text) || (isOfCart && sumsUp.test(scene.turn.text));
  // "What is the max weight of a cat in there".
  const asksOfGoods = scene.turn.intent === 'product-question' && clearness(scene) >= CLEAR_ASPECT;
  return asks && !ofOrder && !asksOfGoods && (things ?? orderId) === undefined;
}

/** Replies that told of the cart or of a change to it. */
const TOLD_CART = /^(?:added|swapped|removed|quantity-changed|undone|coupon|cart$|which-line|checkout)/;

/** "The cheaper of the two": one of those on the screen, by its price, and none is looked for. */
export function picksByPrice(scene: Scene): boolean {
  const { priceDirection, sort } = slotsOf(scene);
  const { shown, lastReply, language } = scene.memory;
  const { text } = scene.turn;
  if (shown.length < 2) return false;
  if (COSTS.test(text)) return true;
  if ((priceDirection ?? sort) === undefined) return false;
  const isOfPair = shown.length === 2 || lastReply?.template === 'comparison';
  return partsWords(language).cheaperOf.test(text) || (isOfPair && THE_CHEAPER.test(text));
}

/** "Which of the two costs less": the group is what costs more. */
const COSTS =
  /(?<!\p{L})(?:which (?:one )?(?:of (?:the|these|those|them)(?: two| both)? )?costs? (?:less|(more))|welche[rs]? (?:davon |von (?:den |diesen )?(?:beiden |zweien )?|der beiden )?kostet (?:weniger|(mehr))|cu[aá]l (?:de (?:l[oa]s|est[oa]s|es[oa]s|ell[oa]s)(?: dos)? )?cuesta (?:menos|(m[aá]s))|l[ea]quel(?:le)? (?:des deux |d'entre (?:eux|elles) |de (?:ceux|celles)-là )?co[uû]te (?:le )?(?:moins|(plus)))(?!\p{L})/iu;

/** "The cheaper one", of two: "a cheaper one" would be another. */
const THE_CHEAPER =
  /(?<!\p{L})(?:the (?:cheaper|dearer|pricier|(?:less|more) expensive)(?: one)?|(?:der|die|das|den) (?:billiger|günstiger|teurer)en?|(?:el|la) m[aá]s (?:barat|car)[oa]|l[ea] (?:moins|plus) ch(?:er|ère))(?!\p{L})/iu;

/** "What's the most expensive thing you have", before anything was shown: of all there is. */
export function seeksDearestOrCheapest(scene: Scene): boolean {
  const { names, things, category, brand, reference } = slotsOf(scene);
  const isNamed = (names ?? things ?? category ?? brand ?? reference) !== undefined;
  return (
    !isNamed && extremeAsked(scene) !== undefined && queryOf(scene) === '' && everyKnown(scene).length === 0
  );
}

/** As what "what your most expensive shoe", "c'est quoi le vin le moins cher" are read, of a kind of goods. */
export const EXTREME_AS: readonly Intent[] = ['compare-products', 'product-question', 'product-details', 'ask-price', 'promotions', 'out-of-scope']; // prettier-ignore

/** The same of one kind of goods. */
export function seeksExtremeOfKind(scene: Scene): boolean {
  const { names, things, category, reference } = slotsOf(scene);
  const isKind = (names ?? things ?? category) !== undefined && reference === undefined;
  return isKind && extremeAsked(scene) !== undefined && everyKnown(scene).length === 0;
}

/** From which end the prices are asked for: "le plus cher" is the dearest, "un plus cher" only a dearer one. */
function extremeAsked({ memory: { language }, turn: { text, understanding } }: Scene): Slots['sort'] {
  const { sort, priceDirection } = understanding?.slots ?? {};
  if (sort === 'price-ascending' || sort === 'price-descending') return sort;
  const isMost = COMPARES_AS_MOST.includes(language) && THE_CHEAPER.test(text);
  if (!isMost || priceDirection === undefined) return undefined;
  return priceDirection === -1 ? 'price-ascending' : 'price-descending';
}

/** In these the more of all is said as the more of two. */
const COMPARES_AS_MOST: readonly Language[] = ['es', 'fr'];

export function byExtreme(slots: Slots, scene: Scene): Slots {
  const sort = extremeAsked(scene);
  const sorted: Slots = { ...slots, ...(sort ? { sort } : {}) };
  delete sorted.priceDirection;
  return sorted;
}

/** "The cheaper of the two, put it in". */
export function takesByPrice(scene: Scene): boolean {
  const { intent = 'out-of-scope' } = scene.turn;
  return (intent === 'add-to-cart' || isTaken(scene)) && !openQuestion(scene) && picksByPrice(scene);
}

/** Only what tells which by its price: "of the two" counts and points at nothing else. */
export function onlyByPrice({ priceDirection, sort, color, size }: Slots, { turn }: Scene): Slots {
  const [costs, ...more] = COSTS.exec(turn.text) ?? [];
  const told = costs === undefined ? undefined : more.some((each) => each !== undefined) ? 1 : -1;
  return { priceDirection: priceDirection ?? told, sort, color, size };
}
