import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read, type WordFile } from '../../bot/lambda/words.ts';
import { PARTS, unusedFiles } from '../../cdk/unused-files.ts';
import { bundleLambda } from '../../scripts/bundle-lambda.ts';
import { partsOf } from '../../scripts/bundle-parts.ts';
import { withPlainKeys } from '../../scripts/bundle-schemas.ts';
import { withNativeHashes } from '../../scripts/bundle-straight-imports.ts';

/** What the bundle weighs; what it costs to start is for `npm run bench -- cold-start`. */

const folder = mkdtempSync(join(tmpdir(), 'aisle-bundle-'));
let metafile: Metafile;
beforeAll(async () => {
  metafile = await bundleLambda(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gzipBytes = (names: string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);

/** Files that a file imports before anything is asked for. */
const importsOf = (name: string): string[] =>
  Object.entries(metafile.outputs)
    .filter(([path]) => path.endsWith(`/${name}`))
    .flatMap(([, { imports }]) => imports)
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => path.split('/').at(-1)!);

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
const wordFiles = (): string[] => readdirSync(folder).filter((name) => /^words.*\.json$/.test(name));
const bundled = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.mjs'));

/** The aim is 180 KB; docs/decisions/2026-11-21-a-small-bundle.md says what stands in its way, and what has grown since. */
test('weighs no more than it did, code and the words beside it', () => {
  expect(gzipBytes(bundled())).toBeLessThanOrEqual(768_000);
  expect(gzipBytes(wordFiles())).toBeLessThanOrEqual(280_000);
});

test('has beside it every word that the modules export', async () => {
  const files = wordFiles();
  expect(files).toEqual(['words-de.json', 'words-es.json', 'words-fr.json', 'words.json']);
  for (const file of files) {
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8')) as WordFile;
    for (const [module, exported] of Object.entries(words)) {
      const real = (await import(join(import.meta.dirname, '../..', module))) as Record<string, unknown>;
      const names = Object.keys(exported);
      expect(names).toEqual(Object.keys(real));
      for (const name of names) expect(read(exported[name]!), `${module}: ${name}`).toEqual(real[name]);
    }
  }
});

test('what a stage leaves out is needed by nothing that it keeps', () => {
  const parts = partsOf(metafile);
  const environments: Record<string, string>[] = [
    {},
    { UNDERSTANDING: 'cascade', AGENT: 'converse' },
    { AGENT: 'bedrock-agent', SPEECH: 'polly' },
    { NOTIFY: 'smtp' },
  ];
  for (const environment of environments) {
    writeFileSync(join(folder, PARTS), JSON.stringify(parts));
    const unused = unusedFiles(folder, environment);
    const kept = bundled().filter((name) => !unused.includes(name));
    const missing = kept.flatMap((name) => importsOf(name).filter((each) => unused.includes(each)));
    expect(missing, JSON.stringify(environment)).toEqual([]);
    expect(kept).toContain('index.mjs');
  }
});

test('reads little of it at start', () => {
  expect(gzipBytes(readAtStart())).toBeLessThanOrEqual(76_000);
});

/** Modules of our own and of packages in these files. */
const sourcesIn = (names: string[]): string[] =>
  names.flatMap((name) =>
    Object.entries(metafile.outputs)
      .filter(([path]) => path.endsWith(`/${name}`))
      .flatMap(([, { inputs }]) => Object.keys(inputs)),
  );
const forHello = (): string[] => [...readAtStart(), ...beyond('bot/lambda/host.ts', readAtStart())];
const forFirstTurn = (): string[] => [
  ...new Set([...forHello(), ...readWith('bot/chat/turns.ts'), ...readWith('bot/hosting/turn-parts.ts')]),
];

test('answers a hello with at most 180 KB, and nothing of what only a turn needs', () => {
  expect(gzipBytes(forHello())).toBeLessThanOrEqual(150_700);
  const dialogue =
    /^bot\/(?:dialogue\/(?:machine|stepper|replies\/)|understanding\/embedded\/embedded|chat\/turn)/;
  expect(sourcesIn(forHello()).filter((file) => dialogue.test(file))).toEqual([]);
});

test('reads no word tables for a hello', () => {
  const readers = sourcesIn(forHello()).filter((file) => file === 'bot/lambda/words.ts');
  expect(readers).toEqual([]);
});

test('reads with the first turn what every store needs, and no language but English', () => {
  const turn = forFirstTurn();
  expect(gzipBytes(turn)).toBeLessThanOrEqual(560_000);
  expect(sourcesIn(turn)).toContain('bot/dialogue/replies/en.ts');
  expect(sourcesIn(turn).filter((file) => /^bot\/dialogue\/replies\/(?:es|fr|de)[-.]/.test(file))).toEqual(
    [],
  );
});

// What is read only where it is used: a language that a store offers, mail by SMTP, a service of the cloud.
test.each([
  ['bot/dialogue/replies/es.ts', 21_000],
  ['bot/dialogue/replies/fr.ts', 23_000],
  ['bot/dialogue/replies/de.ts', 22_000],
  ['bot/agent/grounding.ts', 45_500],
  ['bot/notify/smtp.ts', 43_000],
  ['bot/understanding/comprehend.ts', 9_000],
  ['bot/agent/bedrock-agent.ts', 27_000],
  ['bot/agent/bedrock-converse.ts', 31_000],
  ['bot/speech/polly.ts', 16_000],
])('reads %s when it is used', (module, bytes) => {
  expect(gzipBytes(beyond(module, forFirstTurn()))).toBeLessThanOrEqual(bytes);
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

test('is imported without loading TLS and the whole of crypto', () => {
  const bundle = JSON.stringify(join(folder, 'index.mjs'));
  const script = `await import(${bundle}); console.log(JSON.stringify(process.moduleLoadList))`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const loaded = JSON.parse(stdout) as string[];
  expect(loaded).toContain('NativeModule path');
  expect(loaded.filter((each) => /^NativeModule (?:crypto|https?|tls)$/.test(each))).toEqual([]);
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

test('hashes that the SDK tries for in another way are noticed', () => {
  const tried =
    'const hasNativeCrypto = (() => {\n  try {} catch {}\n})();\nexport const b = hasNativeCrypto ? 1 : 2;';
  expect(withNativeHashes('/sha256/Sha256Node.js', tried)).toBe('\nexport const b = 1;');
  expect(withNativeHashes('/sha256/other.js', tried)).toBe(tried);
  expect(() => withNativeHashes('/md5/Md5Node.js', 'export const b = 1;')).toThrow('does not try');
});
