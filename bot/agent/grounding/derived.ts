import { readClause } from './clause.ts';
import type { Fact, Ledger } from './ledger.ts';
import { allMentionsIn, mentionsIn } from './mentions.ts';
import { normalise } from './normal.ts';
import { writeFigures } from './number-words.ts';
import { isOfFullPrice } from './full-price.ts';
import { meansSame } from './same-words.ts';
import { countIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import type { Subjects } from './subjects.ts';

/** Figures that no field holds and that follow from those that do: what is saved, what two things come to. */

const SAVES = /\b(?:sav(?:e|es|ing)|off|reduced|reduction|discount\w*|down|less|cheaper|spar\w*|reduziert\w*|gesenkt|herabgesetzt|nachlass|rabatt|gunstiger|ahorr\w*|rebaj\w*|descuento|menos|econom\w*|remise|reduction|rabais|baisse\w*|moins)\b/; // prettier-ignore
const SUMS = /\b(?:together|total|altogether|come to|comes to|came to|both|all in|with|plus|and|zusammen|insgesamt|gesamt|macht|mit|und|junto\w*|total|en total|saldria\w*|pagaria|suma\w*|con|mas|y|ensemble|au total|revien\w*|reviendr\w*|arrive[sz]?|add|adding|adds|anad\w*|ajout\w*|hinzu\w*|dazu|sub[ei]\w*|saldria\w*|avec|et|plus)\b/; // prettier-ignore
const OFFER = /\b(?:codes?|coupons?|vouchers?|discount\w*|rabatt\w*|gutschein\w*|codigos?|cupon\w*|descuentos?|remises?|reductions?|off)\b/; // prettier-ignore
const LEFT = /\b(?:under|below|over|above|left|spare|within|less|more|unter|uber|ubrig|weniger|mehr|por debajo|por encima|menos|mas|sobran?|en dessous|au-dessus|de moins|de plus|reste\w*)\b/; // prettier-ignore

const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.005;

/** Whether `said` follows from prices, fees and the shopper's own limit. `about`: what the clause speaks of. */
export function isDerived(said: Quantity, sentence: string, about: Subjects, ledger: Ledger): boolean {
  const text = writeFigures(normalise(sentence), ledger.language);
  const value = said.unit === 'cents' ? Number(said.value) / 100 : Number(said.value);
  const keys = [...new Set([...mentionsIn(sentence, ledger).map(({ key }) => key), ...about])];
  const together = [...new Set([...allMentionsIn(sentence, ledger).map(({ key }) => key), ...about])];
  if (said.kind === 'percent') return SAVES.test(text) && keys.some((key) => cuts(key, ledger).some(({ share }) => Math.abs(share - value) <= 0.5)); // prettier-ignore
  if (said.kind !== 'money' && !(said.kind === 'number' && said.unit === undefined)) return false;
  if (SAVES.test(text) && keys.some((key) => cuts(key, ledger).some(({ saved }) => near(saved, value))))
    return true;
  if (
    said.kind === 'money' &&
    (together.length > 1 || SUMS.test(text)) &&
    [keys, together].some((some) => sums(text, some, ledger).some((sum) => near(sum, value)))
  )
    return true;
  if (said.kind === 'number' && isTimes(value, text, keys, ledger)) return true;
  return LEFT.test(text) && keys.some((key) => isLeft(key, value, text, ledger));
}

/** What a product was reduced by, in money and in per cent. */
function cuts(key: string, ledger: Ledger): { saved: number; share: number }[] {
  const price = ledger.prices.get(key);
  if (!price) return [];
  return ledger.facts
    .filter(({ about, concepts, source }) => about === key && source === 'data' && concepts.has('discount'))
    .flatMap(({ quantities }) => quantities)
    .map(({ value }) => Number(value))
    .filter((before) => before > price.lowest)
    .map((before) => ({ saved: before - price.lowest, share: ((before - price.lowest) / before) * 100 }));
}

/** The prices of what is named together, or one of them with a fee of the store; or so many of one. */
function sums(text: string, keys: string[], ledger: Ledger): number[] {
  const priced = keys.flatMap((key) => {
    const price = ledger.prices.get(key)?.lowest;
    return price === undefined ? [] : [{ key, price }];
  });
  const all = priced.reduce((sum, { price }) => sum + price, 0);
  const words = text.match(/[a-z]{4,}/g) ?? [];
  const fees = ledger.facts.filter((fact) => fact.source === 'policy' && isFeeOf(fact, words, ledger));
  const times = [...text.matchAll(/\b\d+\b/g)].map(([count]) => Number(count)).filter((count) => count > 1 && count < 20);
  return [
    ...(priced.length > 1 ? [all] : []),
    ...priced.flatMap(({ key, price }) => [
      ...fees.filter((fee) => !isWaived(fee, price, ledger)).flatMap(moneyIn).map((fee) => price + fee),
      ...times.map((count) => price * count),
      ...(OFFER.test(text) ? reduced(price, key, ledger) : []),
    ]),
  ];
} // prettier-ignore

const moneyIn = ({ quantities }: Fact): number[] =>
  quantities.filter(({ kind }) => kind === 'money').map(({ value }) => Number(value));

/** A delivery that is free from such a price on costs nothing. */
const isWaived = ({ concepts }: Fact, price: number, { facts }: Ledger): boolean =>
  concepts.has('delivery') &&
  facts.some((fact) => fact.source === 'policy' && fact.concepts.has('free') && moneyIn(fact).length === 1 && price >= moneyIn(fact)[0]!); // prettier-ignore

/** "Three of them come to 20.40". */
const isTimes = (count: number, text: string, keys: string[], ledger: Ledger): boolean =>
  count > 1 && countIn(text, ledger.language).quantities.some(({ kind, value }) => kind === 'money' && keys.some((key) => near((ledger.prices.get(key)?.lowest ?? 0) * count, Number(value)))); // prettier-ignore

/** What an offer without further limits takes off. */
const reduced = (price: number, key: string, ledger: Ledger): number[] =>
  ledger.facts
    .filter((fact) => fact.source === 'policy' && fact.concepts.has('discount') && !fact.negative && !isOfFullPrice(fact, new Set([key]), ledger) && fact.quantities.filter(({ kind }) => kind !== 'date').length === 1)
    .flatMap(({ quantities }) => quantities.filter(({ kind }) => kind === 'percent'))
    .map(({ value }) => Math.round(price * (100 - Number(value))) / 100); // prettier-ignore

/** A fee of what the sentence speaks of: "with engraving", "plus shipping". */
function isFeeOf({ words, concepts, under }: Fact, said: string[], ledger: Ledger): boolean {
  const own = [...words, ...(under?.words ?? [])];
  if (own.some((word) => word.length > 3 && said.some((each) => meansSame(each, word)))) return true;
  return concepts.has('delivery') && readClause(said.join(' '), ledger.language).concepts.has('delivery');
}

/** "Six less than your limit": how far a price is from what the shopper would spend. */
function isLeft(key: string, value: number, text: string, ledger: Ledger): boolean {
  const price = ledger.prices.get(key);
  if (!price) return false;
  const isOver = /\b(?:over|above|more|uber|mehr|encima|mas|dessus|de plus)\b/.test(text);
  return ledger.shopperQuantities
    .filter(({ kind }) => kind === 'money' || kind === 'number')
    .some(({ value: limit }) =>
      near(isOver ? price.lowest - Number(limit) : Number(limit) - price.lowest, value),
    );
}
