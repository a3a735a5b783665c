import type { CatalogueProduct, CatalogueVariant } from './catalogue-product.ts';
import { isColorOption } from './colors.ts';
import type { ProductText } from './product-text.ts';
import { isSizeOption, sizeKey } from './sizes.ts';
import { stemLine, stems, wordLine } from './words.ts';

/** How a product is laid out in the tables of the catalogue. */

/** The columns of `products` that follow from what the store says. */
export function catalogueRow(
  product: CatalogueProduct,
  { lengths, head }: ProductText,
): Record<string, string | number | null> {
  const stars = product.rating?.stars ?? null;
  const ratings = product.rating?.count ?? 0;
  const tagged = product.tags.some((tag) => /^best[- ]?sell/i.test(tag));
  return {
    brand: product.brand ?? null,
    category: product.category,
    brand_key: wordLine(product.brand ?? ''),
    category_keys: `|${[product.category, ...product.categoryPath].map((name) => stems(name).join(' ')).join('|')}|`,
    title_words: lengths.title,
    title_head: head,
    category_words: lengths.category,
    fact_words: lengths.facts,
    description_words: lengths.description,
    stars,
    ratings,
    // Many good opinions stand in for sales, which an export does not tell.
    popularity: (stars ?? 3) * Math.log2(2 + ratings) + (tagged ? 50 : 0),
  };
}

export function isAvailable(variant: Pick<CatalogueVariant, 'stock' | 'sellsBeyondStock'>): boolean {
  return variant.stock === undefined || variant.stock > 0 || variant.sellsBeyondStock === true;
}

export function variantRows(product: CatalogueProduct) {
  return product.variants.map((variant, position) => {
    const options = Object.entries(variant.options);
    const color = options.find(([name]) => isColorOption(name))?.[1] ?? null;
    const size = options.find(([name]) => isSizeOption(name))?.[1] ?? null;
    return {
      id: variant.id,
      position,
      price: variant.price,
      available: isAvailable(variant) ? 1 : 0,
      color,
      size,
      colorLine: color === null ? '' : wordLine(color),
      sizeKey: size === null ? '' : sizeKey(size),
    };
  });
}

/** Options and facts by name, so that any of them can be asked for. */
export function attributeRows(
  product: CatalogueProduct,
): { nameKey: string; valueLine: string; value: string }[] {
  const options = product.variants.flatMap((variant) => Object.entries(variant.options));
  const facts = product.facts.map(({ label, value }): [string, string] => [label, value]);
  return [...options, ...facts].map(([name, value]) => ({
    nameKey: wordLine(name).trim(),
    valueLine: stemLine(value),
    value,
  }));
}
