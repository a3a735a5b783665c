import { isHypothetical, type Clause } from './clause.ts';
import { CHOICE, claimsOf, holds, LATER, LOOSE } from './holds.ts';
import type { Fact, Ledger } from './ledger.ts';
import { kindOf } from './lexicon.ts';
import { normalise } from './normal.ts';
import { meansSame } from './same-words.ts';
import { isSame } from './same-quantity.ts';
import type { Subjects } from './subjects.ts';

/** Whether what is known says the contrary of what a clause grants. */

/** @returns whether a field of one of `about` says the contrary of what `clause` grants; `named` is the clause with its names. */
export function isContrary(clause: Clause, named: Clause, about: Subjects, ledger: Ledger): boolean {
  if (clause.negative) return false;
  const facts = ledger.facts.filter(({ about: of, source }) => of !== undefined && (about.size === 0 || about.has(of)) && source !== 'review');
  const claims = claimsOf(clause);
  if (isAgainstAllergy(facts, named) || isLeftOut(facts, named) || isCancelledLate(clause, ledger)) return true;
  if (isContradicted(facts, clause.words, claims) || isMixed(facts, clause.words, clause)) return true;
  if (clause.concepts.has('stock') && !isThere(facts, clause.words, clause)) return true;
  return clause.concepts.has('safe') && facts.some(({ concepts, negative }) => concepts.has('plastics') && !negative);
} // prettier-ignore

/** "You can still cancel it", of the order that has left. */
const isCancelledLate = ({ concepts, text }: Clause, { facts }: Ledger): boolean =>
  concepts.has('cancelled') &&
  !isHypothetical(text) &&
  facts.some(({ about, concepts: state, negative }) => about?.startsWith('order:') === true && !negative && (state.has('onway') || state.has('delivered'))) &&
  facts.some(({ passage, concepts: rule, text: told }) => passage !== undefined && rule.has('cancelled') && isHypothetical(told)); // prettier-ignore

/** @returns whether a rule of the store denies all of what `clause` grants, and none grants it. */
export function isForbidden(clause: Clause, ledger: Ledger): boolean {
  const claims = claimsOf(clause);
  if (clause.negative || claims.length === 0 || clause.words.length === 0) return false;
  const isAll = (fact: Fact): boolean => clause.words.every((word) => holds(fact, word)) && claims.every((id) => fact.concepts.has(id));
  const rules = ledger.facts.filter(({ passage }) => passage !== undefined);
  const grants = (fact: Fact): boolean => isAll(fact) || (clause.quantities.length > 0 && clause.words.every((word) => holds(fact, word)) && clause.quantities.every((said) => fact.quantities.some((known) => isSame(said, known, clause, ledger))));
  return rules.some((fact) => fact.negative && isAll(fact)) && !rules.some((fact) => !fact.negative && grants(fact));
} // prettier-ignore

/** "The batteries come with it", where a field of them says that they do not. */
function isContradicted(facts: Fact[], words: readonly string[], claims: string[]): boolean {
  const speaks = (fact: Fact, word: string): boolean => [...fact.words, ...(fact.under?.words ?? [])].some((known) => meansSame(known, word)); // prettier-ignore
  const says = (fact: Fact, word: string): boolean => fact.words.some((known) => !fact.under?.words.includes(known) && meansSame(known, word)); // prettier-ignore
  const isDenied = words.some(
    (word) =>
      facts.some((fact) => fact.negative && speaks(fact, word)) &&
      !facts.some((fact) => !fact.negative && says(fact, word)),
  );
  if (isDenied || claims.length === 0) return isDenied;
  const isSpokenOf = (fact: Fact): boolean => words.length === 0 || words.some((word) => speaks(fact, word));
  const claimed = (negative: boolean, id: string): boolean =>
    facts.some(
      (fact) =>
        fact.negative === negative &&
        fact.concepts.has(id) &&
        (isSpokenOf(fact) || claims.every((each) => fact.concepts.has(each))),
    );
  return claims.some((id) => claimed(true, id) && !claimed(false, id));
}

