import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Classifier } from '../../../bot/understanding/embedded/classifier.ts';
import { decodeModel, encodeModel } from '../../../bot/understanding/embedded/model-file.ts';
import { intents } from '../../../bot/understanding/understanding.ts';
import { buildModel } from '../../../intents/build-model.ts';
import {
  examplesOf,
  readExampleFiles,
  readExamples,
  readExams,
  readOtherRows,
  type ExampleFile,
} from '../../../intents/examples.ts';
import { lintExamples } from '../../../intents/lint.ts';
import { measure } from '../../../intents/measures.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { seededRandom, withTypos } from '../../../intents/typos.ts';
import { drawn } from '../../drawn.ts';
import { count, isLong } from '../../long.ts';

const folder = mkdtempSync(join(tmpdir(), 'aisle-intents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the example files', () => {
  const training = readExampleFiles('intents');
  const heldOut = readExampleFiles('intents/held-out');
  const exams = readExams('intents/held-out');
  const others = readOtherRows('intents/held-out');

  test('have no fault', () => {
    expect(exams.length).toBeGreaterThan(1_000);
    expect(others.length).toBeGreaterThan(1_000);
    expect(lintExamples(training, heldOut, exams, others)).toEqual([]);
  });

  test('too few are found', () => {
    const few = training.map((file) => ({ ...file, examples: { en: file.examples.en!.slice(0, 24) } }));
    expect(lintExamples(few, heldOut, exams).join('\n')).toMatch(
      /24 examples in "en"; at least 120[^]*0 examples in "de"; at least 60/,
    );
  });

  // All at once: going through every example takes its time.
  describe('with faults in them', () => {
    const leaked = exams[3]!.examples.en![0]!;
    const heldBack = heldOut[5]!.examples.en![0]!;
    const contextual = others.find(({ file }) => file.endsWith('contextual.jsonl'))!.examples.en![0]!;
    const [missing, ...rest] = training;
    const invoices = Array.from({ length: 2_000 }, (_, index) => `invoice for order ${index}`);
    const faulty = withExamples(
      [
        ...rest.map((file) =>
          file.intent === 'get-invoice' ? { ...file, examples: { ...file.examples, en: invoices } } : file,
        ),
        { file: 'x', intent: 'fly', examples: { en: ['take off'] } },
      ],
      [
        'Where  IS my order',
        'something to keep my coffee hot on the trains',
        leaked,
        heldBack,
        contextual,
        'wo bleibt denn nun mein Paket, ich warte schon so lange',
      ],
    );
    const faults = lintExamples(faulty, heldOut, exams, others);

    test.each([
      ['an unknown intent', /"fly" is no known intent/],
      ['a missing intent', new RegExp(`no examples of "${missing!.intent}"`)],
      ['a duplicate', /"where is my order" is also in .*greet/],
      ['a near duplicate', /coffee hot on the trains?" is nearly/],
      ['a leak from an exam', /exam-1\.jsonl.*is also in/],
      ['a leak from the held-out set', new RegExp(`"${heldBack}" is also in`)],
      [
        'a leak from another measure',
        new RegExp(`contextual\\.jsonl: "${contextual.replace('?', '\\?')}" is also in`),
      ],
      [
        'an intent with many times the examples of another',
        /get-invoice.*unbalanced: 2000 examples in "en", \d+ of another intent/,
      ],
      [
        'a language with many times the examples of another',
        /get-invoice.*unbalanced: 2000 .* in another language/,
      ],
      ['an intent told by its obvious word', /get-invoice.*: 0 of 100 examples in "en" do without "invoi…"/],
      ['a sentence of another language', /"wo bleibt denn .* is under "en" and in another language/],
    ])('%s is found', (_, fault) => {
      expect(faults.filter((each) => fault.test(each))).not.toEqual([]);
    });
  });
});

/** The files with more greetings. */
function withExamples(files: readonly ExampleFile[], texts: readonly string[]): ExampleFile[] {
  return files.map((file) =>
    file.intent === 'greet'
      ? { ...file, examples: { ...file.examples, en: [...file.examples.en!, ...texts] } }
      : file,
  );
}

describe('the trained classifier', () => {
  // The build has made it; trained anew it takes sixteen seconds, and more on a machine with other work.
  const file = trainIfNeeded();
  const bytes = readFileSync(file);
  const classifier = new Classifier(decodeModel(bytes));
  const all = readExamples('intents/held-out');

  test('does nothing when up to date', () => {
    const lines: string[] = [];
    expect(trainIfNeeded({ progress: (line) => lines.push(line) })).toBe(file);
    expect(lines).toEqual([expect.stringMatching(/up to date/)]);
  });

  test('is the same again when trained again', { timeout: 300_000 }, () => {
    if (isLong) {
      const again = trainIfNeeded({ folder, force: true });
      expect(readFileSync(again).equals(bytes)).toBe(true);
      expect(readdirSync(folder)).toHaveLength(1);
    }
    // The same code on a few examples of a few intents, in `npm test` too.
    const few = readExampleFiles('intents').filter(
      ({ intent }, index) => index % 15 === 0 || intent === 'out-of-scope',
    );
    const some = examplesOf(few).filter((_, index) => index % 12 === 0);
    const [one, other] = [1, 2].map(() =>
      encodeModel(buildModel(some, { outOfScope: 'out-of-scope', seed: 1 })),
    );
    expect(one).toEqual(other);
  });

  test('knows every intent and keeps to 400 kilobytes', () => {
    expect(classifier.model.classes).toEqual([...intents].sort());
    expect(bytes.length).toBeLessThanOrEqual(400_000);
  });

  test.each([
    ['en', 0.83, 0.97],
    ['es', 0.8, 0.96],
    ['fr', 0.8, 0.93],
    ['de', 0.8, 0.95],
  ] as const)('reads sentences of %s it has not seen', (language, accuracy, auroc) => {
    const figures = measure(classifier, readExamples('intents/held-out', language));
    expect(figures.accuracy).toBeGreaterThanOrEqual(accuracy);
    expect(figures.macroF1).toBeGreaterThanOrEqual(accuracy);
    expect(figures.auroc).toBeGreaterThanOrEqual(auroc);
  });

  test('knows what is no errand of a shop, in all languages together', () => {
    const figures = measure(classifier, all);
    expect(figures.perIntent['out-of-scope']!.recall).toBeGreaterThanOrEqual(0.7);
  });

  test('forgives hurried typing: a slip in every third word, no capitals, no punctuation', () => {
    const random = seededRandom(77);
    const heldOut = drawn(all, count(900, all.length));
    const accuracy = (change: (text: string) => string): number =>
      measure(
        classifier,
        heldOut.map(({ text, intent }) => ({ text: change(text), intent })),
      ).accuracy;
    const clean = accuracy((text) => text);
    expect(clean - accuracy((text) => withTypos(text, random))).toBeLessThan(0.09);
    expect(clean - accuracy((text) => text.toLowerCase().replace(/[.,!?;']/g, ''))).toBeLessThan(0.03);
  });

  test('its confidence means what it says', () => {
    const sure = drawn(all, count(900, all.length)).filter(
      ({ text }) => classifier.classify(text, 1)[0]!.confidence > 0.8,
    );
    const right = sure.filter(({ text, intent }) => classifier.classify(text, 1)[0]!.name === intent);
    expect(sure.length).toBeGreaterThan(150);
    expect(right.length / sure.length).toBeGreaterThan(0.94);
  });

  test('confidences of all classes make one', () => {
    for (const text of ['', 'hello', 'x'.repeat(5_000), '😀', 'where is my order']) {
      const sum = classifier
        .classify(text, Infinity)
        .reduce((total, { confidence }) => total + confidence, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });

  test('refuses a file that is no model', () => {
    expect(() => decodeModel(Buffer.from('hello there, no model'))).toThrow(/not an intent model/);
    expect(() => decodeModel(bytes.subarray(0, bytes.length - 1))).toThrow(/cut short/);
  });
});
