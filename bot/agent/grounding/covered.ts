import type { Clause } from './clause.ts';
import { isContrary } from './contrary.ts';
import { CHOICE, claimsOf, holds, isTail, LATER } from './holds.ts';
import type { Fact, Ledger } from './ledger.ts';
import { normalise, wordsOf } from './normal.ts';
import { meansSame } from './same-words.ts';
import { isSame } from './same-quantity.ts';
import type { Subjects } from './subjects.ts';

/**
 * Whether what a clause says is made of what is known: every word of it that means something stands in a field or
 * sentence about the same product, and is said or denied there as it is here. Rules of the store: support.ts.
 */

/** "One reviewer finds it heavy": what a review says is told as its writer's. */
const TOLD_BY_SOMEBODY =
  /\b(?:reviewers?|(?:one|a|some|another) (?:customer|buyer|shopper|owner|reviewer)s?|(?:in|according to) (?:a|one|the) reviews?|one review|(?:eine?[rm]?|laut) (?:kaufer\w*|kund\w+|bewertung\w*|rezension\w*)|un[ao]? (?:cliente|clienta|compradora?|usuari[oa]|opinion|resena)|segun (?:una|un)|un(?:e)? (?:avis|client|cliente|acheteur|acheteuse)|selon un)\b/;

export const isToldBySomebody = (text: string): boolean => TOLD_BY_SOMEBODY.test(normalise(text));

/** What names nothing is of the one product that alone has what it speaks of: "sage is in stock". */
export function soleHolder(clause: Clause, named: Clause, ledger: Ledger): Subjects {
  const all = [...ledger.prices.keys()].map((key) => new Set([key]));
  const speaks = (keys: Subjects): boolean =>
    ledger.facts.some((fact) => fact.about !== undefined && keys.has(fact.about) && (clause.words.some((word) => holds(fact, word)) || clause.quantities.some((said) => fact.quantities.some((known) => isSame(said, known, clause, ledger)))));
  const holders = all.filter((keys) => isCovered(clause, keys, ledger) && !isContrary(clause, named, keys, ledger));
  const [only] = holders;
  return only !== undefined && all.filter(speaks).length === 1 ? only : new Set();
} // prettier-ignore

/** The fields and sentences of a product add up: "a wooden handle" and "20 cm" may be said together. */
export function isCovered(clause: Clause, about: Subjects, ledger: Ledger): boolean {
  const keys = about.size > 0 ? about : onlyOrder(ledger);
  const isTheirs = isToldBySomebody(clause.text);
  const facts = ledger.facts.filter(({ about: of, source }) => of !== undefined && keys.has(of) && (source === 'review') === isTheirs); // prettier-ignore
  if (facts.length === 0) return false;
  const titles = [...about].flatMap((key) => wordsOf(normalise(ledger.titles.get(key) ?? '')));
  const words = clause.words.filter(
    (word) => !titles.some((known) => meansSame(known, word) || isTail(known, word)),
  );
  const claims = claimsOf(clause);
  if (clause.negative)
    return (
      deniedBy(facts, words, claims) ||
      isOtherState(facts, words, claims) ||
      (claims.every((id) => id === 'stock') && isAwaited(facts, words, clause, ledger))
    );
  const said = facts.filter(({ negative }) => !negative);
  const isOfIt = (fact: Fact): boolean => words.length + claims.length === 0 || words.some((word) => holds(fact, word)) || claims.some((id) => isOf(fact, id, clause)); // prettier-ignore
  const days = clause.quantities.filter(({ kind }) => kind !== 'money' && kind !== 'number');
  if (!days.every((quantity) => said.some((fact) => isOfIt(fact) && fact.quantities.some((known) => isSame(quantity, known, clause, ledger))))) return false; // prettier-ignore
  return (
    words.every((word) => said.some((fact) => holds(fact, word))) &&
    claims.every((id) => said.some((fact) => isOf(fact, id, clause)))
  );
}

/** "It is not on its way yet": of the one order that was read. */
function onlyOrder(ledger: Ledger): Subjects {
  const orders = new Set(
    ledger.facts.map(({ about = '' }) => about).filter((about) => about.startsWith('order:')),
  );
  return orders.size === 1 ? orders : new Set();
}

/** Whether a field is of what a claim says; what is for children is told by their age, what there is by its choices. */
const BY_HAND = /\b(?:hand|hands|handwasche|mano|main)\b/;

const isOf = ({ concepts, under, text }: Fact, id: string, { quantities }: Clause): boolean =>
  concepts.has(id) ||
  under?.concepts.has(id) === true ||
  (id === 'child' && concepts.has('age') && quantities.length > 0) ||
  (id === 'stock' && concepts.has('variants')) ||
  (id === 'machinewash' && concepts.has('washable') && !BY_HAND.test(normalise(text)));

/** What is denied must be denied by one field or sentence, which speaks of all of it. */
function deniedBy(facts: Fact[], words: readonly string[], claims: string[]): boolean {
  if (words.length + claims.length === 0) return false;
  return facts.some(
    (fact) =>
      fact.negative &&
      words.every((word) => holds(fact, word)) &&
      claims.every((id) => fact.concepts.has(id) || fact.under?.concepts.has(id)) &&
      (words.some((word) => fact.words.some((known) => meansSame(known, word))) || claims.some((id) => fact.concepts.has(id))),
  );
} // prettier-ignore

/** "The 43 is not in stock": what is there again from a later day only. */
const isAwaited = (facts: Fact[], words: readonly string[], clause: Clause, ledger: Ledger): boolean =>
  words.length + clause.quantities.length > 0 &&
  facts.some((fact) => fact.under?.concepts.has('stock') && LATER.test(normalise(fact.text)) && fact.quantities.some(({ kind }) => kind === 'date') && words.every((word) => holds(fact, word) || CHOICE.test(word)) && clause.quantities.every((said) => fact.quantities.some((known) => isSame(said, known, clause, ledger)))); // prettier-ignore

const STATES: ReadonlySet<string> = new Set(['onway', 'packed', 'delivered', 'cancelled']);

/** An order is in one state: what is being packed is not on its way. */
const isOtherState = (facts: Fact[], words: readonly string[], claims: string[]): boolean =>
  words.length === 0 &&
  claims.length === 1 &&
  claims.every((id) => STATES.has(id)) &&
  facts.some(({ about, concepts }) => about?.startsWith('order:') === true && [...concepts].some((id) => STATES.has(id))) &&
  !facts.some(({ concepts, negative }) => !negative && claims.some((id) => concepts.has(id))); // prettier-ignore