/** "Suitable for those allergic to milk", of what holds milk. */
const isAgainstAllergy = (facts: Fact[], { concepts, text }: Clause): boolean =>
  concepts.has('allergy') &&
  SUITS.test(normalise(text)) &&
  facts.some((fact) => !fact.negative && [...concepts].some((id) => id !== 'allergy' && kindOf(id) === 'claim' && !LOOSE.has(id) && fact.concepts.has(id))); // prettier-ignore

const SUITS =
  /\b(?:suit\w*|safe|fine|ok|convien\w*|geeignet|unbedenklich|apt[oa]s?|adecuad[oa]s?|pueden? (?:comer|tomar)|can (?:eat|have))\b/;

/** "The battery is included", where it is said of the battery that it is not. */
function isLeftOut(facts: Fact[], { concepts, words }: Clause): boolean {
  const comes = (all: ReadonlySet<string>): boolean => all.has('included') || all.has('made');
  const spoken = words.filter((word) => facts.some((fact) => holds(fact, word)));
  const says = (fact: Fact, negative: boolean): boolean =>
    fact.negative === negative && comes(fact.concepts) && spoken.every((word) => holds(fact, word));
  return (
    comes(concepts) &&
    spoken.length > 0 &&
    facts.some((fact) => says(fact, true)) &&
    !facts.some((fact) => says(fact, false))
  );
}

/** "In stock in S, M and L", where the L is sold out, or a field says which there are and the L is none of them. */
function isThere(facts: Fact[], all: readonly string[], { quantities }: Clause): boolean {
  // "The color", "size": what a choice is called is none of it.
  const words = all.filter((word) => !facts.some(({ concepts, under }) => concepts.has('variants') && under?.words.some((known) => meansSame(known, word))) && !CHOICE.test(word));
  const sizes = quantities.filter(({ kind, unit }) => kind === 'number' && unit === undefined).map(({ value }) => value);
  const says = (fact: Fact, word: string): boolean => [...fact.words, ...(fact.under?.words ?? [])].some((known) => meansSame(known, word));
  const counts = (fact: Fact, size: string): boolean => fact.quantities.some(({ value }) => value === size);
  const isGone = words.some((word) => facts.some((fact) => fact.concepts.has('soldout') && says(fact, word)) && !facts.some((fact) => fact.concepts.has('stock') && !fact.concepts.has('soldout') && says(fact, word)));
  const telling = facts.filter(({ under }) => under?.concepts.has('stock'));
  const isTold = telling.some((fact) => words.some((word) => says(fact, word)) || sizes.some((size) => counts(fact, size)));
  if (isGone || !isTold) return !isGone;
  if (!telling.some((fact) => words.some((word) => says(fact, word))) && telling.some(({ concepts, negative }) => !negative && concepts.has('all'))) return true;
  return telling.some((fact) => !fact.negative && !fact.concepts.has('soldout') && words.every((word) => says(fact, word)) && sizes.every((size) => counts(fact, size)) && !LATER.test(normalise(fact.text)));
} // prettier-ignore

/** "35 hours with noise cancelling", where a field says 35, and 25 with it. */
function isMixed(facts: Fact[], words: readonly string[], { quantities }: Clause): boolean {
  return quantities.some((said) => {
    // What there is of each size and color is no field of it.
    const fields = said.unit === 'left' ? facts : facts.filter(({ concepts }) => !concepts.has('stock'));
    const alike = fields.flatMap((fact) => fact.quantities.filter(({ kind, unit }) => kind === said.kind && unit === said.unit).length === 1 ? [fact] : []);
    const has = (fact: Fact): boolean => fact.quantities.some(({ value, unit }) => value === said.value && unit === said.unit);
    const says = (fact: Fact, word: string): boolean => fact.words.some((known) => !fact.under?.words.includes(known) && meansSame(known, word));
    return said.kind !== 'money' && words.some((word) => alike.some((fact) => !has(fact) && says(fact, word)) && !alike.some((fact) => has(fact) && says(fact, word)) && alike.some(has));
  });
} // prettier-ignore
