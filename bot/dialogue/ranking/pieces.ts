import type { Candidate } from './candidates.ts';
import type { Ranked } from './rank.ts';

/**
 * What is told beside the best of all that a store says: where nothing is clearly ahead, one more sentence read is a
 * small price, and the wrong one alone is useless.
 */

/** Pieces of one reply. */
const MOST = 3;
/** Within this of the best, another is as likely what was meant. */
const NEARLY = 0.12;
/** Less than this tells nothing of what was asked. */
const TELLS = 0.2;

/** The best and what is told with it, best first. */
export function piecesTold([best, ...others]: readonly Ranked[]): readonly Candidate[] {
  if (!best) return [];
  const chosen = [best];
  for (const other of others) {
    if (chosen.length === MOST || other.score < TELLS) break;
    if (other.candidate.kind === 'tag' || other.silent !== best.silent) continue;
    if (rivals(best, other) || tellsMore(chosen, other)) chosen.push(other);
  }
  return chosen.map(({ candidate }) => candidate);
}

/** As likely as the best. */
const rivals = (best: Ranked, other: Ranked): boolean => best.score - other.score <= NEARLY;

/** "Does it work with a wall dimmer": a word that was said stands in it and in nothing told before. */
function tellsMore(chosen: readonly Ranked[], { holds }: Ranked): boolean {
  return holds.some((word) => !chosen.some((each) => each.holds.includes(word)));
}
