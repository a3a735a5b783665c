import type { ProductCard } from '../../wire/parts.ts';
import { CardMaker } from './cards.ts';
import type { CardStore } from './cards.ts';
import { Catalogue } from './catalogue.ts';
import type { CatalogueProduct } from './catalogue-product.ts';
import { completions } from './completions.ts';
import type { Begun } from './completions.ts';
import { facetsOf } from './facets.ts';
import { Finder } from './finder.ts';
import type { Found, FoundByMessage } from './found.ts';
import { forOthersThan } from './for-whom.ts';
import { leastClose } from './ranking.ts';
import { relax } from './relaxation.ts';
import type { ProductFilters, Search, SearchHit, SearchQuery, SearchResult } from './search.ts';
import { withoutStory } from './sentence-words.ts';
import { similarProducts } from './similar.ts';
import { Synonyms } from './synonyms.ts';
import { weigh } from './weighing.ts';
import type { Weighed, Weighing } from './search.ts';

/** Over so many of the best products facets are counted. */
const mostCounted = 400;

/** With fewer answers than this, what comes close is looked for too. */
const fewAnswers = 3;
const mostClose = 5;
const mostRanked = 12;

/** From which score on products fit a message or come close to it, and which share of the best score others need. */
export const sentenceFit = { fits: 0.42, close: 0.12, near: 0.8, asGood: 0.85 };

/** Whether more is asked of products than what they may cost. */
function namesKind(filters: ProductFilters): boolean {
  const limits = ['priceMin', 'priceMax'];
  return Object.entries(filters).some(([name, value]) => value !== undefined && !limits.includes(name));
}

