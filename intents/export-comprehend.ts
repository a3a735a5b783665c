/**
 * `npm run intents:export -- [--to comprehend DIR]`: the examples as Amazon Comprehend takes them for a custom classifier, lines
 * of `class,"text"` without a heading, `training-<language>.csv` for each language in DIR, for one classifier reads one
 * language; DIR is build/comprehend, from where they are deployed, unless told.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Language } from '../bot/understanding/understanding.ts';
import type { Example } from './build-model.ts';
import { readExamples } from './examples.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Comprehend trains no class on fewer. */
const FEWEST = 10;
/** And no classifier on fewer or more classes. */
const FEWEST_CLASSES = 2;
const MOST_CLASSES = 1_000;
/** Bytes of a text that its endpoint takes; what is longer could be learnt and never asked. */
const LONGEST = 10_000;
const LANGUAGES: readonly Language[] = ['en', 'es', 'fr', 'de'];

/**
 * Writes the examples of one language. @returns how many were written.
 * @throws Error naming an intent that has too few, an example that is too long, or the number of intents.
 */
export function exportForComprehend(file: string, folder: string, language: Language = 'en'): number {
  const examples = examplesWithinLimits(folder, language);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, examples.map(({ intent, text }) => `${intent},${quoted(text)}\n`).join(''));
  return examples.length;
}

function examplesWithinLimits(folder: string, language: Language): Example[] {
  const examples = readExamples(folder, language);
  const counts = new Map<string, number>();
  for (const { intent, text } of examples) {
    counts.set(intent, (counts.get(intent) ?? 0) + 1);
    if (Buffer.byteLength(text) > LONGEST)
      throw new Error(`${intent} has an example of more than ${LONGEST} bytes: "${text.slice(0, 40)}…"`);
  }
  for (const [intent, count] of counts) {
    if (count < FEWEST)
      throw new Error(`${intent} has ${count} examples in "${language}"; Comprehend needs ${FEWEST}.`);
  }
  if (counts.size < FEWEST_CLASSES || counts.size > MOST_CLASSES)
    throw new Error(`${counts.size} intents; Comprehend takes ${FEWEST_CLASSES} to ${MOST_CLASSES}.`);
  return examples;
}

/** One field of CSV: a line break would end the example. */
const quoted = (text: string): string => `"${text.replaceAll(/\s+/g, ' ').trim().replaceAll('"', '""')}"`;

function run(): void {
  const { values, positionals } = parseArgs({ options: { to: { type: 'string' } }, allowPositionals: true });
  if (values.to !== undefined && (values.to !== 'comprehend' || positionals[0] === undefined))
    throw new Error('Give --to comprehend and a folder.');
  const folder = join(root, 'intents');
  const target = positionals[0] ?? join(root, 'build/comprehend');
  const files = LANGUAGES.map((language) => [join(target, `training-${language}.csv`), language] as const);
  // All are looked at before the first is written: half an export is none.
  for (const [, language] of files) examplesWithinLimits(folder, language);
  for (const [file, language] of files)
    console.log(`Wrote ${exportForComprehend(file, folder, language)} examples to ${file}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    run();
  } catch (error) {
    console.error(`Nothing exported: ${(error as Error).message}`);
    process.exit(1);
  }
}
