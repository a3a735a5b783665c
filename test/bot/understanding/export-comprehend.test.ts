import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { intents } from '../../../bot/understanding/understanding.ts';
import { readExamples } from '../../../intents/examples.ts';
import { exportForComprehend } from '../../../intents/export-comprehend.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'aisle-export-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const exported = (file: string): string[][] => parse(readFileSync(file, 'utf8'));

test('every English example is a line under the name of its intent, and no intent is missing', () => {
  const file = join(folder, 'made/training.csv');
  const count = exportForComprehend(file, 'intents');
  const rows = exported(file);
  expect(rows).toHaveLength(count);
  expect(count).toBe(readExamples('intents', 'en').length);
  expect(new Set(rows.map(([intent]) => intent))).toEqual(new Set(intents));
});

test('quotes, commas and line breaks do not break a line', () => {
  const odd = [
    'say "hello", please',
    'two\nlines',
    ...Array.from({ length: 8 }, (_, index) => `hello ${index}`),
  ];
  writeFileSync(
    join(folder, 'greet.yaml'),
    JSON.stringify({ intent: 'greet', examples: { en: odd, de: ['hallo'] } }),
  );
  writeFileSync(
    join(folder, 'thank.yaml'),
    JSON.stringify({ intent: 'thank', examples: { en: odd.map((text) => `${text} thanks`) } }),
  );
  const file = join(folder, 'training.csv');
  exportForComprehend(file, folder);
  expect(
    exported(file)
      .filter(([intent]) => intent === 'greet')
      .slice(0, 2),
  ).toEqual([
    ['greet', 'say "hello", please'],
    ['greet', 'two lines'],
  ]);
});

test('an intent with too few examples is named', () => {
  writeFileSync(join(folder, 'greet.yaml'), JSON.stringify({ intent: 'greet', examples: { en: ['hello'] } }));
  expect(() => exportForComprehend(join(folder, 'x.csv'), folder)).toThrow('greet has 1 examples in "en"');
});

test('one intent alone is no classifier', () => {
  const en = Array.from({ length: 12 }, (_, index) => `hello ${index}`);
  writeFileSync(join(folder, 'greet.yaml'), JSON.stringify({ intent: 'greet', examples: { en } }));
  expect(() => exportForComprehend(join(folder, 'x.csv'), folder)).toThrow('1 intents');
});

test('a text that an endpoint would not take is named', () => {
  const en = [...Array.from({ length: 12 }, (_, index) => `hello ${index}`), 'very long '.repeat(1_001)];
  writeFileSync(join(folder, 'greet.yaml'), JSON.stringify({ intent: 'greet', examples: { en } }));
  expect(() => exportForComprehend(join(folder, 'x.csv'), folder)).toThrow(
    /more than 10000 bytes: "very long/,
  );
});
