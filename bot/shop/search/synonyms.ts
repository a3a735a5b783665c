import { compoundInEnglish } from '../../understanding/goods/goods.ts';
import { isInflected } from './inflection.ts';
import type { Inflected } from './inflection.ts';
import { namesAtHome } from './names-at-home.ts';
import { synonymTable } from './synonym-table.ts';
import { stems } from './words.ts';

/** Terms, stemmed, by what they also find. Words of a phrase stand between spaces. */
class Table {
  readonly #others = new Map<string, Set<string>>();
  /** The phrases a word is part of. */
  readonly #phrasesWith = new Map<string, string[][]>();

  /** @param line a group, or one-way with `>` */
  addLine(line: string): void {
    const sides = line.split('>').map((side) => side.split(',').map((term) => stems(term).join(' ')));
    const [from = [], to = from] = sides;
    for (const term of from) this.add(term, to);
  }

  add(term: string, others: Iterable<string>): void {
    const known = this.#others.get(term);
    const all = known ?? new Set<string>();
    for (const other of others) if (other !== term) all.add(other);
    if (known) return;
    this.#others.set(term, all);
    const words = term.split(' ');
    if (words.length < 2) return;
    for (const word of words) {
      const phrases = this.#phrasesWith.get(word) ?? [];
      phrases.push(words);
      this.#phrasesWith.set(word, phrases);
    }
  }

  of(term: string): ReadonlySet<string> | undefined {
    return this.#others.get(term);
  }

  phrasesWith(word: string): readonly string[][] {
    return this.#phrasesWith.get(word) ?? [];
  }

  entries(): Iterable<[string, ReadonlySet<string>]> {
    return this.#others;
  }
}

const builtIn = new Table();
for (const [term, others] of synonymTable) builtIn.add(term, others);

function builtInOf(stemmed: string): readonly string[] {
  const listed = builtIn.of(stemmed);
  if (listed) return [...listed];
  return compoundInEnglish(stemmed).map((each) => stems(each).join(' '));
}

/** What says the same as a word: what all stores have in common, and what one store adds. */
export class Synonyms {
  readonly #own = new Table();

  /** The catalogue's language where its words have endings of their own; undefined for English. */
  readonly home: Inflected | undefined;

  /**
   * @param lines of the store, each a group ("wellies, rain boots") or one-way ("sneakers > trainers, runners")
   * @param language the catalogue is written in, a BCP 47 primary subtag
   */
  constructor(lines: readonly string[] = [], language = 'en') {
    this.home = isInflected(language) ? language : undefined;
    const told = new Table();
    for (const line of [...lines, ...namesAtHome(language)]) told.addLine(line);
    for (const [term, others] of told.entries()) {
      this.#own.add(term, [...others, ...builtInOf(term), ...[...others].flatMap(builtInOf)]);
    }
  }

  /** Stems, or phrases of stems joined by spaces, that also say `stemmed`. */
  of(stemmed: string): readonly string[] {
    const own = this.#own.of(stemmed);
    if (own) return [...own];
    const meant = builtInOf(stemmed);
    // "Lámpara" is a lamp, and a lamp may be called "Leuchte" here; what a compound ends in is too wide for that.
    const listed = this.home ? [...(builtIn.of(stemmed) ?? [])] : [];
    return [...meant, ...listed.flatMap((each) => [...(this.#own.of(each) ?? [])])];
  }

  /** Single words, stemmed, that say something of which `isKnown` has every word: "rucksack" where there are backpacks. */
  wordsFor(isKnown: (stemmed: string) => boolean): string[] {
    const saying = [...builtIn.entries(), ...this.#own.entries()].filter(
      ([said, others]) => !said.includes(' ') && [...others].some((each) => each.split(' ').every(isKnown)),
    );
    return [...new Set(saying.map(([said]) => said))];
  }

  /** Whether a word is part of a phrase that the query holds: "fil" of "sans fil" is no slip for "film". */
  isPhrasePart(stemmed: string, asked: readonly string[]): boolean {
    const phrases = [...builtIn.phrasesWith(stemmed), ...this.#own.phrasesWith(stemmed)];
    if (phrases.length === 0) return false;
    const said = new Set(asked.flatMap(stems));
    return phrases.some((words) => words.every((word) => said.has(word)));
  }

  /** Whether something says the same as words that only together mean something. */
  isPhrase(parts: readonly string[]): boolean {
    const term = parts.flatMap(stems).join(' ');
    return builtIn.of(term) !== undefined || this.#own.of(term) !== undefined;
  }
}
