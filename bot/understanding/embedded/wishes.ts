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
/** These open or close a message without being a wish. */
const courtesies: ReadonlySet<string> = new Set(['greet', 'thank']);

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
  const parts = text.split(boundary).map((part) => part.replace(/[.!?,;\s]+$/, '').trim());
  const clauses = parts.filter(Boolean).map((part) => ({ text: part, intents: classify(part) }));
  if (clauses.length < 2 || clauses.length > mostWishes + 1) return [];
  if (!clauses.every(({ intents }) => isSure(intents[0]))) return [];
  const wishes = clauses.filter(({ intents }) => !courtesies.has(intents[0]!.intent));
  if (wishes.length < 2) return wishes;
  if (!wishes.every(({ text: clause }) => clause.split(/\s+/).length >= 2)) return [];
  const different = new Set(wishes.map(({ intents }) => intents[0]!.intent)).size === wishes.length;
  return different || wishes.every(({ text: clause }) => request.test(clause)) ? wishes : [];
}

function isSure(best: RankedIntent | undefined): boolean {
  return best !== undefined && best.intent !== 'out-of-scope' && best.confidence >= clauseConfidence;
}
