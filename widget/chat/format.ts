import type { Shown, Variant } from '../../bot/wire/parts.ts';
import { inShown } from '../../bot/wire/shown.ts';

/** `Blue · M`: the option values of one variant in the store's order and the shopper's words. */
export function optionText(options: Record<string, string>, shown: Shown | undefined): string {
  return Object.values(options)
    .map((value) => inShown(value, shown))
    .join(' · ');
}

/** The variant to offer first: one that can be bought, when there is one. */
export function firstVariant(variants: readonly Variant[]): Variant | undefined {
  return variants.find((variant) => variant.available) ?? variants[0];
}

/** `21 Nov 2026` in the shopper's locale; what is not a date stays as it is. */
export function formatDate(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // A date without a time is that day everywhere, not midnight in Greenwich.
  const timeZone = iso.includes('T') ? undefined : 'UTC';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(date);
}

export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** An address that is safe to put into a link or picture; undefined for scripts and other schemes. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  return scheme === undefined || /^(https?|mailto|tel)$/i.test(scheme) ? url : undefined;
}
