import { stopWordsIn } from '../../understanding/goods/stop-words.ts';
import { isStopWord } from './small-words.ts';
import { fold, withoutPrices } from './words.ts';

/** The words of a whole message that may say what is looked for, each with the part it has in the message. */

/** What a word says: the thing itself, what it is for or how it is, or what was only told beside the wish. */
export type Role = 'wish' | 'purpose' | 'story';

export interface SaidWord {
  /** Folded. */
  word: string;
  role: Role;
}

/** After these stands what a thing is for, made of or with: "for", "that", "zum", "pour". */
const purposeBegins: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf('for to in at on with that which who when while because cos cuz since as so if but from by against into under over'),
  de: setOf('fuer fur zum zur mit bei beim im in am auf an wenn weil dass damit ohne gegen aus von vom der die das wo womit'),
  es: setOf('para por con que cuando si porque en sin contra de'),
  fr: setOf('pour avec qui que quand si parce dans sur sous car sans contre de'),
}; // prettier-ignore

/** With one of these a wish is said: what other clauses tell is a story beside it. */
const wishes =
  /(?<!\p{L})(?:(?:i|we)(?:'d| would)? (?:really |just )?(?:need|want|require|like|love)|need|want|looking for|searching for|after|got|have you|do you|any|something|suche|brauche?n?|hatte gern|haette gern|mochte|moechte|will|habt|haben|gibts?|etwas|busco|buscamos|necesito|necesitamos|quiero|queria|quisiera|tienen|teneis|tienes|hay|algo|cherche|cherchons|voudrais|veux|faut|faudrait|avez|auriez|besoin|truc|quelque chose)(?!\p{L})/u;

const clauseEnds = /[.!?;:,\n]+(?!\d)|\s[-–—]\s/u;
const chunk = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/u;
/** More than so many are no wish but a page. */
const mostWords = 32;

/** @param language of the message; English small words are small in all */
export function saidWords(text: string, language: string): SaidWord[] {
  const clauses = withoutPrices(text).toLowerCase().split(clauseEnds).filter((clause) => /\p{L}/u.test(clause)); // prettier-ignore
  const wished = clauses.map((clause) => wishes.test(fold(clause)));
  const isToldBeside = (at: number): boolean => wished.includes(true) && !wished[at] && at < wished.lastIndexOf(true);
  const found = clauses.flatMap((clause, at) => wordsOf(clause, language, isToldBeside(at)));
  const seen = new Set<string>();
  // Who says a thing twice means it the more where it weighs more.
  const byWeight = [...found.filter(({ role }) => role === 'wish'), ...found.filter(({ role }) => role !== 'wish')];
  const kept = new Set(
    byWeight.filter(({ word }) => !seen.has(word) && seen.add(word)).slice(0, mostWords),
  );
  return found.filter((each) => kept.has(each));
}

function wordsOf(clause: string, language: string, isStory: boolean): SaidWord[] {
  const begins = purposeBegins[language] ?? purposeBegins['en']!;
  const stops = stopWordsIn([language === 'en' ? 'en' : (language as 'de')]);
  let role: Role = isStory ? 'story' : 'wish';
  let named = false;
  return (clause.match(chunk) ?? []).flatMap((written): SaidWord[] => {
    const whole = language === 'fr' ? written.replace(elided, '') : written;
    const word = fold(whole.replace(/['’]s$/u, '')).replace(/['’]/g, '');
    if (named && role === 'wish' && begins.has(word)) role = 'purpose';
    const small = stops.has(whole) || stops.has(word) || isStopWord(word, language);
    if (small || (word.length < 2 && !/\d/.test(word))) return [];
    named = true;
    return [{ word, role }];
  });
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
