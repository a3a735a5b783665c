/**
 * `npm run bench -- memory [PART…]`: what reading a thousand messages leaves resident, by part of the understanding or of
 * the parts named alone, each in processes of its own beside one that loaded the same code and read nothing. Megabytes
 * (2^20 bytes), medians, after collecting all garbage.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importProducts } from '../../bot/shop/import/importer.ts';
import { catalogueWords } from '../../bot/shop/catalogue-words.ts';
import { Catalogue } from '../../bot/shop/search/catalogue.ts';
import { trainIfNeeded } from '../../intents/train.ts';
import { median } from './load.ts';

const ROUNDS = 3;
const LARGE = 5_000;

type Resident = Record<'rss' | 'heapUsed' | 'external' | 'code' | 'young', number>;

/** @returns for each part, over the floor of the same run: all that is resident, the same without the young generation, and what of it is what. */
export async function benchMemory(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-memory-'));
  try {
    const demo = await wordsOf(join(import.meta.dirname, '../../widget/store/demo/products.csv'), folder);
    const large = await wordsOf(largeCatalogue(folder), folder);
    const rows: Record<string, [part: string, words: string]> = {
      floor: ['floor', ''],
      classifier: ['classifier', ''],
      language: ['language', ''],
      personalData: ['personalData', ''],
      slots: ['slots', ''],
      slotsOfDemo: ['slots', demo],
      slotsOfLargeCatalogue: ['slots', large],
      wishes: ['wishes', demo],
      all: ['all', demo],
      allOfLargeCatalogue: ['all', large],
    };
    const wanted = process.argv.slice(3);
    const chosen = Object.entries(rows).filter(([name]) => name === 'floor' || wanted.length === 0 || wanted.includes(name)); // prettier-ignore
    return measure(Object.fromEntries(chosen));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(rows: Record<string, [part: string, words: string]>): Record<string, unknown> {
  const modelFile = trainIfNeeded();
  const runs = new Map<string, Resident[]>(Object.keys(rows).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, [part, words]] of Object.entries(rows))
      runs.get(name)!.push(run(part, words, modelFile));
  const middle = (name: string, what: keyof Resident): number =>
    median(runs.get(name)!.map((each) => each[what]));
  const over = (name: string, what: keyof Resident): number => middle(name, what) - middle('floor', what);
  const parts = Object.keys(rows).filter((name) => name !== 'floor');
  return {
    messages: 1_000,
    rounds: ROUNDS,
    floor: { resident: megabytes(middle('floor', 'rss')), young: megabytes(middle('floor', 'young')) },
    over: Object.fromEntries(
      parts.map((name) => [
        name,
        {
          resident: megabytes(over(name, 'rss')),
          withoutYoung: megabytes(over(name, 'rss') - over(name, 'young')),
          heapUsed: megabytes(over(name, 'heapUsed')),
          external: megabytes(over(name, 'external')),
          code: megabytes(over(name, 'code')),
        },
      ]),
    ),
    aim: { classifier: 15, all: '≤ 40, aim 15' },
  };
}

/** @throws Error when the process fails. */
function run(part: string, words: string, modelFile: string): Resident {
  const child = join(import.meta.dirname, 'memory-child.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', child, part, words, modelFile], { encoding: 'utf8' }); // prettier-ignore
  if (status !== 0) throw new Error(`${part} failed: ${stderr}`);
  return JSON.parse(stdout) as Resident;
}

async function wordsOf(file: string, folder: string): Promise<string> {
  const catalogueFile = join(folder, 'catalogue.sqlite');
  await importProducts({ file, catalogueFile, currency: { exponent: 2 } });
  const catalogue = new Catalogue(catalogueFile, { readOnly: true });
  const written = join(folder, `${Math.random()}.json`);
  writeFileSync(written, JSON.stringify(catalogueWords(catalogue)()));
  catalogue.close();
  rmSync(catalogueFile);
  return written;
}

/** Things people sell, each by several makers: titles of real words, as many brands and colours as such a shop has. */
function largeCatalogue(folder: string): string {
  const kinds = readFileSync(join(import.meta.dirname, '../../bot/understanding/goods/kinds.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { en: string }).en.split(' | '));
  const rows = Array.from({ length: LARGE }, (_, at) => {
    const names = kinds[at % kinds.length]!;
    const name = names[Math.floor(at / kinds.length) % names.length]!;
    const maker = `${made(at * 31)} ${made(at * 17)}`;
    return [
      `item-${at}`,
      `"${made(at)} ${name}"`,
      maker,
      `"${kinds[at % 70]![0]!}"`,
      'Color',
      made(at % 90),
      `sku-${at}`,
      '9.99',
    ].join(',');
  });
  const file = join(folder, 'large.csv');
  writeFileSync(file, ['Handle,Title,Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price', ...rows].join('\n')); // prettier-ignore
  return file;
}

const syllables = 'bra dol fen gar hul kem lin mor nes pol rad sil tor vel wan zem'.split(' ');

/** A word of three syllables, one of 4,096. */
function made(number: number): string {
  return [0, 4, 8].map((bits) => syllables[(number >> bits) & 15]!).join('');
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 2 ** 20) * 10) / 10;
}
