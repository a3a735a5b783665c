import type { Intent, Slots } from '../../understanding/understanding.ts';
import { candidatesAmong, namingWeight } from '../goods-said.ts';
import { catalogueOf } from '../replies/index.ts';
import { refiningWords } from '../replies/refining-words.ts';
import { speaksOfMatters } from '../replies/store-matters.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, stem, wordsOf } from '../words.ts';
import { isQuestion } from './chances.ts';
import { clearness, CLEAR_ASPECT } from './clear-question.ts';
import { picksByPrice } from './rereading-plain.ts';

/**
 * A limit that is said of what is on the screen, in whatever words: "only in lilac", "leave out whatever costs more than
 * 5 euros", "I trust Pacer, the rest is junk". What is limited tells it, and that no other goods and nothing else are named.
 */

/** Readings that show goods anyway, or that say nothing. */
const SEARCHES: readonly Intent[] = ['refine-results', 'search-products'];
const OF_GOODS: readonly Intent[] = [...SEARCHES, 'show-more', 'find-similar', 'recommend-products', 'out-of-scope']; // prettier-ignore
/** Where nothing lies in the cart, nothing of it is meant. */
const OF_CART: readonly Intent[] = ['view-cart', 'empty-cart', 'remove-from-cart', 'change-quantity', 'checkout', 'cancel-that']; // prettier-ignore
/** Questions of goods, which a limit alone is none of. */
const OF_ONE: readonly Intent[] = ['product-question', 'product-details', 'check-availability', 'ask-price', 'compare-products']; // prettier-ignore
/** What is asked of an order, where the words name one. */
const OF_ORDERS: readonly Intent[] = ['exchange-item', 'change-order', 'return-item', 'returns-policy', 'report-problem', 'refund-status']; // prettier-ignore
/** A reading as surely of something else is left alone. */
const SURE = 0.8;
const SURE_TO_ADD = 0.45;

export function limitsWhatIsShown(scene: Scene): boolean {
  const { shown, lastOrder, language } = scene.memory;
  const { text, intent = 'out-of-scope' } = scene.turn;
  if (shown.length < 2 || lastOrder !== undefined || !isLimitAlone(slotsOf(scene))) return false;
  if (!mayBeLimit(scene) || namesOtherGoods(scene)) return false;
  return OF_GOODS.includes(intent) || !speaksOfMatters(language, text);
}

/** Something is limited, and nothing is counted, pointed out or told beside it. */
function isLimitAlone(slots: Slots): boolean {
  const { priceMax, priceMin, color, size, brand, material, exclude, inStock, ratingMin, measures } = slots;
  if ((priceMax ?? priceMin ?? color ?? size ?? brand ?? material ?? exclude ?? inStock ?? ratingMin ?? measures) === undefined) return false; // prettier-ignore
  const { ordinal, ordinals, quantity, quantityChange, orderId, email, coupon, fact, date, about, sort, reference } = slots; // prettier-ignore
  const besides = ordinal ?? ordinals ?? quantity ?? quantityChange ?? orderId ?? email ?? coupon ?? fact ?? date ?? about ?? sort; // prettier-ignore
  return besides === undefined && (reference === undefined || reference === 'those');
}

/** Whether what the words were read as leaves room for it. */
function mayBeLimit(scene: Scene): boolean {
  const { intent = 'out-of-scope', understanding, surroundings } = scene.turn;
  const sure = understanding?.intents[0]?.confidence ?? 1;
  // "White top": words of goods beside the limit are a search's own business.
  if (SEARCHES.includes(intent)) return !saysMoreOfGoods(scene);
  if (OF_GOODS.includes(intent)) return true;
  // "Do you have it in M", of the one that was talked about since.
  if (scene.memory.focus !== undefined) return false;
  if (OF_CART.includes(intent)) return surroundings.cartLines.length === 0;
  if (OF_ONE.includes(intent)) return clearness(scene) < CLEAR_ASPECT;
  return sure < (intent === 'add-to-cart' ? SURE_TO_ADD : SURE);
}

