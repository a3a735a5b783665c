/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ProductCard } from './api.ts';
import { Cards, CardsLoading, Failed } from './pieces.tsx';
import { useLoaded, useStore } from './store.ts';

const sorts = [
  ['bestselling', 'Most liked'],
  ['newest', 'Newest'],
  ['price-ascending', 'Price, low to high'],
  ['price-descending', 'Price, high to low'],
  ['rating', 'Best rated'],
];

const pageSize = 24;

/** A category, or what a search found. */
export function Listing({ category, q }: { category?: string; q?: string }) {
  const { api } = useStore();
  const first = q === undefined ? 'bestselling' : 'relevance';
  const [sort, setSort] = useState(first);
  const [more, setMore] = useState<ProductCard[]>([]);
  const query = (offset: number) =>
    new URLSearchParams({
      ...(category && { category }),
      ...(q && { q }),
      sort,
      limit: String(pageSize),
      offset: String(offset),
    }).toString();
  const { value, error } = useLoaded(api.products, query(0));
  if (error) return <Failed error={error} />;
  const shown = [...(value?.products ?? []), ...more];
  const loadMore = async () => {
    const next = await api.products(query(shown.length));
    setMore([...more, ...next.products]);
  };
  return (
    <div class="wrap page">
      <div class="listing-head">
        <div>
          <h1>{category ?? (q ? `“${q}”` : 'All products')}</h1>
          <output class="quiet">
            {value ? countText(value.total) : 'Looking…'}
            {value?.corrected && ` for “${value.corrected}”`}
          </output>
        </div>
        <p class="sort">
          <label htmlFor="sort">Sort by</label>
          <select
            id="sort"
            value={sort}
            onChange={(event) => {
              setMore([]);
              setSort(event.currentTarget.value);
            }}
          >
            {q !== undefined && <option value="relevance">Best match</option>}
            {sorts.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </p>
      </div>
      {value ? <Cards cards={shown} level={2} /> : <CardsLoading />}
      {value && value.total === 0 && <p>Nothing fits these words. Try fewer, or ask the assistant.</p>}
      {value && shown.length < value.total && (
        <p class="more">
          <button type="button" class="button quiet-button" onClick={() => void loadMore()}>
            Show more
          </button>
        </p>
      )}
    </div>
  );
}

function countText(total: number): string {
  return total === 1 ? '1 product' : `${total} products`;
}
