import { asOwn, fieldBit, fieldsOf, isOwn, ownCategoryFlag, phraseEvidence, spreadFlag } from './evidence.ts';
import { noPostings } from './postings.ts';
import type { Postings } from './postings.ts';

/** Joins the lists of words: to phrases, to terms with everything that says the same, to candidates for a query. */

/** One way to say a term: the products that say it so. */
export interface Alternative {
  postings: Postings;
  /** Whether it is the shopper's own word. */
  own: boolean;
}

/** Products that hold all the words, whether next to one another or not. */
export function phrasePostings(lists: readonly Postings[]): Postings {
  const [first = noPostings, ...others] = lists;
  if (others.length === 0) return first;
  const ids: number[] = [];
  const evidence: number[] = [];
  const at = others.map(() => 0);
  first.ids.forEach((id, index) => {
    const found = [first.evidence[index]!];
    others.forEach((list, which) => {
      let next = at[which]!;
      while (next < list.ids.length && list.ids[next]! < id) next += 1;
      at[which] = next;
      if (list.ids[next] === id) found.push(list.evidence[next]!);
    });
    if (found.length < lists.length) return;
    ids.push(id);
    // Its words may be spread: "rain jacket" with "rain" among the tags.
    evidence.push(phraseEvidence(found) || spreadFlag);
  });
  return { ids: Int32Array.from(ids), evidence: Int32Array.from(evidence) };
}

/** Every product that says the term in any way, with the strongest evidence of it. */
export function termPostings(alternatives: readonly Alternative[]): Postings {
  return alternatives.map(flagged).reduce(union, noPostings);
}

function flagged({ postings, own }: Alternative): Postings {
  if (!own) return postings;
  return { ids: postings.ids, evidence: postings.evidence.map(asOwn) };
}

function union(left: Postings, right: Postings): Postings {
  if (left.ids.length === 0) return right;
  if (right.ids.length === 0) return left;
  const size = left.ids.length + right.ids.length;
  const ids = new Int32Array(size);
  const evidence = new Int32Array(size);
  let count = 0;
  let from = 0;
  let to = 0;
  while (from < left.ids.length || to < right.ids.length) {
    const one = from < left.ids.length ? left.ids[from]! : Infinity;
    const other = to < right.ids.length ? right.ids[to]! : Infinity;
    ids[count] = Math.min(one, other);
    if (one < other) evidence[count] = left.evidence[from]!;
    else if (other < one) evidence[count] = right.evidence[to]!;
    else evidence[count] = merged(left.evidence[from]!, right.evidence[to]!);
    if (one <= other) from += 1;
    if (other <= one) to += 1;
    count += 1;
  }
  return { ids: ids.subarray(0, count), evidence: evidence.subarray(0, count) };
}

const strength = [fieldBit.title, fieldBit.category, fieldBit.label];

/** What both say: the fields of either, the place and counts of the one that stands in the better field. */
function merged(left: number, right: number): number {
  if (left === spreadFlag) return right;
  if (right === spreadFlag) return left;
  const better = isStronger(right, left) ? right : left;
  return better | fieldsOf(left | right) | ((left | right) & ownCategoryFlag);
}

function isStronger(one: number, other: number): boolean {
  for (const bit of strength) {
    const inOne = (one & bit) !== 0;
    if (inOne !== ((other & bit) !== 0)) return inOne;
  }
  return isOwn(one) && !isOwn(other);
}

/** Products that answer enough of a query. `evidence` has a row a product, a column a term; 0 where it does not say the term. */
export interface Candidates {
  ids: number[];
  evidence: Int32Array;
}

/**
 * @param weights of the terms
 * @param least the weight of the terms a product must say at least
 */
export function gather(lists: readonly Postings[], weights: readonly number[], least: number): Candidates {
  const driving = drivingLists(lists, weights, least);
  const at = lists.map(() => 0);
  const ids: number[] = [];
  let evidence = new Int32Array(256 * lists.length);
  for (;;) {
    let id = Infinity;
    for (const which of driving) {
      const next = lists[which]!.ids[at[which]!];
      if (next !== undefined && next < id) id = next;
    }
    if (id === Infinity) break;
    const row = ids.length * lists.length;
    if (row + lists.length > evidence.length) evidence = grown(evidence);
    let said = 0;
    for (let which = 0; which < lists.length; which += 1) {
      const list = lists[which]!;
      const place = seek(list.ids, id, at[which]!);
      const holds = list.ids[place] === id;
      evidence[row + which] = holds ? list.evidence[place]! : 0;
      if (holds) said += weights[which]!;
      at[which] = holds ? place + 1 : place;
    }
    if (said >= least) ids.push(id);
  }
  return { ids, evidence };
}

/** Of the candidates those with these ids, which come in the same order. */
export function keepOnly(
  { ids, evidence }: Candidates,
  columns: number,
  kept: ArrayLike<number>,
): Candidates {
  if (kept.length === ids.length) return { ids, evidence };
  const left = Array.from(kept);
  const leftEvidence = new Int32Array(left.length * columns);
  let row = 0;
  left.forEach((id, at) => {
    while (ids[row] !== id) row += 1;
    for (let term = 0; term < columns; term += 1)
      leftEvidence[at * columns + term] = evidence[row * columns + term]!;
  });
  return { ids: left, evidence: leftEvidence };
}

function grown(evidence: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(evidence.length * 2);
  larger.set(evidence);
  return larger;
}

/** Who says only the other terms does not say enough: those lists are only looked up. */
function drivingLists(lists: readonly Postings[], weights: readonly number[], least: number): number[] {
  const longestFirst = lists
    .map((_, index) => index)
    .sort((left, right) => lists[right]!.ids.length - lists[left]!.ids.length);
  let spared = 0;
  return longestFirst.filter((which) => {
    if (spared + weights[which]! >= least) return true;
    spared += weights[which]!;
    return false;
  });
}

/** The first place from `from` on that is not below `id`, in growing steps. */
function seek(ids: Int32Array, id: number, from: number): number {
  if (from >= ids.length || ids[from]! >= id) return from;
  let step = 1;
  let low = from;
  while (low + step < ids.length && ids[low + step]! < id) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, ids.length);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (ids[middle]! < id) low = middle;
    else high = middle;
  }
  return high;
}
