import { goodsInEnglish, otherNamesOf } from '../../understanding/goods/goods.ts';
import type { Catalogue } from './catalogue.ts';
import { Corrections } from './corrections.ts';
import { jointsIn, withEither } from './either.ts';
import type { Term } from './either.ts';
import { meantInEnglish } from './false-friends.ts';
import { termPostings } from './matches.ts';
import type { Alternative } from './matches.ts';
import type { Postings } from './postings.ts';
import { JoinedWords } from './joined-words.ts';
import type { Joined } from './joined-words.ts';
import type { SearchIndex } from './search-index.ts';
import { sizeWords } from './size-words.ts';
import { Spelling } from './spelling.ts';
import {
  isCollective,
  isSwappedStopWord,
  isVague,
  speaksOfChildren,
  wordsForChildren,
} from './small-words.ts';
import { stem } from './stem.ts';
import type { Synonyms } from './synonyms.ts';
import { saidWords } from './sentence-words.ts';
import type { SaidTerm } from './sentences.ts';
import { purposesSaid, purposeWords, queryWords } from './words.ts';

export interface ParsedQuery {
  terms: Term[];
  /** The query after spelling was corrected, when it was. */
  corrected?: string;
}

/** More words than anybody means are cut off, so that a pasted page costs no more than a sentence. */
const mostWords = 24;
/** Shorter words of a message are taken as written. */
const shortestSlip = 5;
/** What a German compound ends in is no shorter, nor what it begins with: "Tontopf". */
const shortestEnd = 4;
const shortestBefore = 3;
const vagueShare = 0.15;
const purposeShare = 0.35;
/** What no product says of its purpose is hardly missed: "for a wedding". */
const unknownPurposeShare = 0.1;

const childStems = [...new Set(wordsForChildren().map(stem))];

/** Reads queries against the words of one catalogue; forgets what it knew when the catalogue changes. */
export class QueryReader {
  readonly #index: SearchIndex;
  readonly #spelling: Spelling;
  readonly #joined: JoinedWords;
  readonly #corrections: Corrections;
  readonly #synonyms: Synonyms;
  #version = '';
  #children: Postings | undefined;
  /** One search reads its words for each attempt. */
  #last: { text: string; said: string; language: string; isOfKind: boolean; parsed: ParsedQuery } | undefined;

  constructor(catalogue: Catalogue, index: SearchIndex, synonyms: Synonyms) {
    this.#index = index;
    this.#synonyms = synonyms;
    this.#joined = new JoinedWords(catalogue, index, synonyms);
    this.#spelling = new Spelling(catalogue);
    this.#corrections = new Corrections(index, this.#joined, this.#spelling, synonyms);
  }

  /**
   * @param language of the words, a BCP 47 primary subtag
   * @param said the message they are taken from, which tells what is joined by "or"
   * @param isOfKind whether a category tells the kind of thing, so that the message may tell what it is for
   */
  read(text: string, language: string, said = text, isOfKind = false): ParsedQuery {
    this.#refresh();
    const last = this.#last;
    if (last?.text === text && last.language === language && last.said === said && last.isOfKind === isOfKind)
      return last.parsed;
    const parsed = this.#parse(text, language, said, isOfKind);
    this.#last = { text, said, language, isOfKind, parsed };
    return parsed;
  }

  #refresh(): void {
    const version = this.#index.refresh();
    if (version === this.#version) return;
    this.#version = version;
    this.#spelling.refresh(version);
    this.#joined.forget();
    this.#corrections.forget();
    this.#children = undefined;
    this.#last = undefined;
  }

