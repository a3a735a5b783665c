import type { Language } from '../../understanding/understanding.ts';
import { earWords } from './ear-words.ts';
import type { Ear } from './written-figures.ts';

/** What is shortened in writing and said in full: "Tue, Nov 24", "10am–6pm", "the 24.11.", feet and inches. */

interface Months {
  /** Names in full, January first. */
  full: readonly string[];
  /** Their numbers by what they are shortened to, in small letters without a point. */
  byShort: ReadonlyMap<string, number>;
  /** A shortened one beside the figure of a day. */
  beside: RegExp;
  /** A shortened day of the week before its date. */
  weekdays: RegExp;
  /** One with its point, anywhere but where a sentence ends. */
  pointed: RegExp;
  /** The same before an hour of the clock. */
  beforeHours: RegExp;
}

const monthsOf = new Map<Language, Months>();

function months(language: Language): Months {
  const known = monthsOf.get(language);
  if (known) return known;
  const named = (month: 'long' | 'short'): string[] => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const parts = format.formatToParts(Date.UTC(2026, at, 1));
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    });
  };
  const full = named('long');
  const byShort = new Map<string, number>();
  for (const [at, name] of named('short').entries()) {
    const short = name.replace(/\.$/, '').toLowerCase();
    // Beside what the language's own tables have, people write the first three letters.
    for (const one of [short, short.slice(0, 3)]) if (one !== full[at]?.toLowerCase()) byShort.set(one, at);
  }
  const names = [...byShort.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const before = language === 'en' ? String.raw`|(?<!\p{L})(?:${names})\.?(?=\s\d{1,2}(?!\d))` : '';
  const beside = new RegExp(
    String.raw`(?<=\d\.?\s(?:de\s)?)(?:${names})(?!\p{L})\.?${before}|(?<!\p{L})(?:${names})\.?(?=\s20\d\d(?!\d))`,
    'giu',
  );
  const days = earWords(language).days.map(({ short }) => short);
  const day = String.raw`(?<!\p{L}|[–—-]\s?)(${days.join('|')})`;
  const weekdays = new RegExp(String.raw`${day}(?:\.,?|,)(?=\s(?:\d|\p{L}+\.?\s\d))`, 'gu');
  const pointed = new RegExp(String.raw`${day}\.(?=,?\s?[\p{Ll}\d])`, 'gu');
  const beforeHours = new RegExp(String.raw`${day}\.?(?=,?\s\d{1,2}(?::\d\d|\s?[ap]\.?m\b))`, 'gu');
  const found = { full, byShort, beside, weekdays, pointed, beforeHours };
  monthsOf.set(language, found);
  return found;
}

const dayOf = (language: Language, name: string): string =>
  earWords(language).days.find(({ short }) => short === name)?.long ?? name;

/** "Sat 9:00" is "Saturday 9:00", "Sa 09:00–18:00" "Samstag 09:00–18:00". */
export const heardDaysOfHours = (text: string, { language }: Ear): string =>
  text.replace(months(language).beforeHours, (_all, name: string) => dayOf(language, name));

/** "Tue, Nov 24" is "Tuesday, November 24", "am 24.11." "am 24. November". */
export function heardShortDays(text: string, { language }: Ear): string {
  const { full, byShort, beside, weekdays, pointed } = months(language);
  const said = text
    .replace(weekdays, (_all, name: string) => `${dayOf(language, name)},`)
    .replace(beside, (all, at: number, whole: string) => {
      const month = full[byShort.get(all.replace('.', '').toLowerCase()) ?? -1] ?? all;
      return language === 'es' && /\d\s$/.test(whole.slice(0, at)) ? `de ${month}` : month;
    });
  const whole = said.replace(pointed, (_all, name: string) => dayOf(language, name));
  if (language !== 'de') return whole;
  return whole.replace(
    /(?<=(?<!\p{L})(?:am|bis|zum|vom|ab|seit|den|dem|und)\s(?:\p{L}+,\s)?)(\d{1,2})\.(\d{1,2})\.(?!\d)/giu,
    (all, date: string, month: string) =>
      full[Number(month) - 1] ? `${Number(date)}. ${full[Number(month) - 1]}` : all,
  );
}

/** "10am–6pm" is "10 AM to 6 PM". */
export function heardHours(text: string, { language }: Ear): string {
  if (language !== 'en') return text;
  const { clock, to } = earWords(language);
  return text
    .replaceAll(
      /(?<![\d:.,])(1[0-2]|[1-9])\s?([ap])(?:m(?!\p{L})|\.m\.)/giu,
      (_all, hours: string, half: string) =>
        clock((Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0), 0),
    )
    .replaceAll(/(?<=[AP]M)\s?[–—-]\s?(?=\d)/g, ` ${to} `);
}

const NO_THING =
  'wide|long|tall|high|deep|thick|across|apart|by|x|and|or|in|for|to|from|is|are|at|of|on|with|longer|wider|taller|shorter|than';
const INCHES_OF_A_THING = new RegExp(String.raw`(?<=\d)\s?["″](?=\s(?!(?:${NO_THING})\b)\p{L})`, 'gu');

/** Feet and inches, and how many inches a thing has: "a 12 inch pan", but "12 inches wide". */
export function heardInches(text: string, { language }: Ear): string {
  const { units } = earWords(language);
  const [foot = '', feet = ''] = units['ft'] ?? [];
  const [inch = '', inches = ''] = units['"'] ?? [];
  const said = text.replaceAll(
    /(?<!\d)(\d{1,2})['’′]\s?(\d{1,2})\s?["″”]/g,
    (_all, long: string, short: string) =>
      `${long} ${long === '1' ? foot : feet} ${short} ${short === '1' ? inch : inches}`,
  );
  if (language !== 'en') return said;
  return said.replaceAll(INCHES_OF_A_THING, ` ${inch}`);
}
