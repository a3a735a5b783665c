/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { ProductCard } from './api.ts';
import { Cards, CardsLoading, Failed } from './pieces.tsx';
import { useCounted, useGoodsLanguage, useLoaded, useStore, useWords } from './store.ts';
import type { SortOrder } from './words/words.ts';

const sorts: SortOrder[] = ['bestselling', 'newest', 'price-ascending', 'price-descending', 'rating'];

const pageSize = 24;

/** A category, or what a search found. */
export function Listing({ category, q }: { category?: string; q?: string }) {
  const { api } = useStore();
  const { listing } = useWords();
  const counted = useCounted();
  const goods = useGoodsLanguage();
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
          <h1 lang={category === undefined ? undefined : goods}>
            {category ?? (q ? listing.quoted(q) : listing.all)}
          </h1>
          <output class="quiet">
            {value ? counted(listing.products, value.total) : listing.looking}
            {value?.corrected && ` ${listing.corrected(value.corrected)}`}
          </output>
        </div>
        <p class="sort">
          <label htmlFor="sort">{listing.sortBy}</label>
          <select
            id="sort"
            value={sort}
            onChange={(event) => {
              setMore([]);
              setSort(event.currentTarget.value);
            }}
          >
            {q !== undefined && <option value="relevance">{listing.bestMatch}</option>}
            {sorts.map((order) => (
              <option key={order} value={order}>
                {listing.sorts[order]}
              </option>
            ))}
          </select>
        </p>
      </div>
      {value ? <Cards cards={shown} level={2} /> : <CardsLoading />}
      {value && value.total === 0 && <p>{listing.nothing}</p>}
      {value && shown.length < value.total && (
        <p class="more">
          <button type="button" class="button quiet-button" onClick={() => void loadMore()}>
            {listing.more}
          </button>
        </p>
      )}
    </div>
  );
}
