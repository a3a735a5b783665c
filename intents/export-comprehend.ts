/**
 * npm run intents:export: the English examples as Amazon Comprehend takes them for a custom classifier, lines of
 * `class,"text"` without a heading. One classifier reads one language.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../bot/understanding/understanding.ts';
import { readExamples } from './examples.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Comprehend trains no class on fewer. */
const FEWEST = 10;

/** @returns how many examples were written. @throws Error naming an intent that has too few. */
export function exportForComprehend(file: string, folder: string, language: Language = 'en'): number {
  const examples = readExamples(folder, language);
  const counts = new Map<string, number>();
  for (const { intent } of examples) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  for (const [intent, count] of counts) {
    if (count < FEWEST)
      throw new Error(`${intent} has ${count} examples in "${language}"; Comprehend needs ${FEWEST}.`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, examples.map(({ intent, text }) => `${intent},${quoted(text)}\n`).join(''));
  return examples.length;
}

/** One field of CSV: a line break would end the example. */
const quoted = (text: string): string => `"${text.replaceAll(/\s+/g, ' ').trim().replaceAll('"', '""')}"`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'build/comprehend/training.csv');
  console.log(`Wrote ${exportForComprehend(file, join(root, 'intents'))} examples to ${file}`);
}
