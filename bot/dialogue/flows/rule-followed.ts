import type { Intent } from '../../understanding/understanding.ts';
import { OF_RULES } from '../rule-replies.ts';
import { catalogueOf } from '../replies/index.ts';
import { ruleWords } from '../replies/rule-words.ts';
import { countryNamed } from '../places.ts';
import { everyKnown } from '../known-products.ts';
import { unitsIn } from '../ranking/figures.ts';
import { say, sentencesOf } from '../say.ts';
import { inTurn, openQuestion, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import { isUnsure } from './clarifying.ts';
import { sayShippingMethods } from './shipping-ways.ts';
import { isQuestion, tried } from './chances.ts';

/** What goes on with a rule of the store that was just told: "and for missing pieces?", "and to Amsterdam?" */

/** "And for missing pieces?" after a rule was read out asks for another one. */
export function goesOnAsking(scene: Scene): boolean {
  const { asks, asWell, goesOn, turnsTo, looksFor } = catalogueOf(scene.memory.language).words;
  const text = scene.turn.text.trim();
  if (!OF_RULES.includes(scene.memory.lastReply?.template ?? '') || tried(scene).includes('rules'))
    return false;
  if (goesOnWithWays(scene, MOST_OF_FOLLOW_UP) || asksOfWays(scene)) return false;
  const further = goesOn.test(text) || asWell.test(text);
  const supposes = ruleWords(scene.memory.language).supposes.test(text);
  const asksOn = asks.test(text) || text.endsWith('?') || supposes;
  const follows =
    (further && (asksOn || isUnsure(scene))) ||
    (isUnsure(scene) && asksOn) ||
    turnsTo.test(text) ||
    looksFor.test(text) ||
    (asksOn && refersBack(scene)) ||
    isBareOfRule(scene);
  const most = supposes ? MOST_OF_CASE : MOST_OF_FOLLOW_UP;
  return follows && wordsOf(text).length <= most && !slotsOf(scene).orderId;
}

/** "How many days does that take", after the ways of shipping: they tell it. */
export function goesOnWithWays({ turn, memory }: Scene, most = MOST_BARE): boolean {
  const ofSending = OF_SENDING.includes(memory.lastReply?.template ?? '');
  return ofSending && turn.intent === 'delivery-estimate' && wordsOf(turn.text).length <= most;
}

/**
 * "How much is it", "how long is it", after the ways of shipping: they tell both, whatever goods are on the screen.
 * Undefined where anything else is said.
 */
export function asksOfWays(scene: Scene): 'cost' | 'time' | undefined {
  const { memory, turn } = scene;
  const ofSending = OF_SENDING.includes(memory.lastReply?.template ?? '');
  if (!ofSending || openQuestion(scene) || wordsOf(turn.text).length > MOST_OF_WAYS) return undefined;
  const { asksTime, costs } = ruleWords(memory.language);
  const { asksPrice } = catalogueOf(memory.language).words;
  const isBeside = (words: RegExp): boolean =>
    words.test(turn.text) && contentOf(scene, turn.text.replace(new RegExp(words, 'giu'), ' ').replace(costs, ' ')).length === 0; // prettier-ignore
  if (isBeside(asksTime)) return 'time';
  return isBeside(asksPrice) ? 'cost' : undefined;
}
const MOST_OF_WAYS = 6;

/** "How long", after a rule that is not of shipping, whose ways are told by their own flow. */
function isBareOfRule(scene: Scene): boolean {
  const { text } = scene.turn;
  const { asksHowLong, asksCost } = ruleWords(scene.memory.language);
  const { intent = 'out-of-scope', understanding } = scene.turn;
  // "How much is it", after a section on gift wrap that names a price: of no goods and no parcel.
  const isPriced = unitsIn(scene.memory.lastReply?.quote?.text ?? '').has('money');
  const pricesIt = intent === 'ask-price' && isPriced && understanding?.query === '';
  const asks = asksHowLong.test(text) || asksCost.test(text);
  const isBare = wordsOf(text).length <= MOST_BARE && openQuestion(scene) === undefined;
  if (!isBare || pricesIt) return isBare;
  return asks && contentOf(scene, text).length === 0 && matterBefore(scene) !== 'shipping-info';
}
const MOST_BARE = 3;

/** "Is it ever free", where no goods were named that "it" could be. */
function refersBack(scene: Scene): boolean {
  const { reference, category, things } = slotsOf(scene);
  return (reference === 'it' || reference === 'that') && (category ?? things) === undefined && everyKnown(scene).length === 0; // prettier-ignore
}

/** "And Amsterdam, what would that cost", after it was told where and how things are sent: to there. */
export function goesOnToPlace(scene: Scene): boolean {
  const { lastReply, lastRule } = scene.memory;
  const template = lastReply?.template ?? '';
  const ofSending = OF_SENDING.includes(template) || (template === 'policy' && lastRule === 'shipping-info');
  if (!ofSending || openQuestion(scene) || tried(scene).includes('rules')) return false;
  const { names, category, brand, orderId } = slotsOf(scene);
  if ((names ?? category ?? brand ?? orderId) !== undefined || countryNamed(scene) === undefined)
    return false;
  return wordsOf(scene.turn.text).length <= MOST_OF_FOLLOW_UP;
}

/** Replies that told how things are sent, or where they are not. */
const OF_SENDING = ['shipping-methods', 'delivery-estimate', 'not-delivered-there'];

/** Of what matter a reply was, by its name; a quoted page tells it itself. */
const MATTERS: Readonly<Record<string, Intent>> = {
  'store-info': 'store-info',
  contact: 'store-info',
  'open-on': 'store-info',
  'shipping-methods': 'shipping-info',
  'delivery-estimate': 'shipping-info',
  'not-delivered-there': 'shipping-info',
  'pickup-way': 'shipping-info',
  'returns-basic': 'returns-policy',
  'return-cost': 'returns-policy',
  'warranty-basic': 'warranty-info',
  'ways-to-pay': 'payment-info',
};

/** The matter a follow-up goes on with: the rule told, or what was just asked of the store's people. */
export function matterBefore({ memory }: Scene): string | undefined {
  const sent = memory.lastReply?.template === 'request-made' ? memory.sent?.at(-1)?.purpose : undefined;
  const known = MATTERS[memory.lastReply?.template ?? ''];
  if (known) return known;
  return sent === 'return' || sent === 'exchange' ? 'returns-policy' : memory.lastRule;
}

const MOST_OF_FOLLOW_UP = 8;
/** "C'est payant ?" says not that it goes on. */
const MOST_BY_ITSELF = 5;

/** "How much are they", "what's the minimum", of what is no goods: of the rule that was told last. */
export function goOnWithRule(scene: Scene): Scene | undefined {
  const { ruleAsked, lastReply } = scene.memory;
  const { text, intent } = scene.turn;
  const template = lastReply?.template ?? '';
  if (!OF_RULES.includes(template) || wordsOf(text).length > MOST_OF_FOLLOW_UP) return undefined;
  // "Was kostet das", of the place that was just named.
  if (intent === 'ask-price' && OF_SENDING.includes(template)) return sayShippingMethods(scene);
  const priced = sayPriceTold(scene);
  if (priced) return priced;
  const topic = matterBefore(scene) as Intent | undefined;
  if (!ruleAsked || !topic) return undefined;
  const going = inTurn(scene, { intent: topic, goesOnWith: ruleAsked });
  const args = { question: text, after: ruleAsked, topic };
  return useTool(going, 'readingPolicy', 'find-policy', args, 'policy-found');
}

/** The question about a rule that a short one may go on from: whether it does, what the pages say of both tells. */
export function askedBefore(scene: Scene): string | undefined {
  const { lastReply, ruleAsked } = scene.memory;
  const isShort = wordsOf(scene.turn.text).length <= MOST_BY_ITSELF || goesOnAsking(scene);
  return isShort && OF_RULES.includes(lastReply?.template ?? '') ? ruleAsked : undefined;
}

/** What the rule that was read out says in figures, where its price is asked for: "how much are they" of gift cards. */
export function sayPriceTold(scene: Scene): Scene | undefined {
  const { lastReply, ruleAsked } = scene.memory;
  const { quote } = lastReply ?? {};
  if (scene.turn.intent !== 'ask-price' || !quote || !OF_RULES.includes(lastReply?.template ?? '')) return undefined; // prettier-ignore
  const priced = sentencesOf(quote.text).filter((each) => unitsIn(each).has('money'));
  if (priced.length === 0) return undefined;
  const { title } = quote;
  const intent = matterBefore(scene) as Intent | undefined;
  const going = inTurn(scene, { goesOnWith: ruleAsked, ...(intent ? { intent } : {}) });
  return say(going, 'policy', { title }, { quote: { ...quote, text: priced.join(' ') } });
}

/** "And if I find it cheaper at another shop in town": a case takes more words. */
const MOST_OF_CASE = 14;

/** "And how long do I have", "and who pays for that", "when do I see my money", after a rule of returns was told. */
export function goOnWithReturns(scene: Scene): Scene | undefined {
  const question = askedOfReturns(scene);
  if (question === undefined) return undefined;
  const topic = 'returns-policy';
  return useTool(inTurn(scene, { intent: topic }), 'readingPolicy', 'find-policy', { question, topic }, 'policy-found'); // prettier-ignore
}

/** What is asked further of giving back, in words that its page has; undefined where it goes on with something else. */
function askedOfReturns(scene: Scene): string | undefined {
  const { lastRule, lastReply, language } = scene.memory;
  const { text } = scene.turn;
  const { asksHowLong, asksCost, ofSending, givingBack, ofMoney, refund } = ruleWords(language);
  const told = RETURNS_TOLD.includes(lastReply?.template ?? '');
  if (!told || lastRule !== 'returns-policy') return undefined;
  const isShort = wordsOf(text).length <= MOST_GOING_ON;
  if (ofMoney.test(text)) return isShort && isQuestion(scene) ? `${text} ${refund}` : undefined;
  const ofCost = isShort && asksCost.test(text) && !ofSending.test(text);
  const asked = asksHowLong.exec(text)?.[0] ?? (ofCost ? text : undefined);
  return asked && `${asked} ${givingBack}`;
}

const RETURNS_TOLD = ['policy', 'policy-unknown', 'returns-basic', 'return-cost'];
/** Who says more names what he asks about. */
const MOST_GOING_ON = 8;
