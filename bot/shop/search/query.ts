import type { Catalogue } from './catalogue.ts';
import { anyField, fieldBit } from './evidence.ts';
import { gather, termPostings } from './matches.ts';
import type { Alternative } from './matches.ts';
import type { Postings } from './postings.ts';
import { JoinedWords, waysToWrite } from './joined-words.ts';
import type { SearchIndex } from './search-index.ts';
import { nearestName } from './names-abroad.ts';
import { sizeWords } from './size-words.ts';
import { Spelling } from './spelling.ts';
import type { Guess } from './spelling.ts';
import { isMeantAsWritten, isVague, speaksOfChildren, wordsForChildren } from './small-words.ts';
import { stem } from './stem.ts';
import { isPhrasePart, isSynonymPhrase, synonymsOf } from './synonyms.ts';
import { purposeWords, queryWords } from './words.ts';

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

/** Words kept of which it is known whether the catalogue has them. */
const mostSound = 5_000;

const childStems = [...new Set(wordsForChildren().map(stem))];

/** Reads queries against the words of one catalogue; forgets what it knew when the catalogue changes. */
export class QueryReader {
  readonly #index: SearchIndex;
  readonly #spelling: Spelling;
  readonly #joined: JoinedWords;
  readonly #sound = new Map<string, boolean>();
  #version = '';
  #children: Postings | undefined;
  /** One search reads its words for each attempt. */
  #last: { text: string; language: string; parsed: ParsedQuery } | undefined;

  constructor(catalogue: Catalogue, index: SearchIndex) {
    this.#index = index;
    this.#joined = new JoinedWords(index);
    this.#spelling = new Spelling(catalogue);
  }

  /** @param language of the words, a BCP 47 primary subtag */
  read(text: string, language: string): ParsedQuery {
    this.#refresh();
    if (this.#last?.text !== text || this.#last.language !== language)
      this.#last = { text, language, parsed: this.#parse(text, language) };
    return this.#last.parsed;
  }

  #refresh(): void {
    const version = this.#index.refresh();
    if (version === this.#version) return;
    this.#version = version;
    this.#spelling.refresh(version);
    this.#joined.forget();
    this.#sound.clear();
    this.#children = undefined;
    this.#last = undefined;
  }

  #parse(text: string, language: string): ParsedQuery {
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
    const said = (word: string): Alternative => ({ postings: this.#index.postings(word), own: true });
    return (this.#children ??= termPostings(childStems.map(said)));
  }

  /**
   * A word that the catalogue does not know, or that no product is called by, is taken for the likeliest it may have
   * been meant for, if possible one that products say beside the others.
   */
  #correct(word: string, asked: readonly string[], language: string): string[] {
    if (isMeantAsWritten(word, language) || isPhrasePart(stem(word))) return [word];
    if (this.#isSound(word)) return [word];
    const known = this.#isKnown(word);
    const inNumber = known ? undefined : otherNumber(word).find((other) => this.#count(stem(other)) > 0);
    if (inNumber !== undefined) return [inNumber];
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
    return (known ? undefined : (this.#compound(word) ?? this.#spelling.split(word))) ?? [word];
  }

  /** Whether products are called by the word, or by what it means. */
  #isSound(word: string): boolean {
    const before = this.#sound.get(word);
    if (before !== undefined) return before;
    const sound = this.#synonymKnown(word) || (this.#isKnown(word) && this.#spelling.namesProducts(word));
    if (this.#sound.size < mostSound) this.#sound.set(word, sound);
    return sound;
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
    return waysToWrite(word).some((way) => this.#joined.all(way).ids.length > 0) || this.#synonymKnown(word);
  }

  /** "Wanderjacke" is a jacket for hiking: both parts are names of goods in another language. */
  #compound(word: string): string[] | undefined {
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
    return synonymsOf(stem(word)).some((phrase) => this.#joined.all(phrase.split(' ')).ids.length > 0);
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
    const { postings, products } = this.#joined.of(word);
    // A word no product has is the most telling of all.
    const weight = Math.log(1 + (this.#index.products + 1) / (products + 0.5));
    const purpose = word.split(' ').every((part) => purposes.has(part));
    const share = products > 0 ? purposeShare : unknownPurposeShare;
    return { word, postings, purpose, weight: purpose ? weight * share : weight };
  }

  #count(term: string): number {
    return this.#index.postings(term).ids.length;
  }
}

/** German singulars and plurals that share no stem: "mütze" where all say "Mützen". */
function otherNumber(word: string): string[] {
  if (!/^\p{L}{4,}$/u.test(word)) return [];
  if (word.endsWith('en')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('e') ? [`${word}n`] : [`${word}en`, `${word}e`];
}

/** Vague words are left out where no product says them, and weigh little where one does, as long as others remain. */
function withoutVague(terms: Term[], isVagueHere: (word: string) => boolean): Term[] {
  if (terms.every(({ word }) => isVagueHere(word))) return terms;
  return terms.flatMap((term) => {
    if (!isVagueHere(term.word)) return [term];
    return term.postings.ids.length > 0 ? [{ ...term, weight: term.weight * vagueShare }] : [];
  });
}