/** Goods that are neither what was looked for nor what the limit itself is called. */
function namesOtherGoods(scene: Scene): boolean {
  const { category = '', things = [], names = [], color, colors = [], size, brand, material, exclude = {} } = slotsOf(scene); // prettier-ignore
  const { search } = scene.memory;
  const limits = [color, ...colors, size, brand, material, ...Object.values(exclude).flat()].join(' ');
  const sought = `${search?.query ?? ''} ${search?.filters.category ?? ''} ${search?.said ?? ''}`;
  const known = [...contentOf(scene, limits), ...contentOf(scene, sought)];
  return contentOf(scene, [category, ...things, ...names].join(' ')).some((word) => !known.includes(word));
}

/** Of the words beside the limit those that goods of this store are called by. */
export function wordsOfGoods(scene: Scene): string {
  if (!scene.turn.weighed) return queryOf(scene);
  const said = wordsOf(queryOf(scene));
  return said.filter((word) => namingWeight(scene, stem(fold(word))) > 0).join(' ');
}

/** Some word beside the limit stands in what the store writes of its goods. */
function saysMoreOfGoods(scene: Scene): boolean {
  const left = wordsOf(queryOf(scene));
  const told = (scene.turn.weighed?.words ?? []).flatMap(({ word }) => wordsOf(fold(word)));
  return scene.turn.weighed ? left.some((word) => told.includes(word)) : left.length > 0;
}

/** A reading as unsure tells nothing. */
const HARDLY = 0.6;

/** "I don't do animal stuff, it has to be vegan", hardly read as anything: some of those on the screen say so of themselves. */
export function tellsWhatItMustBe(scene: Scene): boolean {
  const { shown, focus, lastOrder } = scene.memory;
  const { text, intent = 'out-of-scope', understanding } = scene.turn;
  const sure = understanding?.intents[0]?.confidence ?? 1;
  if (shown.length < 2 || focus !== undefined || lastOrder !== undefined || sure >= HARDLY) return false;
  if ([...OF_ONE, ...SEARCHES].includes(intent) || text.includes('?') || isQuestion(scene)) return false;
  const { names = [], reference: _, ...others } = slotsOf(scene);
  if (Object.keys(others).length > 0) return false;
  const { adds, takes, takesOut } = catalogueOf(scene.memory.language).words;
  if ([adds, takes, takesOut].some((words) => words.test(text))) return false;
  const told = contentOf(scene, names.join(' '));
  const some = candidatesAmong(scene, shown).filter(({ product, says }) => shown.includes(product) && told.some((word) => says.has(word))); // prettier-ignore
  return some.length > 0 && some.length < shown.length;
}

/** Who says more tells of something else. */
const MOST_WORDS = 22;
/** What is done of orders, and is said in words that are sure to mean it. */
const SURE_OF_OTHER = 0.9;

type Wish = Pick<Slots, 'sort' | 'priceDirection' | 'inStock'>;

/** "Begin with the bargains", "skip what isn't deliverable", "rip-off": what is on the screen in another order, cheaper, or only what is there. */
export function wishOfShown(scene: Scene): Wish | undefined {
  const text = fold(scene.turn.text);
  const { low, high, order, dear, stock, some, offers } = refiningWords(scene.memory.language);
  const [lowAt, highAt] = [text.search(low), text.search(high)];
  const { sort } = slotsOf(scene);
  // "Du moins cher au plus cher" is an order, and no wish for cheaper ones.
  if (sort !== undefined && lowAt >= 0 && highAt >= 0) return { sort };
  // "I'd see first what costs less" puts in order; "rather start with cheaper ones" asks for others.
  if (order.test(text) && (lowAt >= 0 || (highAt >= 0 && !dear.test(text))))
    return { sort: lowAt >= 0 && (highAt < 0 || lowAt < highAt) ? 'price-ascending' : 'price-descending' };
  if (dear.test(text) && !offers.test(text)) return { priceDirection: -1 };
  return stock.test(text) && some.test(text) ? { inStock: true } : undefined;
}

