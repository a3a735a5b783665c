import { goodsAbroad } from './goods-abroad.ts';
import { fold } from './words.ts';

/** Words of shoppers in German, Spanish and French as the words of a catalogue that is written in English. */

type Abroad = 'de' | 'es' | 'fr';
const columns: readonly Abroad[] = ['de', 'es', 'fr'];

/** Endings of number, gender and case; crude, but the same for what is listed and what is said. */
const endings: Record<Abroad, RegExp> = {
  de: /(?:ern|en|er|es|em|n|e|s)$/,
  es: /(?:es|os|as|s|o|a|e)$/,
  fr: /(?:es|s|x|e)$/,
};
const shortestRoot = 3;

/** Words that join others and name nothing: "sac à dos", "crema para las manos". */
const joining: Record<Abroad, ReadonlySet<string>> = {
  de: new Set('mit fur aus und der die das dem den des ein eine einen zum zur im in von auch'.split(' ')),
  es: new Set('de del la el los las un una unos unas para con y al a en por'.split(' ')),
  fr: new Set('de du des la le les un une pour avec et a au aux en l d'.split(' ')),
};

/** What a word, or words between spaces, says in English: several words where it takes several. */
const tables = new Map<Abroad, Map<string, string[]>>(columns.map((language) => [language, new Map()]));
const listed: { language: Abroad; word: string; english: string[] }[] = [];
for (const row of goodsAbroad.trim().split('\n')) {
  const [english = '', rest = ''] = row.split(':');
  for (const [at, said] of rest.split('|').entries()) {
    const language = columns[at]!;
    for (const each of said.trim().split(/\s+/)) {
      const words = each.split('_');
      const key = words.map((word) => rootOf(word, language)).join(' ');
      if (words.length === 1) listed.push({ language, word: each, english: english.split(' ') });
      const known = tables.get(language)!;
      // The first row that lists a word is what it mostly means.
      if (!known.has(key)) known.set(key, english.split(' '));
    }
  }
}

function rootOf(word: string, language: Abroad): string {
  const folded = fold(word).replaceAll('-', '');
  const root = folded.replace(endings[language], '');
  return root.length >= shortestRoot ? root : folded;
}

const longestPhrase = 3;
/** Shorter parts of German compounds are beginnings and endings of anything. */
const shortestPart = 3;

/**
 * The words of a query as a catalogue in English has them; what it does not have in English either, and what is listed
 * nowhere, stays.
 * @param isKnown whether a product says the word
 */
export function inEnglish(
  asked: readonly string[],
  language: string,
  isKnown: (word: string) => boolean,
): string[] {
  const table = tables.get(language as Abroad);
  if (!table) return [...asked];
  const own = language as Abroad;
  const telling = asked.filter((word) => !joining[own].has(fold(word)));
  const said: string[] = [];
  for (let at = 0; at < telling.length;) {
    const found = longestAt(telling, at, table, own);
    const isSold = found?.english.every(isKnown) ?? false;
    said.push(...(found && isSold ? found.english : telling.slice(at, at + (found?.length ?? 1))));
    at += found?.length ?? 1;
  }
  return said.length > 0 ? [...new Set(said)] : [...asked];
}

/** Single words of these languages for what a catalogue in English has. */
export function wordsAbroad(languages: readonly string[], isKnown: (english: string) => boolean): string[] {
  return listed
    .filter(({ language, english }) => languages.includes(language) && english.every(isKnown))
    .map(({ word }) => word);
}

function longestAt(
  words: readonly string[],
  at: number,
  table: ReadonlyMap<string, string[]>,
  language: Abroad,
): { english: string[]; length: number } | undefined {
  const roots = words.slice(at, at + longestPhrase).map((word) => rootOf(word, language));
  for (let length = roots.length; length > 0; length -= 1) {
    const english = table.get(roots.slice(0, length).join(' '));
    if (english) return { english, length };
  }
  const parts = language === 'de' ? partsOf(words[at]!, table) : undefined;
  return parts && { english: parts, length: 1 };
}

/** "Wanderjacke" is a jacket for hiking: the longest end that is listed, with a listed beginning. */
function partsOf(word: string, table: ReadonlyMap<string, string[]>): string[] | undefined {
  const folded = fold(word);
  for (let cut = shortestPart; cut <= folded.length - shortestPart; cut += 1) {
    const end = table.get(rootOf(folded.slice(cut), 'de'));
    const beginning = end && table.get(rootOf(folded.slice(0, cut).replace(/s$/, ''), 'de'));
    if (end && beginning) return [...beginning, ...end];
  }
  return undefined;
}
