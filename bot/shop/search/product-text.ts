import type { CatalogueProduct } from './catalogue-product.ts';
import { fieldBit, withField } from './evidence.ts';
import type { SearchedField } from './evidence.ts';
import { kindsOfProduct, kindTerm } from './kinds-of-goods.ts';
import type { KindOfGoods } from './kinds-of-goods.ts';
import { stem } from './stem.ts';
import { tokens, words } from './words.ts';

/** What a product says, cut into words: for the index. */

/** The words themselves. */
export interface ProductWords {
  /** Stems with their evidence. */
  evidence: Map<string, number>;
  /** Words as written, for correcting spelling, with how well they name the product; those of a description do not. */
  naming: Map<string, number>;
  /** How many words each field has; at most 65,535. */
  lengths: { title: number; category: number; facts: number; description: number };
}

/** The words, with what they come to. */
export interface ProductText extends ProductWords {
  /** What kinds of goods it is of. */
  kinds: readonly KindOfGoods[];
  /** The place of the word in the title that says what the thing is, from 0; -1 when there is none. */
  head: number;
}

/** For the import: kinds of goods are told by lists that are not there where a finished catalogue is served. */
export function productText(product: CatalogueProduct): ProductText {
  const written = productWords(product);
  const title = titleWithoutBrand(product);
  const kinds = kindsOfProduct(product, title);
  for (const { name } of kinds) written.evidence.set(kindTerm(name), fieldBit.label);
  return { ...written, kinds, head: headPlace(title) };
}

export function productWords(product: CatalogueProduct): ProductWords {
  const evidence = new Map<string, number>();
  const naming = new Map<string, number>();
  const lengths = { title: 0, category: 0, facts: 0, description: 0 };
  for (const [field, texts] of fieldTexts(product)) {
    let start = 0;
    for (const text of texts) {
      const found = tokens(text);
      for (const { word, place } of found) {
        const term = stem(word);
        evidence.set(term, withField(evidence.get(term) ?? 0, field, start + place));
        const weight = weightOf(field);
        if (weight > (naming.get(word) ?? 0)) naming.set(word, weight);
      }
      start += (found.at(-1)?.place ?? -1) + 1;
    }
    if (field in lengths) lengths[field as keyof typeof lengths] = Math.min(start, 0xffff);
  }
  return { evidence, naming, lengths };
}

/** A product adds so much to the weight of a word it is called by; one in its facts, as "ratio", adds 1. */
export const namingWeight = 100;

function weightOf(field: SearchedField): number {
  if (field === 'description') return 0;
  return field === 'facts' ? 1 : namingWeight;
}

function fieldTexts(product: CatalogueProduct): [SearchedField, string[]][] {
  return [
    ['title', [titleWithoutBrand(product)]],
    ['category', [product.category]],
    ['label', [...product.categoryPath.slice(-2).filter(isOneKind), ...product.tags]],
    ['brand', [product.brand ?? '']],
    ['options', optionTexts(product)],
    ['facts', factTexts(product)],
    ['path', product.categoryPath],
    ['description', [product.description]],
  ];
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

function optionTexts(product: CatalogueProduct): string[] {
  return [...new Set(product.variants.flatMap((variant) => Object.values(variant.options)))];
}

/** "Waterproof: no" must not be found by "waterproof"; of "Bluetooth: true" the label says it all. */
const denied = /^(?:no|none|not|false|nein|non|n\/a)\b/i;
const affirmed = /^(?:yes|y|true|ja|oui|si|sí)$/i;

function factTexts(product: CatalogueProduct): string[] {
  return product.facts
    .filter(({ value }) => !denied.test(value))
    .map(({ label, value }) => (affirmed.test(value.trim()) ? label : `${label} ${value}`));
}

/** What comes after these says what a thing is for, made of or part of, no longer what it is. */
const afterTheName = /\s(?:for|with|in|of|from|by|und|für|mit|von|aus|de|pour|para|con|avec)\s|[,(–—:/|]/u;

function headPlace(title: string): number {
  const name = title.split(afterTheName)[0] ?? '';
  const named = tokens(name).filter(({ word }) => /^\p{L}{3,}$/u.test(word));
  return Math.min(named.at(-1)?.place ?? -1, words(title).length);
}