export function wishesOfShown(scene: Scene): boolean {
  const { memory, turn } = scene;
  const { intent = 'out-of-scope', text, understanding, surroundings } = turn;
  const { shown, focus, lastOrder, language } = memory;
  if (shown.length < 2 || focus !== undefined || lastOrder !== undefined) return false;
  if (wordsOf(text).length > MOST_WORDS || !isWishAlone(slotsOf(scene)) || namesOtherGoods(scene))
    return false;
  const wish = wishOfShown(scene);
  // "The cheaper one", of two held side by side, is one of them.
  if (!wish || picksByPrice(scene)) return false;
  const { adds, takes, picksAmong } = catalogueOf(language).words;
  if (adds.test(text) || takes.test(text)) return false;
  // "Why is one dearer than the other", "which one is cheaper".
  if (wish.priceDirection && (intent === 'compare-products' || picksAmong.test(text))) return false;
  const sure = understanding?.intents[0]?.confidence ?? 1;
  if (OF_ORDERS.includes(intent) && sure >= SURE_OF_OTHER) return false;
  if (OF_CART.includes(intent) && surroundings.cartLines.length > 0) return false;
  return wish.priceDirection === undefined || !(isQuestion(scene) && speaksOfMatters(language, text));
}

/** Nothing is counted, limited or told beside it; a place may be part of an order. */
function isWishAlone(slots: Slots): boolean {
  const { priceMax, priceMin, color, size, brand, quantity, quantityChange, orderId, email, coupon, fact, about, reference } = slots; // prettier-ignore
  const besides = priceMax ?? priceMin ?? color ?? size ?? brand ?? quantity ?? quantityChange ?? orderId ?? email ?? coupon ?? fact ?? about; // prettier-ignore
  return besides === undefined && reference !== 'it' && reference !== 'both';
}

/** Of the goods on the screen, so that none are named. */
export function asWished({ inStock, ratingMin, exclude }: Slots, scene: Scene): Slots {
  const kept = { inStock, ratingMin, exclude };
  return { ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)), ...wishOfShown(scene) };
} // prettier-ignore

/** What "none of these, show me others" may be read as. */
export const OTHERS_AS: readonly Intent[] = ['show-more', 'deny', 'search-products', 'refine-results', 'find-similar', 'recommend-products', 'out-of-scope', 'product-details', 'product-question', 'cancel-that', 'complain', 'check-availability', 'help', 'bot-question', 'empty-cart', 'remove-from-cart']; // prettier-ignore

/** "No, not those, what else have you got?": what was looked for goes on, and nothing is ended or taken back. */
export function refusesWhatIsShown(scene: Scene): boolean {
  const { text, surroundings } = scene.turn;
  const { others, none } = refiningWords(scene.memory.language);
  const { things, category, names, ordinal: _o, ordinals: _s, reference, exclude, ...limits } = slotsOf(scene);
  // "No, the other one", of two, is one of them.
  if (reference === 'other' && (exclude !== undefined || scene.memory.shown.length === 2)) return false;
  if ((things ?? category ?? names) !== undefined || Object.keys(limits).length > 0) return false;
  const said = fold(text);
  if (wordsOf(text).length > MOST_REFUSING || !none.test(said)) return false;
  if (!others.test(said) && !refusesAlone(scene)) return false;
  return scene.memory.lastOrder === undefined && !(surroundings.cartLines.length > 0 && scene.memory.undo.length > 0);
} // prettier-ignore

const MOST_REFUSING = 12;

/** "Hmm not those", "I don't like any of them": nothing is asked beside it. */
function refusesAlone(scene: Scene): boolean {
  const { reference, ordinal } = slotsOf(scene);
  const { text } = scene.turn;
  return reference === 'those' && ordinal === undefined && !text.includes('?') && contentOf(scene, text).length <= 1;
} // prettier-ignore
