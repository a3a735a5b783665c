import { rowOf } from './columns.ts';
import type { Block } from './columns.ts';
import { fieldBit, fieldsOf, isOwn, placeInTitle, spreadFlag } from './evidence.ts';
import type { Candidates } from './matches.ts';
import { indexOfId } from './postings.ts';
import type { Postings } from './postings.ts';
import { isAnyAvailable } from './product-test.ts';
import { isKind, namedAfter } from './kinds.ts';
import { isForChildren } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import type { Role } from './sentence-words.ts';

/** Whole messages: every word counts by how rare it is here, where it stands in the message and where in a product. */

/** One word of a message, with the products that say it and those that say what it goes with. */
export interface SaidTerm {
  word: string;
  role: Role;
  /** Whether it names the thing, what it is for being said behind it. */
  head: boolean;
  /** Products that say the word or its like. */
  said: Postings;
  /** Products that say what goes with it: "dark" of a night light. */
  meant: Postings;
  /** How telling each is in this catalogue; rare words count more. */
  saidWeight: number;
  meantWeight: number;
  /** Whether it speaks of a child: then what is for children is asked for. */
  ofChildren: boolean;
  /** Whether goods are called so, here or elsewhere. */
  namesGoods: boolean;
}

/** Tuned on single questions by folds over stores; see docs/search.md. */
export const sentenceTuning = {
  head: 0.8,
  title: 0.77,
  category: 0.58,
  /** Of a category that names several kinds: "Tents & Camping". */
  department: 0.7,
  label: 0.78,
  brand: 0.45,
  options: 0.62,
  facts: 0.34,
  path: 0.5,
  description: 0.45,
  spread: 0.4,
  synonym: 0.86,
  meant: 0.72,
  /** Of a word that names no goods: how something shall be, or what is done with it. */
  meantByUse: 0.6,
  also: 0.1,
  purpose: 0.86,
  story: 0.5,
  unknown: 0.25,
  unknownGoods: 1,
  /** How much rarity tells: 1 for all of it. */
  rarity: 0.95,
  /** What answering one word alone leaves out; the more words, the less. */
  alone: 0.3,
  /** How much the products that are no such thing as the message names fall behind. */
  otherKind: 0.92,
  /** The same where the word that names the thing is known for sure. */
  otherThanNamed: 0.7,
  refused: 0.3,
  refusedInPassing: 0.6,
  liked: 0.02,
  soldOut: -0.05,
  forChildren: -0.15,
  least: 0.12,
  /** Goods that a description only speaks of are not what it describes: a cheese board goes with wine. */
  goodsInPassing: 0.55,
};

const fields = (
  ['title', 'category', 'label', 'brand', 'options', 'facts', 'path', 'description'] as const
).map((name) => ({ name, bit: fieldBit[name] }));

export interface SentenceRanking {
  /** One for each candidate: the share of the message that a product answers, about 0 to 1. */
  scores: Float64Array;
  /** Whether some word names a kind of thing. */
  namesKind: boolean;
}

/** What a term counts in the whole. */
export function shareOf(term: SaidTerm): number {
  const { said, meant, saidWeight, meantWeight, namesGoods } = term;
  const ofRole = roleShare(term);
  if (said.ids.length > 0) return ofRole * saidWeight ** sentenceTuning.rarity;
  if (meant.ids.length > 0) return ofRole * meantWeight ** sentenceTuning.rarity;
  return (
    ofRole * saidWeight ** sentenceTuning.rarity * sentenceTuning[namesGoods ? 'unknownGoods' : 'unknown']
  );
}

/** What goes with a word tells no more than the word itself, where some product says it. */
function weightMeant({ said, saidWeight, meantWeight }: SaidTerm): number {
  return said.ids.length > 0 ? Math.min(saidWeight, meantWeight) : meantWeight;
}

function roleShare({ role }: SaidTerm): number {
  return role === 'purpose' || role === 'story' ? sentenceTuning[role] : 1;
}

interface Beside {
  index: SearchIndex;
  /** Products for children, when nobody asked for them. */
  children: Postings | undefined;
  /** Products that say what the message refuses. */
  refused: readonly Postings[];
}

