import { stem, wordsOf } from '../words.ts';
import { UNITS } from './option-words.ts';

/** Which words of a message are those of a title. */

export const LINKS =
  /^(?:de|del|du|des|la|le|les|el|los|las|l|d|the|a|an|of|and|y|et|und|for|fur|with|mit|con|avec|in|en|au|aux)$/;
const SHORTEST_MISSPELT = 6;

/** Each word of the title is said once; what is said again is said of something else. */
export function nameIn(
  tokens: readonly string[],
  own: readonly string[],
  makers: readonly string[],
): { isOwn: boolean[]; said: Set<string> } {
  const open = [...own, ...makers.filter((word) => !own.includes(word))];
  const said = new Set<string>();
  const isExact = (one: string, other: string): boolean => one === other;
  // The words that are said as they are written come first: a misspelt one must not use up another's place. Before
  // them those that stand together: of "a cat cafe" and "a cat backpack" the second is the name.
  const pair = tokens.findIndex((token, at) => isPair(token, tokens[at + 1] ?? '', open));
  const together = tokens.map(
    (token, at) => pair >= 0 && at >= pair && takeWords(token, open, said, isExact),
  );
  const isTaken = tokens.map((token, at) => together[at] === true || takeWords(token, open, said, isExact));
  const isOwn = tokens.map((token, at) => isTaken[at] === true || takeWords(token, open, said, isNearly));
  return { isOwn, said };
}

const isPair = (one: string, next: string, own: readonly string[]): boolean =>
  [one, next].every((token) => wordsOf(token).some((word) => !LINKS.test(word) && own.includes(word)));

/** Takes the words of a token out of those of a title that are still open; false where one is not among them. */
export function takeWords(
  token: string,
  open: string[],
  said: Set<string>,
  isSame: (one: string, other: string) => boolean = isNearly,
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

/** The words of a title that call it; "5 lb" alone calls nothing by its name. */
export function callingIn(said: ReadonlySet<string>): string[] {
  const words = [...said].filter((word) => !LINKS.test(word));
  return words.every((word) => /^[\d.,]+$/.test(word) || UNITS.has(word)) ? [] : words;
}
