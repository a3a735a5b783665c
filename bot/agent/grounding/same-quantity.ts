import type { Clause } from './clause.ts';
import { isDay } from './dates.ts';
import type { Ledger } from './ledger.ts';
import { normalise } from './normal.ts';
import type { Quantity } from './quantity.ts';

const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'MXN']);

/** "Four" counts no stars and no pieces left, unless that is spoken of. */
function isOfThat({ unit, value }: Quantity, clause: Clause): boolean {
  if (unit === 'left') return clause.concepts.has('stock') || HAVE.test(normalise(clause.text));
  if (unit === 'choices') return clause.concepts.has('variants');
  return unit === undefined || value.includes('.') || /\b(?:rat\w+|stars?|bewert\w*|sterne|valor\w*|nota|note\w*|review\w*|opinion\w*|avis)\b/i.test(clause.text);
} // prettier-ignore

const HOUR = /\b(?:before|until|by|after|vor|bis|nach|um|antes|hasta|avant|apres|jusqu)\b/;
/** What a store has is what is left. */
const HAVE =
  /\b(?:we have|we've got|we still have|wir (?:noch )?haben|haben wir|tenemos|hay|nous avons|il y a)\b/;

/** Two weeks are fourteen days, a year is twelve months; a month is not thirty days. */
const units: Record<string, [count: number, unit: string]> = { week: [7, 'day'], year: [12, 'month'] };

function lasting({ value, unit = '' }: Quantity): string {
  const [count, other] = units[unit] ?? [1, unit];
  return `${Number(value) * count} ${other}`;
}

/** Whether what a clause counts is what the ledger knows: the same figure of the same kind, or the same day. */
export function isSame(said: Quantity, known: Quantity, clause: Clause, ledger: Ledger): boolean {
  if (known.kind === 'date' && ['date', 'month', 'weekday', 'relative'].includes(said.kind)) {
    if (/^\d{4}-/.test(known.value)) {
      // "Tuesday, November 24": the weekday belongs to a date that may be far off.
      const isDated = said.kind === 'weekday' && clause.quantities.some(({ kind }) => kind === 'date');
      return isDay(said, known.value, isDated ? known.value : ledger.today);
    }
    return said.value === known.value;
  }
  if (said.kind === 'duration' && known.kind === 'duration' && lasting(said) === lasting(known)) return true;
  // "Before five" is five in the afternoon where the store says so.
  if (said.kind === 'number' && said.unit === undefined && known.kind === 'time')
    return HOUR.test(normalise(clause.text)) && Number(said.value) % 12 === Number(known.value) % 12;
  if (said.value !== known.value) return false;
  if (said.kind === 'number' && said.unit === undefined) {
    return (
      (known.kind === 'number' && isOfThat(known, clause)) ||
      // "68 francs instead of 85": what it counts was said just before.
      clause.quantities.some(
        (other) => other !== said && other.kind === known.kind && other.unit === known.unit,
      ) ||
      (known.kind === 'duration' &&
        known.unit === 'year' &&
        ['age', 'child'].some((id) => clause.concepts.has(id))) ||
      (known.kind === 'money' && (clause.concepts.has('charge') || clause.concepts.has('discount')))
    );
  }
  if (said.kind !== known.kind) return false;
  // "240 x 220" is told without its unit.
  if (said.unit === 'extent' && known.unit?.startsWith('extent')) return true;
  return (
    said.unit === known.unit ||
    (said.unit === 'USD' && DOLLARS.has(known.unit ?? '')) ||
    known.unit === undefined
  );
}
