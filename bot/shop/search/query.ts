import type { Catalogue } from './catalogue.ts';
import { anyField, fieldBit } from './evidence.ts';
import { gather, phrasePostings, termPostings } from './matches.ts';
import type { Postings } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { nearestName } from './names-abroad.ts';
import { sizeWords } from './size-words.ts';
import { Spelling } from './spelling.ts';
import type { Guess } from './spelling.ts';
import { isMeantAsWritten, isVague, speaksOfChildren, wordsForChildren } from './small-words.ts';
import { stem } from './stem.ts';
import { isPhrasePart, isSynonymPhrase, synonymsOf } from './synonyms.ts';
import { figureAndUnit } from './units.ts';
import { purposeWords, queryWords, stems } from './words.ts';

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

export interface ParsedQuery {
  terms: Term[];
  /** The query after spelling was corrected, when it was. */
  corrected?: string;
}

/** More words than anybody means are cut off, so that a pasted page costs no more than a sentence. */
const mostWords = 24;
/** Bounds on what spelling may cost: guesses a word, and words of a query whose guesses are weighed against the others. */
const mostGuesses = 6;
const mostWeighed = 4;
/** How much likelier a word as written is than a slip for one that fits the others, as a logarithm. */
const lessLikely = 3;
/** Shorter parts of a word are beginnings and endings of anything. */
const shortestPart = 3;
const longestJoined = 40;
const vagueShare = 0.15;
const purposeShare = 0.35;
/** What no product says of its purpose is hardly missed: "for a wedding". */
const unknownPurposeShare = 0.1;

const childStems = [...new Set(wordsForChildren().map(stem))];

/** Reads queries against the words of one catalogue; forgets what it knew when the catalogue changes. */
export class QueryReader {
  readonly #index: SearchIndex;
  readonly #spelling: Spelling;

  constructor(catalogue: Catalogue, index: SearchIndex) {
    this.#index = index;
    this.#spelling = new Spelling(catalogue);
  }

