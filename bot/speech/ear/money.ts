import { formatMoney, type Money } from '../../wire/money.ts';
import type { Language } from '../../understanding/understanding.ts';
import { earWords, named } from './ear-words.ts';

/** "119 dollars", "119 dollars 50", "119 euros con 50", "50 cents": the way a person says a price. */
export function heardMoney(amount: Money, language: Language, locale: string = language): string {
  const { currencies, minus, and } = earWords(language);
  const name = currencies[amount.currency];
  if (!name) return formatMoney(amount, locale);
  const scale = 10 ** amount.exponent;
  const absolute = Math.abs(amount.amount);
  const [whole, rest] = [Math.floor(absolute / scale), absolute % scale];
  const sign = amount.amount < 0 ? `${minus} ` : '';
  if (whole === 0 && rest > 0 && name.part) return `${sign}${rest} ${named(name.part, rest, language)}`;
  const words = `${whole} ${named(name.whole, whole, language)}`;
  if (rest === 0) return sign + words;
  // "5 dollars 5" would be taken for 5.50.
  if (rest < 10 && name.part) return `${sign}${words} ${and} ${rest} ${named(name.part, rest, language)}`;
  return `${sign}${words} ${language === 'es' ? 'con ' : ''}${rest}`;
}

/** "59 to 119 dollars" where both are whole, each by itself otherwise. */
export function heardRange(lowest: Money, highest: Money, language: Language, locale?: string): string {
  const { to } = earWords(language);
  const scale = 10 ** lowest.exponent;
  const high = heardMoney(highest, language, locale);
  if (lowest.amount % scale !== 0 || lowest.amount < 0 || !/^\d/.test(high))
    return `${heardMoney(lowest, language, locale)} ${to} ${high}`;
  return `${lowest.amount / scale} ${to} ${high}`;
}
