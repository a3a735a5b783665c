import type { Language, Slots } from '../../understanding/understanding.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { plainOrderWords } from '../replies/plain-order-words.ts';
import type { Scene } from '../scene.ts';
import { stem, tokensOf, wordsOf } from '../words.ts';
import type { Wanted } from './adding.ts';
import type { Options } from './choosing-variant.ts';
import { UNITS, versionWords } from './option-words.ts';
import { figuresOfLetters } from './order-figures.ts';
import { versionsIn } from './order-parts.ts';
import { calledBy, callingIn, nameIn, saysWhole } from './name-in.ts';
import { OF_THOSE } from './order-pieces.ts';
import { sameVersionIn, withoutSameVersion } from './same-version.ts';

/** All the words of a message laid against one product: its title, the versions it comes in, a count, and what is beside. */

export interface Aligned {
  product: ShownProduct;
  options: Options;
  /** The number that is said of it; undefined when none is. */
  count: number | undefined;
  /** How many words of the title are said. */
  called: number;
  /** All that the title says besides the maker's name is said. */
  whole: boolean;
  /** "In the same size": what is said of it that something else has. */
  sameVersion: string;
  /** Words that neither it nor ordering explains. */
  strange: readonly string[];
  /** Those of them that stand beside the name, or between the name and the count before it or its version. */
  within: readonly string[];
  /** The message without the words of the title. */
  remaining: string;
  /** The message with `NAME_STANDS` in place of the words of the title, and what pauses behind them. */
  around: string;
}

/** @param heard with number words that are no plain count as figures */
export function align(scene: Scene, heard: string, product: ShownProduct): Aligned {
  const text = withoutSameVersion(heard);
  const called = calledBy(product);
  const read = tokensOf(text);
  const tokens = read.map(({ written }) => written);
  const { isOwn, said } = nameIn(read, called);
  const rest = tokens.filter((_, at) => !isOwn[at]);
  const remaining = rest.join(' ');
  const left = wordsOf(remaining);
  const found = versionsSaid(scene, text, remaining, product);
  const options = withoutCounted(found, { left, tokens, rest });
  const stuck = figuresOfLetters(text);
  const counting = left.filter((word) => !stuck.has(word));
  const { numbers, others } = leftOver(scene, counting, product, options);
  // The same number said twice is one.
  const strange = new Set(numbers).size > 1 ? [...others, ...numbers.map(String)] : others;
  return {
    product,
    options,
    count:
      countOf(scene, numbers, left) ??
      (OF_THOSE.test(remaining) && left.some((word) => orderWords(scene.memory.language).ones.has(word))
        ? 1
        : undefined),
    called: callingIn(said).length,
    whole: saysWhole(called, said),
    sameVersion: sameVersionIn(heard),
    strange,
    within: strangeWithin(tokens, isOwn, { strange, values: Object.values(options).flatMap(wordsOf) }),
    remaining,
    around: tokens.map((token, at) => (isOwn[at] ? `${NAME_STANDS}${/\p{P}*$/u.exec(token)?.[0] ?? ''}` : token)).join(' '), // prettier-ignore
  };
}

/** How many words of the title are said, and whether all that it says besides the maker's name is. */
export function callingSaid(heard: string, product: ShownProduct): Pick<Aligned, 'called' | 'whole'> {
  const called = calledBy(product);
  const { said } = nameIn(tokensOf(withoutSameVersion(heard)), called);
  return { called: callingIn(said).length, whole: saysWhole(called, said) };
}

export const NAME_STANDS = '#';

/** @param slots what is known of each without its words */
export const wantedOfAligned = (goods: readonly Aligned[], slots: Slots = {}): Wanted[] =>
  goods.map(({ product, options, count = 1, sameVersion }) => ({
    productId: product.productId,
    quantity: count,
    options,
    said: { text: sameVersion, slots, query: '' },
  }));

function strangeWithin(
  tokens: readonly string[],
  isOwn: readonly boolean[],
  { strange, values }: { strange: readonly string[]; values: readonly string[] },
): string[] {
  const [first, last] = [isOwn.indexOf(true), isOwn.lastIndexOf(true)];
  if (strange.length === 0 || first < 0) return [];
  const words = tokens.map(wordsOf);
  const isGoods = (at: number): boolean =>
    (words[at] ?? []).some((word) => values.includes(word) || (at < first && /^x?\d{1,2}$/.test(word)));
  const places = tokens.map((_, at) => at).filter((at) => isGoods(at));
  const [start, end] = [Math.min(first, ...places), Math.max(last, ...places)];
  // Right beside the name a word is part of what it calls: "salt pig lid".
  const from = start === first && !PAUSES.test(tokens[first - 1] ?? '') ? first - 1 : start;
  const to = end === last && !PAUSES.test(tokens[last] ?? '') ? last + 1 : end;
  return words
    .slice(Math.max(0, from), to + 1)
    .flatMap((each) => each.filter((word) => strange.includes(word)));
}

