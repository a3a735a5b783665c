/**
 * `npm run evaluate:slots -- [--test FILE… | --examples] [--ignore KEY,KEY] [--today DATE] [--words FILE] [--order-pattern SOURCE] [--json]`:
 * how often the slots of a message are read as a person wrote them down; without --test, on our own rows; with
 * --examples on those of the examples whose slots are marked.
 *
 * FILE is JSON Lines of {text, lang, slots}; slots not read as one of `keys` are left out of the comparison, and so are
 * --ignore's. --words is a JSON file of a store's CatalogueWords.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { otherWordsOf } from '../bot/understanding/embedded/slots/same-things.ts';
import { readSlots } from '../bot/understanding/embedded/slots/slots.ts';
import type { CatalogueWords, Slots } from '../bot/understanding/understanding.ts';
import { everydayWords } from './everyday-words.ts';
import { readMarkedRows } from './examples.ts';
import { readJsonRows, slotRow } from './json-rows.ts';
import { keys, type SlotRow } from './slot-rows.ts';

export { keys, type SlotRow };

export interface SlotOptions {
  /** Keys of no interest. */
  ignore?: readonly string[];
  /** ISO date; 2026-03-02 unless told. */
  today?: string;
  words?: CatalogueWords;
  orderNumberPattern?: string;
}

interface Hits {
  right: number;
  rows: number;
}

export interface SlotReport {
  rows: number;
  /** Share of rows whose every slot is right and that hold no other. */
  exact: number;
  /** Precision, recall and their harmonic mean for each slot, and how often it is meant. */
  perSlot: Record<string, { precision: number; recall: number; f1: number; meant: number }>;
  byLanguage: Record<string, { rows: number; exact: number }>;
  failures: { text: string; lang: string; meant: object; read: object }[];
}

/** Letters and figures, or figures alone where an order is spoken of: what most shops call their orders. */
export const usualOrderNumbers = '(?:[A-Z]{1,5}-?)?\\d{4,10}(?:-\\d{3,7})?';

/** Reads every row and compares. */
export function measureSlots(rows: readonly SlotRow[], options: SlotOptions = {}): SlotReport {
  const wanted = keys.filter((key) => !(options.ignore ?? []).includes(key));
  const counts = new Map(wanted.map((key) => [key, { both: 0, meant: 0, read: 0 }]));
  const languages = new Map<string, Hits>();
  const failures: SlotReport['failures'] = [];
  for (const row of rows) {
    const read = framed(readRow(row, options), wanted);
    const meant = framed(row.slots, wanted);
    for (const key of wanted) {
      const count = counts.get(key)!;
      if (key in meant) count.meant++;
      if (key in read) count.read++;
      if (key in meant && meant[key] === read[key]) count.both++;
    }
    const right = wanted.every((key) => meant[key] === read[key]);
    const hits = languages.get(row.lang) ?? { right: 0, rows: 0 };
    languages.set(row.lang, { right: hits.right + (right ? 1 : 0), rows: hits.rows + 1 });
    if (!right) failures.push({ text: row.text, lang: row.lang, meant, read });
  }
  return {
    rows: rows.length,
    exact: share(rows.length - failures.length, rows.length),
    perSlot: Object.fromEntries([...counts].map(([key, count]) => [key, quality(count)])),
    byLanguage: Object.fromEntries(
      [...languages].map(([name, { right, rows: total }]) => [
        name,
        { rows: total, exact: share(right, total) },
      ]),
    ),
    failures,
  };
}

function readRow({ text, lang }: SlotRow, options: SlotOptions): Slots {
  return readSlots(text, {
    text,
    language: lang,
    languages: ['en', 'es', 'fr', 'de'],
    currency: { code: lang === 'en' ? 'USD' : 'EUR', exponent: 2 },
    words: options.words ?? everydayWords,
    orderNumberPattern: options.orderNumberPattern ?? usualOrderNumbers,
    today: options.today ?? '2026-03-02',
  }).slots;
}

/** The wanted slots as text in lower case, each in one notation. */
function framed(slots: object, wanted: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(slots)
      .filter(([key, value]) => wanted.includes(key) && value !== undefined && value !== null)
      .map(([key, value]) => [key, inOneNotation(key, String(value).toLowerCase())]),
  );
}

