import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Product } from '../shop/shop.ts';
import type { SizeGuide } from '../storefront/storefront.ts';

const Span = v.tuple([v.number(), v.number()]);
const Measure = v.object({ cm: Span, in: Span });
/** `{size: 'M', chest: {cm: [94, 101], in: [37, 40]}}` */
const Row = v.objectWithRest({ size: v.string() }, Measure);
const Guide = v.objectWithRest({ howTo: v.optional(v.string()) }, v.array(Row));
const File = v.object({ sizeGuides: v.record(v.string(), Guide) });

/** Finds a product's measures by its category. */
export type SizeGuides = (product: Product) => SizeGuide | undefined;

/** Reads `size-guides.yaml` of a demo store; without the file there are none. */
export function readSizeGuides(folder: string): SizeGuides {
  const file = join(folder, 'size-guides.yaml');
  if (!existsSync(file)) return () => undefined;
  const { sizeGuides } = v.parse(File, parse(readFileSync(file, 'utf8')));
  return ({ category, card }) => {
    const guide = sizeGuides[category];
    if (!guide) return undefined;
    const { howTo, ...tables } = guide;
    const sold = new Set(card.options.flatMap(({ values }) => values));
    const rows = Object.values(tables)
      .flat()
      .filter(({ size }) => sold.has(size));
    if (rows.length === 0) return undefined;
    const measures = [...new Set(rows.flatMap(({ size: _size, ...measured }) => Object.keys(measured)))];
    return {
      title: `Sizes: ${category}`,
      columns: ['Size', ...measures.map(label)],
      rows: rows.map((row) => [row.size, ...measures.map((name) => cell(row[name]))]),
      ...(howTo === undefined ? {} : { note: howTo }),
    };
  };
}

/** "footLength" → "Foot length" */
const label = (name: string): string =>
  name
    .replace(/^./, (letter) => letter.toUpperCase())
    .replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? letter : ` ${letter.toLowerCase()}`));

function cell(measure: v.InferOutput<typeof Measure> | string | undefined): string {
  if (measure === undefined || typeof measure === 'string') return '–';
  const span = ([from, to]: [number, number]): string => (from === to ? `${from}` : `${from}–${to}`);
  return `${span(measure.cm)} cm / ${span(measure.in)} in`;
}
