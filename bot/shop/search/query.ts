import type { Catalogue } from './catalogue.ts';
import { phrasePostings, termPostings } from './matches.ts';
import type { Postings } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { Spelling } from './spelling.ts';
import { stem } from './stem.ts';
import { isSynonymPhrase, synonymsOf } from './synonyms.ts';
import { figureAndUnit } from './units.ts';
import { queryWords, stems } from './words.ts';

/** One word of the query, or a phrase that only together means something, with everything that says the same. */
export interface Term {
  /** As the shopper wrote it, spelling corrected. */
  word: string;
  /** Products that say it in any way. */
  postings: Postings;
  /** How telling the word is: rare words count more. */
  weight: number;
}

export interface ParsedQuery {
  terms: Term[];
  /** The query after spelling was corrected, when it was. */
  corrected?: string;
}

/** More words than anybody means are cut off, so that a pasted page costs no more than a sentence. */
const mostWords = 24;

/** Reads queries against the words of one catalogue; forgets what it knew when the catalogue changes. */
export class QueryReader {
  readonly #index: SearchIndex;
  readonly #spelling: Spelling;

  constructor(catalogue: Catalogue, index: SearchIndex) {
    this.#index = index;
    this.#spelling = new Spelling(catalogue);
  }

  read(text: string): ParsedQuery {
    this.#spelling.refresh(this.#index.refresh());
    const asked = queryWords(text).slice(0, mostWords);
    const meant = asked.flatMap((word) => this.#correct(word));
    const terms = this.#phrases(meant).map((word) => this.#term(word));
    return meant.join(' ') === asked.join(' ') ? { terms } : { terms, corrected: meant.join(' ') };
  }

  #correct(word: string): string[] {
    if (this.#isKnown(word)) return [word];
    const near = this.#spelling.correct(word);
    if (near) return [near];
    return this.#spelling.split(word) ?? [word];
  }

  #isKnown(word: string): boolean {
    return waysToWrite(word).some((way) => this.#all(way).ids.length > 0) || this.#synonymKnown(word);
  }

  #synonymKnown(word: string): boolean {
    return synonymsOf(stem(word)).some((phrase) => this.#all(phrase.split(' ')).ids.length > 0);
  }

  /** Joins words that only together mean something: "frying pan", "coffee maker", and "tea pot" where there are teapots. */
  #phrases(meant: readonly string[]): string[] {
    const result: string[] = [];
    for (let at = 0; at < meant.length; at += 1) {
      const length = [3, 2].find((count) => {
        const parts = meant.slice(at, at + count);
        return (
          parts.length === count &&
          (isSynonymPhrase(parts) || (count === 2 && this.#count(stem(parts.join(''))) > 0))
        );
      });
      result.push(meant.slice(at, at + (length ?? 1)).join(' '));
      at += (length ?? 1) - 1;
    }
    return result;
  }

  #term(word: string): Term {
    const ways = waysToWrite(word);
    const own = ways.map((way) => way.join(' '));
    const others = new Set(own.flatMap((phrase) => synonymsOf(phrase)));
    const alternatives = [
      ...ways.map((way) => ({ postings: this.#all(way), own: true })),
      ...[...others].map((phrase) => ({ postings: this.#all(phrase.split(' ')), own: false })),
    ];
    const postings = termPostings(alternatives);
    const products = Math.max(0, ...alternatives.map(({ postings: { ids } }) => ids.length));
    // A word no product has is the most telling of all.
    const weight = Math.log(1 + (this.#index.products + 1) / (products + 0.5));
    return { word, postings, weight };
  }

  #all(words: readonly string[]): Postings {
    return phrasePostings(words.map((word) => this.#index.postings(word)));
  }

  #count(term: string): number {
    return this.#index.postings(term).ids.length;
  }
}

/** The stems of a word in each of its spellings: "t-shirt" is one word or two, "256gb" too, "tea pot" also "teapot". */
function waysToWrite(word: string): string[][] {
  const measured = figureAndUnit(word);
  if (measured) return [[stem(word)], [measured.figure, measured.unit]];
  const pieces = word.split(/[\s,.-]+/).filter((piece) => piece !== '');
  if (pieces.length < 2 || /^\d+\.\d+$/.test(word)) return [[stem(word)]];
  return [[stem(pieces.join(''))], pieces.flatMap(stems)];
}
