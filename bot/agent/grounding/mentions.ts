import type { Ledger } from './ledger.ts';
import { normalise, sameStem } from './normal.ts';
import { plainWords } from './plain-words.ts';
import { isCommon } from './same-words.ts';
import type { Subjects } from './subjects.ts';

/** Where a sentence speaks of which product. */
export interface Mention {
  key: string;
  /** Place in the text. */
  at: number;
  /** Written as a name, and no common word. */
  isName: boolean;
}

/** "P-20" is one word. */
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*)?/gu;

const namesOf = (title: string): string[] => (normalise(title).match(WORD) ?? []).map(String);

/** "Brisa Pro" beside a "Brisa Lite": two words of a title, where one would do for neither. */
const pairsOf = (words: string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`).filter((pair) => pair.split(' ').every((each) => each.length > 2)); // prettier-ignore

/** Every product named in `text`, by its title or by a word that only its title holds, in the order of the text. */
export function mentionsIn(text: string, ledger: Ledger): Mention[] {
  const found = allMentionsIn(text, ledger);
  // "The cardigan Brezo is of wool": wool names no jacket that is called so, where something else is named.
  const names = found.filter(({ isName }) => isName);
  return (names.length > 0 ? names : found).filter(({ key }, index, all) => key !== all[index - 1]?.key);
}

/** The same, with everyday words that stand in one title only: "with the adapter". */
export function allMentionsIn(text: string, ledger: Ledger): Mention[] {
  const titles = [...ledger.titles].map(([key, title]) => ({ key, words: namesOf(title) }));
  const found: Mention[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const said = normalise(word);
    if (said.length < 3 || plainWords.has(said)) continue;
    const of = titles.filter(({ words }) => words.some((known) => known.length > 2 && namedBy(said, known)));
    // A word of several titles names none of them.
    if (of.length === 1)
      found.push({ key: of[0]!.key, at: index, isName: /^\p{Lu}/u.test(word) && !isCommon(said) });
  }
  for (const { key, words } of titles)
    for (const pair of pairsOf(words)) {
      const at = normalise(text).indexOf(pair);
      if (at >= 0 && titles.filter((each) => each.words.join(' ').includes(pair)).length === 1)
        found.push({ key, at, isName: true });
    }
  return found.sort((one, other) => one.at - other.at);
}

/** A name of three letters is itself alone: "Ole", not "Olive". A part of a long word will do: "Bahn" of "Holzeisenbahn". */
const namedBy = (said: string, known: string): boolean =>
  said === known ||
  (said.length > 4 && known.length > 4 && sameStem(said, known)) ||
  (said.length > 3 &&
    known.length > said.length + 2 &&
    (known.endsWith(said) || known.endsWith(said.replace(/s$/, '')))) ||
  (known.length > 4 && said.length > known.length + 3 && said.startsWith(known));

/** "La lampe Bogen", "the Kiesel pot": what kind of thing has the name. */
const KIND_BEFORE = /\b(?:der|die|das|den|dem|el|la|los|las|le|les|l')[ ]?[a-z-]{4,} (?=it\b)/g;
const KIND_BEHIND =
  /(?<=\bthe it )(?!is|has|was|can|will|comes|costs|fits|with|from|only|also|does|should|would)[a-z]{3,} (?=is\b|has\b|comes\b|costs\b|measures\b|weighs\b|can\b|should\b|will\b|would\b)/g;

/** The text without the words that only name what is spoken of. */
export const withoutNames = (text: string, keys: Subjects, ledger: Ledger): string =>
  withoutTitleWords(text, keys, ledger).replaceAll(/ {2,}/g, ' ').replace(KIND_BEFORE, ' ').replace(KIND_BEHIND, ' '); // prettier-ignore

function withoutTitleWords(text: string, keys: Subjects, ledger: Ledger): string {
  const titles = [...keys].map((key) => ledger.titles.get(key) ?? '').map(namesOf);
  return text.replace(WORD, (word) => {
    const said = normalise(word);
    if (said.length < 3 || plainWords.has(said)) return word;
    return titles.some((words) => words.some((known) => known.length > 2 && namedBy(said, known)))
      ? ' it '
      : word;
  });
}
