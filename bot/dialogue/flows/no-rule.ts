import type { Intent } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import { awaitsRestock } from './availability.ts';
import { asksWhichLooks } from './choosing-variant.ts';
import { isUnsure } from './clarifying.ts';
import { complains } from './complaining.ts';
import { hasSeveralWishes } from './open-talk.ts';
import { asksForOffers } from './offers.ts';
import { speaksOfMatters } from '../replies/store-matters.ts';
import { asksOfShare, asksOtherDay, asksWhichOffer } from './rereading-dealings.ts';
import { seeksSome } from './seeking-some.ts';
import { saysOfItself } from './store-info.ts';
import { seeksNamed } from './rereading-sought.ts';
import { namesOnlyVersion } from './versions.ts';
import { OF_RULES } from '../rule-replies.ts';

/** What surely asks for no rule of the store: it is of goods, or has an answer of its own. */

/** What is surely said of the goods on the screen, or of those looked for. */
export function isOfGoodsShown(scene: Scene): boolean {
  const { intent = 'out-of-scope' } = scene.turn;
  if (LIMITED.includes(intent) && namesLimit(scene)) return true;
  // "Any without gluten?" narrows down what is shown.
  if (slotsOf(scene).exclude !== undefined && scene.memory.shown.length > 0) return true;
  // "Only the ones you can send today" as well.
  if (slotsOf(scene).inStock && intent === 'refine-results' && scene.memory.shown.length > 0) return true;
  if (intent === 'refine-results' && asksWhichLooks(scene)) return true;
  if (asksPriceOfList(scene)) return true;
  if (intent === 'store-info' && asksOtherDay(scene)) return true;
  // "Y en a d'autres ?", of what was just listed, names nothing that a page could tell of.
  if (intent === 'show-more' && scene.memory.search && queryOf(scene) === '') return true;
  return intent === 'promotions' && (asksWhichOffer(scene) || asksOfShare(scene));
}

/** "Cuánto cuesta", right after a list: what is on it, whatever the pages say of costs. */
function asksPriceOfList(scene: Scene): boolean {
  const { shown, lastReply, language } = scene.memory;
  const { asksPrice, stopWords } = catalogueOf(language).words;
  if (scene.turn.intent !== 'ask-price' || shown.length === 0) return false;
  if (OF_RULES.includes(lastReply?.template ?? '')) return false;
  return wordsOf(scene.turn.text).every((word) => asksPrice.test(word) || stopWords.has(word));
}

/** Goods are looked for in so many words. */
export function seeksAnyway(scene: Scene): boolean {
  const { intent = 'out-of-scope' } = scene.turn;
  const isWish = SEEKS.includes(intent);
  // "What other barbells are there then", read as a wish for more.
  if ((isWish || intent === 'show-more') && seeksSome(scene)) return true;
  return isWish && seeksNamed(scene);
}

/** What another flow knows more of than a page: a code, an order, a count, the bot itself. */
export function hasAnswerOfItsOwn(scene: Scene): boolean {
  const { intent = 'out-of-scope', text } = scene.turn;
  const { coupon, orderId, email, sort, ordinal, quantity, reference } = slotsOf(scene);
  // "Will two guys carry it to the 4th floor" counts nothing the shop sells.
  const counts = isUnsure(scene) ? undefined : (ordinal ?? quantity);
  if ((coupon ?? orderId ?? email ?? sort ?? counts) !== undefined) return true;
  if (contentOf(scene, text).length === 0 || hasSeveralWishes(scene)) return true;
  if (awaitsRestock(scene) || complains(scene) || asksOfBot(scene)) return true;
  if (intent === 'store-info' && saysOfItself(scene)) return true;
  return intent === 'promotions' && (reference !== undefined || asksForOffers(scene));
}

/** "What does this cost" asks of a product, and so does who names one, or says no more with goods on the screen. */
export function asksPriceOfGoods(scene: Scene): boolean {
  const { focus, shown, lastReply } = scene.memory;
  if (asksOnlyPrice(scene) && shown.length > 0 && !OF_RULES.includes(lastReply?.template ?? '')) return true;
  const { reference, things, category, names } = slotsOf(scene);
  if ((focus ?? scene.turn.surroundings.page.product ?? reference) !== undefined) return true;
  return (
    (things ?? category ?? names) !== undefined || shown.some((product) => namesOnlyVersion(scene, product))
  );
}

