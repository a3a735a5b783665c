import type { ToolData } from '../../tools/results.ts';
import type { ProductCard } from '../../wire/parts.ts';
import type { Memory } from '../memory.ts';
import { MOST_PRODUCTS } from '../say.ts';
import { notedData, remember, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { showProducts } from './finding.ts';
import { sayNothingFound } from './last-resort.ts';
import { sayNearest, wordsToFind } from './nothing-found.ts';

/** Nothing has all the words of a wish: what has some of them, those with most of them first. */

const MOST_WORDS = 4;

interface SomeWords {
  wanted: Pick<NonNullable<Memory['search']>, 'query' | 'filters' | 'sort' | 'offset'>;
  next: string;
  rest: string[];
  found: { card: ProductCard; words: number }[];
}

/** Looks for each word by itself; undefined when there are not two of them. */
export function searchSomeWords(scene: Scene, wanted: SomeWords['wanted']): Scene | undefined {
  const words = wordsToFind(scene, wanted.query).slice(0, MOST_WORDS);
  const [next, ...rest] = words;
  if (next === undefined || rest.length === 0) return undefined;
  return searchWord(scene, { wanted, next, rest, found: [] });
}

function searchWord(scene: Scene, data: SomeWords): Scene {
  const args = { query: data.next, filters: data.wanted.filters, limit: MOST_PRODUCTS * 2 };
  return useTool(scene, 'searching', 'search-products', args, 'some-words-done', { ...data });
}

export function someWordsDone(scene: Scene, result: ToolData<'search-products'>): Scene {
  const { wanted, rest, found } = notedData(scene) as SomeWords;
  // A word that was spelled into another one is not what was said.
  const cards = result.corrected === undefined ? result.products.map(({ card }) => card) : [];
  const known = found.map((each) => ({
    ...each,
    words: each.words + (cards.some(({ id }) => id === each.card.id) ? 1 : 0),
  }));
  const fresh = cards.filter(({ id }) => !found.some(({ card }) => card.id === id));
  const all = [...known, ...fresh.map((card) => ({ card, words: 1 }))];
  const [following, ...others] = rest;
  if (following !== undefined)
    return searchWord(scene, { wanted, next: following, rest: others, found: all });
  const sorted = all.toSorted(
    (a, b) => b.words - a.words || Number(b.card.available) - Number(a.card.available),
  );
  const most = sorted[0]?.words ?? 0;
  const nearest = sorted.filter(({ words }) => words === most).slice(0, MOST_PRODUCTS).map(({ card }) => card); // prettier-ignore
  if (nearest.length === 0) return sayNothingFound(scene, wanted.query);
  const search = { ...wanted, query: '', total: nearest.length };
  const seen = showProducts(remember(scene, { search }), nearest.map((card) => ({ card }))); // prettier-ignore
  return sayNearest(seen, 'text', nearest, nearest.length);
}
