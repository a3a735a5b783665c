import { clausesOf, isHypothetical, readClause, type Clause } from './clause.ts';
import { isList, type Fact, type Ledger } from './ledger.ts';
import { BENEFITS, kindOf } from './lexicon.ts';
import { normalise, sameStem, wordsOf } from './normal.ts';
import type { Quantity } from './quantity.ts';
import { isSame } from './same-quantity.ts';
import { meansSame } from './same-words.ts';

/** Whether one fact says all that a clause says, with its limits. */

/** Whether the facts do say what a sentence says is not known: it would hide an allergen. */
export function isKnown(clause: Clause, facts: Fact[], ledger: Ledger): boolean {
  const titles = [...ledger.titles.values()].flatMap((title) => wordsOf(normalise(title)));
  const asked = [...clause.concepts].filter((id) => kindOf(id) === 'claim' && !VAGUE.has(id));
  const words = clause.words.filter((word) => !ASIDE.test(word) && !titles.includes(word));
  return (
    asked.length > 0 &&
    facts.some(
      (fact) =>
        fact.about !== undefined &&
        asked.every((id) => fact.concepts.has(id)) &&
        words.every((word) => fact.words.some((known) => sameStem(word, known))),
    )
  );
}

/** How a sentence says that something is not known: no subject of it. */
const ASIDE = /^(?:state|mention|list|confirm|specif|information|detail|trace|spur|traza|angabe|bekannt|indica|consta|precise|someone|jemand|alguien|quelqu)/; // prettier-ignore

/** Concepts that need a second one to say anything. */
const VAGUE: ReadonlySet<string> = new Set(['made', 'variants', 'also', 'all']);

/** What a clause is about: its concepts (marked, so that they only match each other) and its words. */
function itemsOf({ concepts, words }: Clause): string[] {
  return [...[...concepts].filter((id) => id !== 'charge').map((id) => `@${id}`), ...words];
}

const matches = (item: string, known: string): boolean =>
  item.startsWith('@') || known.startsWith('@') ? isConcept(item, known) : meansSame(item, known);

/** A delivery that is stated as done also says that there is one; not the other way round. */
const isConcept = (item: string, known: string): boolean =>
  item === known ||
  (item === '@delivery' && known === '@delivered') ||
  (item === '@parcel' && known === '@ordered');

export function supports(fact: Fact, clause: Clause, ledger: Ledger): boolean {
  const own = itemsOf(fact);
  const above = fact.under ? itemsOf(fact.under) : [];
  const title = wordsOf(normalise(ledger.titles.get(fact.about ?? '') ?? ''));
  const items = itemsOf(clause).filter((item) => item !== '@made' && item !== '@variants' && !(item === '@also' && clause.words.length > 0));
  const isOfOrders = fact.source === 'policy' && ORDERS.test(normalise(fact.text));
  const isIn = (known: string[], item: string): boolean =>
    known.some((word) => matches(item, word)) ||
    (isOfOrders && (item === '@ordered' || item === '@parcel')) ||
    (fact.source === 'policy' && item === '@delivered' && clause.quantities.length > 0 && known.includes('@delivery'));
  const bare = items.filter((item) => !isIn(own, item) && !isIn(title, item));
  if (bare.some((item) => !isIn(above, item) || isOfAnother(item, fact, clause, ledger))) return false;
  if (items.length === 0 && clause.quantities.length === 0) return [...clause.concepts].every((id) => fact.concepts.has(id));
  if (!touches(fact, clause, items.length - bare.length, ledger)) return false;
  const turned = bare.length > 0 && fact.under?.negative === true;
  if (clause.negative !== (fact.negative !== turned)) return false;
  const { quantities } = clause;
  if (mixesFigures(fact, clause, ledger)) return false;
  const has = (said: Quantity): boolean => fact.quantities.some((known) => isSame(said, known, clause, ledger));
  return quantities.every(has) && keepsLimits(fact, clause, ledger);
} // prettier-ignore

