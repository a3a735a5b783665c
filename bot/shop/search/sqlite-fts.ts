import type { ProductCard } from '../../wire/parts.ts';
import { Catalogue } from './catalogue.ts';
import { productCard } from './cards.ts';
import type { CardStore } from './cards.ts';
import { facetsOf } from './facets.ts';
import { conditionsOf } from './filters.ts';
import type { Conditions } from './filters.ts';
import { matchExpression, QueryReader } from './query.ts';
import type { ParsedQuery } from './query.ts';
import { rank } from './ranking.ts';
import type { Candidate, Ranked } from './ranking.ts';
import { relax } from './relaxation.ts';
import { rankExpression } from './catalogue-schema.ts';
import type { ProductFilters, Search, SearchHit, SearchQuery, SearchResult, SortOrder } from './search.ts';
import { similarProducts } from './similar.ts';
import { stems } from './words.ts';

/** How many candidates full text hands over to be put in order. */
const mostCandidates = 400;
const candidateColumns =
  'p.id, p.handle, p.title_line, p.category_line, p.label_line, p.other_line, p.description_line, p.brand_key, p.stars, p.popularity, p.available';

/** What a search found before paging. */
interface Found {
  ranked: Ranked[];
  total: number;
  corrected?: string;
  conditions: Conditions;
}

/** Search on SQLite's full text index (FTS5), in the process. */
export class SqliteSearch implements Search {
  readonly #catalogue: Catalogue;
  readonly #store: CardStore;
  readonly #reader: QueryReader;

  /** @throws CatalogueUnusable when the file cannot be opened. */
  constructor(file: string, store: CardStore) {
    this.#catalogue = new Catalogue(file);
    this.#store = store;
    this.#reader = new QueryReader(this.#catalogue);
  }

  // The port is asynchronous because other searches are; this one answers at once.
  search(query: SearchQuery): Promise<SearchResult> {
    return Promise.resolve(this.#searchNow(query));
  }

  similar(productId: string, limit: number, filters: ProductFilters = {}): Promise<ProductCard[]> {
    const handles = similarProducts(this.#catalogue, productId, conditionsOf(filters, true), limit);
    return Promise.resolve(this.#cards(handles));
  }

  close(): void {
    this.#catalogue.close();
  }

  #searchNow(query: SearchQuery): SearchResult {
    const offset = Math.max(0, Math.trunc(query.offset ?? 0));
    const limit = Math.min(50, Math.max(1, Math.trunc(query.limit ?? 5)));
    const found = this.#find(query.text, query.filters, query.sort);
    const page = found.ranked.slice(offset, offset + limit);
    const cards = new Map(
      this.#cards(page.map(({ candidate }) => candidate.handle)).map((card) => [card.id, card]),
    );
    const hits = page.flatMap((ranked): SearchHit[] => {
      const product = cards.get(ranked.candidate.handle);
      if (!product) return [];
      const variantId = this.#fittingVariant(ranked.candidate.id, found.conditions);
      const { score, matchedFields } = ranked;
      return [{ product, score, matchedFields, ...(variantId ? { variantId } : {}) }];
    });
    const relaxation = found.total === 0 ? this.#relax(query) : undefined;
    return {
      hits,
      total: found.total,
      facets: facetsOf(
        this.#catalogue,
        found.ranked.map(({ candidate }) => candidate.id),
      ),
      ...(found.corrected ? { corrected: found.corrected } : {}),
      ...(relaxation ? { relaxation } : {}),
    };
  }

  /** Colours are taken literally first, and by their neighbours only when nothing has the very colour. */
  #find(text: string, filters: ProductFilters, sort: SortOrder = 'relevance'): Found {
    const query = this.#reader.read(text);
    // Signs without a word ask for nothing; no text at all asks for everything.
    if (query.terms.length === 0 && text.trim() !== '' && !hasFilters(filters)) {
      return { ranked: [], total: 0, conditions: conditionsOf(filters, false) };
    }
    const kind = filters.category === undefined ? [] : stems(filters.category);
    const exact = this.#findWith(query, conditionsOf(filters, false), sort, kind);
    if (exact.total > 0 || !filters.color) return exact;
    return this.#findWith(query, conditionsOf(filters, true), sort, kind);
  }

  #findWith(query: ParsedQuery, conditions: Conditions, sort: SortOrder, kind: readonly string[]): Found {
    const corrected = query.corrected ? { corrected: query.corrected } : {};
    if (query.terms.length === 0) return { ...this.#browse(conditions, sort), ...corrected, conditions };
    if (query.terms.every(({ known }) => !known)) return { ranked: [], total: 0, ...corrected, conditions };
    for (const need of ['all', 'any'] as const) {
      const candidates = this.#match(matchExpression(query.terms, need), conditions);
      const ranked = rank(candidates, query, kind);
      if (ranked.length === 0) continue;
      // Beyond the best few hundred only a count is known.
      const total = candidates.length < mostCandidates ? ranked.length : this.#count(query, conditions, need);
      return { ranked: this.#sorted(ranked, conditions, sort), total, ...corrected, conditions };
    }
    return { ranked: [], total: 0, ...corrected, conditions };
  }

  #match(expression: string, conditions: Conditions): Candidate[] {
    const where = conditions.product.map((condition) => ` and ${condition}`).join('');
    return this.#catalogue
      .statement(
        `select ${candidateColumns}, ${rankExpression} as rank from product_text
         join products p on p.id = product_text.rowid where product_text match ?${where} order by rank limit ${mostCandidates}`,
      )
      .all(expression, ...conditions.productValues) as unknown as Candidate[];
  }

  #count(query: ParsedQuery, conditions: Conditions, need: 'all' | 'any'): number {
    if (need === 'any') return mostCandidates;
    const where = conditions.product.map((condition) => ` and ${condition}`).join('');
    const row = this.#catalogue
      .statement(
        `select count(*) as count from product_text join products p on p.id = product_text.rowid where product_text match ?${where}`,
      )
      .get(matchExpression(query.terms, need), ...conditions.productValues);
    return (row as { count: number }).count;
  }

