import { fromOrders } from './order-shown.ts';
import type { ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { courseWords } from '../replies/course-words.ts';
import { everyKnown } from '../known-products.ts';
import { inTurn, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { countryMeant, namesAnyCountry } from '../places.ts';
import { allergenWords, contentOf, wordsOf } from '../words.ts';
import { related } from '../ranking/related.ts';
import { ruleWords } from '../replies/rule-words.ts';
import { speaksOfMatters } from '../replies/store-matters.ts';
import { ledByPassage, OF_SENDING, quotePassage, sayNotStated } from './policies.ts';
import { sayDeliveryTimes, sayShippingMethods } from './shipping-ways.ts';
import { mayTellOfGoods } from './telling-passage.ts';
import {
  answersSurely,
  isOfPlaceBefore,
  isSurelyAsked,
  sayFromSettings,
  settingsFirst,
} from './store-facts.ts';
import { answerOfPlace, asksOfCountryItself, notServedThere } from './store-places.ts';
import { isQuestion, tried } from './chances.ts';
import { fromProduct } from './of-product.ts';
import { speaksOfSafety } from './untold.ts';
import {
  asksOfWays,
  askedBefore,
  goOnWithReturns,
  goesOnAsking,
  goesOnToPlace,
  matterBefore,
  sayPriceTold,
} from './rule-followed.ts';
import { namesUnknown } from './no-rule.ts';
import { askOfOrder } from './requests.ts';
import { trackOrder } from './orders.ts';
import { beginsDealing, isLikeRule, LIKE_TALK, OF_ALL_ORDERS, OF_GOODS, SURE_OF_OTHER } from './may-be-rule.ts'; // prettier-ignore

/**
 * A question that reads like a search, like small talk or like nothing may still be one that the store's pages or the
 * product being talked about answer. They are asked first; when they do not, the message is interpreted as it was read.
 */

export function askRules(given: Scene): Scene {
  const ofWays = asksOfWays(given);
  if (ofWays) return ofWays === 'time' ? sayDeliveryTimes(given) : sayShippingMethods(given);
  const scene = goesOnToPlace(given) ? inTurn(given, { intent: 'shipping-info' }) : given;
  const returns = goOnWithReturns(scene);
  if (returns) return returns;
  const priced = goesOnAsking(scene) && everyKnown(scene).length === 0 ? sayPriceTold(scene) : undefined;
  if (priced) return priced;
  const onlySurely = !isLikeRule(scene);
  const asked = inTurn(scene, { tried: [...tried(scene), 'rules'], onlySurely });
  const { text, intent } = scene.turn;
  const ofRules = intent === 'promotions' || intent === 'store-info';
  const topic = goesOnAsking(scene) ? matterBefore(scene) : ofRules ? intent : undefined;
  // "When do I get my money": the page says it of refunds.
  const { refund } = ruleWords(scene.memory.language);
  // "Where is it" says nothing without what was asked before.
  const { ruleAsked, lastPlace } = scene.memory;
  const isBare = topic !== undefined && contentOf(scene, text).length === 0;
  // Where a place was named, its page tells the price, and the ways of shipping tell how long it takes.
  const isOfWays = topic === 'shipping-info' || lastPlace !== undefined;
  const before = isBare && (intent === 'ask-price') === isOfWays ? ` ${ruleAsked ?? ''}` : '';
  const beside = intent === 'refund-status' ? ` ${refund}` : before;
  const question = `${text.slice(0, MOST_ASKED - beside.length)}${beside}`;
  const after = beside === '' ? askedBefore(scene) : undefined;
  const args = { question, ...(after ? { after } : {}), ...(topic ? { topic } : {}) };
  const going = isBare ? inTurn(asked, { goesOnWith: ruleAsked }) : asked;
  return useTool(going, 'tryingAnswer', 'find-policy', args, 'rules-tried');
}

/** So much of a question is looked for, in characters. */
const MOST_ASKED = 500;

/** How much of the question a passage must speak of: more where goods are named, or another reading is likely. */
function needed(scene: Scene): number {
  const { intent = 'out-of-scope', understanding } = scene.turn;
  const { category, things } = slotsOf(scene);
  const sure = understanding?.intents[0]?.confidence ?? 1;
  const ofGoods = OF_GOODS.includes(intent);
  const isNamed = (category ?? things) !== undefined;
  const named = !isNamed ? 0 : ofGoods || BESIDE.includes(intent) ? BY_GOODS : intent === 'promotions' ? BY_OFFER : 0; // prettier-ignore
  const other = sure >= SURE_OF_OTHER && !LIKE_TALK.includes(intent) ? BY_OTHER : 0;
  const asks =
    isQuestion(scene) ||
    goesOn(scene) ||
    scene.turn.text.includes('?') ||
    speaksOfMatters(scene.memory.language, scene.turn.text);
  const talk = BESIDE.includes(intent) ? (sure >= SURE_OF_TALK ? BY_SURE_TALK : BY_TALK) : 0;
  return (
    ENOUGH -
    (goesOn(scene) ? BY_FOLLOWING : 0) +
    named +
    other +
    talk +
    (ofGoods ? BY_SEARCH + (asks ? 0 : BY_STATEMENT) : 0)
  );
}

/** Whether it went on with a rule before the pages were asked. */
const goesOn = (scene: Scene): boolean => goesOnAsking({ ...scene, turn: { ...scene.turn, tried: [] } });

/** The share of a question, rare words counting for more, that a passage must speak of to answer it. */
const ENOUGH = 0.55;
/** What goes on with the matter before says less of it. */
const BY_FOLLOWING = 0.1;
/** "Do you do oil changes" shares its oil with a page on old oil. */
const BY_ALONE = 0.12;
const BY_GOODS = 0.06;
/** "What is on offer for camping" asks for the goods. */
const BY_OFFER = 0.2;
const BY_OTHER = 0.08;
const BY_SEARCH = 0.05;
/** Small talk shares a word with many a page. */
const BY_TALK = 0.06;
/** "Can you write me a poem" shares half its words with "write to us". */
const SURE_OF_TALK = 0.95;
const BY_SURE_TALK = 0.15;
const BESIDE: readonly Intent[] = ['out-of-scope', 'bot-question', 'help'];
/** Who only says what he wants asks for no rule. */
const BY_STATEMENT = 0.15;

function fromRules(scene: Scene, found: ToolData<'find-policy'>): Scene | undefined {
  const { passages, about } = found;
  const { intent = 'out-of-scope' } = scene.turn;
  // Who asks how is told by doing it.
  if (intent === 'delete-my-data' && about === 'data-delete') return undefined;
  if (asksOfCountryItself(scene)) return undefined;
  const onlySurely = scene.turn['onlySurely'] === true;
  const enough = onlySurely ? (beginsDealing(scene) ? SURE_OF_DEALING : SURE_OF_RULE) : needed(scene);
  const ofPlace = onlySurely ? undefined : answerOfPlace(scene, { about, passages, quote: quotePassage });
  if (ofPlace) return ofPlace;
  const ofMatters = speaksOfMatters(scene.memory.language, scene.turn.text);
  const mayBeOwn = ofMatters || about === 'is-person' || isSurelyAsked(found) || goesOn(scene);
  const own = mayBeOwn ? sayFromSettings(scene, about) : undefined;
  // Of allergens nothing is quoted that does not name them.
  const asked = contentOf(scene, scene.turn.text);
  const allergens = allergenWords(scene).filter((word) => asked.includes(word));
  // "Coeliac in the house" names none, and a page about nuts is no answer to it.
  if (allergens.length === 0 && courseWords(scene.memory.language).ofAllergy.test(scene.turn.text))
    return undefined;
  const namesThem = ({ heading, text }: { heading: string; text: string }): boolean =>
    allergens.length === 0 || contentOf(scene, `${heading} ${text}`).some((word) => allergens.includes(word));
  const best = passages.find(
    (passage) =>
      ((passage.covers ?? 0) >= enough + (passage.alone === true ? BY_ALONE : 0) ||
        (!onlySurely && answersSurely(found, passage))) &&
      namesThem(passage) &&
      (intent !== 'product-question' || mayTellOfGoods(passage)) &&
      (goesOn(scene) || namesUnknown(scene, passage)) &&
      speaksOfSafety(scene, passage) &&
      !isOfOtherPlace(scene, passage) &&
      speaksBeyondGoods(scene, passage),
  );
  if (onlySurely) return tellSurely(scene, best);
  const notThere = notServedThere(scene, about, best);
  if (notThere) return notThere;
  if (own && (about === 'is-person' || settingsFirst(scene, about, best))) return own;
  if (best && OF_SENDING.includes(intent) && isOfPlaceBefore(scene, best)) return sayDeliveryTimes(scene);
  if (best) return quotePassage(scene, best, passages);
  const { names, things, category, reference } = slotsOf(scene);
  const named = (names ?? things ?? category) !== undefined || OF_GOODS.includes(intent);
  const surely = !named && isSurelyAsked(found);
  if (own || !(ofMatters || surely) || about === undefined) return own;
  // "Is it poisonous to dogs" is asked of what is shown: that no page says so is not the answer yet.
  if (intent === 'product-question' && reference !== undefined) return undefined;
  const ofGoods = (names ?? things) !== undefined && OFTEN_GOODS.includes(about);
  if (intent === 'out-of-scope') return sayNotStated(scene);
  if (OF_ALL_ORDERS.includes(intent)) return about === 'refund-time' ? sayNotStated(scene) : undefined;
  return ofGoods || LEFT_TO_FLOWS.includes(about) ? undefined : sayNotStated(scene);
}

/** Who wants something done about an order is told first what the pages say of it. */
function tellSurely(scene: Scene, best: Passage | undefined): Scene | undefined {
  if (!best || best.heading === best.title) return undefined;
  if (!beginsDealing(scene)) return quotePassage(scene, best);
  const led = ledByPassage(scene, best);
  return scene.turn.intent === 'track-order' ? trackOrder(led) : askOfOrder(led);
}
const SURE_OF_DEALING = 0.65;
const SURE_OF_RULE = 0.8;

type Passage = ToolData<'find-policy'>['passages'][number];

interface Written {
  heading: string;
  text: string;
}

/** "How long does delivery take": what is told of Belgium alone is no answer to it. */
const isOfOtherPlace = (scene: Scene, { heading }: Written): boolean =>
  OF_SENDING.includes(scene.turn.intent ?? 'out-of-scope') &&
  countryMeant(scene) === undefined &&
  namesAnyCountry(scene, heading);

/**
 * "What would you recommend for a senior dog": a page that shares nothing but what goods are called by, as whether dogs
 * may come in, answers nothing of it.
 */
function speaksBeyondGoods(scene: Scene, { heading, text }: Written): boolean {
  const { names = [], things = [], category = '' } = slotsOf(scene);
  const named = contentOf(scene, [...names, ...things, category].join(' '));
  if (named.length === 0 || !OF_GOODS.includes(scene.turn.intent ?? 'out-of-scope')) return true;
  const own = contentOf(scene, `${heading} ${text}`);
  const beside = wordsOf(scene.turn.text).filter((word) => !names.includes(word)).join(' '); // prettier-ignore
  const beyond = contentOf(scene, beside).filter((word) => !named.includes(word));
  return (
    speaksOfMatters(scene.memory.language, beside) ||
    beyond.some((word) => own.some((each) => related(each, word))) ||
    named.every((word) => own.includes(word))
  );
}

/** What a store may sell or rent: where goods are named so, they are looked for. */
const OFTEN_GOODS: readonly string[] = ['events', 'services', 'hire-goods', 'subscription', 'try-first', 'repair', 'pets', 'gift-wrap', 'packaging', 'recycling', 'wholesale', 'fees', 'po-box', 'installments']; // prettier-ignore

/** Topics that a flow knows more of than that no page speaks of them. */
const LEFT_TO_FLOWS: readonly string[] = ['faulty', 'late-parcel', 'damaged-parcel', 'tracking', 'cancel-order', 'change-order', 'address-change', 'return-start', 'invoice', 'coupon-use', 'coupon-fails', 'hours', 'is-person', 'data-delete', 'data-see', 'preorder', 'materials', 'allergens', 'safety', 'care', 'storage', 'gift-card', 'size-find', 'special-discount', 'vegan', 'down', 'custom', 'spare-parts', 'exchange']; // prettier-ignore

/** The answer that what was asked first gives, if it gives one. */
export function firstAnswer(scene: Scene, data: unknown): Scene | undefined {
  if (scene.turn.move?.takenBy === 'orders-tried') return fromOrders(scene, data as ToolData<'list-orders'>);
  return scene.turn.move?.takenBy === 'rules-tried'
    ? fromRules(scene, data as ToolData<'find-policy'>)
    : fromProduct(scene, data as ToolData<'get-product'>);
}
