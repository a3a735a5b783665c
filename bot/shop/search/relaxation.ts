import type { ProductFilters, SearchQuery, SortOrder } from './search.ts';

/** What a shopper gives up most easily comes first. */
const order = [
  'inStock', 'color', 'size', 'priceMax', 'priceMin', 'ratingMin', 'measures', 'attributes', 'material', 'brand', 'exclude', 'category',
] as const satisfies readonly (keyof ProductFilters)[]; // prettier-ignore

export interface Relaxed {
  drop: keyof ProductFilters | 'text';
  total: number;
  ids: number[];
}

const firmer: ReadonlySet<keyof ProductFilters> = new Set(['material', 'exclude']);

type Attempt = (text: string, filters: ProductFilters, sort?: SortOrder) => { total: number; ids: number[] };

/**
 * Nothing fits: gives up one filter at a time and takes the first that helps. Something must remain to look for, so
 * that "a blue submarine" is not answered with blue things.
 */
export function relax(query: SearchQuery, attempt: Attempt): Relaxed | undefined {
  const given = order.filter((name) => isGiven(query.filters, name));
  const hasText = query.text.trim() !== '';
  if (!hasText && given.length < 2) return undefined;
  const withoutText = hasText && query.filters.category ? () => attempt('', query.filters) : undefined;
  for (const drop of given) {
    // What a thing is made of or must not be weighs more than words beside its kind.
    const words = firmer.has(drop) ? withoutText?.() : undefined;
    if (words && words.total > 0) return { drop: 'text', ...words };
    // A word that was taken for a category is a word again where the category has no such thing.
    const text = drop === 'category' ? `${query.text} ${query.filters.category ?? ''}` : query.text;
    const wider = { ...query.filters, [drop]: undefined };
    const alone = attempt(query.text, wider, nearestFirst(drop));
    const found = alone.total > 0 || text === query.text ? alone : attempt(text, wider);
    if (found.total > 0) return { drop, ...found };
  }
  // The words may go only when a category still says what is looked for.
  const found = withoutText?.();
  return found && found.total > 0 ? { drop: 'text', ...found } : undefined;
}

function isGiven(filters: ProductFilters, name: keyof ProductFilters): boolean {
  const value = filters[name];
  if (name === 'attributes') return Object.keys(filters.attributes ?? {}).length > 0;
  if (name === 'exclude') return Object.values(filters.exclude ?? {}).some((list) => list.length > 0);
  return value !== undefined && value !== false;
}

/** The nearest to a price limit is the cheapest above it or the dearest below it. */
function nearestFirst(drop: keyof ProductFilters): SortOrder | undefined {
  if (drop === 'priceMax') return 'price-ascending';
  return drop === 'priceMin' ? 'price-descending' : undefined;
}