  /** No words, only filters: the best liked first. */
  #browse(conditions: Conditions, sort: SortOrder): { ranked: Ranked[]; total: number } {
    const where = conditions.product.length > 0 ? `where ${conditions.product.join(' and ')}` : '';
    const order = browseOrder(sort);
    const price = fittingPrice(conditions);
    const candidates = this.#catalogue
      .statement(
        `select ${candidateColumns}, 0 as rank, ${price.sql} as fit from products p ${where} order by p.available desc, ${order}, p.id limit ${mostCandidates}`,
      )
      .all(...price.values, ...conditions.productValues) as unknown as Candidate[];
    const row = this.#catalogue
      .statement(`select count(*) as count from products p ${where}`)
      .get(...conditions.productValues);
    const ranked = candidates.map((candidate) => ({
      candidate,
      score: candidate.popularity,
      matchedFields: [],
      coverage: 1,
    }));
    return { ranked, total: (row as { count: number }).count };
  }

  #sorted(ranked: Ranked[], conditions: Conditions, sort: SortOrder): Ranked[] {
    if (sort === 'relevance') return ranked;
    const order = this.#order(ranked, conditions, sort);
    const position = new Map(order.map((id, index) => [id, index]));
    const at = ({ candidate }: Ranked): number => position.get(candidate.id) ?? ranked.length;
    return [...ranked].sort((left, right) => at(left) - at(right));
  }

  #order(ranked: readonly Ranked[], conditions: Conditions, sort: SortOrder): number[] {
    const price = fittingPrice(conditions);
    const rows = this.#catalogue
      .statement(
        `select p.id, ${price.sql} as fit from products p where p.id in (select value from json_each(?)) order by p.available desc, ${browseOrder(sort)}, p.id`,
      )
      .all(...price.values, JSON.stringify(ranked.map(({ candidate }) => candidate.id)));
    return (rows as { id: number }[]).map(({ id }) => id);
  }

  /** The variant that meets the filters: one that can be had before one that is sold out, then in shop order. */
  #fittingVariant(product: number, conditions: Conditions): string | undefined {
    if (!conditions.choosesVariant) return undefined;
    const row = this.#catalogue
      .statement(
        `select id from variants v where v.product = ? and ${conditions.variant.join(' and ')} order by v.available desc, v.position limit 1`,
      )
      .get(product, ...conditions.variantValues);
    return (row as { id: string } | undefined)?.id;
  }

  #relax(query: SearchQuery): SearchResult['relaxation'] {
    const attempt = relax(query, (text, filters, sort) => {
      const found = this.#find(text, filters, sort);
      return {
        total: found.total,
        handles: found.ranked.slice(0, 3).map(({ candidate }) => candidate.handle),
      };
    });
    if (!attempt) return undefined;
    return { drop: attempt.drop, total: attempt.total, nearest: this.#cards(attempt.handles) };
  }

  #cards(handles: readonly string[]): ProductCard[] {
    return this.#catalogue.products(handles).map(({ product }) => productCard(product, this.#store));
  }
}

function hasFilters(filters: ProductFilters): boolean {
  return conditionsOf(filters, false).product.length > 0;
}

/** The lowest price among the variants that meet the filters. */
function fittingPrice(conditions: Conditions): { sql: string; values: (string | number)[] } {
  if (!conditions.choosesVariant) return { sql: 'p.price_min', values: [] };
  const tests = conditions.variant.join(' and ');
  return {
    sql: `(select min(v.price) from variants v where v.product = p.id and ${tests})`,
    values: conditions.variantValues,
  };
}

function browseOrder(sort: SortOrder): string {
  const orders: Record<SortOrder, string> = {
    relevance: 'p.popularity desc',
    'price-ascending': 'fit',
    'price-descending': 'fit desc',
    rating: 'p.stars desc nulls last, p.ratings desc',
    newest: 'p.id desc',
    bestselling: 'p.popularity desc',
  };
  return orders[sort];
}