/** Who labels in Spanish writes "rojo" where the catalogue has "Red"; "W32 L34" is "32x34", "8,5" is 8.5 and "2 litros" "2l". */
function inOneNotation(key: string, value: string): string {
  if (key === 'color') return otherWordsOf(value)[0] ?? value.replaceAll('-', ' ');
  if (key !== 'size') return value;
  return value
    .replace(/^([23])xl$/, (_, count: string) => `${'x'.repeat(Number(count))}l`)
    .replace(/^w ?(\d{2}) ?[x/]? ?l ?(\d{2})$/, '$1x$2')
    .replace(/^(\d+) ?[x×] ?(\d+)(?: ?cm)?$/, '$1x$2')
    .replace(/^(\d+),(\d+)(?!\d)/, '$1.$2')
    .replace(/^0[.,]5 ?(kg|l)$/, (_, unit: string) => (unit === 'kg' ? '500 g' : '500 ml'))
    .replace(/^([\d.]+) ?(\p{L}+)$/u, (_, count: string, unit: string) => count + (unitNames[unit] ?? unit));
}

const unitNames: Record<string, string> = {
  litros: 'l', litro: 'l', litre: 'l', litres: 'l', liter: 'l', liters: 'l', go: 'gb', gramos: 'g', grammes: 'g', gramm: 'g', grams: 'g',
  kilo: 'kg', kilos: 'kg', años: 'years', ans: 'years', jahre: 'years', yrs: 'years',
}; // prettier-ignore

function quality({ both, meant, read }: { both: number; meant: number; read: number }): {
  precision: number;
  recall: number;
  f1: number;
  meant: number;
} {
  return {
    precision: share(both, read),
    recall: share(both, meant),
    f1: share(2 * both, meant + read),
    meant,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Number((part / whole).toFixed(4));
}

/** The rows of JSON Lines files. @throws Error naming the file and line that is no such row. */
export function readSlotRows(files: readonly string[]): SlotRow[] {
  return files.flatMap((file) => readJsonRows(file, slotRow));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** What is not compared would else look as if it were right. */
function warnOfUnknown(rows: readonly SlotRow[], ignored: readonly string[]): void {
  const named = new Set([...rows.flatMap(({ slots }) => Object.keys(slots)), ...ignored]);
  const unknown = [...named].filter((key) => !(keys as readonly string[]).includes(key));
  if (unknown.length > 0) console.error(`No slots that are compared, so left out: ${unknown.join(', ')}`);
}

function print(report: SlotReport): void {
  console.log(`rows ${report.rows}, exact ${report.exact}`);
  for (const [language, { rows, exact }] of Object.entries(report.byLanguage)) {
    console.log(`  ${language}  ${String(rows).padStart(5)} rows  exact ${exact}`);
  }
  for (const [key, { precision, recall, f1, meant }] of Object.entries(report.perSlot)) {
    console.log(
      `  ${key.padEnd(10)}${String(meant).padStart(5)}  precision ${precision}  recall ${recall}  F1 ${f1}`,
    );
  }
  for (const { text, lang, meant, read } of report.failures.slice(0, 60)) {
    console.log(
      `${lang}  ${text}\n      meant ${JSON.stringify(meant)}\n      read  ${JSON.stringify(read)}`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { values } = parseArgs({
      options: {
        test: { type: 'string', multiple: true },
        ignore: { type: 'string', multiple: true },
        today: { type: 'string' },
        words: { type: 'string' },
        'order-pattern': { type: 'string' },
        examples: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const rows = values.examples
      ? readMarkedRows('intents')
      : readSlotRows(values.test ?? ['intents/held-out/slots.jsonl']);
    if (rows.length === 0) throw new Error('There are no rows to read.');
    if (values.today !== undefined && !isDay(values.today))
      throw new Error(`--today must be a day as 2026-03-02, not "${values.today}".`);
    const ignore = values.ignore?.flatMap((list) => list.split(',').map((key) => key.trim()));
    warnOfUnknown(rows, ignore ?? []);
    const report = measureSlots(rows, {
      ignore,
      today: values.today,
      words:
        values.words === undefined
          ? undefined
          : (JSON.parse(readFileSync(values.words, 'utf8')) as CatalogueWords),
      orderNumberPattern: values['order-pattern'],
    });
    if (values.json) console.log(JSON.stringify(report));
    else print(report);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
