import { english } from './en.ts';
import { german } from './de.ts';
import type { Counted, Words } from './words.ts';

/** The languages the pages have words for. */
export const pageWords = { en: english, de: german } satisfies Record<string, Words>;
export type PageLanguage = keyof typeof pageWords;

/** @returns the language itself where the pages have words for it, else English */
export function pageLanguage(language: string | undefined): PageLanguage {
  return language !== undefined && Object.hasOwn(pageWords, language) ? (language as PageLanguage) : 'en';
}

/**
 * How figures and dates are written: as the store's locale has it where that is of the page's language, else in the
 * page's language with the store's region: English in a store of `es-MX` is `en-MX`.
 */
export function pageLocale(locale: string, language: PageLanguage): string {
  const own = new Intl.Locale(locale);
  if (own.language === language) return locale;
  return own.region === undefined ? language : `${language}-${own.region}`;
}

/** Puts a count into its text, in the form that the language has for it. */
export function counted(forms: Counted, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', count.toLocaleString(locale));
}

/** The same with a span: "2–3 working days", "1 working day". */
export function countedSpan(forms: Counted, [from, to]: [number, number], locale: string): string {
  if (from === to) return counted(forms, to, locale);
  const form = new Intl.PluralRules(locale).select(to) === 'one' ? forms.one : forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).formatRange(from, to));
}
