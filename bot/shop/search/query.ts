import type { Catalogue } from './catalogue.ts';
import { Spelling } from './spelling.ts';
import type { KnownWord } from './spelling.ts';
import { stem } from './stem.ts';
import { synonymsOf } from './synonyms.ts';
import { queryWords, stems } from './words.ts';

/** One word of the query with everything that says the same. */
export interface Term {
  /** As the shopper wrote it, spelling corrected. */
  word: string;
  /** Stems, or phrases of stems joined by spaces; the shopper's own first. */
  alternatives: string[];
  /** How telling the word is: rare words count more. */
  weight: number;
  known: boolean;
}

export interface ParsedQuery {
  terms: Term[];
  /** The query after spelling was corrected, when it was. */
  corrected?: string;
}

/** Reads queries against the words of one catalogue; forgets what it knew when the catalogue changes. */
export class QueryReader {
  readonly #catalogue: Catalogue;
  #spelling: Spelling | undefined;
  #version = '';
  #products = 0;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  read(text: string): ParsedQuery {
    this.#refresh();
    const asked = queryWords(text);
    const meant = asked.flatMap((word) => this.#correct(word));
    const terms = this.#phrases(meant).map((word) => this.#term(word));
    // A figure parted from its unit is no correction.
    const plain = (some: string[]): string => some.join(' ').replace(/(\d) (?=\p{L})/gu, '$1');
    const changed = plain(meant) !== plain(asked);
    return changed ? { terms, corrected: meant.join(' ') } : { terms };
  }

  /** The weight of a word no product has. */
  get #highest(): number {
    return Math.log(1 + (this.#products + 1) / 0.5);
  }

  #refresh(): void {
    const version = this.#catalogue.version();
    if (version === this.#version) return;
    this.#version = version;
    this.#spelling = undefined;
    this.#products = this.#catalogue.count();
  }

  #correct(word: string): string[] {
    if (this.#documents(stem(word)) > 0 || this.#synonymKnown(word)) return [word];
    const [, figure = '', unit = ''] = /^(\d+)(\p{L}+)$/u.exec(word) ?? [];
    // "256gb" where the store writes "256 GB".
    if (unit && this.#documents(figure) > 0 && this.#documents(stem(unit)) > 0) return [figure, unit];
    const spelling = (this.#spelling ??= new Spelling(this.#vocabulary()));
    const near = spelling.correct(word);
    if (near) return [near];
    return spelling.split(word) ?? [word];
  }

  #synonymKnown(word: string): boolean {
    return synonymsOf(stem(word)).some((phrase) =>
      phrase.split(' ').every((part) => this.#documents(part) > 0),
    );
  }

  /** Joins words that only together mean something: "frying pan", "coffee maker", and "tea pot" where there are teapots. */
  #phrases(meant: readonly string[]): string[] {
    const result: string[] = [];
    for (let at = 0; at < meant.length; at += 1) {
      const length = [3, 2].find((count) => {
        const parts = meant.slice(at, at + count);
        return (
          parts.length === count &&
          (isPhrase(parts) || (count === 2 && this.#documents(stem(parts.join(''))) > 0))
        );
      });
      result.push(meant.slice(at, at + (length ?? 1)).join(' '));
      at += (length ?? 1) - 1;
    }
    return result;
  }

  #term(word: string): Term {
    const own = word.includes(' ') ? stems(word).join(' ') : (stems(word).at(-1) ?? word);
    const joined = stem(word.replaceAll(' ', ''));
    const others = [...synonymsOf(own), ...(joined === own ? [] : [joined, ...synonymsOf(joined)])].filter(
      (phrase) => phrase !== own && phrase.split(' ').every((part) => this.#documents(part) > 0),
    );
    const documents = Math.max(
      ...[own, ...others].map((phrase) =>
        Math.min(...phrase.split(' ').map((part) => this.#documents(part))),
      ),
    );
    const weight = documents > 0 ? Math.log(1 + (this.#products + 1) / (documents + 0.5)) : this.#highest;
    return { word, alternatives: [own, ...others], weight, known: documents > 0 };
  }

  #documents(stemmed: string): number {
    const row = this.#catalogue.statement('select doc from stem_counts where term = ?').get(stemmed);
    return (row as { doc: number } | undefined)?.doc ?? 0;
  }

  #vocabulary(): KnownWord[] {
    return this.#catalogue
      .statement('select term, doc as documents from word_counts')
      .all() as unknown as KnownWord[];
  }
}

function isPhrase(parts: readonly string[]): boolean {
  return synonymsOf(parts.flatMap(stems).join(' ')).length > 0;
}

/** The full-text expression for all of the terms, or for any of them. */
export function matchExpression(terms: readonly Term[], need: 'all' | 'any'): string {
  const groups = terms.map(({ alternatives }) => {
    const parts = alternatives.map((phrase) =>
      phrase.includes(' ') ? `(${phrase.split(' ').map(quote).join(' AND ')})` : quote(phrase),
    );
    return `(${parts.join(' OR ')})`;
  });
  return groups.join(need === 'all' ? ' AND ' : ' OR ');
}

function quote(word: string): string {
  return `"${word.replaceAll('"', '')}"`;
}
