import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Part } from './said.ts';

/** What the probes share: the words they are called with, what is drawn by them, and how shares are printed. */

/** For `parseArgs`; how many are drawn differs from probe to probe. */
export const askedOfAll = {
  stores: { type: 'string' },
  apart: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  failed: { type: 'boolean', default: false },
} as const;

interface Asked {
  stores?: string | undefined;
  apart: boolean;
  seed: string;
  count: string;
}

/** What is drawn: with `--apart` in stores nobody mended in, by sentences nobody mended by. */
export function drawnBy(
  { stores, apart: isApart, seed, count }: Asked,
  { developed, apart }: { developed: readonly string[]; apart: readonly string[] },
): { stores: readonly string[]; part: Part; seed: number; count: number } {
  return {
    stores: stores?.split(',') ?? (isApart ? apart : developed),
    part: isApart ? 'kept' : 'worked',
    seed: Number(seed),
    count: Number(count),
  };
}

/** Runs with a folder of its own, which is gone afterwards. */
export async function inFolder<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-probe-'));
  const result = await run(folder);
  rmSync(folder, { recursive: true, force: true });
  return result;
}

/** The share that went right and how many went otherwise, of all and then by each key. */
export function printShares<Each>(
  played: readonly Each[],
  verdictOf: (each: Each) => string,
  keys: readonly ((each: Each) => string)[],
): void {
  const share = (some: readonly Each[]): string => {
    const verdicts = Object.entries(Object.groupBy(some, verdictOf)).toSorted(([one], [other]) => one.localeCompare(other)); // prettier-ignore
    const right = verdicts.find(([verdict]) => verdict === 'right')?.[1]?.length ?? 0;
    const others = verdicts.filter(([verdict]) => verdict !== 'right');
    return `${((100 * right) / some.length).toFixed(1)} % of ${some.length}; ${others.map(([verdict, each]) => `${verdict} ${each?.length}`).join(', ')}`; // prettier-ignore
  };
  console.log('all', share(played));
  for (const keyOf of keys) {
    const groups = Object.entries(Object.groupBy(played, keyOf)).toSorted(([one], [other]) => one.localeCompare(other)); // prettier-ignore
    for (const [key, some] of groups) console.log(`  ${key.padEnd(20)} ${share(some ?? [])}`);
  }
}
