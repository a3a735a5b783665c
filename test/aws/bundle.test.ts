import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleLambda } from '../../scripts/bundle-lambda.ts';

/** What the bundle weighs; what it costs to start is for `npm run bench -- cold-start`. */

const folder = mkdtempSync(join(tmpdir(), 'aisle-bundle-'));
let metafile: Metafile;
beforeAll(async () => {
  metafile = await bundleLambda(folder);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gzipBytes = (names: string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);

/** The entry file and what it imports before anything is asked for. */
function readAtStart(): string[] {
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [path.split('/').at(-1)!, output]),
  );
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      if (kind === 'import-statement') visit(path.split('/').at(-1)!);
    }
  };
  visit('index.mjs');
  return [...seen];
}

/** The aim is 180 KB; docs/decisions/2026-11-21-a-small-bundle.md says what stands in its way. */
test('weighs no more than it did', () => {
  expect(gzipBytes(readdirSync(folder))).toBeLessThanOrEqual(330_000);
});

test('reads little of it at start', () => {
  expect(gzipBytes(readAtStart())).toBeLessThanOrEqual(85_000);
});

test('asks node for its own modules only when they are used', () => {
  for (const name of readdirSync(folder)) {
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(/\bfrom\s*["']node:/);
  }
});
