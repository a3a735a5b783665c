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

/** Files that are read with one of our modules: its own, and what that imports before anything is asked for. */
function readWith(module: string): string[] {
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
  const own = [...outputs].find(([, { entryPoint }]) => entryPoint === module)?.[0];
  if (own === undefined) throw new Error(`${module} is no file of its own.`);
  visit(own);
  return [...seen];
}

const readAtStart = (): string[] => readWith('bot/lambda.ts');
const beyond = (module: string, known: string[]): string[] =>
  readWith(module).filter((name) => !known.includes(name));
const bundled = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.mjs'));

/** The aim is 180 KB; docs/decisions/2026-11-21-a-small-bundle.md says what stands in its way, and what has grown since. */
test('weighs no more than it did', () => {
  expect(gzipBytes(bundled())).toBeLessThanOrEqual(586_000);
});

test('reads little of it at start', () => {
  expect(gzipBytes(readAtStart())).toBeLessThanOrEqual(77_000);
});

test('reads with the first frame what every store needs, and no language but English', () => {
  const host = beyond('bot/lambda/host.ts', readAtStart());
  expect(gzipBytes(host)).toBeLessThanOrEqual(308_000);
  const sources = [...readAtStart(), ...host].flatMap((name) =>
    Object.entries(metafile.outputs)
      .filter(([path]) => path.endsWith(`/${name}`))
      .flatMap(([, { inputs }]) => Object.keys(inputs)),
  );
  expect(sources).toContain('bot/dialogue/replies/en.ts');
  expect(sources.filter((file) => /^bot\/dialogue\/replies\/(?:es|fr|de)[-.]/.test(file))).toEqual([]);
});

// What is read only where it is used: a language that a store offers, mail by SMTP, a service of the cloud.
test.each([
  ['bot/dialogue/replies/es.ts', 33_000],
  ['bot/dialogue/replies/fr.ts', 36_000],
  ['bot/dialogue/replies/de.ts', 34_000],
  ['bot/notify/smtp.ts', 43_000],
  ['bot/understanding/comprehend.ts', 9_000],
  ['bot/agent/bedrock-agent.ts', 26_000],
  ['bot/agent/bedrock-converse.ts', 30_000],
  ['bot/speech/polly.ts', 16_000],
])('reads %s when it is used', (module, bytes) => {
  const known = [...readAtStart(), ...beyond('bot/lambda/host.ts', readAtStart())];
  expect(gzipBytes(beyond(module, known))).toBeLessThanOrEqual(bytes);
});

test('makes no pattern anew at every call', () => {
  const text = bundled().map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'); // prettier-ignore
  expect(text).not.toMatch(/new RegExp\("[^"]*","\w*"\)/);
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
