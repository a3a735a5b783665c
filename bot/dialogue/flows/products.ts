import { namesSaid } from '../goods-said.ts';
import type { ProductDetails, ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import type { ProductCard } from '../../wire/parts.ts';
import { calledByWords, everyKnown, nameOf, shownOf } from '../known-products.ts';
import { oneCalled, resolveProducts, topicInFront } from '../references.ts';
import type { ShownProduct } from '../memory.ts';
import type { Target } from '../pointing.ts';
import { MOST_CHOICES, say } from '../say.ts';
import {
  closeAllQuestions,
  inTurn,
  notedData,
  openQuestion,
  queryOf,
  remember,
  slotsOf,
  useTool,
} from '../scene.ts';
import type { Scene } from '../scene.ts';
import { catalogueOf } from '../replies/index.ts';
import { pricePlaceIn } from '../replies/price-place-words.ts';
import { insideAsked } from '../replies/inside-words.ts';
import { focusOn } from './adding-version.ts';
import { contentOf, stem, wordsOf } from '../words.ts';
import {
  asksBesideStock,
  asksWhetherHad,
  asksForMeasure,
  asksForUnknownVersion,
  versionOfOthers,
} from './asked-after-all.ts';
import { noteAsked } from './asking-on.ts';
import { answerAvailability, awaitsRestock, versionNow } from './availability.ts';
import { filtersOf, search, showProducts } from './finding.ts';
import { looksAsked } from './looks.ts';
import { optionsNamed } from './option-words.ts';
import { sayNothingFound } from './last-resort.ts';
import { readPolicy } from './policies.ts';
import { goOnWithRule } from './rule-followed.ts';
import { CLEAR_ASPECT, clearnessOf } from './clear-question.ts';
import { answerQuestion, answerRanked, sayAnswer } from './product-questions.ts';
import { beginningOf } from './untold.ts';
import { askOfSeveral } from './several-questions.ts';
import { refine } from './refining.ts';
import { asksOfOffer, sayWhetherReduced } from './offers.ts';
import { pricesOfVersions } from './prices.ts';
import { sayVersion } from './versions.ts';
import { askWhichProduct, askWithinRange } from './which-product.ts';
import { asksWithShipping, sumWithShipping } from './with-shipping.ts';

/** Questions about one product: details, price, stock, and whatever else the store says of it. */

export function askAboutProduct(scene: Scene): Scene {
  const { intent = 'product-details' } = scene.turn;
  if (intent === 'ask-price' && asksWithShipping(scene)) return sumWithShipping(scene);
  if ((intent === 'ask-price' || saysOnlySum(scene)) && asksForCart(scene))
    return useTool(scene, 'reviewingCart', 'view-cart', {}, 'cart-seen');
  const referent = resolveProducts(scene, intent === 'product-question' || asksOfLooks(scene));
  if (referent.kind === 'products') return lookUp(scene, referent.targets, intent);
  if (referent.kind === 'ambiguous') {
    // "How much are they" needs no choice: all prices fit into one answer.
    if (intent === 'ask-price') return lookUp(scene, referent.candidates, intent);
    if (intent === 'product-question') return askOfSeveral(scene, referent.candidates);
    // "Do you have them in white": those of them that come so.
    if (intent === 'check-availability' && namesLooks(scene)) return refine(scene);
    return askWhichProduct(scene, referent.candidates, intent);
  }
  if (referent.kind === 'out-of-range') return askWithinRange(scene, intent);
  if (referent.kind === 'described' && saysOnlySize(scene)) return say(scene, 'name-product', {});
  if (referent.kind === 'described') return findAsked(scene, intent);
  const ofRule = everyKnown(scene).length === 0 ? goOnWithRule(scene) : undefined;
  return namedBesideIt(scene, intent) ?? ofRule ?? say(scene, 'name-product', {});
}

/** "Do you have this in a bigger size", where nothing is known that "this" could be. */
function saysOnlySize(scene: Scene): boolean {
  const { larger, smaller } = catalogueOf(scene.memory.language).words;
  const query = queryOf(scene);
  const isSize = larger.test(query) || smaller.test(query);
  return isSize && everyKnown(scene).length === 0 && contentOf(scene, query).length === 1;
}

/** "Featherline 2 in yellow, do you have it", said first: what it points at stands before it. */
function namedBesideIt(scene: Scene, intent: Intent): Scene | undefined {
  const { names = [] } = slotsOf(scene);
  const query = queryOf(scene);
  const isNamed = names.some((name) => query.toLowerCase().includes(name.toLowerCase()));
  return isNamed && everyKnown(scene).length === 0 ? findToAnswer(scene, intent, query) : undefined;
}

/** "Do they come in 11 wide": a look is asked after, and no other goods are named. */
function asksOfLooks(scene: Scene): boolean {
  const { size, color, things, category } = slotsOf(scene);
  const names = namesSaid(scene);
  const others = wordsOf(queryOf(scene)).some((word) => names.includes(word));
  const ofFocus = scene.turn.intent === 'check-availability' && scene.memory.focus !== undefined;
  if (ofFocus && awaitsRestock(scene) && (things ?? category) === undefined) return true;
  return ofFocus && (size ?? color) !== undefined && (things ?? category) === undefined && !others;
}

const namesOnlyLooks = (scene: Scene): boolean => (slotsOf(scene).color ?? slotsOf(scene).size) !== undefined;

function namesLooks(scene: Scene): boolean {
  const { color, size, material, inStock } = slotsOf(scene);
  return (color ?? size ?? material ?? inStock) !== undefined && scene.memory.search !== undefined;
}

/** "Wieviel macht das": nothing else is asked. */
function saysOnlySum(scene: Scene): boolean {
  const { text, intent } = scene.turn;
  const { altogether } = catalogueOf(scene.memory.language).words;
  return intent === 'product-question' && contentOf(scene, text.replace(altogether, ' ')).length === 0;
}

function asksForCart(scene: Scene): boolean {
  const { altogether } = catalogueOf(scene.memory.language).words;
  // "Both together" is said of two on the screen, unless the cart is what was just shown.
  const ofShown = slotsOf(scene).reference === 'both' && scene.memory.shown.length > 1;
  return scene.turn.surroundings.cartLines.length > 0 && !ofShown && altogether.test(scene.turn.text);
}

function lookUp(scene: Scene, targets: Target[], intent: Intent): Scene {
  const productIds = targets.slice(0, MOST_CHOICES).map(({ productId }) => productId);
  const [productId = ''] = productIds;
  if (productIds.length > 1 && intent === 'ask-price') {
    return useTool(scene, 'comparing', 'compare-products', { productIds }, 'prices-known');
  }
  if (productIds.length > 1 && intent === 'product-question') return askOfSeveral(scene, knownOf(targets));
  if (productIds.length > 1) return askWhichProduct(scene, knownOf(targets), intent);
  return lookUpOne(scene, productId, intent);
}

const knownOf = (targets: Target[]) =>
  targets.map(({ known }) => known).filter((known) => known !== undefined);

export function lookUpOne(scene: Scene, productId: string, intent: Intent): Scene {
  return useTool(scene, 'lookingUpProduct', 'get-product', { productId }, 'product-known', { intent });
}

/** A product not on the screen is searched for by its words; of a question, by the things it names. */
function findAsked(scene: Scene, intent: Intent): Scene {
  const { about } = slotsOf(scene);
  const ofOne = about === undefined && intent === 'product-question';
  const ofFront = intent === 'product-question' ? topicInFront(scene)?.join(' ') : undefined;
  const one = ofFront ?? (ofOne ? oneCalled(scene)?.join(' ') : undefined);
  const query = one ?? (intent === 'product-question' && about ? namedThings(scene) : queryOf(scene));
  return findToAnswer(scene, intent, intent === 'product-question' ? besideInside(scene, query) : query);
}

/** Of "do the earbuds come with a case" the earbuds are looked for. */
function besideInside(scene: Scene, query: string): string {
  const { names = [], things = [] } = slotsOf(scene);
  const inside = wordsOf(insideAsked(scene.turn.text, scene.memory.language)).map(stem);
  const called = [...names, ...things].flatMap(wordsOf).map(stem);
  const left = wordsOf(queryOf(scene)).filter((word) => !inside.includes(stem(word)));
  return inside.length > 0 && left.some((word) => called.includes(stem(word))) ? left.join(' ') : query;
}

/** Searches for what a question is about; `intent` is taken up again with what is found. */
export function findToAnswer(scene: Scene, intent: Intent, query: string): Scene {
  const { priceMax, priceMin } = slotsOf(scene);
  // "Have you got filters from 20 to 30 euros" asks which there are, and not of one whether it can be had.
  if (intent === 'check-availability' && (priceMax ?? priceMin) !== undefined) return search(scene);
  const { category, brand } = filtersOf(scene, slotsOf(scene));
  const filters = { ...(category ? { category } : {}), ...(brand ? { brand } : {}) };
  const args = { query, filters, limit: MOST_CHOICES };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-answer', { intent, query });
}

/** The "goat" of "the goat cheese". */
function beforeIt(scene: Scene, about: string): string {
  const said = wordsOf(scene.turn.text);
  const [first = ''] = wordsOf(about);
  const before = said[said.findIndex((word) => stem(word) === stem(first)) - 1] ?? '';
  return namesSaid(scene).includes(before) ? before : '';
}

function namedThings(scene: Scene): string {
  const { things = [], about } = slotsOf(scene);
  return [...new Set([...(about ? [beforeIt(scene, about), about] : []), ...things])]
    .filter(Boolean)
    .join(' ');
}

export function foundToAnswer(scene: Scene, result: ToolData<'search-products'>): Scene {
  const { intent, query } = notedData(scene) as { intent: Intent; query: string };
  const [first, second] = result.products;
  // "What flavours does the granola come in": the thing alone, when all the words together find nothing.
  const things = namedThings(scene);
  if (!first && things !== '' && query !== things) return findToAnswer(scene, intent, things);
  if (!first && namesThing(scene)) return search(scene);
  if (!first) return notAProduct(scene, intent);
  if (!second) return lookUpOne(scene, first.card.id, intent);
  const seen = showProducts(scene, result.products);
  const candidates = result.products.map(({ card }) => shownOf(card));
  if (intent === 'product-question') return askOfSeveral(seen, candidates);
  const called = calledByWords(contentOf(scene, scene.turn.text), candidates);
  if (called) return lookUpOne(scene, called.productId, intent);
  const parts = [
    { kind: 'products' as const, products: result.products.map(({ card }) => card), total: result.total },
  ];
  return askWhichProduct(seen, candidates, intent, {}, parts);
}

function namesThing(scene: Scene): boolean {
  const { things, category } = slotsOf(scene);
  return things !== undefined || category !== undefined;
}

/** "Tell me about shipping" names no product; the store's pages may say something. */
function notAProduct(scene: Scene, intent: Intent): Scene {
  const asksAtLarge = intent === 'product-details' || intent === 'product-question';
  if (asksAtLarge) return readPolicy(scene);
  // "Are there cellos available": a wish for a kind of thing, which the whole message may tell more of.
  return intent === 'check-availability' ? search(scene) : sayNothingFound(scene, queryOf(scene));
}

export function productKnown(scene: Scene, result: ToolData<'get-product'>): Scene {
  if (!result.found || !result.product) return say(scene, 'product-gone', {});
  const { intent: asked } = notedData(scene) as { intent: Intent };
  const intent = asked === 'product-question' && asksWhetherHad(scene) ? 'check-availability' : asked;
  const { product } = result;
  const known = shownOf(product.card);
  const focused = alone(focusOn(leaveOther(inTurn(scene, { intent }), product.card.id), known), known);
  const seen = intent === 'product-details' ? focused : noteAsked(focused, known, intent);
  if (asksOfOffer(scene)) return sayWhetherReduced(seen, product);
  const isDealt = scene.turn.dealt !== undefined;
  if (intent === 'ask-price' && (isDealt || !asksForMeasure(scene, product))) return sayPrice(seen, product);
  if (intent === 'check-availability' && (isDealt || !asksForUnknownVersion(scene, product)))
    return answerStock(scene, seen, product);
  if (intent === 'product-question' || intent === 'ask-price' || intent === 'check-availability')
    return answerQuestion(seen, product);
  return versionTurnedTo(scene, seen, product) ?? aspectTold(seen, product) ?? showDetails(seen, product);
}

/** What is asked of first is on the screen from then on: "into my basket". */
const alone = (scene: Scene, product: ShownProduct): Scene =>
  scene.memory.shown.length > 0 ? scene : remember(scene, { shown: [product] });

/** "Can you tell me the weight of it", read as asking for all of it: what is asked for is told alone. */
function aspectTold(scene: Scene, product: ProductDetails): Scene | undefined {
  // "La moins chère" of a list is looked at, and not asked what it costs.
  const isPicked = slotsOf(scene).sort ?? pricePlaceIn(scene.memory.language, scene.turn.text);
  if (isPicked !== undefined) return undefined;
  if (Object.keys(optionsNamed(scene, shownOf(product.card))).length > 0) return undefined;
  const name = nameOf(product.card);
  const { text } = scene.turn;
  const rest = text.split(/\s+/).filter((said) => !wordsOf(said).some((word) => name.includes(stem(word))));
  const ofIt = inTurn(scene, { text: rest.join(' '), intent: 'product-question' });
  const clear = clearnessOf(scene, rest.join(' ')) >= CLEAR_ASPECT;
  const answer = clear || namesField(ofIt, product) ? answerRanked(ofIt, product)?.answer : undefined;
  if (answer && answer.kind !== 'options') return sayAnswer(ofIt, product, answer);
  return undefined;
}

/** A field of its own is called by its whole label. */
function namesField(scene: Scene, { facts }: ProductDetails): boolean {
  const said = contentOf(scene, scene.turn.text);
  return facts.some(({ label }) => {
    const called = contentOf(scene, label);
    return called.length > 0 && called.every((word) => said.includes(word));
  });
}

/** Of what is asked for; `before` the product was talked about, its words are weighed. */
function answerStock(before: Scene, seen: Scene, product: ProductDetails): Scene {
  const other = versionOfOthers(before, product);
  const { card } = product;
  if (other) {
    const parts = [{ kind: 'products' as const, products: [card], total: 1 }];
    return say(seen, 'no-such-option', { title: card.title, ...other }, { parts });
  }
  if (seen.turn.dealt !== undefined || !asksBesideStock(seen, product)) return answerAvailability(seen, card);
  return answerQuestion(inTurn(seen, { intent: 'product-question' }), product);
}

/** "The halogen one" of several bulbs looked for with base H4: that version of it is what was asked for. */
function versionTurnedTo(before: Scene, scene: Scene, { card }: ProductDetails): Scene | undefined {
  return before.memory.focus?.productId === card.id ? undefined : versionInMind(scene, card);
}

/** What of it was named before: "how much is it", of the 40 cm one. */
function versionInMind(scene: Scene, card: ProductCard): Scene | undefined {
  const named = Object.values(versionNow(scene, shownOf(card))).join(' ');
  return named === '' ? undefined : sayVersion(inTurn(scene, { text: named }), card);
}

/** "What about the other boot": what was still to be asked of the first one is asked no more. */
function leaveOther(scene: Scene, productId: string): Scene {
  const { turnsTo } = catalogueOf(scene.memory.language).words;
  const question = openQuestion(scene);
  const ofOther = question?.kind === 'variant' && question.data?.['productId'] !== productId;
  return ofOther && turnsTo.test(scene.turn.text) ? closeAllQuestions(scene) : scene;
}

function showDetails(scene: Scene, product: ProductDetails): Scene {
  const { card, description, facts } = product;
  const version = sayVersion(scene, card);
  if (version) return version;
  // "In blue" of what comes in no blue: what it does come in is the answer.
  if (namesOnlyLooks(scene)) return answerAvailability(scene, card);
  const { title, price, priceMax, available } = card;
  const looks = looksAsked(scene, product);
  const text = looks ? '' : beginningOf(scene, description);
  const parts = [{ kind: 'product' as const, product: card, facts, ...(text === description ? {} : { description }) }]; // prettier-ignore
  const saying = { parts, ...(text === '' ? {} : { quote: { text, title, url: card.url } }) };
  if (looks) return say(scene, 'fact-quote', { title, label: looks.label, value: looks.value }, saying);
  return say(scene, 'details', { title, price, priceMax, available }, saying);
}

function sayPrice(scene: Scene, { card }: ProductDetails): Scene {
  const prices = pricesOfVersions(scene, card);
  if (prices.length > 1)
    return say(scene, 'prices', { prices }, { parts: [{ kind: 'products', products: [card], total: 1 }] });
  const { title, price, priceMax, compareAt } = card;
  const version = sayVersion(scene, card) ?? (priceMax && versionInMind(scene, card));
  if (version) return version;
  const parts = [{ kind: 'products' as const, products: [card], total: 1 }];
  return say(scene, 'price', { title, price, priceMax, compareAt }, { parts });
}
