import type { Intent, Understanding } from '../understanding.ts';
import { adds, condition, connector, joint, leading, opens, request, sentenceEnd } from './wish-words.ts';

/**
 * "I'll take two of the beige ones. And do you deliver to Austria?": parts of a message that are each sure to be a matter of
 * their own when they are read alone. A message may part where a sentence ends or where a word joins; of all ways to cut it
 * the one is taken whose parts are surest of themselves together, and none where neighbours may be one matter.
 */

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
  'delete-my-data': 'delete-my-data', 'empty-cart': 'empty-cart', 'talk-to-human': 'talk-to-human',
}; // prettier-ignore

/** Matters that have nothing to do with each other, wherever they meet. */
const APART: ReadonlySet<string> = new Set([
  'cart rule', 'rule cart', 'goods rule', 'rule goods', 'rule find', 'find rule', 'rule rule', 'cart till', 'till rule', 'rule till',
  'answer cart', 'answer rule', 'answer goods', 'answer till', 'answer named', 'answer find',
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
  'orders goods', 'goods orders', 'orders find', 'goods compare-products', 'compare-products goods', 'named compare-products', 'empty-cart till', 'till till',
]); // prettier-ignore

/** How they are read. */
const TALK: readonly Intent[] = ['out-of-scope', 'greet', 'thank', 'track-order', 'complain'];
/** What stories and courtesies may be left out of. */
const TALKED_AROUND: ReadonlySet<string> = new Set(['talk cart', 'cart talk', 'talk rule', 'rule talk']);

/** How sure a part must be of its matter: where a word joins, at the end of a sentence, and beside what leaves no doubt. */
const JOINED = 0.6;
const ENDED = 0.5;
const BESIDE_SURE = 0.4;
const NAMED = 0.3;
const BEYOND_DOUBT = 0.75;
const NEVER = 2;
const MOST_PARTS = 3;
const LONGEST_ANSWER = 12;
const LONGEST = 500;
const MOST_PLACES = 6;
/** One word of a title is a kind; two are a name. */
const NAME = 2;
/** What is told of other matters is easily read as a wish. */
const UNSURE: readonly Matter[] = ['answer', 'named', 'talk'];
const LIGHTLY: readonly Matter[] = ['cart', 'rule', 'goods', 'find'];
/** Fewer words ask for nothing, unless they leave no doubt. */
const FEWEST_WORDS = 3;

interface Piece {
  start: number;
  end: number;
  /** What stands before it; to say that it is another matter ("one more thing") is as good as the end of a sentence. */
  at: 'sentence' | 'word' | 'comma';
}

interface Part {
  text: string;
  read: Understanding;
  first: Piece;
  /** How sure it is of its matter. */
  sure: number;
  matter: Matter;
}

interface Chain {
  parts: readonly Part[];
  worth: number;
}

type Read = (part: string, answers: boolean) => Understanding;

/**
 * The parts of `text`, each with how it reads; none where it must be read as a whole, one where all else is talk.
 * @param whole how all of it reads
 * @param answers whether the first may answer what the shopper was asked
 */
export function wishesIn(
  text: string,
  whole: Understanding,
  understand: Read,
  answers: boolean,
): readonly Understanding[] {
  if (text.length > LONGEST) return [];
  const pieces = piecesOf(text);
  if (pieces.length < 2) return [];
  const parts = surestCut(text, pieces, (words, first) =>
    partOf(words, first, understand, answers && first === pieces[0]),
  );
  const wishes = parts.filter(({ matter }) => matter !== 'talk');
  const [only] = wishes;
  // Talk that does not hide what is asked for says more of it.
  const isHeard =
    wishes.length === 1 && whole.intents[0] && MATTERS[whole.intents[0].intent] === only?.matter;
  if (wishes.length > MOST_PARTS || isHeard) return [];
  return wishes.map(({ text: words, read }) => ({ ...read, text: words }));
}

/** Between the places where it may part; of too many, those at the ends of sentences, or the last. */
function piecesOf(text: string): Piece[] {
  const places = placesIn(text);
  const ends = places.filter(({ at }) => at === 'sentence');
  const taken = places.length <= MOST_PLACES ? places : ends.length > 0 ? ends : places.slice(-MOST_PLACES);
  if (taken.length > MOST_PLACES) return [];
  const first = { start: 0, end: 0, at: 'sentence' as const };
  const pieces = [first, ...taken].map((piece, at) => ({ ...piece, end: taken[at]?.end ?? text.length }));
  // What only joins, as "oh" between two sentences, is no piece.
  return pieces.filter(({ start, end }) => !isEmpty(text.slice(start, end)));
}

const isEmpty = (words: string): boolean => bare(words) === '' || connector.test(bare(words));

function placesIn(text: string): Piece[] {
  const found = (pattern: RegExp, isSentence: boolean): Piece[] =>
    [...text.matchAll(pattern)].map(({ index, 0: between }) => {
      const start = index + between.length;
      const isOther = isSentence || opens.test(text.slice(start)) || adds.test(between);
      return { start, end: index, at: isOther ? 'sentence' : /\p{L}/u.test(between) ? 'word' : 'comma' };
    });
  const ends = found(sentenceEnd, true);
  const joints = found(joint, false).filter(({ start, end }) => !ends.some((each) => end <= each.start && each.end <= start));
  return [...ends, ...joints].filter(({ start, end }) => end > 0 && start < text.length).toSorted((one, other) => one.start - other.start);
} // prettier-ignore

/** What only opens or joins is left out; not before the first words, of which they are. */
function bare(part: string): string {
  const trimmed = part.replace(/^[,;\s]+|[\s,;]+$/g, '');
  const told = trimmed.replace(leading, '').replace(opens, '').replace(leading, '');
  return told === '' ? trimmed : told;
}

