import type { Intent, Understanding } from '../understanding.ts';
import { asksWithin, condition, corrects, question, request, tellsOfSomebody } from './wish-words.ts';

/** What a part of a message is about, and whether two that follow each other are sure to be different matters. */

/** What a part may be about; an intent that is a matter of its own stands for itself. */
type Matter = 'cart' | 'rule' | 'goods' | 'find' | 'till' | 'orders' | 'answer' | 'named' | 'talk' | Intent;

const MATTERS: Readonly<Partial<Record<Intent, Matter>>> = {
  'add-to-cart': 'cart', 'remove-from-cart': 'cart', 'change-quantity': 'cart', 'apply-coupon': 'cart',
  'returns-policy': 'rule', 'shipping-info': 'rule', 'payment-info': 'rule', 'warranty-info': 'rule', 'delivery-estimate': 'rule',
  'store-info': 'rule', 'promotions': 'rule',
  'ask-price': 'goods', 'check-availability': 'goods', 'product-question': 'goods', 'product-details': 'goods',
  'search-products': 'find', 'recommend-products': 'find', 'view-cart': 'till', 'checkout': 'till',
  'track-order': 'orders', 'refund-status': 'orders', 'cancel-order': 'orders', 'change-order': 'orders', 'return-item': 'orders',
  'exchange-item': 'orders', 'report-problem': 'orders', 'compare-products': 'compare-products', 'get-invoice': 'get-invoice',
  'delete-my-data': 'delete-my-data', 'empty-cart': 'empty-cart', 'talk-to-human': 'talk-to-human', 'change-language': 'change-language',
}; // prettier-ignore

/** Matters that have nothing to do with each other, wherever they meet. */
const APART: ReadonlySet<string> = new Set([
  'cart rule', 'rule cart', 'goods rule', 'rule goods', 'rule find', 'find rule', 'rule rule', 'cart till', 'till rule', 'rule till',
  'answer cart', 'answer rule', 'answer goods', 'answer till', 'answer named', 'answer find',
  'change-language rule', 'change-language cart', 'change-language goods', 'change-language find', 'rule change-language', 'goods change-language',
]); // prettier-ignore
/** Goods are bound to what is done with them, by "it" at the least: these part where each side names its own. */
const APART_BY_NAME: ReadonlySet<string> = new Set(['cart cart', 'cart goods', 'goods cart']);
/** And these only where a sentence ends besides: what is looked for and then asked about, or put in, is mostly one matter. */
const APART_BY_SENTENCE: ReadonlySet<string> = new Set([
  'goods goods', 'cart find', 'find cart', 'find goods', 'goods find', 'named cart', 'cart named', 'named goods', 'goods named',
]); // prettier-ignore
/** Others part where both leave no doubt, but for those that tell of one thing. */
const TOGETHER: ReadonlySet<string> = new Set([
  'find cart', 'find find', 'find goods', 'goods find', 'goods goods', 'goods cart', 'cart goods', 'orders orders', 'orders cart', 'cart orders',
  'orders goods', 'goods orders', 'goods compare-products', 'compare-products goods', 'named compare-products', 'empty-cart till', 'till till',
]); // prettier-ignore

/** How stories and courtesies are read. */
const TALK: readonly Intent[] = [
  'out-of-scope',
  'greet',
  'thank',
  'track-order',
  'complain',
  'recommend-products',
];

/** How sure a part must be of its matter: where a word joins, at the end of a sentence, and beside what leaves no doubt. */
const JOINED = 0.6;
const ENDED = 0.5;
const BESIDE_SURE = 0.4;
const NAMED = 0.3;
const BEYOND_DOUBT = 0.75;
const BY_ONE_WORD = 0.95;
const NEVER = 2;
/** Of words. */
const LONGEST_ANSWER = 12;
/** One word of a title is a kind; two are a name. */
const NAME = 2;
/** Not by how they read, but by where they stand. */
const UNSURE: readonly Matter[] = ['answer', 'named', 'talk'];
/** What is told of other matters is easily read as a wish. */
const LIGHTLY: readonly Matter[] = ['cart', 'rule', 'goods', 'find'];
const MAY_TELL: readonly Matter[] = [...LIGHTLY, 'named'];
/** Fewer words ask for nothing, unless they leave no doubt. */
const FEWEST_WORDS = 3;

export interface Piece {
  start: number;
  end: number;
  /** What stands before it; to say that it is another matter ("one more thing") is as good as the end of a sentence. */
  at: 'sentence' | 'word' | 'comma';
}

export interface Part {
  text: string;
  read: Understanding;
  first: Piece;
  /** How sure it is of its matter. */
  sure: number;
  matter: Matter;
}

