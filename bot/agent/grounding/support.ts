import {
  clausesOf,
  isAssistantSpeaking,
  isClaim,
  isStoreSpeaking,
  isHypothetical,
  readClause,
  type Clause,
} from './clause.ts';
import { excuseOf } from './excuses.ts';
import { isList, type Fact, type Ledger } from './ledger.ts';
import { BENEFITS, kindOf } from './lexicon.ts';
import { normalise, sameStem, wordsOf } from './normal.ts';
import type { Quantity } from './quantity.ts';
import { isSame } from './same-quantity.ts';
import { isShoppersOwn } from './shopper-figures.ts';
import { namesTitle, pricedAt, subjectsIn, titlesIn, withoutTitles, type Subjects } from './subjects.ts';

/** What of a sentence nothing supports: a figure, or what it says. */
export interface Unsupported {
  reason: 'figure' | 'promise';
  claim: string;
}

/** @returns what of `sentence` the ledger does not hold, or undefined. `subjects`: of what was spoken last. */
export function unsupported(sentence: string, ledger: Ledger, subjects: Subjects): Unsupported | undefined {
  const read = (text: string): Clause => readClause(withoutTitles(text, ledger), ledger.language);
  const whole = read(sentence);
  const named = subjectsIn(sentence, ledger);
  const about = named.size > 0 ? named : subjects.size > 0 ? subjects : pricedAt(whole, ledger);
  const problem = ofEach(whole, ledger, about) ?? problemOf(whole, ledger, about);
  if (!problem) return undefined;
  const parts = clausesOf(sentence);
  if (parts.length < 2 || excuseOf(whole) !== undefined) return problem;
  let current = about;
  for (const part of parts) {
    const here = subjectsIn(part, ledger);
    if (here.size > 0) current = here;
    const clause = read(part);
    const found = problemOf(clause, ledger, current);
    if (found) return found;
    // A piece that claims nothing by itself still belongs to what the others claim.
    if (!isClaim(clause) && clause.words.some((word) => !isRead(word, ledger))) return problem;
  }
  return undefined;
}

const EACH = /\b(?:both|all of (?:them|these)|each of (?:them|these)|beide|alle beide|ambos|ambas|las dos|los dos|les deux|toutes les deux|tous les deux)\b/; // prettier-ignore

/** "Both are waterproof" must be true of one product after the other. */
function ofEach(clause: Clause, ledger: Ledger, about: Subjects): Unsupported | undefined {
  const keys = [...ledger.prices.keys()].filter((key) => about.size === 0 || about.has(key));
  if (!EACH.test(normalise(clause.text)) || keys.length < 2) return undefined;
  for (const key of keys) {
    const problem = problemOf(clause, ledger, new Set([key]));
    if (problem) return problem;
  }
  return undefined;
}

/** Whether a word stands anywhere in what the turn has read, in any of its forms. */
function isRead(word: string, ledger: Ledger): boolean {
  if (ledger.words.has(word) || ledger.shopperWords.has(word)) return true;
  return [...ledger.words].some((known) => sameStem(word, known));
}

function problemOf(clause: Clause, ledger: Ledger, about: Subjects): Unsupported | undefined {
  const facts = ledger.facts.filter((fact) => fact.about === undefined || about.size === 0 || about.has(fact.about));
  const own = clause.quantities.filter((quantity) => !isShoppersOwn(quantity, clause, ledger, about));
  const counted = { ...clause, quantities: own };
  const figure = own.find((quantity) => !isCounted(quantity, counted, facts, ledger));
  if (figure) return { reason: 'figure', claim: [figure.value, figure.unit].filter(Boolean).join(' ') };
  const excuse = excuseOf(clause);
  if (excuse === 'unknown') return isKnown(clause, facts, ledger) ? { reason: 'promise', claim: clause.text } : undefined;
  if (excuse !== undefined) return undefined;
  if (!mustBeKnown(counted, facts, ledger)) return undefined;
  if (facts.some((fact) => supports(fact, counted, ledger))) return undefined;
  return { reason: 'promise', claim: clause.text };
} // prettier-ignore

/** "The lighter of the two": the two products that the turn has read. */
const PAIR = /\b(?:of the|of these|de las|de los|des|les|von den|der|die) (?:two|2|dos|deux|zwei|beiden)\b(?! [a-z])/; // prettier-ignore

