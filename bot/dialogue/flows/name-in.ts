import { keptReading } from '../kept-readings.ts';
import type { ShownProduct } from '../memory.ts';
import { wordsWithStems } from '../words.ts';
import type { Token, Word } from '../words.ts';
import { UNITS } from './option-words.ts';

/** Which words of a message are those of a title. */

export const LINKS =
  /^(?:de|del|du|des|la|le|les|el|los|las|l|d|the|a|an|of|and|y|et|und|for|fur|with|mit|con|avec|in|en|au|aux)$/;
const SHORTEST_MISSPELT = 6;

/** All that a product is called by. */
interface Called {
  own: readonly string[];
  /** What the title says besides links and the maker's name. */
  needed: readonly string[];
  /** The words of the title, then those of the maker. */
  all: readonly Word[];
  stems: ReadonlySet<string>;
  /** Those that are long enough to be misspelt. */
  long: readonly string[];
}

const SIDES = '\n';

const calledIn = keptReading((sides): Called => {
  const [title = [], brand = []] = sides.split(SIDES).map(wordsWithStems);
  const own = title.map(({ word }) => word);
  const makers = brand.map(({ word }) => word);
  const all = [...title, ...brand.filter(({ word }) => !own.includes(word))];
  return {
    own,
    needed: own.filter((word) => !LINKS.test(word) && !makers.includes(word)),
    all,
    stems: new Set(all.map(({ stemmed }) => stemmed)),
    long: all.flatMap(({ word }) => (isLong(word) ? [word] : [])),
  };
});

export const calledBy = ({ title, brand = '' }: Pick<ShownProduct, 'title' | 'brand'>): Called =>
  calledIn(title + SIDES + brand);

/** Whether a word of it may be one of the name: most messages name none of what they are laid against. */
export const mayBeOf = ({ words }: Token, { stems, long }: Called): boolean =>
  words.some(
    ({ word, stemmed }) =>
      stems.has(stemmed) || (isLong(word) && long.some((other) => isMisspelt(word, other))),
  );

/** What of a message calls the product, and at which places. */
export interface NameSaid {
  isOwn: readonly boolean[];
  said: ReadonlySet<string>;
}

/** Each word of the title is said once; what is said again is said of something else. */
export function nameIn(tokens: readonly Token[], called: Called): NameSaid {
  const mayBe = tokens.map((token) => mayBeOf(token, called));
  const said = new Set<string>();
  if (!mayBe.includes(true)) return { isOwn: mayBe, said };
  const open = [...called.all];
  const isExact = (one: Word, other: Word): boolean => one.word === other.word;
  // The words that are said as they are written come first: a misspelt one must not use up another's place. Before
  // them those that stand together: of "a cat cafe" and "a cat backpack" the second is the name.
  const pair = tokens.findIndex((token, at) => mayBe[at] === true && isPair(token, tokens[at + 1], open));
  const together = tokens.map((token, at) => pair >= 0 && at >= pair && takeWords(token, open, said, isExact));
  const isTaken = tokens.map((token, at) => together[at] === true || takeWords(token, open, said, isExact));
  const isOwn = tokens.map((token, at) => isTaken[at] === true || (mayBe[at] === true && takeWords(token, open, said)));
  return { isOwn, said };
} // prettier-ignore

const isPair = (one: Token, next: Token | undefined, own: readonly Word[]): boolean =>
  [one, next].every((token) =>
    token?.words.some(({ word }) => !LINKS.test(word) && own.some((each) => each.word === word)),
  );

/** Takes the words of a token out of those of a title that are still open; false where one is not among them. */
export function takeWords(
  { words: all }: Token,
  open: Word[],
  said: Set<string>,
  isSame: (one: Word, other: Word) => boolean = isNearly,
): boolean {
  const words = all.length === 1 ? all : all.filter(({ word }) => word !== 's');
  if (words.length === 0 || words.some((word) => !open.some((each) => isSame(word, each)))) return false;
  if (said.size === 0 && words.every(({ word }) => LINKS.test(word))) return false;
  for (const word of words) {
    const place = open.findIndex((each) => isSame(word, each));
    if (place < 0) return false;
    said.add(open[place]!.word);
    open.splice(place, 1);
  }
  return true;
}

/** Bent otherwise, or one letter wrong, missing, too many or in its neighbour's place. */
const isNearly = (one: Word, other: Word): boolean =>
  one.stemmed === other.stemmed ||
  (isLong(one.word) && isLong(other.word) && isMisspelt(one.word, other.word));

/** A short word or a figure with a letter wrong is another. */
const isLong = (word: string): boolean => word.length >= SHORTEST_MISSPELT && !/\d/.test(word);

/** @param one a long word, as is the other */
function isMisspelt(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from += 1;
  const [longRest, shortRest] = [long.slice(from), short.slice(from)];
  if (long.length > short.length) return longRest.slice(1) === shortRest;
  const isSwapped = longRest[0] === shortRest[1] && longRest[1] === shortRest[0];
  return longRest.slice(1) === shortRest.slice(1) || (isSwapped && longRest.slice(2) === shortRest.slice(2));
}

/** The words of a title that call it; "5 lb" alone calls nothing by its name. */
export function callingIn(said: ReadonlySet<string>): string[] {
  if (said.size === 0) return [];
  const words = [...said].filter((word) => !LINKS.test(word));
  return words.every((word) => /^[\d.,]+$/.test(word) || UNITS.has(word)) ? [] : words;
}

/** Whether all is said that the title says besides the maker's name. */
export const saysWhole = ({ needed }: Called, said: ReadonlySet<string>): boolean =>
  needed.length > 0 && needed.every((word) => said.has(word));
