import { policyMatters } from './policy-matter-words.ts';

/** What a shop's rules are about: see the table of words. */

const patterns: readonly (readonly [term: string, pattern: RegExp])[] = Object.entries(policyMatters).map(
  ([name, words]) => [`#${name}`, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu')],
);

/** The matters of a folded text, each with the words it was said in. */
export function mattersIn(folded: string): readonly { term: string; said: string }[] {
  const plain = folded.replaceAll('ß', 'ss').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return patterns.flatMap(([term, pattern]) => {
    const found = plain.match(pattern);
    return found ? [{ term, said: found.join(' ') }] : [];
  });
}

export function isMatter(term: string): boolean {
  return term.startsWith('#') && policyMatters[term.slice(1)] !== undefined;
}
