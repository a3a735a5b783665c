import type { RankedIntent } from '../understanding.ts';

/** A clause must be at least this sure of its own intent to stand alone. */
const clauseConfidence = 0.5;
/** More wishes than this in one message are answered as one open-ended request. */
const mostWishes = 4;
const longestMessage = 600;

const boundary =
  /\s*(?:[.!?;]+\s+|[,;]?\s+(?:and also|and then|and|also|plus|then|but also|oh and|y|et|und)\s+(?:also |then )?|,\s+(?=(?:what|how|where|when|do|does|can|is|are|add|show|remove|find|tell|i)\b))/iu;
const request =
  /^(?:please )?(?:add|remove|show|find|take|put|delete|compare|tell|give|track|apply|empty|clear|check|get|buy|search|recommend|change|make)\b/iu;
/** How a clause of its own begins; "the third" and "not too expensive" only go on with what was said. */
const opening =
  /^(?:(?:please|also|then|oh|ok|so|bitte) )*(?:what|how|where|when|who|which|why|do|does|did|can|could|will|would|is|are|am|i|we|my|let|have|may|should|you|dónde|cuándo|cómo|qué|cuánto|quiero|añade|muestra|où|quand|comment|combien|quel|je|ajoute|montre|wo|wann|wie|was|ich|kann|zeig|haben|gibt)(?!\p{L})/iu;
const connector =
  /^(?:and|also|then|plus|oh|ok|okay|so|but|well|no|nope|yes|wait|hm+|actually|sorry|hang on|hold on|y|et|und)(?:,? (?:no|wait|ok|okay|actually|sorry|then|so|but|well))*$/i;
/** "… Spain? And do you take PayPal?" */
const leading = /^\s*(?:and|also|plus|oh and|but also|then|and then|and also)\s+(?=\S+\s)/i;
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
export interface Clause {
  text: string;
  intents: RankedIntent[];
}

/**
 * The clauses of `text` that are wishes; one or none when it must be read as a whole. "Red and blue jackets" is one wish:
 * a message is cut only where every clause is sure of its own intent, and the intents differ or each clause is a request.
 */
export function splitWishes(text: string, classify: (clause: string) => RankedIntent[]): Clause[] {
  if (text.length > longestMessage) return [];
  // "Do you also have puzzles" is one question.
  const parts = text
    .replace(/\b((?:do|can|could|would|will|did|have|are) (?:you|i|we)) (?:also|then)\b/gi, '$1')
    .split(boundary)
    .map((part) =>
      part
        .replace(/[.!?,;\s]+$/, '')
        .replace(leading, '')
        .trim(),
    );
  const worded = parts.filter((part) => part !== '' && !connector.test(part));
  // Counted first: understanding a clause costs as much as the whole message, and most messages are one.
  if (worded.length < 2 || worded.length > mostWishes + 1) return [];
  const clauses = worded.map((part) => ({ text: part, intents: classify(part) }));
  if (!clauses.every(({ intents }) => isSure(intents[0]))) return [];
  const wishes = clauses.filter(({ intents }) => !courtesies.has(intents[0]!.intent));
  if (wishes.length < 2) return wishes;
  if (wishes.some(isAside)) return [];
  if (!wishes.every(({ text: clause }) => clause.split(/\s+/).length >= 2)) return [];
  if (!wishes.slice(1).every(({ text: clause }) => opening.test(clause) || request.test(clause))) return [];
  const pairs = wishes
    .slice(1)
    .map((wish, index) => [wishes[index]!, wish].map(({ intents }) => intents[0]!.intent));
  if (pairs.some(([one, two]) => oneWish.some(([first, then]) => first === one && then === two))) return [];
  const different = new Set(wishes.map(({ intents }) => intents[0]!.intent)).size === wishes.length;
  return different || wishes.every(({ text: clause }) => request.test(clause)) ? wishes : [];
}

const plainAnswer = /^(?:yes|yeah|yep|sure|ok|okay|please do|no|nope|no thanks)(?: please)?$/i;

/** "Go on then" and "I'm not buying any" only colour what is said beside them; so does a story: "opened the box". */
function isAside({ text, intents }: Clause, index: number): boolean {
  const best = intents[0]!;
  const isAnswer = best.intent === 'affirm' || best.intent === 'deny' || best.intent === 'cancel-that';
  if (isAnswer) return !plainAnswer.test(text);
  return index === 0 && !opening.test(text) && !request.test(text) && best.confidence < 0.8;
}

function isSure(best: RankedIntent | undefined): boolean {
  return best !== undefined && best.intent !== 'out-of-scope' && best.confidence >= clauseConfidence;
}
