import { anyField, fieldBit } from './evidence.ts';
import { JoinedWords, waysToWrite } from './joined-words.ts';
import { gather } from './matches.ts';
import { nearestName } from './names-abroad.ts';
import type { SearchIndex } from './search-index.ts';
import { isMeantAsWritten } from './small-words.ts';
import { prior } from './spelling.ts';
import type { Guess, Spelling } from './spelling.ts';
import { stem } from './stem.ts';
import type { Synonyms } from './synonyms.ts';

/** Bounds on what spelling may cost: guesses a word, and words of a query whose guesses are weighed against the others. */
export const spellingBounds = { guesses: 6, weighed: 4 };
/**
 * When a word the catalogue knows is taken for a slip, because products say another so much more often beside the rest of
 * the query. All but `rare` and `counted` are logarithms, and add up: how much likelier a word as written is than one
 * slip may make up for, and what makes that more. Set on half of the judged queries; see docs/search.md.
 */
const besideOthers = {
  /** What the slip, and products saying the guess with the others, must not fall short of. */
  slack: 7.5,
  /** How much better known a word is, the less likely it is a slip: a share of its `prior`. */
  known: 0.8,
  /** Some product says all the words as written. */
  found: 1,
  /** For each letter fewer than four: "sd" and "usb" are near to everything. */
  short: 1,
  /** Products that say all the words as written: with more than so many they are meant. */
  rare: 10,
  /** More products than so many say nothing more. */
  counted: 50,
  /** How much counts how well the guess is known by itself. */
  prior: 0.3,
};
/**
 * How likely a guess for a word of so many letters must be, as a logarithm: the shorter, the more words are near to any
 * word, and the likelier it is that the thing is not sold at all. "Beer" is no slip for "bee".
 */
const leastLikely: Readonly<Record<number, number>> = { 2: 0, 3: -1, 4: -3.5, 5: -4.5 };
/** The same where products say the guess beside the other words. */
const leastBesideOthers: Readonly<Record<number, number>> = { 2: 0, 3: -1, 4: -6.5, 5: -7.5 };
/** Of a store of so many products or fewer. */
const fewProducts = 400;
/** Shorter parts of a word are beginnings and endings of anything. */
const shortestPart = 3;
const longestJoined = 40;
/** Words kept of which it is known whether the catalogue has them. */
const mostSound = 5_000;

/** What the words of a query were meant to be, by what one catalogue says. */
export class Corrections {
  readonly #index: SearchIndex;
  readonly #spelling: Spelling;
  readonly #synonyms: Synonyms;
  readonly #joined: JoinedWords;
  readonly #sound = new Map<string, boolean>();

  constructor(index: SearchIndex, joined: JoinedWords, spelling: Spelling, synonyms: Synonyms) {
    this.#index = index;
    this.#joined = joined;
    this.#spelling = spelling;
    this.#synonyms = synonyms;
  }

  /** Call when the catalogue is another. */
  forget(): void {
    this.#sound.clear();
  }

