/**
 * `npm run test:long [-- PART or FILE …]`: every test with its full counts, or those of some parts
 * (scripts/long-parts.ts, and `rest`) or files. What is recorded goes into docs/evidence/test-long.json, each figure and
 * each run with its seed and commit; what was not run keeps what it had.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longParts, partOf } from './long-parts.ts';

interface Stamp {
  commit: string;
  seed: number;
}

interface Evidence {
  command: string;
  /** By part; `whole` is all of them at once. */
  runs: Record<string, Stamp & { passed: boolean; minutes: number }>;
  figures: Record<string, Stamp & Record<string, unknown>>;
}

const evidenceFile = 'docs/evidence/test-long.json';
const seed = process.env.AISLE_SEED ?? '20261121';
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const stamp: Stamp = { commit, seed: Number(seed) };
const names = [...Object.keys(longParts), 'rest'];

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => !names.includes(word) && !existsSync(word));
if (unknown.length > 0) {
  console.error(`There is no part or file ${unknown.join(', ')}. Parts: ${names.join(', ')}.`);
  process.exit(1);
}

const files = asked.filter((word) => !names.includes(word));
const runs: [name: string | undefined, files: string[]][] = [
  ...names.filter((name) => asked.includes(name)).map((name): [string, string[]] => [name, filesOf(name)]),
  ...(files.length > 0 ? [[undefined, files] as [undefined, string[]]] : []),
];
// All at once: three processes then have something to do until the end.
const passed = (runs.length > 0 ? runs : [['whole', []] as [string, string[]]]).map(([name, chosen]) =>
  run(name, chosen),
);
console.log(`Figures are in ${evidenceFile}.`);
process.exitCode = passed.every(Boolean) ? 0 : 1;

function filesOf(part: string): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name))
    .filter((file) => /\.test\.tsx?$/.test(file) && partOf(file) === part);
}

/** @returns whether all of it passed. */
function run(name: string | undefined, chosen: string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-evidence-'));
  const started = Date.now();
  const { status } = spawnSync('vitest', ['run', ...chosen], {
    stdio: 'inherit',
    env: { ...process.env, AISLE_LONG: '1', AISLE_SEED: seed, AISLE_EVIDENCE: folder },
  });
  const minutes = Math.round((Date.now() - started) / 6_000) / 10;
  const figures = readdirSync(folder)
    .toSorted()
    .map((file): [string, Evidence['figures'][string]] => [
      file.replace('.json', ''),
      { ...stamp, ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object) },
    ]);
  rmSync(folder, { recursive: true });
  const before = evidenceSoFar();
  keep({
    command: 'npm run test:long',
    runs: {
      ...before.runs,
      ...(name === undefined ? {} : { [name]: { ...stamp, passed: status === 0, minutes } }),
    },
    figures: { ...before.figures, ...Object.fromEntries(figures) },
  });
  return status === 0;
}

function evidenceSoFar(): Pick<Evidence, 'runs' | 'figures'> {
  if (!existsSync(evidenceFile)) return { runs: {}, figures: {} };
  return JSON.parse(readFileSync(evidenceFile, 'utf8')) as Evidence;
}

function keep(evidence: Evidence): void {
  mkdirSync('docs/evidence', { recursive: true });
  writeFileSync(evidenceFile, `${JSON.stringify(evidence, null, 2)}\n`);
}
