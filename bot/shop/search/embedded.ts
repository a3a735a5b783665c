import type { ProductCard } from '../../wire/parts.ts';
import { CardMaker } from './cards.ts';
import type { CardStore } from './cards.ts';
import { Catalogue } from './catalogue.ts';
import { completions } from './completions.ts';
import type { Begun } from './completions.ts';
import { facetsOf } from './facets.ts';
import { Finder } from './finder.ts';
import type { Found } from './finder.ts';
import { leastClose } from './ranking.ts';
import { relax } from './relaxation.ts';
import type { ProductFilters, Search, SearchHit, SearchQuery, SearchResult } from './search.ts';
import { similarProducts } from './similar.ts';
import { Synonyms } from './synonyms.ts';
import { weigh } from './weighing.ts';
import type { Weighed, Weighing } from './search.ts';

/** Over so many of the best products facets are counted. */
const mostCounted = 400;

/** With fewer answers than this, what comes close is looked for too. */
const fewAnswers = 3;
const mostClose = 5;

/** Search on the index in the catalogue's own file, in the process. */
export class EmbeddedSearch implements Search {
  readonly #catalogue: Catalogue;
  readonly #cards: CardMaker;
  readonly #finder: Finder;

  /**
   * @param options.synonyms of the store, see `Synonyms`
   * @param options.language the catalogue is written in, a BCP 47 primary subtag; English when left out
   * @throws CatalogueUnusable when the file cannot be opened.
   */
  constructor(
    file: string,
    store: CardStore,
    options: { readOnly?: boolean; synonyms?: readonly string[]; language?: string } = {},
  ) {
    this.#catalogue = new Catalogue(file, options);
    this.#cards = new CardMaker(store);
    this.#finder = new Finder(this.#catalogue, new Synonyms(options.synonyms, options.language));
  }

  // The port is asynchronous because other searches are; this one answers at once.
  search(query: SearchQuery): Promise<SearchResult> {
    return Promise.resolve(this.#searchNow(query));
  }

  complete(begun: Begun): Promise<string[]> {
    const limit = Math.min(20, Math.max(1, Math.trunc(begun.limit)));
    return Promise.resolve(completions(this.#catalogue, this.#finder.index, { ...begun, limit }));
  }

  similar(productId: string, limit: number, filters: ProductFilters = {}): Promise<ProductCard[]> {
    const ids = similarProducts(this.#catalogue, this.#finder, productId, filters, limit);
    return Promise.resolve(this.#cardsOf(ids));
  }

  weigh(message: Weighing): Promise<Weighed> {
    const terms = this.#finder.termsOf(message.text, message.language);
    const { words, known, best } = weigh(message, terms, {
      catalogue: this.#catalogue,
      index: this.#finder.index,
    });
    const cards = this.#cardsOf(best.map(({ id }) => id));
    return Promise.resolve({
      words,
      known,
      best: best.flatMap(({ says }, at) => {
        const card = cards[at];
        return card ? [{ productId: card.id, says, card }] : [];
      }),
    });
  }

  close(): void {
    this.#catalogue.close();
  }

  #searchNow(query: SearchQuery): SearchResult {
    const offset = Math.max(0, Math.trunc(query.offset ?? 0));
    const limit = Math.min(50, Math.max(1, Math.trunc(query.limit ?? 5)));
    const wanted = query.facets ? Math.max(mostCounted, offset + limit) : offset + limit;
    const found = this.#finder.find({ ...query, count: wanted });
    const relaxation = found.total === 0 ? this.#relax(query) : undefined;
    const closest = offset === 0 && found.total < fewAnswers ? this.#closest(query, found) : [];
    return {
      hits: this.#hits(found, offset, limit),
      total: found.total,
      facets: query.facets ? facetsOf(this.#catalogue, found.ids.slice(0, mostCounted)) : [],
      ...(found.corrected ? { corrected: found.corrected } : {}),
      ...(relaxation ? { relaxation } : {}),
      ...(closest.length > 0 ? { closest } : {}),
    };
  }

  /** What answers part of the words, as far as it is worth showing at all. */
  #closest(query: SearchQuery, answers: Found): ProductCard[] {
    if (query.wide === true || query.text.trim() === '') return [];
    const found = this.#finder.find({
      ...query,
      sort: 'relevance',
      count: mostClose + fewAnswers,
      wide: true,
    });
    const close = found.ids.filter(
      (id, place) => found.scoreOf(place) >= leastClose && !answers.ids.includes(id),
    );
    return this.#cardsOf(close.slice(0, mostClose));
  }

  #hits(found: Found, offset: number, limit: number): SearchHit[] {
    const page = found.ids.slice(offset, offset + limit);
    const stored = this.#catalogue.products(this.#catalogue.handlesOf(page));
    return stored.map(({ product }, index): SearchHit => {
      const variant = product.variants[found.variantOf(offset + index)];
      return {
        product: this.#cards.card(product),
        score: found.scoreOf(offset + index),
        matchedFields: found.fieldsOf(offset + index),
        ...(variant ? { variantId: variant.id } : {}),
      };
    });
  }

  #relax(query: SearchQuery): SearchResult['relaxation'] {
    const attempt = relax(query, (text, filters, sort) => {
      const { total, ids } = this.#finder.find({ text, filters, sort, count: 3, language: query.language });
      return { total, ids };
    });
    if (!attempt) return undefined;
    return { drop: attempt.drop, total: attempt.total, nearest: this.#cardsOf(attempt.ids) };
  }

  #cardsOf(ids: readonly number[]): ProductCard[] {
    const stored = this.#catalogue.products(this.#catalogue.handlesOf(ids));
    return stored.map(({ product }) => this.#cards.card(product));
  }
}