  #parse(text: string, language: string, said: string, isOfKind: boolean): ParsedQuery {
    const every = queryWords(text, language).slice(0, mostWords);
    const telling = every.filter((word) => this.#count(stem(word)) > 0 || !isSwappedStopWord(word, language));
    const written = telling.length > 0 ? telling : every;
    const asked = written.map((word) => this.#meant(word, written, language));
    const purposes = purposeWords(text, language);
    if (isOfKind && said !== text) for (const word of purposesSaid(said, every, language)) purposes.add(word);
    const joints = jointsIn(said);
    const isJoined = (word: string): boolean => joints.some(({ words }) => words.includes(word));
    // What is joined by "or" need not be said beside the other words.
    const corrected = asked.map((word) => ({
      word,
      meant: this.#corrections.correct(word, isJoined(word) ? [word] : asked, language),
    }));
    for (const { word, meant } of corrected)
      if (purposes.has(word)) meant.forEach((each) => purposes.add(each));
    const each = corrected.flatMap(({ meant: words }) => words);
    const meant = joints.length > 0 ? each : this.#corrections.together(each, purposes, language);
    const sizes = sizeWords(text);
    const writtenAs = (word: string): string =>
      corrected.find((each) => each.word === word)?.meant.join(' ') ?? word;
    const terms = withEither(
      withoutVague(
        this.#phrases(meant).map((word) => this.#term(word, purposes, language)),
        (word) => isVague(word, language) || sizes.has(word),
      ),
      joints,
      { index: this.#index, writtenAs, weigh: (products) => this.#telling(products) },
    );
    return meant.join(' ') === asked.join(' ') ? { terms } : { terms, corrected: meant.join(' ') };
  }

  /** "Tee" is tea to a German shopper of an English catalogue that has any. */
  #meant(word: string, written: readonly string[], language: string): string {
    const meant = this.#synonyms.home === undefined ? meantInEnglish(word, language) : undefined;
    // "Lámpara de pie" is a name of its own.
    if (this.#synonyms.isPhrasePart(stem(word), written)) return word;
    return meant !== undefined && this.#count(stem(meant)) > 0 ? meant : word;
  }

  /** The words of a whole message; see sentences.ts. @param language of the words, a BCP 47 primary subtag */
  sentence(text: string, language: string): { terms: SaidTerm[]; refused: string[] } {
    this.#refresh();
    const said = saidWords(text, language);
    const all = said.map(({ word }) => word);
    const wanted = said.filter(({ role, word }) => role !== 'refused' && !this.#tellsNothing(word, language));
    const refused = said.filter(({ role }) => role === 'refused').map(({ word }) => word);
    const terms = wanted.map(({ word, role, head }) => {
      const own = this.#joined.of(this.#meant(word, all, language), language, role === 'purpose');
      const meant = this.#joined.goingWith(word, language);
      const isKnown = own.products + meant.products > 0 || word.length < shortestSlip;
      const ending = own.products > 0 ? undefined : this.#ending(word, language);
      const { postings, products } = ending ?? (isKnown ? own : this.#corrected(word, all, language));
      return {
        word,
        role,
        head,
        said: postings,
        saidWeight: this.#telling(products),
        meant: meant.postings,
        meantWeight: this.#telling(meant.products),
        ofChildren: speaksOfChildren(word) || this.#joined.isOfChildren(word, language),
        namesGoods: goodsInEnglish.has(word) || otherNamesOf(word).length > 0,
      };
    });
    return { terms, refused };
  }

  /** "Tools" where nothing is called a tool. */
  #tellsNothing(word: string, language: string): boolean {
    return isCollective(word) && this.#joined.of(word, language).products === 0;
  }

  /** What a German word of a message that nothing says ends in: "Küchenradio" is a radio, whatever else goes with it. */
  #ending(word: string, language: string): Joined | undefined {
    if (language !== 'de') return undefined;
    for (let from = shortestBefore; from <= word.length - shortestEnd; from += 1) {
      const end = this.#joined.of(word.slice(from), language);
      if (end.products > 0) return end;
    }
    return undefined;
  }

  /** What a word of a message that nothing says was a slip for. */
  #corrected(word: string, all: readonly string[], language: string): Joined {
    const [only, ...others] = this.#corrections.correct(word, all, language);
    return this.#joined.of(only === undefined || others.length > 0 ? word : only, language);
  }

  #telling(products: number): number {
    return Math.log(1 + (this.#index.products + 1) / (products + 0.5));
  }

  /** Products for children, unless the query speaks of them: who says nothing looks for himself. */
  children(terms: readonly { word: string }[]): Postings | undefined {
    if (terms.some(({ word }) => word.split(' ').some(speaksOfChildren))) return undefined;
    const said = (word: string): Alternative => ({ postings: this.#index.postings(word), own: true });
    return (this.#children ??= termPostings(childStems.map(said)));
  }

  /** Joins words that only together mean something: "frying pan", "coffee maker", and "tea pot" where there are teapots. */
  #phrases(meant: readonly string[]): string[] {
    const result: string[] = [];
    for (let at = 0; at < meant.length; at += 1) {
      const length = [3, 2].find((count) => {
        const parts = meant.slice(at, at + count);
        return (
          parts.length === count &&
          (this.#synonyms.isPhrase(parts) || (count === 2 && this.#count(stem(parts.join(''))) > 0))
        );
      });
      result.push(meant.slice(at, at + (length ?? 1)).join(' '));
      at += (length ?? 1) - 1;
    }
    return result;
  }

  #term(word: string, purposes: ReadonlySet<string>, language: string): Term {
    const purpose = word.split(' ').every((part) => purposes.has(part));
    const { products } = this.#joined.of(word, language);
    const { postings } = this.#joined.of(word, language, purpose);
    // A word no product has is the most telling of all.
    const weight = this.#telling(products);
    const share = products > 0 ? purposeShare : unknownPurposeShare;
    return { word, postings, purpose, weight: purpose ? weight * share : weight };
  }

  #count(term: string): number {
    return this.#index.postings(term).ids.length;
  }
}

/** Vague words are left out where no product says them, and weigh little where one does, as long as others remain. */
function withoutVague(said: Term[], isVagueHere: (word: string) => boolean): Term[] {
  const naming = said.filter(({ word, postings }) => postings.ids.length > 0 || !isCollective(word));
  const terms = naming.length > 0 ? naming : said;
  if (terms.every(({ word }) => isVagueHere(word))) return terms;
  return terms.flatMap((term) => {
    if (!isVagueHere(term.word)) return [term];
    return term.postings.ids.length > 0 ? [{ ...term, weight: term.weight * vagueShare }] : [];
  });
}
