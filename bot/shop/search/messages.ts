import { isStatedAbsent, isToldByAbsence, mostRead } from './attributes.ts';
import type { StatesNone } from './attributes.ts';
import { colorInEnglish } from './colors.ts';
import { rowOf } from './columns.ts';
import { fieldBit, placeInTitle } from './evidence.ts';
import { gather, phrasePostings } from './matches.ts';
import type { Candidates } from './matches.ts';
import type { Postings } from './postings.ts';
import type { QueryReader } from './query.ts';
import type { ProductFilters } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import { namesInPassing, rankSentence, sentenceTuning, shareOf } from './sentences.ts';
import type { SaidTerm } from './sentences.ts';
import { inEnglish } from './wish.ts';
import { stems } from './words.ts';

/** A whole message as it is looked for. */
export interface Message {
  terms: SaidTerm[];
  /** What was asked for, and what the message itself rules out. */
  filters: ProductFilters;
  /** Products that say what the message refuses. */
  refused: Postings[];
}

/** Reads whole messages and ranks the products by them. */
export class Messages {
  readonly #index: SearchIndex;
  readonly #reader: QueryReader;
  readonly #statesNone: StatesNone;

  constructor(index: SearchIndex, reader: QueryReader, statesNone: StatesNone) {
    this.#index = index;
    this.#reader = reader;
    this.#statesNone = statesNone;
  }

  /** @param asked.language a BCP 47 primary subtag */
  read(asked: { text: string; language: string; filters: ProductFilters }): Message {
    const { text, language } = asked;
    const { exclude: told = {}, ...limits } = asked.filters;
    const { terms, refused: words } = this.#reader.sentence(text, language);
    const refused = this.#refusedIn(words);
    // What was ruled out firmly holds, but for what products only say they are free of.
    const firm = this.#refusedIn(told.words ?? []);
    const free = [...new Set([...refused.free, ...firm.free])].join(' , ');
    const kept = { ...limits, exclude: { ...told, words: firm.others } };
    const colors = words.map(colorInEnglish).filter((color) => color !== undefined);
    return {
      terms: free === '' ? terms : [...terms, ...this.#reader.sentence(free, language).terms],
      filters: colors.length > 0 ? withRefused(kept, { color: colors }) : kept,
      refused: refused.others.map((word) => this.#saying(word)),
    };
  }

  /** @param passing keeps the candidates that pass the message's filters */
  rank(
    { terms, refused }: Message,
    passing: (all: Candidates, columns: number) => Candidates,
  ): { candidates: Candidates; scores: Float64Array; namesKind: boolean } {
    const lists = [...terms.map(({ said }) => said), ...terms.map(({ meant }) => meant)];
    const shares = terms.map(shareOf);
    const most = shares.reduce((sum, share) => sum + share, 0);
    const gathered = gather(lists, [...shares, ...shares], most * sentenceTuning.least);
    const candidates = passing(gathered, lists.length);
    const asksChildren = terms.some(({ ofChildren }) => ofChildren);
    const children = asksChildren ? undefined : this.#reader.children(terms);
    const ranking = rankSentence(candidates, terms, { index: this.#index, children, refused });
    return { candidates, ...ranking };
  }

  /**
   * Whether a candidate is not called by the last word of the wish, which names the thing: an "inflatable sauna" is no
   * pillow, and a jumper to be worn with socks is none.
   */
  lacksThing({ terms }: Message, { ids, evidence }: Candidates, place: number): boolean {
    const last = terms.findLastIndex(({ role, word }) => role === 'wish' && /^\p{L}{4,}$/u.test(word));
    const from = place * terms.length * 2;
    const saidOf = (term: number): number => evidence[from + term]! | evidence[from + terms.length + term]!;
    if (last < 0 || (saidOf(last) !== 0 && !namesInPassing(terms[last]!, saidOf(last)))) return false;
    const id = ids[place]!;
    const block = this.#index.blockOf(id)!;
    const head = block.titleHead[rowOf(block, id)];
    // Where goods are named, what such things are only marked with is no name of them: wool, of socks.
    const naming = terms[last]!.namesGoods ? fieldBit.category : fieldBit.category | fieldBit.label;
    const isHead = (said: number): boolean =>
      (said & naming) !== 0 || (said !== 0 && placeInTitle(said) === head);
    return !terms.some(
      (_, term) => isHead(evidence[from + term]!) || isHead(evidence[from + terms.length + term]!),
    );
  }

  /** The words of the wish that a candidate does not answer. */
  unsaid({ terms }: Message, { evidence }: Candidates, place: number): string[] {
    const row = place * terms.length * 2;
    const isSaid = (term: number): boolean => (evidence[row + term]! | evidence[row + terms.length + term]!) !== 0; // prettier-ignore
    return terms.flatMap(({ word, role }, term) => (role === 'wish' && !isSaid(term) ? [word] : []));
  }

  /** Words of what is free of something that is refused, and what else is. */
  #refusedIn(words: readonly string[]): { free: string[]; others: string[] } {
    const each = words.flatMap(inEnglish);
    const free = each.filter((word) => isToldByAbsence(this.#index, word));
    const stated = each.filter((word) => isStatedAbsent(this.#index, word, this.#statesNone));
    return {
      free: [...free.map((word) => `${word}-free`), ...stated],
      others: each.filter((word) => !free.includes(word) && !stated.includes(word)),
    };
  }

  /** The products that say a word and not that they have none of it. */
  #saying(word: string): Postings {
    const { ids, evidence } = phrasePostings(stems(word).map((each) => this.#index.postings(each)));
    const isSaid = (at: number): boolean => ids.length > mostRead || !this.#statesNone(ids[at]!, word);
    const saying = Array.from(ids.keys()).filter(isSaid);
    return {
      ids: Int32Array.from(saying, (at) => ids[at]!),
      evidence: Int32Array.from(saying, (at) => evidence[at]!),
    };
  }
}

/** What the words refuse beside what the filters do. */
export function withRefused(
  filters: ProductFilters,
  refused: NonNullable<ProductFilters['exclude']>,
): ProductFilters {
  const { exclude = {} } = filters;
  const both = (name: 'color' | 'words'): string[] => [...(exclude[name] ?? []), ...(refused[name] ?? [])];
  return { ...filters, exclude: { ...exclude, color: both('color'), words: both('words') } };
}
