import { withAttributes } from './attributes.ts';
import type { Catalogue } from './catalogue.ts';
import { rowOf } from './columns.ts';
import { gather } from './matches.ts';
import type { Candidates } from './matches.ts';
import { ProductTest } from './product-test.ts';
import { QueryReader } from './query.ts';
import type { Term } from './query.ts';
import { leastCoverage, matchedFields, rank } from './ranking.ts';
import type { ProductFilters, SortOrder } from './search.ts';
import { SearchIndex } from './search-index.ts';
import { sortKeys } from './sorting.ts';
import { topPlaces } from './top.ts';

export interface Wanted {
  text: string;
  filters: ProductFilters;
  sort?: SortOrder;
  /** How many of the best are asked for. */
  count: number;
}

/** The best products; the functions tell of the one at a place of `ids`. */
export interface Found {
  ids: number[];
  total: number;
  corrected?: string;
  /** Which of its variants fits, when the filters speak of variants; -1 otherwise. */
  variantOf(place: number): number;
  scoreOf(place: number): number;
  fieldsOf(place: number): string[];
}

const nothing = {
  ids: [],
  total: 0,
  variantOf: () => -1,
  scoreOf: () => 0,
  fieldsOf: () => [],
} satisfies Found;

/** Finds products in the index: candidates by words, then filters, then order. */
export class Finder {
  readonly #catalogue: Catalogue;
  readonly #reader: QueryReader;
  readonly index: SearchIndex;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.index = new SearchIndex(catalogue);
    this.#reader = new QueryReader(catalogue, this.index);
  }

  /** Colours are taken literally first, and by their neighbours only when nothing has the very colour. */
  find(wanted: Wanted): Found {
    const { terms, corrected } = this.#reader.read(wanted.text);
    // Signs without a word ask for nothing; no text at all asks for everything.
    const asksNothing = terms.length === 0 && wanted.text.trim() !== '' && !hasFilters(wanted.filters);
    if (asksNothing) return nothing;
    const exact = this.#findTerms(terms, wanted, false);
    const found = exact.total > 0 || !wanted.filters.color ? exact : this.#findTerms(terms, wanted, true);
    return corrected === undefined ? found : { ...found, corrected };
  }

  #findTerms(terms: readonly Term[], wanted: Wanted, nearColors: boolean): Found {
    const test = new ProductTest(wanted.filters, nearColors);
    if (terms.length === 0) return this.#browse(test, wanted);
    const weights = terms.map(({ weight }) => weight);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const lists = terms.map(({ postings }) => postings);
    // Who answers all of it leaves no place for who answers most of it.
    for (const least of [total * 0.999_999, total * leastCoverage]) {
      const candidates = this.#passing(gather(lists, weights, least), terms.length, test, wanted.filters);
      if (candidates.ids.length === 0) continue;
      const ranking = rank(candidates, terms, this.index);
      if (ranking.places.length > 0) return this.#ordered(candidates, ranking, { terms, test, wanted });
    }
    return nothing;
  }

  #ordered(
    candidates: Candidates,
    { places, scores }: { places: number[]; scores: Float64Array },
    { terms, test, wanted }: { terms: readonly Term[]; test: ProductTest; wanted: Wanted },
  ): Found {
    const all = places.map((place) => candidates.ids[place]!);
    const { sort = 'relevance' } = wanted;
    const keys = sort === 'relevance' ? scores : sortKeys(all, this.index, sort, test);
    const best = topPlaces(keys, wanted.count);
    return {
      ids: best.map((at) => all[at]!),
      total: all.length,
      variantOf: (place) => this.#variantOf(all[best[place]!]!, test),
      scoreOf: (place) => scores[best[place]!]!,
      fieldsOf: (place) => matchedFields(candidates, places[best[place]!]!, terms.length),
    };
  }

  /** No words, only filters: the best liked first. */
  #browse(test: ProductTest, { filters, sort = 'relevance', count }: Wanted): Found {
    const passing: number[] = [];
    for (const block of this.index.blocks) {
      block.ids.forEach((id, row) => {
        if (test.passes(block, row)) passing.push(id);
      });
    }
    const all = withAttributes(this.#catalogue, this.index, passing, filters);
    const keys = sortKeys(all, this.index, sort, test);
    const best = topPlaces(keys, count);
    return {
      ids: best.map((at) => all[at]!),
      total: all.length,
      variantOf: (place) => this.#variantOf(all[best[place]!]!, test),
      scoreOf: (place) => keys[best[place]!]!,
      fieldsOf: () => [],
    };
  }

  #variantOf(id: number, test: ProductTest): number {
    const block = this.index.blockOf(id);
    return block && test.choosesVariant ? test.fittingVariant(block, rowOf(block, id)) : -1;
  }

  #passing(
    { ids, evidence }: Candidates,
    columns: number,
    test: ProductTest,
    filters: ProductFilters,
  ): Candidates {
    const rows = ids.flatMap((id, row) => {
      const block = this.index.blockOf(id)!;
      return test.passes(block, rowOf(block, id)) ? [row] : [];
    });
    const passing = rows.map((row) => ids[row]!);
    const kept = new Set(withAttributes(this.#catalogue, this.index, passing, filters));
    if (kept.size === ids.length) return { ids, evidence };
    const left = rows.filter((row) => kept.has(ids[row]!));
    const leftEvidence = new Int32Array(left.length * columns);
    left.forEach((row, at) => {
      leftEvidence.set(evidence.subarray(row * columns, (row + 1) * columns), at * columns);
    });
    return { ids: left.map((row) => ids[row]!), evidence: leftEvidence };
  }
}

function hasFilters(filters: ProductFilters): boolean {
  const { exclude, attributes, ...others } = filters;
  return (
    Object.values(others).some((value) => value !== undefined && value !== false) ||
    Object.keys(attributes ?? {}).length > 0 ||
    Object.values(exclude ?? {}).some((list) => list.length > 0)
  );
}
