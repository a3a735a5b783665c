import type { ProductDetails } from '../../tools/results.ts';
import type { Language } from '../../understanding/understanding.ts';
import { soughtWords } from '../flows/sought-words.ts';
import type { Aspect, Unit } from '../replies/aspects/index.ts';
import type { Scene } from '../scene.ts';
import { allergenWords, fold } from '../words.ts';
import { aspectsIn, aspectsOfLabel, aspectsTold } from './aspects-asked.ts';
import type { Weights } from './aspects-asked.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { unitsIn, unitsTold } from './figures.ts';

/**
 * Which of all that the store says of a product answers a question: every field and sentence is weighed by the words it
 * shares with it, by whether it tells of the aspect that is asked for, and by whether it holds such a value.
 */

export interface Ranked {
  candidate: Candidate;
  /** 0–1; above `ENOUGH` it answers. */
  score: number;
  /** What of it the words shared make up, and what being of the aspect asked for. */
  byWords: number;
  byAspect: number;
}

/** Below it, the store does not say. */
export const ENOUGH = 0.42;
/** What a question wants. */
export interface Question {
  said: readonly string[];
  alsoCalled: readonly string[];
  aspects: Weights;
  units: ReadonlySet<Unit>;
  /** What is to be counted: "how many metres are in one". */
  counted: ReadonlySet<Unit>;
  wantsFigure: boolean;
  ofSafety: boolean;
  /** What may be in food that was named: no sentence that does not name it answers. */
  allergens: readonly string[];
}

const IN_VALUE = 0.8;
const ALSO_CALLED = 0.6;
const UNKNOWN_WORD = 0.45;
const OF_LABEL = 0.95;
const OF_SENTENCE = 0.8;
const OF_VALUE = 0.85;
const WITHOUT_FIGURE = 0.5;
const WORDS = 0.8;
const OF_TEXT = 0.92;
const SAME_UNIT = 0.12;
/** Who names a measure is told what most of it may be. */
const BOUNDED = 0.5;
/** Who asks how many of a measure there are is told what holds it, even where nothing else is shared. */
const HOLDS_COUNTED = 0.5;
const OTHER_ASPECT = 0.6;
const SURELY_SAFETY = 0.5;

function questionIn(scene: Scene, product: ProductDetails): Question {
  const { language } = scene.memory;
  const { text } = scene.turn;
  const aspects = specific(aspectsIn(text, language));
  const { asksFigure } = figureWords;
  const ofSafety = [...aspects].some(([aspect, sure]) => aspect.ofSafety === true && sure >= SURELY_SAFETY);
  const { said, alsoCalled } = soughtWords(scene, product);
  const words = said.filter((word) => !/^\p{N}+$/u.test(word));
  return {
    said: words,
    alsoCalled,
    aspects,
    units: unitsIn(text),
    counted: unitsIn(fold(text).match(figureWords.counts)?.[1]?.replace(/^/, '1 ') ?? ''),
    wantsFigure: asksFigure.test(fold(text)),
    ofSafety,
    allergens: words.filter((word) => allergenWords(scene).includes(word)),
  };
}

const figureWords = {
  asksFigure: /\b(?:how (?:much|many|big|long|wide|tall|high|deep|heavy|hot|cold|warm|far|old|fast|loud|bright|strong|thick|large|small)|what (?:size|weight|age|temperature)|wie (?:viele?|gross|lange?|breit|hoch|tief|schwer|warm|kalt|heiss|weit|alt|schnell|laut|hell|stark|dick)|wieviele?|cuant[oa]s?|que (?:tamano|edad|temperatura|altura)|combien|quel(?:le)? (?:age|taille|temperature|hauteur|longueur|largeur|poids|puissance))\b/,
  counts: /\b(?:how many|wie ?viele?|cuant[oa]s|combien de) (\p{L}+)/u,
}; // prettier-ignore

/** What is general counts for less beside what is not. */
function specific(asked: Weights): Weights {
  const narrow = [...asked].some(([{ general, weak }, sure]) => !general && !weak && sure >= SURELY_ASKED);
  if (!narrow) return asked;
  return new Map([...asked].map(([aspect, sure]) => [aspect, aspect.general ? sure * BESIDE : sure]));
}

const SURELY_ASKED = 0.5;
const BESIDE = 0.6;

/** Best first. */
export function ranked(scene: Scene, product: ProductDetails): Ranked[] {
  const question = questionIn(scene, product);
  const candidates = candidatesOf(scene, product);
  const rarities = raritiesOf(question.said, candidates);
  const language = scene.store.catalogueLanguage ?? scene.store.languages[0] ?? 'en';
  return candidates
    .map((candidate): Ranked => {
      const byWords = wordsShared(question, candidate, rarities);
      const byAspect = aspectShared(question, candidate, language);
      const text = candidate.kind === 'fact' ? candidate.value : candidate.text;
      const units = unitsTold(text);
      const sameUnit = [...question.units].some((unit) => unit !== 'count' && units.has(unit))
        ? SAME_UNIT
        : 0;
      const both = 1 - (1 - WORDS * byWords) * (1 - byAspect);
      const stray = strays(question, candidate) ? OTHER_ASPECT : 1;
      const lacking = question.wantsFigure && units.size === 0 ? 0.75 : 1;
      const bounded = sameUnit > 0 && candidate.kind === 'fact' && LIMIT.test(fold(text)) ? BOUNDED : 0;
      const counted = [...question.counted].some((unit) => unit !== 'count' && units.has(unit))
        ? HOLDS_COUNTED
        : 0;
      const plain = Math.max(bounded, counted, both === 0 ? 0 : both + sameUnit);
      const score = plain * stray * lacking * (candidate.kind === 'fact' ? 1 : OF_TEXT);
      const mayTell = !question.ofSafety || ofSafety(question, candidate, language);
      return { candidate, score: mayTell ? score : 0, byWords, byAspect };
    })
    .toSorted((one, other) => other.score - one.score);
}