/** Behind such a word another part begins. */
const PAUSES = /[,;:.!?…–)]$/;

/** In what the title leaves over; a value that shares a word with the title is looked for in all of it. */
function versionsSaid(scene: Scene, text: string, remaining: string, product: ShownProduct): Options {
  const found = versionsIn(scene, remaining, product);
  const beside = { ...literally(remaining, product, found), ...found };
  const words = wordsOf(text);
  const inAll = Object.entries(versionsIn(scene, text, product)).filter(
    ([name, value]) => !(name in beside) && wordsOf(value).every((word) => UNITS.has(word) || words.includes(word)),
  ); // prettier-ignore
  return { ...Object.fromEntries(inAll), ...beside };
}

/** Before a version. */
const OF_VERSION = /^(?:in|en|size|taille|talla|grosse)$/;

/** "G", "5": a value of one sign or two, where it stands alone and no other value of its option does. */
function literally(remaining: string, { options }: ShownProduct, found: Options): Options {
  const said = wordsOf(remaining);
  const open = options.filter(({ name, values }) => !(name in found) && values.length > 1);
  return Object.fromEntries(
    open.flatMap(({ name, values }) => {
      const [only, another] = values.filter((value) => {
        const [word = '', ...others] = wordsOf(value);
        const at = said.indexOf(word);
        const isLast = at === said.length - 1 || OF_VERSION.test(said[at - 1] ?? '');
        return others.length === 0 && word.length <= 2 && at >= 0 && isLast;
      });
      return only !== undefined && another === undefined ? [[name, only]] : [];
    }),
  );
}

/** "3 clarinet reeds" of what comes in 2, 3 and 4: a figure alone, before the name, counts. */
function withoutCounted(
  options: Options,
  { left, tokens, rest }: { left: readonly string[]; tokens: readonly string[]; rest: readonly string[] },
): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => {
      if (!/^\d{1,2}$/.test(value) || left.filter((word) => word === value).length !== 1) return true;
      const at = tokens.indexOf(value);
      const next = tokens[at + 1];
      return at < 0 || next === undefined || rest.includes(next);
    }),
  );
}

function leftOver(
  scene: Scene,
  left: readonly string[],
  product: ShownProduct,
  options: Options,
): { numbers: number[]; others: string[] } {
  const { language } = scene.memory;
  const { numbers, big, small, cheaper, dearer } = orderWords(language);
  const ofVersion = new Set(versionWords(scene, product, options));
  const values = Object.values(options).flatMap(wordsOf);
  const counted: number[] = [];
  const others: string[] = [];
  for (const word of left) {
    const value = numbers[word] ?? figureIn(word);
    const place = values.findIndex((each) => each === word || each === String(value ?? word));
    if (place >= 0) values.splice(place, 1);
    else if (value !== undefined) counted.push(value);
    else if (ofVersion.has(stem(word))) continue;
    else if ([big, small, cheaper, dearer].some((measure) => measure.test(word))) others.push(word);
    else if (!isOfOrdering(language, word)) others.push(word);
  }
  return { numbers: counted, others };
}

/** Whether people of the language put such a word around what they order, whatever it is. */
export function isOfOrdering(language: Language, word: string): boolean {
  const { numbers, ones, beside } = orderWords(language);
  return (
    Object.hasOwn(numbers, word) ||
    [beside, ones, catalogueOf(language).words.stopWords, plainOrderWords(language).beside].some((words) =>
      words.has(word),
    )
  );
}

/** "X2" as well. */
function figureIn(word: string): number | undefined {
  const [, figure] = /^x?(\d+)$/.exec(word) ?? [];
  return figure === undefined ? undefined : Number(figure);
}

/** "A" and "un" are articles; "one" is a count where no figure is, and not in "the blue one". */
const ONE = /^(?:one|once|eins|einmal|uno)$/;
const POINTS = /^(?:the|that|this|which)$/;

function countOf(scene: Scene, numbers: readonly number[], left: readonly string[]): number | undefined {
  if (numbers[0] !== undefined) return numbers[0];
  const at = left.findIndex((word) => ONE.test(word) && orderWords(scene.memory.language).ones.has(word));
  return at >= 0 && !left.slice(0, at).some((word) => POINTS.test(word)) ? 1 : undefined;
}
