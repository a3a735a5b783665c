import { describe, expect, test } from 'vitest';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import { meetsLimit } from '../../../bot/shop/search/measured.ts';
import type { MeasureLimit } from '../../../bot/understanding/goods/measures.ts';

interface Given {
  title?: string;
  description?: string;
  facts?: Record<string, string>;
  versions?: string[];
}

function product({
  title = 'A thing',
  description = '',
  facts = {},
  versions = [''],
}: Given): CatalogueProduct {
  return {
    id: 'thing',
    title,
    category: 'Things',
    categoryPath: [],
    description,
    tags: [],
    facts: Object.entries(facts).map(([label, value]) => ({ label, value })),
    variants: versions.map((value) => ({ id: value, sku: '', options: { Size: value }, price: 100 })),
  };
}

type Row = [what: string, given: Given, limit: MeasureLimit, meets: boolean];

const rows: Row[] = [
  ['a weight in both units', { facts: { Weight: '4.7 lb (2.15 kg)' } }, { kind: 'mass', most: 2000 }, false],
  ['the same, at least', { facts: { Weight: '4.7 lb (2.15 kg)' } }, { kind: 'mass', least: 2000 }, true],
  ['a figure that was rounded', { facts: { Weight: '2.2 lb (998 g)' } }, { kind: 'mass', most: 1000 }, true],
  ['what it bears is no weight', { facts: { 'Max load': '120 kg', Gewicht: '3,4 kg' } }, { kind: 'mass', least: 100_000 }, false],
  ['a thousand', { facts: { Peso: '1.200 g' } }, { kind: 'mass', least: 1100 }, true],
  ['versions say it', { facts: { 'Net weight': '2 kg' }, versions: ['2 kg', '10 kg'] }, { kind: 'mass', least: 8000 }, true],
  ['none of the versions', { versions: ['250 ml', '500 ml'] }, { kind: 'volume', least: 700 }, false],
  ['a title', { title: 'Oak Shelf 120 cm' }, { kind: 'length', least: 100 }, true],
  ['the longest of three', { facts: { Dimensions: '30 x 40 x 12 cm' } }, { kind: 'length', most: 35 }, false],
  ['a side by its label', { facts: { Höhe: '38 cm', Breite: '90 cm' } }, { kind: 'length', most: 40, side: 'height' }, true],
  ['a side in words', { description: 'Solid beech. 74 cm wide, 30 cm deep.' }, { kind: 'length', most: 80, side: 'width' }, true],
  ['a side nobody tells', { facts: { Dimensions: '30 x 40 x 12 cm' } }, { kind: 'length', most: 99, side: 'height' }, false],
  ['a volume beside lengths', { facts: { Abmessungen: '46 x 25 x 20 cm (24 l)' } }, { kind: 'volume', most: 25_000 }, true],
  ['no figure at all', {}, { kind: 'mass', most: 5000 }, false],
  ['grams a square metre', { facts: { Gewicht: '180 g/m²' } }, { kind: 'mass', most: 500 }, false],
]; // prettier-ignore

describe('whether goods keep to what they may measure', () => {
  test.each(rows)('%s', (_what, given, limit, meets) => {
    expect(meetsLimit(product(given), limit)).toBe(meets);
  });
});
