import { parseMinorUnits } from './minor-units.ts';

const symbols: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** An amount as a feed writes it: "12.00 USD", "EUR 1.299,00", "19,90 €". */
export interface WrittenAmount {
  /** Minor units. */
  amount: number;
  /** ISO 4217; absent where the text names none, or only "$", which a dozen currencies share. */
  currency?: string;
}

/** @returns undefined when the text is no amount. */
export function readAmount(text: string, exponent: number): WrittenAmount | undefined {
  const bare = text.trim();
  const amount = parseMinorUnits(bare, exponent);
  if (amount === undefined) return undefined;
  const code = /^([A-Za-z]{3})(?![A-Za-z])|(?<![A-Za-z])([A-Za-z]{3})$/.exec(bare);
  const symbol = /[€£¥]/.exec(bare)?.[0];
  const currency = (code?.[1] ?? code?.[2])?.toUpperCase() ?? (symbol ? symbols[symbol] : undefined);
  return { amount, ...(currency ? { currency } : {}) };
}

/** Whether a day lies within "START/END" (ISO 8601); an open or unreadable end does not bound. */
export function isWithin(interval: { start?: string; end?: string }, now: Date): boolean {
  const start = Date.parse(interval.start ?? '');
  const end = Date.parse(interval.end ?? '');
  // A bare day as the end means the whole of that day.
  const isBareDay = /^\d{4}-\d{2}-\d{2}$/.test(interval.end?.trim() ?? '');
  const last = isBareDay ? end + 24 * 60 * 60 * 1000 - 1 : end;
  return !(now.getTime() < start) && !(now.getTime() > last);
}