/**
 * Whether a clause says what only the store can know. Besides what its words claim: what the store says of itself,
 * what a product is said not to have, and, where the turn has read nothing but policies or an order, anything at all.
 */
function mustBeKnown(clause: Clause, facts: Fact[], ledger: Ledger): boolean {
  if (isClaim(clause) || echoesPolicy(clause, facts) || countsPolicy(clause, facts, ledger)) return true;
  if (clause.words.length === 0 || isAssistantSpeaking(clause.text)) return false;
  if (isStoreSpeaking(clause.text)) return true;
  return ledger.prices.size > 0 ? clause.negative : ledger.facts.length > 0;
}

/** Whether a figure is among the facts. A small count of nothing in particular ("the two of them") states nothing. */
function isCounted(quantity: Quantity, clause: Clause, facts: Fact[], ledger: Ledger): boolean {
  if (facts.some((fact) => fact.quantities.some((known) => isSame(quantity, known, clause, ledger))))
    return true;
  const { kind, value, unit } = quantity;
  // "Three plaids" of an order that holds two is no small talk.
  const ordered = titlesIn(clause.text, ledger).some(({ key }) =>
    facts.some((fact) => fact.about === key && fact.concepts.has('made') && fact.source === 'data'),
  );
  const isSmall = kind === 'number' && unit === undefined && /^[1-5]$/.test(value);
  const isPair = isSmall && value === '2' && ledger.titles.size >= 2 && PAIR.test(normalise(clause.text));
  if (isPair) return true;
  return isSmall && !ordered && !isClaim(clause) && !namesTitle(clause.text, ledger);
}

/** Whether the facts do say what a sentence says is not known: it would hide an allergen. */
function isKnown(clause: Clause, facts: Fact[], ledger: Ledger): boolean {
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

/** Two words that a policy uses together are its subject: what is said with them is policy, whatever the verb. */
function echoesPolicy(clause: Clause, facts: Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.source === 'policy' &&
      itemsOf(clause).filter((item) =>
        [...itemsOf(fact), ...(fact.under ? itemsOf(fact.under) : [])].some((known) => matches(item, known)),
      ).length >= 2,
  );
}

/** A figure that only a policy holds belongs to what that policy says. */
function countsPolicy(clause: Clause, facts: Fact[], ledger: Ledger): boolean {
  return clause.quantities.some((said) => {
    const holding = facts.filter((fact) =>
      fact.quantities.some((known) => isSame(said, known, clause, ledger)),
    );
    return holding.length > 0 && holding.every(({ source }) => source === 'policy');
  });
}

/** What a clause is about: its concepts (marked, so that they only match each other) and its words. */
function itemsOf({ concepts, words }: Clause): string[] {
  return [...[...concepts].filter((id) => id !== 'charge').map((id) => `@${id}`), ...words];
}

const matches = (item: string, known: string): boolean =>
  item.startsWith('@') || known.startsWith('@') ? isConcept(item, known) : sameStem(item, known);

/** A delivery that is stated as done also says that there is one; not the other way round. */
const isConcept = (item: string, known: string): boolean =>
  item === known || (item === '@delivery' && known === '@delivered');

function supports(fact: Fact, clause: Clause, ledger: Ledger): boolean {
  const own = itemsOf(fact);
  const above = fact.under ? itemsOf(fact.under) : [];
  const title = wordsOf(normalise(ledger.titles.get(fact.about ?? '') ?? ''));
  const items = itemsOf(clause).filter((item) => item !== '@made' && item !== '@variants');
  const isIn = (known: string[], item: string): boolean => known.some((word) => matches(item, word));
  const bare = items.filter((item) => !isIn(own, item) && !isIn(title, item));
  if (bare.some((item) => !isIn(above, item))) return false;
  if (items.length === 0 && clause.quantities.length === 0) return [...clause.concepts].every((id) => fact.concepts.has(id));
  if (!touches(fact, clause, items.length - bare.length, ledger)) return false;
  const turned = bare.length > 0 && fact.under?.negative === true;
  if (clause.negative !== (fact.negative !== turned)) return false;
  const { quantities } = clause;
  const has = (said: Quantity): boolean => fact.quantities.some((known) => isSame(said, known, clause, ledger));
  return quantities.every(has) && keepsLimits(fact, clause, ledger);
} // prettier-ignore

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
  return kept.length * 2 >= fact.words.length;
}
