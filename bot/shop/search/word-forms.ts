import type { Catalogue } from './catalogue.ts';
import { colorInEnglish } from './colors.ts';
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
/** So short a word begins a compound only where the rest is a word of the catalogue, too: "Igelhaus", but no "Ringelblume" of "Ring". */
const shortestWhole = 4;
/** What joins the parts of a compound. */
const joint = /^(?:e[nrs]|[ens])/;

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
      .concat(this.#widened(word))
      .slice(0, mostForms);
  }

  /** The compounds that say something between the parts of a shorter one: "Nackenstützkissen" of "Nackenkissen". */
  #widened(word: string): string[] {
    const begins = word.slice(0, shortestWhole);
    const rows = this.#catalogue
      .statement('select word from naming_words where word >= ? and word < ? and weight >= ? and letters > ?')
      .all(begins, `${begins}\u{10FFFF}`, namingWeight, word.length) as { word: string }[];
    const own = root(word, 'de');
    return rows.map((row) => row.word).filter((each) => holdsBoth(root(each, 'de'), own));
  }

  #begun(word: string): string[] {
    const own = root(word, 'de');
    const isShort = own.length < shortestBeginning;
    const beginning = isShort ? word : own;
    // "Blau" is a colour before it is a "Blaumeise".
    if (beginning.length < shortestWhole || (isShort && colorInEnglish(word) !== undefined)) return [];
    const rows = this.#catalogue
      .statement('select word from naming_words where word >= ? and word < ? and weight >= ?')
      .all(beginning, `${beginning}\u{10FFFF}`, namingWeight) as { word: string }[];
    return rows
      .map((row) => row.word)
      .filter((each) => each.length >= beginning.length + shortestRest)
      .filter((each) => !isShort || this.#endsAsWord(each.slice(beginning.length)))
      .slice(0, mostForms);
  }

  /** Whether other words of the catalogue are the rest of a compound, or end in it. */
  #endsAsWord(rest: string): boolean {
    const others = [rest, rest.replace(joint, '')].filter((each) => each.length >= shortestRest);
    return others.some((each) => this.#compounds(each).length > 1 || this.#same(each, 'de').length > 0);
  }
}

/** Whether a compound begins and ends with the parts of a shorter one. */
function holdsBoth(compound: string, own: string): boolean {
  for (let cut = shortestWhole; cut <= own.length - shortestRest; cut += 1)
    if (compound.startsWith(own.slice(0, cut)) && compound.endsWith(own.slice(cut))) return true;
  return false;
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
