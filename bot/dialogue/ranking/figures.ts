import type { Unit } from '../replies/aspects/index.ts';
import { keptReading } from '../kept-readings.ts';
import { fold, stem, wordsOf } from '../words.ts';
import { related } from './related.ts';

/** What is measured in a text, by the units beside its figures. */

const after = (units: string): RegExp => new RegExp(`\\d[\\d.,]* ?-?(?:${units})(?![\\p{L}])`, 'u');

const patterns: readonly (readonly [Unit, RegExp])[] = [
  ['mass', after('kg|g|lbs?|pounds?|oz|ounces?|kilos?|kilograms?|gramm?e?s?|gramos?|stone|t|tonnes?')],
  ['length', /\d[\d.,]* ?-?(?:cm|mm|m|in|inch(?:es)?|ft|feet|foot|yards?|yd|zoll|pouces|pulgadas|(?:centi|mill?i)?met(?:er|re|ro)s?|"|″|”|km)(?![\p{L}])|\d ?[x×] ?\d|(?:one|half a) met/u],
  ['volume', after('l|ml|cl|dl|lit(?:er|re|ro)s?|gallons?|gal|fl ?oz|qt|quarts?|pints?|cups?')],
  ['power', after('k?w|watts?|v|volts?|voltios|vatios|a|amps?|m?ah|k?wh|hp|nm')],
  ['time', after('s|sec(?:onds?)?|min(?:ute)?n?s?|minutos?|minuten|h|hrs?|hours?|stunden?|horas?|heures?|days?|tagen?|dias?|jours?|weeks?|wochen?|semanas?|semaines?|months?|monaten?|mes(?:es)?|mois|years?|yrs?|jahren?|anos?|ans?')],
  ['temperature', /-?\d[\d.,]* ?(?:°|º|degrees?|grad|grados|degres|f(?![\p{L}])|c(?![\p{L}]))|(?:minus|moins|menos) ?\d/u],
  ['sound', after('db|db\\(a\\)|decibels?|dezibel')],
  ['light', after('lm|lumens?|lux')],
  ['people', after('people|persons?|pers|personen|personas|personnes|servings?|portion(?:s|en)?|raciones|adults?|cups?|tassen|man|guests?|convives|parts')],
  ['rain', /\d[\d.,]* ?mm|ip ?x?\d|wassers|hydrostatic|waterproof|wasserdicht|impermeable|etanche/u],
  ['percent', /\d[\d.,]* ?(?:%|mg|g\b|kcal|kj|vol)/u],
  ['age', /\d ?\+|\d.{0,12}(?:year|month|yrs|jahr|monat|ano|mes|\bans?\b|mois)|(?:ages?|from|ab|desde|des|von) \d|\d (?:weeks?|wochen|semanas|semaines)(?! (?:or|to dry))/u],
  ['money', /[$€£] ?\d|\d ?(?:[$€£]|eur|euros?|usd)/u],
]; // prettier-ignore

const none: ReadonlySet<Unit> = new Set();
const FIGURE = /\p{N}/u;
/** Numbers as words, from two up, that are no word of another of the languages. */
const SPOKEN =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|' +
  'zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|\\p{L}+zehn|\\p{L}*(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hundert)|' +
  'cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorce|quince|veinte|veinti\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|' +
  'deux|trois|quatre|cinq|huit|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent';
/** Such as are, and count only right before a unit. */
const BEFORE_UNIT = 'dos|tres|once|neuf|sept|anderthalb|\\p{L}+einhalb';
const NUMBER = new RegExp(
  `(?<!\\p{L})(?:${SPOKEN}|${BEFORE_UNIT})(?:[ -](?:and |und |y |et )?(?:${SPOKEN}|${BEFORE_UNIT}|one|un|uno|une)(?!\\p{L}))*(?!\\p{L})`,
  'gu',
);
const COUNTS = new RegExp(`(?<!\\p{L})(?:${SPOKEN})(?!\\p{L})`, 'u');

/** @returns every kind of measure that stands in the text; `count` where there is any figure. */
export function unitsIn(text: string): ReadonlySet<Unit> {
  const folded = fold(text).replaceAll('ß', 'ss');
  const figured = folded.replace(NUMBER, '9');
  if (!FIGURE.test(figured)) return none;
  const measured = patterns.flatMap(([unit, pattern]) => (pattern.test(figured) ? [unit] : []));
  return new Set(FIGURE.test(folded) || COUNTS.test(folded) ? [...measured, 'count' as const] : measured);
}

/** Sizes of two figures, as they may be written: "9/16", "700 x 25". */
export const figuresTold = (text: string): readonly string[] =>
  text.match(/\d+(?:[.,]\d+)? ?[/x×] ?\d+(?:[.,]\d+)?/gu)?.map((each) => each.replaceAll(' ', '').replace('×', 'x')) ?? []; // prettier-ignore

/** As `unitsIn`, of a text of the store, which is read once. */
export const unitsTold = keptReading(unitsIn);

/** "Two", "vingt", "4": a word that only counts. */
export function isNumber(word: string): boolean {
  return FIGURE.test(word) || COUNTS.test(word);
}

const HOW_MANY = /\b(?:how many|wie ?vielen?|cuant[oa]s|combien de) (\p{L}+)/u;

/** "Wie viel kW" asks for a unit as "wie viele Taschen" asks for a thing. */
const HOW_MUCH = /\b(?:how many|wie ?viel(?:en?)?|cuant[oa]s?|combien de) (\p{L}+)/u;

/** The units asked for by "how many watts". */
export const unitsCounted = (text: string): ReadonlySet<Unit> => {
  const [, unit] = fold(text).match(HOW_MUCH) ?? [];
  return unitsIn(unit === undefined ? '' : `1 ${unit}`);
};

/** "Pockets" of "how many pockets has it got". */
export const thingCounted = (text: string): string | undefined => fold(text).match(HOW_MANY)?.[1];

/** Words that may stand between a number and what it counts: "two zipped side pockets". */
const MOST_BETWEEN = 3;

/** Whether a text says how many of a thing there are. */
export function countsThing(text: string, thing: string): boolean {
  const words = wordsOf(fold(text));
  return words.some((word, at) => {
    if (!related(stem(word), thing)) return false;
    return words
      .slice(Math.max(0, at - MOST_BETWEEN), at)
      .some((before) => isNumber(before) || ONE.test(before));
  });
}

const ONE = /^(?:one|single|half|ein|eine|einen|un|una|uno|une|a|an)$/;
