import type { Clause } from './clause.ts';
import type { Ledger } from './ledger.ts';
import { normalise, sameStem, wordsOf } from './normal.ts';

/** Which products or order a sentence speaks of; empty when it names none. */
export type Subjects = ReadonlySet<string>;

/** A title's own words claim nothing: "Oat Soap" need not hold oats. */
export function withoutTitles(text: string, ledger: Ledger): string {
  let rest = text;
  for (const title of ledger.titles.values()) rest = rest.replace(patternOf(title), 'it');
  return rest;
}

const patterns = new Map<string, RegExp>();
const MOST_KEPT = 500;

function patternOf(title: string): RegExp {
  const known = patterns.get(title);
  if (known) return known;
  const plain = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const made = new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, 'giu');
  if (patterns.size >= MOST_KEPT) patterns.clear();
  patterns.set(title, made);
  return made;
}

/** "At $59 it stays under your $70": the price tells which product is meant. */
export function pricedAt({ quantities }: Clause, ledger: Ledger): Subjects {
  const amounts = quantities.filter(({ kind }) => kind === 'money').map(({ value }) => Number(value));
  const keys = [...ledger.prices].filter(([, { lowest, highest }]) => amounts.includes(lowest) || amounts.includes(highest));
  return new Set(keys.map(([key]) => key));
} // prettier-ignore

/** The products that a text names, by their title or by what only their title holds. */
export function subjectsIn(text: string, ledger: Ledger): Subjects {
  const named = titlesIn(text, ledger);
  // "The Fjell is not meant for rain": the capital tells the name from the word.
  const best = named.some(({ hasCapital }) => hasCapital)
    ? named.filter(({ hasCapital }) => hasCapital)
    : named;
  return new Set(best.map(({ key }) => key));
}

export const namesTitle = (text: string, ledger: Ledger): boolean =>
  titlesIn(text, ledger).some(({ hasCapital }) => hasCapital);

export function titlesIn(text: string, ledger: Ledger): { key: string; hasCapital: boolean }[] {
  const said = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  const titles = [...ledger.titles].map(([key, title]) => ({ key, words: wordsOf(normalise(title)) }));
  return titles.flatMap(({ key, words }) => {
    const shared = titles.filter((other) => other.key !== key).flatMap((other) => other.words);
    const own = words.filter((word) => word.length > 3 && !shared.includes(word));
    const hits = said.filter((word) => own.some((known) => sameStem(normalise(word), known)));
    return hits.length === 0 ? [] : [{ key, hasCapital: hits.some((word) => /^\p{Lu}/u.test(word)) }];
  });
}
