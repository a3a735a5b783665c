import { rowOf } from './columns.ts';
import { fieldBit, placeInTitle } from './evidence.ts';
import { phrasePostings, termPostings } from './matches.ts';
import type { Postings } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { isCollective } from './small-words.ts';
import { fold } from './words.ts';

/** "Tights or socks": either is wanted, and no product is both. */

/** One word of the query, or a phrase that only together means something, with everything that says the same. */
export interface Term {
  /** As the shopper wrote it, spelling corrected. */
  word: string;
  /** Products that say it in any way. */
  postings: Postings;
  /** How telling the word is: rare words count more. */
  weight: number;
  /** What the thing is for, not what it is. */
  purpose: boolean;
}

/** Words that a message joins, folded. */
export interface Joint {
  words: readonly [string, string];
  /** "Or": either will do. After "and" it may be one thing with both. */
  isChoice: boolean;
}

interface Beside {
  index: SearchIndex;
  /** What a word of the message became once its spelling was corrected. */
  writtenAs: (word: string) => string;
  /** How telling a term is that so many products say. */
  weigh: (products: number) => number;
}

const choices = new Set(['or', 'oder', 'ou', 'o', 'u']);
const joints =
  /(?<![\p{L}-])(\p{L}{3,}),? (or|and|oder|und|ou|et|o|u|y|e)(?: (?:some|any|an?|the|eine?n?|die|der|das|des|les|los|las|une?|una|unos|unas))? (?=(\p{L}{3,}))/gu;
const series = /(?<![\p{L}-])(\p{L}{3,}), (?=(\p{L}{3,}),? (?:or|oder|ou|o|u) )/gu;

/** @param said the whole message, of whose words a query may hold only some */
export function jointsIn(said: string): Joint[] {
  const text = fold(said);
  const listed = Array.from(text.matchAll(series), ([, one = '', other = '']): Joint => ({ words: [one, other], isChoice: true })); // prettier-ignore
  const joined = Array.from(text.matchAll(joints), (found): Joint => {
    const [, one = '', by = '', other = ''] = found;
    const end = found.index + found[0].length + other.length;
    return { words: [one, other], isChoice: choices.has(by) || isOfEveryKind(text, found.index, end) };
  });
  return [...listed, ...joined];
}

/** "Massage and recovery tools" are tools for either: what the two words are said of is no one thing. */
function isOfEveryKind(text: string, from: number, to: number): boolean {
  const behind = /^ (\p{L}+)/u.exec(text.slice(to))?.[1] ?? '';
  const before = /(\p{L}+) (?:de|d'|du|des|fur|pour|para|for) $/u.exec(text.slice(0, from))?.[1] ?? '';
  return [behind, before].some((word) => isCollective(word) || word === 'stuff');
}

/** Joins the terms of either thing to one that products of both kinds say. */
export function withEither(terms: readonly Term[], found: readonly Joint[], beside: Beside): Term[] {
  return found.reduce<Term[]>((all, joint) => joinedBy(all, joint, beside) ?? all, [...terms]);
}

function joinedBy(
  terms: readonly Term[],
  joint: Joint,
  { index, writtenAs, weigh }: Beside,
): Term[] | undefined {
  const [from = -1, to = -1] = joint.words.map((word) =>
    terms.findIndex((term) => term.word.split('/').includes(writtenAs(word))),
  );
  const [one, other] = [terms[from], terms[to]];
  if (!one || !other || from === to) return undefined;
  if (!joint.isChoice && !areThingsApart(one, other, index)) return undefined;
  const isNext = to === from + 1;
  const before = isNext && !isAlsoSaidOf(terms[from - 1], other) ? terms[from - 1] : undefined;
  const behind = isNext && !isAlsoSaidOf(terms[to + 1], one) ? terms[to + 1] : undefined;
  const ways = [
    [before, one],
    [other, behind],
  ].map((way) => way.filter((term) => term !== undefined));
  const lists = ways.map((way) => phrasePostings(way.map(({ postings }) => postings)));
  if (lists.some(({ ids }) => ids.length === 0)) return undefined;
  const postings = termPostings(lists.map((list) => ({ postings: list, own: false })));
  const either: Term = {
    word: ways.flat().map(({ word }) => word).join('/'),
    postings,
    weight: weigh(postings.ids.length),
    purpose: one.purpose && other.purpose,
  }; // prettier-ignore
  return terms.flatMap((term) => (term === other ? [either] : ways.flat().includes(term) ? [] : [term]));
}

/** "Compression tights or socks" are all for compression; of "board games or puzzles" no puzzle is a board one. */
function isAlsoSaidOf(term: Term | undefined, other: Term): boolean {
  return term === undefined || term.purpose || areSaidTogether(term, other);
}

function areSaidTogether(one: Term, other: Term): boolean {
  return phrasePostings([one.postings, other.postings]).ids.length > 0;
}

/** "Beds and crates": each is what some products are, and none is both; a jacket may well be warm and waterproof. */
function areThingsApart(one: Term, other: Term, index: SearchIndex): boolean {
  const [ones, others] = [thingsOf(one, index), thingsOf(other, index)];
  return ones.size > 0 && others.size > 0 && ![...ones].some((id) => others.has(id));
}

/** The products whose title is about the word, or whose category it is. */
function thingsOf({ postings: { ids, evidence } }: Term, index: SearchIndex): Set<number> {
  const isThing = (id: number, said: number): boolean => {
    const block = index.blockOf(id)!;
    const row = rowOf(block, id);
    if ((said & fieldBit.title) !== 0 && placeInTitle(said) === block.titleHead[row]) return true;
    return (said & fieldBit.category) !== 0 && block.categoryWords[row]! <= 1;
  };
  return new Set(Array.from(ids).filter((id, place) => isThing(id, evidence[place]!)));
}
