import * as v from 'valibot';
import { storeLanguages, type StoreLanguage as Language } from './texts.ts';

/** Values that the files of a store are made of, each with the advice that a wrong one gets. */

export const StoreLanguage = v.picklist(storeLanguages);
const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** One text for every language (a name), or one by language; where a language has none, that of the store's first. */
export const StoreText = v.union(
  [Words, v.record(StoreLanguage, Words)],
  'give a text of 1 to 300 characters, or one by language: {en: Parcel, de: Paket}',
);

export const atLeast = (least: number) => v.pipe(v.number(), v.minValue(least, `give ${least} or more`));
export const wholeAtLeast = (least: number) =>
  v.pipe(v.number(), v.safeInteger('give a whole number'), v.minValue(least, `give ${least} or more`));
export const Minor = v.pipe(
  v.number(),
  v.safeInteger('give whole minor units: 595 is 5.95'),
  v.minValue(0, 'give 0 or more'),
);
export const Percent = v.pipe(atLeast(0), v.maxValue(100, 'give at most 100'));
/** Whole days something is kept. */
export const DaysKept = v.pipe(
  v.number(),
  v.integer('give whole days'),
  v.minValue(1, 'give at least 1 day'),
  v.maxValue(4_000, 'give at most 4,000 days'),
);

const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
/** "14:00" */
export const Time = v.pipe(v.string(), v.regex(new RegExp(`^${clock}$`), 'give a time such as "14:00"'));
/** "09:00-18:00", "closed", or past midnight: "18:00-02:00". */
const Hours = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?:closed|${clock}-(?:${clock}|24:00))$`), 'hours read "09:00-18:00" or "closed"'),
  v.check(
    (hours) => hours.slice(0, 5) !== hours.slice(6),
    'give two different times, or "00:00-24:00" for all day',
  ),
);
export const Week = v.strictObject({
  monday: Hours,
  tuesday: Hours,
  wednesday: Hours,
  thursday: Hours,
  friday: Hours,
  saturday: Hours,
  sunday: Hours,
});

const canMake = (make: (text: string) => unknown) => (text: string) => {
  try {
    make(text);
    return true;
  } catch {
    return false;
  }
};
export const TimeZone = v.pipe(
  v.string(),
  v.check(
    canMake((timeZone) => new Intl.DateTimeFormat('en', { timeZone })),
    'give an IANA name such as "Europe/Berlin"',
  ),
);
export const Locale = v.pipe(
  v.string(),
  v.check(
    canMake((locale) => new Intl.NumberFormat(locale)),
    'give a tag such as "en-US"',
  ),
);
const isPattern = canMake((pattern) => new RegExp(pattern));
export const OrderNumberPattern = v.pipe(
  v.string(),
  v.check(isPattern, 'is no regular expression: write for example D-\\d{5}'),
  v.check(
    (pattern) => !isPattern(pattern) || !new RegExp(pattern).test(''),
    'fits where no number stands: write for example D-\\d{5}',
  ),
);
const currencies = new Set(Intl.supportedValuesOf('currency'));
export const CurrencyCode = v.pipe(
  v.string(),
  v.check((code) => currencies.has(code), 'give three capitals of ISO 4217, such as EUR'),
);

/** As browsers send it. Pages in an app have schemes of their own. */
export const Origin = v.pipe(
  v.string(),
  v.check(
    (text) =>
      /^https?:/.test(text)
        ? URL.canParse(text) && new URL(text).origin === text
        : /^[a-z][a-z\d+.-]*:\/\/[^\s/?#*]+$/.test(text),
    'give it as a browser sends it, in small letters and with no "/" at the end: "https://shop.example"',
  ),
);
/** A page: of anybody, of the chat's server, or of the store itself there. */
export const Link = v.pipe(
  v.string(),
  v.regex(
    /^(?:https?:\/\/[^\s/][^\s]*|\/(?!\/)[^\s]*|[a-z-]+(?:\/[a-z\d-]+)*)$/,
    'give "https://…", a path that begins with "/", or the name of a page of this store such as "checkout"',
  ),
);
export const Email = v.pipe(
  v.string(),
  v.regex(/^[^\s@,;<>]+@[^\s@,;<>]+$/, 'give an address such as "help@shop.example"'),
);

/** How a greeting says that no person speaks. */
const saysSo: Record<Language, RegExp> = {
  en: /\b(?:assistant|(?:chat)?bot|software|program|computer|machine|AI|virtual|automat\w+|not (?:a )?(?:person|human))\b/i,
  de: /assistent|\b(?:chat)?bot\b|software|programm|computer|maschine|\bKI\b|virtuell|automat|kein(?:e)? (?:mensch|person)/i,
  es: /asistente|\b(?:chat)?bot\b|software|programa|ordenador|máquina|\bIA\b|virtual|automátic|no (?:soy )?una persona/i,
  fr: /assistant|\b(?:chat)?bot\b|logiciel|programme|ordinateur|machine|\bIA\b|virtuel|automatique|pas une personne/i,
};
/** The first line in the panel, by language. */
export const Greeting = v.pipe(
  v.record(StoreLanguage, v.pipe(v.string(), v.maxLength(300, 'give at most 300 characters'))),
  v.check(
    (greeting) =>
      Object.entries(greeting).every(([language, text]) => saysSo[language as Language].test(text)),
    'say that an assistant speaks and not a person: "I am the shop\'s assistant, a program"',
  ),
);

const Colour = v.pipe(
  v.string(),
  v.regex(
    /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,30}|[a-z-]{3,12}\([\da-z #,.%/+-]{1,80}\))$/i,
    'give a color such as "#134b6b"',
  ),
);
/** Colours and shapes of the store's pages and of the chat on them. */
export const Theme = v.strictObject({
  accent: v.optional(Colour),
  onAccent: v.optional(Colour),
  background: v.optional(Colour),
  surface: v.optional(Colour),
  text: v.optional(Colour),
  /** Of corners, in pixels. */
  radius: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/, 'give whole pixels in quotes, "12"'))),
  headings: v.optional(v.pipe(v.string(), v.regex(/^[\w ,.'"-]{1,120}$/, 'give names of typefaces'))),
  headingWeight: v.optional(v.pipe(v.string(), v.regex(/^(?:[1-9]00|normal|bold)$/, 'give "400" to "900"'))),
});

/** Words that mean the same: a group that find each other, or after ">" what the words before it find too. */
export const SynonymLine = v.pipe(
  v.string(),
  v.maxLength(300, 'give at most 300 characters'),
  v.check(
    isSynonymLine,
    'give words that find each other, "wellies, rain boots", or words and what they find too, "sneakers > trainers, runners"',
  ),
);

function isSynonymLine(line: string): boolean {
  const sides = line.split('>').map((side) => side.split(',').map((term) => term.trim()));
  const areTerms = sides.flat().every((term) => /^[\p{L}\p{N}]/u.test(term) && term.split(/\s+/).length <= 4);
  return areTerms && (sides.length === 2 || (sides.length === 1 && sides.flat().length > 1));
}
