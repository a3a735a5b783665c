/** What `npm run import` does. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { catalogueFileOf } from '../bot/local/hosted-store.ts';
import { makeDataFolder } from '../bot/local/open-records.ts';
import { startSentence } from '../bot/local/start-failed.ts';
import type { StoreSettings } from '../bot/settings/store.ts';
import { loadStores } from '../bot/settings/stores.ts';
import { formats } from '../bot/shop/import/formats.ts';
import { importProducts } from '../bot/shop/import/importer.ts';
import type { ImportOptions, ImportQuestion } from '../bot/shop/import/importer.ts';
import { NotAProductExport } from '../bot/shop/import/import-item.ts';
import { readMapping } from '../bot/shop/import/mapping.ts';
import { openSource } from '../bot/shop/import/source.ts';
import { printReport, progressLine, writeReport } from './import-report.ts';

/** Seconds between looks at what is watched. */
const lookEvery = { file: 2, url: 15 * 60 };

const usage = 'npm run import -- FILE|FOLDER|URL --store ID [--replace] [--watch], see docs/importing.md';

/** The command was given what it cannot use; the message is for who typed it. */
class WrongCommand extends Error {
  override name = 'WrongCommand';
}

/**
 * `npm run import` as it is typed. It prints to this process's output.
 * @returns the code to end with; with `--watch` it never does.
 */
export async function importCommand(words: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  let dataFolder = '';
  try {
    const command = commandOf(words, environment);
    dataFolder = command.values.data;
    await run(command);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongOption)) process.stderr.write('\r\u001B[K');
    const sentence = startSentence(error, { host: '', port: 0, dataFolder });
    console.error(sentence ?? (error instanceof Error ? error.message : error));
    return 1;
  }
}

type Command = ReturnType<typeof commandOf>;
type Values = Command['values'];

/** An option that is not there, told before anything is begun. */
class WrongOption extends WrongCommand {}

function commandOf(words: string[], environment: NodeJS.ProcessEnv) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        store: { type: 'string' },
        format: { type: 'string', default: 'auto' },
        mapping: { type: 'string' },
        replace: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        report: { type: 'string' },
        accept: { type: 'string', multiple: true, default: [] },
        'allow-private': { type: 'boolean', default: false },
        data: { type: 'string', default: environment['DATA_DIR'] ?? './data' },
        stores: { type: 'string', default: environment['STORES_DIR'] ?? './stores' },
      },
    });
  } catch (error) {
    // The parser adds advice about odd file names to its first sentence.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new WrongOption(`${sentence}. Usage: ${usage}`, { cause: error });
  }
}

async function run({ values, positionals }: Command): Promise<void> {
  const [where, ...others] = positionals;
  if (where === undefined) throw new WrongCommand(`Say what to bring in: ${usage}`);
  if (others.length > 0)
    throw new WrongCommand('Bring in one thing at a time, or put the files in a folder and name that.');
  const unknown = values.accept.find((each) => each !== 'removal' && each !== 'currency');
  if (unknown !== undefined) throw new WrongCommand(`--accept is removal or currency, not "${unknown}".`);
  const store = storeAskedFor(values);
  const options = optionsFor(values, store);
  // A report that cannot be written is told of before an hour of importing, not after.
  if (values.report !== undefined) emptyReport(values.report);
  let version = await bringIn(where, values, options);
  const pause = /^https?:/i.test(where) ? lookEvery.url : lookEvery.file;
  if (values.watch) console.log(`Watching ${where.replace(/\?.*$/, '')}. Stop with Ctrl+C.`);
  while (values.watch) {
    await sleep(pause * 1000);
    version = await bringInAgain(where, values, options, version);
  }
}

function storeAskedFor(values: Values): StoreSettings {
  const stores = loadStores(values.stores);
  const ids = [...stores.keys()];
  const storeId = values.store ?? (ids.length === 1 ? ids[0] : undefined);
  if (storeId === undefined) throw new WrongCommand(`Say for which store with --store: ${ids.join(', ')}.`);
  const store = stores.get(storeId);
  if (!store) throw new WrongCommand(`There is no store "${storeId}"; there are: ${ids.join(', ')}.`);
  return store.settings;
}

function emptyReport(file: string): void {
  try {
    writeFileSync(file, '');
  } catch (cause) {
    throw new WrongCommand(`The report ${file} cannot be written: is its folder there?`, { cause });
  }
}

function optionsFor(values: Values, { id, currency }: StoreSettings): Omit<ImportOptions, 'file'> {
  const format = ['auto' as const, ...formats].find((name) => name === values.format);
  if (!format) throw new Error(`--format is one of auto, ${formats.join(', ')}.`);
  makeDataFolder(values.data);
  const catalogueFile = catalogueFileOf(values.data, id);
  mkdirSync(path.dirname(catalogueFile), { recursive: true });
  return {
    catalogueFile,
    currency,
    format,
    ...(values.mapping === undefined ? {} : { mapping: readMapping(values.mapping) }),
    replace: values.replace,
    ask: (question) => ask(values, question),
    onProgress: progressLine(),
  };
}

/** @returns the version of what was read. */
async function bringIn(where: string, values: Values, options: Omit<ImportOptions, 'file'>): Promise<string> {
  const source = await openSource(where, { allowsPrivate: values['allow-private'] });
  try {
    const report = await importProducts({ ...options, file: source.files });
    process.stderr.write('\r\u001B[K');
    printReport(report);
    if (values.report !== undefined) writeReport(values.report, report);
    if (report.products === 0 && !values.watch)
      throw new NotAProductExport(
        `No product of ${path.basename(where.replace(/\?.*$/, ''))} could be read.`,
      );
    return source.version;
  } finally {
    source.close();
  }
}

/** While watching, what cannot be read now (it is being written, the line is down) is tried again later. */
async function bringInAgain(
  where: string,
  values: Values,
  options: Omit<ImportOptions, 'file'>,
  before: string,
): Promise<string> {
  try {
    const source = await openSource(where, { allowsPrivate: values['allow-private'] });
    source.close();
    return source.version === before ? before : await bringIn(where, values, options);
  } catch (error) {
    console.error(`${new Date().toISOString()} ${error instanceof Error ? error.message : String(error)}`);
    return before;
  }
}

async function ask(values: Values, question: ImportQuestion): Promise<boolean> {
  if (values.accept.includes(question.about)) return true;
  if (!process.stdin.isTTY || values.watch) return false;
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const text =
    question.about === 'removal'
      ? `The file would take out ${question.removed} of ${question.known} products${question.unreadable > 0 ? ', and has rows that cannot be read' : ''}. Take them out? (y/N) `
      : `The file has prices in ${question.found}; the store sells in ${question.wanted}. Take the figures as ${question.wanted}? (y/N) `;
  const answer = await reader.question(`\n${text}`);
  reader.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
