import type { Candidate } from './candidates.ts';
import { has } from './related.ts';

/** Words of a question that are nothing but slips of words the store writes of the product: "peices". */

const LEAST = 4;
/** In shorter words one letter more or less makes another word. */
const LEAST_OF_OTHERS = 6;

export function withoutSlips(said: readonly string[], candidates: readonly Candidate[]): readonly string[] {
  return said.map((word) => {
    const known = candidates.some(({ called, words }) => has(called, word) || has(words, word));
    if (known || word.length < LEAST) return word;
    const meant = candidates.flatMap(({ words }) => words.filter((each) => isSlip(word, each)));
    return meant.every((each) => each === meant[0]) ? (meant[0] ?? word) : word;
  });
}

/** Two letters in each other's place, or in longer words one that is another, too many or missing. */
function isSlip(said: string, meant: string): boolean {
  if (said[0] !== meant[0] || Math.abs(said.length - meant.length) > 1) return false;
  let from = 0;
  while (from < said.length && said[from] === meant[from]) from += 1;
  const rest = said.slice(from);
  const own = meant.slice(from);
  const swapped = rest.length === own.length && rest[0] === own[1] && rest[1] === own[0];
  if (swapped) return rest.slice(2) === own.slice(2) && rest.length >= 2;
  if (Math.min(said.length, meant.length) < LEAST_OF_OTHERS) return false;
  return rest.slice(1) === own.slice(1) || rest === own.slice(1) || rest.slice(1) === own;
}
