import type { LaterKind, LimitKind, Language } from './frames.ts';
import type { Draw } from './cases.ts';
import { colorOf, materialOf, sizeOf } from './goods.ts';
import type { Limits } from './goods.ts';

/** Limits drawn from what a kind's goods are like and cost, and how they are said. */

const amounts: Record<Language, Record<string, string[]>> = {
  en: { USD: ['$#', '# dollars', '# bucks', '#'], EUR: ['# euros', '€#', '#€'], GBP: ['£#', '# pounds', '# quid'] },
  de: { USD: ['# dollar', '$#'], EUR: ['# euro', '# €', '#€'], GBP: ['# pfund', '£#'] },
  es: { USD: ['# dólares', '$#'], EUR: ['# euros', '# €', '#€'], GBP: ['# libras', '£#'] },
  fr: { USD: ['# dollars', '$#'], EUR: ['# euros', '# €', '#€'], GBP: ['# livres', '£#'] },
}; // prettier-ignore

/** A phrase with its amount, its bare lower amount and its value put in. */
export function phrased({ drawn, language, goods }: Draw, text: string, limits: Limits): string {
  const amount = amountSaid({ drawn, language, goods }, limits.priceMax ?? limits.priceMin ?? 0);
  const value = valueSaid(limits);
  return text.replace('{p}', amount).replace('{n}', String((limits.priceMin ?? 0) / 100)).replace('{v}', value); // prettier-ignore
}

/** An amount as people write it, with its currency or without. */
export function amountSaid({ drawn, language, goods }: Pick<Draw, 'drawn' | 'language' | 'goods'>, amount: number): string {
  return drawn.pick(amounts[language][goods.currency] ?? ['#']).replace('#', String(amount / 100));
} // prettier-ignore

export const valueSaid = ({ color, notColor, size, brand, material }: Limits): string =>
  color ?? notColor ?? size ?? brand ?? material ?? '';

/** A limit that some version of the kind's goods keeps to; none where the catalogue has no fair one. */
export function valuesOf(
  { goods, drawn, kind, language }: Draw,
  sort: LimitKind | LaterKind,
): Limits | undefined {
  const { must } = kind;
  const variants = must.flatMap((product) => product.variants);
  const own = language === goods.catalogueLanguage;
  const round = (price: number, up: number): number => (Math.floor(price / 500) + up) * 500;
  const prices = variants.map(({ price }) => price).toSorted((left, right) => left - right);
  const some = drawn.pick(prices);
  const plain = (values: (string | undefined)[], pattern: RegExp): string | undefined => {
    const fair = [...new Set(values.filter((value) => value !== undefined && pattern.test(value)))];
    return fair.length === 0 ? undefined : drawn.pick(fair)!.toLowerCase();
  };
  if (sort === 'max') return { priceMax: round(some, 1) };
  if (sort === 'min') return { priceMin: Math.max(500, round(some, 0)) };
  if (sort === 'between')
    return some < 500 ? undefined : { priceMin: round(some, 0), priceMax: round(some, 2) };
  if (sort === 'stock') return { stock: true };
  if (sort === 'reduced')
    return variants.some(({ price, compareAt = price }) => compareAt > price) ? { reduced: true } : undefined;
  if (sort === 'color' || sort === 'not') {
    const color = own ? plain(variants.map(colorOf), /^\p{L}+$/u) : undefined;
    return color === undefined ? undefined : sort === 'color' ? { color } : { notColor: color };
  }
  if (sort === 'size') {
    const size = plain(variants.map(sizeOf), /^(?:\d{1,3}(?:\.5)?|x{0,2}[sml]|[sml])$/iu);
    return size === undefined ? undefined : { size };
  }
  if (sort === 'brand') {
    const brand = plain(
      must.map((product) => product.brand),
      /^\p{L}[\p{L} ]+$/u,
    );
    return brand === undefined ? undefined : { brand };
  }
  if (sort === 'material') {
    const material = own ? plain(must.map(materialOf), /^\p{L}+$/u) : undefined;
    return material === undefined ? undefined : { material };
  }
  return {};
}
