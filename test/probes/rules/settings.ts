import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../../bot/understanding/understanding.ts';

/** What a store's settings have that its rules are asked for. */
export interface Settings {
  languages: Language[];
  shipping: { cutOff: string; methods: { id: string; price: number; freeFrom?: number; days: [number, number]; regions: string[] }[] };
  hours: Readonly<Record<string, string>>;
  contacts: { email: string; phone?: string; address?: string };
  returns: { days: number; free?: boolean };
  warranty?: { years: number };
  payments?: (string | Readonly<Partial<Record<Language, string>>>)[];
  retention: { logDays: number };
  codes: string[];
  /** Figures of what is on offer: per cent or whole units of money. */
  offers: number[];
} // prettier-ignore

interface Offer {
  code?: string;
  kind: string;
  value?: number;
}

export function settingsOf(store: string, folder: string): Settings {
  const at = (file: string): string => readFileSync(path.join(folder, 'stores', store, file), 'utf8');
  const settings = parse(at('store.yaml')) as Settings;
  const book = readable(() => parse(at('promotions.yaml')) as { promotions?: Offer[]; coupons?: Offer[] });
  const { promotions = [], coupons = [] } = book ?? {};
  const offers = [...promotions, ...coupons].flatMap(({ kind, value }) =>
    value === undefined ? [] : [kind === 'percent' ? value : value / 100],
  );
  return { ...settings, codes: coupons.flatMap(({ code }) => code ?? []), offers };
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const spelled: Readonly<Record<number, string>> = {
  1: 'one|eine[nm]?|un|una?|une|next|same|nächsten|selben|siguiente|mismo|lendemain|même', 2: 'two|zwei|dos|deux', 3: 'three|drei|tres|trois', 4: 'four|vier|cuatro|quatre',
  5: 'five|fünf|cinco|cinq', 6: 'six|sechs|seis', 7: 'seven|sieben|siete|sept', 8: 'eight|acht|ocho|huit', 10: 'ten|zehn|diez|dix', 14: 'fourteen|vierzehn|catorce|quatorze',
  21: 'twenty-one|vingt et un', 28: 'twenty-eight', 30: 'thirty|drei(?:ß|ss)ig|treinta|trente', 45: 'forty-five|cuarenta y cinco', 60: 'sixty|sechzig|sesenta|soixante',
}; // prettier-ignore

/** A count as it may be written. */
export const count = (value: number): string =>
  `(?<![\\d.,])(?:${value}${spelled[value] === undefined ? '' : `|${spelled[value]}`})(?!\\d)`;

/** An amount of money in minor units, as it may be written. */
export function money(minor: number): string {
  const [whole, rest = ''] = (minor / 100).toFixed(2).split('.');
  return `(?<![\\d.,])${whole}${rest === '00' ? '(?:[.,]00)?' : `[.,]${rest}`}(?!\\d|[.,]\\d)`;
}

/** An hour of the day, as it may be written. */
export function clock(time: string): string {
  const [hours = '0', minute = '00'] = time.split(':');
  const hour = Number(hours);
  const half = `(?:[:.h ]{0,2}${minute})${minute === '00' ? '?' : ''}`;
  const afternoon = `${hour % 12 || 12}${half} ?[ap]\\.?m`;
  return `(?<!\\d)(?:0?${hour}${half}|${afternoon})(?!\\d)`;
}
