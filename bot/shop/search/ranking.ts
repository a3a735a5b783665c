import type { ParsedQuery, Term } from './query.ts';

/** A product that full text found, with what is needed to put it in order. */
export interface Candidate {
  id: number;
  handle: string;
  title_line: string;
  category_line: string;
  label_line: string;
  other_line: string;
  description_line: string;
  brand_key: string;
  stars: number | null;
  popularity: number;
  available: number;
  /** bm25: the lower the better. */
  rank: number;
}

export interface Ranked {
  candidate: Candidate;
  score: number;
  matchedFields: string[];
  /** The share of the query's weight this product answers, 0–1. */
  coverage: number;
}

const fields = [
  { name: 'title', line: 'title_line', worth: 1 },
  { name: 'category', line: 'category_line', worth: 0.95 },
  { name: 'tags', line: 'label_line', worth: 0.8 },
  { name: 'facts', line: 'other_line', worth: 0.65 },
  { name: 'description', line: 'description_line', worth: 0.3 },
] as const;
/** Less than half of what was asked for is not an answer; nor is what is only said in passing. */
const leastCoverage = 0.55;
const leastNamed = 0.4;

/**
 * Puts candidates in order. A product must answer most of the query, and the word that names the kind of thing ("jacket")
 * must be said of the product itself, not in passing in its description, whenever some product does so.
 */
export function rank(
  candidates: readonly Candidate[],
  query: ParsedQuery,
  kind: readonly string[] = [],
): Ranked[] {
  const head = headTerm(candidates, query.terms);
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const bestRank = Math.min(-1e-6, ...candidates.map((candidate) => candidate.rank));
  const scored = candidates.map((candidate) =>
    score(candidate, query.terms, { head, total, bestRank, kind }),
  );
  const answers = scored.filter(
    ({ coverage, named, namesHead }) =>
      coverage >= leastCoverage && (named >= leastNamed || (head && namesHead)),
  );
  const kept = head ? answers.filter(({ namesHead }) => namesHead) : answers;
  return (kept.length > 0 ? kept : answers).sort((left, right) => right.score - left.score);
}

function score(
  candidate: Candidate,
  terms: readonly Term[],
  query: { head?: Term | undefined; total: number; bestRank: number; kind: readonly string[] },
): Ranked & { namesHead: boolean; named: number } {
  const matched = new Set<string>();
  let worth = 0;
  let covered = 0;
  let named = 0;
  let namesHead = query.head === undefined;
  for (const term of terms) {
    const field = bestField(candidate, term);
    if (!field) continue;
    matched.add(field.name);
    worth += term.weight * field.worth * (field.own ? 1 : 0.9);
    covered += term.weight;
    if (field.name !== 'description') named += term.weight;
    if (term === query.head && isKind(candidate, term)) namesHead = true;
  }
  const inCategory =
    query.head !== undefined && namesHead && phraseIn(candidate.category_line, ownPhrase(query.head));
  return {
    candidate,
    coverage: covered / query.total,
    matchedFields: [...matched],
    namesHead,
    named: named / query.total,
    score:
      (worth / query.total) * 10 +
      (inCategory ? 3 : 0) +
      Math.max(endWorth(candidate, query.head), kindWorth(candidate, query.kind)) +
      (candidate.rank / query.bestRank) * 1.5 +
      Math.min(1, candidate.popularity / 60) +
      (candidate.available ? 0 : -3),
  };
}

/** The term that names the kind of thing: one that is a category, else the last that some title ends on, or holds. */
function headTerm(candidates: readonly Candidate[], asked: readonly Term[]): Term | undefined {
  // A brand says whose, not what.
  const terms = asked.filter(({ word }) => candidates.every(({ brand_key: brand }) => brand !== ` ${word} `));
  const byCategory = terms.findLast((term) => candidates.some((c) => contains(c.category_line, term)));
  const byTitle =
    byCategory ?? terms.findLast((term) => candidates.some((c) => lastWord(c.title_line, term)));
  return byTitle ?? terms.findLast((term) => candidates.some((c) => contains(c.title_line, term)));
}

function bestField(
  candidate: Candidate,
  term: Term,
): { name: string; worth: number; own: boolean } | undefined {
  for (const { name, line, worth } of fields) {
    const index = term.alternatives.findIndex((phrase) => phraseIn(candidate[line], phrase));
    if (index >= 0) return { name, worth, own: index === 0 };
  }
  // The words of a synonym may be spread: "rain jacket" with "rain" among the tags.
  const everything = fields.map(({ line }) => candidate[line]).join('');
  const spread = term.alternatives.some((phrase) =>
    phrase.split(' ').every((word) => everything.includes(` ${word} `)),
  );
  return spread ? { name: 'tags', worth: 0.8, own: false } : undefined;
}

/** Whether the product is such a thing: its title, its tags or its whole category say so; "Tents & Camping" alone does not make a tent. */
function isKind(candidate: Candidate, term: Term): boolean {
  const ofCategory = term.alternatives.some((phrase) => candidate.category_line === ` ${phrase} `);
  return ofCategory || contains(candidate.title_line, term) || contains(candidate.label_line, term);
}

function contains(line: string, term: Term): boolean {
  return term.alternatives.some((phrase) => phraseIn(line, phrase));
}

function lastWord(line: string, term: Term): boolean {
  return term.alternatives.some((phrase) => line.endsWith(` ${phrase} `));
}

/** A title that ends on the asked word is such a thing; one that ends on a synonym nearly as surely. */
function endWorth({ title_line: title }: Candidate, head: Term | undefined): number {
  if (!head) return 0;
  if (title.endsWith(` ${ownPhrase(head)} `)) return 1.5;
  return lastWord(title, head) ? 1.2 : 0;
}

/** Within a category, what is called by its name comes before what only lies there: a jacket before a poncho. */
function kindWorth({ title_line: title }: Candidate, kind: readonly string[]): number {
  return kind.some((word) => title.endsWith(` ${word} `)) ? 1.5 : 0;
}

function ownPhrase({ alternatives }: Term): string {
  return alternatives[0] ?? '';
}

function phraseIn(line: string, phrase: string): boolean {
  return line.includes(` ${phrase} `);
}
