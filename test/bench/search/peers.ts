import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';

/** Two well-known search libraries, tuned on the same queries, over the same text. Gives ids, the best first. */
export interface Peer {
  name: string;
  search(query: string): string[];
}

interface PeerDocument {
  id: string;
  title: string;
  brand: string;
  description: string;
  facts: string;
}

function documentOf(product: CatalogueProduct): PeerDocument {
  const { id, title, brand = '', description, facts, category, tags } = product;
  const named = [category, ...tags, ...facts.map(({ label, value }) => `${label} ${value}`)];
  return { id, title, brand, description, facts: named.join(' ') };
}

const weights = { title: 4, brand: 2, description: 1, facts: 0.5 };

/** All words first, then any; slips within a fifth of a word. */
export function miniSearchPeer(products: readonly CatalogueProduct[]): Peer {
  const index = new MiniSearch<PeerDocument>({ fields: Object.keys(weights) });
  index.addAll(products.map(documentOf));
  const options = { boost: weights, fuzzy: (word: string) => (word.length > 3 ? 0.2 : false), prefix: false };
  const search = (query: string): string[] => {
    const all = index.search(query, { ...options, combineWith: 'AND' });
    const ids = new Set(all.map(({ id }) => id as string));
    for (const { id } of index.search(query, { ...options, combineWith: 'OR' })) ids.add(id as string);
    return [...ids];
  };
  return { name: 'minisearch', search };
}

export function lunrPeer(products: readonly CatalogueProduct[]): Peer {
  const index = lunr((builder) => {
    builder.ref('id');
    for (const [name, boost] of Object.entries(weights)) builder.field(name, { boost });
    for (const product of products) builder.add(documentOf(product));
  });
  const search = (query: string): string[] => {
    const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const run = (presence: lunr.Query.presence): lunr.Index.Result[] =>
      index.query((asked) => {
        for (const word of words) {
          asked.term(word, { presence, usePipeline: true, boost: 10 });
        }
      });
    const fuzzy = (): lunr.Index.Result[] =>
      index.query((asked) => {
        for (const word of words) {
          asked.term(word, { usePipeline: true, boost: 10 });
          asked.term(word, { usePipeline: false, editDistance: word.length > 3 ? 1 : 0 });
        }
      });
    const found = [run(lunr.Query.presence.REQUIRED), run(lunr.Query.presence.OPTIONAL), fuzzy()];
    return [...new Set(found.flat().map(({ ref }) => ref))];
  };
  return { name: 'lunr', search };
}
