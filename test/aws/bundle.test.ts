import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleLambda } from '../../scripts/bundle-lambda.ts';
import { withPlainKeys } from '../../scripts/bundle-schemas.ts';

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

/** The aim is 180 KB; docs/decisions/2026-11-21-a-small-bundle.md says what stands in its way, and what has grown since. */
test('weighs no more than it did', () => {
  expect(gzipBytes(readdirSync(folder))).toBeLessThanOrEqual(505_000);
});

test('reads little of it at start', () => {
  expect(gzipBytes(readAtStart())).toBeLessThanOrEqual(75_000);
});

test('asks node for its own modules only when they are used', () => {
  for (const name of readdirSync(folder)) {
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(/\bfrom\s*["']node:/);
  }
});

test('has nothing of operations that are not called, nor HTTP/2 and zlib at the door', () => {
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'); // prettier-ignore
  for (const unused of ['RetrieveAndGenerate', 'InvokeModelWithBidirectionalStream', 'PutLexicon']) {
    expect(text).not.toContain(unused);
  }
  const door = readAtStart().map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'); // prettier-ignore
  expect(door).toContain('node:crypto');
  expect(door).not.toMatch(/node:(?:http2|zlib)"/);
});

test('a schema whose keys are written in another way is noticed', () => {
  expect(withPlainKeys('const _h = "http";\nexport var A$ = [1, { [_h]: 2 }];')).toContain('{ "http": 2 }');
  expect(() => withPlainKeys('export var A$ = [1, { [_h]: 2 }];')).toThrow('_h is no constant');
});
