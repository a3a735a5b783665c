import {
  asksAttributes,
  isNamedAbsent,
  isStatedAbsent,
  isToldByAbsence,
  saysNone,
  withAttributes,
} from './attributes.ts';
import type { StatesNone } from './attributes.ts';
import type { Catalogue } from './catalogue.ts';
import { rowOf } from './columns.ts';
import { gather, keepOnly } from './matches.ts';
import type { Candidates } from './matches.ts';
import { ProductTest } from './product-test.ts';
import { meetsLimit } from './measured.ts';
import { Reduced } from './reduced.ts';
import { QueryReader } from './query.ts';
import type { Term } from './either.ts';
import { keepKind, leavesOnlyMakers, namedAfter } from './kinds.ts';
import { matchedFields } from './matched-fields.ts';
import { leastCoverage, rank, tuning } from './ranking.ts';
import type { Ranking } from './ranking.ts';
import type { MeasureLimit } from '../../understanding/goods/measures.ts';
import type { ProductFilters } from './search.ts';
import { inEnglish, readWish } from './wish.ts';
import type { Wish } from './wish.ts';
import type { Found, FoundByMessage, Wanted } from './found.ts';
import { Messages, withRefused } from './messages.ts';
import { SearchIndex } from './search-index.ts';
import type { Synonyms } from './synonyms.ts';
import { sortKeys } from './sorting.ts';
import { topPlaces } from './top.ts';
import { fold } from './words.ts';

const noSales: ReadonlyMap<number, number> = new Map();
const nothing = {
  ids: [],
  total: 0,
  variantOf: () => -1,
  scoreOf: () => 0,
  fieldsOf: () => [],
} satisfies Found;

/** Of more that answer, the texts are not read for what they measure. */
const mostMeasured = 3_000;

/** Finds products in the index: candidates by words, then filters, then order. */
export class Finder {
  readonly #reader: QueryReader;
  readonly #messages: Messages;
  readonly index: SearchIndex;
  readonly #catalogue: Catalogue;
  readonly #reduced: Reduced;
  #sales: { sold: ReadonlyMap<string, number>; version: string; byId: ReadonlyMap<number, number> } | undefined; // prettier-ignore
  #lastWish: { said: string; language: string; wish: Wish } | undefined;

  constructor(catalogue: Catalogue, synonyms: Synonyms) {
    this.#catalogue = catalogue;
    this.#reduced = new Reduced(catalogue);
    this.index = new SearchIndex(catalogue);
    this.#reader = new QueryReader(catalogue, this.index, synonyms);
    this.#messages = new Messages(this.index, this.#reader, this.#statesNone);
  }

