import type { Understanding } from '../understanding.ts';
import {
  boundary,
  condition,
  connector,
  leading,
  lives,
  opening,
  request,
  wantsOne,
  wishing,
} from './wish-words.ts';

/** A clause must be at least this sure of its own intent to stand alone. */
const clauseConfidence = 0.5;
/** More wishes than this in one message are answered as one open-ended request. */
const mostWishes = 4;
const longestMessage = 600;

/** These open or close a message without being a wish. */
const courtesies: ReadonlySet<string> = new Set(['greet', 'thank']);

/** Intents that together are one wish: "do you deliver to Ireland, and what does it cost?", "I'm new to camping, what should I buy?" */
const oneWish: readonly (readonly [first: string, then: string])[] = [
  ['shipping-info', 'ask-price'],
  ['delivery-estimate', 'ask-price'],
  ['payment-info', 'ask-price'],
  ['returns-policy', 'ask-price'],
  ['search-products', 'recommend-products'],
  ['recommend-products', 'search-products'],
  ['search-products', 'refine-results'],
  ['refine-results', 'search-products'],
  ['refine-results', 'refine-results'],
  ['refine-results', 'add-to-cart'],
  ['product-details', 'add-to-cart'],
  ['product-details', 'product-question'],
  ['search-products', 'product-question'],
  ['empty-cart', 'checkout'],
  ['track-order', 'warranty-info'],
  ['track-order', 'talk-to-human'],
  ['returns-policy', 'payment-info'],
  ['affirm', 'add-to-cart'],
  ['affirm', 'checkout'],
];

/** A clause and how it reads alone. */
interface Clause {
  text: string;
  read: Understanding;
}

/**
 * The clauses of `text` that are wishes; one or none when it must be read as a whole. "Red and blue jackets" is one wish:
 * a message is cut only where every clause is sure of its own intent, and the intents differ or each clause is a request.
 */
export function splitWishes(
  text: string,
  understand: (clause: string) => Understanding,
): readonly Understanding[] {
  if (text.length > longestMessage) return [];
  const worded = clausesOf(text);
  // Counted first: understanding a clause costs as much as the whole message, and most messages are one.
  if (worded.length < 2 || worded.length > mostWishes + 1) return [];
  const wishes: Clause[] = [];
  for (const clause of wholeClauses(worded)) {
    const read = understand(clause);
    if (!isSure(read)) return [];
    if (courtesies.has(intentOf(read)) || looksForNothing(clause, read) || tellsOnly(text, clause, read))
      continue;
    wishes.push({ text: clause, read });
  }
  if (wishes.length >= 2 && !standApart(wishes)) return [];
  return wishes.map(({ text: words, read }) => ({ ...read, text: words }));
}

/** "Do you also have puzzles" is one question. */
const alsoAsked = /\b((?:do|can|could|would|will|did|have|are) (?:you|i|we)) (?:also|then)\b/gi;

function clausesOf(text: string): string[] {
  const parts = text.replace(/[¿¡]/g, '').replace(alsoAsked, '$1').split(boundary);
  // Nothing to cut, as in most messages.
  if (parts.length === 1) return [];
  return parts
    .map((part) =>
      part
        .replace(/[.!?,;\s]+$/, '')
        .replace(leading, '')
        .trim(),
    )
    .filter((part, at) => part !== '' && !connector.test(part) && !(at > 0 && wantsOne.test(part)));
}

/** "A tent", "two sleeping bags", "do you deliver to Canada": what does not begin as a clause belongs to the one before. */
function wholeClauses(parts: readonly string[]): string[] {
  // "One in blue" is another of the thing before: that is for whoever adds it to tell apart.
  if (
    parts.some((part) =>
      /^(?:an?other|one|two|three) (?:in|for|of(?! the \p{L}+[- ]\p{L}))(?!\p{L})/iu.test(part),
    )
  )
    return [];
  const clauses: string[] = [];
  for (const part of parts) {
    const before = clauses.at(-1);
    const goesOn = before !== undefined && !beginsClause(part) && !isCourtesy(before);
    if (before !== undefined && condition.test(before)) clauses[clauses.length - 1] = `${before}, ${part}`;
    else if (goesOn) clauses[clauses.length - 1] = `${before} and ${part}`;
    else clauses.push(part);
  }
  return clauses;
}

function isCourtesy(clause: string): boolean {
  return clause.split(/\s+/).length <= 2;
}

/** Whether two or more wishes are surely not one. */
function standApart(wishes: readonly Clause[]): boolean {
  if (wishes.some(isAside)) return false;
  if (!wishes.every(({ text }) => text.split(/\s+/).length >= 2)) return false;
  const named = wishes.map(({ read }) => intentOf(read));
  const joined = named.slice(1).some((then, index) => isOneWish(named[index]!, then));
  if (joined) return false;
  const different = new Set(named).size === wishes.length;
  return different || wishes.every(({ text }) => request.test(text));
}

function isOneWish(one: string, two: string): boolean {
  return oneWish.some(([first, then]) => first === one && then === two);
}

function beginsClause(clause: string): boolean {
  return opening.test(clause) || request.test(clause);
}

function intentOf({ intents }: Understanding): string {
  return intents[0]!.intent;
}

const plainAnswer = /^(?:yes|yeah|yep|sure|ok|okay|please do|no|nope|no thanks)(?: please)?$/i;

/** "Go on then" and "I'm not buying any" only colour what is said beside them; so does a story: "opened the box". */
function isAside({ text, read }: Clause, index: number): boolean {
  const best = read.intents[0]!;
  const isAnswer = best.intent === 'affirm' || best.intent === 'deny' || best.intent === 'cancel-that';
  if (isAnswer) return !plainAnswer.test(text);
  return index === 0 && !beginsClause(text) && best.confidence < 0.8;
}

/** "Could pop in" reads like a search, asks for nothing and names nothing that the store has. */
function looksForNothing(text: string, { intents: [best], slots }: Understanding): boolean {
  const { things, category, brand, color, size, material, priceMax, priceMin } = slots;
  const goods = things ?? category ?? brand ?? color ?? size ?? material ?? priceMax ?? priceMin;
  const short = text.split(/\s+/).length <= shortestWish && !request.test(text);
  return best?.intent === 'search-products' && goods === undefined && short;
}

const shortestWish = 3;

/** What a sentence without a verb of wishing may be read as beside a question. */
const readAsSought: ReadonlySet<string> = new Set([
  'search-products', 'refine-results', 'recommend-products', 'track-order', 'product-question', 'check-availability',
]); // prettier-ignore

/** "Is there postage on that? I live in Bremen": beside a question a sentence that names no goods tells whom it is for. */
function tellsOnly(message: string, clause: string, read: Understanding): boolean {
  const at = message.indexOf(clause.split(/\s+/, 2).join(' '));
  if (at < 0 || !message.includes('?') || !readAsSought.has(intentOf(read))) return false;
  const end = /[.!?]/.exec(message.slice(at))?.[0];
  const { names, category, brand, color, size, orderId, email } = read.slots;
  if (end !== '?' && lives.test(clause)) return true;
  if (end === '?' || (names ?? category ?? brand ?? color ?? size ?? orderId ?? email) !== undefined)
    return false;
  return !request.test(clause) && !wishing.test(clause);
}

function isSure({ intents: [best] }: Understanding): boolean {
  return best !== undefined && best.intent !== 'out-of-scope' && best.confidence >= clauseConfidence;
}
