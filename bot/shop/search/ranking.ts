import type { Block } from './columns.ts';
import { rowOf } from './columns.ts';
import { descriptionCount, factCount, fieldBit, fieldsOf, isExactPlace, isOwn, ownCategoryFlag, placeInTitle, spreadFlag } from './evidence.ts'; // prettier-ignore
import { isKind } from './kinds.ts';
import type { Candidates } from './matches.ts';
import { indexOfId } from './postings.ts';
import type { Postings } from './postings.ts';
import { isAnyAvailable } from './product-test.ts';
import type { Term } from './either.ts';
import type { SearchIndex } from './search-index.ts';

/** Candidates put in order: `places` are rows of `candidates`, `scores` theirs. */
export interface Ranking {
  places: number[];
  scores: Float64Array;
  /** The place of the term that names the kind of thing; -1 for none. */
  head: number;
  /** Whether some product is such a thing and says every word. */
  whole: boolean;
  /** Whether those found are such a thing and say every word but what it is for. */
  full: boolean;
}

/** Tuned by cross-validation over judged queries; docs/search.md shows what each is worth. */
export const tuning = {
  title: 1,
  category: 0.95,
  label: 0.8,
  brand: 0.8,
  options: 0.6,
  facts: 0.25,
  path: 0.5,
  description: 0.65,
  spread: 0.8,
  synonym: 0.65,
  /** How much a long title thins out a word of it. */
  titleLength: 0.03,
  early: 0.1,
  also: 0.05,
  together: 0.5,
  all: 4,
  thing: 1,
  wideCoverage: 0.5,
  descUsual: 40,
  factUsual: 60,
  k: 0.6,
  b: 0.9,
  inCategory: 3,
  /** The category is called by the word alone: "Bicycles", and not "Bicycle Parts". */
  wholeCategory: 3,
  isHead: 1.5,
  /** Of one word alone: "cheese" is the department before it is a wax. */
  department: 4,
  liked: 1,
  soldOut: -3,
  forChildren: -2,
};
/** Less than half of what was asked for is not an answer; nor is what is only said in passing. */
export const leastCoverage = 0.55;
/** A partial answer scored lower shares a word by accident: "car tyres" and a balance bike. */
export const leastClose = 8;
const leastNamed = 0.4;
const longWish = 3;
const named = 0xff & ~fieldBit.description;
const ofChildren = fieldBit.title | fieldBit.category | fieldBit.label | fieldBit.path;
const ofKind = fieldBit.title | fieldBit.label;

/**
 * Puts candidates in order. A product must answer most of the query, and the word that names the kind of thing ("jacket")
 * must be said of the product itself, not in passing in its description, whenever some product does so.
 */
export function rank(
  candidates: Candidates,
  terms: readonly Term[],
  { index, wide, children }: { index: SearchIndex; wide: boolean; children: Postings | undefined },
): Ranking {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const head = headTerm(candidates, terms, index);
  const reading = { head, total, index, children };
  const { places, whole, full } = wide
    ? { places: everyPlace(candidates), whole: false, full: false }
    : answering(candidates, terms, reading);
  const scores = Float64Array.from(places, (place) => score(place, candidates, terms, reading));
  return { places, scores, head, whole, full };
}

interface Reading {
  /** The place of the term that names the kind of thing; -1 for none. */
  head: number;
  /** The weight of all terms. */
  total: number;
  index: SearchIndex;
  /** Products for children, when nobody asked for them. */
  children: Postings | undefined;
}

function everyPlace({ ids }: Candidates): number[] {
  return ids.map((_, place) => place);
}

function answering(
  { ids, evidence }: Candidates,
  terms: readonly Term[],
  { head, total, index }: Reading,
): { places: number[]; whole: boolean; full: boolean } {
  // Such a thing before another, and among those who says all of it before who says most of it.
  const tiers: number[][] = [[], [], [], []];
  let whole = false;
  // Of a longer wish whose thing is said by another word only ("warm" of what is insulated) others may answer more.
  const isNamed = (place: number): boolean =>
    head < 0 ? terms.length === 1 : terms.length < longWish || isOwn(evidence[place * terms.length + head]!);
  for (let place = 0; place < ids.length; place += 1) {
    const row = place * terms.length;
    let saidByName = 0;
    let saysAll = 1;
    let saysEach = true;
    for (let term = 0; term < terms.length; term += 1) {
      const said = evidence[row + term]!;
      if ((said & (named | spreadFlag)) !== 0) saidByName += terms[term]!.weight;
      if (said !== 0) continue;
      saysEach = false;
      if (!terms[term]!.purpose) saysAll = 0;
    }
    const id = ids[place]!;
    const isThing = head < 0 || isKind(evidence[row + head]!, index.blockOf(id)!, id);
    if (saidByName < total * leastNamed && (head < 0 || !isThing)) continue;
    if (saysEach && isThing && isNamed(place)) whole = true;
    tiers[(isThing ? 2 : 0) + saysAll]!.push(place);
  }
  const full = tiers[3]!.length > 0 && head >= 0;
  return { places: tiers.findLast((tier) => tier.length > 0) ?? [], whole, full };
}