/** "3 years on pianos, 1 year on stands": of such a rule one figure is told by its own part, or both are. */
function mixesFigures(fact: Fact, { quantities, ...clause }: Clause, ledger: Ledger): boolean {
  const whole = { ...clause, quantities };
  const isSaid = (known: Quantity): boolean => quantities.some((said) => isSame(said, known, whole, ledger));
  return quantities.some((said) =>
    fact.quantities.some(
      (known) =>
        known.kind === said.kind && (known.unit === said.unit || known.kind === 'duration') && !isSaid(known),
    ),
  );
}

/** "Mainland and islands" above "to the mainland 24 hours; to the islands 3 days" lends neither to the other's figure. */
const isOfAnother = (item: string, fact: Fact, { quantities }: Clause, { facts }: Ledger): boolean =>
  fact.passage !== undefined &&
  quantities.length > 0 &&
  facts.some(({ passage, words, quantities: known, text }) => passage === fact.passage && text !== fact.text && words.some((word) => meansSame(word, item)) && known.some(({ kind }) => quantities.some((said) => said.kind === kind))); // prettier-ignore

/** A rule of orders is one of what is ordered and sent. */
const ORDERS = /\b(?:orders?|bestell\w*|pedid\w*|commandes?)\b/;

const ANSWER = /^(?:yes|no|ja|nein|si|oui|non)\b/;

/** A heading alone supports nothing: the fact itself must be spoken of, unless it is a plain yes or no. */
function touches(fact: Fact, clause: Clause, own: number, ledger: Ledger): boolean {
  if (own > 0 || ANSWER.test(normalise(fact.text))) return true;
  if (fact.words.length > 0 || fact.concepts.has('free')) return false;
  return clause.quantities.some((said) => fact.quantities.some((known) => isSame(said, known, clause, ledger)));
} // prettier-ignore

/** How much of a fact a clause says, figures included. */
function shareOf(fact: Fact, clause: Clause, ledger: Ledger): number {
  const items = itemsOf(fact);
  const said = items.filter((item) => itemsOf(clause).some((word) => matches(word, item)));
  const counted = fact.quantities.filter((known) => clause.quantities.some((quantity) => isSame(quantity, known, clause, ledger)));
  return (said.length + counted.length) / Math.max(1, items.length + fact.quantities.length);
} // prettier-ignore

/**
 * What the store says under a limit is only true with the limit, and a sentence of several clauses may not be put
 * together anew.
 */
function keepsLimits(fact: Fact, clause: Clause, ledger: Ledger): boolean {
  const share = shareOf(fact, clause, ledger);
  const parts = clausesOf(fact.text).map((part) => readClause(part, ledger.language));
  if (fact.source === 'policy' && parts.length > 1 && !isList(parts) && share < 0.6) return false;
  const least = isHypothetical(clause.text) ? 0.6 : 0.75;
  if (fact.source === 'policy' && isHypothetical(fact.text) && share < least) return false;
  // "Orders before noon": the hour or day is a limit.
  if (fact.source === 'policy' && !clause.negative && fact.quantities.some((known) => (known.kind === 'time' || known.kind === 'date') && !clause.quantities.some((said) => isSame(said, known, clause, ledger)))) return false;
  const isDropped = (id: string): boolean => fact.concepts.has(id) && !clause.concepts.has(id);
  if (fact.source === 'policy' && !clause.negative && CONDITIONS.some(isDropped)) return false;
  return keepsAmounts(fact, clause, ledger);
} // prettier-ignore

/** In what state goods may come back: never left out of a yes. */
const CONDITIONS = ['unopened', 'unused', 'opened', 'used'];

function keepsAmounts(fact: Fact, clause: Clause, ledger: Ledger): boolean {
  if (fact.source === 'data' || ![...clause.concepts].some((id) => BENEFITS.has(id))) return true;
  const limits = fact.quantities.filter(({ kind }) => kind === 'money' || kind === 'percent');
  if (!limits.every((limit) => clause.quantities.some((said) => isSame(said, limit, clause, ledger))))
    return false;
  const kept = fact.words.filter((word) => clause.words.some((said) => sameStem(said, word)));
  if (clause.negative || fact.words.length < 2) return kept.length * 2 >= fact.words.length;
  return kept.length * 2 > fact.words.length;
}
