import type { ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { courseWords } from '../replies/course-words.ts';
import { dealtWith } from '../ranking/aspects-asked.ts';
import { catalogueOf } from '../replies/index.ts';
import { speaksOfMatters } from '../replies/store-matters.ts';
import { ruleWords } from '../replies/rule-words.ts';
import { say } from '../say.ts';
import { inTurn, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { contentOf } from '../words.ts';
import { lookUpOrder } from './orders.ts';
import { search } from './finding.ts';
import { seeksThing } from './rereading-course.ts';
import { askGoods } from './by-message.ts';
import { personQuestion } from './person-question.ts';
import { askAboutProduct } from './products.ts';
import { awaitsRestock, sayRestockUnknown } from './availability.ts';
import { sayNotServed } from './not-served.ts';
import { sayDeliveryTimes, sayShippingMethods } from './shipping-ways.ts';
import {
  isBesideMatter,
  isOfAnother,
  isOfPlaceBefore,
  sayFromSettings,
  sectionOnWays,
  settingsFirst,
} from './store-facts.ts';
import { askedBefore, goOnWithReturns } from './rule-followed.ts';
import { answerOfPlace, notServedThere, sendsBack } from './store-places.ts';
import { besideRule, mayTellOfGoods } from './telling-passage.ts';
import { asksWithShipping, sumWithShipping } from './with-shipping.ts';

/** Answers from the store's policies, quoted with their source, and from its settings. */

export function readPolicy(scene: Scene): Scene {
  if (asksWithShipping(scene)) return sumWithShipping(scene);
  const returns = goOnWithReturns(scene);
  if (returns) return returns;
  const { intent, text } = scene.turn;
  const question = withoutGoods(scene, text).slice(0, 500);
  const after = askedBefore(scene);
  const args = { question, ...(after ? { after } : {}), ...(intent ? { topic: intent } : {}) };
  return useTool(scene, 'readingPolicy', 'find-policy', args, 'policy-found');
}

/** Pages whose rules hold for all goods, unless they name some. */
const OF_ALL_GOODS: readonly Intent[] = ['returns-policy', 'warranty-info', 'shipping-info', 'payment-info'];

/** "Whats your return policy on lamps" asks for the policy; a rule for lamps would be found by "lamps" alone as well. */
function withoutGoods(scene: Scene, text: string): string {
  const { onGoods } = catalogueOf(scene.memory.language).words;
  const { things, category } = slotsOf(scene);
  const named = (things ?? category) !== undefined;
  // "On account" is a way to pay.
  const { intent = 'out-of-scope' } = scene.turn;
  return named && OF_ALL_GOODS.includes(intent) && intent !== 'payment-info'
    ? text.replace(onGoods, ' ')
    : text;
}

const PRODUCT_INTENTS: readonly Intent[] = ['product-question', 'product-details'];
/** How much of a question about goods a passage must speak of. */
const COVERS_PRODUCT = 0.64;

/** A passage that speaks of less of the question answers another one. */
const COVERS_RULE = 0.5;
/** What happened to one shopper stands in no rule, unless the rule is about just that. */
const COVERS_OWN_CASE = 0.6;
/** Surely of another matter than it was read as. */
const COVERS_OTHER = 0.62;
/** "My speaker came broken" says little beside the one word that counts. */
const SURELY_MEANT = 0.7;
export const OF_SENDING: readonly Intent[] = ['delivery-estimate', 'shipping-info'];
const TOLD_SHORTLY: readonly Intent[] = ['returns-policy', 'warranty-info'];

function coverNeeded(scene: Scene): number {
  const { intent = 'out-of-scope' } = scene.turn;
  if (PRODUCT_INTENTS.includes(intent)) return COVERS_PRODUCT;
  if (asksOfOwnCase(scene)) return COVERS_OWN_CASE;
  const sure = (scene.turn.understanding?.intents[0]?.confidence ?? 0) >= SURELY_MEANT;
  return TOLD_SHORTLY.includes(intent) && sure ? 0 : COVERS_RULE;
}

/** "Why was I charged twice": asks of what happened, not of a rule. */
function asksOfOwnCase(scene: Scene): boolean {
  return catalogueOf(scene.memory.language).words.ofOwnCase.test(scene.turn.text);
}

type Passage = ToolData<'find-policy'>['passages'][number];

/** A page about giving back, by its name. */
const OF_RETURNS = /return|r(?:ü|ue)ckgabe|r(?:ü|ue)cksend|widerruf|retour|devoluci/iu;

/** "How long until it gets here": a page about giving back says nothing of it. */
function isOfTheWayBack({ turn: { intent, text }, store }: Scene, { policyId, title }: Passage): boolean {
  const known = store.shipping.methods.length > 0;
  return (
    known && intent === 'delivery-estimate' && OF_RETURNS.test(`${policyId} ${title}`) && !sendsBack(text)
  );
}

/**
 * The passage in the store's own words, with where it stands.
 * @param passages all that were found: another section may tell of what the first does not name
 */
export function quotePassage(scene: Scene, passage: Passage, passages: readonly Passage[] = []): Scene {
  if (isOfTheWayBack(scene, passage)) return sayNotServed(scene) ?? sayDeliveryTimes(scene);
  const { facts, quote } = quoted(scene, passage, passages);
  const intent = intentOf(scene, passage);
  const ofRule = intent !== undefined && OF_ALL_GOODS.includes(intent);
  const asked = intent === undefined ? scene : inTurn(scene, { intent });
  const known = ofRule ? remember(asked, { lastRule: intent }) : asked;
  return say(known, 'policy', facts, { quote });
}

/** What the reply of this turn begins with: the rule on what it is about. */
export const ledByPassage = (scene: Scene, passage: Passage): Scene =>
  inTurn(scene, { lead: { template: 'policy', ...quoted(scene, passage, []) } });

function quoted(scene: Scene, passage: Passage, passages: readonly Passage[]) {
  const { title, url } = passage;
  const told = [
    passage.told ?? passage.text.replace(/\s+/g, ' ').trim(),
    besideRule(scene, passage, passages),
  ];
  const quote = { text: told.filter(Boolean).join('\n'), title, url };
  const heading = passage.heading === '' || passage.heading === title ? {} : { heading: passage.heading };
  return { facts: { title, ...heading }, quote };
}

/** Whatever "kann man da parken" was read as: what a page of the shop's hours answers asks of the shop. */
function intentOf({ turn }: Scene, { policyId, title, intents = [] }: Passage): Intent | undefined {
  if (OF_RETURNS.test(`${policyId} ${title}`)) return 'returns-policy';
  const { intent = 'out-of-scope', text } = turn;
  const ofBack = intent === 'returns-policy' && sendsBack(text);
  if (ofBack || intents.includes(intent)) return turn.intent;
  return OF_PAGES.find((each) => each === intents[0]) ?? turn.intent;
}

const OF_PAGES: readonly Intent[] = [...OF_ALL_GOODS, 'store-info'];

export function policyFound(scene: Scene, found: ToolData<'find-policy'>): Scene {
  const { about } = found;
  const ofProduct = PRODUCT_INTENTS.includes(scene.turn.intent ?? 'out-of-scope');
  const passages = ofProduct ? found.passages.filter(mayTellOfGoods) : found.passages;
  const elsewhere = isOfAnother(scene, about);
  const needed = elsewhere ? COVERS_OTHER : coverNeeded(scene);
  // The best answer to what it is about may say less of it than one behind it.
  const best = passages.find(({ covers = 1 }) => covers >= needed) ?? passages[0];
  const ofPlace = ofProduct ? undefined : answerOfPlace(scene, { about, passages, quote: quotePassage });
  if (ofPlace) return ofPlace;
  const own = ofProduct ? undefined : sayFromSettings(scene, about);
  const notThere = ofProduct ? undefined : notServedThere(scene, about, best);
  if (notThere) return notThere;
  if (OF_SENDING.includes(scene.turn.intent ?? 'out-of-scope') && best && isOfPlaceBefore(scene, best))
    return sayDeliveryTimes(scene);
  const onWays = own && sectionOnWays(scene, about, passages);
  if (own && (onWays === 'silent' || (!onWays && settingsFirst(scene, about, best)))) return own;
  if (onWays && onWays !== 'silent') return quotePassage(scene, onWays);
  if (!ofProduct && best && isBesideMatter(found, best)) return own ?? sayNearest(scene, about);
  if (best && isOfKnownGoods(scene, best))
    return askAboutProduct(inTurn(scene, { intent: 'product-question' }));
  if (!elsewhere && best && givesBackElsewhere(scene, best))
    return say(scene, 'returns-basic', { days: scene.store.returns.days });
  if (best && (best.covers ?? 1) >= needed) return quotePassage(scene, best, passages);
  if (own) return own;
  if (elsewhere) return sayNotStated(scene);
  const again = askByName(scene);
  if (again) return again;
  // "What grows in shade" asks for goods, in the words of a question.
  const goods = ofProduct && !slotsOf(scene).reference ? askGoods(scene, 'nothing-found') : undefined;
  if (goods) return goods;
  if (asksOfOwnCase(scene)) return sayNotStated(scene);
  if (seeksThing(scene)) return search(inTurn(scene, { intent: 'search-products' }));
  if (scene.turn.intent === 'returns-policy' && asksOfRule(scene))
    return say(scene, 'returns-basic', { days: scene.store.returns.days });
  if (scene.turn.intent === 'shipping-info' && surelyRead(scene))
    return sayNotServed(scene) ?? sayShippingMethods(scene);
  if (scene.turn.intent === 'payment-info' && surelyRead(scene, SURELY_PAYING) && about === undefined)
    return sayFromSettings(scene, 'payment-methods') ?? sayNotStated(scene);
  // "Is there a cable in the box", read as a return by chance: asked of what is talked about.
  if (scene.turn.intent === 'returns-policy' && scene.memory.focus && !asksOfRule(scene))
    return askAboutProduct(inTurn(scene, { intent: 'product-question' }));
  return sayNotStated(scene);
}

/** Where no page tells of exchanges, or of what broke: how long goods may be given back, and are answered for, is the nearest. */
function sayNearest(scene: Scene, about: string | undefined): Scene {
  const warranty = about === 'faulty' ? sayFromSettings(scene, 'warranty-length') : undefined;
  if (warranty) return warranty;
  const isNear = about === 'exchange' || about === 'return-start';
  return isNear ? say(scene, 'returns-basic', { days: scene.store.returns.days }) : sayNotStated(scene);
}

/** "Can you swap the switches on the Tenor": read as a return of which no page says a word, while the Tenor is talked about. */
function isOfKnownGoods(scene: Scene, { covers = 1 }: Passage): boolean {
  if (covers > 0 || !TOLD_SHORTLY.includes(scene.turn.intent ?? 'out-of-scope')) return false;
  const { names = [], things = [] } = slotsOf(scene);
  const said = contentOf(scene, [...names, ...things].join(' '));
  return everyKnown(scene).some((product) => nameOf(product).some((word) => said.includes(word)));
}

/** "If he hates it, can it go back": a section of another page that shares a few words says nothing of it. */
function givesBackElsewhere(scene: Scene, { covers = 1, policyId, title }: Passage): boolean {
  const { intent, text } = scene.turn;
  if (intent !== 'returns-policy' || covers >= COVERS_RULE || OF_RETURNS.test(`${policyId} ${title}`))
    return false;
  return scene.store.returns.days > 0 && sendsBack(text);
}

const asksOfRule = (scene: Scene): boolean =>
  surelyRead(scene) || speaksOfMatters(scene.memory.language, scene.turn.text);

const surelyRead = ({ turn }: Scene, least = SURELY_MEANT): boolean =>
  (turn.understanding?.intents[0]?.confidence ?? 1) >= least;
/** "Can you put a card in" is no way to pay. */
const SURELY_PAYING = 0.9;

/** "Zip's gone after 18 months, am I covered" names no warranty: its page is asked for by what it is called. */
function askByName(scene: Scene): Scene | undefined {
  const { intent = 'out-of-scope', understanding } = scene.turn;
  const sure = (understanding?.intents[0]?.confidence ?? 0) >= SURELY_MEANT;
  if (intent !== 'warranty-info' || !sure || scene.turn['byName'] === true || asksOfOwnCase(scene))
    return undefined;
  const question = courseWords(scene.memory.language).warranty;
  return useTool(inTurn(scene, { byName: true }), 'readingPolicy', 'find-policy', { question, topic: intent }, 'policy-found'); // prettier-ignore
}

/** The store's pages do not say: that is the answer, and a person is offered. */
export function sayNotStated(scene: Scene): Scene {
  const offerPerson = !scene.memory.declined.includes('person');
  const question = offerPerson ? { question: personQuestion(scene) } : {};
  return say(scene, 'policy-unknown', { offerPerson }, question);
}

/** When it arrives: of an order, the order knows; before ordering, the store's shipping methods do. */
export function estimateDelivery(scene: Scene): Scene {
  const returns = goOnWithReturns(scene);
  if (returns) return returns;
  const { asksCost } = ruleWords(scene.memory.language);
  const { orderId, reference } = slotsOf(scene);
  // "How much would next day delivery be": asked before anything is ordered.
  const asksPrice =
    asksCost.test(scene.turn.text) || dealtWith(scene.turn.text, scene.memory.language) === 'price';
  if (asksPrice && orderId === undefined) return sayNotServed(scene) ?? sayShippingMethods(scene);
  const { lastOrder, lastReply, focus } = scene.memory;
  const ofOrder =
    ['order', 'orders'].includes(lastReply?.template ?? '') || (reference !== undefined && !focus);
  const number = orderId ?? (ofOrder ? lastOrder : undefined);
  if (number) return lookUpOrder(scene, number);
  // "When will it be back" asks for the goods, not for a parcel.
  if (focus && awaitsRestock(scene)) return sayRestockUnknown(scene, focus.title);
  return sayNotServed(scene) ?? sayDeliveryTimes(scene);
}
