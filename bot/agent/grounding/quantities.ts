import type { Language } from '../../understanding/understanding.ts';
import { compiled } from './compiled.ts';
import { takeDates } from './dates.ts';
import { writeFigures } from './number-words.ts';
import type { Counted, Quantity } from './quantity.ts';

const FIGURE = String.raw`\d+(?:[.,' ]\d{3})*(?:[.,]\d+)?`;
const CURRENCIES: [RegExp, string][] = [
  [/^(?:€|eur|euros?)$/, 'EUR'],
  [/^(?:£|gbp|pounds?|pfund|libras?|livres?)$/, 'GBP'],
  [/^(?:us\$|\$|usd|dollars?|dolares|dolar|bucks)$/, 'USD'],
  [/^(?:mxn|pesos?)$/, 'MXN'],
  [/^(?:chf|franken|francs?|francos?)$/, 'CHF'],
  [/^(?:cents?|centimes?|centimos?|centavos?)$/, 'cents'],
];
const SIGN = String.raw`(?:us\$|[€£$]|\b(?:eur|usd|gbp|chf)\b)`;
const WORD = String.raw`(?:[€£$]|(?:euros?|eur|dollars?|dolares|dolar|usd|gbp|mxn|pesos?|pounds?|pfund|bucks|chf|franken|francs|cents|centimos|centimes)\b)`;
const DURATIONS: [RegExp, string][] = [
  [/^(?:working|business|werk|arbeits)|laborables?|habiles?|ouvres?|ouvrables?/, 'workday'],
  [/^(?:hours?|stunden?|horas?|heures?|h)$/, 'hour'],
  [/^(?:minutes?|minuten?|minutos?|min)$/, 'minute'],
  [/^(?:days?|tag(?:en|e|es)?|dias?|jours?|journees?)$/, 'day'],
  [/^(?:weeks?|wochen?|semanas?|semaines?)$/, 'week'],
  [/^(?:months?|monat(?:en|e|s)?|mes(?:es)?|mois)$/, 'month'],
  [/^(?:years?|jahr(?:en|e|es)?|anos?|ans?|annees?)$/, 'year'],
];
const DURATION = String.raw`(?:(?:working|business)[ -]days?|(?:werk|arbeits)tag(?:en|e|es)?|dias? (?:laborables?|habiles?)|jours? (?:ouvres?|ouvrables?)|hours?|stunden?|horas?|heures?|minutes?|minuten|minutos?|days?|tag(?:en|e|es)?|dias?|jours?|journees?|weeks?|wochen?|semanas?|semaines?|months?|monat(?:en|e|s)?|mes(?:es)?|mois|years?|jahr(?:en|e|es)?|anos?|ans?|annees?)\b`;
const MEASURES: [RegExp, string][] = [
  [/^(?:kg|kilos?|kilograms?|kilogramm|kilogramos?|kilogrammes?)$/, 'kg'],
  [/^(?:g|grams?|gramm|gramos?|grammes?)$/, 'g'],
  [/^(?:ml|milliliters?|millilitres?|mililitros?)$/, 'ml'],
  [/^(?:° ?c|°|c|degrees?.*|grad.*|degres)$/, '°c'],
  [/^(?:l|liters?|litres?|litros?)$/, 'l'],
  [/^(?:cm|centimet(?:er|re)s?|zentimetern?|centimetros?)$/, 'cm'],
  [/^(?:mm|millimet(?:er|re)s?|millimetern?|milimetros?)$/, 'mm'],
  [/^(?:m|met(?:er|re)s?|metern?|metros?)$/, 'm'],
];
const MEASURE = String.raw`(?:°? ?c\b|°|(?:degrees?(?: celsius| centigrade)?|grad(?: celsius)?|grados|degres|kilograms?|kilogramm|kilogramos?|kilogrammes?|kilos?|kg|grams?|gramm|gramos?|grammes?|mg|g|milliliters?|millilitres?|mililitros?|ml|liters?|litres?|litros?|cl|l|centimet(?:er|re)s?|zentimetern?|centimetros?|cm|millimet(?:er|re)s?|millimetern?|milimetros?|mm|km|met(?:er|re)s?|metern?|metros?|m|inch(?:es)?|in(?= ?(?:$|[.,;:)x]))|ft|oz|lbs?|watts?|w|volts?|v|mah|ah)\b)`;
const COUNTED: [RegExp, string][] = [
  [/^(?:stars?|sternen?|estrellas?|etoiles?)$/, 'stars'],
  [
    /^(?:reviews?|ratings?|bewertungen|kunden|kundinnen|opiniones|valoraciones|resenas|clientes|clients|avis|shoppers|customers|people|personas|personnes)$/,
    'reviews',
  ],
];