/** @param candidates with a column for what each term says, then one for what goes with it */
export function rankSentence(
  candidates: Candidates,
  terms: readonly SaidTerm[],
  { index, children, refused }: Beside,
): SentenceRanking {
  const shares = terms.map(shareOf);
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const kind = kindTerm(candidates, terms, index);
  const { ids, evidence } = candidates;
  const { rarity } = sentenceTuning;
  const otherKind = sentenceTuning[kind >= 0 && terms[kind]!.head ? 'otherThanNamed' : 'otherKind'];
  const ofRole = terms.map(roleShare);
  const columns = terms.length * 2;
  const scores = new Float64Array(ids.length);
  const isSaidThing = (place: number): boolean =>
    isThing(evidence[place * columns + kind]!, index.blockOf(ids[place]!)!, ids[place]!);
  const hasThing = kind >= 0 && ids.some((_, place) => isSaidThing(place));
  // "A camera for under water" is no camera backpack.
  const isOther = namedAfter(candidates, columns, kind, index);
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place]!;
    const block = index.blockOf(id)!;
    const row = rowOf(block, id);
    let worth = 0;
    let answered = 0;
    for (let term = 0; term < terms.length; term += 1) {
      const said = evidence[place * columns + term]!;
      const meant = evidence[place * columns + terms.length + term]!;
      if ((said | meant) === 0) continue;
      const { saidWeight } = terms[term]!;
      const meantWeight = weightMeant(terms[term]!);
      const own = saidWeight ** rarity * worthOf(said, block, row);
      const other =
        sentenceTuning[terms[term]!.namesGoods ? 'meant' : 'meantByUse'] *
        meantWeight ** rarity *
        worthOf(meant, block, row);
      worth +=
        ofRole[term]! *
        Math.max(own, other) *
        (namesInPassing(terms[term]!, said | meant) ? sentenceTuning.goodsInPassing : 1);
      answered += 1;
    }
    const ofThisKind =
      kind < 0 ||
      (isThing(evidence[place * columns + kind]!, block, id) && !(terms[kind]!.head && isOther(place))) ||
      (!hasThing && isThing(evidence[place * columns + terms.length + kind]!, block, id));
    scores[place] =
      (worth / total) *
        (1 - sentenceTuning.alone ** answered) *
        (ofThisKind ? 1 : otherKind) *
        refusedShare(id, refused) +
      Math.min(1, block.popularity[row]! / 60) * sentenceTuning.liked +
      (isForChildren(id, children) ? sentenceTuning.forChildren : 0) +
      (isAnyAvailable(block, row) ? 0 : sentenceTuning.soldOut);
  }
  return { scores, namesKind: kind >= 0 };
}

/** What is left of a product that says what the message refuses. */
function refusedShare(id: number, refused: readonly Postings[]): number {
  let share = 1;
  for (const postings of refused) {
    const place = indexOfId(postings, id);
    if (place < 0) continue;
    const isOnlyTold = fieldsOf(postings.evidence[place]!) === fieldBit.description;
    share *= isOnlyTold ? sentenceTuning.refusedInPassing : sentenceTuning.refused;
  }
  return share;
}

/** Whether only a description speaks of the goods that a word names. */
export function namesInPassing({ role, namesGoods }: SaidTerm, evidence: number): boolean {
  return role === 'wish' && namesGoods && fieldsOf(evidence) === fieldBit.description;
}

/** Whether a product is called so, in one word or in several that stand apart. */
function isThing(said: number, block: Block, id: number): boolean {
  return said === spreadFlag || isKind(said, block, id);
}

/** What it is worth that a product says a term where it does. */
function worthOf(said: number, block: Block, row: number): number {
  if (said === 0) return 0;
  if ((said & spreadFlag) !== 0) return sentenceTuning.spread * sentenceTuning.synonym;
  const found = fieldsOf(said);
  let best = 0;
  let sum = 0;
  for (const { name, bit } of fields) {
    if ((found & bit) === 0) continue;
    const isHead = name === 'title' && placeInTitle(said) === block.titleHead[row];
    const isDepartment = name === 'category' && block.categoryWords[row]! > 1;
    const worth = sentenceTuning[isHead ? 'head' : name] * (isDepartment ? sentenceTuning.department : 1);
    sum += worth;
    if (worth > best) best = worth;
  }
  return (best + (sum - best) * sentenceTuning.also) * (isOwn(said) ? 1 : sentenceTuning.synonym);
}

/** The last word of the wish that is what some title is about, or a category: "boots" of "size 44 hiking boots". */
function kindTerm({ ids, evidence }: Candidates, terms: readonly SaidTerm[], index: SearchIndex): number {
  const columns = terms.length * 2;
  const names = terms.map(({ role, head, namesGoods }, term) => {
    if (role !== 'wish') return 0;
    let [heads, titles, categories] = [0, 0, 0];
    for (let place = 0; place < ids.length; place += 1) {
      const said = evidence[place * columns + term]!;
      if ((said & fieldBit.category) !== 0) categories += 1;
      if ((said & fieldBit.title) === 0) continue;
      titles += 1;
      const block = index.blockOf(ids[place]!)!;
      if (placeInTitle(said) === block.titleHead[rowOf(block, ids[place]!)]) heads += 1;
    }
    return categories > 0 || heads * 3 >= titles || (head && namesGoods)
      ? Math.max(heads, head && namesGoods ? titles : 0) + categories
      : 0;
  });
  return names.findLastIndex((count) => count > 0);
}
