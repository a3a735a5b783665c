import type { Language } from '../../understanding/understanding.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { plainOrderWords } from '../replies/plain-order-words.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import type { Options } from './choosing-variant.ts';
import { versionWords } from './option-words.ts';
import { versionsIn } from './order-parts.ts';

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
  /** Words that neither it nor ordering explains. */
  strange: readonly string[];
  /** The message without the words of the title. */
  remaining: string;
}

const LINKS =
  /^(?:de|del|du|des|la|le|les|el|los|las|l|d|the|a|an|of|and|y|et|und|for|fur|with|mit|con|avec|in|en|au|aux)$/;
const SHORTEST_MISSPELT = 6;

/** @param text with number words that are no plain count as figures */
export function align(scene: Scene, text: string, product: ShownProduct): Aligned {
  return besideName(scene, text, product, nameIn(text, product));
}

/** Only where a word of the title is said; which is so of few products, and costs little to see. */
export function alignNamed(scene: Scene, text: string, product: ShownProduct): Aligned | undefined {
  const name = nameIn(text, product);
  return name.called > 0 ? besideName(scene, text, product, name) : undefined;
}

/** What of a message is said of the title, and what is not. */
interface Name {
  tokens: readonly string[];
  rest: readonly string[];
  said: ReadonlySet<string>;
  called: number;
}

function nameIn(text: string, { title, brand = '' }: ShownProduct): Name {
  const tokens = text.split(/\s+/);
  const { rest, said } = withoutName(tokens, wordsOf(title), wordsOf(brand));
  return { tokens, rest, said, called: [...said].filter((word) => !LINKS.test(word)).length };
}

function besideName(scene: Scene, text: string, product: ShownProduct, name: Name): Aligned {
  const { tokens, rest, said, called } = name;
  const remaining = rest.join(' ');
  const left = wordsOf(remaining);
  const found = versionsSaid(scene, text, remaining, product);
  const options = withoutCounted(found, { left, tokens, rest });
  const { numbers, others } = leftOver(scene, left, product, options);
  const makers = new Set(wordsOf(product.brand ?? ''));
  const needed = wordsOf(product.title).filter((word) => !LINKS.test(word) && !makers.has(word));
  return {
    product,
    options,
    count: countOf(scene, numbers, left),
    called,
    whole: needed.length > 0 && needed.every((word) => said.has(word)),
    strange: numbers.length > 1 ? [...others, ...numbers.map(String)] : others,
    remaining,
  };
}

/** Each word of the title is said once; what is said again is said of something else. */
function withoutName(
  tokens: readonly string[],
  own: readonly string[],
  makers: readonly string[],
): { rest: string[]; said: Set<string> } {
  const open = [...own, ...makers.filter((word) => !own.includes(word))];
  const said = new Set<string>();
  // The words that are said as they are written come first: a misspelt one must not use up another's place.
  const isTaken = tokens.map((token) => takeWords(token, open, said, (one, other) => one === other));
  const isOwn = tokens.map((token, at) => isTaken[at] === true || takeWords(token, open, said, isNearly));
  return { rest: tokens.filter((_, at) => !isOwn[at]), said };
}

function takeWords(
  token: string,
  open: string[],
  said: Set<string>,
  isSame: (one: string, other: string) => boolean,
): boolean {
  const words = wordsOf(token).filter((word, _, all) => all.length === 1 || !/^s$/.test(word));
  const places = words.map((word) => open.findIndex((each) => isSame(word, each)));
  if (words.length === 0 || places.some((place) => place < 0)) return false;
  if (words.every((word) => LINKS.test(word)) && said.size === 0) return false;
  for (const word of words) {
    const place = open.findIndex((each) => isSame(word, each));
    if (place < 0) return false;
    said.add(open[place]!);
    open.splice(place, 1);
  }
  return true;
}

/** Bent otherwise, or one letter wrong, missing, too many or in its neighbour's place. */
function isNearly(one: string, other: string): boolean {
  if (stem(one) === stem(other)) return true;
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_MISSPELT || long.length - short.length > 1 || /\d/.test(one + other))
    return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from += 1;
  const [longRest, shortRest] = [long.slice(from), short.slice(from)];
  if (long.length > short.length) return longRest.slice(1) === shortRest;
  const isSwapped = longRest[0] === shortRest[1] && longRest[1] === shortRest[0];
  return longRest.slice(1) === shortRest.slice(1) || (isSwapped && longRest.slice(2) === shortRest.slice(2));
}

/** In what the title leaves over; a value that shares a word with the title is looked for in all of it. */
function versionsSaid(scene: Scene, text: string, remaining: string, product: ShownProduct): Options {
  const found = versionsIn(scene, remaining, product);
  const beside = { ...literally(remaining, product, found), ...found };
  const words = wordsOf(text);
  const inAll = Object.entries(versionsIn(scene, text, product)).filter(
    ([name, value]) => !(name in beside) && wordsOf(value).every((word) => words.includes(word)),
  );
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
    const place = values.indexOf(String(value ?? word));
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

/** "A" and "un" are articles; "one" is a count where no figure is. */
const ONE = /^(?:one|once|eins|einmal|uno)$/;

function countOf(scene: Scene, numbers: readonly number[], left: readonly string[]): number | undefined {
  const isOne = left.some((word) => ONE.test(word) && orderWords(scene.memory.language).ones.has(word));
  return numbers[0] ?? (isOne ? 1 : undefined);
}
