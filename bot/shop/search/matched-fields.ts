import { fieldBit, spreadFlag } from './evidence.ts';
import type { Candidates } from './matches.ts';

const told: readonly (readonly [number, string])[] = [
  [fieldBit.title, 'title'],
  [fieldBit.category, 'category'],
  [fieldBit.label | spreadFlag, 'tags'],
  [fieldBit.brand | fieldBit.options | fieldBit.facts | fieldBit.path, 'facts'],
  [fieldBit.description, 'description'],
];

/** The best field of each term, by the names shoppers and staff know. */
export function matchedFields({ evidence }: Candidates, place: number, terms: number): string[] {
  const found = new Set<string>();
  for (const said of evidence.subarray(place * terms, (place + 1) * terms)) {
    const best = told.find(([bits]) => (said & bits) !== 0);
    if (best) found.add(best[1]);
  }
  return [...found];
}