  /**
   * A word that the catalogue does not know, or that no product is called by, is taken for the likeliest it may have
   * been meant for, if possible one that products say beside the others.
   */
  correct(word: string, asked: readonly string[], language: string): string[] {
    if (isMeantAsWritten(word, language) || this.#synonyms.isPhrasePart(stem(word), asked)) return [word];
    if (this.#isSound(word) || this.#joined.hasForms(word, language)) return [word];
    const known = this.#isKnown(word);
    const inNumber =
      known || language === 'en'
        ? undefined
        : otherNumber(word).find((other) => this.#count(stem(other)) > 0);
    if (inNumber !== undefined) return [inNumber];
    // In another language a slip is one for that language's name of a thing before it is one for an English word.
    const abroad =
      known || language === 'en' ? undefined : nearestName(word, (name) => this.#synonymKnown(name));
    if (abroad !== undefined) return [abroad];
    const guess = this.#guess(word, asked, language, known);
    if (guess !== undefined) return [guess];
    if (known) return [word];
    const compound = this.#spelling.endingWith(word);
    if (compound !== undefined) return [compound];
    return this.#compound(word) ?? this.#spelling.split(word) ?? [word];
  }

  #guess(word: string, asked: readonly string[], language: string, known: boolean): string | undefined {
    const leastOf = (table: typeof leastLikely): number =>
      (table[word.length] ?? Number.NEGATIVE_INFINITY) - this.#breadth();
    const written = known ? Math.max(0, prior(this.#spelling.weightOf(word))) : Number.NEGATIVE_INFINITY;
    const others = asked.filter((other) => other !== word);
    const guesses = this.#spelling
      .guesses(word, spellingBounds.guesses)
      .filter((guess) => guess.likelihood > written && !others.includes(guess.word));
    const fitting = this.#likeliest(guesses, others, language);
    if (fitting && fitting.likelihood + Math.log(fitting.products) > leastOf(leastBesideOthers))
      return fitting.word;
    return guesses.find(({ likelihood }) => likelihood > leastOf(leastLikely))?.word;
  }

  /** The more a store sells, the likelier it sells what is meant. */
  #breadth(): number {
    return Math.log(Math.max(1, this.#index.products / fewProducts));
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
   * A word of which products hardly say anything beside the others is taken for another of which they say much more:
   * "sd car" for "sd card".
   */
  together(meant: string[], purposes: ReadonlySet<string>, language: string): string[] {
    if (meant.length < 2 || meant.length > spellingBounds.weighed) return meant;
    const products = this.#countWith(meant, language);
    if (products > besideOthers.rare) return meant;
    const written = products > 0 ? Math.log(products) + besideOthers.found : Math.log(0.5);
    const readings = meant.flatMap((word, at) => {
      if (/\d/.test(word) || purposes.has(word) || isMeantAsWritten(word, language)) return [];
      if (this.#isOfLanguage(word, language)) return [];
      const others = meant.filter((_, index) => index !== at);
      const guesses = this.#spelling
        .guesses(word, spellingBounds.guesses)
        .filter((guess) => !others.includes(guess.word) && stem(guess.word) !== stem(word));
      const best = this.#likeliest(guesses, others, language);
      const isLikely = best !== undefined && best.worth > written - this.#slackOf(word);
      return isLikely ? [{ worth: best.worth, words: meant.with(at, best.word) }] : [];
    });
    return readings.sort((left, right) => right.worth - left.worth)[0]?.words ?? meant;
  }

  /** Whether the word is known by what it means or by its endings, of which its own weight says nothing. */
  #isOfLanguage(word: string, language: string): boolean {
    return language !== 'en' && (this.#synonymKnown(word) || this.#joined.hasForms(word, language));
  }

  /** How much less likely another word may be than this one and still be meant, as a logarithm. */
  #slackOf(word: string): number {
    const known = Math.max(0, prior(this.#spelling.weightOf(word)));
    const missing = Math.max(0, 4 - word.length);
    return besideOthers.slack - besideOthers.known * known - besideOthers.short * missing;
  }

  /** The one that most products say beside the others; undefined when none do. */
  #likeliest(
    guesses: readonly Guess[],
    others: readonly string[],
    language: string,
  ): (Guess & { products: number; worth: number }) | undefined {
    if (others.length === 0) return undefined;
    const worthOf = ({ likelihood, slips }: Guess, products: number): number =>
      slips + besideOthers.prior * (likelihood - slips) + Math.log(Math.min(besideOthers.counted, products));
    return guesses
      .map((guess) => {
        const products = this.#countWith([guess.word, ...others], language);
        return { ...guess, products, worth: worthOf(guess, products) };
      })
      .filter(({ products }) => products > 0)
      .sort((left, right) => right.worth - left.worth)[0];
  }

  /** How many products say all the words, not counting what stands only among their facts: those hold every odd word. */
  #countWith(words: readonly string[], language: string): number {
    const lists = words.map((word) => this.#joined.of(word, language).postings);
    const { ids, evidence } = gather(lists, lists.map(() => 1), lists.length); // prettier-ignore
    return ids.filter((_, place) =>
      lists.every((_list, at) => (evidence[place * lists.length + at]! & ~fieldBit.facts & anyField) !== 0),
    ).length;
  }

  /** "Gaming" without its first letter is no form of "am": nobody writes it, and two letters make no stem. */
  #isKnown(word: string): boolean {
    const isAccident = stem(word).length < shortestPart && word.length > shortestPart && this.#spelling.weightOf(word) === 0; // prettier-ignore
    const isSaid = !isAccident && waysToWrite(word).some((way) => this.#joined.all(way).ids.length > 0);
    return isSaid || this.#synonymKnown(word);
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
    return this.#synonyms.of(stem(word)).some((phrase) => this.#joined.all(phrase.split(' ')).ids.length > 0);
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
