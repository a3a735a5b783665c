import type { Catalogue } from './catalogue.ts';
import { rankExpression } from './catalogue-schema.ts';
import type { Conditions } from './filters.ts';

interface Source {
  id: number;
  title_line: string;
  label_line: string;
  category_keys: string;
  price_min: number;
}

/**
 * Products like this one: of its category first, sharing words of its title and tags, at a like price, and to be had.
 * @returns handles, the most alike first; empty when the product is unknown.
 */
export function similarProducts(
  catalogue: Catalogue,
  productId: string,
  conditions: Conditions,
  limit: number,
): string[] {
  const source = catalogue
    .statement('select id, title_line, label_line, category_keys, price_min from products where handle = ?')
    .get(productId) as Source | undefined;
  if (!source) return [];
  const category = source.category_keys.split('|')[1] ?? '';
  const filters = conditions.product.map((condition) => ` and ${condition}`).join('');
  const rows = catalogue
    .statement(
      `select p.handle, ${rankExpression} as rank, p.price_min, p.available, p.popularity from product_text
       join products p on p.id = product_text.rowid
       where product_text match ? and p.id <> ? and instr(p.category_keys, ?) = 1${filters} order by rank limit 200`,
    )
    .all(expression(source), source.id, `|${category}|`, ...conditions.productValues) as unknown as Row[];
  const best = Math.min(-1e-6, ...rows.map((row) => row.rank));
  return rows
    .map((row) => ({ handle: row.handle, score: likeness(row, source.price_min, best) }))
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ handle }) => handle);
}

interface Row {
  handle: string;
  rank: number;
  price_min: number;
  available: number;
  popularity: number;
}

function likeness(row: Row, price: number, best: number): number {
  const ratio = Math.min(row.price_min, price) / Math.max(row.price_min, price, 1);
  return (row.rank / best) * 2 + ratio + Math.min(1, row.popularity / 60) * 0.5 + (row.available ? 1 : 0);
}

/** Any word of the title, tags or category. */
function expression(source: Source): string {
  const lines = `${source.title_line}${source.label_line}${source.category_keys.replaceAll('|', ' ')}`;
  const found = new Set(lines.split(' ').filter((word) => word !== ''));
  return [...found].map((word) => `"${word}"`).join(' OR ');
}
