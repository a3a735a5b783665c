import type { Language } from '../../understanding/understanding.ts';
import type { Aspect, Unit } from '../replies/aspects/index.ts';
import { fold } from '../words.ts';
import { aspectsOfLabel, aspectsTold } from './aspects-asked.ts';
import type { Candidate } from './candidates.ts';
import { unitsTold } from './figures.ts';
import { has } from './related.ts';
import type { Question } from './question.ts';

/** How surely a field or sentence tells of an aspect that is asked for. */

const OF_LABEL = 0.95;
const OF_SENTENCE = 0.8;
const OF_VALUE = 0.85;
const WITHOUT_FIGURE = 0.5;
const TELLS_OF_IT = 0.85;

/** How surely it tells of what is asked for. */
export function aspectShared(question: Question, candidate: Candidate, language: Language): number {
  const { aspects } = question;
  let best = 0;
  for (const [aspect, sure] of aspects)
    best = Math.max(best, sure * shareOf(aspect, question, candidate, language));
  return best;
}

/** By what a field is called, by what its value tells, and by the measure in it. */
function shareOf(aspect: Aspect, question: Question, candidate: Candidate, language: Language): number {
  if (candidate.kind !== 'fact') return ofSentence(aspect, question, candidate, language);
  const { wantsFigure, said } = question;
  const { label, value } = candidate;
  const told = aspectsTold(value, language).get(aspect) ?? 0;
  const measured = isMeasured(aspect, value);
  const ofLabel = aspectsOfLabel(label);
  const lacks = aspect.unit !== undefined && !measured;
  const byLabel = ofLabel.includes(aspect)
    ? OF_LABEL * (lacks ? (wantsFigure ? WITHOUT_FIGURE : 0.85) : 1)
    : 0;
  const general = GENERAL.test(fold(label));
  const byValue = (general ? OF_VALUE : OF_VALUE * 0.8) * told * (lacks && wantsFigure ? WITHOUT_FIGURE : 1);
  // "Large: 91 x 58 cm", of how big the large one is.
  const named = ofLabel.length === 0 && said.some((word) => has(candidate.called, word));
  const byMeasure = measured && (general || named) ? measureShare(aspect, value, named) : 0;
  return Math.max(byLabel, byValue, byMeasure);
}

function measureShare(aspect: Aspect, value: string, named: boolean): number {
  if (aspect.limit && LIMIT.test(fold(value))) return 0.8;
  if (aspect.limit || aspect.unit === 'count') return 0;
  return named ? 0.65 : 0.55;
}

function isMeasured({ unit }: Aspect, text: string): boolean {
  return unit !== undefined && (unitsTold(text).has(unit) || (COUNTED.includes(unit) && BARE.test(text)));
}

/** By the words for it, by what it goes with, and by a measure that can be of nothing else. */
function ofSentence(aspect: Aspect, question: Question, candidate: Candidate, language: Language): number {
  if (candidate.kind === 'fact') return 0;
  const { wantsFigure, partners, aspects, said } = question;
  const told = aspectsTold(candidate.text, language);
  const own = Math.max(told.get(aspect) ?? 0, aspect.tells?.test(candidate.text) ? TELLS_OF_IT : 0);
  const measured = isMeasured(aspect, candidate.text);
  if (aspect.ofPartner && partners.length > 0) {
    const named = partners.some((word) => has(candidate.words, word) || begins(candidate.words, word));
    return named ? OF_SENTENCE * Math.max(own, NAMING_PARTNER) : 0;
  }
  const lacks = aspect.unit !== undefined && !measured && wantsFigure;
  const byWords = OF_SENTENCE * own * (lacks ? WITHOUT_FIGURE : 1);
  const { unit } = aspect;
  if (!unit || !unitsTold(candidate.text).has(unit)) return byWords;
  // "1 h 50 on full" tells how long it lasts on full power.
  const speaksOfIt = wantsFigure && unit !== 'count' && said.some((word) => has(candidate.words, word));
  if (!BY_MEASURE.includes(unit) && !speaksOfIt) return byWords;
  // "Kilos" alone speak of no load.
  const limited = LIMIT.test(fold(candidate.text));
  const ofOther = [...told.keys()].some(
    (each) =>
      !aspects.has(each) &&
      !each.general &&
      ((each.unit === unit && (!each.limit || limited)) || each.name === 'pets'),
  );
  return ofOther ? byWords : Math.max(byWords, OF_MEASURE);
}

/** "macOS" of a Mac. */
function begins(words: readonly string[], said: string): boolean {
  return said.length === SHORTEST && words.some((word) => word.startsWith(said) && word.length <= MOST_MORE);
}

const SHORTEST = 3;
const MOST_MORE = 5;
const NAMING_PARTNER = 0.7;
/** "About thirty centimetres beak to tail" tells how big it is without a word for that. */
const OF_MEASURE = 0.68;
/** What a sentence measures in these is hardly anything but what is asked for. */
const BY_MEASURE: readonly Unit[] = ['mass', 'length', 'temperature', 'volume', 'people', 'age'];

/** What may be told under it is of any kind. */
export const GENERAL =
  /^(?:compat|details?|specs?|specification|features?|info|notes?|passend|geeignet|eigenschaft|merkmal|hinweis|compatib|caracter|detalles|apto|convient|caracteristiques|suitable|good to know|description)/u;
export const LIMIT =
  /(?<!\p{L})(?:up to|max|maximum|limit|holds?|supports?|at most|under|bis|maximal|hochstens|tragt|hasta|maximo|soporta|jusqu|maxi|supporte|porte)(?!\p{L})/u;
const BARE = /^\W*(?:\d+|one|two|three|four|five|six|eight|ten|twelve)\b/u;
const COUNTED: readonly Unit[] = ['people', 'count', 'age'];
