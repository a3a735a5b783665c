/**
 * `npm run test:long`: every test with its full counts. The figures they record go, with seed and commit, into
 * docs/evidence/test-long.json.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const seed = process.env.AISLE_SEED ?? '20261121';
const folder = mkdtempSync(join(tmpdir(), 'aisle-evidence-'));
const started = Date.now();
const run = spawnSync('vitest', ['run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, AISLE_LONG: '1', AISLE_SEED: seed, AISLE_EVIDENCE: folder },
});
const figures = Object.fromEntries(
  readdirSync(folder)
    .toSorted()
    .map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
    ]),
);
rmSync(folder, { recursive: true });
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const evidence = {
  command: 'npm run test:long',
  commit,
  seed: Number(seed),
  passed: run.status === 0,
  minutes: Math.round((Date.now() - started) / 6_000) / 10,
  figures,
};
mkdirSync('docs/evidence', { recursive: true });
writeFileSync('docs/evidence/test-long.json', `${JSON.stringify(evidence, null, 2)}\n`);
console.log(`Figures are in docs/evidence/test-long.json.`);
process.exitCode = run.status ?? 1;
