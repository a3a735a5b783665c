import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../bot/understanding/understanding.ts';
import { markedSlots, plainText } from './annotations.ts';
import type { Example } from './build-model.ts';
import type { SlotRow } from './slot-rows.ts';

/** One file of examples: `intent: greet`, `examples: {en: [hello, …]}`. */
export interface ExampleFile {
  file: string;
  intent: string;
  examples: Partial<Record<Language, string[]>>;
}

/** Reads every `<intent>.yaml` right inside `folder`, without marks. @throws Error naming the file that has another form. */
export function readExampleFiles(folder: string): ExampleFile[] {
  return readMarkedFiles(folder).map((file) => ({ ...file, examples: withoutMarks(file.examples) }));
}

function withoutMarks(examples: ExampleFile['examples']): ExampleFile['examples'] {
  return Object.fromEntries(
    Object.entries(examples).map(([language, texts]) => [language, texts.map(plainText)]),
  );
}

/** The same files with the marks of their slots; see annotations.ts. */
export function readMarkedFiles(folder: string): ExampleFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const file = join(folder, name);
    const content = parse(readFileSync(file, 'utf8')) as Partial<ExampleFile> | null;
    if (content?.intent !== basename(name, '.yaml'))
      throw new Error(`${file}: "intent" must be the file's name.`);
    const lists = Object.values(content.examples ?? {});
    if (lists.length === 0 || !lists.every((list) => Array.isArray(list) && list.every(isText))) {
      throw new Error(`${file}: "examples" must hold a list of sentences for each language.`);
    }
    return { file, intent: content.intent, examples: content.examples! };
  });
}

/** `- no` and `- 42` are not strings in YAML: such examples must be quoted. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** All examples of a folder in every language, or in one. */
export function readExamples(folder: string, language?: Language): Example[] {
  return examplesOf(readExampleFiles(folder), language);
}

/** The examples of `files` in every language, or in one. */
export function examplesOf(files: readonly ExampleFile[], language?: Language): Example[] {
  return files.flatMap(({ intent, examples }) =>
    Object.entries(examples)
      .filter(([name]) => language === undefined || name === language)
      .flatMap(([, texts]) => texts.map((text) => ({ text, intent }))),
  );
}

/** Every example with marked slots, as a row to read them by. */
export function readMarkedRows(folder: string): SlotRow[] {
  return readMarkedFiles(folder).flatMap(({ examples }) =>
    (Object.entries(examples) as [Language, string[]][]).flatMap(([lang, texts]) =>
      texts
        .filter((text) => plainText(text) !== text)
        .map((text) => ({ text: plainText(text), lang, slots: markedSlots(text) })),
    ),
  );
}

/** The exams of `folder`: `exam-<number>.jsonl` of {text, lang, intent}, one entry for each of their lines. */
export function readExams(folder: string): ExampleFile[] {
  return readRowFiles(folder, (name) => examName.test(name));
}

/** The rows of the other measures of `folder`, such as slots and wishes, which have no one intent: ''. */
export function readOtherRows(folder: string): ExampleFile[] {
  return readRowFiles(folder, (name) => name.endsWith('.jsonl') && !examName.test(name));
}

const examName = /^exam-\d+\.jsonl$/;

function readRowFiles(folder: string, isWanted: (name: string) => boolean): ExampleFile[] {
  return readdirSync(folder)
    .filter(isWanted)
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
      const rows = lines.map((line) => JSON.parse(line) as { text: string; lang: Language; intent?: string });
      return rows.map(({ text, lang, intent = '' }) => ({ file, intent, examples: { [lang]: [text] } }));
    });
}