/** How much each word tells: the fewer pieces hold it, the more. */
function raritiesOf(said: readonly string[], candidates: readonly Candidate[]): readonly number[] {
  return said.map((word) => {
    const holding = candidates.filter(({ called, words }) => has(called, word) || has(words, word)).length;
    const rarity = Math.log(1 + candidates.length / Math.max(1, holding));
    return holding === 0 ? rarity * UNKNOWN_WORD : rarity;
  });
}

/** Which share of what was said it speaks of, rare words counting for more. */
function wordsShared(
  { said, alsoCalled }: Question,
  { called, words }: Candidate,
  rarities: readonly number[],
): number {
  let shared = 0;
  let all = 0;
  for (const [index, word] of said.entries()) {
    const rarity = rarities[index]!;
    all += rarity;
    shared += rarity * (has(called, word) ? 1 : has(words, word) ? IN_VALUE : 0);
  }
  const own = all === 0 ? 0 : shared / all;
  return Math.max(own, alsoCalled.some((word) => has(called, word)) ? ALSO_CALLED : 0);
}

/** How surely it tells of what is asked for. */
function aspectShared({ aspects, wantsFigure }: Question, candidate: Candidate, language: Language): number {
  let best = 0;
  for (const [aspect, sure] of aspects)
    best = Math.max(best, sure * shareOf(aspect, candidate, language, wantsFigure));
  return best;
}

/** By what a field is called, by what its value tells, and by the measure in it. */
function shareOf(aspect: Aspect, candidate: Candidate, language: Language, wantsFigure: boolean): number {
  const text = candidate.kind === 'fact' ? candidate.value : candidate.text;
  const told = aspectsTold(text, language).get(aspect) ?? 0;
  const units = unitsTold(text);
  const measured =
    aspect.unit !== undefined &&
    (units.has(aspect.unit) || (COUNTED.includes(aspect.unit) && BARE.test(text)));
  if (candidate.kind !== 'fact') {
    const lacks = aspect.unit !== undefined && !measured && wantsFigure;
    return OF_SENTENCE * told * (lacks ? WITHOUT_FIGURE : 1);
  }
  const called = aspectsOfLabel(candidate.label).includes(aspect);
  const lacks = aspect.unit !== undefined && !measured;
  const byLabel = called ? OF_LABEL * (lacks ? (wantsFigure ? WITHOUT_FIGURE : 0.85) : 1) : 0;
  const general = GENERAL.test(fold(candidate.label));
  const byValue = (general ? OF_VALUE : OF_VALUE * 0.8) * told * (lacks && wantsFigure ? WITHOUT_FIGURE : 1);
  const byMeasure =
    measured && general
      ? aspect.limit && LIMIT.test(fold(text))
        ? 0.8
        : aspect.limit || aspect.unit === 'count'
          ? 0
          : 0.55
      : 0;
  return Math.max(byLabel, byValue, byMeasure);
}

/** What may be told under it is of any kind. */
const GENERAL =
  /^(?:compat|details?|specs?|specification|features?|info|notes?|passend|geeignet|eigenschaft|merkmal|hinweis|compatib|caracter|detalles|apto|convient|caracteristiques|suitable|good to know|description)/u;
const LIMIT =
  /(?<!\p{L})(?:up to|max|maximum|limit|holds?|supports?|at most|under|bis|maximal|hochstens|tragt|hasta|maximo|soporta|jusqu|maxi|supporte|porte)(?!\p{L})/u;
const BARE = /^\W*(?:\d+|one|two|three|four|five|six|eight|ten|twelve)\b/u;
const COUNTED: readonly Unit[] = ['people', 'count', 'age'];

/** Called so that it surely tells of something else than what is asked. */
function strays({ aspects }: Question, candidate: Candidate): boolean {
  if (candidate.kind !== 'fact' || aspects.size === 0) return false;
  const own = GENERAL.test(fold(candidate.label)) ? [] : aspectsOfLabel(candidate.label);
  return own.length > 0 && !own.some((aspect) => aspects.has(aspect));
}

/** Only what warns of it, tells what is in it or names just that answers who asks whether something is safe. */
function ofSafety({ aspects, allergens }: Question, candidate: Candidate, language: Language): boolean {
  // A mark says what a thing is, not what it is free of.
  if (candidate.kind === 'tag' && allergens.length > 0) return false;
  if (candidate.kind !== 'fact' && allergens.length > 0)
    return allergens.some((word) => has(candidate.words, word));
  const text = candidate.kind === 'fact' ? candidate.value : candidate.text;
  const told = aspectsTold(text, language);
  const called = candidate.kind === 'fact' ? aspectsOfLabel(candidate.label) : [];
  return [...aspects.keys()].some(
    (aspect) =>
      (told.get(aspect) ?? 0) > 0 ||
      called.includes(aspect) ||
      (aspect.ofSafety && called.some((each) => each.name === 'ingredients')),
  );
}

function has(words: readonly string[], word: string): boolean {
  return words.some((each) => related(each, word));
}

const LEAST_SHARED = 4;
const MOST_LEFT_OVER = 3;
const LEAST_COMPOUND = 5;

/** "flower" and "flowering", "Bremse" and "Scheibenbremse". */
export function related(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LEAST_SHARED) return false;
  if (long.length - short.length <= MOST_LEFT_OVER && long.startsWith(short)) return true;
  return short.length >= LEAST_COMPOUND && long.endsWith(short);
}
