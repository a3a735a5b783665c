import { readAs } from './as-written.ts';
import type { Rule } from './as-written.ts';
import { spokenCurrencies } from './money.ts';
import type { Grammar } from './reading.ts';

/** Amounts in a store's own currency where the grammar of prices does not speak of it: yen, dinars, kronor, złoty. */

/** Reads the message by `grammar` with the store's own currency as "$", and dollars by their code. */
export function inOwnCurrency(grammar: Grammar): Grammar {
  return (reading) => {
    const { code } = reading.request.currency;
    return spokenCurrencies.has(code) ? grammar(reading) : readAs(rulesOf(code), grammar)(reading);
  };
}

const known = new Map<string, readonly Rule[]>();

function rulesOf(code: string): readonly Rule[] {
  let rules = known.get(code);
  if (!rules) {
    const names = namesOf(code).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'); // prettier-ignore
    rules = [
      [/(?<!\p{L})\$(?=\s?\d)/gu, () => 'usd '],
      [/(?<=\d\s?)\$/gu, () => ' usd'],
      [new RegExp(`(?<!\\p{L})(?:${names})(?=\\s?\\d)`, 'giu'), () => '$'],
      [new RegExp(`(?<=\\d\\s?)(?:${names})(?!\\p{L})`, 'giu'), () => '$'],
    ];
    known.set(code, rules);
  }
  return rules;
}

/** Its code, its signs and what it is called, "Kuwait-Dinar", "yenes japoneses", by the noun alone; the longest first. */
function namesOf(currency: string): string[] {
  const told = (
    language: string,
    currencyDisplay: 'name' | 'symbol' | 'narrowSymbol',
    amount: number,
  ): string =>
    new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
      .formatToParts(amount)
      .find(({ type }) => type === 'currency')?.value ?? currency;
  const nouns = [1, 2].flatMap((amount) => [
    ...['en', 'de'].map((language) => told(language, 'name', amount).split(/[ -]/).at(-1) ?? ''),
    ...['es', 'fr'].map((language) => told(language, 'name', amount).split(' ')[0] ?? ''),
  ]);
  const signs = [told('en', 'symbol', 1), told('en', 'narrowSymbol', 1)];
  const all = [currency, ...signs, ...nouns, ...nouns.map((noun) => noun.replace(/(?<=\p{L}{3})s$/u, ''))];
  return [...new Set(all)].toSorted((one, other) => other.length - one.length);
}
