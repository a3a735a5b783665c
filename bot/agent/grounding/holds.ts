import type { Clause } from './clause.ts';
import type { Fact } from './ledger.ts';
import { normalise, wordsOf } from './normal.ts';
import { meansSame, partsOf } from './same-words.ts';

/** What a clause claims, and whether a field or sentence speaks of a word. */

/** Beside any other they say nothing further. */
export const LOOSE: ReadonlySet<string> = new Set([
  'made',
  'variants',
  'charge',
  'also',
  'same',
  'included',
  'suitable',
]);

export const claimsOf = ({ concepts }: Clause): string[] => [...concepts].filter((id) => !LOOSE.has(id));

/** Whether a fact speaks of a word, in any form, language or compound. */
export function holds(fact: Fact, word: string): boolean {
  const own = [
    ...fact.words,
    ...(fact.under?.words ?? []),
    ...(fact.about === undefined ? [] : namesIn(fact)),
  ];
  return (
    own.some((known) => meansSame(known, word) || isCompound(word, known, own) || isTail(known, word)) ||
    isMadeOf(word, own)
  );
}

/** Words of a field that its reading took for plain: "Handle", "Size". */
const namesIn = (fact: Fact): string[] => wordsOf(normalise(`${fact.under?.text ?? ''} ${fact.text}`));

/** "Rahmenhalter" of "Halter für den Rahmen": both halves are known. */
function isCompound(word: string, known: string, all: readonly string[]): boolean {
  if (known.length < 4 || word.length < known.length + 3) return known.length >= 7 && word.length >= 4 && known.endsWith(word);
  if (!word.endsWith(known)) return false;
  const head = word.slice(0, word.length - known.length).replace(/(?:s|n|en)$/, '');
  return head.length >= 3 && all.some((each) => each.startsWith(head) || (each.length > 3 && head.startsWith(each)));
} // prettier-ignore

/** "Pot" of an "Übertopf". */
export const isTail = (known: string, word: string): boolean => {
  const tail = partsOf(known)?.[1];
  return tail !== undefined && meansSame(tail, word);
};

/** "Straßenschuh" of a "road shoe". */
function isMadeOf(word: string, own: readonly string[]): boolean {
  const parts = partsOf(word);
  return parts !== undefined && parts.every((part) => own.some((known) => meansSame(known, part)));
}

/** What a choice is called. */
export const CHOICE =
  /^(?:colou?rs?|farben?|colore?s?|couleurs?|sizes?|grossen?|tallas?|tailles?|pointures?)$/;

/** "43 again from March 30": not there now. */
export const LATER =
  /\b(?:again|back|retour|wieder|ab|de nouveau|attendue?s?|vuelve\w*|a partir|desde|from)\b/;
