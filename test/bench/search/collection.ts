import { readFileSync } from 'node:fs';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';

/** A judged search collection: products, and how well each answers a query, 0–3. Both files are TSV with a heading. */

export type Judgements = Map<string, Map<string, number>>;

function rowsOf(file: string): Record<string, string>[] {
  const [heading = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const names = heading.replace(/\r$/, '').split('\t');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.replace(/\r$/, '').split('\t');
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    });
}

/** Columns: id, name, title, brand, short_description, price_cents and attrs (`label=value|label=value`). */
export function readProducts(file: string): CatalogueProduct[] {
  return rowsOf(file).map(productOf);
}

function productOf(row: Record<string, string>): CatalogueProduct {
  const id = row.id ?? '';
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

/** Columns: query, product_id and rating. */
export function readJudgements(file: string): Judgements {
  const judgements: Judgements = new Map();
  for (const { query = '', product_id: product = '', rating } of rowsOf(file)) {
    const known = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, known.set(product, Number(rating)));
  }
  return judgements;
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
