import { heardMoney } from '../../speech/ear/money.ts';
import { formatMoney } from '../../wire/money.ts';
import type { Intent, Language } from '../../understanding/understanding.ts';
import type { Money } from '../../wire/money.ts';

/** Words that stand on buttons, in tables and inside sentences. */
export interface Labels {
  language: Language;
  yes: string;
  no: string;
  neverMind: string;
  price: string;
  rating: string;
  /** Who makes or wrote a thing, before the name. */
  by: string;
  stock: string;
  inStock: string;
  soldOut: string;
  toCheckout: string;
  similarOnes: string;
  popularOnes: string;
  addToCart: string;
  talkToPerson: string;
  allOfIt: string;
  thisConversation: string;
  accountAndOrders: string;
  closed: string;
  /** `{"stars": 4.5, "count": 12}` in a table cell. */
  stars(stars: number, count: number): string;
  /** What a filter is called when it is given up: "the price limit". */
  filters: Record<string, string>;
  /** What an intent is called on a button: "Track an order". */
  intents: Record<Intent, string>;
}

/** How facts are put into words: once for the eye, once for the ear. Templates use nothing else for amounts, dates and lists. */
export interface Speaker {
  /** True when the sentence will be heard and no cards can be seen. */
  ear: boolean;
  money(amount: Money): string;
  /** "2 jackets": picks the plural form of the language. */
  count(n: number, forms: { one: string; other: string }): string;
  and(items: string[]): string;
  or(items: string[]): string;
  /** "Friday, 27 November" from an ISO date or date-time; the text itself when it is no date. */
  date(iso: string): string;
}

const speakers = new Map<string, Speaker>();

/** Building Intl formatters costs far more than using them, so each speaker is made once. */
export function speakerFor(labels: Labels, locale: string, timeZone: string, ear: boolean): Speaker {
  const safe = speakable(locale, labels.language);
  const key = `${labels.language} ${safe} ${timeZone} ${ear}`;
  let speaker = speakers.get(key);
  if (!speaker) {
    speaker = makeSpeaker(labels, safe, timeZone, ear);
    speakers.set(key, speaker);
  }
  return speaker;
}

/** Locales that were asked about, by language. Shoppers send the locale, so it is not kept without end. */
const speakables = new Map<string, string>();
const MOST_SPEAKABLES = 500;

/** The locale when it fits the language being spoken, else the language alone: no "119,00 $" in an English sentence. */
export function speakable(locale: string, language: string): string {
  const key = `${language} ${locale}`;
  let answer = speakables.get(key);
  if (answer === undefined) {
    answer = canonicalFor(locale, language);
    if (speakables.size >= MOST_SPEAKABLES) speakables.clear();
    speakables.set(key, answer);
  }
  return answer;
}

function canonicalFor(locale: string, language: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(locale);
    return canonical?.split('-')[0] === language ? canonical : language;
  } catch {
    return language;
  }
}

/** Numbers whose wording each speaker keeps. */
const MOST_COUNTED = 1_000;

function makeSpeaker(labels: Labels, locale: string, timeZone: string, ear: boolean): Speaker {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const bareDay = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  // Small numbers come up all day, and Intl takes longer over one than the rest of the sentence.
  const counted = new Map<number, { digits: string; isOne: boolean }>();
  const remember = (n: number): { digits: string; isOne: boolean } => {
    const count = { digits: number.format(n), isOne: plural.select(n) === 'one' };
    if (counted.size < MOST_COUNTED) counted.set(n, count);
    return count;
  };
  return {
    ear,
    money: (amount) => (ear ? heardMoney(amount, labels.language, locale) : formatMoney(amount, locale)),
    count(n, forms) {
      const { digits, isOne } = counted.get(n) ?? remember(n);
      return `${digits} ${isOne ? forms.one : forms.other}`;
    },
    and: (items) => conjunction.format(items),
    or: (items) => disjunction.format(items),
    date: (iso) => {
      const time = Date.parse(iso);
      if (Number.isNaN(time)) return iso;
      // A date without a time is that day everywhere; it must not slip a day in western time zones.
      return (iso.length === 10 ? bareDay : day).format(time);
    },
  };
}
