import type { Catalogue } from './catalogue.ts';
import { fieldBit } from './evidence.ts';
import { kindTerm, kindWord, oneOf } from './kinds-of-goods.ts';
import { phrasePostings, termPostings } from './matches.ts';
import type { Postings } from './postings.ts';
import { RecentLists } from './recent-lists.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import type { Synonyms } from './synonyms.ts';
import { useWords } from './use-words.ts';
import { figureAndUnit } from './units.ts';
import { WordForms } from './word-forms.ts';
import { stems } from './words.ts';

/** The products that say a word in any way, and how many say it in the way most do. */
export interface Joined {
  postings: Postings;
  products: number;
}

/** Joined lists kept, counted as those of words are: some eight megabytes at most. */
const mostJoined = 1_000_000;
/** What is said of a kind of goods counts as if a description said it. */
const saidInPassing = fieldBit.description;
/** Words of a catalogue that begin alike, as far as they are looked at. */
const ofChildren = stem('kids');
const mostBegun = 24;
/**
 * What the catalogue alone says of a word or phrase, joined of the lists of everything that says the same. Shoppers say
 * the same few words again and again, and a search reads them for each of its attempts.
 */
export class JoinedWords {
  readonly #catalogue: Catalogue;
  readonly #index: SearchIndex;
  readonly #forms: WordForms;
  readonly #synonyms: Synonyms;
  readonly #lists = new RecentLists<Joined>(mostJoined, ({ postings }) => postings.ids.buffer.byteLength / 4);

  constructor(catalogue: Catalogue, index: SearchIndex, synonyms: Synonyms) {
    this.#catalogue = catalogue;
    this.#index = index;
    this.#synonyms = synonyms;
    this.#forms = new WordForms(catalogue);
  }

  /**
   * @param language of the word, a BCP 47 primary subtag
   * @param isPurpose whether it is what a thing is for, which a compound may begin with: "Tomatendünger" is for "Tomaten"
   */
  of(word: string, language: string, isPurpose = false): Joined {
    const name = isPurpose ? `for ${language} ${word}` : `${language} ${word}`;
    return this.#lists.get(name, () => this.#join(word, language, isPurpose));
  }

