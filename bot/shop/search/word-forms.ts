import type { Catalogue } from './catalogue.ts';
import { irregularForm, isInflected, root } from './inflection.ts';
import type { Inflected } from './inflection.ts';
import { namingWeight } from './product-text.ts';

export interface Forms {
  /** Other forms of the word itself: "Decken" for "Decke". */
  same: readonly string[];
  /** Compounds that are such a thing: "Wolldecke". */
  compounds: readonly string[];
  /** Compounds of things for it: "Nachttischlampe" of "Nachttisch". */
  begun: readonly string[];
}

const none: Forms = { same: [], compounds: [], begun: [] };
/** Words kept with what was found for them. */
const mostKept = 2_000;
const mostForms = 40;
/** Endings are no longer than this. */
const longestEnding = 4;
/** Shorter roots end too many words by accident; the shortest asks more of what stands before it. */
const shortestHead = 3;
/** What a compound begins with, and what follows it, are no shorter. */
const shortestBeginning = 5;
const shortestRest = 4;

/** Which words of a catalogue are forms of a word, or compounds that end in it. English has the stems of the index. */
export class WordForms {
  readonly #catalogue: Catalogue;
  readonly #known = new Map<string, Forms>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Call when the catalogue is another. */
  forget(): void {
    this.#known.clear();
  }

  /** @param word folded @param language a BCP 47 primary subtag */
  of(word: string, language: string): Forms {
    if (!isInflected(language) || !/^\p{L}{3,40}$/u.test(word)) return none;
    const name = `${language} ${word}`;
    const before = this.#known.get(name);
    if (before) return before;
    const forms = {
      same: this.#same(word, language),
      compounds: language === 'de' ? this.#compounds(word) : [],
      begun: language === 'de' ? this.#begun(word) : [],
    };
    if (this.#known.size >= mostKept) this.#known.clear();
    this.#known.set(name, forms);
    return forms;
  }

  #same(word: string, language: Inflected): string[] {
    const own = root(word, language);
    const begins = own.slice(0, 3);
    const words = this.#catalogue.statement(
      'select word from naming_words where letters = ? and word >= ? and word < ? and weight >= ?',
    );
    const found: string[] = [];
    for (let letters = own.length - 1; letters <= own.length + longestEnding; letters += 1) {
      const rows = words.all(letters, begins, `${begins}\u{10FFFF}`, namingWeight) as { word: string }[];
      found.push(...rows.map((row) => row.word));
    }
    const other = irregularForm(word, language);
    return [
      ...(other === undefined ? [] : [other]),
      ...found.filter((each) => each !== word && root(each, language) === own),
    ].slice(0, mostForms);
  }

  #compounds(word: string): string[] {
    const head = root(word, 'de');
    if (head.length < shortestHead) return [];
    const rows = this.#catalogue
      .statement(
        'select word from naming_words where weight >= ? and instr(word, ?) > 3 order by weight desc',
      )
      .all(namingWeight, head) as { word: string }[];
    return rows
      .map((row) => row.word)
      .filter((each) => endsIn(each, head) && isSuchAThing(each, word))
      .slice(0, mostForms);
  }

  #begun(word: string): string[] {
    const beginning = root(word, 'de');
    if (beginning.length < shortestBeginning) return [];
    const rows = this.#catalogue
      .statement('select word from naming_words where word >= ? and word < ? and weight >= ?')
      .all(beginning, `${beginning}\u{10FFFF}`, namingWeight) as { word: string }[];
    return rows
      .map((row) => row.word)
      .filter((each) => each.length >= beginning.length + shortestRest)
      .slice(0, mostForms);
  }
}

function endsIn(compound: string, head: string): boolean {
  const whole = root(compound, 'de');
  const before = whole.length - head.length;
  return whole.endsWith(head) && before >= (head.length > shortestHead ? 3 : 4);
}

/** Compounds that are not what they end in: "Handschuhe" are no shoes. */
const misleading = ['handschuh', 'fingerhut', 'wetterglas', 'stundenglas'];

function isSuchAThing(compound: string, head: string): boolean {
  return !misleading.some((other) => compound.includes(other) && !head.includes(other));
}
