import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { meansOf } from '../../../intents/draws.ts';

const folder = mkdtempSync(join(tmpdir(), 'aisle-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const positive = v.pipe(v.number(), v.gtValue(0));
const figures = v.object({
  accuracy: share,
  macroF1: share,
  macroRecall: share,
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

test('means leave out what one of the reports could not tell', () => {
  const reports = [
    { accuracy: 0.5, auroc: 0.9, nlpjs: {} },
    { accuracy: 0.25, auroc: null },
  ];
  expect(meansOf(reports)).toEqual({ accuracy: 0.375 });
});

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

  test('names the worst confusions with sentences to read, when it prints for people', () => {
    const odd = join(folder, 'odd.jsonl');
    writeFileSync(odd, lines([{ text: 'hello there', intent: 'pay' }]));
    const printed = execFileSync('node', ['intents/evaluate.ts', '--train', file, '--test', odd], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(printed).toMatch(/0 of 100 {2}pay \(1 sentences\)/);
    expect(printed).toMatch(/1 {2}pay → greet {2}"hello there"/);
  });

  test('parts the training sentences anew for each draw, and tells the mean', () => {
    const drawn = (): unknown =>
      run('evaluate', ['--train', file, '--draws', '3', '--share', '0.25', '--json']);
    const report = v.parse(
      v.object({
        mean: v.looseObject({ accuracy: share }),
        draws: v.array(v.looseObject({ accuracy: share })),
      }),
      drawn(),
    );
    const accuracies = report.draws.map(({ accuracy }) => accuracy);
    expect(report.draws.map(({ sentences: tested }) => tested)).toEqual([4, 4, 4]);
    expect(report.mean.accuracy).toBeCloseTo((accuracies[0]! + accuracies[1]! + accuracies[2]!) / 3, 3);
    expect(new Set(report.draws.map(({ perIntent }) => JSON.stringify(perIntent))).size).toBeGreaterThan(1);
    expect(drawn()).toMatchObject({ draws: accuracies.map((accuracy) => ({ accuracy })) });
  });

  test.each([
    ['draws of nothing to train on', ['--draws', '3'], /--draws.*--train/],
    ['draws beside a test set', ['--train', file, '--test', file, '--draws', '3'], /without --test/],
    ['no draws at all', ['--train', file, '--draws', '0'], /--draws must/],
    ['all sentences to test on', ['--train', file, '--draws', '2', '--share', '1'], /--share must/],
    ['an option without its value', ['--train', file, '--test', '--json'], /--test/],
    ['an option nobody knows', ['--tset', file], /--tset/],
    ['thresholds without sentences', ['--val', file], /Give --test with --val/],
    [
      'a file that is not there',
      ['--train', file, '--test', `${file}.gone`],
      /set\.jsonl\.gone cannot be read/,
    ],
    ['a folder', ['--train', folder, '--test', file], /aisle-evaluate-\w+ cannot be read/],
  ])('refuses %s before anything is trained', (_, given, said) => {
    const { status, stderr } = spawnSync('node', ['intents/evaluate.ts', ...given], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/epoch|    at /);
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

describe('sets that others wrote', () => {
  const windows = join(folder, 'windows.jsonl');
  // A mark at the beginning, Windows line ends, empty lines, no language, a field of null.
  const odd = rows.map(({ text, intent, split }) =>
    JSON.stringify({ text, intent, split, lang: null, id: 7 }),
  );
  writeFileSync(windows, `\uFEFF${odd.join('\r\n\r\n')}\r\n`);

  /** What is said of a set that cannot be read, and that it ended in an error. */
  const refusal = (program: string, content: string): string => {
    const faulty = join(folder, 'faulty.jsonl');
    writeFileSync(faulty, content);
    const args = program === 'evaluate' ? ['--train', file, '--test', faulty] : ['--test', faulty];
    const { status, stderr } = spawnSync('node', [`intents/${program}.ts`, ...args, '--json'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    // A sentence, no trace of the program.
    expect(stderr).not.toContain('    at ');
    return stderr;
  };

  test('are read whatever their line ends', () => {
    const report = v.parse(
      figures,
      run('evaluate', ['--train', windows, '--test', windows, '--val', windows, '--json']),
    );
    expect(report.inScopeAccuracy).toBe(1);
  });

  test('may hold only what is out of scope, or an intent nobody taught', () => {
    const few = join(folder, 'few.jsonl');
    const strange = [
      { text: 'the moon is full', intent: 'oos' },
      { text: 'a poem on the moon', intent: 'out-of-scope' },
      { text: 'wash my car', intent: 'wash' },
    ];
    writeFileSync(few, lines(strange));
    expect(run('evaluate', ['--train', file, '--test', few, '--json'])).toMatchObject({
      sentences: 3,
      paperRule: null,
      auroc: null,
      perIntent: { 'out-of-scope': { sentences: 3 } },
    });
  });

  test.each([
    ['no JSON', '{"text": "hello", "intent": "greet"}\n{text}', /faulty\.jsonl, line 2: .*JSON/],
    ['no object', '[1]\n', /line 1: /],
    ['no text', '{"intent": "greet"}', /line 1: .*text/],
    ['an intent that is a number', '{"text": "hello", "intent": 3}', /line 1: "intent" must be a string/],
    ['nothing', '\n\r\n', /no sentences/],
  ])('evaluate:intents says where it finds %s', (_, content, said) => {
    expect(refusal('evaluate', content)).toMatch(said);
  });

  test.each([
    [
      'another language',
      '{"text": "olá", "lang": "pt", "slots": {}}',
      /line 1: "lang" must be en, es, fr or de/,
    ],
    [
      'slots in a list',
      '{"text": "hello", "lang": "en", "slots": "none"}',
      /line 1: "slots" must be an object/,
    ],
    ['nothing', '', /no rows/],
  ])('evaluate:slots says where it finds %s', (_, content, said) => {
    expect(refusal('evaluate-slots', content)).toMatch(said);
  });

  test('evaluate:slots reads a row without language as English, and one of a country as its language', () => {
    const slots = join(folder, 'odd-slots.jsonl');
    const germanRow =
      '{"text": "unter 20 Euro", "lang": "de-AT", "slots": {"priceMax": 2000, "currency": "EUR"}}';
    writeFileSync(
      slots,
      `\uFEFF{"text": "two of them", "slots": {"quantity": 2, "size": null}}\r\n\r\n${germanRow}\r\n`,
    );
    expect(run('evaluate-slots', ['--test', slots, '--json'])).toMatchObject({
      exact: 1,
      byLanguage: { en: { rows: 1, exact: 1 }, de: { rows: 1, exact: 1 } },
    });
  });
});
