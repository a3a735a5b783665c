import type { Language } from '../understanding.ts';
import { germanGoods } from './de.ts';
import { spanishGoods } from './es.ts';
import { wordsOfFood } from './food.ts';
import { frenchGoods } from './fr.ts';
import { wordsOfTrades } from './trades.ts';

/** Goods by their names in other languages, for shops whose catalogue is written in English. */

/** Everyday words, as lines of one language's list; what that list says of a word itself goes before. */
function everyday(column: 1 | 2 | 3): string {
  return `${wordsOfFood}\n${wordsOfTrades}`
    .split('\n')
    .map((row) => row.split('|').map((names) => names.trim()))
    .flatMap((row) => (row[column] ? [`${row[column]}: ${row[0]}`] : []))
    .join('\n');
}

/** The lists as they are written, by language: each line `name, name: English, English`. */
export const goodsLists = {
  es: `${everyday(1)}\n${spanishGoods.trim()}`,
  fr: `${everyday(2)}\n${frenchGoods.trim()}`,
  de: `${everyday(3)}\n${germanGoods.trim()}`,
} as const;

/** Each name, folded, with what English catalogues say for it, the likeliest first. Names may be of several words. */
export const goodsInEnglish: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(goodsLists).flatMap((list) =>
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', english = ''] = line.split(':');
        const meant = english.split(',').map((each) => each.trim());
        return names.split(',').map((name) => [name.trim(), meant] as const);
      }),
  ),
);

const namesOf = (list: string): ReadonlySet<string> =>
  new Set(list.split('\n').flatMap((line) => line.replace(/:.*/u, '').split(/\s*,\s*/u)));

const namesIn = { es: namesOf(goodsLists.es), fr: namesOf(goodsLists.fr), de: namesOf(goodsLists.de) };

/** Whether everyday goods are called by `word`, folded, in `language`. */
export function isGoodsIn(language: Language, word: string): boolean {
  if (language === 'en') return others.has(word) || others.has(word.replace(/s$/, ''));
  const names = namesIn[language];
  return (
    names.has(word) || names.has(word.replace(/s$/, '')) || (language === 'de' && endOfCompound(word) !== '')
  );
}

/** The word that names the thing in English: "saco dormir" is a sleeping bag, so "bag"; undefined for any other word. */
export function headInEnglish(name: string): string | undefined {
  const known = goodsInEnglish.get(name) ?? goodsInEnglish.get(endOfCompound(name));
  return known?.[0]?.split(/[ -]/).at(-1);
}

/** What a German compound says, by its end and, where that is listed too, its beginning: "Fahrradklingel". */
export function compoundInEnglish(name: string): readonly string[] {
  const end = endOfCompound(name);
  const [thing] = goodsInEnglish.get(end) ?? [];
  if (thing === undefined) return [];
  const beginning = name.slice(0, name.length - end.length);
  const [kind] =
    goodsInEnglish.get(beginning) ?? goodsInEnglish.get(beginning.replace(/(?:s|n|en)$/, '')) ?? [];
  return kind === undefined ? [thing] : [`${kind} ${thing}`, thing];
}

/** Ends of German compounds by their last letters: few words share them, and most words end in none. */
const ends = new Map<string, string[]>();
const SHORTEST_END = 5;
const SHORTEST_BEGINNING = 4;
for (const line of goodsLists.de.split('\n')) {
  const [names = '', english] = line.split(':');
  for (const name of english === undefined ? [] : names.split(',').map((each) => each.trim())) {
    if (!/^\p{L}+$/u.test(name) || name.length < SHORTEST_END) continue;
    append(ends, name.slice(-SHORTEST_END), name);
  }
}
for (const names of ends.values()) names.sort((one, other) => other.length - one.length);

function append(lists: Map<string, string[]>, key: string, name: string): void {
  const list = lists.get(key);
  if (list) list.push(name);
  else lists.set(key, [name]);
}

/** "Messingklingel" ends in "klingel", and is a bell. */
function endOfCompound(name: string): string {
  if (name.length < SHORTEST_END + SHORTEST_BEGINNING) return '';
  const fitting = ends.get(name.slice(-SHORTEST_END)) ?? [];
  return fitting.find((end) => name.length - end.length >= SHORTEST_BEGINNING && name.endsWith(end)) ?? '';
}

const others = new Map<string, string[]>();
for (const [name, meant] of goodsInEnglish) {
  for (const english of meant) append(others, english, name);
}

/** What a thing of an English catalogue is called in other languages: "mug" → "taza", "tazas", …. */
export function otherNamesOf(english: string): readonly string[] {
  return others.get(english.toLowerCase()) ?? [];
}
