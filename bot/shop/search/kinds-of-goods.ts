import { readFileSync } from 'node:fs';
import type { CatalogueProduct } from './catalogue-product.ts';
import { isStopWord } from './small-words.ts';
import { stem } from './stem.ts';
import { fold, stems } from './words.ts';

/**
 * Kinds of goods as shops sell them, with what people call them and what they say when they want one without naming it,
 * in four languages. Only the import reads the list: a catalogue keeps the words of the kinds that it has.
 */

const languages = ['en', 'de', 'es', 'fr'] as const;
type Column = (typeof languages)[number];
type Written = Record<Column, string> & { uses: Record<Column, string> };

export interface KindOfGoods {
  /** The usual English name: what the kind is known by in a catalogue. */
  name: string;
  /** What it is called, as `kindWord` writes it. */
  names: readonly string[];
  /** What people say of it beside. */
  uses: readonly string[];
}

interface Known {
  kinds: readonly KindOfGoods[];
  /** Names as stems, by their last one: the longest first. */
  byEnd: ReadonlyMap<string, readonly { stems: readonly string[]; kind: number }[]>;
  /** Names of one German word, which compounds end in. */
  ends: readonly { end: string; kind: number }[];
}

const file = new URL('../../understanding/goods/kinds.jsonl', import.meta.url);
/** German names that many other words end in by chance are shorter. */
const shortestEnd = 5;

let known: Known | undefined;

function kindsKnown(): Known {
  if (known) return known;
  const written = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Written); // prettier-ignore
  const byEnd = new Map<string, { stems: readonly string[]; kind: number }[]>();
  const ends: Known['ends'][number][] = [];
  written.forEach((each, kind) => {
    for (const column of languages)
      for (const name of namesIn(each[column])) {
        const said = stems(name);
        const last = said.at(-1);
        if (last === undefined) continue;
        const found = byEnd.get(last);
        if (found) found.push({ stems: said, kind });
        else byEnd.set(last, [{ stems: said, kind }]);
        const end = fold(name);
        if (column === 'de' && said.length === 1 && end.length >= shortestEnd) ends.push({ end, kind });
      }
  });
  for (const found of byEnd.values()) found.sort((left, right) => right.stems.length - left.stems.length);
  ends.sort((left, right) => right.end.length - left.end.length);
  return (known = { kinds: written.map(kindOf), byEnd, ends });
}

function namesIn(list: string): string[] {
  return list.split('|').map((name) => name.trim()).filter(Boolean); // prettier-ignore
}

function kindOf(written: Written): KindOfGoods {
  const wordsOf = (lists: Record<Column, string>): string[] =>
    languages.flatMap((column) => tellingWords(lists[column], column).map((word) => kindWord(word, column)));
  const names = new Set(wordsOf(written));
  const uses = new Set(wordsOf(written.uses).filter((word) => !names.has(word)));
  return { name: namesIn(written.en)[0] ?? '', names: [...names], uses: [...uses] };
}

function tellingWords(text: string, language: Column): string[] {
  const found = fold(text).match(/\p{L}{3,}|\p{N}+/gu) ?? [];
  return found.filter((word) => !isStopWord(word, language) && !isStopWord(word, 'en'));
}

/** Endings go, so that "dösen" finds "döst": English by its stem, others by their first letters. */
const kept = (length: number): number => (length <= 4 ? length : length <= 7 ? length - 1 : length - 2);

/** A word of a shopper or of a kind, as a catalogue keeps it. Folded. @param language a BCP 47 primary subtag */
export function kindWord(word: string, language: string): string {
  return language === 'en' ? `en ${stem(word)}` : `${language} ${word.slice(0, kept(word.length))}`;
}

const manyEnd: Readonly<Record<string, RegExp>> = {
  de: /(?<=\p{L}{4})(?:en|er|n|e|s)$/u,
  es: /(?<=\p{L}{3}[^aeiou\s])es$|(?<=\p{L}{2}[aeiou])s$/u,
  fr: /(?<=\p{L}{3})[sx]$/u,
};

/** One of what a word names several of, as far as its ending tells; undefined where it names one. Folded. */
export function oneOf(word: string, language: string): string | undefined {
  const end = manyEnd[language];
  const one = end === undefined ? word : word.replace(end, '');
  return one === word ? undefined : one;
}

/** What products of a kind have in the index; no word of a text has such a sign in it. */
export const kindTerm = (name: string): string => `~${name}`;

/** The kinds a product is of, by what its title is about, else by its category and tags; most products are of one. */
export function kindsOfProduct(product: CatalogueProduct, title: string): KindOfGoods[] {
  const { kinds } = kindsKnown();
  const parts = title.split(/[,(–—:/|]/u);
  const named = parts.flatMap((part) => endingKinds(stems(part.split(afterTheName)[0] ?? ''), true));
  const found = named.length > 0 ? named : compoundKinds(title);
  const others = [product.category, ...product.categoryPath.slice(-1), ...product.tags]
    .filter((text) => !/[&,/]|\band\b/i.test(text))
    .flatMap((text) => endingKinds(stems(text), true));
  const all = found.length > 0 ? found : others;
  return [...new Set(all)].slice(0, mostKinds).map((kind) => kinds[kind]!);
}

const mostKinds = 3;
const afterTheName = /\s(?:for|with|in|of|from|by|für|mit|von|aus|de|pour|para|con|avec)\s/iu;

/** The kind whose name the words end in, the longest name first; "Carbon Violin Bow" is a violin bow and not a violin. */
function endingKinds(said: readonly string[], anywhere: boolean): number[] {
  const { byEnd } = kindsKnown();
  for (let end = said.length; end > 0; end -= 1) {
    const found = byEnd.get(said[end - 1]!)?.filter((name) => endsIn(said.slice(0, end), name.stems)) ?? [];
    const [longest] = found;
    if (longest)
      return found.filter((name) => name.stems.length === longest.stems.length).map(({ kind }) => kind);
    if (!anywhere) return [];
  }
  return [];
}

function endsIn(said: readonly string[], name: readonly string[]): boolean {
  return (
    name.length <= said.length && name.every((word, at) => said[said.length - name.length + at] === word)
  );
}

/** "Tourenfahrradtasche" is a bag for bicycles. */
function compoundKinds(title: string): number[] {
  const said = fold(title).match(/\p{L}{7,}/gu) ?? [];
  const { ends } = kindsKnown();
  const longest = ends.find(({ end }) => said.some((word) => word.endsWith(end)));
  return longest ? ends.filter(({ end }) => end === longest.end).map(({ kind }) => kind) : [];
}
