import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { SizeGuide } from '../../bot/storefront/dependencies.ts';

const Range = v.tuple([v.number(), v.number()]);
const GuidesFile = v.object({
  sizeGuides: v.record(
    v.string(),
    v.object({ howTo: v.optional(v.string()), sizes: v.array(v.record(v.string(), v.unknown())) }),
  ),
});
const Measure = v.object({ cm: v.optional(Range), in: v.optional(Range) });

/**
 * The size guides of a demo store, by category.
 * @param folder where its size-guides.yaml lies; without one there are no guides
 * @param unit what the store's shoppers measure in
 */
export function readSizeGuides(
  folder: string,
  unit: 'cm' | 'in',
): (category: string) => SizeGuide | undefined {
  const file = path.join(folder, 'size-guides.yaml');
  if (!existsSync(file)) return () => undefined;
  const { sizeGuides } = v.parse(GuidesFile, parse(readFileSync(file, 'utf8')));
  return (category) => {
    const guide = sizeGuides[category];
    if (!guide || guide.sizes.length === 0) return undefined;
    const columns = [...new Set(guide.sizes.flatMap((row) => Object.keys(row)))];
    return {
      title: `${category}, sizes`,
      columns: columns.map((name, index) => heading(name, guide.sizes[0]?.[columns[index]!], unit)),
      rows: guide.sizes.map((row) => columns.map((name) => cell(row[name], unit))),
      ...(guide.howTo && { note: guide.howTo }),
    };
  };
}

function heading(name: string, sample: unknown, unit: string): string {
  const words = name.replace(/([A-Z]+)/g, ' $1').trim();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return v.is(Measure, sample) && typeof sample === 'object' && ('cm' in sample || 'in' in sample)
    ? `${title} (${unit})`
    : title;
}

function cell(value: unknown, unit: 'cm' | 'in'): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const range = v.is(Measure, value) ? value[unit] : undefined;
  if (!range) return '–';
  return range[0] === range[1] ? String(range[0]) : `${range[0]}–${range[1]}`;
}