const unitOf = (table: [RegExp, string][], word: string): string =>
  table.find(([pattern]) => pattern.test(word))?.[1] ?? word;

/** Every figure in a normalised text with what it counts, also in words and in ranges ("2 to 3 days"). */
export function countIn(normalised: string, language: Language): Counted {
  const dated = takeDates(singleUnits(writeFigures(inSigns(normalised), language)), language);
  const found: Quantity[] = [...dated.quantities];
  let rest = dated.rest;
  if (!/\d/.test(rest)) return { quantities: found, rest };
  const take = (pattern: string, read: (groups: string[]) => Quantity[]): void => {
    rest = rest.replace(compiled(pattern), (...groups: string[]) => {
      found.push(...read(groups));
      return ' ';
    });
  };
  const range = String.raw`(?:(${FIGURE})(?: ?- ?| to | or | bis | oder | a | o | et | ou | y | und | and ))?`;
  take(String.raw`\b(${FIGURE})(?: ?[cm]?m)? ?[x×] ?(${FIGURE})(?:(?: ?[cm]?m)? ?[x×] ?(${FIGURE}))?(?: ?(${MEASURE}))?`, ([, ...sides]) => extent(sides));
  take(String.raw`${SIGN} ?${range}(${FIGURE})`, ([all = '', first, last]) => money(all, first, last));
  take(String.raw`${range}(${FIGURE}) ?${WORD}(?: (?:con |und |and |et )?(\d\d)\b(?! ?%))?`, priced);
  take(String.raw`${range}(${FIGURE}) ?(?:%|percent\b|per cent\b|prozent\b|por ciento\b|pour ?cent\b)`, (groups) => pair(groups, 'percent'));
  take(String.raw`${range}(${FIGURE})[ -](${DURATION})`, (groups) => pair(groups, 'duration', unitOf(DURATIONS, groups[3] ?? '')));
  take(String.raw`${range}(${FIGURE})[ -]?(${MEASURE})`, (groups) => pair(groups, 'measure', unitOf(MEASURES, groups[3] ?? '')));
  take(String.raw`\b(\d{1,2}[:.]\d\d|\d{1,2})(?: ?uhr| ?([ap])\.?m\b\.?| ?h\b)`, ([, hour = '', half]) => timeOf(hour, half === 'p'));
  if (language === 'es') take(String.raw`(?<=\b(?:antes de|hasta|desde|a partir de|a) )las (\d{1,2}[:.]\d\d|\d{1,2})\b(?: de la (tarde|noche|manana))?`, ([, hour = '', part]) => timeOf(hour, part === 'tarde' || part === 'noche'));
  take(String.raw`(?<![a-z])${range}(${FIGURE})[ -](stars?|sternen?|estrellas?|etoiles?|reviews?|ratings?|bewertungen|kunden|opiniones|valoraciones|clientes|clients|avis|shoppers|customers|people|personas|personnes)\b`, (groups) => pair(groups, 'number', unitOf(COUNTED, groups[3] ?? '')));
  take(String.raw`\b(${FIGURE})\b`, (groups) => pair(['', '', groups[1] ?? ''], 'number'));
  return { quantities: found, rest };
} // prettier-ignore

/** "Por ciento" holds no hundred, and "4.2 out of 5" is one rating. */
const inSigns = (text: string): string =>
  text
    .replace(/\b(?:por ciento|pour ?cent|per ?cent|prozent)\b/g, '%')
    .replace(
      /(?<=\b\d(?:[.,]\d)?) (?:stars |sterne[n]? |estrellas |etoiles )?(?:out of|sur|von|de|sobre) (?:5|five|funf|cinco|cinq)\b/g,
      ' stars',
    );