function score(place: number, { ids, evidence }: Candidates, terms: readonly Term[], query: Reading): number {
  const id = ids[place]!;
  const block = query.index.blockOf(id)!;
  const row = rowOf(block, id);
  const from = place * terms.length;
  let worth = 0;
  let together = 0;
  let all = 1;
  for (let term = 0; term < terms.length; term += 1) {
    const said = evidence[from + term]!;
    if (said === 0) {
      if (!terms[term]!.purpose) all = 0;
      continue;
    }
    worth += terms[term]!.weight * worthOf(said, block, row);
    const at = placeInTitle(said);
    if (term > 0 && isExactPlace(at) && placeInTitle(evidence[from + term - 1]!) === at - 1) together += 1;
  }
  const pairs = Math.max(1, terms.length - 1);
  return (
    (worth / query.total) * 10 +
    (together / pairs) * tuning.together +
    all * tuning.all +
    (terms.length === 1 && (evidence[from]! & fieldBit.path) !== 0 ? tuning.department : 0) +
    headWorth(query.head < 0 ? 0 : evidence[from + query.head]!, block, row) +
    Math.min(1, block.popularity[row]! / 60) * tuning.liked +
    (isForChildren(id, query.children) ? tuning.forChildren : 0) +
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
    if (name === 'facts') worth *= saturated(factCount(said), block.factWords[row]!, tuning.factUsual);
    if (name === 'description')
      worth *= saturated(descriptionCount(said), block.descriptionWords[row]!, tuning.descUsual);
    sum += worth;
    if (worth > best) best = worth;
  }
  return (best + (sum - best) * tuning.also) * (isOwn(said) ? 1 : tuning.synonym);
}

function saturated(count: number, words: number, usual: number): number {
  return (count * (1 + tuning.k)) / (count + tuning.k * (1 - tuning.b + (tuning.b * words) / usual));
}

/** Whether it is among the products for children, by its name or its shelf. */
export function isForChildren(id: number, children: Postings | undefined): boolean {
  if (!children) return false;
  const place = indexOfId(children, id);
  return place >= 0 && (children.evidence[place]! & ofChildren) !== 0;
}

/**
 * The term that names the kind of thing: the last that is a category or what some title is about, else the last that a
 * title holds. -1 when there is none.
 */
function headTerm(candidates: Candidates, terms: readonly Term[], index: SearchIndex): number {
  const seen = terms.map((_, term) => termInTitles(candidates, terms.length, term, index));
  const may = (term: number): boolean => !terms[term]!.purpose;
  const named = seen.findLastIndex(({ isName }, term) => isName && may(term));
  return named >= 0 ? named : seen.findLastIndex(({ inTitle }, term) => inTitle && may(term));
}

/** How the candidates' titles and categories use a term. */
function termInTitles(
  { ids, evidence }: Candidates,
  columns: number,
  term: number,
  index: SearchIndex,
): { isName: boolean; inTitle: boolean } {
  let [ownTitles, ownHeads, otherHeads, categories, titles, brands] = [0, 0, 0, 0, 0, 0];
  for (let place = 0; place < ids.length; place += 1) {
    const said = evidence[place * columns + term]!;
    if ((said & fieldBit.brand) !== 0) brands += 1;
    if ((said & fieldBit.category) !== 0) categories += 1;
    if ((said & fieldBit.title) === 0) continue;
    titles += 1;
    const id = ids[place]!;
    const block = index.blockOf(id)!;
    const isHead = placeInTitle(said) === block.titleHead[rowOf(block, id)];
    if (isOwn(said)) ownTitles += 1;
    if (isHead && isOwn(said)) ownHeads += 1;
    else if (isHead) otherHeads += 1;
  }
  // "Warm" stands in titles but is never what they are about: then its synonym "fleece" makes no thing of it.
  const isHead = ownHeads > 0 || (ownTitles === 0 && otherHeads > 0);
  // A brand says whose, not what.
  return { isName: categories > 0 || isHead, inTitle: titles > 0 && brands === 0 };
}

function headWorth(said: number, block: Block, row: number): number {
  if (said === 0) return 0;
  const inCategory = (said & ownCategoryFlag) === 0 ? 0 : tuning.inCategory;
  const isWhole = (said & fieldBit.category) !== 0 && block.categoryWords[row]! <= 1;
  const isHead = placeInTitle(said) >= 0 && placeInTitle(said) === block.titleHead[row];
  const isThing = (said & ofKind) !== 0 ? tuning.thing : 0;
  return (
    inCategory +
    (isWhole ? tuning.wholeCategory : 0) +
    isThing +
    (isHead ? tuning.isHead * (isOwn(said) ? 1 : 0.8) : 0)
  );
}
