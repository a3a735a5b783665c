import type { Dice } from '../../dice.ts';
import { filled, said } from '../said.ts';
import type { Part } from '../said.ts';
import { putIn, startCart } from './cases.ts';
import type { Case, Said } from './cases.ts';
import { numberWords } from './frames.ts';
import type { Language } from './frames.ts';
import type { Goods } from './goods.ts';
import { makers } from './makers.ts';
import type { Change, Kind, Making } from './makers.ts';

/** Conversations in which carts are changed, in the words of people who knew nothing of the assistant. */

interface Act {
  kind: Kind;
  /** `lines`: a cart with several lines; `latest`: right after something was put in; `any`: whatever lies there. */
  when: 'lines' | 'latest' | 'any';
}

export const acts: Readonly<Record<string, Act>> = {
  remove: { kind: 'remove', when: 'lines' },
  'remove-one': { kind: 'remove-one', when: 'lines' },
  'remove-version': { kind: 'remove-version', when: 'lines' },
  'keep-only': { kind: 'keep-only', when: 'lines' },
  empty: { kind: 'empty', when: 'lines' },
  count: { kind: 'count', when: 'lines' },
  more: { kind: 'more', when: 'lines' },
  less: { kind: 'less', when: 'lines' },
  'swap-version': { kind: 'swap-named', when: 'lines' },
  'swap-old': { kind: 'swap-old', when: 'lines' },
  'swap-goods': { kind: 'swap-goods', when: 'lines' },
  'remove-it': { kind: 'remove-it', when: 'latest' },
  'count-it': { kind: 'count-it', when: 'latest' },
  'count-slip': { kind: 'no-count', when: 'latest' },
  'swap-it': { kind: 'swap-it', when: 'latest' },
  split: { kind: 'split', when: 'latest' },
  undo: { kind: 'undo', when: 'latest' },
  'view-cart': { kind: 'view-cart', when: 'any' },
  total: { kind: 'total', when: 'any' },
  checkout: { kind: 'checkout', when: 'any' },
};

/** Sentences that do not say what their act means, with the reason. */
const unfair: ReadonlySet<string> = new Set([
  // Right after some were put in, this may well be so many more.
  'i take {n} pieces of this',
]);

export interface Sentence {
  language: Language;
  act: string;
  text: string;
}

export function sentencesOf(part: Part): Sentence[] {
  return (['en', 'de', 'es', 'fr'] as const).flatMap((language) =>
    Object.keys(acts).flatMap((act) =>
      said(part, language, act)
        .filter((text) => !unfair.has(text))
        .map((text) => ({ language, act, text })),
    ),
  );
}

/** A conversation that ends with the sentence; undefined where what the dice gave is not fair for it. */
export function actCase(
  dice: Dice,
  store: string,
  all: readonly Goods[],
  sentence: Sentence,
): Case | undefined {
  const act = acts[sentence.act];
  if (!act) throw new Error(`No act ${sentence.act}.`);
  const making: Making = { dice, all, language: sentence.language, cart: [], latest: undefined, before: [] };
  if (act.when !== 'latest' || dice.roll() < 0.6) making.cart = startCart(making);
  if (act.when === 'lines' && making.cart.length < 2) return undefined;
  const given = making.cart;
  const added = act.when === 'latest' ? putIn(making) : undefined;
  if (act.when === 'latest' && !added) return undefined;
  const change = makers[act.kind](making);
  if (!change) return undefined;
  const say = filled(sentence.text, placesOf(making, change));
  if (/[{}]/.test(say)) return undefined;
  const last: Said = { kind: `said ${sentence.act}`, frame: sentence.text, say, cart: change.cart };
  return { store, language: sentence.language, given, said: [...(added ? [added] : []), last] };
}

/** Counts in figures, now and then in words. */
function placesOf(
  { dice, language }: Making,
  { words = {} }: Change,
): Record<string, string | number | undefined> {
  const inWords = dice.roll() < 0.3;
  return Object.fromEntries(
    Object.entries(words).map(([place, value]) => {
      const word = typeof value === 'number' && value > 1 ? numberWords[language][value] : undefined;
      return [place, (inWords && word) || value];
    }),
  );
}
