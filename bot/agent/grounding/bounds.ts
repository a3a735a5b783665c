import type { Ledger } from './ledger.ts';
import { normalise } from './normal.ts';
import { writeFigures } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import type { Subjects } from './subjects.ts';

/** "Both are under $100", "keines kostet mehr als 80 Euro": a limit that prices are said to keep, or to pass. */

const UNDER = /\b(?:under|below|within|less than|inside|stays? under|no more than|not more than|at most|up to|unter|innerhalb|weniger als|nicht mehr als|hochstens|por debajo de|menos de|dentro de|no (?:\w+ )?mas de|entran? (?:\w+ ){0,3}?en|encajan? (?:\w+ ){0,2}?en|como mucho|sous|moins de|en dessous de|pas plus de|dans|respectent?)\b/; // prettier-ignore
const OVER = /\b(?:over|above|more than|beyond|exceeds?|uber|mehr als|mas de|por encima de|superan?|pasan? de|plus de|au-dessus de|depassent?)\b/; // prettier-ignore
const NONE = /\b(?:neither|none|keine[rs]?|ningun[oa]?|aucune?|nicht|not|no|ne)\b/;

/** Of few words between a limit and its figure: "nine euros more than planned" sets none. */
function setsLimit(bound: RegExp, plain: string): boolean {
  const found = bound.exec(plain);
  return found !== null && /^(?:\W*[a-z']+){0,5}?\W*\d/.test(plain.slice(found.index + found[0].length));
}

/** @returns whether the prices of `about` keep the limit that `text` sets at `said`; undefined where it sets none. */
export function keepsBound(said: Quantity, text: string, about: Subjects, ledger: Ledger): boolean | undefined {
  if (said.kind !== 'money' && !(said.kind === 'number' && said.unit === undefined)) return undefined;
  const plain = writeFigures(normalise(text), ledger.language);
  const prices = [...ledger.prices].filter(([key]) => about.size === 0 || about.has(key)).map(([, price]) => price);
  const limit = Number(said.value);
  if (prices.length === 0) return undefined;
  const isOver = setsLimit(OVER, plain);
  if (!isOver && !setsLimit(UNDER, plain)) return undefined;
  if (isOver && NONE.test(plain)) return prices.every(({ highest }) => highest <= limit);
  return isOver ? prices.every(({ lowest }) => lowest > limit) : prices.every(({ highest }) => highest <= limit);
} // prettier-ignore

const BUDGET =
  /\b(?:(?:your|the|ihr\w*|dein\w*|das|die|su|tu|el|votre|le) )?(?:budget|limit\w*|price range|presupuesto|tope|preisrahmen|grenze|vorgabe|plafond|fourchette)\b|\b(?:what|than) you (?:wanted|want|planned|had in mind|were looking)(?: to (?:spend|pay))?|\b(?:lo que|de lo que) (?:quer\w+|quieres?|pens\w+|ten\w+)(?: (?:gastar|pagar|pensado|previsto))?|\bce que vous (?:aviez|vouliez|avez)(?: (?:prevu|depenser|mettre|en tete))?/;
const BEYOND =
  /\b(?:over|above|beyond|exceeds?|overshoots?|goes past|uber|sprengt|ubersteigt|mas|supera|pasa|sale|depasse|plus)\b/;

/** "That is over your budget", "dépasse un peu ce que vous aviez prévu": what the shopper would spend, without its figure. */
export function budgetIn(text: string, about: Subjects, ledger: Ledger): { holds: boolean; rest: string } | undefined {
  const plain = writeFigures(normalise(text), ledger.language);
  const found = BUDGET.exec(plain);
  // With a figure it is a limit like any other.
  if (!found || /\d/.test(plain.slice(found.index)) || setsLimit(UNDER, plain) || setsLimit(OVER, plain)) return undefined;
  const limits = ledger.shopperQuantities.filter(({ kind }) => kind === 'money').map(({ value }) => Number(value));
  const prices = [...about].map((key) => ledger.prices.get(key)).filter((price) => price !== undefined);
  if (limits.length === 0 || prices.length === 0) return undefined;
  const limit = Math.max(...limits);
  const before = plain.slice(0, found.index).split(/[,;:]/).at(-1) ?? '';
  const isBeyond = BEYOND.test(before) && !NONE.test(before);
  const isWithin = UNDER.test(before) || NONE.test(before);
  if (!isBeyond && !isWithin) return undefined;
  const holds = prices.every(({ lowest, highest }) => (isBeyond ? lowest > limit : highest <= limit));
  return { holds, rest: plain.replace(found[0], ' ').replace(isBeyond ? BEYOND : UNDER, ' ') };
} // prettier-ignore
