import type { Block } from './columns.ts';
import { rowOf } from './columns.ts';
import { descriptionCount, factCount, fieldBit, fieldsOf, isExactPlace, isOwn, placeInTitle, spreadFlag } from './evidence.ts'; // prettier-ignore
import type { Candidates } from './matches.ts';
import { isAnyAvailable } from './product-test.ts';
import type { Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** Candidates put in order: `places` are rows of `candidates`, `scores` theirs. */
export interface Ranking {
  places: number[];
  scores: Float64Array;
}

/** Tuned by cross-validation over judged queries; docs/search.md shows what each is worth. */
export const tuning = {
  title: 1,
  category: 0.95,
  label: 0.8,
  brand: 0.6,
  options: 0.6,
  facts: 0.5,
  path: 0.5,
  description: 0.35,
  spread: 0.8,
  synonym: 0.9,
  /** How much a long title thins out a word of it. */
  titleLength: 0.02,
  early: 0.1,
  also: 0.1,
  together: 1.5,
  inCategory: 3,
  isHead: 1.5,
  liked: 1,
  soldOut: -3,
};
/** Less than half of what was asked for is not an answer; nor is what is only said in passing. */
export const leastCoverage = 0.55;
const leastNamed = 0.4;
const named = 0xff & ~fieldBit.description;
const ofKind = fieldBit.title | fieldBit.label;

/**
 * Puts candidates in order. A product must answer most of the query, and the word that names the kind of thing ("jacket")
 * must be said of the product itself, not in passing in its description, whenever some product does so.
 */
export function rank(candidates: Candidates, terms: readonly Term[], index: SearchIndex): Ranking {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const head = headTerm(candidates, terms, index);
  const answers: number[] = [];
  const ofHead: number[] = [];
  for (let place = 0; place < candidates.ids.length; place += 1) {
    const row = place * terms.length;
    let saidByName = 0;
    terms.forEach(({ weight }, term) => {
      if ((candidates.evidence[row + term]! & (named | spreadFlag)) !== 0) saidByName += weight;
    });
    const id = candidates.ids[place]!;
    const isThing = head < 0 || isKind(candidates.evidence[row + head]!, index.blockOf(id)!, id);
    if (saidByName < total * leastNamed && (head < 0 || !isThing)) continue;
    answers.push(place);
    if (isThing) ofHead.push(place);
  }
  const places = ofHead.length > 0 ? ofHead : answers;
  const scores = Float64Array.from(places, (place) => score(place, candidates, terms, { head, total, index }));
  return { places, scores };
}

function score(
  place: number,
  { ids, evidence }: Candidates,
  terms: readonly Term[],
  query: { head: number; total: number; index: SearchIndex },
): number {
  const id = ids[place]!;
  const block = query.index.blockOf(id)!;
  const row = rowOf(block, id);
  const from = place * terms.length;
  let worth = 0;
  let together = 0;
  for (let term = 0; term < terms.length; term += 1) {
    const said = evidence[from + term]!;
    if (said === 0) continue;
    worth += terms[term]!.weight * worthOf(said, block, row);
    const at = placeInTitle(said);
    if (term > 0 && isExactPlace(at) && placeInTitle(evidence[from + term - 1]!) === at - 1) together += 1;
  }
  const pairs = Math.max(1, terms.length - 1);
  return (
    (worth / query.total) * 10 +
    (together / pairs) * tuning.together +
    headWorth(query.head < 0 ? 0 : evidence[from + query.head]!, block, row) +
    Math.min(1, block.popularity[row]! / 60) * tuning.liked +
    (isAnyAvailable(block, row) ? 0 : tuning.soldOut)
  );
}

const fieldWorths = (
  ['title', 'category', 'label', 'brand', 'options', 'facts', 'path', 'description'] as const
).map((name) => ({ name, bit: fieldBit[name] }));

/** What it is worth that a product says a term where it does: the best field counts whole, others a little. */
function worthOf(said: number, block: Block, row: number): number {
  if ((said & spreadFlag) !== 0) return tuning.spread * tuning.synonym;
  const fields = fieldsOf(said);
  let best = 0;
  let sum = 0;
  for (const { name, bit } of fieldWorths) {
    if ((fields & bit) === 0) continue;
    let worth = tuning[name];
    if (name === 'title') {
      worth *= 1 - tuning.titleLength * Math.min(20, block.titleWords[row]!);
      worth += tuning.early / (1 + placeInTitle(said));
    }
    if (name === 'facts') worth *= saturated(factCount(said), block.factWords[row]!, 60);
    if (name === 'description') worth *= saturated(descriptionCount(said), block.descriptionWords[row]!, 40);
    sum += worth;
    if (worth > best) best = worth;
  }
  return (best + (sum - best) * tuning.also) * (isOwn(said) ? 1 : tuning.synonym);
}

function saturated(count: number, words: number, usual: number): number {
  return (count * 1.6) / (count + 0.6 * (0.5 + (0.5 * words) / usual));
}

/** The term that names the kind of thing: one that is a category, else the last that some title is about, or holds. */
function headTerm({ ids, evidence }: Candidates, terms: readonly Term[], index: SearchIndex): number {
  let ofCategory = -1;
  let ofHead = -1;
  let ofTitle = -1;
  for (let term = 0; term < terms.length; term += 1) {
    let brands = 0;
    for (let place = 0; place < ids.length; place += 1) {
      const said = evidence[place * terms.length + term]!;
      if (said === 0) continue;
      const id = ids[place]!;
      if ((said & fieldBit.brand) !== 0) brands += 1;
      if ((said & fieldBit.category) !== 0) ofCategory = term;
      if ((said & fieldBit.title) === 0) continue;
      ofTitle = term;
      const block = index.blockOf(id)!;
      if (placeInTitle(said) === block.titleHead[rowOf(block, id)]) ofHead = term;
    }
    // A brand says whose, not what.
    if (brands > 0 && ofTitle === term) ofTitle = -1;
  }
  if (ofCategory >= 0) return ofCategory;
  return ofHead >= 0 ? ofHead : ofTitle;
}

/** Whether the product is such a thing: its title, its tags or its whole category say so; "Tents & Camping" alone does not make a tent. */
function isKind(said: number, block: Block, id: number): boolean {
  if ((said & ofKind) !== 0) return true;
  return (said & fieldBit.category) !== 0 && block.categoryWords[rowOf(block, id)]! <= 1;
}

function headWorth(said: number, block: Block, row: number): number {
  if (said === 0) return 0;
  const inCategory = (said & fieldBit.category) !== 0 && isOwn(said) ? tuning.inCategory : 0;
  const isHead = placeInTitle(said) >= 0 && placeInTitle(said) === block.titleHead[row];
  return inCategory + (isHead ? tuning.isHead * (isOwn(said) ? 1 : 0.8) : 0);
}

const told: readonly (readonly [number, string])[] = [
  [fieldBit.title, 'title'],
  [fieldBit.category, 'category'],
  [fieldBit.label | spreadFlag, 'tags'],
  [fieldBit.brand | fieldBit.options | fieldBit.facts | fieldBit.path, 'facts'],
  [fieldBit.description, 'description'],
];

/** The best field of each term, by the names shoppers and staff know. */
export function matchedFields({ evidence }: Candidates, place: number, terms: number): string[] {
  const found = new Set<string>();
  for (const said of evidence.subarray(place * terms, (place + 1) * terms)) {
    const best = told.find(([bits]) => (said & bits) !== 0);
    if (best) found.add(best[1]);
  }
  return [...found];
}
