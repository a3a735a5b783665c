/** Slips of typing in what goods come in: "larg" where there are sizes by letters, "wallnut" where oak and walnut are shown. */
import type { CatalogueWords, UnderstandRequest } from '../understanding.ts';
import { editDistance } from './slots/edit-distance.ts';
import { otherWordsOf } from './slots/same-things.ts';
import { wordsOfSizes } from './slots/sizes.ts';
import { stem, tokenize } from './slots/tokens.ts';
import { stopWords, stopWordsIn } from '../goods/stop-words.ts';

/** A shorter word is near too many others. */
const shortest = 4;
/** "Teh", "waht": only letters changed over make a small word of it. */
const shortestSmall = 3;
/** Beyond so many words a message tells more than a version. */
const mostWords = 14;
/** From this length on two slips still leave one word alone meant. */
const longEnoughForTwo = 8;
/** A name of goods, where goods are on the screen: others are the search's to right, which says so. */
const shortestName = 6;

/** Words of their own, though a small word has their letters: "for my dad" adds nothing. */
const noSlips = new Set('dad meat form hats paris grade dose greta sit sits saw won tow enter reset quiet lost offer propre avis vie lago ufer riecht hin seh'.split(' ')); // prettier-ignore

interface Looks {
  looks: readonly string[];
  names: readonly string[];
  known: ReadonlySet<string>;
  /** Names of goods in one word, and those in two as one word with how long its first part is; both of one thing. */
  whole: ReadonlySet<string>;
  parted: ReadonlyMap<string, number>;
}

const caches = new WeakMap<CatalogueWords, Looks>();

function looksOf(words: CatalogueWords): Looks {
  const cached = caches.get(words);
  if (cached) return cached;
  const parts = (list: readonly string[]): string[] =>
    list.flatMap((each) => each.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const looks = [...new Set([...parts([...words.colors, ...words.sizes, ...words.materials]), ...wordsOfSizes(words.sizes)])]; // prettier-ignore
  const names = (words.names ?? []).filter((name) => name.length >= shortestName && /^[a-z]+$/.test(name));
  const known = new Set([...looks, ...(words.names ?? []), ...(words.things ?? [])].map(singular));
  const things = [...words.categories, ...(words.things ?? [])].map((name) => name.toLowerCase());
  const whole = new Set(things.filter((name) => name.length >= shortestName).map(singular));
  const parted = new Map([...words.categories, ...(words.pairs ?? [])].flatMap(partsIn));
  const made = { looks, names, known, whole, parted };
  caches.set(words, made);
  return made;
}

/** "Life Jackets": lifejacket, whose first part has four letters. */
function partsIn(name: string): [whole: string, first: number][] {
  const parts = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return parts.slice(1).map((part, at) => {
    const before = parts[at] ?? '';
    return [singular(before + part), before.length];
  });
}

/** "Lifejackets" and "dry suits" as the catalogue writes them: life jackets and drysuits. */
function asCatalogueWrites(
  text: string,
  { whole, parted }: Pick<Looks, 'whole' | 'parted'>,
  isWord: (word: string) => boolean,
): string {
  const tokens = tokenize(text.toLowerCase());
  let written = text;
  for (const [at, { word, start, end }] of [...tokens.entries()].toReversed()) {
    const next = tokens[at + 1];
    const first = whole.has(singular(word)) || isWord(word) ? undefined : parted.get(singular(word));
    const both = next && text.slice(end, next.start) === ' ' ? singular(word + next.word) : '';
    const isApart = [word, next?.word ?? ''].every((part) => part.length > 2 && !stopWords.has(part));
    if (first !== undefined) written = `${written.slice(0, start + first)} ${written.slice(start + first)}`;
    else if (next && isApart && whole.has(both) && !parted.has(both))
      written = written.slice(0, end) + written.slice(next.start);
  }
  return written;
}

/**
 * The text with such slips righted; the same text when there are none. `isWord` tells whether a word was met in
 * training: then it is meant as it is written.
 */
export function withGoodsRighted(request: UnderstandRequest, isWord: (word: string) => boolean): string {
  const { words, languages, expecting = 'nothing' } = request;
  const { looks, names, known, ...writings } = looksOf(words);
  const text = asCatalogueWrites(request.text, writings, isWord);
  const onScreen = expecting === 'results-shown' || expecting === 'variant';
  if (!onScreen && expecting !== 'nothing' && expecting !== 'clarification') return text;
  const tokens = tokenize(text.toLowerCase());
  if (tokens.length > mostWords) return text;
  let righted = text;
  for (const { word, start, end } of tokens.toReversed()) {
    if (word.length < shortestSmall || !/^[a-z]+$/.test(word)) continue;
    if (stopWords.has(word) || noSlips.has(word) || isForm(word, known) || isWord(word)) continue;
    const small = swapped(word).find((each) => stopWordsIn(languages).has(each));
    // In several languages a slip in one is a word of another.
    const meant = small ?? (word.length < shortest ? undefined : nearest(word, looks)) ?? (onScreen && word.length >= shortestName && languages.length === 1 ? nearest(word, names) : undefined); // prettier-ignore
    if (meant !== undefined) righted = righted.slice(0, start) + meant + righted.slice(end);
  }
  return righted;
}

/** "Lights", "lightest", "lighter": a form of a word that goods are called by is no slip. */
function isForm(word: string, known: ReadonlySet<string>): boolean {
  if (known.has(singular(word)) || otherWordsOf(word).length > 0) return true;
  const [stemmed] = /^.{4,}(?=(?:er|est|ing|ed|ly|ish|y)$)/.exec(word) ?? [];
  return stemmed !== undefined && (known.has(stemmed) || known.has(`${stemmed}e`));
}

/** A last s more or less is no slip. */
function singular(word: string): string {
  return word.replace(/s$/, '');
}

/** The one word a slip away; undefined when there is none, or several. */
function nearest(word: string, among: readonly string[]): string | undefined {
  const limit = word.length >= longEnoughForTwo ? 2 : 1;
  const near = among.filter((each) => each[0] === word[0] && editDistance(word, each, limit) <= limit);
  const stems = new Set(near.map(stem));
  // A letter for another in four makes another word: "bark" is no "dark".
  const [meant] = near;
  const isOther = meant !== undefined && meant.length === word.length && word.length < 5 && !isSwapped(word, meant); // prettier-ignore
  return stems.size === 1 && !isOther ? meant : undefined;
}

function swapped(word: string): string[] {
  return Array.from(word.slice(1), (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)); // prettier-ignore
}

function isSwapped(one: string, other: string): boolean {
  return Array.from(one).toSorted().join('') === Array.from(other).toSorted().join('');
}
