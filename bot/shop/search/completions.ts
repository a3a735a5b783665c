import type { Catalogue } from './catalogue.ts';
import { anyField, fieldBit } from './evidence.ts';
import { phrasePostings } from './matches.ts';
import { indexOfId } from './postings.ts';
import type { Postings } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { isStopWord } from './small-words.ts';
import { stem } from './stem.ts';
import { fold, queryWords } from './words.ts';

export interface Begun {
  /** As far as it is typed. */
  text: string;
  /** BCP 47 primary subtag of the words. */
  language: string;
  limit: number;
}

/** One letter begins half the catalogue. */
const fewestLetters = 2;
/** How much longer a word may be than what is typed of it. */
const mostMissing = 12;
/** Words weighed against the words before them, so that a key press costs no more than a search. */
const mostWeighed = 60;

/**
 * What a shopper may be about to type: the last word brought to an end by words products are called by and say beside
 * the words before it. What most products say comes first.
 */
export function completions(catalogue: Catalogue, index: SearchIndex, asked: Begun): string[] {
  const { text, language, limit } = asked;
  const begun = /[\p{L}\p{N}]+$/u.exec(fold(text))?.[0] ?? '';
  if (begun.length < fewestLetters) return [];
  index.refresh();
  const before = fold(text).slice(0, -begun.length).trimStart();
  const said = before.trim() === '' ? [] : queryWords(before, language);
  const seen = new Set(said.map(stem));
  const others = [...seen].map((term) => index.postings(term));
  const found: { word: string; products: number }[] = [];
  // Of "jacket" and "jackets" the shorter is offered.
  for (const word of wordsWith(catalogue, begun).toSorted((left, right) => left.length - right.length)) {
    if (seen.has(stem(word)) || isStopWord(word, language)) continue;
    seen.add(stem(word));
    const named = index.postings(stem(word));
    const products = phrasePostings([...others, named]).ids.filter((id) => isNaming(named, id)).length;
    if (products > 0) found.push({ word, products });
  }
  return found
    .sort((left, right) => right.products - left.products)
    .slice(0, limit)
    .map(({ word }) => `${before}${word}`);
}

/** Whether the word names the product, and does not only stand among its facts or in its description. */
function isNaming(postings: Postings, id: number): boolean {
  const evidence = postings.evidence[indexOfId(postings, id)] ?? 0;
  return (evidence & anyField & ~(fieldBit.facts | fieldBit.description)) !== 0;
}

/** Known words with this beginning, the best known first. Asked length by length, as their table is sorted. */
function wordsWith(catalogue: Catalogue, begun: string): string[] {
  const words = catalogue.statement(
    'select word, weight from naming_words where letters = ? and word >= ? and word < ?',
  );
  const known: { word: string; weight: number }[] = [];
  for (let letters = begun.length; letters <= begun.length + mostMissing; letters += 1) {
    const rows = words.all(letters, begun, `${begun}\u{10FFFF}`);
    known.push(...(rows as { word: string; weight: number }[]));
  }
  return known
    .sort((left, right) => right.weight - left.weight)
    .slice(0, mostWeighed)
    .map(({ word }) => word);
}
