import type { Fact, Ledger } from './ledger.ts';
import { normalise } from './normal.ts';
import type { Subjects } from './subjects.ts';

/** Rules and offers that hold of goods at full price, or of reduced ones, only. */

const REDUCED =
  /\b(?:reduced|sale|discounted|clearance|\w*reduziert\w*|rebajad\w*|rebajas|soldes?|soldee?s?|promotion)\b/;
const FULL_PRICE = /\b(?:full[- ]price\w*|regular[- ]price\w*|(?:not|nicht|no|non|hors) (?:\w+ )?(?:reduced|reduziert\w*|rebajad\w*|soldee?s?|soldes|sale))\b/; // prettier-ignore

/** What a rule says of goods at full price is not said of one that is reduced, nor what it says beside a rule of those. */
export function isOfFullPrice({ source, text, passage }: Fact, about: Subjects, ledger: Ledger): boolean {
  if (source !== 'policy' || ![...about].some((key) => isReduced(key, ledger))) return false;
  const plain = normalise(text);
  if (FULL_PRICE.test(plain)) return true;
  return !REDUCED.test(plain) && passage !== undefined && ledger.facts.some((fact) => fact.passage === passage && REDUCED.test(normalise(fact.text)));
} // prettier-ignore

const isReduced = (key: string, { facts }: Ledger): boolean =>
  facts.some(({ about, source, concepts }) => about === key && source === 'data' && concepts.has('discount'));
