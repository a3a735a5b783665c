import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWalks } from './walks/measure.ts';
import type { Walks } from './walks/measure.ts';
import type { Part } from './said.ts';

/** A sample of whole conversations. What is reached must not be lost. */

const stores: Record<Part, string[]> = { worked: ['ferrule', 'kreisel'], kept: ['hobelbank', 'tintero'] };
const folder = mkdtempSync(path.join(tmpdir(), 'aisle-walks-test-'));
const opened = new Map<Part, Walks>();

beforeAll(async () => {
  for (const part of ['worked', 'kept'] as const)
    opened.set(part, await openWalks(stores[part], path.join(folder, part)));
}, 120_000);

afterAll(async () => {
  for (const walks of opened.values()) await walks.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['worked', 75, 5],
  ['kept', 81, 4],
] as const)(
  'conversations of the part %s go as with a good clerk',
  async (part, right, mostWrong) => {
    const walked = await opened.get(part)!.measure({ count: 12, seed: 11, part });
    const turns = walked.flatMap((each) => each.turns);
    const of = (outcome: string): number => (100 * turns.filter((turn) => turn.outcome === outcome).length) / turns.length; // prettier-ignore
    expect(of('right')).toBeGreaterThanOrEqual(right);
    expect(of('wrong')).toBeLessThanOrEqual(mostWrong);
  },
  120_000,
);
