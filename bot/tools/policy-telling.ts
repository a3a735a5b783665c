import type { IndexedPassage } from './policy-passages.ts';
import { asksFor } from './policy-ranking.ts';
import type { Question } from './policy-ranking.ts';
import type { Unit } from './policy-units.ts';
import { wordsOfPassage } from './policy-words.ts';

/** What of a passage answers a question: its sentences, list items and rows are weighed like passages. */

/** As much as two sentences of some length, in characters: a passage of that is told whole, exceptions and all. */
const TOLD_WHOLE = 200;
/** Most that is told of a longer one, in characters; all of it where it is but three sentences. */
const MOST_TOLD = 320;
/** "Within the United States we do.": what answers a heading in few words, in characters. */
const SHORT_ANSWER = 60;
const OF_HEADING = 0.3;
const ASPECT = 1.6;
const SAME_TOPIC = 4;
/** A word that says little by itself, said as it stands there. */
const SMALL_WORD = 0.25;
/** What is told besides the best answers nearly as well. */
const NEARLY = 0.6;

/**
 * @param isFurther the passage was told before: nothing but what answers this is told
 * @returns of a short passage all of it; of a longer one what answers the question best, with what it goes on from and
 * the exception that follows, in the order of the page
 */
export function toldOf(
  { passage, units, heading }: IndexedPassage,
  asked: Question,
  firstUnit: number,
  { isFurther = false }: { isFurther?: boolean } = {},
): string {
  const whole = passage.text.replace(/\s+/g, ' ').trim();
  const isFew = units.length <= MOST_UNITS && units.every(({ isSentence }) => isSentence);
  const isShort = units.length <= 2 || whole.length <= (isFew ? MOST_TOLD : TOLD_WHOLE);
  if (isShort && !isFurther) return whole;
  const all = units.map((unit, at) => worthOf(unit, asked, heading, firstUnit + at));
  const ofRegion = units.map(({ text }) => namesRegion(text, asked));
  // Of Inverness the row on the Highlands tells, and no other.
  const worths = ofRegion.includes(true) ? all.map((worth, at) => (ofRegion[at] ? worth : 0)) : all;
  const most = Math.max(...worths);
  const best = most > 0 ? worths.indexOf(most) : 0;
  const told = new Set([best]);
  const fits = (at: number): boolean =>
    at >= 0 && at < units.length && lengthOf(units, [...told, at]) <= MOST_TOLD;
  for (let at = best; at > 0 && GOES_ON.test(units[at]!.text) && units[at]!.isSentence; at -= 1)
    told.add(at - 1);
  if (best > 0 && units[0]!.isSentence && units[0]!.text.length <= SHORT_ANSWER && worths[0]! > 0)
    told.add(0);
  for (let at = best + 1; RESTRICTS.test(units[at]?.text ?? '') && units[at]!.isSentence; at += 1)
    told.add(at);
  const others = [...worths.keys()].filter((at) => worths[at]! >= most * NEARLY).toSorted((one, other) => worths[other]! - worths[one]!); // prettier-ignore
  for (const at of others) if (told.size < MOST_UNITS && fits(at)) told.add(at);
  // Alone, half of what a sentence says may be missing.
  if (
    !isFurther &&
    told.size === 1 &&
    units[best]!.isSentence &&
    units[best + 1]?.isSentence &&
    fits(best + 1)
  )
    told.add(best + 1);
  return joined(
    units,
    [...told].toSorted((one, other) => one - other),
  );
}

const MOST_UNITS = 3;

/** @param headed what all of the passage is about: it chooses none of its sentences */
function worthOf(
  { words: has, topics: own }: IndexedPassage['units'][number],
  { words, aspects, stems, topics }: Question,
  headed: ReadonlySet<string>,
  unit: number,
): number {
  let worth = ASPECT * aspects.length * asksFor(aspects, has);
  for (const { rarity, units, term } of words)
    worth += rarity * units[unit]! * (headed.has(term) ? OF_HEADING : 1);
  for (const stem of new Set(stems)) if (has.has(stem)) worth += SMALL_WORD;
  let common = 0;
  for (const [topic, likeness] of topics)
    common = Math.max(common, Math.sqrt(likeness * (own.get(topic) ?? 0)));
  return worth + SAME_TOPIC * common;
}

/** "How long to Inverness": whether a text tells of the Highlands. */
export function namesRegion(text: string, { words }: Pick<Question, 'words'>): boolean {
  const asked = words.filter(({ isRegion }) => isRegion === true);
  if (asked.length === 0) return false;
  const said = new Set(wordsOfPassage(text));
  return asked.some(({ term, others }) => [term, ...others].some((word) => said.has(word)));
}

const lengthOf = (units: readonly Unit[], told: readonly number[]): number =>
  told.reduce((sum, at) => sum + units[at]!.text.length + 1, 0);

/** Items of one list after what leads to them. */
function joined(units: readonly Unit[], told: readonly number[]): string {
  const parts = told.map((at, index) => {
    const { text, lead, isSentence } = units[at]!;
    const isLed = index > 0 && units[told[index - 1]!]!.lead === lead;
    const said = isSentence ? text : text.replace(/[,;]?$/, index < told.length - 1 ? ';' : '');
    return lead === '' || isLed ? said : `${lead} ${said}`;
  });
  return parts.join(' ').replace(/([.!?]);/g, '$1');
}

/** Begins with a word that needs the sentence before. */
const GOES_ON =
  /^(?:then|after that|that|this|it|they|these|those|there|danach|dann|das|dies|diese|sie|es|er|dort|dabei|dazu|después|luego|eso|esto|esta|este|allí|ensuite|puis|cela|ça|il|elle|ils|elles|alors)(?!\p{L})/iu;
/** Begins with what holds not for all that was said before. */
const RESTRICTS =
  /^(?:not|but|except|however|only|unless|exceptions?|excluded|nicht|aber|außer|jedoch|ausgenommen|ausnahmen?|nur|salvo|excepto|pero|no|solo|sólo|sauf|mais|hors|except[ée]|uniquement|cependant|ne )(?!\p{L})/iu;
