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
const SIGN = String.raw`US\$|CA\$|C\$|A\$|[$€£¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|JPY)\b`;
/** "1,299.50", "1.299,50", "1 299,50", "89", "1.5". */
const FIGURE = String.raw`\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?:[.,]\d{2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const DASH = String.raw`\s?[–—-]\s?`;
const BEFORE = new RegExp(`(${SIGN})\\s?(${FIGURE})(?:${DASH}(?:${SIGN})?\\s?(${FIGURE}))?`, 'gu');
const AFTER = new RegExp(`(?<![\\d.,])(${FIGURE})(?:\\s?(?:${SIGN})?${DASH}(${FIGURE}))?\\s?(${SIGN})`, 'gu');

/** A price for one of something, "$3/month": the sign stands between the amount and what it is for. */
const EACH = new RegExp(
  `((?:${SIGN})\\s?(?:${FIGURE})|(?:${FIGURE})\\s?(?:${SIGN}))\\s?/\\s?([\\p{L}²]+)`,
  'gu',
);
/** "19,–": no cents. */
const NO_CENTS = /(?<=\d),[–—-]{1,2}(?!\d)/g;

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
    .replace(EACH, (_all, amount: string, one: string) => `${amount} ${per} ${units[one]?.[0] ?? one}`)
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

function day(year: number, month: number, date: number, locale: string): string | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const format =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  dayFormats.set(locale, format);
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
    });
}

const WRITTEN_TIME = String.raw`\b([01]?\d|2[0-4])(?::([0-5]\d)|\s?h\s?([0-5]\d))(?!:?\d)\s?(?:(a\.m\.|p\.m\.|[ap]m)(?!\p{L})|Uhr\b|h\b|horas\b|heures\b)?`;
const TIME = new RegExp(WRITTEN_TIME, 'giu');
const TIMES = new RegExp(`${WRITTEN_TIME}${DASH}${WRITTEN_TIME.replace(String.raw`\b(`, '(')}`, 'giu');

export function heardTimes(text: string, { language }: Ear): string {
  const { clock, to } = earWords(language);
  const say = (hours: string, minutes = '0', half = ''): string => {
    const noon = /^p/i.test(half) && Number(hours) < 12 ? 12 : 0;
    return clock(Number(hours) + noon, Number(minutes));
  };
  return text
    .replace(TIMES, (_all, h1: string, m1, m2, a1, h2: string, m3, m4, a2) => {
      const [from, until] = [say(h1, m1 ?? m2, a1), say(h2, m3 ?? m4, a2)];
      // "10 to 19 Uhr": the word is said once where the first is a full hour.
      const short = /^\d+(?= \p{L})/u.exec(from)?.[0];
      const isFull = Number(m1 ?? m2) === 0 && language !== 'en';
      return `${isFull && short !== undefined ? short : from} ${to} ${until}`;
    })
    .replace(TIME, (_all, hours: string, m1, m2, half) => say(hours, m1 ?? m2, half));
}

/** Longest first: "m²" is no "m". */
const UNITS = [
  'g/m²', 'km/h', 'mAh', 'm²', '°C', '°F', 'lbs', 'pcs', 'uds', 'min', 'kg', 'mg', 'km', 'cm', 'mm', 'cl', 'ml', 'oz', 'lb', 'ft', 'kW', 'GB', 'TB', 'Go', 'To',
  'Hz', 'dB', 'lm', 'g', 'm', 'l', 'L', 'W', 'V', 'h', '"', '″', '°',
]; // prettier-ignore
const MEASURE = new RegExp(`(\\d+(?:[.,]\\d+)?)\\s?(${UNITS.join('|')})(?![\\p{L}\\p{N}²])`, 'gu');

export function heardMeasures(text: string, { language }: Ear): string {
  const { units, by } = earWords(language);
  return text
    .replace(/(?<=\d(?:\s?(?:cm|mm|m|in|"|″))?)\s?[×x]\s?(?=\d)/gu, ` ${by} `)
    .replace(/(?<=\d)\s?×\s?(?=\p{L})/gu, ' ')
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

export function heardRanges(text: string, { language }: Ear): string {
  const { to, percent, minus, plus, about, moreThan, lessThan, atLeast, atMost, days } = earWords(language);
  const short = days.map((each) => each.short).join('|');
  const long = (name: string): string =>
    days.find((each) => each.short.toLowerCase() === name.toLowerCase())?.long ?? name;
  const daysRange = new RegExp(`(?<!\\p{L})(${short})\\.?\\s?[–-]\\s?(${short})(?!\\p{L})\\.?`, 'giu');
  return text
    .replace(daysRange, (_all, from: string, until: string) => `${long(from)} ${to} ${long(until)}`)
    .replace(/(?<![\d.,-])(\d+(?:[.,]\d+)?)\s?%?\s?[–-]\s?(\d+(?:[.,]\d+)?)(?![\d-])/g, `$1 ${to} $2`)
    .replace(/(?<![\p{L}\d-])(X{0,3}[SML]|\d?XL)\s?[–-]\s?(X{0,3}[SML]|\d?XL)(?![\p{L}\d-])/gu, `$1 ${to} $2`)
    .replace(/(?<![\p{L}\d])[-−](?=\d)/gu, `${minus} `)
    .replace(/(?<![\p{L}\d])\+(?=\d)/gu, `${plus} `)
    .replace(/(?<=[\p{L}\d])\+(?=[\s.,;:!?)]|$)/gu, ` ${plus}`)
    .replace(/(\d)\s?%/g, `$1 ${percent}`)
    .replace(/[~≈]\s?(?=\d)/g, `${about} `)
    .replace(/[≥]\s?(?=\d)/g, `${atLeast} `)
    .replace(/[≤]\s?(?=\d)/g, `${atMost} `)
    .replace(/>\s?(?=\d)/g, `${moreThan} `)
    .replace(/<\s?(?=\d)/g, `${lessThan} `);
}