/** "A week", "un an", "ein Jahr": an article before a unit of time counts one; "one left" counts one too. */
function singleUnits(text: string): string {
  return text
    .replace(compiled(String.raw`\b(?:an?|one|une?|eine[mnrs]?|ein|una) (?=(?:whole |full |ganzes |ganze |ganzen )?(?:${DURATION}|${WORD}|percent|per cent|prozent|pour cent|por ciento))(?:whole |full |ganzes |ganze |ganzen )?`), '1 ')
    .replace(/\b(only|just|nur noch|nur|solo(?: me| le)? queda|solo|noch) (?:one|eine?[srnm]?|una?|une?)\b(?= (?:left|remaining|more|unit|piece|unidad|stuck|exemplaire)|\W*$|(?<=(?:noch|queda) \w+))/g, '$1 1')
    .replace(/\bqu'une?\b/g, 'que 1')
    .replace(/\b(?:one|eine?[mnrs]?|une?|uno) (?=(?:to|or|bis|oder|a|o|ou) \d)/g, '1 ')
    .replace(/\b(?:the )?(?:last|letzte[snr]?|ultim[ao]|dernier|derniere) (?:one|1|piece|stuck|unidad|exemplaire)\b|\b(?:la derniere|le dernier|(?:die|das|der) letzte|la ultima|el ultimo|the last)(?= *[.!]?$)/g, ' 1 left ')
    .replace(/\bone (?=left|remaining)/g, '1 ')
    .replace(CONTAINERS, ' ')
    .replace(/\b(contains|has|includes) one\b/g, '$1 1')
    .replace(/(?<=\b(?:order|bestellung|pedido|commande)\b.{0,80}) (and|und|y|et) (?:one|eine?[nr]?|una?|une?) (?=[a-z])/g, ' $1 1 ');
} // prettier-ignore

/** "Five bags of it": what it is counted in. */
const CONTAINERS =
  /(?<=\b\d+) (?:bags?|sacks?|packs?|packets?|bottles?|jars?|boxes|cans?|tins?|tubes?|copies|rolls?|sacke?|beutel|tuten?|packung(?:en)?|pakete?|flaschen?|glaser|dosen?|tuben?|schachteln?|rollen|sacos?|bolsas?|paquetes?|botellas?|botes?|latas?|tubos?|tarros?|cajas?|sacs?|sachets?|paquets?|bouteilles?|bocaux|pots?|boites?|tubes?|rouleaux)(?: (?:of|de|d'))?(?= )/g;

/** "135 x 200 cm" is one size. */
function extent([first, second, third, unit]: (string | undefined)[]): Quantity[] {
  const sides = [first, second, third].filter((side) => side !== undefined && side !== '').map((side) => normaliseFigure(side!));
  return [{ kind: 'measure', value: sides.join('x'), unit: unit === undefined || unit === '' ? 'extent' : `extent ${unitOf(MEASURES, unit)}` }];
} // prettier-ignore

/** In hours of the day: "5 pm" is 17. */
function timeOf(hour: string, isLate: boolean): Quantity[] {
  const [hours = '', minutes] = hour.split(/[:.]/);
  const counted = isLate && Number(hours) < 12 ? String(Number(hours) + 12) : hours;
  return pair(['', '', minutes === undefined ? counted : `${counted}.${minutes}`], 'time');
}

function pair(groups: string[], kind: Quantity['kind'], unit?: string): Quantity[] {
  return [groups[1], groups[2]]
    .filter((figure) => figure !== undefined && figure !== '')
    .map((figure) => ({ kind, value: normaliseFigure(figure!), ...(unit === undefined ? {} : { unit }) }));
}

function priced(groups: string[]): Quantity[] {
  const [all = '', first, last = '', decimals] = groups;
  return money(all, first, decimals && /^\d\d$/.test(decimals) ? `${last}.${decimals}` : last);
}

function money(all: string, first: string | undefined, last: string | undefined): Quantity[] {
  const sign = /us\$|[€£$]|\b(?!con|und|and|et|to|or|bis|oder)[a-z]{3,}\b/.exec(all.replace(/\b(?:to|or|bis|oder|con|und|and|et)\b/g, ''))?.[0] ?? '';
  return pair(['', first ?? '', last ?? ''], 'money', unitOf(CURRENCIES, sign));
} // prettier-ignore

/** A comma or point before one or two last digits is a decimal sign, any other groups thousands: "1,299.50" is "1299.5". */
export function normaliseFigure(written: string): string {
  const plain = written.replace(/[' ]/g, '');
  const decimal = /^(.*)[.,:](\d{1,2})$/.exec(plain);
  const whole = (decimal ? decimal[1]! : plain).replace(/[.,]/g, '');
  const fraction = (decimal?.[2] ?? '').replace(/0+$/, '');
  const stripped = whole.replace(/^0+(?=\d)/, '');
  return fraction ? `${stripped}.${fraction}` : stripped;
}
