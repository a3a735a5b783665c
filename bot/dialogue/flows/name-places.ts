import type { Language } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import { placeOfIt } from '../said-of-it.ts';
import { wordsAsking } from './question-kind.ts';

/** Where in a message the words stand that may name a thing. */

/** How far behind "the" a name reaches. */
const REACH = 4;
/** A word that stands elsewhere in the message names little. */
const ELSEWHERE = 0.2;
/** Who tells a story first asks in its last part. */
const LAST_PART = 1.3;
const STORY = 12;

/** How much each word of the message may be of a thing's name: fully behind "the", hardly elsewhere. */
export function placesIn(scene: Scene, called: ReadonlySet<string>): Map<string, number> {
  const { pointing, beside, big, small, places, numbers } = orderWords(scene.memory.language);
  const { stopWords } = catalogueOf(scene.memory.language).words;
  const asking = new Set([...wordsAsking(scene), ...wordsOf(slotsOf(scene).fact ?? '').map(stem)]);
  const shares = new Map<string, number>();
  // "And for Quiet Hours?", right after something was asked of another: the name needs no article.
  let reach = asksOnShortly(scene) ? REACH + 1 : 0;
  const itAt = placeOfIt(scene);
  let afterIt = false;
  // "Il y a" and "gibt es" point at nothing.
  const text = scene.turn.text.replace(THERE_IS, ' ');
  const saysItAgain = scene.memory.language === 'fr' && SAID_BEHIND.test(text);
  const begins = text.replace(/[\s.!?]+$/u, '').lastIndexOf(',');
  let at = 0;
  for (const spoken of text.split(/(?<=[\s,;:.!?¿'’-])/u)) {
    for (const word of wordsOf(spoken)) {
      // "Does it fit the small kettle" is asked of it, whatever kettle stands behind.
      afterIt ||= !saysItAgain && (PRONOUN[scene.memory.language].test(word) || at >= itAt);
      if (pointing.test(`${word} `) || CONTRACTED.test(word) || /^[ld]['’]/iu.test(spoken)) reach = REACH + 1;
      // "El juego de destornilladores de 8 piezas" is as long a name as "the 8 piece screwdriver set".
      if (reach > 0 && !LINKS.test(word)) reach -= 1;
      if (IS.test(word)) reach = 0;
      const stemmed = stem(word);
      const measures = [big, small, ...places].some((pattern) => pattern.test(word));
      const isBeside = beside.has(word) && (measures || !called.has(stemmed) || reach === 0);
      // "The View 4K": a figure that things are called by is a name behind "the".
      const isName = reach > 0 && /\d\p{L}/u.test(spoken) && called.has(stemmed);
      // "Cuál de los dos" counts, whatever comes "con dos baterías".
      const figure = (/^\d/.test(word) || word in numbers) && !isName;
      const isSmall = isBeside || stopWords.has(word) || figure || asking.has(stemmed);
      const inLast = wordsOf(text).length > STORY && at >= begins ? LAST_PART : 1;
      const share = isSmall ? 0 : reach > 0 && !afterIt ? inLast : ELSEWHERE;
      shares.set(stemmed, Math.max(shares.get(stemmed) ?? 0, share));
    }
    if (/[,;:.!?¿]/u.test(spoken)) reach = 0;
    if (/[.!?]\s/u.test(spoken)) afterIt = false;
    at += spoken.length;
  }
  return shares;
}

/** Whether it says "the", "that" or "this" at all. */
export function pointsAtSome(scene: Scene): boolean {
  const { text } = scene.turn;
  const { pointing } = orderWords(scene.memory.language);
  return pointing.test(text) || wordsOf(text).some((word) => CONTRACTED.test(word));
}

export function asksOnShortly(scene: Scene): boolean {
  const { goesOn, turnsTo } = catalogueOf(scene.memory.language).words;
  const text = lastSentence(scene.turn.text);
  const isNext = goesOn.test(text) || turnsTo.test(text);
  return isNext && scene.memory.asked !== undefined && wordsOf(text).length <= REACH + 1;
}

/** "Ok, not that one then. And in the Velvet?" */
export const lastSentence = (text: string): string =>
  text.split(/(?<=[.!])\s+/u).findLast((each) => /\p{L}/u.test(each)) ?? text;

/** "Il est bio votre cahors ?": the pronoun is the thing behind. */
const SAID_BEHIND =
  /^\P{L}*(?:et )?(?:il|elle|ils|elles) (?:est|sont|a|ont) (?!.*(?:avec|dans|sur|pour|chez|sous|sans|que|mieux) ).{2,40} (?:l[ea]s?|v(?:otre|os)|ce(?:t|tte|s)?) \p{L}/iu;
const LINKS = /^(?:de|del|du|des|d|\d+)$/;
/** What is said of the thing stands behind it: "can that bowl go in the microwave". */
const IS =
  /^(?:is|are|was|goes?|comes?|can|fits?|works?|has|have|ist|sind|geht|gehen|kommt|kommen|passt|passen|hat|haben|kann|darf|muss|es|son|esta|estan|viene|vienen|sirve|cabe|lleva|tiene|tienen|funciona|puede|est|sont|va|vont|passe|tient|peut|marche)$/;
/** "Im Kuschelbär", "del taladro": an article is in it. */
const CONTRACTED = /^(?:im|vom|beim|zum|zur|ins|del|al)$/;
const THERE_IS = /(?<!\p{L})(?:y[ -]a[ -]t[ -]il|il y a|gibt(?:'s| es)|es gibt)(?!\p{L})/giu;
const PRONOUN: Readonly<Record<Language, RegExp>> = {
  en: /^(?:it|they|them)$/,
  de: /^(?:er|es|ihn|davon)$/,
  es: /^lo$/,
  fr: /^(?:ca|il|elle|ils|elles)$/,
};
