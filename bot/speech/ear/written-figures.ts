import type { Language } from '../../understanding/understanding.ts';
import { earWords, named } from './ear-words.ts';
import { heardMoney, heardRange } from './money.ts';

/** Figures as they are written, as they are heard: amounts, days, times, measures, ranges, ratings. */

export interface Ear {
  language: Language;
  /** BCP 47; which of day and month is written first. */
  locale: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD', US$: 'USD', CA$: 'CAD', C$: 'CAD', A$: 'AUD', '€': 'EUR', '£': 'GBP', '¥': 'JPY',
}; // prettier-ignore
const CODE = 'USD|EUR|GBP|CHF|CAD|AUD|JPY|MXN|ARS|COP|CLP';
const SIGN = String.raw`US\$|CA\$|C\$|A\$|[$€£¥]|\b(?:${CODE})\b`;
/** "$450 MXN": which dollars or pesos is said behind. */
const SIGN_AND_CODE = new RegExp(`[$£¥]\\s?(?=[\\d.,'’]+\\s?(?:${CODE})\\b)`, 'gu');
/** "1,299.50", "1.299,50", "1 299,50", "89", "1.5". */
const FIGURE = String.raw`\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?:[.,]\d{2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const DASH = String.raw`\s?[–—-]\s?`;
const BEFORE = new RegExp(`(${SIGN})\\s?(${FIGURE})(?:${DASH}(?:${SIGN})?\\s?(${FIGURE}))?`, 'gu');
const AFTER = new RegExp(`(?<![\\d.,])(${FIGURE})(?:\\s?(?:${SIGN})?${DASH}(${FIGURE}))?\\s?(${SIGN})`, 'gu');

/** A price for one of something, "$3/month": the sign stands between the amount and what it is for. */
const EACH = new RegExp(
  `((?:${SIGN})\\s?(?:${FIGURE})|(?:${FIGURE})\\s?(?:${SIGN}))\\s?/\\s?(?:(\\d+)\\s?)?([\\p{L}²³]+)\\.?(?=[^\\p{L}]|$)`,
  'gu',
);
/** "19,–": no cents. */
const NO_CENTS = /(?<=\d)[.,][–—-]{1,2}(?!\d)/g;

/** "$10k". */
const THOUSANDS = /(?<=[$€£]\s?\d{1,3})k(?!\p{L})/gu;

export function heardAmounts(text: string, { language, locale }: Ear): string {
  const { per, units } = earWords(language);
  const say = (sign: string, low: string, high: string | undefined): string => {
    const currency = SIGNS[sign] ?? sign;
    const from = amountOf(low, currency);
    return high === undefined
      ? heardMoney(from, language, locale)
      : heardRange(from, amountOf(high, currency), language, locale);
  };
  return text
    .replace(NO_CENTS, '')
    .replace(THOUSANDS, '000')
    .replace(SIGN_AND_CODE, '')
    .replace(EACH, (_all, amount: string, many: string | undefined, one: string) =>
      many === undefined ? `${amount} ${per} ${units[one]?.[0] ?? one}` : `${amount} ${per} ${many} ${one}`,
    )
    .replace(BEFORE, (_all, sign: string, low: string, high?: string) => say(sign, low, high))
    .replace(AFTER, (_all, low: string, high: string | undefined, sign: string) => say(sign, low, high));
}

function amountOf(figure: string, currency: string): { amount: number; currency: string; exponent: number } {
  const [, whole = figure, part = '00'] = /^(.*)[.,](\d{1,2})$/u.exec(figure) ?? [];
  const exponent = currency === 'JPY' ? 0 : 2;
  const units = Number(whole.replaceAll(/\D/g, ''));
  return { amount: exponent === 0 ? units : units * 100 + Number(part.padEnd(2, '0')), currency, exponent };
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** "14/01", "le 24/12": a fraction has no figure that begins with nought, and no article. */
const DAY_OF_A_MONTH =
  /(?<![\d/.,])(?:(?=\d?\d\/0|0)|(?<=(?<!\p{L})(?:le|au|el|al|del)\s))(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/gu;

function day(
  year: number,
  month: number,
  date: number,
  locale: string,
  told: 'numeric' | 'none' = 'numeric',
): string | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const key = `${locale} ${told}`;
  const format =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(told === 'numeric' ? { year: told } : {}),
    });
  dayFormats.set(key, format);
  return format.format(Date.UTC(year, month - 1, date));
}

export function heardDays(text: string, { language, locale }: Ear): string {
  const monthFirst = language === 'en' && !/^en-(?!US)/.test(locale);
  return text
    .replace(
      /\b(\d{4})-(\d{2})-(\d{2})\b(?:T[\d:.]+Z?)?/g,
      (all, year, month, date) => day(Number(year), Number(month), Number(date), locale) ?? all,
    )
    .replace(/\b(\d{1,2})([./])(\d{1,2})\2(\d{4})\b/g, (all, first, sign, second, year) => {
      const [month, date] = monthFirst && sign === '/' ? [first, second] : [second, first];
      return day(Number(year), Number(month), Number(date), locale) ?? all;
    })
    .replace(DAY_OF_A_MONTH, (all, first, second) => {
      const [month, date] = monthFirst ? [first, second] : [second, first];
      // Of any year; the year is not said.
      return day(2024, Number(month), Number(date), locale, 'none') ?? all;
    });
}

const WRITTEN_TIME = String.raw`\b([01]?\d|2[0-4])(?::([0-5]\d)|\s?h\s?([0-5]\d)(?!\s?min))(?!:?\d)(?:\s?(?:(a\.m\.|p\.m\.|[ap]m)(?!\p{L})|Uhr\b|h\b|horas\b|heures\b))?`;
const TIME = new RegExp(WRITTEN_TIME, 'giu');
const TIMES = new RegExp(`${WRITTEN_TIME}${DASH}${WRITTEN_TIME.replace(String.raw`\b(`, '(')}`, 'giu');

export function heardTimes(text: string, { language }: Ear): string {
  const { clock, to } = earWords(language);
  const say = (
    hours: string,
    minutes = '0',
    half = '',
    isWhole = language !== 'en' || isOfWholeDay(hours),
  ): string => {
    // Whether half past nine is in the morning is not for us to say.
    if (!half && !isWhole) return `${hours}:${minutes}`;
    const noon = /^p/i.test(half) && Number(hours) < 12 ? 12 : 0;
    return clock(Number(hours) + noon, Number(minutes));
  };
  return text
    .replace(TIMES, (_all, h1: string, m1, m2, a1, h2: string, m3, m4, a2) => {
      const isWhole = language !== 'en' || isOfWholeDay(h1) || isOfWholeDay(h2);
      const [from, until] = [say(h1, m1 ?? m2, a1, isWhole), say(h2, m3 ?? m4, a2, isWhole)];
      // "10 to 19 Uhr": the word is said once where the first is a full hour.
      const short = /^\d+(?= \p{L})/u.exec(from)?.[0];
      const isFull = Number(m1 ?? m2) === 0 && language !== 'en';
      return `${isFull && short !== undefined ? short : from} ${to} ${until}`;
    })
    .replace(TIME, (_all, hours: string, m1, m2, half) => say(hours, m1 ?? m2, half));
}

/** "09:00" and "19:00" are of a clock of 24 hours, "9:00" may be of one of twelve. */
const isOfWholeDay = (hours: string): boolean => hours.startsWith('0') || Number(hours) > 12;

/** Longest first: "m²" is no "m". */
const UNITS = [
  'g/m²', 'km/h', 'kcal', 'Gbps', 'Mbps', 'mAh', 'kWh', 'm²', 'm³', '°C', '°F', 'kJ', 'MB', 'Mo', 'pc', 'lbs', 'pcs', 'uds', 'min', 'kg', 'mg', 'km', 'cm', 'mm', 'cl', 'ml', 'oz', 'lb', 'ft', 'kW', 'GB', 'TB', 'Go', 'To',
  'Hz', 'dB', 'lm', 'g', 'm', 'l', 'L', 'W', 'V', 'A', 'h', '"', '″', '°',
]; // prettier-ignore
export const UNIT = `(?:${UNITS.join('|')})(?![\\p{L}\\p{N}²³])`;
const MEASURE = new RegExp(
  `(\\d+(?:[.,]\\d+)?)(?:\\s?|-(?=\\p{L}+-\\p{L}))(${UNITS.join('|')})(?![\\p{L}\\p{N}²³])`,
  'gu',
);

export function heardMeasures(text: string, { language }: Ear): string {
  const { units, by, times } = earWords(language);
  const inch = units['"']?.[1] ?? '';
  return text
    .replace(/(?<=\d(?:\s?(?:cm|mm|m|in|"|″))?)\s?[×x]\s?(?=\d)/gu, ` ${by} `)
    .replace(
      /(?<=[\d\p{L}.]\s?)×\s?(?=\p{Lu}\s?\d)|(?<=\d\s)x\s(?=\p{Lu}\s?\d)|(?<=[\p{L}.]\s)×\s(?=\p{L})/gu,
      `${by} `,
    )
    .replace(
      /(?<=\d)\s?×\s?(?=\p{L})|(?<=(?<![\p{L}\d])\d+)\s?x\s(?=\p{Lu})|(?<=(?:^|[:,;(]\s?)\d+)\s?x\s(?=\p{L})/gu,
      ' ',
    )
    .replace(/(?<=\d)[×x](?![\p{L}\d])/gu, ` ${times}`)
    .replace(/(?<=\d\s?ft\s\d+)\s?in(?!\p{L})/gu, ` ${inch}`)
    .replace(MEASURE, (all, figure: string, unit: string) => {
      const name = units[unit];
      return name ? `${figure} ${named(name, Number(figure.replace(',', '.')), language)}` : all;
    });
}

export function heardRatings(text: string, { language }: Ear): string {
  const { outOf, stars } = earWords(language);
  return text
    .replace(/([★⭐]+)(☆*)/gu, (_all, full: string, empty: string, at: number) => {
      const count = Array.from(full).length;
      if (/\d\s?$/.test(text.slice(0, at)) && count === 1) return ` ${stars[1]}`;
      return `${count} ${outOf} ${count + Array.from(empty).length} ${stars[1]}`;
    })
    .replace(/(\d(?:[.,]\d)?)\s?\/\s?(5|10)(?![\d/])/g, `$1 ${outOf} $2`);
}

const RANGE = /(?<![\d.,-])(\d+(?:[.,]\d+)?)\s?%?\s?[–-]\s?(\d+(?:[.,]\d+)?)(?![\d-])/g;

/** "4711-22" is a number of something. */
const isRange = (low: string, high: string): boolean =>
  Number(low.replace(',', '.')) < Number(high.replace(',', '.'));

export function heardRanges(text: string, { language }: Ear): string {
  if (!/[\d+–-]/.test(text)) return text;
  const { to, percent, minus, plus, about, moreThan, lessThan, atLeast, atMost, days } = earWords(language);
  const short = days.map((each) => each.short).join('|');
  const long = (name: string): string =>
    days.find((each) => each.short.toLowerCase() === name.toLowerCase())?.long ?? name;
  const daysRange = new RegExp(`(?<!\\p{L})(${short})\\.?\\s?[–-]\\s?(${short})(?!\\p{L})\\.?`, 'giu');
  return text
    .replace(daysRange, (_all, from: string, until: string) => `${long(from)} ${to} ${long(until)}`)
    .replace(RANGE, (all, low: string, high: string) => (isRange(low, high) ? `${low} ${to} ${high}` : all))
    .replace(/(?<=\d\s\p{L}+)\s?–\s?(?=\d+\s\p{L})/gu, ` ${to} `)
    .replace(/(\d)\s?%/g, `$1 ${percent}`)
    .replace(/(?<![\p{L}\d-])(X{0,3}[SML]|\d?XL)\s?[–-]\s?(X{0,3}[SML]|\d?XL)(?![\p{L}\d-])/gu, `$1 ${to} $2`)
    .replace(/(?<=\d\s?)→\s?(?=\d)/gu, `${to} `)
    .replace(/(?<![\p{L}\d])[-−](?=\d+(?![\p{L}\d]*\p{Lu}))/gu, `${minus} `)
    .replace(/(?<![\p{L}\d])\+(?=\d+\s?(?:ans|años|Jahre|years)(?!\p{L}))/gu, `${moreThan} `)
    .replace(
      /(\bd)?(e )?[±~≈]\s?(?=\d)/g,
      (_all, d = '', e = '') => `${d}${d && language === 'fr' ? "'" : e}${about} `,
    )
    .replace(/(?<![\p{L}\d])\+\s?(?=\d)/gu, `${plus} `)
    .replace(/(?<=[\p{L}\d])\++(?=[\s.,;:!?)]|$)/gu, (signs) => ` ${plus}`.repeat(signs.length))
    .replace(/[≥]\s?(?=\d)/g, `${atLeast} `)
    .replace(/[≤]\s?(?=\d)/g, `${atMost} `)
    .replace(/>\s?(?=\d)/g, `${moreThan} `)
    .replace(/<\s?(?=\d)/g, `${lessThan} `);
}
