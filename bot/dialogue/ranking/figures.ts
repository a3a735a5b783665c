import type { Unit } from '../replies/aspects/index.ts';
import { keptReading } from '../kept-readings.ts';
import { fold } from '../words.ts';

/** What is measured in a text, by the units beside its figures. */

const after = (units: string): RegExp => new RegExp(`\\d[\\d.,]* ?-?(?:${units})(?![\\p{L}])`, 'u');

const patterns: readonly (readonly [Unit, RegExp])[] = [
  ['mass', after('kg|g|lbs?|pounds?|oz|ounces?|kilos?|kilograms?|gramm?e?s?|gramos?|stone|t|tonnes?')],
  ['length', /\d[\d.,]* ?-?(?:cm|mm|m|in|inch(?:es)?|ft|feet|foot|yards?|yd|zoll|pouces|pulgadas|met(?:er|re|ro)s?|zwei meter|"|″|”|km)(?![\p{L}])|\d ?[x×] ?\d|(?:zwei|drei|two|three|dos|tres|deux|trois|one|half a) met/u],
  ['volume', after('l|ml|cl|dl|lit(?:er|re|ro)s?|gallons?|gal|fl ?oz|qt|quarts?|pints?|cups?')],
  ['power', after('k?w|watts?|v|volts?|voltios|vatios|a|amps?|m?ah|k?wh|hp|nm')],
  ['time', after('s|sec(?:onds?)?|min(?:ute)?n?s?|minutos?|minuten|h|hrs?|hours?|stunden?|horas?|heures?|days?|tagen?|dias?|jours?|weeks?|wochen?|semanas?|semaines?|months?|monaten?|mes(?:es)?|mois|years?|yrs?|jahren?|anos?|ans?')],
  ['temperature', /-?\d[\d.,]* ?(?:°|º|degrees?|grad|grados|degres|f(?![\p{L}])|c(?![\p{L}]))|(?:minus|moins|menos) ?\d/u],
  ['sound', after('db|db\\(a\\)|decibels?|dezibel')],
  ['light', after('lm|lumens?|lux')],
  ['people', after('people|persons?|pers|personen|personas|personnes|servings?|portion(?:s|en)?|raciones|adults?|cups?|tassen|man|guests?|convives|parts')],
  ['rain', /\d[\d.,]* ?mm|ip ?x?\d|wassers|hydrostatic|waterproof|wasserdicht|impermeable|etanche/u],
  ['percent', /\d[\d.,]* ?(?:%|mg|g\b|kcal|kj|vol)/u],
  ['age', /\d ?\+|\d.{0,12}(?:year|month|yrs|jahr|monat|ano|mes|\bans?\b|mois)|(?:ages?|from|ab|desde|des) \d/u],
  ['money', /[$€£] ?\d|\d ?(?:[$€£]|eur|euros?|usd)/u],
]; // prettier-ignore

const none: ReadonlySet<Unit> = new Set();
const FIGURE = /\p{N}/u;

/** @returns every kind of measure that stands in the text; `count` where there is any figure. */
export function unitsIn(text: string): ReadonlySet<Unit> {
  const folded = fold(text);
  if (!FIGURE.test(folded)) {
    return patterns[1]![1].test(folded) ? new Set<Unit>(['length']) : none;
  }
  return new Set([
    ...patterns.flatMap(([unit, pattern]) => (pattern.test(folded) ? [unit] : [])),
    'count' as const,
  ]);
}

/** As `unitsIn`, of a text of the store, which is read once. */
export const unitsTold = keptReading(unitsIn);
