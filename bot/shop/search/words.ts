import { isStopWord } from './small-words.ts';
import { stem } from './stem.ts';
import { figureAndUnit, isFigure, spelledUnits, unitOf } from './units.ts';

/** How text is cut into words, for the index and for queries alike. */

const foldCache = new Map<string, string>();
/** Text without a letter that is written in another way. */
const plain = /^[\x20-\x7e]*$/;

/** Lower case, without accents: "Größe" is "grosse". */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const known = foldCache.get(text);
  if (known !== undefined) return known;
  const folded = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '');
  if (text.length <= 40 && foldCache.size < 20_000) foldCache.set(text, folded);
  return folded;
}

/** A word and where it stands; another way to write the words before it has the place of the last of them. */
export interface Token {
  word: string;
  place: number;
}

const queryChunks = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const chunks = /[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu;

/** "Boucles d'oreilles", "l'hiver": what French writes in one with the word behind it. In folded text. */
const elision = /(?<![\p{L}\p{N}])([cdjlmnst]|qu)['’](?=[aeiouyh]\p{L}{2})/gu;

/**
 * The words of a text, folded, in order. Possessives lose their ending ("men's" is "men"); a hyphenated word gives its
 * parts and then the whole, so that "t-shirt" is found as "t shirt" and as "tshirt"; a figure and its unit also give
 * one word ("15 inch" and "15inch").
 */
export function tokens(text: string): Token[] {
  const result: Token[] = [];
  let place = 0;
  let figure: string | undefined;
  const add = (word: string): void => {
    const unit = figure === undefined ? undefined : unitOf(word);
    result.push({ word: unit ?? word, place });
    if (unit !== undefined) result.push({ word: `${figure}${unit}`, place });
    figure = isFigure(word) ? word : undefined;
    place += 1;
  };
  const cleaned = fold(spelledUnits(named(text)))
    .replace(/(\p{L})['’]s\b/gu, '$1')
    .replace(elision, '$1-')
    .replace(/['’]/g, '');
  for (const chunk of cleaned.match(chunks) ?? []) {
    const pieces = piecesOf(chunk);
    for (const piece of pieces) add(piece);
    if (pieces.length > 1 && chunk.includes('-')) result.push({ word: pieces.join(''), place: place - 1 });
  }
  return result;
}

/** "1.5l" is 1.5 and l, "t-shirt" t and shirt; a comma between digits is a point. */
function piecesOf(chunk: string): string[] {
  if (/^\p{L}[\p{L}\p{N}]*$/u.test(chunk)) return [chunk];
  return chunk
    .replace(/(\d),(?=\d{1,2}(?!\d))/g, '$1.')
    .split(/-|,|(?<!\d)\.|\.(?!\d)/)
    .flatMap((piece) => {
      const measured = figureAndUnit(piece);
      return measured ? [measured.figure, measured.unit] : [piece];
    })
    .filter((piece) => piece !== '');
}

export function words(text: string): string[] {
  return tokens(text).map(({ word }) => word);
}

/** The stems of a text, in order, for the index. */
export function stems(text: string): string[] {
  return tokens(text).map(({ word }) => stem(word));
}

/** `" rain jacket "`: stems between spaces, so that a whole one can be found with `includes(' jacket ')`. */
export function stemLine(...texts: string[]): string {
  return ` ${texts.flatMap(stems).join(' ')} `;
}

/** The same without stemming, for names compared as they are: colours, sizes, labels. */
export function wordLine(text: string): string {
  const found = fold(text).match(/[\p{L}\p{N}]+(?:[.,/][\p{L}\p{N}]+)*/gu) ?? [];
  return ` ${found.join(' ')} `;
}

/** Amounts belong to the filters: "under $100" says nothing about what a product is called. */
const priceWords =
  /\b(?:under|below|less than|cheaper than|up to|at most|max(?:imum)?|over|above|more than|at least|around|about|between)\s*[$€£]?\s*\d[\d.,]*(?:\s*(?:and|to|-)\s*[$€£]?\s*\d[\d.,]*)?\s*(?:dollars?|euros?|pounds?|usd|eur|gbp|€|\$)?/gi;

const purposeBegins =
  /\s(?:for|to|in|at|on|with|(?:für|fuer)[sn]?|zum|zur|mit|pour|avec|para|por|con|sous|sur|bei)\s/iu;

/** "Something warm for a rainy hike": what is said after "for" tells what a thing is for, not what it is. */
export function purposeWords(text: string, language = 'en'): Set<string> {
  const [thing = '', ...purposes] = text.split(purposeBegins);
  const telling = (part: string): string[] => tellingWords(part, language);
  const named = new Set(telling(thing));
  if (named.size === 0) return new Set();
  return new Set(purposes.flatMap(telling).filter((word) => !named.has(word)));
}

/**
 * The same of the words of a query by the message they were taken from: "looking for a rain jacket for biking to work" leaves
 * "rain biking work", where nothing tells any more that the last two are what it is for.
 */
export function purposesSaid(said: string, asked: readonly string[], language = 'en'): string[] {
  const parts = said.split(purposeBegins).map((part) => queryWords(part, language));
  const thing = parts.findIndex((part) => part.some((word) => asked.includes(word)));
  const named = parts[thing] ?? [];
  return parts.slice(thing + 1).flat().filter((word) => asked.includes(word) && !named.includes(word)); // prettier-ignore
}

function tellingWords(text: string, language: string): string[] {
  return queryWords(text, language).filter((word) => !isStopWord(word, language));
}

/** French tea, which without its accent is an English article. */
const tea = /(?<!\p{L})thés?(?!\p{L})/giu;

/** A text whose words are told apart before their accents go. */
export function named(text: string): string {
  return plain.test(text) ? text : text.replace(tea, 'tea');
}

/** A text without the amounts that it limits prices by. */
export function withoutPrices(text: string): string {
  return text.replace(priceWords, ' ');
}

/** The words of a query that say what is looked for. A query of nothing but small words keeps them. */
export function queryWords(text: string, language = 'en'): string[] {
  const cleaned = fold(spelledUnits(named(withoutPrices(text)))).replace(/(\p{L})['’]s\b/gu, '$1');
  const parted = language === 'fr' ? cleaned.replace(elision, '$1 ') : cleaned;
  const found = (parted.match(queryChunks) ?? []).map((chunk) =>
    chunk.replace(/['’]/g, '').replace(/(\d),(?=\d)/g, '$1.'),
  );
  const all = withUnits(found);
  const telling = all.filter((word) => !isStopWord(word, language) && (word.length > 1 || /\d/.test(word)));
  return [...new Set(telling.length > 0 ? telling : all)];
}

/** "15", "inches" is "15inch". */
function withUnits(found: readonly string[]): string[] {
  const result: string[] = [];
  for (const word of found) {
    const before = result.at(-1);
    const unit = unitOf(word);
    const measured = figureAndUnit(word.replace('-', ''));
    if (unit !== undefined && before !== undefined && isFigure(before)) {
      result[result.length - 1] = before + unit;
    } else {
      result.push(measured ? measured.figure + measured.unit : word);
    }
  }
  return result;
}