/** "Per kilo", "das Kilo", "le litre": by what goods are priced, and none of them is called so. */
const PER_PIECE =
  /(?<!\p{L})(?:(?:per|by|the|a|each|pro|je|das|der|die|por|el|la|le|au|à|par) )?(?:kilo(?:gramm?)?s?|kg|100 ?g(?:rams?|ramm|ramos)?|lit(?:er|re|ro)s?|metres?|meters?|m[eè]tros?|m[eè]tre|each|piece|stück|pieza|pièce|pop)(?!\p{L})/giu;

/** "Was kostet die", "combien ça coûte": of whatever was last talked about. */
export function asksOnlyPrice(scene: Scene): boolean {
  const { text, intent } = scene.turn;
  if (intent !== 'ask-price') return false;
  const { asksPrice, altogether } = catalogueOf(scene.memory.language).words;
  if (!asksPrice.test(text) && !altogether.test(text)) return false;
  const beside = [asksPrice, altogether].reduce((left, words) => left.replace(new RegExp(words, 'giu'), ' '), text.replace(PER_PIECE, ' ')); // prettier-ignore
  return contentOf(scene, beside).length === 0;
}

/** A wish for goods that is worded as one is answered with goods. */
const SEEKS: readonly Intent[] = ['search-products', 'recommend-products'];

export function seeksGoods(scene: Scene): boolean {
  return catalogueOf(scene.memory.language).words.seeksGoods.test(scene.turn.text);
}

/** Who tells more asks whether a price is matched. */
const MOST_OF_LIMIT = 9;

/** Readings of goods with a limit to what they may cost. */
const LIMITED: readonly Intent[] = ['search-products', 'refine-results', 'show-more', 'recommend-products'];

/** "Was kostet ein Fahrrad bis 800 Euro", "any cheaper jackets" look for one; "and under 5 euros" narrows down what is shown. */
function namesLimit(scene: Scene): boolean {
  const { priceMax, priceMin, priceDirection, names, things, category } = slotsOf(scene);
  const isShort = wordsOf(scene.turn.text).length <= MOST_OF_LIMIT;
  if (!isShort || (priceMax ?? priceMin ?? priceDirection) === undefined) return false;
  if ((names ?? things ?? category) !== undefined) return true;
  const ofMatters = speaksOfMatters(scene.memory.language, scene.turn.text);
  // "Do u sell barbecues between 395 and 405 euros", where the goods are called otherwise.
  if (scene.turn.intent === 'search-products' && queryOf(scene) !== '')
    return !ofMatters || priceDirection !== undefined;
  const goesOn = scene.memory.shown.length > 0 && !OF_RULES.includes(scene.memory.lastReply?.template ?? '');
  return goesOn && queryOf(scene) === '' && !ofMatters;
}

/** "Heaters?" */
export function namesOnlyGoods(scene: Scene): boolean {
  const { things = [], names = [], category = '' } = slotsOf(scene);
  const goods = contentOf(scene, `${things.join(' ')} ${names.join(' ')} ${category}`);
  return contentOf(scene, scene.turn.text).every((word) => goods.includes(word));
}

/** "Do you sell fish", where no thing of the store is called so: its pages may say that it does not. */
export function seeksUnknown(scene: Scene): boolean {
  const { things, category, brand, color, size, material, names = [] } = slotsOf(scene);
  return (
    (things ?? category ?? brand ?? color ?? size ?? material) === undefined &&
    names.length <= 1 &&
    contentOf(scene, queryOf(scene)).length === 1
  );
}

/** Whether a page names the one thing the store has no other word for: "socks" is not answered by what it says of shoes. */
export function namesUnknown(scene: Scene, { heading, text }: { heading: string; text: string }): boolean {
  const [sought = ''] = contentOf(scene, queryOf(scene));
  return (
    !seeksUnknown(scene) || !seeksGoods(scene) || contentOf(scene, `${heading} ${text}`).includes(sought)
  );
}

/** Surely of the bot, and of one thing: "what's your name" is answered by no page that has the word. */
function asksOfBot(scene: Scene): boolean {
  const [top] = scene.turn.understanding?.intents ?? [];
  const isSure = top?.intent === 'bot-question' && top.confidence >= 0.95;
  return isSure && contentOf(scene, scene.turn.text).length === 1;
}
