import { withoutDone } from './grounding/deeds.ts';
import type { Ledger } from './grounding/ledger.ts';
import { normalise, sameStem, wordsOf } from './grounding/normal.ts';
import { plainWords } from './grounding/plain-words.ts';
import { plainSentence } from './plain-sentence.ts';
import { A_PERSON, AT_WORK, DENIES, NO_MACHINE, OF_ITSELF, OWN_WORDS, RUDE } from './rude-words.ts';
import { isInAnother } from './tongue.ts';

/** Rule 11 for a model's words: what no sentence may do, whatever the facts are. */

export type Breach = keyof typeof RUDE | 'person' | 'markup' | 'language';

/** What of a model's sentence may be said, as plain words in the shopper's language, or what it breaks. */
export function inManners(sentence: string, ledger: Ledger): { said?: string; breach?: Breach } {
  const said = plainSentence(sentence);
  if (said === undefined) return { breach: 'markup' };
  const breach = isInAnother(said, ledger.language) ? 'language' : rudenessIn(said, ledger);
  return breach ? { breach } : { said };
}

/** Somebody else is quoted: a review may be written by a person. */
const QUOTED = /["„“”«»][^"„“”«»]*["„“”«»]/g;
const CLAUSES =
  /[;:,.!?…]+(?:\s|$)|\s-+\s| (?:but|and|so|because|aber|und|denn|mais|et|car|pero|y|asi que|porque) /;

function rudenessIn(sentence: string, ledger: Ledger): Breach | undefined {
  const plain = normalise(sentence.replace(QUOTED, ' ')).trim();
  const [found] = Object.entries(RUDE).find(([, pattern]) => pattern.test(plain)) ?? [];
  if (found) return found as Breach;
  return plain.split(CLAUSES).some((clause) => hasOwnLife(clause, ledger)) ? 'person' : undefined;
}

/**
 * Of itself the assistant speaks in plain words and those of the turn. What else it tells – a heart that is warmed, a
 * walk after work, typing – is a life that it does not have.
 */
function hasOwnLife(written: string, ledger: Ledger): boolean {
  const { words, shopperWords } = ledger;
  const clause = withoutDone(written, ledger);
  const isOfItself = OF_ITSELF.test(clause);
  if (isOfItself && NO_MACHINE.test(clause)) return true;
  if (DENIES.test(clause) || AT_WORK.test(clause)) return false;
  if (A_PERSON.test(clause) || !isOfItself) return A_PERSON.test(clause);
  const isKnown = (word: string): boolean =>
    /\d/.test(word) || plainWords.has(word) || OWN_WORDS.has(word) || words.has(word) || shopperWords.has(word);
  return wordsOf(clause).some((word) => !isKnown(word) && ![...words, ...shopperWords].some((known) => sameStem(known, word)));
} // prettier-ignore