/** Reads a part as it would be read alone; `answers` what may answer a question that is open. */
export type Read = (part: string, answers: boolean) => Understanding;

export function matterOf({ intents: [top] }: Understanding): Matter | undefined {
  return top && MATTERS[top.intent];
}

/** "The pyjamas I got are too tight. Can I swap them?": all of it is told of what was ordered. */
export function isOfOrders(read: Understanding): boolean {
  return matterOf(read) === 'orders' && (read.intents[0]?.confidence ?? 0) >= BEYOND_DOUBT;
}

/** @returns undefined where it asks for nothing that is known */
export function partOf(text: string, first: Piece, understand: Read, answers: boolean): Part | undefined {
  const read = understand(text, answers);
  const { intents: [top], slots } = read;
  const { names = [] } = slots;
  const asks = text.includes('?');
  const matter = matterOf(read);
  // Intents of one matter count together: "take that out, and put this in" is sure to be of the cart.
  const sure = read.intents.reduce((sum, { intent, confidence }) => sum + (MATTERS[intent] === matter ? confidence : 0), 0);
  const words = text.split(/\s+/).length;
  const isShort = words < FEWEST_WORDS || (matter !== undefined && !LIGHTLY.includes(matter));
  const part = { text, read, first, sure, matter: matter ?? 'talk' };
  // What comes of a wish of the cart is not undone by asking, and any words may be looked for.
  const needsGoods = matter === 'find' ? !isAsked(text) : matter !== 'rule' && sure < BEYOND_DOUBT;
  const isWish = (asks || words > 1 || sure >= BY_ONE_WORD) && sure >= (isShort ? BEYOND_DOUBT : BESIDE_SURE) && (!needsGoods || pointsAtGoods(part));
  const mayAnswer = words < FEWEST_WORDS || (words <= LONGEST_ANSWER && (matter !== 'rule' || sure < BEYOND_DOUBT));
  if (answers && !asks && mayAnswer && (words < FEWEST_WORDS || /\d/.test(text) || saysWhich(read))) return { ...part, sure: NAMED, matter: 'answer' };
  // Of an order and of who gets a present more is told than asked.
  const isStory = (matter === 'orders' && slots.orderId === undefined) || (top?.intent === 'recommend-products' && names.length < NAME);
  // "He's 7 months" asks for no rule, "il est garanti combien de temps" does.
  const isTold = (isStory || (matter === 'rule' && tellsOfSomebody.test(text) && !asksWithin.test(text))) && !asks && !isAsked(text);
  if (matter !== undefined && isWish && !isTold) return part;
  const tells = top !== undefined && (TALK.includes(top.intent) || top.confidence < NAMED);
  const isTalk = tells && names.length < NAME && !asks && !isAsked(text) && slots.color === undefined && slots.size === undefined;
  return names.length >= NAME || isTalk ? { ...part, sure: NAMED, matter: isTalk ? 'talk' : 'named' } : undefined;
} // prettier-ignore

export function areApart(one: Part, other: Part): boolean {
  const least = leastApart(one, other);
  // What is told of a thing is easily read as looking for it.
  const sought = other.first.at === 'sentence' ? JOINED : BEYOND_DOUBT;
  return [one, other].every(({ matter, sure }) => {
    if (UNSURE.includes(matter)) return least <= BEYOND_DOUBT;
    return sure >= (matter === 'find' ? Math.max(least, sought) : least);
  });
}

