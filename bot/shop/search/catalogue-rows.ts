import type { CatalogueProduct, CatalogueVariant } from './catalogue-product.ts';
import type { searchedFields } from './catalogue-schema.ts';
import { isColorOption } from './colors.ts';
import { isSizeOption, sizeKey } from './sizes.ts';
import { stemLine, stems, wordLine, words } from './words.ts';

/** How a product is laid out in the tables of the catalogue. */

type FieldName = (typeof searchedFields)[number]['name'];

/** The columns of `products` that follow from what the store says. */
export function catalogueRow(product: CatalogueProduct): Record<string, string | number | null> {
  const prices = product.variants.map(({ price }) => price);
  const stars = product.rating?.stars ?? null;
  const ratings = product.rating?.count ?? 0;
  const tagged = product.tags.some((tag) => /^best[- ]?sell/i.test(tag));
  return {
    title_line: stemLine(titleWithoutBrand(product)),
    category_line: stemLine(product.category),
    label_line: stemLine(...product.categoryPath.slice(-2).filter(isOneKind), ...product.tags),
    other_line: stemLine(
      product.brand ?? '',
      ...optionTexts(product),
      ...factTexts(product),
      ...product.categoryPath,
    ),
    description_line: stemLine(product.description),
    brand: product.brand ?? null,
    category: product.category,
    brand_key: wordLine(product.brand ?? ''),
    category_keys: `|${[product.category, ...product.categoryPath].map((name) => stems(name).join(' ')).join('|')}|`,
    price_min: Math.min(...prices),
    price_max: Math.max(...prices),
    stars,
    ratings,
    // Many good opinions stand in for sales, which an export does not tell.
    popularity: (stars ?? 3) * Math.log2(2 + ratings) + (tagged ? 50 : 0),
    available: product.variants.some(isAvailable) ? 1 : 0,
  };
}

/** What goes into the two full-text tables. */
export function catalogueText(product: CatalogueProduct): {
  text: Record<FieldName, string>;
  written: string;
} {
  const fields: Record<FieldName, string> = {
    title: product.title,
    brand: product.brand ?? '',
    category: [product.category, ...product.categoryPath].join(' . '),
    tags: product.tags.join(' . '),
    options: optionTexts(product).join(' . '),
    facts: factTexts(product).join(' . '),
    description: product.description,
  };
  // Spelling is corrected towards words that name products, not towards any word of a description.
  const naming = Object.entries(fields).flatMap(([name, value]) =>
    name === 'description' ? [] : words(value),
  );
  const written = [...new Set(naming)].join(' ');
  const stemmed = Object.entries(fields).map(([name, value]) => [name, stems(value).join(' ')]);
  return { text: Object.fromEntries(stemmed) as Record<FieldName, string>, written };
}

/** "Hollow Kettle Spring Sencha" is no kettle: the brand in a title does not say what the thing is. */
function titleWithoutBrand({ title, brand }: CatalogueProduct): string {
  const begins = brand !== undefined && title.toLowerCase().startsWith(`${brand.toLowerCase()} `);
  return begins ? title.slice(brand.length + 1) : title;
}

/** "Coffee & Tea" names two kinds of things, so it does not say that a tea is coffee. */
function isOneKind(category: string): boolean {
  return !/[&,/]|\band\b/i.test(category);
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
      stock: variant.stock ?? null,
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

function optionTexts(product: CatalogueProduct): string[] {
  return [...new Set(product.variants.flatMap((variant) => Object.values(variant.options)))];
}

function factTexts(product: CatalogueProduct): string[] {
  // "Waterproof: no" must not be found by "waterproof".
  const denied = /^(?:no|none|not|false|nein|non|n\/a)\b/i;
  return product.facts
    .filter(({ value }) => !denied.test(value))
    .map(({ label, value }) => `${label} ${value}`);
}
