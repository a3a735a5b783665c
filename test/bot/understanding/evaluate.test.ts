import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

const folder = mkdtempSync(join(tmpdir(), 'aisle-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const positive = v.pipe(v.number(), v.gtValue(0));
const figures = v.object({
  accuracy: share,
  macroF1: share,
  inScopeAccuracy: share,
  paperRule: v.object({ inScope: share, oosRecall: share }),
  balanced: v.object({ inScope: share, oosRecall: share, oosF1: share }),
  auroc: share,
  ece: share,
  typoLoss: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  p50Us: positive,
  p99Us: positive,
  modelBytes: positive,
  trainSeconds: positive,
});

const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const file = join(folder, 'set.jsonl');
const sentences: readonly [intent: string, texts: string][] = [
  ['greet', 'hello there|good morning|hi you|good evening all|hey hello|morning to you'],
  ['pay', 'can i pay by card|do you take cash|pay by invoice|card payment|which cards|pay later by card'],
  ['oos', 'the moon is round|write a poem|who won the match|weather in rome|tell a joke|a moon poem'],
];
const rows = sentences.flatMap(([intent, texts]) =>
  texts
    .split('|')
    .flatMap((text) => ['train', 'val', 'test'].map((split) => ({ text, intent, split, lang: 'en' }))),
);
writeFileSync(file, lines(rows));

const run = (program: string, args: readonly string[], environment: Record<string, string> = {}): unknown =>
  JSON.parse(
    execFileSync('node', [`intents/${program}.ts`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    }),
  );

describe('evaluate:intents --json', () => {
  const args = ['--train', file, '--test', file, '--val', file, '--json'];

  test('prints one object with every figure by its name', () => {
    const report = v.parse(figures, run('evaluate', args));
    expect(report.p99Us).toBeGreaterThanOrEqual(report.p50Us);
    expect(report.inScopeAccuracy).toBe(1);
  });

  test('holds the figures of a peer that is installed apart', () => {
    const peer = join(folder, 'peer/node_modules/node-nlp');
    mkdirSync(peer, { recursive: true });
    writeFileSync(join(folder, 'peer/package.json'), '{}');
    // Knows one class: what it is taught last, so that its share right is known.
    writeFileSync(
      join(peer, 'index.js'),
      `exports.NlpManager = class {
        addDocument(language, text, intent) { this.intent = intent === 'out-of-scope' ? 'None' : intent; }
        async train() {}
        async process() { return { classifications: [{ intent: this.intent, score: 0.9 }] }; }
      };`,
    );
    const report = run('evaluate', args, { NLPJS_FOLDER: join(folder, 'peer') });
    expect(report).toMatchObject({ nlpjs: { inScopeAccuracy: 0, auroc: 0.5, typoLoss: 0 } });
    expect(report).toHaveProperty('nlpjs.accuracy', 6 / 18);
  });

  test('refuses --endpoint with --train', () => {
    expect(() => run('evaluate', ['--endpoint', 'arn:aws:comprehend:x', ...args])).toThrow(/without --train/);
  });
});

test('evaluate:slots --json prints exact, perSlot and byLanguage', () => {
  const slots = join(folder, 'slots.jsonl');
  writeFileSync(
    slots,
    lines([{ text: 'unter 20 Euro', lang: 'de', slots: { priceMax: 2000, currency: 'EUR' } }]),
  );
  expect(run('evaluate-slots', ['--test', slots, '--json'])).toMatchObject({
    exact: 1,
    perSlot: { priceMax: { precision: 1, recall: 1 } },
    byLanguage: { de: { rows: 1, exact: 1 } },
  });
});