  /** @param language of the words, a BCP 47 primary subtag */
  read(text: string, language: string): ParsedQuery {
    this.#spelling.refresh(this.#index.refresh());
    const asked = queryWords(text, language).slice(0, mostWords);
    const purposes = purposeWords(text, language);
    const corrected = asked.map((word) => ({ word, meant: this.#correct(word, asked, language) }));
    for (const { word, meant } of corrected)
      if (purposes.has(word)) meant.forEach((each) => purposes.add(each));
    const meant = this.#together(
      corrected.flatMap((each) => each.meant),
      purposes,
    );
    const sizes = sizeWords(text);
    const terms = withoutVague(
      this.#phrases(meant).map((word) => this.#term(word, purposes)),
      (word) => isVague(word, language) || sizes.has(word),
    );
    return meant.join(' ') === asked.join(' ') ? { terms } : { terms, corrected: meant.join(' ') };
  }

  /** Products for children, unless the query speaks of them: who says nothing looks for himself. */
  children(terms: readonly Term[]): Postings | undefined {
    if (terms.some(({ word }) => word.split(' ').some(speaksOfChildren))) return undefined;
    return termPostings(childStems.map((word) => ({ postings: this.#index.postings(word), own: true })));
  }

  /**
   * A word that the catalogue does not know, or that no product is called by, is taken for the likeliest it may have
   * been meant for, if possible one that products say beside the others.
   */
  #correct(word: string, asked: readonly string[], language: string): string[] {
    if (isMeantAsWritten(word, language) || isPhrasePart(stem(word))) return [word];
    const known = this.#isKnown(word);
    if (known && (this.#synonymKnown(word) || this.#spelling.namesProducts(word))) return [word];
    // In another language a slip is one for that language's name of a thing before it is one for an English word.
    const abroad =
      known || language === 'en' ? undefined : nearestName(word, (name) => this.#synonymKnown(name));
    if (abroad !== undefined) return [abroad];
    const guesses = this.#spelling
      .guesses(word, mostGuesses)
      .filter(({ likelihood }) => !known || likelihood > 0);
    const others = asked.filter((other) => other !== word);
    const fitting = this.#likeliest(guesses, others) ?? guesses[0];
    if (fitting) return [fitting.word];
    const compound = known ? undefined : this.#spelling.endingWith(word);
    if (compound !== undefined) return [compound];
    return (known ? undefined : (this.#joined(word) ?? this.#spelling.split(word))) ?? [word];
  }

  /**
   * When no product says all the words, one is taken for another of which products say much more often, and say with
   * the others.
   */
  #together(meant: string[], purposes: ReadonlySet<string>): string[] {
    if (meant.length < 2 || meant.length > mostWeighed || this.#countWith(meant) > 0) return meant;
    for (const [at, word] of meant.entries()) {
      const others = meant.filter((_, index) => index !== at);
      if (/\d/.test(word) || purposes.has(word) || this.#countWith(others) === 0) continue;
      const written = Math.max(1, this.#spelling.weightOf(word), this.#count(stem(word)));
      const least = Math.log(written) - lessLikely;
      const guesses = this.#spelling
        .guesses(word, mostGuesses)
        .filter((guess) => guess.likelihood > least && !others.includes(guess.word));
      const guess = this.#likeliest(guesses, others);
      if (guess) return meant.with(at, guess.word);
    }
    return meant;
  }

  #likeliest(guesses: readonly Guess[], others: readonly string[]): Guess | undefined {
    if (others.length === 0) return undefined;
    const weighed = guesses.map((guess) => {
      const products = this.#countWith([guess.word, ...others]);
      return { guess, products, worth: guess.likelihood + Math.log(1 + products) };
    });
    const possible = weighed.filter(({ products }) => products > 0);
    return possible.sort((left, right) => right.worth - left.worth)[0]?.guess;
  }

  /** How many products say all the words, not counting what stands only among their facts: those hold every odd word. */
  #countWith(words: readonly string[]): number {
    const lists = words.map((word) => this.#term(word).postings);
    const { ids, evidence } = gather(lists, lists.map(() => 1), lists.length); // prettier-ignore
    return ids.filter((_, place) =>
      lists.every((_list, at) => (evidence[place * lists.length + at]! & ~fieldBit.facts & anyField) !== 0),
    ).length;
  }

  #isKnown(word: string): boolean {
    return waysToWrite(word).some((way) => this.#all(way).ids.length > 0) || this.#synonymKnown(word);
  }

  /** "Wanderjacke" is a jacket for hiking: both parts are names of goods in another language. */
  #joined(word: string): string[] | undefined {
    if (word.length > longestJoined) return undefined;
    for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
      const [beginning, end] = [word.slice(0, cut), word.slice(cut)];
      const written = [beginning, beginning.replace(/[sn]$/, ''), `${beginning}e`];
      const found = this.#synonymKnown(end) ? written.find((each) => this.#synonymKnown(each)) : undefined;
      if (found !== undefined) return [found, end];
    }
    return undefined;
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

  #term(word: string, purposes: ReadonlySet<string> = new Set()): Term {
    const ways = waysToWrite(word);
    const own = ways.map((way) => way.join(' '));
    const others = new Set([...own.flatMap((phrase) => synonymsOf(phrase)), ...nounsOf(word)]);
    const alternatives = [
      ...ways.map((way) => ({ postings: this.#all(way), own: true })),
      ...[...others].map((phrase) => ({ postings: this.#all(phrase.split(' ')), own: false })),
    ];
    const postings = termPostings(alternatives);
    const products = Math.max(0, ...alternatives.map(({ postings: { ids } }) => ids.length));
    // A word no product has is the most telling of all.
    const weight = Math.log(1 + (this.#index.products + 1) / (products + 0.5));
    const purpose = word.split(' ').every((part) => purposes.has(part));
    const share = products > 0 ? purposeShare : unknownPurposeShare;
    return { word, postings, purpose, weight: purpose ? weight * share : weight };
  }

  #all(words: readonly string[]): Postings {
    return phrasePostings(words.map((word) => this.#index.postings(word)));
  }

  #count(term: string): number {
    return this.#index.postings(term).ids.length;
  }
}

/** "Shady" and "sunny" are said of shade and sun. */
function nounsOf(word: string): string[] {
  if (!/^\p{L}{4,}y$/u.test(word)) return [];
  const root = word.slice(0, -1);
  const single = /(\p{L})\1$/u.test(root) ? root.slice(0, -1) : root;
  return [...new Set([single, `${single}e`].map(stem))];
}

/** Vague words are left out where no product says them, and weigh little where one does, as long as others remain. */
function withoutVague(terms: Term[], isVagueHere: (word: string) => boolean): Term[] {
  if (terms.every(({ word }) => isVagueHere(word))) return terms;
  return terms.flatMap((term) => {
    if (!isVagueHere(term.word)) return [term];
    return term.postings.ids.length > 0 ? [{ ...term, weight: term.weight * vagueShare }] : [];
  });
}

/** The stems of a word in each of its spellings: "t-shirt" is one word or two, "256gb" too, "tea pot" also "teapot". */
function waysToWrite(word: string): string[][] {
  const measured = figureAndUnit(word);
  if (measured) return [[stem(word)], [measured.figure, measured.unit]];
  const pieces = word.split(/[\s,.-]+/).filter((piece) => piece !== '');
  if (pieces.length < 2 || /^\d+\.\d+$/.test(word)) return [[stem(word)]];
  return [[stem(pieces.join(''))], pieces.flatMap(stems)];
}
