import { stem } from './stem.ts';

/** How text is cut into words, for the index and for queries alike. */

const stopWords = new Set(
  `a an and any are as at be by can could do does for from get give got had has have hello hi i i'd i'm if in into is it
  its just like looking look me my need of on one ones or our please show some something anything so that the their
  them there these they thing things this those to us want wanted was we what which who will with would you your
  find buy shop sell stock got available really very good nice best great cool`.split(/\s+/),
);

const foldCache = new Map<string, string>();

/** Lower case, without accents: "Größe" is "grosse". */
export function fold(text: string): string {
  const known = foldCache.get(text);
  if (known !== undefined) return known;
  const folded = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '');
  if (text.length <= 40 && foldCache.size < 20_000) foldCache.set(text, folded);
  return folded;
}

/**
 * The words of a text, folded, in order. Possessives lose their ending ("men's" is "men"); a hyphenated word gives its
 * parts and then the whole, so that "t-shirt" is found as "t shirt" and as "tshirt".
 */
export function words(text: string): string[] {
  const result: string[] = [];
  const cleaned = fold(text)
    .replace(/(\p{L})['’]s\b/gu, '$1')
    .replace(/['’]/g, '');
  for (const [chunk] of cleaned.matchAll(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu)) {
    const pieces = chunk.split(/[-.]/);
    result.push(...pieces);
    if (pieces.length > 1 && chunk.includes('-')) result.push(pieces.join(''));
  }
  return result;
}

/** The stems of a text, in order, for the index. */
export function stems(text: string): string[] {
  return words(text).map(stem);
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

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** Amounts belong to the filters: "under $100" says nothing about what a product is called. */
const priceWords =
  /\b(?:under|below|less than|cheaper than|up to|at most|max(?:imum)?|over|above|more than|at least|around|about|between)\s*[$€£]?\s*\d[\d.,]*(?:\s*(?:and|to|-)\s*[$€£]?\s*\d[\d.,]*)?\s*(?:dollars?|euros?|pounds?|usd|eur|gbp|€|\$)?/gi;

/** The words of a query that say what is looked for. A query of nothing but small words keeps them. */
export function queryWords(text: string): string[] {
  const stripped = text.replace(priceWords, ' ');
  const all: string[] = [];
  const cleaned = fold(stripped).replace(/(\p{L})['’]s\b/gu, '$1');
  for (const [chunk] of cleaned.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
    all.push(chunk.replace(/['’]/g, ''));
  }
  const telling = all.filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word)));
  return [...new Set(telling.length > 0 ? telling : all)];
}