const ALONE: Chain = { parts: [], worth: 0 };

function surestCut(text: string, pieces: readonly Piece[], read: (words: string, first: Piece) => Part | undefined): readonly Part[] {
  const chains: Chain[][] = [];
  for (const [to, { end }] of pieces.entries()) {
    const ending: Chain[] = [];
    for (const [from, first] of pieces.slice(0, to + 1).entries()) {
      const before = from === 0 ? [ALONE] : (chains[from - 1] ?? []);
      if (before.length === 0 || (from === 0 && to === pieces.length - 1)) continue;
      const words = text.slice(first.start, end);
      const part = read(from === 0 ? words.trim() : bare(words), first);
      if (!part) continue;
      const best = surest(before.filter(({ parts }) => parts.length === 0 || areApart(parts.at(-1)!, part)));
      if (best) ending.push({ parts: [...best.parts, part], worth: best.worth + part.sure - NAMED });
    }
    chains.push(ending);
  }
  return surest(chains.at(-1) ?? [])?.parts ?? [];
} // prettier-ignore

function surest(chains: readonly Chain[]): Chain | undefined {
  return chains.reduce<Chain | undefined>(
    (best, each) => (best && best.worth >= each.worth ? best : each),
    undefined,
  );
}

function partOf(text: string, first: Piece, understand: Read, answers: boolean): Part | undefined {
  const read = understand(text, answers);
  const { intents: [top], slots: { names = [] } } = read;
  const asks = text.includes('?');
  const matter = top && MATTERS[top.intent];
  // Intents of one matter count together: "take that out, and put this in" is sure to be of the cart.
  const sure = read.intents.reduce((sum, { intent, confidence }) => sum + (MATTERS[intent] === matter ? confidence : 0), 0);
  const words = text.split(/\s+/).length;
  const isShort = words < FEWEST_WORDS || (matter !== undefined && !LIGHTLY.includes(matter));
  const part = { text, read, first, sure, matter: matter ?? 'talk' };
  // What comes of a wish of the cart is not undone by asking.
  const needsGoods = matter !== 'rule' && sure < BEYOND_DOUBT;
  const isWish = (asks || words > 1) && sure >= (isShort ? BEYOND_DOUBT : BESIDE_SURE) && (!needsGoods || pointsAtGoods(part));
  const mayAnswer = words < FEWEST_WORDS || (words <= LONGEST_ANSWER && (matter !== 'rule' || sure < BEYOND_DOUBT));
  if (answers && !asks && mayAnswer) return { ...part, sure: NAMED, matter: 'answer' };
  if (matter !== undefined && isWish) return part;
  const isTalk = !asks && names.length === 0 && top !== undefined && TALK.includes(top.intent) && !request.test(text);
  return names.length >= NAME || isTalk ? { ...part, sure: NAMED, matter: isTalk ? 'talk' : 'named' } : undefined;
} // prettier-ignore

function areApart(one: Part, other: Part): boolean {
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
  if (one.matter === 'talk' || other.matter === 'talk') return ends && TALKED_AROUND.has(matters) ? BEYOND_DOUBT : NEVER;
  const areNamed = nameOthers(one, other);
  const isSame = one.read.intents[0]?.intent === other.read.intents[0]?.intent;
  if (isSame && one.matter !== 'answer' && !(ends && (matters === 'goods goods' || matters === 'rule rule'))) return NEVER;
  if (!ends && (condition.test(one.text) || condition.test(other.text))) return NEVER;
  if (matters === 'rule rule' && ![one, other].every(asksRule)) return NEVER;
  // "Do you deliver to Ireland and what does it cost", "could I swing by and get it", "the second one, and order that".
  if (isBound(matters, one, other, ends)) return NEVER;
  const beside = [one, other].some(asksRule) ? BESIDE_SURE : ends ? ENDED : JOINED;
  if (areNamed && ends && (APART_BY_SENTENCE.has(matters) || APART_BY_NAME.has(matters) || APART.has(matters))) return NAMED;
  if (APART.has(matters) || (areNamed && APART_BY_NAME.has(matters))) return beside;
  if (ends && (matters === 'named rule' || matters === 'rule named')) return BESIDE_SURE;
  if (TOGETHER.has(matters) || [one, other].some(({ matter }) => UNSURE.includes(matter))) return NEVER;
  if (ends) return JOINED;
  return at === 'word' && (request.test(other.text) || other.text.includes('?')) ? BEYOND_DOUBT : NEVER;
} // prettier-ignore

/** Whether the second only goes on with the first. */
function isBound(matters: string, one: Part, other: Part, ends: boolean): boolean {
  if (matters === 'answer goods' || matters === 'answer find') return !isNamed(other);
  if (matters !== 'cart cart' ? isNamed(other) : nameOthers(one, other)) return false;
  if (matters === 'rule goods') return other.read.intents[0]?.intent === 'ask-price' || other.sure < BEYOND_DOUBT;
  // "Take that out and put in the blue one" swaps.
  if (matters === 'cart cart') return [one, other].some(({ read }) => read.intents[0]?.intent === 'add-to-cart');
  if (matters === 'compare-products find') return other.read.intents[0]?.intent !== 'recommend-products';
  return !ends && (matters === 'rule cart' || (matters === 'cart till' && pointsAtGoods(other)));
} // prettier-ignore

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

/** Whether each names goods, and not the same. */
function nameOthers(one: Part, other: Part): boolean {
  const [here = [], there = []] = [one, other].map(
    ({ read: { slots } }) => slots.names ?? slots.things ?? [],
  );
  const within = (some: readonly string[], all: readonly string[]): boolean => some.every((name) => all.includes(name)); // prettier-ignore
  return here.length > 0 && there.length > 0 && !within(here, there) && !within(there, here);
}