/** What holds whatever the words are: colours, sizes and kinds are words of the message as well. */
function limitsOf({
  priceMin,
  priceMax,
  ratingMin,
  measures,
  inStock,
  reduced,
  exclude,
}: ProductFilters): ProductFilters {
  return { priceMin, priceMax, ratingMin, measures, inStock, reduced, exclude };
}

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

  #searchNow(asked: SearchQuery): SearchResult {
    const offset = Math.max(0, Math.trunc(asked.offset ?? 0));
    const limit = Math.min(50, Math.max(1, Math.trunc(asked.limit ?? 5)));
    const wanted = asked.facets ? Math.max(mostCounted, offset + limit) : offset + limit;
    const { query, found } = this.#findBesideStory(asked, wanted);
    const sentence = offset === 0 ? this.#sentence(query, found) : undefined;
    if (sentence) return sentence;
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

  /** Where all words together find nothing, what was only told beside the wish is left out. */
  #findBesideStory(query: SearchQuery, count: number): { query: SearchQuery; found: Found } {
    const found = this.#finder.find({ ...query, count });
    const { text, said, language } = query;
    if (found.total > 0 || said === undefined || text === '') return { query, found };
    const wish = { ...query, text: withoutStory(text, said, language) };
    const again = wish.text === '' || wish.text === text ? found : this.#finder.find({ ...wish, count });
    return again.total > 0 && again.whole !== false ? { query: wish, found: again } : { query, found };
  }

  /** The whole message ranked, where its words as they were cut are not answered. */
  #sentence(query: SearchQuery, answered: Found): SearchResult | undefined {
    const { said, sort = 'relevance', filters, language, text } = query;
    const byPrice = sort === 'price-ascending' || sort === 'price-descending';
    // In an order of price only where the words themselves find nothing.
    if (said === undefined || (sort !== 'relevance' && !(byPrice && answered.total === 0))) return undefined;
    const isAnswered = answered.total > 0 && answered.whole !== false;
    const namesNothing = text === '' && !namesKind(filters);
    if (isAnswered && !namesNothing) return undefined;
    const limits = limitsOf(filters);
    if (text !== '' && answered.total === 0 && this.#isOneLimitAway(query)) return undefined;
    const found = this.#finder.sentence({ text: said, filters: limits, language, count: mostRanked });
    const best = found.ids.length > 0 ? found.scoreOf(0) : 0;
    // What the words as cut found first fits the message about as well: then the words were cut well.
    const known = answered.ids[0] === undefined || namesNothing ? -1 : found.ids.indexOf(answered.ids[0]);
    const isNamed = found.namesKind || answered.corrected !== undefined;
    if (isNamed && known >= 0 && found.scoreOf(known) >= best * sentenceFit.asGood) return undefined;
    const near = found.ids
      .slice(0, mostClose)
      .filter((_, place) => found.scoreOf(place) >= best * sentenceFit.near).length;
    if (best < sentenceFit.close && answered.total > 0 && (text !== '' || Object.keys(filters).length > 0)) return undefined; // prettier-ignore
    const fits = best >= sentenceFit.fits && !found.lacksThing(0);
    const close = fits || best < sentenceFit.close ? [] : this.#comingClose(found, near);
    const fit = fits ? 'fits' : close.length > 0 ? 'close' : 'nothing';
    const ranked = this.#hits(found, 0, near);
    const up = sort === 'price-descending' ? -1 : 1;
    const byAmount = (left: ProductCard, right: ProductCard): number =>
      byPrice ? up * (left.price.amount - right.price.amount) : 0;
    const hits = ranked.toSorted((left, right) => byAmount(left.product, right.product));
    // What the thing is for puts one in front, and does not take the others of its kind away.
    const others = fit === 'fits' && answered.full ? this.#hits(answered, 0, query.limit ?? mostClose) : [];
    const further = others.filter(({ product: { id } }) => hits.every(({ product }) => product.id !== id));
    const fitting = [...hits, ...further].slice(0, query.limit ?? mostClose);
    const hidden = further.length > 0 ? answered.total - others.length : 0;
    return {
      hits: fit === 'fits' ? fitting : [],
      total: fit === 'fits' ? Math.max(fitting.length, hits.length + further.length + hidden) : 0,
      facets: [],
      fit,
      ...(fit === 'close' ? { unsaid: found.unsaidOf(found.ids.indexOf(close[0]!)) } : {}),
      ...(fit === 'close' ? { closest: this.#cardsOf(close).toSorted(byAmount) } : {}),
    };
  }

  /** Nothing that only speaks of it in passing; a single one is followed by others of its category, where much was told beside. */
  #comingClose(found: FoundByMessage, near: number): number[] {
    const things = found.ids.filter((_, place) => found.fieldsOf(place).some((field) => field !== 'description')); // prettier-ignore
    const first = found.ids.slice(0, near).filter((id) => things.includes(id));
    return first.length !== 1 || !found.namesKind || !found.tellsStory
      ? first
      : this.#ofKindsOf(first.slice(0, 1), things).slice(0, fewAnswers);
  }

  /** Whether there is just what the words name, but for a price, a size or a colour: then that is told. */
  #isOneLimitAway(query: SearchQuery): boolean {
    const { filters, language, text } = query;
    const relaxed = relax(query, (words, wider, sort) => this.#finder.find({ text: words, filters: wider, sort, count: 1, language })); // prettier-ignore
    if (!relaxed || relaxed.drop === 'text' || relaxed.drop === 'category') return false;
    const wider = { ...filters, [relaxed.drop]: undefined };
    return this.#finder.find({ text, filters: wider, count: 1, language }).whole !== false;
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
    const isForOthers = forOthersThan(`${query.text} ${query.said ?? ''}`);
    const meant = isForOthers ? close.filter((id) => !isForOthers(this.#productOf(id))) : close;
    return this.#cardsOf(this.#ofKindsOf(answers.ids, meant).slice(0, mostClose));
  }

  /** Beside what answers, only more of the same category comes close. */
  #ofKindsOf(answers: readonly number[], close: number[]): number[] {
    if (answers.length === 0 || close.length === 0) return close;
    const wanted = new Set(answers.map((id) => this.#productOf(id)?.category));
    return close.filter((id) => wanted.has(this.#productOf(id)?.category));
  }

  #productOf(id: number): CatalogueProduct | undefined {
    return this.#catalogue.products(this.#catalogue.handlesOf([id]))[0]?.product;
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
