import { stopWordsIn } from '../../understanding/goods/stop-words.ts';
import { isStopWord } from './small-words.ts';
import { fold, named as withNames, withoutPrices } from './words.ts';

/** The words of a whole message that may say what is looked for, each with the part it has in the message. */

/** What a word says: the thing itself, what it is for or how it is, what was only told beside the wish, or what is not wanted. */
export type Role = 'wish' | 'purpose' | 'story' | 'refused';

export interface SaidWord {
  /** Folded. */
  word: string;
  role: Role;
  /** Whether what it is for or how it is follows: then it names the thing. */
  head: boolean;
}

/** After these stands what a thing is for, made of or with: "for", "that", "zum", "pour". */
const purposeBegins: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf('for to in at on with that which who when while because cos cuz since as so if but from by against into under over'),
  de: setOf('fuer fur furs fuers furn fuern zum zur mit bei beim im in am auf an wenn weil dass damit ohne gegen aus von vom der die das wo womit'),
  es: setOf('para por con que cuando si porque en sin contra de'),
  fr: setOf('pour avec qui que quand si parce dans sur sous car sans contre de'),
}; // prettier-ignore

/** With one of these a wish is said: what was told in the clauses before it is a story. */
const wishes =
  /(?<!\p{L})(?:need|needs|looking for|searching for|(?:do|whether|if) you (?:have|sell|stock|do|carry)|after an?|have you got|(?:would|d) (?:really )?(?:love|like)|suche|suchen|brauche?n?|habt ihr|haben sie|gibts?|verkauf(?:en|t)|fuhren|hatte|busco|buscamos|necesito|necesitamos|tienen|teneis|venden|quiero|quisiera|encantaria|gustaria|cherche|cherchons|faut|faudrait|avez[- ]vous|vendez|voudrais|aimerais|besoin)(?!\p{L})/u;

/** Of whom or what a clause tells that is no part of a wish. */
const tells =
  /^\P{L}*(?:(?:and|but|und|aber|y|pero|et|mais|because|since|weil|denn|porque|car) )?(?:(?:my|our|his|her|their|mein|unser|meine|unsere|mi|mis|nuestr[oa]s?|mon|ma|mes|notre|nos) \p{L}+ (?:is|are|has|have|keeps?|gets?|ist|sind|hat|haben|es|son|esta|estan|tiene|tienen|est|sont|a|ont)|(?:she|he|they|we|i|sie|er|wir|ich|ella|elle|il|ils|elles)['’]?(?:s|re|m|ve)? (?:\p{L}+ )?\p{L})/u;

/** The next telling word is not wanted, unless only its degree is: "not too big". */
const refusing: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf('no not without except non isnt dont doesnt arent wont cant never instead'),
  de: setOf('ohne nicht kein keine keinen keiner nix ausser'),
  es: setOf('sin no nada excepto ni'),
  fr: setOf('sans pas ni sauf aucun aucune'),
};
const degrees = setOf('too so very only just zu so nur muy tan demasiado solo trop tres si seulement');
/** Words between a refusal and what is refused. */
const farthest = 4;

const clauseEnds = /[.!?;:,\n]+(?!\d)|\s[-–—]\s/u;
const chunk = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
/** What something may cost is a limit, and no word of it. */
const amounts =
  /[$€£]\s?\d[\d\s.,\u00a0\u202f]*|\d[\d\s.,\u00a0\u202f]*(?:€|\$|£|(?:euros?|eur|dollars?|dolares|pounds?|quid)(?!\p{L}))/giu;
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/u;
const order: readonly Role[] = ['refused', 'wish', 'purpose', 'story'];
/** More than so many are no wish but a page. */
const mostWords = 32;

/** @param language of the message; English small words are small in all */
export function saidWords(text: string, language: string): SaidWord[] {
  const clauses = withNames(withoutPrices(text).replace(amounts, ' ')).toLowerCase().split(clauseEnds).filter((clause) => /\p{L}/u.test(clause)); // prettier-ignore
  const wished = clauses.map((clause) => wishes.test(fold(clause)));
  // "She's always cold", "our bedroom is a closet": who tells of somebody behind the wish names no other thing.
  const isToldBeside = (at: number): boolean =>
    wished.includes(true) && !wished[at] && (at < wished.lastIndexOf(true) || tells.test(fold(clauses[at]!)));
  const found = clauses.flatMap((clause, at) => wordsOf(clause, language, isToldBeside(at)));
  const seen = new Set<string>();
  // What is refused once is not wanted where it is said again; else a word counts where it weighs most.
  const firmest = order.flatMap((role) => found.filter((each) => each.role === role));
  const kept = new Set(firmest.filter(({ word }) => !seen.has(word) && seen.add(word)).slice(0, mostWords));
  return found.filter((each) => kept.has(each));
}

/** Of words to look for those that the message does not only tell beside its wish. */
export function withoutStory(text: string, said: string, language: string): string {
  const story = new Set(
    saidWords(said, language).flatMap(({ word, role }) => (role === 'story' ? [word] : [])),
  );
  return text.split(/\s+/).filter((word) => !story.has(fold(word.replace(/['’]s$/u, '')))).join(' '); // prettier-ignore
}

function wordsOf(clause: string, language: string, isStory: boolean): SaidWord[] {
  const begins = purposeBegins[language] ?? purposeBegins['en']!;
  const stops = stopWordsIn([language === 'en' ? 'en' : (language as 'de')]);
  const refuse = refusing[language] ?? refusing['en']!;
  const said: SaidWord[] = [];
  let role: Role = isStory ? 'story' : 'wish';
  let refusedFor = 0;
  for (const written of clause.match(chunk) ?? []) {
    const whole = language === 'fr' ? written.replace(elided, '') : written;
    const word = fold(whole.replace(/['’]s$/u, '')).replace(/['’]/g, '');
    const last = said.at(-1);
    if (last && role === 'wish' && begins.has(word)) {
      role = 'purpose';
      last.head = last.role === 'wish';
    }
    if (refuse.has(word)) {
      refusedFor = farthest;
      continue;
    }
    refusedFor = degrees.has(word) ? 0 : refusedFor - 1;
    if (stops.has(whole) || stops.has(word) || isStopWord(word, language)) continue;
    if (word.length < 2 && !/\d/.test(word)) continue;
    const isCount = role === 'wish' && /^\d{1,2}$/u.test(word);
    said.push({ word, role: refusedFor > 0 ? 'refused' : isCount ? 'purpose' : role, head: false });
    refusedFor = 0;
  }
  return said;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
