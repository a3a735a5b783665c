import { isHypothetical, type Clause } from './clause.ts';
import type { Fact, Ledger } from './ledger.ts';
import { kindOf } from './lexicon.ts';
import { normalise, wordsOf } from './normal.ts';
import { meansSame } from './same-words.ts';
import { isSame } from './same-quantity.ts';
import type { Subjects } from './subjects.ts';

/**
 * Whether what a clause says is made of what is known: every word of it that means something stands in a field or
 * sentence about the same product, and is said or denied there as it is here. Rules of the store: support.ts.
 */

/** Beside any other they say nothing further. */
const LOOSE: ReadonlySet<string> = new Set([
  'made',
  'variants',
  'charge',
  'also',
  'same',
  'included',
  'suitable',
]);

const claimsOf = ({ concepts }: Clause): string[] => [...concepts].filter((id) => !LOOSE.has(id));

/** "One reviewer finds it heavy": what a review says is told as its writer's. */
const TOLD_BY_SOMEBODY =
  /\b(?:reviewers?|(?:one|a|some|another) (?:customer|buyer|shopper|owner|reviewer)s?|(?:in|according to) (?:a|one|the) reviews?|one review|(?:eine?[rm]?|laut) (?:kaufer\w*|kund\w+|bewertung\w*|rezension\w*)|un[ao]? (?:cliente|clienta|compradora?|usuari[oa]|opinion|resena)|segun (?:una|un)|un(?:e)? (?:avis|client|cliente|acheteur|acheteuse)|selon un)\b/;

export const isToldBySomebody = (text: string): boolean => TOLD_BY_SOMEBODY.test(normalise(text));

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
  const words = clause.words.filter((word) => !titles.some((known) => meansSame(known, word)));
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

const CHOICE = /^(?:colou?rs?|farben?|colore?s?|couleurs?|sizes?|grossen?|tallas?|tailles?|pointures?)$/;

/** "43 again from March 30": not there now. */
const LATER = /\b(?:again|back|retour|wieder|ab|de nouveau|attendue?s?|vuelve\w*|a partir|desde|from)\b/;

/** "The 43 is not in stock": what is there again from a later day only. */
const isAwaited = (facts: Fact[], words: readonly string[], clause: Clause, ledger: Ledger): boolean =>
  words.length + clause.quantities.length > 0 &&
  facts.some((fact) => fact.under?.concepts.has('stock') && LATER.test(normalise(fact.text)) && fact.quantities.some(({ kind }) => kind === 'date') && words.every((word) => holds(fact, word) || CHOICE.test(word)) && clause.quantities.every((said) => fact.quantities.some((known) => isSame(said, known, clause, ledger)))); // prettier-ignore

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

const STATES: ReadonlySet<string> = new Set(['onway', 'packed', 'delivered', 'cancelled']);

/** An order is in one state: what is being packed is not on its way. */
const isOtherState = (facts: Fact[], words: readonly string[], claims: string[]): boolean =>
  words.length === 0 &&
  claims.length === 1 &&
  claims.every((id) => STATES.has(id)) &&
  facts.some(({ about, concepts }) => about?.startsWith('order:') === true && [...concepts].some((id) => STATES.has(id))) &&
  !facts.some(({ concepts, negative }) => !negative && claims.some((id) => concepts.has(id))); // prettier-ignore

function holds(fact: Fact, word: string): boolean {
  const own = [
    ...fact.words,
    ...(fact.under?.words ?? []),
    ...(fact.about === undefined ? [] : namesIn(fact)),
  ];
  return own.some((known) => meansSame(known, word) || isCompound(word, known, own));
}

/** Words of a field that its reading took for plain: "Handle", "Size". */
const namesIn = (fact: Fact): string[] => wordsOf(normalise(`${fact.under?.text ?? ''} ${fact.text}`));

/** "Rahmenhalter" of "Halter für den Rahmen": both halves are known. */
function isCompound(word: string, known: string, all: readonly string[]): boolean {
  if (known.length < 4 || word.length < known.length + 3) return known.length >= 7 && word.length >= 4 && known.endsWith(word);
  if (!word.endsWith(known)) return false;
  const head = word.slice(0, word.length - known.length).replace(/(?:s|n|en)$/, '');
  return head.length >= 3 && all.some((each) => each.startsWith(head) || (each.length > 3 && head.startsWith(each)));
} // prettier-ignore