  /** Colours are taken literally first, and by their neighbours only when nothing has the very colour. */
  find(asked: Wanted): Found {
    this.index.refresh();
    const wanted = this.#withoutRefused(asked);
    const { terms, corrected } = this.#reader.read(
      wanted.text,
      wanted.language,
      wanted.said,
      wanted.filters.category !== undefined,
    );
    // Signs without a word ask for nothing; no text at all asks for everything.
    const asksNothing = terms.length === 0 && wanted.text.trim() !== '' && !hasFilters(wanted.filters);
    if (asksNothing) return nothing;
    const exact = this.#findTerms(terms, wanted, false);
    const found =
      exact.total > 0 || !(wanted.filters.color ?? wanted.filters.colors)
        ? exact
        : this.#findTerms(terms, wanted, true);
    return corrected === undefined ? found : { ...found, corrected };
  }

  /** The products that answer most of a whole message, the best first; see sentences.ts. */
  sentence(asked: Wanted): FoundByMessage {
    this.index.refresh();
    const message = this.#messages.read(asked);
    if (message.terms.length === 0)
      return { ...nothing, namesKind: false, tellsStory: false, lacksThing: () => false, unsaidOf: () => [] };
    const test = new ProductTest(message.filters, true);
    const passing = (all: Candidates, columns: number): Candidates =>
      this.#passing(all, columns, test, message.filters);
    const { candidates, scores, namesKind } = this.#messages.rank(message, passing);
    const best = topPlaces(scores, asked.count);
    return {
      ids: best.map((at) => candidates.ids[at]!),
      total: candidates.ids.length,
      namesKind,
      tellsStory: message.terms.some(({ role }) => role === 'story'),
      lacksThing: (place) => this.#messages.lacksThing(message, candidates, best[place]!),
      unsaidOf: (place) => this.#messages.unsaid(message, candidates, best[place]!),
      variantOf: (place) => this.#variantOf(candidates.ids[best[place]!]!, test),
      scoreOf: (place) => scores[best[place]!]!,
      fieldsOf: (place) => matchedFields(candidates, best[place]!, message.terms.length * 2),
    };
  }

  /** The words of a text as this catalogue has them, each with the products that say it. */
  termsOf(text: string, language: string): readonly Term[] {
    this.index.refresh();
    return this.#reader.read(text, language).terms;
  }

  /** One sentence is looked for again without a filter, with near colours, more widely. */
  #wish(text: string, language: string): Wish {
    if (this.#lastWish?.said !== text || this.#lastWish.language !== language)
      this.#lastWish = { said: text, language, wish: readWish(text, language) };
    return this.#lastWish.wish;
  }

  /** What the words refuse becomes a filter, or what products say who have none of it: "caffeine-free". */
  #withoutRefused(asked: Wanted): Wanted {
    const { text, exclude = {} } = this.#wish(asked.text, asked.language);
    const told = (asked.filters.exclude?.words ?? []).flatMap((word) => inEnglish(fold(word)));
    const refused = [...new Set([...(exclude.words ?? []), ...told])];
    if (refused.length === 0 && !exclude.color) return { ...asked, text };
    const free = refused.filter((word) => isToldByAbsence(this.index, word));
    const stated = refused.filter((word) => isStatedAbsent(this.index, word, this.#statesNone));
    const words = free.length + stated.length > 0 ? [] : refused;
    const named = words.filter((word) => isNamedAbsent(this.index, word, this.#namesNone));
    const said = [text, ...free.map((word) => `${word}-free`), ...stated, ...named].join(' ');
    const { words: _, ...others } = asked.filters.exclude ?? {};
    const filters = { ...asked.filters, exclude: others };
    return { ...asked, text: said, filters: withRefused(filters, { ...exclude, words }) };
  }

  /** By the text of the product itself: lists of words do not know what stands before a word. */
  readonly #statesNone: StatesNone = (id, word) => {
    const [stored] = this.#catalogue.products(this.#catalogue.handlesOf([id]));
    if (!stored) return false;
    const { description, facts, tags } = stored.product;
    if (this.#namesNone(id, word)) return true;
    return saysNone([description, ...tags, ...facts.map(({ value }) => value)].join(' | '), word);
  };

  /** What its title or its category says counts before its text: "Oat soap, unscented, for whom perfume stings". */
  readonly #namesNone: StatesNone = (id, word) => {
    const [stored] = this.#catalogue.products(this.#catalogue.handlesOf([id]));
    return stored !== undefined && saysNone(`${stored.product.title} | ${stored.product.category}`, word);
  };

  #findTerms(terms: readonly Term[], wanted: Wanted, nearColors: boolean): Found {
    const test = new ProductTest(wanted.filters, nearColors);
    if (terms.length === 0) return this.#browse(test, wanted);
    const weights = terms.map(({ weight }) => weight);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const lists = terms.map(({ postings }) => postings);
    // Who answers all of it leaves no place for who answers most of it.
    const wide = wanted.wide === true;
    const said = terms.reduce((sum, { postings, weight }) => sum + (postings.ids.length > 0 ? weight : 0), 0);
    // Where the kind is known by its category, what the thing is for need not be said to be one of them.
    const firm = terms.reduce((sum, { purpose, weight }) => sum + (purpose ? 0 : weight), 0);
    const needed = wanted.filters.category !== undefined && firm > 0 ? firm : total;
    const least = wide ? said * tuning.wideCoverage : needed * leastCoverage;
    const gathered = gather(lists, weights, least);
    const kind = wanted.kind === undefined ? [] : this.termsOf(wanted.kind, wanted.language);
    const all = kind.length === 0 ? gathered : keepKind(gathered, terms.length, kind);
    const candidates = this.#passing(all, terms.length, test, wanted.filters);
    if (leavesOnlyMakers(all, candidates, terms.length, this.index)) return nothing;
    const children = this.#reader.children(terms);
    const ranking = rank(candidates, terms, { index: this.index, wide, children });
    if (ranking.places.length > 0) return this.#ordered(candidates, ranking, { terms, test, wanted });
    return nothing;
  }

  #ordered(
    candidates: Candidates,
    { places, scores, head, whole, full }: Ranking,
    { terms, test, wanted }: { terms: readonly Term[]; test: ProductTest; wanted: Wanted },
  ): Found {
    const { sort = 'relevance' } = wanted;
    // The cheapest headphones are no stand for them.
    const named = sort === 'relevance' ? -1 : head;
    const words = terms[named]?.word.split(' ').length ?? 1;
    const isOther = namedAfter(candidates, terms.length, named, this.index, words);
    const near = places.flatMap((place, at) => (isOther(place) ? [] : [at]));
    const kept = near.map((at) => places[at]!);
    const all = kept.map((place) => candidates.ids[place]!);
    const keys = sort === 'relevance' ? scores : sortKeys(all, this.index, sort, test, this.#soldOf(wanted));
    const best = topPlaces(keys, wanted.count);
    return {
      ids: best.map((at) => all[at]!),
      total: all.length,
      whole,
      full,
      variantOf: (place) => this.#variantOf(all[best[place]!]!, test),
      scoreOf: (place) => scores[near[best[place]!]!]!,
      fieldsOf: (place) => matchedFields(candidates, kept[best[place]!]!, terms.length),
    };
  }

  /** No words, only filters: the best liked first. */
  #browse(test: ProductTest, wanted: Wanted): Found {
    const { filters, sort = 'relevance', count } = wanted;
    const passing = this.#kept(this.index.passing(test), filters);
    const all = asksAttributes(filters)
      ? withAttributes(this.index, Array.from(passing), filters, this.#statesNone)
      : passing;
    const keys = sortKeys(all, this.index, sort, test, this.#soldOf(wanted));
    const best = topPlaces(keys, count);
    return {
      ids: best.map((at) => all[at]!),
      total: all.length,
      variantOf: (place) => this.#variantOf(all[best[place]!]!, test),
      scoreOf: (place) => keys[best[place]!]!,
      fieldsOf: () => [],
    };
  }

  /** By number in the index. Worked out once for the same sales of the same catalogue. */
  #soldOf({ sort, sold }: Wanted): ReadonlyMap<number, number> {
    if (sort !== 'bestselling' || !sold) return noSales;
    const version = this.index.refresh();
    if (this.#sales?.sold !== sold || this.#sales.version !== version) {
      const known = [...sold].flatMap(([handle, pieces]): [number, number][] => {
        const id = this.#catalogue.idOf(handle);
        return id === undefined ? [] : [[id, pieces]];
      });
      this.#sales = { sold, version, byId: new Map(known) };
    }
    return this.#sales.byId;
  }

  /** Those that cost less than before and keep to what they may measure, where that is asked for. */
  #kept<Ids extends ArrayLike<number>>(ids: Ids, { reduced, measures }: ProductFilters): Ids | number[] {
    if (!reduced && !measures) return ids;
    const known = reduced ? this.#reduced.ids() : undefined;
    const left = Array.from(ids).filter((id) => known?.has(id) ?? true);
    return measures ? left.slice(0, mostMeasured).filter((id) => this.#measures(id, measures)) : left;
  }

  #measures(id: number, limits: readonly MeasureLimit[]): boolean {
    const [stored] = this.#catalogue.products(this.#catalogue.handlesOf([id]));
    return stored !== undefined && limits.every((limit) => meetsLimit(stored.product, limit));
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
    if (test.passesAll && !asksAttributes(filters) && !filters.reduced && !filters.measures)
      return { ids, evidence };
    const passing: number[] = [];
    for (const id of ids) {
      const block = this.index.blockOf(id)!;
      if (test.passes(block, rowOf(block, id))) passing.push(id);
    }
    const left = asksAttributes(filters)
      ? withAttributes(this.index, this.#kept(passing, filters), filters, this.#statesNone)
      : this.#kept(passing, filters);
    return keepOnly({ ids, evidence }, columns, left);
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
