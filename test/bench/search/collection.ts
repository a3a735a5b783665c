import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import { CollectionInvalid, readTable } from './table.ts';
import type { TableRow } from './table.ts';

/** A judged search collection: products, and how well each answers a query, 0–3. Both files are TSV with a heading. */

export type Judgements = Map<string, Map<string, number>>;

/**
 * Columns: id, title or name, and if it has them brand, category, short_description, price_cents, ean and attrs
 * (`label=value|label=value`).
 * @throws CollectionInvalid when a product has no id or one that another has
 */
export function readProducts(file: string): CatalogueProduct[] {
  const lines = new Map<string, number>();
  return readTable(file, ['id']).map((row) => {
    const id = (row.cells.id ?? '').trim();
    if (id === '') throw new CollectionInvalid(`${file}, line ${row.line}: the product has no id.`);
    const before = lines.get(id);
    if (before !== undefined)
      throw new CollectionInvalid(`${file}, line ${row.line}: id ${id} stands in line ${before} already.`);
    lines.set(id, row.line);
    return productOf(id, row);
  });
}

function productOf(id: string, { cells: row }: TableRow): CatalogueProduct {
  const facts = (row.attrs ?? '').split('|').flatMap((pair) => {
    const cut = pair.indexOf('=');
    return cut < 1 ? [] : [{ label: pair.slice(0, cut), value: pair.slice(cut + 1).replaceAll('\\n', ', ') }];
  });
  const kind = row.category ?? '';
  const price = Number(row.price_cents) || 0;
  return {
    id,
    title: row.title || row.name || '',
    ...(row.brand ? { brand: row.brand } : {}),
    category: kind,
    categoryPath: kind ? [kind] : [],
    description: `${row.short_description ?? row.description ?? ''} ${row.name ?? ''}`.trim(),
    tags: [],
    facts,
    variants: [{ id: `${id}.only`, sku: row.ean ?? '', options: {}, price }],
  };
}

/**
 * Columns: query, product_id and rating, a number of at least 0. What stands twice counts as it stands last.
 * @throws CollectionInvalid when a row lacks one, or no query has a product rated above 0
 */
export function readJudgements(file: string): Judgements {
  const judgements: Judgements = new Map();
  for (const { cells, line } of readTable(file, ['query', 'product_id', 'rating'])) {
    const [query, product, rating] = [cells.query, cells.product_id, cells.rating].map((cell = '') =>
      cell.trim(),
    );
    const value = rating ? Number(rating) : Number.NaN;
    if (!query || !product)
      throw new CollectionInvalid(`${file}, line ${line}: the query or the product is missing.`);
    if (!(value >= 0)) throw new CollectionInvalid(`${file}, line ${line}: "${rating}" is no rating.`);
    const known = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, known.set(product, value));
  }
  if (answerable(judgements).size === 0)
    throw new CollectionInvalid(`${file}: no query has a product rated above 0.`);
  return judgements;
}

/** Queries that some product answers. */
export function answerable(all: Judgements): Judgements {
  return new Map([...all].filter(([, ratings]) => [...ratings.values()].some((rating) => rating > 0)));
}

/** The same catalogue `times` over: each copy has its own ids, and its own order of a title's words after the third. */
export function perturbedCopies(
  products: readonly CatalogueProduct[],
  count: number,
  random: () => number,
): CatalogueProduct[] {
  return Array.from({ length: count }, (_, index) => {
    const product = products[index % products.length]!;
    const copy = Math.floor(index / products.length);
    return copy === 0 ? product : perturbed(product, copy, random);
  });
}

function perturbed(product: CatalogueProduct, copy: number, random: () => number): CatalogueProduct {
  const names = product.title.split(' ');
  const tail = names.slice(3).filter(() => random() > 0.1);
  const id = `${product.id}-copy-${copy}`;
  return {
    ...product,
    id,
    title: [...names.slice(0, 3), ...tail, `${copy}${Math.floor(random() * 1e5).toString(36)}`].join(' '),
    facts: product.facts.filter(() => random() > 0.1),
    variants: product.variants.map((variant) => ({
      ...variant,
      id: `${id}.only`,
      price: Math.round(variant.price * (0.8 + 0.4 * random())),
    })),
  };
}
