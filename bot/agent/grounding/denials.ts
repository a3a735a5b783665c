import { sayings, spanishPast, type Deed } from './deed-words.ts';
import { denialWords, type DenialWords } from './denial-words.ts';
import type { Done } from './deed-words.ts';
import { concepts, kindOf } from './lexicon.ts';
import type { Ledger } from './ledger.ts';
import { codesIn } from './names.ts';
import { normalise } from './normal.ts';
import { titlesIn, withoutTitles } from './subjects.ts';

/**
 * "I have not cancelled anything": that something was not done is no claim, as long as the turn did not do it. Only
 * whole sentences count that are made of nothing but the words of a denial, so that nothing is said along with it. What
 * has not become of an order is another matter: the order must have been read.
 */

/** "Did not cancel": other languages do not say it with the base form. */
const BASE: Partial<Record<string, Deed>> = {
  cancel: 'other',
  add: 'added',
  remove: 'removed',
  change: 'changed',
  send: 'passed-on',
};
/** Told apart by what stands beside them where they claim something; here all that may stand there is known. */
const BESIDE = /^(?:placed|passee?s?|mise?s?)$/;
const CART = /^(?:cart|basket|bag|warenkorb|einkaufswagen|carrito|cesta|panier)$/;
const LIES = /^(?:is|isn't|are|aren't|ist|sind|liegt|liegen|esta|estan|est|sont)$/;

const verbs: [Deed, RegExp][] = [...sayings.map((saying) => saying.verbs), spanishPast].flatMap((each) =>
  Object.entries(each).map(([deed, words]): [Deed, RegExp] => [
    deed as Deed,
    new RegExp(`^(?:${normalise(words)})$`),
  ]),
);

const pasts = new RegExp(`^(?:${normalise(Object.values(spanishPast).join('|'))})$`);
/** "Cancelé" says who did it by itself. */
const isMyPast = (word: string, { language }: Ledger): boolean => language === 'es' && pasts.test(word);

function deedOf(word: string): Deed | undefined {
  const deed = BASE[word] ?? verbs.find(([, pattern]) => pattern.test(word))?.[0];
  return deed ?? (BESIDE.test(word) ? 'other' : undefined);
}

/** What is known of what a sentence denies: `undone` in truth, `done` in this turn, or `unknown`. */
export type Denied = 'undone' | 'done' | 'unknown';

/** @returns undefined for a sentence that does anything but deny that something was done. */
export function deniedIn(sentence: string, ledger: Ledger): Denied | undefined {
  const words = denialWords[ledger.language];
  const bare = codesIn(sentence).reduce((rest, code) => rest.replace(code, ''), sentence);
  const plain = normalise(withoutTitles(bare, ledger)).trim();
  const text = plain.replace(words.opening, '').replace(/ ?[.!]$/, '');
  if (/[^a-z' -]/.test(text)) return undefined;
  const said = text.match(/[a-z]+n't|i've|n'ai|[a-z]+'(?=[a-z])|[a-z]+/g) ?? [];
  const isPlain = (word: string): boolean =>
    denies(word, words) || words.plain.has(word) || words.mine.has(word);
  const deeds = said.filter((word) => !isPlain(word));
  if (!deeds.every((word) => deedOf(word) !== undefined) || !isDenied(said, deeds, ledger)) return undefined;
  if (deeds.length > 0) {
    const known = new Set(deeds.map((word) => knownOf(word, said, ledger)));
    return known.has('done') ? 'done' : known.has('unknown') ? 'unknown' : 'undone';
  }
  if (!said.some((word) => CART.test(word)) || !said.some((word) => LIES.test(word))) return undefined;
  return isInCart(sentence, ledger) ? 'done' : 'undone';
}

const denies = (word: string, { negators }: DenialWords): boolean =>
  negators.has(word) || word.endsWith("n't");

/** The denial comes before what it denies, or right after it, and only once where two of them would affirm. */
function isDenied(said: string[], [deed]: string[], { language }: Ledger): boolean {
  const words = denialWords[language];
  const first = said.findIndex((word) => denies(word, words));
  if (first < 0 || (deed !== undefined && first > said.indexOf(deed) + 1)) return false;
  if (language === 'es') return true;
  if (language === 'fr') return said.some((word) => /^n(?:e|'|'ai)$/.test(word));
  return said.filter((word) => denies(word, words)).length === 1;
}

function isInCart(sentence: string, ledger: Ledger): boolean {
  const named = titlesIn(sentence, ledger).map(({ key }) => key);
  const isThere = ({ deed, title }: Done): boolean =>
    deed === 'in-cart' && (title === undefined || named.length === 0 || named.includes(title));
  return ledger.done.some(isThere);
}

/** What the assistant did is known. What became of an order is, once it was read. */
function knownOf(word: string, said: string[], ledger: Ledger): Denied {
  const deed = deedOf(word);
  if (ledger.done.some((done) => done.deed === deed)) return 'done';
  const { mine } = denialWords[ledger.language];
  if (deed !== 'other' || said.some((each) => mine.has(each)) || isMyPast(word, ledger)) return 'undone';
  const meant = concepts.filter(({ id, pattern }) => kindOf(id) !== 'matter' && word.replace(pattern, '') !== word);
  const ofOrders = ledger.facts.filter(({ source, about }) => source === 'data' && about?.startsWith('order:'));
  if (meant.length === 0 || ofOrders.length === 0) return 'unknown';
  return ofOrders.some((fact) => meant.some(({ id }) => fact.concepts.has(id))) ? 'done' : 'undone';
} // prettier-ignore
