import type { Language } from '../bot/understanding/understanding.ts';

/** What is compared; the remaining slots are the product's own business. */
export const keys = [
  'priceMin', 'priceMax', 'currency', 'quantity', 'size', 'color', 'brand', 'ordinal', 'orderId', 'email', 'date', 'coupon', 'category',
] as const; // prettier-ignore

export interface SlotRow {
  text: string;
  lang: Language;
  /** By `keys`; others are left out of the comparison. */
  slots: Readonly<Record<string, unknown>>;
}
