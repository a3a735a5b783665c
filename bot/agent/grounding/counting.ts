import { isClaim, type Clause } from './clause.ts';
import { scaled } from './comparing.ts';
import { EACH, PRESENTS } from './addressed.ts';
import { excuseOf } from './excuses.ts';
import type { Fact, Ledger } from './ledger.ts';
import { normalise } from './normal.ts';
import type { Quantity } from './quantity.ts';
import { isSame } from './same-quantity.ts';
import { namesTitle, titlesIn } from './subjects.ts';

/** Whether figures are known. */

/** "Eight less": in the unit of what is compared, whichever it is. */
export function isApart(said: Quantity, apart: number[]): boolean {
  const scales = said.unit === undefined ? [1, 10, 1000] : [1];
  const value = said.unit === 'cents' ? Number(said.value) / 100 : scaled(said);
  return apart.some((each) => scales.some((scale) => Math.abs(each - value * scale) < 0.005));
}

/** "290 g against 340 g": what is compared measures so much, each in its turn. */
export function isSide(said: Quantity, all: readonly Quantity[], [own, theirs]: [number[], number[]]): boolean {
  const is = (side: number[], quantity: Quantity): boolean => side.some((value) => Math.abs(value - scaled(quantity)) < 0.005);
  const both = all.filter((each) => is(own, each) || is(theirs, each));
  return both.includes(said) && both.every((each, index) => is(index === 0 || both.length === 1 ? own : theirs, each) || (both.length === 1 && is(theirs, each)));
} // prettier-ignore

/** "The taller one: 25 cm against 32 cm": its figures are told the wrong way round. */
export const isTurned = (said: Quantity, all: readonly Quantity[], sides: [number[], number[]]): boolean =>
  !isSide(said, all, sides) && sides.flat().some((value) => Math.abs(value - scaled(said)) < 0.005) && all.length > 1; // prettier-ignore

/** "The lighter of the two": the two products that the turn has read. */
const PAIR = /\b(?:of the|of these|de las|de los|des|les|von den|der|die) (?:two|2|dos|deux|zwei|beiden)\b(?! [a-z])/; // prettier-ignore

/** "Your order holds four soaps" is no small count. */
const CONTENTS: ReadonlySet<string> = new Set(['made', 'included', 'ordered']);
const BUYING = /\b(?:order|buy|bestell|kauf|pid|compr|command|achet)\w*/;
const HAPPENING = ['delivery', 'delivered', 'atonce', 'sameday', 'pickup', 'discount', 'stock', 'onway'];

/** "Your order holds four soaps", of one that holds three. */
function isOtherCount({ kind, unit, value }: Quantity, { text }: Clause, facts: Fact[]): boolean {
  if (kind !== 'number' || unit !== undefined || !ORDER.test(normalise(text))) return false;
  const lines = facts.filter((fact) => fact.concepts.has('made') && fact.concepts.has('ordered') && fact.source === 'data');
  return lines.length > 0 && !lines.some(({ quantities }) => quantities.some((known) => known.value === value));
} // prettier-ignore

/** "Two are left", of what there are eighteen. */
function isOtherRest({ kind, unit, value }: Quantity, { text }: Clause, facts: Fact[]): boolean {
  if (kind !== 'number' || unit !== undefined || !REST.test(normalise(text))) return false;
  const left = facts.flatMap(({ quantities }) => quantities.filter((known) => known.unit === 'left'));
  return left.length > 0 && !left.some((known) => known.value === value);
}

const REST = /\b(?:left|remaining|reste(?:nt)?|quedan?|noch)\b/;
const ORDER = /\b(?:order|bestellung|pedido|commande)\b/;

/** Whether a figure is among the facts. A small count of nothing in particular ("the two of them") states nothing. */
export function isCounted(
  quantity: Quantity,
  clause: Clause,
  facts: Fact[],
  said: string,
  ledger: Ledger,
): boolean {
  if (isOtherCount(quantity, clause, facts) || isOtherRest(quantity, clause, facts)) return false;
  if (facts.some((fact) => fact.quantities.some((known) => isSame(quantity, known, clause, ledger))))
    return true;
  const { kind, value, unit } = quantity;
  // "00340434", by which a parcel is followed.
  if (
    kind === 'number' &&
    value.length > 5 &&
    [...ledger.codes].some((code) => code.replace(/^0+/, '') === value)
  )
    return true;
  // "If you order today": only what is to happen today needs a date.
  if (
    kind === 'relative' &&
    value === '0' &&
    BUYING.test(normalise(clause.text)) &&
    !HAPPENING.some((id) => clause.concepts.has(id))
  )
    return true;
  // "The Flink 18": the figure of a name.
  if (kind === 'number' && unit === undefined && titlesIn(said, ledger).some(({ key }) => new RegExp(`\\b${value}\\b`).test(ledger.titles.get(key) ?? ''))) return true; // prettier-ignore
  // "Three plaids" of an order that holds two is no small talk.
  const ordered = titlesIn(said, ledger).some(({ key }) =>
    facts.some((fact) => fact.about === key && fact.concepts.has('made') && fact.source === 'data'),
  );
  const isSmall = kind === 'number' && unit === undefined && /^[1-5]$/.test(value);
  const isPair =
    isSmall &&
    value === '2' &&
    ledger.titles.size >= 2 &&
    (PAIR.test(normalise(clause.text)) || EACH.test(normalise(clause.text)));
  if (isPair) return true;
  if (!isSmall || ordered || isClaim(clause) || namesTitle(said, ledger)) return false;
  const saysNothing = clause.words.length === 0 && ![...clause.concepts].some((id) => CONTENTS.has(id));
  return saysNothing || PRESENTS.test(normalise(said)) || excuseOf(clause) === 'question';
}
