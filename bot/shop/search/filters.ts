import { colorWords } from './colors.ts';
import type { ProductFilters } from './search.ts';
import { sizeKey } from './sizes.ts';
import { stemLine, stems, wordLine } from './words.ts';

/** Filters as SQL conditions. `product` speak of `products p`, `variant` of `variants v` of one product. */
export interface Conditions {
  product: string[];
  productValues: (string | number)[];
  variant: string[];
  variantValues: (string | number)[];
  /** True when the filters speak of variants, so that a hit names the one that fits. */
  choosesVariant: boolean;
}

/**
 * @param nearColors whether a colour may be met by a neighbour ("navy" by "dark blue"); the first attempt takes it
 * literally.
 */
export function conditionsOf(filters: ProductFilters, nearColors: boolean): Conditions {
  const conditions: Conditions = {
    product: [],
    productValues: [],
    variant: [],
    variantValues: [],
    choosesVariant: false,
  };
  addVariantConditions(conditions, filters, nearColors);
  addProductConditions(conditions, filters);
  addExclusions(conditions, filters);
  if (conditions.variant.length > 0) {
    conditions.product.push(
      `exists (select 1 from variants v where v.product = p.id and ${conditions.variant.join(' and ')})`,
    );
    conditions.productValues.push(...conditions.variantValues);
  }
  return conditions;
}

function addVariantConditions(conditions: Conditions, filters: ProductFilters, nearColors: boolean): void {
  const add = (sql: string, ...values: (string | number)[]): void => {
    conditions.variant.push(sql);
    conditions.variantValues.push(...values);
  };
  if (filters.priceMin !== undefined) add('v.price >= ?', filters.priceMin);
  if (filters.priceMax !== undefined) add('v.price <= ?', filters.priceMax);
  if (filters.color) {
    const [asked = '', ...others] = colorWords(filters.color);
    const accepted = nearColors ? [asked, ...others] : [asked];
    const tests = accepted.map(() => 'instr(v.color_line, ?) > 0').join(' or ');
    add(`(${tests})`, ...accepted.map((word) => ` ${word} `));
  }
  if (filters.size) {
    const key = sizeKey(filters.size);
    add('(v.size_key = ? or instr(v.size_key, ?) > 0)', key, key);
  }
  if (filters.inStock) add('v.available = 1');
  for (const color of filters.exclude?.color ?? []) add('instr(v.color_line, ?) = 0', wordLine(color));
  conditions.choosesVariant = conditions.variant.length > 0;
}

function addProductConditions(conditions: Conditions, filters: ProductFilters): void {
  const add = (sql: string, ...values: (string | number)[]): void => {
    conditions.product.push(sql);
    conditions.productValues.push(...values);
  };
  if (filters.category) add('instr(p.category_keys, ?) > 0', `|${stems(filters.category).join(' ')}|`);
  if (filters.brand) add('p.brand_key = ?', wordLine(filters.brand));
  if (filters.ratingMin !== undefined) add('p.stars >= ?', filters.ratingMin);
  if (filters.material) addAttribute(add, materialLabels, filters.material);
  for (const [name, value] of Object.entries(filters.attributes ?? {})) {
    addAttribute(add, [wordLine(name).trim()], value);
  }
}

export const materialLabels = ['material', 'materials', 'fabric', 'composition', 'upper', 'shell', 'made of'];

function addAttribute(
  add: (sql: string, ...values: (string | number)[]) => void,
  names: readonly string[],
  value: string,
): void {
  const wanted = stems(value);
  const tests = wanted.map(() => 'instr(a.value_line, ?) > 0').join(' and ') || '1';
  const marks = names.map(() => '?').join(', ');
  add(
    `exists (select 1 from attributes a where a.product = p.id and a.name_key in (${marks}) and ${tests})`,
    ...names,
    ...wanted.map((word) => ` ${word} `),
  );
}

function addExclusions(conditions: Conditions, filters: ProductFilters): void {
  const { exclude } = filters;
  for (const brand of exclude?.brand ?? []) {
    conditions.product.push('p.brand_key <> ?');
    conditions.productValues.push(wordLine(brand));
  }
  for (const material of exclude?.material ?? []) {
    const marks = materialLabels.map(() => '?').join(', ');
    conditions.product.push(
      `not exists (select 1 from attributes a where a.product = p.id and a.name_key in (${marks}) and instr(a.value_line, ?) > 0)`,
    );
    conditions.productValues.push(...materialLabels, stemLine(material));
  }
  for (const word of exclude?.words ?? []) {
    const phrase = stems(word).join(' ');
    if (!phrase) continue;
    conditions.product.push('p.id not in (select rowid from product_text where product_text match ?)');
    conditions.productValues.push(`"${phrase}"`);
  }
}