  /** The products that say what goes with a word of a shopper's message; see use-words.ts. */
  goingWith(word: string, language: string): Joined {
    return this.#lists.get(`uses ${language} ${word}`, () => {
      const { whole, begun } = useWords(word, language, this.#synonyms.home);
      const lists = [...new Set([...whole, ...begun.flatMap((each) => this.#beginning(each))])].map((each) => this.#index.postings(each)); // prettier-ignore
      const kinds = this.#ofKinds(word, language);
      const postings = termPostings([
        ...lists.map((list) => ({ postings: list, own: true })),
        ...kinds.map((list) => ({ postings: list, own: false })),
      ]);
      return { postings, products: postings.ids.length };
    });
  }

  /** Kinds of goods of which people say a word; English ones are said in other languages, too. */
  #ofKinds(word: string, language: string): Postings[] {
    const written = kindWord(word, language);
    const rowsOf = (first: string, second: string): { kind: string; named: number }[] =>
      this.#catalogue
        .statement('select kind, max(named) as named from kind_words where word in (?, ?) group by kind')
        .all(first, second) as { kind: string; named: number }[];
    const known = rowsOf(written, kindWord(word, 'en'));
    // "Afinadores" are looked up as "afinador" is kept; names are written as one of a kind.
    const one = known.length > 0 ? undefined : oneOf(word, language);
    const rows = one === undefined ? known : rowsOf(kindWord(one, language), kindWord(one, language));
    return rows.map(({ kind, named }) => {
      const { ids, evidence } = this.#index.postings(kindTerm(kind));
      return { ids, evidence: named === 1 ? evidence : evidence.map(() => saidInPassing) };
    });
  }

  isOfChildren(word: string, language: string): boolean {
    return useWords(word, language, undefined).whole.includes(ofChildren);
  }

  /** Words of the index that begin so. */
  #beginning(begun: string): string[] {
    const rows = this.#catalogue
      .statement('select distinct term from postings where term >= ? and term < ? limit ?')
      .all(begun, `${begun}\u{10FFFF}`, mostBegun) as { term: string }[];
    return rows.map(({ term }) => term);
  }

  /** Whether products are called by another form of a word, or by a compound that ends in it. */
  hasForms(word: string, language: string): boolean {
    const { same, compounds } = this.#forms.of(word, language);
    return same.length > 0 || compounds.length > 0;
  }

  /** Call when the catalogue is another. */
  forget(): void {
    this.#lists.forget();
    this.#forms.forget();
  }

  #join(word: string, language: string, isPurpose: boolean): Joined {
    const { same, compounds, begun } = this.#forms.of(word, language);
    const ways = [...waysToWrite(word), ...same.map((form) => [stem(form)])];
    const own = ways.map((way) => way.join(' '));
    const isAtHome = language === this.#synonyms.home && same.length + compounds.length > 0;
    const meant = own.flatMap((phrase) => this.#synonyms.of(phrase));
    const others = new Set([
      ...meant,
      ...(isAtHome ? [] : this.#formsAtHome(meant)),
      ...nounsOf(word),
      ...compounds.map(stem),
    ]);
    const written = ways.map((way) => ({ postings: this.all(way), own: true }));
    // Where nothing is called so, what is for it may be: "Unkrautstecher" of "Unkraut".
    const isName = compounds.length > 0 || written.some(({ postings }) => namesAny(postings));
    // No more than told of a chair for the "Garten" is that a "Gartenschlauch" cleans it.
    const forIt = isName && !isPurpose ? [] : begun.map((each) => namedSo(this.all([stem(each)])));
    const alternatives = [
      ...written,
      ...[...others].map((phrase) => ({ postings: this.all(phrase.split(' ')), own: false })),
      ...forIt.map((postings) => ({ postings, own: false })),
    ];
    const products = Math.max(0, ...alternatives.map(({ postings: { ids } }) => ids.length));
    return { postings: termPostings(alternatives), products };
  }

  /** "Lamp" is "Leuchte" in a German catalogue, which holds "Pendelleuchten". */
  #formsAtHome(meant: readonly string[]): string[] {
    const { home } = this.#synonyms;
    if (home === undefined) return [];
    return meant.flatMap((word) => {
      const { same, compounds } = this.#forms.of(word, home);
      return [...same, ...compounds].map(stem);
    });
  }

  /** The products that hold all of these stems. */
  all(words: readonly string[]): Postings {
    return phrasePostings(words.map((word) => this.#index.postings(word)));
  }
}

const ofNames = fieldBit.title | fieldBit.category | fieldBit.label;

function namesAny({ evidence }: Postings): boolean {
  return evidence.some((said) => (said & ofNames) !== 0);
}

/** Of those that say a word, the products that are called by it. */
function namedSo({ ids, evidence }: Postings): Postings {
  const kept = Array.from(ids, (_, at) => at).filter((at) => (evidence[at]! & ofNames) !== 0);
  return { ids: Int32Array.from(kept, (at) => ids[at]!), evidence: Int32Array.from(kept, (at) => evidence[at]!) }; // prettier-ignore
}

/** "Shady" and "sunny" are said of shade and sun. */
function nounsOf(word: string): string[] {
  if (!/^\p{L}{4,}y$/u.test(word)) return [];
  const root = word.slice(0, -1);
  const single = /(\p{L})\1$/u.test(root) ? root.slice(0, -1) : root;
  return [...new Set([single, `${single}e`].map(stem))];
}

/** The stems of a word in each of its spellings: "t-shirt" is one word or two, "256gb" too, "tea pot" also "teapot". */
export function waysToWrite(word: string): string[][] {
  const measured = figureAndUnit(word);
  if (measured) return [[stem(word)], [measured.figure, measured.unit]];
  const pieces = word.split(/[\s,.-]+/).filter((piece) => piece !== '');
  if (pieces.length < 2 || /^\d+\.\d+$/.test(word)) return [[stem(word)]];
  return [[stem(pieces.join(''))], pieces.flatMap(stems)];
}
