/**
 * `npm run evaluate:context -- [--test FILE…] [--json]`: how often a message is understood in the light of what the dialogue
 * just did; without --test, on our own rows.
 *
 * FILE is JSON Lines of {text, lang, expecting, intent, slots?}; of the slots only those written down are compared.
 */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEmbeddedUnderstanding } from '../bot/understanding/embedded/embedded.ts';
import type { Language, UnderstandingPort, UnderstandRequest } from '../bot/understanding/understanding.ts';
import { usualOrderNumbers } from './evaluate-slots.ts';
import { everydayWords } from './everyday-words.ts';
import { trainIfNeeded } from './train.ts';

export interface ContextRow {
  text: string;
  lang: Language;
  expecting: NonNullable<UnderstandRequest['expecting']>;
  intent: string;
  slots?: Record<string, string | number>;
}

export interface ContextReport {
  rows: number;
  /** Share of rows whose intent is right, and whose slots are as well. */
  intent: number;
  whole: number;
  /** Share of the whole rows, by language and by what was expected. */
  by: Record<string, { rows: number; whole: number }>;
  failures: { text: string; lang: string; expecting: string; meant: object; read: object }[];
}

/** Reads every row and compares. */
export async function measureContext(
  rows: readonly ContextRow[],
  understanding: UnderstandingPort,
): Promise<ContextReport> {
  const failures: ContextReport['failures'] = [];
  const groups = new Map<string, { rows: number; right: number }>();
  let intents = 0;
  for (const { text, lang, expecting, intent, slots = {} } of rows) {
    const understood = await understanding.understand(requestOf(text, lang, expecting));
    const read = understood.intents[0]?.intent ?? '';
    const found = new Map(Object.entries(understood.slots));
    const same = Object.entries(slots).every(
      ([key, value]) => String(found.get(key)).toLowerCase() === String(value).toLowerCase(),
    );
    if (read === intent) intents++;
    const right = read === intent && same;
    for (const name of [lang, expecting]) {
      const group = groups.get(name) ?? { rows: 0, right: 0 };
      groups.set(name, { rows: group.rows + 1, right: group.right + (right ? 1 : 0) });
    }
    if (!right) {
      const meant = { intent, ...slots };
      failures.push({ text, lang, expecting, meant, read: { intent: read, ...understood.slots } });
    }
  }
  const share = (part: number, whole: number): number => Number((part / Math.max(1, whole)).toFixed(4));
  return {
    rows: rows.length,
    intent: share(intents, rows.length),
    whole: share(rows.length - failures.length, rows.length),
    by: Object.fromEntries(
      [...groups].map(([name, { rows: count, right }]) => [
        name,
        { rows: count, whole: share(right, count) },
      ]),
    ),
    failures,
  };
}

function requestOf(text: string, language: Language, expecting: ContextRow['expecting']): UnderstandRequest {
  return {
    text,
    language,
    languages: ['en', 'es', 'fr', 'de'],
    currency: { code: language === 'en' ? 'USD' : 'EUR', exponent: 2 },
    words: everydayWords,
    orderNumberPattern: usualOrderNumbers,
    expecting,
    today: '2026-03-02',
  };
}

/** The rows of a JSON Lines file. */
export function readContextRows(file: string): ContextRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ContextRow);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { test: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
  });
  const files = values.test ?? [join(import.meta.dirname, 'held-out/contextual.jsonl')];
  const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded() });
  const report = await measureContext(files.flatMap(readContextRows), understanding);
  if (values.json) console.log(JSON.stringify(report));
  else {
    const { rows, intent, whole, by, failures } = report;
    console.log(`${rows} messages: intent ${intent}, intent and slots ${whole}`);
    console.table(by);
    for (const failure of failures) console.log(JSON.stringify(failure));
  }
}
