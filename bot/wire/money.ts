import * as v from 'valibot';

/**
 * An amount of money: whole minor units of an ISO 4217 currency, and how many of them make a major unit.
 * `{amount: 11900, currency: 'USD', exponent: 2}` is $119.00. Never a floating-point number of dollars.
 */
export const Money = v.object({
  amount: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  exponent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
});
export type Money = v.InferOutput<typeof Money>;

/** How an amount reads in `locale` (BCP 47): `formatMoney({amount: 11900, currency: 'USD', exponent: 2}, 'en-US')` is `$119.00`. */
export function formatMoney(money: Money, locale: string): string {
  const major = money.amount / 10 ** money.exponent;
  return currencyFormat(locale, money.currency, money.exponent).format(major);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Building an Intl.NumberFormat costs far more than using it, so each is kept. */
function currencyFormat(locale: string, currency: string, exponent: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${exponent}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: exponent,
      maximumFractionDigits: exponent,
    });
    formats.set(key, format);
  }
  return format;
}
