/** How often two wishes in one message are both heard, and one wish is left whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, UnderstandingPort } from '../bot/understanding/understanding.ts';
import { usualOrderNumbers } from './evaluate-slots.ts';
import { everydayWords } from './everyday-words.ts';

/** One line of `held-out/wishes.jsonl`: what is asked for, in the order said. */
export interface WishRow {
  text: string;
  lang: Language;
  intents: readonly string[];
}

export interface WishReport {
  /** Messages of several wishes, and the share of them cut into just these wishes, each read right. */
  several: number;
  served: number;
  /** The share cut into as many parts as there are wishes, whatever they were read as. */
  cut: number;
  /** Messages of one wish, and the share of them left whole. */
  single: number;
  leftWhole: number;
  byLanguage: Record<string, { several: number; served: number }>;
  failures: { text: string; meant: readonly string[]; read: string[] }[];
}

/** The rows of our own file. */
export function readWishRows(): WishRow[] {
  const text = readFileSync(join(import.meta.dirname, 'held-out/wishes.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as WishRow);
}

/** Reads every row and compares. */
export async function measureWishes(
  rows: readonly WishRow[],
  understanding: UnderstandingPort,
): Promise<WishReport> {
  const answers = await Promise.all(
    rows.map(async (row) => ({ row, read: await wishesIn(row, understanding) })),
  );
  const several = answers.filter(({ row }) => row.intents.length > 1);
  const single = answers.filter(({ row }) => row.intents.length === 1);
  const isServed = ({ row, read }: (typeof answers)[number]): boolean => row.intents.join() === read.join();
  const share = (part: number, whole: number): number =>
    whole === 0 ? 1 : Number((part / whole).toFixed(4));
  const byLanguage = Object.fromEntries(
    [...new Set(several.map(({ row }) => row.lang))].map((lang) => {
      const there = several.filter(({ row }) => row.lang === lang);
      return [lang, { several: there.length, served: share(there.filter(isServed).length, there.length) }];
    }),
  );
  const cut = several.filter(({ row, read }) => read.length === row.intents.length);
  const whole = single.filter(({ read }) => read.length === 1);
  const failed = [
    ...several.filter((each) => !isServed(each)),
    ...single.filter(({ read }) => read.length > 1),
  ];
  return {
    several: several.length,
    served: share(several.filter(isServed).length, several.length),
    cut: share(cut.length, several.length),
    single: single.length,
    leftWhole: share(whole.length, single.length),
    byLanguage,
    failures: failed.map(({ row, read }) => ({ text: row.text, meant: row.intents, read })),
  };
}

/** The intents of the wishes, or of the whole message where it is not cut. */
async function wishesIn({ text, lang }: WishRow, understanding: UnderstandingPort): Promise<string[]> {
  const { wishes, intents } = await understanding.understand({
    text,
    language: lang,
    languages: ['en', 'es', 'fr', 'de'],
    currency: { code: lang === 'en' ? 'USD' : 'EUR', exponent: 2 },
    words: everydayWords,
    orderNumberPattern: usualOrderNumbers,
    expecting: 'results-shown',
    today: '2026-03-02',
  });
  const parts = wishes.length > 0 ? wishes.map((wish) => wish.intents) : [intents];
  return parts.map(([best]) => best?.intent ?? '');
}