/** How sure both must be of themselves to be apart; more than can be where they may be one. */
function leastApart(one: Part, other: Part): number {
  const matters = `${one.matter} ${other.matter}`;
  const { at } = other.first;
  const ends = at === 'sentence';
  if (one.matter === 'talk' || other.matter === 'talk') return ends && isPlain(one.matter === 'talk' ? other : one) ? BEYOND_DOUBT : NEVER;
  if (ends && (isReason(one, other) || isReason(other, one))) return NEVER;
  if (corrects.test(other.text) || (at === 'comma' && matters.includes('change-language'))) return NEVER;
  // "And the crane truck, does it come with batteries?": what is named first is asked about.
  if (at === 'comma' && matters === 'cart goods' && isOnlyNamed(one)) return NEVER;
  // "The pot in blue and the warmer in cream, both into the cart": said of both.
  if (!ends && other.read.slots.reference === 'both' && one.matter !== 'rule') return NEVER;
  const areNamed = nameOthers(one, other);
  const isSame = one.read.intents[0]?.intent === other.read.intents[0]?.intent;
  if (isSame && one.matter !== 'answer' && !(ends && (matters === 'goods goods' || matters === 'rule rule'))) return NEVER;
  if (!ends && (condition.test(one.text) || condition.test(other.text))) return NEVER;
  if (matters === 'rule rule' && ![one, other].every(asksRule)) return NEVER;
  // "Do you deliver to Ireland and what does it cost", "could I swing by and get it", "the second one, and order that".
  if (isBound(matters, one, other, ends)) return NEVER;
  const beside = [one, other].some(asksRule) ? BESIDE_SURE : ends ? ENDED : JOINED;
  // "We have enough games. Empty my cart", "I have a bed of 35 cm. Does the fitted sheet go on?"
  if (!APART.has(matters) && [one, other].some(({ matter, text }) => matter === 'find' && !isAsked(text))) return NEVER;
  if (areNamed && ends && (APART_BY_SENTENCE.has(matters) || APART_BY_NAME.has(matters) || APART.has(matters))) return NAMED;
  if (APART.has(matters) || (areNamed && APART_BY_NAME.has(matters))) return beside;
  // "Show me enamel mugs, add a head torch to my cart": each asks for goods of its own.
  if (areNamed && matters === 'find cart' && isAsked(one.text)) return BEYOND_DOUBT;
  if (ends && (matters === 'named rule' || matters === 'rule named')) return BESIDE_SURE;
  if (TOGETHER.has(matters) || [one, other].some(({ matter }) => UNSURE.includes(matter))) return NEVER;
  if (ends) return JOINED;
  return at === 'word' && isAsked(other.text) ? BEYOND_DOUBT : NEVER;
} // prettier-ignore

/** "Cancel order 4417, my e-mail is … I bought the wrong bag": what asks for nothing tells why. */
function isReason(told: Part, asked: Part): boolean {
  return asked.matter === 'orders' && MAY_TELL.includes(told.matter) && !isAsked(told.text);
}

/** Whether an order has no more words than what it is of. */
function isOnlyNamed({ text, read: { slots } }: Part): boolean {
  return slots.quantity === undefined && slots.reference === undefined && !isAsked(text);
}

/** Whether it has words of a version. */
function saysWhich({ slots: { color, size, material, names, ordinal } }: Understanding): boolean {
  return (color ?? size ?? material ?? names ?? ordinal) !== undefined;
}

/** Whether what is told around it says no more of it. */
function isPlain({ matter, read }: Part): boolean {
  const isNamedWhole = (read.slots.names?.length ?? 0) >= NAME;
  return (
    matter === 'cart' || matter === 'rule' || (['goods', 'find', 'named'].includes(matter) && isNamedWhole)
  );
}

/** Whether the second only goes on with the first. */
function isBound(matters: string, one: Part, other: Part, ends: boolean): boolean {
  // "My husband takes M, so M for me too": still the answer.
  if (one.matter === 'answer' && ['goods', 'find', 'cart'].includes(other.matter)) {
    const answered = goodsOf(one, false);
    return goodsOf(other, false).every((name) => answered.includes(name));
  }
  if (matters !== 'cart cart' ? isNamed(other) : nameOthers(one, other)) return false;
  if (matters === 'rule goods') return other.read.intents[0]?.intent === 'ask-price' || other.sure < BEYOND_DOUBT;
  // "Take that out and put in the blue one" swaps.
  if (matters === 'cart cart') return [one, other].some(({ read }) => read.intents[0]?.intent === 'add-to-cart');
  if (matters === 'compare-products find') return other.read.intents[0]?.intent !== 'recommend-products';
  return !ends && (matters === 'rule cart' || (matters === 'cart till' && pointsAtGoods(other)));
} // prettier-ignore

const isAsked = (text: string): boolean => request.test(text) || question.test(text);

function asksRule({ matter, sure }: Part): boolean {
  return matter === 'rule' && sure >= BEYOND_DOUBT;
}

function pointsAtGoods(part: Part): boolean {
  const { reference, ordinal } = part.read.slots;
  return isNamed(part) || (reference ?? ordinal) !== undefined;
}

function isNamed({ read: { slots } }: Part): boolean {
  return (slots.names ?? slots.things ?? slots.category) !== undefined;
}

function goodsOf({ read: { slots, query } }: Part, deeds: boolean): readonly string[] {
  const { names, things, category, ordinal, reference } = slots;
  const said = deeds && reference === undefined ? query.split(' ').filter(Boolean) : [];
  return names ?? things ?? [category ?? ordinal ?? said].flat().map(String);
}

/** Whether each names goods, and not the same. */
function nameOthers(one: Part, other: Part): boolean {
  const deeds = one.matter === 'cart' && other.matter === 'cart';
  const [here = [], there = []] = [one, other].map((part) => goodsOf(part, deeds));
  const within = (some: readonly string[], all: readonly string[]): boolean => some.every((name) => all.includes(name)); // prettier-ignore
  return here.length > 0 && there.length > 0 && !within(here, there) && !within(there, here);
}
