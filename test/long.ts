import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** True under `npm run test:long`: the full counts instead of the smaller ones. */
export const isLong = process.env.AISLE_LONG === '1';

/** The seed of everything random in the tests; AISLE_SEED sets another. */
export const seed = Number(process.env.AISLE_SEED ?? 20_261_121);

/** `count(6, 100)` is 6 in `npm test` and 100 in `npm run test:long`. */
export function count(short: number, long: number): number {
  return isLong ? long : short;
}

/** Keeps figures for docs/evidence when `npm run test:long` collects them. */
export function recordEvidence(name: string, figures: Record<string, unknown>): void {
  const folder = process.env.AISLE_EVIDENCE;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(figures, null, 2));
}
