import { isPromise, type Clause } from './clause.ts';
import type { Ledger } from './ledger.ts';
import { normalise } from './normal.ts';
import type { Quantity } from './quantity.ts';

/** The shopper's own figures: they may be given back ("under your $150") when that is what the prices say. */

const SAID =
  /\b(?:you (?:said|mentioned|paid|asked|told|wanted|gave|have|named)|you're looking|sie (?:sagten|nannten|wollten|haben)|hatten sie|ha dicho|dijo|menciono|pago|ha pagado|me ha dado|vous (?:avez|disiez|cherchez))\b/;
const YOURS =
  /\b(?:your|you|ihr\w*|ihnen|dein\w*|sus?|tus?|vos|votre|ton|tes|budget|presupuesto|limit\w*|limite)\b/;
const UNDER =
  /\b(?:under|below|within|less than|inside|fits?|unter|innerhalb|weniger als|passt|por debajo|menos de|dentro|entran?|sous|moins|dessous|dans|respecte)\b/;
const OVER =
  /\b(?:over|above|more than|beyond|exceeds?|uber|mehr als|pasan?|mas de|encima|superan?|plus|dessus|depasse\w*)\b/;

/** Whether `quantity` is one the shopper gave, and the sentence gives it back truly. */
export function isShoppersOwn(
  quantity: Quantity,
  clause: Clause,
  ledger: Ledger,
  about: ReadonlySet<string>,
): boolean {
  const isTheirs = ledger.shopperQuantities.some(
    ({ kind, value, unit }) => value === quantity.value && (kind !== 'measure' || unit === quantity.unit) && (kind === quantity.kind || kind === 'number'),
  );
  const text = normalise(clause.text);
  if (!isTheirs || isPromise(clause) || clause.concepts.has('delivery') || clause.concepts.has('return'))
    return false;
  if (quantity.kind === 'percent') return false;
  if (SAID.test(text)) return true;
  if (quantity.kind === 'measure') return YOURS.test(text);
  if (quantity.kind !== 'money' && quantity.kind !== 'number') return false;
  if (!YOURS.test(text) && about.size === 0) return false;
  const prices = [...ledger.prices].filter(([key]) => about.size === 0 || about.has(key)).map(([, price]) => price);
  if (prices.length === 0) return false;
  const limit = Number(quantity.value);
  if (OVER.test(text)) return prices.every(({ lowest }) => lowest > limit);
  return UNDER.test(text) && prices.every(({ highest }) => highest <= limit);
} // prettier-ignore
